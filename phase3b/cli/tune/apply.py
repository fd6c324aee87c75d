"""phase3b tune apply."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from phase3b.cli.change.rollout_options import allow_option, embedded_option, timeout_option
from phase3b.cli.options import file_option, json_option, named
from phase3b.cli.tune.trial_load import Load, load_options
from phase3b.errors import ExitCode, Phase3bError, bad_input, outside_failure

if TYPE_CHECKING:
    from phase3b.capacity.deployment import Deployment
    from phase3b.capacity.loader import Reading
    from phase3b.change.rollout.keeper import Keeper
    from phase3b.tuning.trial.trial_record import GateName, Trial

# What a tier or an environment does not write it has from what it extends.
INHERITING: Final = ("environments.", "tiers.")


@click.command("apply")
@click.argument("patch", required=False, type=click.Path(path_type=Path, dir_okay=False))
@click.option("--env", "environment", required=True, metavar="ENV", help="The environment that is changed.")
@click.option("--resume", is_flag=True, help="Go on with the trial that was interrupted.")
@click.option("--scenario", "-s", metavar="NAME", help="One of load.scenarios, in place of tuning.trial.scenario.")
@click.option("--runs", type=click.IntRange(1, 100), help="Load tests of each side, in place of tuning.trial.runs.")
@click.option(
    "--accept-unknown",
    multiple=True,
    type=click.Choice(["latency", "memory"]),
    help="Keep the change although this gate is not known; one that is worse still takes it back. May be repeated.",
)
@click.option("--yes", "-y", is_flag=True, help="Try it without confirmation.")
@allow_option
@embedded_option
@timeout_option
@load_options
@json_option
@file_option
def apply(  # noqa: PLR0913  each is an option
    patch: Path | None,
    *,
    environment: str,
    resume: bool,
    scenario: str | None,
    runs: int | None,
    accept_unknown: tuple[GateName, ...],
    yes: bool,
    allow: tuple[str, ...],
    embedded: bool,
    timeout_seconds: float,
    owned: str | None,
    most_usd: float | None,
    longest: int | None,
    token_file: Path | None,
    api_key_file: Path | None,
    as_json: bool,
    file: Path,
) -> int:
    """Try PATCH, a diff of capacity.yaml, on ENV: load tests, the change, load tests; then keep it or take it back.

    The change is kept where no limit of objectives.regression (latency, memory, cost) is broken and requests do not
    surely fail more often; where that is not known, more load tests are run after the change, up to
    tuning.trial.most_runs, and then it is taken back. So it is where no load test invokes a function that the patch
    changes, and with --embedded where one gets less memory, as its latency on AWS is not known then (--accept-unknown).
    capacity.yaml has the change when it is kept, and not before. After an interruption the same command, or --resume,
    goes on: it ends with the new configuration or the old one, never between. Every trial is in the log that
    `phase3b tune status` shows.

    \b
    Example:
      phase3b tune apply smaller.patch --env dev --embedded --yes
      phase3b tune apply smaller.patch --env prod --i-own-this prod
      phase3b tune apply --resume --env prod --i-own-this prod

    Exit code 1: the change was taken back, or not tried, and the reason is said.
    """
    from phase3b.cli.load.extra import need_load_extra  # noqa: PLC0415

    need_load_extra()
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load as load_file  # noqa: PLC0415
    from phase3b.capacity.loader import reading  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.cli.tune.trial_effects import TrialEffects  # noqa: PLC0415
    from phase3b.cli.tune.trial_screen import print_optimisation  # noqa: PLC0415
    from phase3b.tuning.trial.carried_through import NotBackError, carried_through  # noqa: PLC0415
    from phase3b.tuning.trial.trial_log import read_log, tuning_keeper  # noqa: PLC0415

    if (patch is None) != resume:
        raise click.UsageError(
            "Name a PATCH, or go on with --resume."
            if patch is None
            else "--resume goes on with the patch that is under way: leave PATCH out."
        )
    load = Load(owned, most_usd, longest, token_file, api_key_file)
    where = f"--env {environment}{' --embedded' if embedded else f' --i-own-this {environment}'}{named(file)}"
    read = reading(file)
    deployment = resolve(read.valid(), environment)
    _refuse_mixed(load, environment, embedded=embedded)
    load.check(read.valid().load.settings.tenant_prefix)
    with _alone(environment, file) as held:
        history = history_keeper(deployment, embedded=embedded)
        keeper = tuning_keeper(history)
        log = read_log(keeper)
        effects = TrialEffects(
            file, deployment, keeper, load.arguments, allow, embedded, timeout_seconds,
            read.valid().tuning.trial.metrics_wait_seconds, as_json, held,
        )  # fmt: skip
        if log.trial is None:
            if patch is None:
                raise bad_input(
                    f"no trial of {environment} is under way",
                    f"Name a patch: phase3b tune apply PATCH {where}",
                    code="P3B-TUNE-NOTHING-UNDER-WAY",
                )
            trial = _begun(read, patch, environment, history, scenario=scenario, runs=runs, embedded=embedded)
            trial = replace(trial, accepted=accept_unknown)
            _confirm(trial, yes=yes, as_json=as_json)
            log = log.under_way(trial)
            effects.save(log)
        else:
            _same_trial(log.trial, patch, where)
            effects.say(f"going on with the trial of {log.trial.begun_at}: {log.trial.phase}")
        try:
            _, done = carried_through(log, effects)
        except NotBackError as error:
            raise outside_failure(
                f"{environment} is not in its old configuration again: {error}",
                f"Fix that, and go on: phase3b tune apply --resume {where}",
                code="P3B-TUNE-NOT-BACK",
            ) from None
    if as_json:
        print_json(done)
    else:
        print_optimisation(done)
        if done.kept and not embedded and load_file(file).environments[environment].tuned is not None:
            click.echo(f"{file} has the change and its baseline; alarms compare with that after:")
            click.echo(f"phase3b apply {environment}{named(file)}")
    return ExitCode.OK if done.kept else ExitCode.FINDING


def history_keeper(deployment: Deployment, *, embedded: bool) -> Keeper:
    """Where the history of the environment's deployments is.

    Raises:
        Phase3bError: no embedded AWS is up where one is asked for.
    """
    from phase3b.change.rollout.keeper import keeper_of  # noqa: PLC0415
    from phase3b.change.rollout.workspace import embedded_keeper  # noqa: PLC0415
    from phase3b.cli.change.rollout_options import embedded_session  # noqa: PLC0415

    session = embedded_session(deployment, embedded=embedded)
    if session is not None:
        return embedded_keeper(Path(session.folder))
    return keeper_of(deployment.environment.backend, Path(), deployment.name)


def _refuse_mixed(load: Load, environment: str, *, embedded: bool) -> None:
    if embedded and load.on_aws:
        raise bad_input(
            "--i-own-this, --most-usd, --token-file and --api-key-file are of a trial on AWS, and --embedded is on this machine",
            "Leave them out",
            code="P3B-OPTION-CONFLICT",
        )
    from phase3b.load.destination.refusals import not_owned  # noqa: PLC0415

    problems = () if embedded else tuple(not_owned(environment, load.owned))
    if problems:
        raise Phase3bError(*problems)


@contextmanager
def _alone(environment: str, file: Path) -> Iterator[int]:
    """Nobody else tries a change of this environment here while the block runs: the descriptor of what says so.

    A load test inherits it. One that outlives a trial which was killed keeps the next from measuring beside it.
    """
    import fcntl  # noqa: PLC0415

    from phase3b.files.project import folder_of_project  # noqa: PLC0415
    from phase3b.tuning.trial.run_figures import KEPT  # noqa: PLC0415

    locks = folder_of_project(file) / KEPT
    locks.mkdir(parents=True, exist_ok=True)
    with (locks / f"{environment}.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise bad_input(
                f"another trial of {environment}, or the load test of one that was interrupted, is under way on this machine",
                "Wait until it has ended, and run the same again",
                code="P3B-APPLY-UNDER-WAY",
            ) from None
        yield lock.fileno()


def _begun(
    read: Reading,
    patch: Path,
    environment: str,
    history: Keeper,
    *,
    scenario: str | None,
    runs: int | None,
    embedded: bool,
) -> Trial:
    """The trial of a patch, before anything is done.

    Raises:
        Phase3bError: the patch does not apply, makes a file that is not valid, or can't be tried; another file is deployed.
    """
    import getpass  # noqa: PLC0415
    import platform  # noqa: PLC0415
    import time  # noqa: PLC0415

    from phase3b.capacity.loader import parse_text  # noqa: PLC0415
    from phase3b.capacity.text.capacity_text import CapacityText  # noqa: PLC0415
    from phase3b.capacity.text.problem_text import instead, quoted  # noqa: PLC0415
    from phase3b.capacity.text.text_file import read_text  # noqa: PLC0415
    from phase3b.change.difference.git_revision import head_of  # noqa: PLC0415
    from phase3b.change.rollout.history import read_history  # noqa: PLC0415
    from phase3b.tuning.trial.patched_text import changed_keys, patched, same_deployment, texts_of  # noqa: PLC0415
    from phase3b.tuning.trial.triable import untriable  # noqa: PLC0415
    from phase3b.tuning.trial.trial_record import By, Trial  # noqa: PLC0415

    capacity, file = read.valid(), Path(read.text.name)
    settings = capacity.tuning.trial
    name = scenario or settings.scenario
    if name is None:
        raise bad_input(
            "nobody says which load test is run before and after the change",
            "Name one of load.scenarios: --scenario NAME, or tuning.trial.scenario",
            code="P3B-LOAD-SCENARIO-UNKNOWN",
        )
    if name not in capacity.load.scenarios:
        raise bad_input(
            f"there is no scenario {quoted(name)} in load.scenarios",
            instead(name, capacity.load.scenarios),
            code="P3B-LOAD-SCENARIO-UNKNOWN",
        )
    diff = read_text(patch, str(patch), "name a patch, such as phase3b tune memory --patch writes")
    after = patched(file, read.text, diff, str(patch))
    problems = untriable(capacity, parse_text(after), environment, str(patch))
    if problems:
        raise Phase3bError(*problems)
    applied = read_history(history).applied
    before = read.text.alone()
    if applied is None or not same_deployment(CapacityText("applied", applied), CapacityText("now", before)):
        raise bad_input(
            f"{environment} is not deployed as {file} says ({history.place}), so there is no baseline to measure",
            f"Apply it first: phase3b apply {environment}{' --embedded' * embedded}",
            code="P3B-TUNE-NOT-APPLIED",
        )
    begun_at = time.strftime("%Y-%m-%dT%H:%M:%S%z")
    count = runs or settings.runs
    return Trial(
        id="".join(each for each in begun_at if each.isalnum()),
        environment=environment,
        begun_at=begun_at,
        by=By(getpass.getuser(), *head_of(file.absolute().parent), platform.node()),
        diff=diff,
        keys=changed_keys(read.text, after),
        scenario=name,
        before=texts_of(read.text),
        after=texts_of(after),
        deployed_before=before,
        deployed_after=after.alone(),
        runs=count,
        most_runs=max(count, settings.most_runs),
        most_failed=settings.most_failed_runs,
    )


def _same_trial(trial: Trial, patch: Path | None, where: str) -> None:
    """Refuses to begin another one beside it.

    Raises:
        Phase3bError: the patch is another one, or the trial was begun on another machine.
    """
    import platform  # noqa: PLC0415

    from phase3b.capacity.text.text_file import read_text  # noqa: PLC0415

    if patch is not None and trial.by.machine not in {"", platform.node()}:
        # Who begins there may still be at work: nothing of this machine knows.
        raise bad_input(
            f"a trial, begun {trial.begun_at} by {trial.by.user} on {trial.by.machine}, is under way or was interrupted",
            f"Ask there; if it was interrupted, end it: phase3b tune apply --resume {where}",
            code="P3B-TUNE-UNDER-WAY",
        )
    if patch is not None and read_text(patch, str(patch), "go on with --resume") != trial.diff:
        raise bad_input(
            f"the trial of another patch, begun {trial.begun_at}, was interrupted",
            f"End it first: phase3b tune apply --resume {where}",
            code="P3B-TUNE-UNDER-WAY",
        )


def _confirm(trial: Trial, *, yes: bool, as_json: bool) -> None:
    if not as_json:
        for each in trial.keys:
            nothing = "inherited" if each.key.startswith(INHERITING) else "not written"
            click.echo(f"{each.key}: {each.before or nothing} -> {each.after or nothing}")
        click.echo(
            f"{trial.runs} load tests ({trial.scenario}) before the change, {trial.runs} to {trial.most_runs} after it"
        )
    if yes:
        return
    if as_json or not sys.stdin.isatty():
        raise bad_input(
            "there is no terminal to ask for confirmation, and nothing was done",
            "Say --yes when the change above is what you want",
            code="P3B-CONFIRMATION-MISSING",
        )
    click.confirm(f"Try this on {trial.environment}?", abort=True)
