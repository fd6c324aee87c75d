"""phase3b load history."""

from __future__ import annotations

from pathlib import Path

import click

from phase3b.cli.options import file_option, json_option


@click.command("history")
@click.option("--scenario", "-s", required=True, metavar="NAME", help="One of load.scenarios.")
@click.option("--seed", type=click.IntRange(min=0), default=1, show_default=True, help="Of the permutations.")
@json_option
@file_option
def history(*, scenario: str, seed: int, as_json: bool, file: Path) -> int:
    """List the runs of a scenario so far, and where their figures changed permanently.

    \b
    Example:
      phase3b load history --scenario monthly
    """
    from phase3b.cli.load.extra import need_load_extra  # noqa: PLC0415

    need_load_extra()
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.load.history_screen import load_history, show_history  # noqa: PLC0415
    from phase3b.history.store import HISTORY, History  # noqa: PLC0415
    from phase3b.load.ordered import scenario_of  # noqa: PLC0415

    name = load_history(scenario)
    if not History(HISTORY, name).file.exists():
        # A scenario that was renamed keeps its history; a name that nothing has is a mistake.
        scenario_of(load(file), scenario)
    return show_history(name, file, seed, as_json=as_json)
