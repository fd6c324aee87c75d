"""phase3b tune status."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.change.rollout_options import embedded_option
from phase3b.cli.options import file_option, json_option, named
from phase3b.errors import ExitCode, Phase3bError
from phase3b.naming import names_of
from phase3b.quick_dataclass import dataclass

if TYPE_CHECKING:
    from phase3b.capacity.model.capacity import Capacity
    from phase3b.tuning.trial.trial_record import Optimisation, Trial
    from phase3b.tuning.watched.trend import FailedShare, Trend


@dataclass(frozen=True, slots=True)
class TuningStatus:
    """An environment: all changes that were tried, the one under way, and how it is now beside the last that was kept."""

    environment: str
    log: str
    optimisations: tuple[Optimisation, ...]
    under_way: Trial | None
    compared_with: str | None
    trends: tuple[Trend, ...]
    saved_usd: float
    saved_unknown: int
    failed: FailedShare
    unknown: tuple[str, ...]

    @property
    def worse(self) -> bool:
        """Whether something asks for a person."""
        return self.under_way is not None or self.failed.above or any(each.verdict == "worse" for each in self.trends)


@dataclass(frozen=True, slots=True)
class Unread:
    """An environment whose log, or whose AWS, could not be read: nothing of it is known."""

    environment: str
    error: Phase3bError


@click.command("status")
@click.argument("environment", metavar="[ENV]", required=False)
@embedded_option
@json_option
@file_option
def status(environment: str | None, *, embedded: bool, as_json: bool, file: Path) -> int:
    """Show every change that was tried, whether it was kept and why, and how the functions are now.

    The last hours (tuning.trial.watched_hours) are compared with the baseline of the change that was kept last: p95 of
    the duration and memory by CloudWatch, the month by capacity.yaml with the durations of now. The limits are
    those of objectives.regression. Without ENV: each environment; one that can't be read hides no other.

    \b
    Example:
      phase3b tune status prod
      phase3b tune status dev --embedded --json

    Exit codes: 0 nothing is worse, 1 something is, or a trial was interrupted, 3 AWS or a log could not be read.
    """
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.load.extra import need_load_extra  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.cli.tune.status_screen import print_status  # noqa: PLC0415

    need_load_extra()
    capacity = load(file)
    if environment is not None:
        resolve(capacity, environment)
    chosen = [environment] if environment is not None else _chosen(capacity, embedded=embedded)
    tried = [_status_or_why(capacity, each, embedded=embedded) for each in chosen]
    found = [each for each in tried if isinstance(each, TuningStatus)]
    unread = [each for each in tried if isinstance(each, Unread)]
    if unread and not found:
        # Nothing to show: the errors are the answer.
        problems = [problem for each in unread for problem in each.error.problems]
        raise Phase3bError(*problems, exit_code=max(each.error.exit_code for each in unread))
    if as_json:
        print_json(
            {
                "environments": found,
                "unread": [{"environment": each.environment, "problems": each.error.problems} for each in unread],
            }
        )
    else:
        for each in found:
            print_status(each, f"{' --embedded' if embedded else f' --i-own-this {each.environment}'}{named(file)}")
        for gone in unread:
            for problem in gone.error.problems:
                click.echo(f"{gone.environment} could not be read: {problem}", err=True)
    if any(each.worse for each in found):
        return ExitCode.FINDING
    return ExitCode.OUTSIDE_FAILURE if unread or any(each.unknown for each in found) else ExitCode.OK


def _status_or_why(capacity: Capacity, environment: str, *, embedded: bool) -> TuningStatus | Unread:
    try:
        return _status(capacity, environment, embedded=embedded)
    except Phase3bError as error:
        return Unread(environment, error)


def _chosen(capacity: Capacity, *, embedded: bool) -> list[str]:
    """Every environment; on this machine the one that is up."""
    from phase3b.cli.change.rollout_options import LOCAL  # noqa: PLC0415
    from phase3b.local.aws.claim import live_session  # noqa: PLC0415

    session = live_session(LOCAL) if embedded else None
    return list(capacity.environments) if session is None else [session.environment]


def _status(capacity: Capacity, environment: str, *, embedded: bool) -> TuningStatus:
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.cli.tune.apply import history_keeper  # noqa: PLC0415
    from phase3b.tuning.trial.trial_log import read_log, tuning_keeper  # noqa: PLC0415
    from phase3b.tuning.watched.trend import failed_share, saved_usd, watched_optimisation  # noqa: PLC0415

    deployment = resolve(capacity, environment)
    keeper = tuning_keeper(history_keeper(deployment, embedded=embedded))
    log = read_log(keeper)
    compared: tuple[Trend, ...] = ()
    unknown: tuple[str, ...] = ()
    last = None
    if any(each.kept for each in log.optimisations):
        from phase3b.cli.change.rollout_options import aws_access  # noqa: PLC0415
        from phase3b.operations.doctor.account_time import account_time  # noqa: PLC0415

        now = account_time(aws_access(deployment, embedded=embedded))
        last = watched_optimisation(log.optimisations, now, capacity.tuning.trial.keep_days)
        if last is not None:
            compared, unknown = _compared(capacity, environment, last, embedded=embedded)
    saved, saved_unknown = saved_usd(log.optimisations)
    return TuningStatus(
        environment,
        keeper.place,
        log.optimisations,
        log.trial,
        None if last is None else last.id,
        compared,
        saved,
        saved_unknown,
        failed_share(log.optimisations, deployment.objectives.regression.failed_changes_percent),
        unknown,
    )


def _compared(
    capacity: Capacity, environment: str, last: Optimisation, *, embedded: bool
) -> tuple[tuple[Trend, ...], tuple[str, ...]]:
    """How it is now, and what AWS did not say."""
    from datetime import UTC, datetime, timedelta  # noqa: PLC0415

    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.cli.change.rollout_options import aws_access  # noqa: PLC0415
    from phase3b.operations.doctor.account_time import account_time  # noqa: PLC0415
    from phase3b.operations.doctor.reading import Reading  # noqa: PLC0415
    from phase3b.pricing.prices.price_book import PriceBook  # noqa: PLC0415
    from phase3b.tuning.trial.bill_of_sides import costs_of, month_of  # noqa: PLC0415
    from phase3b.tuning.watched.function_figures import cloudwatch_functions  # noqa: PLC0415
    from phase3b.tuning.watched.trend import WatchLimits, baseline_of, cost_trend, trends  # noqa: PLC0415

    deployment = resolve(capacity, environment)
    regression = deployment.objectives.regression
    limits = WatchLimits(regression.latency_percent, regression.memory_percent, regression.cost_percent)
    access = aws_access(deployment, embedded=embedded)
    reading = Reading(access)
    end = account_time(access).replace(second=0, microsecond=0) + timedelta(minutes=1)
    ended = datetime.strptime(last.ended_at, "%Y-%m-%dT%H:%M:%S%z").astimezone(UTC)
    # What was before the change was kept is another configuration.
    begin = max(end - timedelta(hours=capacity.tuning.trial.watched_hours), ended.replace(second=0, microsecond=0))
    names = names_of(deployment)
    now = cloudwatch_functions(reading, names, [each.name for each in deployment.functions], begin, end)
    unknown = tuple(f"{what}: {why}" for what, why in reading.unknown.items())
    baseline = baseline_of(last.runs_after)
    longer = {
        name: mean / was
        for name, each in now.items()
        if name in baseline and (mean := each.mean_ms) is not None and (was := baseline[name].mean_ms)
    }
    month = month_of(capacity, environment, PriceBook(end.date()), longer)
    cost = cost_trend(
        environment, None if last.judgement is None else last.judgement.after, costs_of(month, month)[1], limits
    )
    return (*trends(baseline, now, limits, "; ".join(unknown)), cost), unknown
