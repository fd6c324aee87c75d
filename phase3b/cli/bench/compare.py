"""phase3b bench compare."""

from __future__ import annotations

from pathlib import Path

import click

from phase3b.cli.options import file_option, json_option
from phase3b.errors import ExitCode

REPORT = click.Path(path_type=Path, dir_okay=False)


@click.command("compare")
@click.argument("base", type=REPORT)
@click.argument("new", type=REPORT)
@click.option("--seed", type=click.IntRange(min=0), default=1, show_default=True, help="Of what is drawn.")
@json_option
@file_option
def compare(base: Path, new: Path, *, seed: int, as_json: bool, file: Path) -> int:
    """Compare two benchmarks: per route, event and cold start better, worse, within the tolerance, or not known.

    BASE and NEW are files that bench run --out has written. The tolerated slowdown is objectives.regression.latency_percent, the
    confidence load.settings.confidence_percent.

    \b
    Example:
      phase3b bench compare base.json new.json

    Exit code 1: something is worse.
    """
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.load.comparison_screen import print_comparison  # noqa: PLC0415
    from phase3b.cli.load.extra import need_load_extra  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415

    need_load_extra()
    from phase3b.benchmark.reported import read_benchmark, run_of  # noqa: PLC0415
    from phase3b.load.comparison import compared_runs  # noqa: PLC0415
    from phase3b.load.report_file import read_all  # noqa: PLC0415

    capacity = load(file)
    before, after = map(run_of, read_all((base, new), read_benchmark))
    found = compared_runs(
        [before],
        [after],
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
