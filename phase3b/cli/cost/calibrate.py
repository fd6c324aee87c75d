"""phase3b calibrate."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.options import file_option, json_option
from phase3b.errors import ExitCode, bad_input

if TYPE_CHECKING:
    from phase3b.calibration.calibrated_file import Calibrated
    from phase3b.calibration.figures import Figures
    from phase3b.capacity.model.assumptions import Assumptions
    from phase3b.capacity.model.capacity import Capacity

DAYS = 14
KINDS = ("routes", "payloads", "durations", "tables")


@click.command("calibrate")
@click.argument("report", required=False, type=click.Path(path_type=Path, dir_okay=False))
@click.option("--from-cloudwatch", "environment", metavar="ENV", help="Use the past days of this environment instead.")
@click.option("--days", type=int, help=f"With --from-cloudwatch: number of days.  [default: {DAYS}]")
@click.option(
    "--take",
    "taken",
    type=click.Choice(KINDS),
    multiple=True,
    help="What to take of a report; may be repeated. durations of a local run are those of this machine, payloads and "
    "tables those of the scenario's mix of requests.  [default: routes]",
)
@click.option(
    "--patch",
    "patch_file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the patch to this file, for git apply, instead of printing it.",
)
@json_option
@file_option
def command(
    report: Path | None,
    *,
    environment: str | None,
    days: int | None,
    taken: tuple[str, ...],
    patch_file: Path | None,
    as_json: bool,
    file: Path,
) -> int:
    """Put measured numbers in the place of assumed ones, as a patch of service.assumptions.

    REPORT is what `phase3b load run --out` has written. Each number gets its source and its date, and `phase3b cost
    --assumptions` and `phase3b simulate` say that it was measured. What was not measured stays assumed, and is named.

    \b
    Example:
      phase3b calibrate mixed.json --patch measured.patch
      git apply measured.patch
      phase3b calibrate --from-cloudwatch prod --days 7

    An earlier measurement is replaced, and named: whether that run was longer or nearer to what customers do is yours to judge.
    Figures of few requests are left out (load.settings.least_measured_requests).

    Exit code 1: nothing was measured that the file does not have already. The file of --patch is empty then.
    """
    _refuse(report, environment, days, taken)
    from phase3b.calibration.calibrated_file import calibrated  # noqa: PLC0415
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.capacity.model.assumptions import Assumptions as Given  # noqa: PLC0415
    from phase3b.capacity.text.capacity_text import read_capacity_text  # noqa: PLC0415
    from phase3b.cli.out_file import check_out_file, write_out_file  # noqa: PLC0415

    if patch_file is not None:
        check_out_file(patch_file, "--patch")
    capacity = load(file)
    assumptions = capacity.service.assumptions or Given()
    figures = (
        _of_report(report, taken, assumptions, capacity.load.settings.least_measured_requests)
        if report is not None
        else _of_cloudwatch(capacity, str(environment), DAYS if days is None else days)
    )
    found = calibrated(file, read_capacity_text(file, str(file)), assumptions, figures)
    if patch_file is not None:
        write_out_file(found.diff, patch_file, "--patch")
    if as_json:
        from phase3b.cli.screen import print_json  # noqa: PLC0415

        print_json(
            {
                "source": figures.source,
                "date": figures.date,
                "changes": [{"what": each.what, "before": each.before, "after": each.after} for each in found.changes],
                "routes": list(found.routes),
                "not_measured": list(figures.left),
                "assumed": list(found.assumed),
                "replaced": dict(found.replaced),
                "patch": found.diff,
            }
        )
    else:
        _print(figures, found, patch_file)
    return ExitCode.OK if found.diff else ExitCode.FINDING


def _refuse(report: Path | None, environment: str | None, days: int | None, taken: tuple[str, ...]) -> None:
    if (report is None) == (environment is None):
        raise bad_input(
            "either a report or an environment is needed"
            if report is None
            else "a report and --from-cloudwatch are two sources",
            "Give one of them: phase3b calibrate REPORT, or phase3b calibrate --from-cloudwatch ENV",
            code="P3B-OPTION-CONFLICT",
        )
    if days is not None and environment is None:
        raise bad_input(
            "--days is of --from-cloudwatch, and that is not there",
            "Add --from-cloudwatch, or leave it out",
            code="P3B-OPTION-CONFLICT",
        )
    if taken and report is None:
        raise bad_input(
            "--take is of a report, and CloudWatch is asked", "Leave --take out", code="P3B-OPTION-CONFLICT"
        )


def _of_report(report: Path, taken: tuple[str, ...], assumptions: Assumptions, least: int) -> Figures:
    from phase3b.calibration.report_figures import kinds, report_figures  # noqa: PLC0415
    from phase3b.cli.load.extra import need_load_extra  # noqa: PLC0415

    need_load_extra()
    from phase3b.load.report_file import read_report  # noqa: PLC0415

    return report_figures(read_report(report), str(report), assumptions, kinds(taken), least)


def _of_cloudwatch(capacity: Capacity, environment: str, days: int) -> Figures:
    from datetime import UTC, datetime  # noqa: PLC0415

    from phase3b.calibration.cloudwatch_figures import cloudwatch_figures  # noqa: PLC0415
    from phase3b.simulation.subject import subject  # noqa: PLC0415
    from phase3b.simulation.traces.cloudwatch_source import Window  # noqa: PLC0415

    return cloudwatch_figures(capacity, subject(capacity, environment), Window.of_last(days, datetime.now(UTC)))


def _print(figures: Figures, found: Calibrated, patch_file: Path | None) -> None:
    from phase3b.cli.screen import console, table  # noqa: PLC0415

    click.echo(f"measured: {figures.source}, {figures.date}")
    screen = console()
    if found.changes:
        rows = table("assumption", "before", "measured", right=("before", "measured"))
        for each in found.changes:
            rows.add_row(each.what, "-" if each.before is None else f"{each.before:g}", f"{each.after:g}")
        screen.print(rows)
    if found.routes:
        each_of = "one route" if len(found.routes) == 1 else f"each of {len(found.routes)} routes"
        screen.print(f"routes: what a request of {each_of} consumes", markup=False)
    for before, times in found.replaced.items():
        figures_of = "1 figure" if times == 1 else f"{times} figures"
        screen.print(f"replaced: {figures_of} measured before by {before}", markup=False)
    for sentence in figures.left:
        screen.print(f"not measured: {sentence}", markup=False)
    if found.assumed:
        screen.print(f"stay assumed: {', '.join(found.assumed)}", markup=False)
    if not found.diff:
        click.echo("There is nothing to change: the file has what was measured")
    elif patch_file is not None:
        click.echo(f"patch: {patch_file}")
    else:
        click.echo(found.diff, nl=False)
