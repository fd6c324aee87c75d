"""A history on a terminal, and its change points."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from phase3b.errors import ExitCode

if TYPE_CHECKING:
    from phase3b.history.entry import Entry
    from phase3b.history.trend import Trend

COMMIT_SHOWN = 10


def load_history(scenario: str) -> str:
    """The name of the history of a scenario."""
    return f"load-{scenario}"


def show_history(name: str, file: Path, seed: int, *, as_json: bool) -> int:
    """Prints the runs of a history and where their figures changed.

    Raises:
        Phase3bError: a line of it is broken.
    """
    from phase3b.capacity.loader import load  # noqa: PLC0415
    from phase3b.cli.screen import print_json  # noqa: PLC0415
    from phase3b.history.store import HISTORY, History  # noqa: PLC0415
    from phase3b.history.trend import trend  # noqa: PLC0415

    history = History(HISTORY, name)
    found = trend(history.entries(), load(file).load.settings.confidence_percent, seed)
    if as_json:
        print_json(found)
    else:
        _print(found, history.file)
    return ExitCode.OK


def _print(found: Trend, file: Path) -> None:
    from phase3b.cli.screen import console, table  # noqa: PLC0415

    screen = console()
    if not found.entries:
        screen.print(f"no run yet: {file} is not there", markup=False)
        return
    rows = table(
        "begun at", "commit", "environment", "machine", "load", "slowest p95", "ms", "verdict", right=("load", "ms")
    )
    for each in found.entries:
        rows.add_row(
            each.run.begun_at,
            f"{each.commit[:COMMIT_SHOWN]}{'+' * each.changed}" or "-",
            f"{each.run.environment} ({each.run.tier})",
            f"{each.machine.cores} x {each.machine.model}",
            "-" if each.machine.load_average is None else f"{each.machine.load_average:.2f}",
            *_slowest(each),
            each.run.verdict if each.run.complete else "incomplete",
        )
    screen.print(rows)
    if any(each.changed for each in found.entries):
        screen.print("+: files were changed since that commit", markup=False)
    changes = table(
        "changed",
        "",
        "from the run",
        "commit",
        "before ms",
        "after ms",
        "change %",
        right=("before ms", "after ms", "change %"),
    )
    for change in found.changes:
        changes.add_row(
            change.label,
            change.statistic,
            change.begun_at,
            change.commit[:COMMIT_SHOWN] or "-",
            f"{change.before_ms:,.1f}",
            f"{change.after_ms:,.1f}",
            f"{change.change_percent:+.1f}",
        )
    if found.changes:
        screen.print(changes)
    else:
        screen.print(
            f"no figure of the last {found.alike} comparable runs changed permanently ({found.confidence_percent:g} % sure)",
            markup=False,
        )
    for note in found.notes:
        screen.print(f"note: {note}", markup=False)


def _slowest(entry: Entry) -> tuple[str, str]:
    label, value = max(
        ((label, figures["p95"]) for label, figures in entry.run.figures.items() if "p95" in figures),
        key=lambda each: each[1],
        default=("-", None),
    )
    return label, "-" if value is None else f"{value:,.0f}"
