"""phase3b success."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from phase3b.cli.options import file_option, json_option
from phase3b.errors import ExitCode, Phase3bError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from phase3b.capacity.deployment import Deployment
    from phase3b.capacity.model.capacity import Capacity
    from phase3b.load.report import LoadReport
    from phase3b.load.target import Target
    from phase3b.local.aws.claim import Session
    from phase3b.success.run_criteria import Shown

FOLDER: Final = Path(".phase3b/success")
NOT_RUN: Final = "not run, as --no-run says"


@click.command("success")
@click.argument("environment", metavar="[ENV]", required=False)
@click.option("--no-run", is_flag=True, help="Only what needs no load test.")
@click.option(
    "--processes", type=click.IntRange(1, 256), default=1, show_default=True, help="Worker processes of a load test."
)
@click.option("--seed", type=click.IntRange(min=0), default=1, show_default=True, help="Of everything that is drawn.")
@json_option
@file_option
def command(environment: str | None, *, no_run: bool, processes: int, seed: int, as_json: bool, file: Path) -> int:
    """Show whether each success criterion of the service is met, and how that is known.

    The scenarios of load.success run against this machine's embedded AWS (the one that is up, or one that is started for
    them); DynamoDB's capacity is simulated, the bill is computed, and what protects the data is read from the plan. What
    nothing here can show is said to be not known. Reports of the runs are kept in .phase3b/success.

    \b
    Example:
      phase3b success prod
      phase3b success prod --no-run

    Exit code 1: a criterion is not met, or that is not known.
    """
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.load.extra import need_load_extra  # noqa: PLC0415
    from phase3b.cli.screen import plain, print_json  # noqa: PLC0415
    from phase3b.pricing.priced_target import environment_of_tiers  # noqa: PLC0415

    need_load_extra()
    from datetime import date  # noqa: PLC0415

    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.success.criteria import criteria  # noqa: PLC0415
    from phase3b.success.desk import worked_out  # noqa: PLC0415

    capacity = load(file)
    name = environment or environment_of_tiers(capacity)
    deployment = resolve(capacity, name)
    desk = worked_out(capacity, name, date.today())  # noqa: DTZ011  a day at the person's place
    shown = _shown(capacity, deployment)
    if not no_run:
        with _reports(capacity, deployment, file, processes, seed, shown) as reports:
            shown = reports
    found = criteria(deployment.objectives, desk, shown, capacity.load.settings.confidence_percent)
    if as_json:
        print_json({"environment": name, "tier": deployment.tier_name, "criteria": [plain(each) for each in found]})
    else:
        from phase3b.cli.success.success_table import print_criteria  # noqa: PLC0415

        print_criteria(found, f"{name} ({deployment.tier_name}): success criteria")
    return ExitCode.OK if all(each.met == "yes" for each in found) else ExitCode.FINDING


def _shown(capacity: Capacity, deployment: Deployment) -> Mapping[str, Shown]:
    """Each number that objectives.service_level has, not yet run."""
    from phase3b.success.run_criteria import WHAT, Shown  # noqa: PLC0415

    found = {}
    for key in WHAT:
        wanted = getattr(deployment.objectives.service_level, key)
        name = getattr(capacity.load.success, key)
        if wanted is not None:
            scenario = None if name is None else capacity.load.scenarios[name]
            found[key] = Shown(key, float(wanted), scenario, None, NOT_RUN)
    return found


@contextlib.contextmanager
def _reports(
    capacity: Capacity, deployment: Deployment, file: Path, processes: int, seed: int, shown: Mapping[str, Shown]
) -> Iterator[Mapping[str, Shown]]:
    """Each with the report of its run; a run that fails says why, and the others go on."""
    from dataclasses import replace  # noqa: PLC0415

    from phase3b.cli.service.started_service import started_service  # noqa: PLC0415
    from phase3b.load.local_target import local_target  # noqa: PLC0415

    named = {key: getattr(capacity.load.success, key) for key in shown}
    if not any(named.values()):
        yield shown
        return
    found = dict(shown)
    with started_service(file, deployment.name, FOLDER / "local.log", _say) as session:
        target = local_target(session, deployment, capacity.load.settings.tenant_prefix)
        for key, name in named.items():
            if name is None:
                continue
            _say(f"running {name}")
            try:
                found[key] = replace(
                    shown[key], report=_run(capacity, deployment, target, session, name, processes, seed)
                )
            except Phase3bError as error:
                found[key] = replace(shown[key], why="; ".join(each.what for each in error.problems))
        yield found


def _run(
    capacity: Capacity, deployment: Deployment, target: Target, session: Session, name: str, processes: int, seed: int
) -> LoadReport:
    from dataclasses import replace  # noqa: PLC0415

    from phase3b.cli.load.own_measurement import own_measurement  # noqa: PLC0415
    from phase3b.cli.load.progress_screen import Progress  # noqa: PLC0415
    from phase3b.load import report_page  # noqa: PLC0415
    from phase3b.load.consumed.prediction import predicted  # noqa: PLC0415
    from phase3b.load.launch import Processes, launched  # noqa: PLC0415
    from phase3b.load.ordered import ordered  # noqa: PLC0415
    from phase3b.load.reported import reported  # noqa: PLC0415
    from phase3b.packaging.service_packages import described  # noqa: PLC0415

    order = ordered(capacity, deployment, name, target, described(capacity).schemas, seed)
    with Progress(name, quiet=False) as progress:
        raw = launched(order, Processes.of_this_machine(processes, "continue"), FOLDER / name, progress.told)
    measurement, lacking = own_measurement(session, order, raw.value)
    report = reported(capacity, deployment, target, order, raw, predicted(capacity, deployment, order), measurement)
    report = replace(report, notes=(*report.notes, *lacking))
    (FOLDER / f"{name}.json").write_text(report_page.as_json(report), "utf-8")
    return report


def _say(text: str) -> None:
    click.echo(text, err=True)
