"""Whether the tier handles its documented load, and how much more it would: by simulation, minute by minute."""

from __future__ import annotations

from typing import Final

from phase3b.pricing.report.table_data import TableData
from phase3b.reporting.charts import Bar, bars
from phase3b.reporting.reported import Chapter, State, Tile
from phase3b.simulation.capacity.outcome import Outcome
from phase3b.simulation.report.verdict_sentence import answered

# The fullest; simulate shows all.
MOST_BARS: Final = 12


def headroom(outcome: Outcome, times: float) -> Chapter:
    """`times` is the multiple of the load that throttles nothing, 0 where it throttles as it is."""
    state: State = (
        "in order" if outcome.verdict.answer == "yes" else "look" if outcome.verdict.answer == "no" else "not known"
    )
    used = [
        Bar(
            f"{each.table}{'' if each.index is None else f' {each.index}'} {each.side}s",
            100 * each.peak_units_per_second / each.ceiling,
            f"{each.table}{'' if each.index is None else f' index {each.index}'}: {each.peak_units_per_second:,.3g} of {each.ceiling:,} "
            f"{each.side} units a second in the busiest minute",
        )
        for each in outcome.lanes
        if each.ceiling
    ]  # fmt: skip
    used.sort(key=lambda bar: -bar.value)
    shown = used[:MOST_BARS]
    return Chapter(
        "headroom",
        "Headroom",
        state,
        (
            answered(outcome.verdict),
            f"Simulated minute by minute under {outcome.traffic}; {times:,.1f} times this load would throttle nothing."
            if times
            else f"Simulated minute by minute under {outcome.traffic}: it throttles.",
        ),
        (bars("Busiest minute, in percent of the maximum", "%", shown),) if shown else (),
        (
            TableData(
                "What to know",
                ("level", "about", "what"),
                tuple((each.level, each.about, each.what) for each in outcome.findings),
            ),
        )
        if outcome.findings
        else (),
        Tile(
            "Headroom", f"{times:,.1f} x" if times else "none", "of the documented load, simulated", state, "headroom"
        ),
    )
