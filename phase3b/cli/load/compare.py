"""phase3b load compare."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from phase3b.cli.options import file_option, json_option
from phase3b.errors import ExitCode

if TYPE_CHECKING:
    from phase3b.load.comparison import Comparison, Difference

IN_WORDS = {
    "worse": "The new version is slower.",
    "better": "The new version is faster.",
    "within the tolerance": "The new version is as fast, within the tolerance.",
    "not known": "Whether the new version is slower is not known.",
}
REPORT = click.Path(path_type=Path, dir_okay=False)


@click.command("compare")
@click.argument("base", type=REPORT)
@click.argument("new", type=REPORT)
@click.option("--more-base", multiple=True, type=REPORT, help="Another run of the base; may be repeated.")
@click.option("--more-new", multiple=True, type=REPORT, help="Another run of the new one; may be repeated.")
@click.option("--seed", type=click.IntRange(min=0), default=1, show_default=True, help="Of what is drawn.")
@json_option
@file_option
def compare(
    base: Path,
    new: Path,
    *,
    more_base: tuple[Path, ...],
    more_new: tuple[Path, ...],
    seed: int,
    as_json: bool,
    file: Path,
) -> int:
    """Compare two runs, or several of each: per kind of request better, worse, within the tolerance, or not known.

    The tolerated slowdown is objectives.regression.latency_percent, the confidence load.settings.confidence_percent.

    \b
    Example:
      phase3b load compare base.json new.json
      phase3b load compare base-1.json new-1.json --more-base base-2.json --more-new new-2.json

    Exit code 1: something is worse.
    """
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.load.extra import need_load_extra  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415

    need_load_extra()
    from phase3b.load.comparison import compared  # noqa: PLC0415
    from phase3b.load.report_file import read_reports  # noqa: PLC0415

    capacity = load(file)
    reports = read_reports((base, *more_base, new, *more_new))
    bases, news = reports[: 1 + len(more_base)], reports[1 + len(more_base) :]
    found = compared(
        bases, news, capacity.load.settings.confidence_percent, capacity.objectives.regression.latency_percent, seed
    )
    if as_json:
        print_json(found)
    else:
        _print(found)
    return ExitCode.FINDING if found.change == "worse" else ExitCode.OK


def _print(found: Comparison) -> None:
    from phase3b.cli.screen import console, table  # noqa: PLC0415

    screen = console()
    screen.print(
        f"{found.base_runs} run{'s' * (found.base_runs > 1)} of the base, {found.new_runs} of the new one; "
        f"{found.confidence_percent:g} % sure of all verdicts together; tolerated: {found.tolerance_percent:g} %"
    )
    rows = table(
        "request", "", "base ms", "new ms", "change %", "between %", "verdict", right=("base ms", "new ms", "change %")
    )
    for each in found.differences:
        rows.add_row(each.label, each.statistic, *_figures(each), each.change)
    screen.print(rows)
    for each in found.differences:
        if each.why:
            screen.print(f"{each.label} {each.statistic}: {each.why}", markup=False)
    for note in found.notes:
        screen.print(f"note: {note}", markup=False)
    screen.print(IN_WORDS[found.change], markup=False)


def _figures(each: Difference) -> tuple[str, str, str, str]:
    if each.base_ms is None or each.new_ms is None or each.change_percent is None:
        return "-", "-", "-", ""
    between = f"{each.low_percent:+.1f} to {each.high_percent:+.1f}"
    return f"{each.base_ms:,.1f}", f"{each.new_ms:,.1f}", f"{each.change_percent:+.1f}", between
