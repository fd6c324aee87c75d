"""phase3b bench history."""

from __future__ import annotations

from pathlib import Path

import click

from phase3b.cli.options import file_option, json_option


@click.command("history")
@click.option("--seed", type=click.IntRange(min=0), default=1, show_default=True, help="Of the permutations.")
@json_option
@file_option
def history(*, seed: int, as_json: bool, file: Path) -> int:
    """List the benchmarks of this project so far, and where their figures changed permanently.

    \b
    Example:
      phase3b bench history
    """
    from phase3b.cli.load.extra import need_load_extra  # noqa: PLC0415

    need_load_extra()
    from phase3b.benchmark.reported import BENCHMARK  # noqa: PLC0415
    from phase3b.cli.load.history_screen import show_history  # noqa: PLC0415

    return show_history(BENCHMARK, file, seed, as_json=as_json)
