"""A comparison of runs on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from phase3b.load.comparison import Comparison, Difference

# Of a reason that more have, one is named.
MOST_NAMED = 3
IN_WORDS = {
    "worse": "The new version is slower.",
    "better": "The new version is faster.",
    "within the tolerance": "The new version is as fast, within the tolerance.",
    "not known": "Whether the new version is slower is not known.",
}


def print_comparison(found: Comparison) -> None:
    """Each kind of request with its verdict, and that of all."""
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
    reasons: dict[str, list[str]] = {}
    for each in found.differences:
        if each.why:
            reasons.setdefault(each.why, []).append(f"{each.label} {each.statistic}")
    for why, names in reasons.items():
        shown = f"{names[0]} and {len(names) - 1} more" if len(names) > MOST_NAMED else ", ".join(names)
        screen.print(f"{shown}: {why}", markup=False)
    for note in found.notes:
        screen.print(f"note: {note}", markup=False)
    screen.print(IN_WORDS[found.change], markup=False)


def _figures(each: Difference) -> tuple[str, str, str, str]:
    if each.base_ms is None or each.new_ms is None or each.change_percent is None:
        return "-", "-", "-", ""
    between = f"{each.low_percent:+.1f} to {each.high_percent:+.1f}"
    return f"{each.base_ms:,.1f}", f"{each.new_ms:,.1f}", f"{each.change_percent:+.1f}", between
