"""phase3b load run."""

from __future__ import annotations

from pathlib import Path

import click

from phase3b.cli.options import file_option, json_option
from phase3b.errors import ExitCode

FOLDER = Path(".phase3b/load")


@click.command("run")
@click.option("--scenario", "-s", required=True, metavar="NAME", help="One of load.scenarios.")
@click.option("--processes", type=click.IntRange(1, 256), default=1, show_default=True, help="Worker processes.")
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
@json_option
@file_option
def run(scenario: str, processes: int, on_lost: str, seed: int, *, out: Path | None, as_json: bool, file: Path) -> int:
    """Run a scenario against the service that `phase3b local up` serves, and judge it.

    \b
    Example:
      phase3b load run --scenario ticket_spike
      phase3b load run --scenario mixed --processes 2 --out mixed.json

    Exit code 1: the service did not do what is expected, or that is not known.
    """
    from phase3b.cli.load.extra import need_load_extra  # noqa: PLC0415

    need_load_extra()
    from phase3b.capacity.deployment import resolve  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.load.load_screen import Progress, print_report  # noqa: PLC0415
    from phase3b.cli.out_file import check_out_file, write_out_file  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.cli.service.local_session import session_that_is_up  # noqa: PLC0415
    from phase3b.load.launch import Processes, launched  # noqa: PLC0415
    from phase3b.load.local_target import local_target  # noqa: PLC0415
    from phase3b.load.ordered import ordered, scenario_of  # noqa: PLC0415
    from phase3b.load.reported import reported  # noqa: PLC0415
    from phase3b.packaging.service_packages import described  # noqa: PLC0415

    if out is not None:
        check_out_file(out, "--out")
    capacity = load(file)
    scenario_of(capacity, scenario)
    session = session_that_is_up(None)
    deployment = resolve(capacity, session.environment, session.tier or None)
    target = local_target(session, deployment, capacity.load.settings.tenant_prefix)
    order = ordered(capacity, deployment, scenario, target, described(capacity).schemas, seed)
    with Progress(quiet=as_json) as progress:
        raw = launched(order, Processes.of_this_machine(processes, on_lost), FOLDER, progress.told)
    report = reported(capacity, deployment, target, order, raw)
    if out is not None:
        from phase3b.load import report_page  # noqa: PLC0415

        write_out_file(report_page.as_json(report), out, "--out")
    if as_json:
        print_json(report)
    else:
        print_report(report)
    return ExitCode.OK if report.verdict == "yes" else ExitCode.FINDING
