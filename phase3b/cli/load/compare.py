"""phase3b load compare."""

from __future__ import annotations

from pathlib import Path

import click

from phase3b.cli.options import file_option, json_option
from phase3b.errors import ExitCode

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
    from phase3b.cli.load.comparison_screen import print_comparison  # noqa: PLC0415
    from phase3b.cli.load.extra import need_load_extra  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415

    need_load_extra()
    from phase3b.load.comparison import compared  # noqa: PLC0415
    from phase3b.load.report_file import read_all, read_report  # noqa: PLC0415

    capacity = load(file)
    reports = read_all((base, *more_base, new, *more_new), read_report)
    bases, news = reports[: 1 + len(more_base)], reports[1 + len(more_base) :]
    found = compared(
        bases,
        news,
        capacity.load.settings.confidence_percent,
        capacity.objectives.regression.latency_percent,
        capacity.load.settings.between_runs_percent,
        seed,
    )
    if as_json:
        print_json(found)
    else:
        print_comparison(found)
    return ExitCode.FINDING if found.change == "worse" else ExitCode.OK
