"""phase3b load run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from phase3b.cli.load.history_options import baseline_option, no_history_option
from phase3b.cli.load.target_options import TargetOptions, refuse_mixed, target_options
from phase3b.cli.options import file_option, json_option
from phase3b.errors import ExitCode, Phase3bError, bad_input, outside_failure

if TYPE_CHECKING:
    from phase3b.capacity.deployment import Deployment
    from phase3b.capacity.loader import Reading
    from phase3b.capacity.model.capacity import Capacity
    from phase3b.files.json_file import JsonPart
    from phase3b.load.asked_scenario import AskedScenario
    from phase3b.load.consumed.consumption import Read
    from phase3b.load.consumed.prediction import Prediction
    from phase3b.load.destination.run_cost import RunCost
    from phase3b.load.launch import Processes
    from phase3b.load.order import Order
    from phase3b.load.report import LoadReport
    from phase3b.load.target import Target
    from phase3b.local.aws.claim import Session
    from phase3b.plan.functions.artifacts import Artifacts

FOLDER = Path(".phase3b/load")
MASTER_PATIENCE = 600


@click.command("run")
@click.option("--scenario", "-s", metavar="NAME", help="One of load.scenarios.")
@target_options
@click.option(
    "--locust-file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="A Locust file, whose users do what the scenario's sessions would; alone, with --users and --seconds.",
)
@click.option(
    "--users", type=click.IntRange(1, 100_000), help="So many users at a time, in place of the scenario's arrivals."
)
@click.option("--seconds", type=click.IntRange(1, 604_800), help="For how long they are there.")
@click.option(
    "--recorded",
    type=click.Path(path_type=Path, dir_okay=False),
    help="What a scenario of recorded arrivals sends: an access log, or a CSV of time and requests.",
)
@click.option(
    "--times",
    type=click.FloatRange(0.001, 100_000),
    help="How many times as fast as it was recorded.  [default: as the scenario says]",
)
@click.option(
    "--processes",
    type=click.IntRange(0, 256),
    help="Worker processes on this machine. Default: 1, with --master none.",
)
@click.option(
    "--master", is_flag=True, help="Wait for workers on other machines: phase3b load worker --master HOST:PORT."
)
@click.option(
    "--workers", type=click.IntRange(1, 10_000), help="With --master: how many worker processes there are in all."
)
@click.option(
    "--host",
    default="127.0.0.1",
    show_default=True,
    help="With --master: the address to listen at; workers get tokens from there.",
)
@click.option(
    "--port", type=click.IntRange(1, 65_535), default=5557, show_default=True, help="With --master: the port."
)
@click.option(
    "--on-lost-worker",
    "on_lost",
    type=click.Choice(["continue", "stop"]),
    default="continue",
    show_default=True,
    help="What to do when a worker is lost.",
)
@click.option("--seed", type=click.IntRange(min=0), default=1, show_default=True, help="Of everything that is drawn.")
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the report as JSON to this file.",
)
@baseline_option
@no_history_option
@json_option
@file_option
def run(  # noqa: PLR0913  each is an option
    options: TargetOptions,
    *,
    scenario: str | None,
    locust_file: Path | None,
    users: int | None,
    seconds: int | None,
    recorded: Path | None,
    times: float | None,
    processes: int | None,
    workers: int | None,
    host: str,
    port: int,
    on_lost: str,
    seed: int,
    master: bool,
    out: Path | None,
    baseline: str | None,
    no_history: bool,
    as_json: bool,
    file: Path,
) -> int:
    """Run a scenario against the service that `phase3b local up` serves, an environment on AWS or a URL, and judge it.

    Whatever is not local needs --i-own-this with the environment's name, costs money and is limited: by what it may cost
    (--most-usd) and how long it may take (--longest).

    \b
    Example:
      phase3b load run --scenario ticket_spike
      phase3b load run --scenario mixed --processes 2 --out mixed.json
      phase3b load run --scenario replay --recorded access.log --times 10
      phase3b load run --scenario monthly --baseline last
      phase3b load run prod --scenario mixed --i-own-this prod
      phase3b load run prod --scenario mixed --i-own-this prod --master --workers 8 --host 10.0.0.5
      phase3b load run --locust-file users.py --users 20 --seconds 60

    Exit code 1: the service did not do what is expected, or that is not known, or it is slower than the baseline.
    """
    from phase3b.cli.load.extra import need_load_extra  # noqa: PLC0415

    need_load_extra()
    from phase3b.capacity.loader import reading  # noqa: PLC0415
    from phase3b.cli.load.baseline import kept_load  # noqa: PLC0415
    from phase3b.cli.load.comparison_screen import print_comparison  # noqa: PLC0415
    from phase3b.cli.load.load_screen import print_report  # noqa: PLC0415
    from phase3b.cli.load.progress_screen import Progress  # noqa: PLC0415
    from phase3b.cli.load.target_options import with_limits  # noqa: PLC0415
    from phase3b.cli.out_file import check_out_file  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.history.kept_run import facts_of  # noqa: PLC0415
    from phase3b.load.asked_scenario import Asked, asked_scenario  # noqa: PLC0415
    from phase3b.load.comparison import run_of  # noqa: PLC0415
    from phase3b.load.launch import launched  # noqa: PLC0415
    from phase3b.problems.problem_data import as_data  # noqa: PLC0415

    if out is not None:
        check_out_file(out, "--out")
    refuse_mixed(options)
    group = _processes(processes, workers, host, port, on_lost, master=master)
    read = reading(file)
    asked = asked_scenario(
        with_limits(read.valid(), options), Asked(scenario, file.parent, recorded, times, locust_file, users, seconds)
    )
    ready = _placed(read, lambda: _prepared(asked, options, seed, quiet=as_json))
    kept = kept_load(asked.kept_name, asked.name, file, asked.capacity, baseline, keeps=not no_history)
    target = ready.target
    kept.check(target.environment, ready.deployment.tier_name, "local" if target.local else target.rest_url)
    prediction = _predicted(asked.capacity, ready, quiet=as_json)
    with Progress(asked.name, quiet=as_json) as progress:

        def told(event: Mapping[str, Any]) -> None:
            if event["event"] == "listening" and master:
                click.echo(
                    f"waiting for {group.workers - group.here} workers; on their machines: phase3b load worker --master {host}:{port}",
                    err=True,
                )
            progress.told(event)

        raw = launched(ready.order, group, FOLDER, told)
    report = _reported(asked.capacity, ready, raw, prediction)
    compared = kept.compared(run_of(report), seed)
    # A full disk does not take what was measured: it is shown, and then why it could not be kept.
    unkept = _unkept(report, raw, out, lambda written: kept.keep(facts_of(report), written))
    if as_json:
        late = {} if unkept is None else as_data(unkept.problems, unkept.exit_code)
        shown = {each.name: getattr(report, each.name) for each in fields(report)}
        print_json({**(shown if compared is None else {"report": report, "comparison": compared}), **late})
    else:
        print_report(report)
        if compared is not None:
            print_comparison(compared)
    if unkept is not None:
        if as_json:
            return unkept.exit_code
        raise unkept
    worse = compared is not None and compared.change == "worse"
    return ExitCode.OK if report.verdict == "yes" and not worse else ExitCode.FINDING


def _placed(read: Reading, prepared: Callable[[], Ready]) -> Ready:
    """What `prepared` gives; a problem of it with something of the file says where that is."""
    try:
        return prepared()
    except Phase3bError as error:
        raise Phase3bError(*map(read.placed, error.problems), exit_code=error.exit_code) from None


def _unkept(report: LoadReport, raw: JsonPart, out: Path | None, keep: Callable[[str], None]) -> Phase3bError | None:
    """Why the report, or what it is made of, could not be written, or kept in the history; None where it was."""
    from phase3b.cli.out_file import write_out_file  # noqa: PLC0415
    from phase3b.load import report_page  # noqa: PLC0415

    written = report_page.as_json(report)
    fix = "Free some space; the report that was shown is whole"
    try:
        if out is not None:
            write_out_file(written, out, "--out")
        keep(written)
    except Phase3bError as error:
        return error
    except OSError as error:
        what = f"{error.filename or 'the history'} can't be written: {error.strerror or error}"
        return outside_failure(what, fix, code="P3B-OUTPUT-UNWRITABLE")
    unwritten = raw.value.get("unwritten")
    return None if not unwritten else outside_failure(unwritten, fix, code="P3B-OUTPUT-UNWRITABLE")


def _processes(here: int | None, workers: int | None, host: str, port: int, on_lost: str, *, master: bool) -> Processes:
    """How many workers, and where.

    Raises:
        click.UsageError: options that do not go together.
    """
    from phase3b.load.launch import Processes  # noqa: PLC0415

    if not master:
        if workers is not None:
            raise click.UsageError("--workers is of --master; on this machine alone it is --processes")
        if here == 0:
            raise click.UsageError("--processes 0 is of --master: without workers nothing is sent")
        return Processes.of_this_machine(here or 1, on_lost)
    if workers is None:
        raise click.UsageError("--master needs --workers: how many worker processes there are in all")
    if (here or 0) > workers:
        raise click.UsageError(f"--workers {workers} are all workers, fewer than --processes {here} of this machine")
    return Processes(workers, here or 0, host, port, on_lost, MASTER_PATIENCE)


@dataclass(frozen=True, slots=True)
class Ready:
    """Everything that a run needs; `cost` is of one on AWS, `session` of one against what is up on this machine."""

    deployment: Deployment
    target: Target
    order: Order
    cost: RunCost | None
    session: Session | None


def _predicted(capacity: Capacity, ready: Ready, *, quiet: bool) -> Prediction | None:
    """What the run will consume, which is said before it begins; None of a Locust file, whose requests nobody knows before."""
    if ready.order.locust_file is not None:
        return None
    from phase3b.cli.load.consumption_screen import print_prediction  # noqa: PLC0415
    from phase3b.load.consumed.prediction import predicted  # noqa: PLC0415

    prediction = predicted(capacity, ready.deployment, ready.order)
    if not quiet:
        print_prediction(prediction)
    return prediction


def _reported(capacity: Capacity, ready: Ready, raw: JsonPart, prediction: Prediction | None) -> LoadReport:
    """The report of a run, with what the service measured of itself and what it costs."""
    from phase3b.load.reported import reported  # noqa: PLC0415

    measurement: Read | None = None
    lacking: tuple[str, ...] = ()
    if ready.session is not None:
        from phase3b.cli.load.own_measurement import own_measurement  # noqa: PLC0415

        measurement, lacking = own_measurement(ready.session, ready.order, raw.value)
    report = reported(capacity, ready.deployment, ready.target, ready.order, raw, prediction, measurement)
    costs = () if ready.cost is None else (_cost_note(ready.cost),)
    return replace(report, notes=(*report.notes, *lacking, *costs))


def _prepared(asked: AskedScenario, options: TargetOptions, seed: int, *, quiet: bool) -> Ready:
    """What comes before a run: whether it may begin, its tokens and keys, whether the service answers.

    Raises:
        Phase3bError: it may not, or something is missing.
    """
    import time  # noqa: PLC0415

    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.cli.load.target_options import print_cost, remote_target  # noqa: PLC0415
    from phase3b.cli.service.local_session import session_that_is_up  # noqa: PLC0415
    from phase3b.load.destination.probe import probe  # noqa: PLC0415
    from phase3b.load.destination.refusals import not_owned, too_expensive, too_long  # noqa: PLC0415
    from phase3b.load.ordered import ordered  # noqa: PLC0415
    from phase3b.load.target import planned_target  # noqa: PLC0415
    from phase3b.packaging.service_packages import described  # noqa: PLC0415

    capacity = asked.capacity
    settings, artifacts = capacity.load.settings, described(capacity)

    def order_for(deployment: Deployment, target: Target) -> Order:
        return ordered(
            capacity, deployment, asked.name, target, artifacts.schemas, seed, recording=asked.recording,
            locust_file=asked.locust_file,
        )  # fmt: skip

    session: Session | None = None
    if options.where is None:
        from phase3b.load.local_target import local_target  # noqa: PLC0415

        session = session_that_is_up(None)
        deployment = resolve(capacity, session.environment, session.tier or None)
        planned = order_for(deployment, planned_target(deployment.name, local=True))
        problems = list(too_long(planned, settings, allowed=options.longest is not None))
        if problems:
            raise Phase3bError(*problems)
        target, cost = local_target(session, deployment, settings.tenant_prefix), None
    else:
        environment = options.environment if options.is_url else options.where
        deployment = resolve(capacity, environment or "")
        planned = order_for(deployment, planned_target(deployment.name, local=False))
        cost = _cost(capacity, deployment, planned, artifacts)
        problems = [
            *not_owned(deployment.name, options.owned),
            *too_long(planned, settings, allowed=options.longest is not None),
        ]
        try:
            found = remote_target(options, deployment, settings.tenant_prefix)
        except Phase3bError as error:
            problems += error.problems
        if not quiet and not problems:
            print_cost(cost, settings.most_usd, asked.name)
        problems += too_expensive(cost, settings, allowed=options.most_usd is not None)
        if problems:
            raise Phase3bError(*problems)
        target = found()
    order = order_for(deployment, target)
    if order.listeners and not order.websocket_url:
        raise bad_input(
            f"{asked.name} listens for messages, and there is no WebSocket API",
            "Give it with --websocket-url, or add service.api.websocket",
            code="P3B-LOAD-URL",
        )
    if cost is not None:
        order = replace(order, limits=replace(order.limits, most_requests=cost.most_requests(settings.most_usd)))
    probe(order, capacity.service, pause=None if target.local else time.sleep)
    return Ready(deployment, target, order, cost, session)


def _cost(capacity: Capacity, deployment: Deployment, order: Order, artifacts: Artifacts) -> RunCost:
    from datetime import UTC, datetime  # noqa: PLC0415

    from phase3b.load.destination.run_cost import run_cost  # noqa: PLC0415
    from phase3b.plan.plan import plan  # noqa: PLC0415
    from phase3b.pricing.prices.price_book import PriceBook  # noqa: PLC0415

    book = PriceBook(datetime.now(tz=UTC).date())
    prices = book.prices(deployment.environment.region, capacity.service.assumptions)
    return run_cost(plan(deployment, artifacts), order, prices)


def _cost_note(cost: RunCost) -> str:
    least = "at least " if cost.unknown else ""
    return f"computed before the run: it costs {least}${cost.usd:,.4f} on AWS, by the assumptions of the file"
