"""What must be true of the simulation's numbers: a pattern that exists, a low below the peak."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from phase3b.capacity.model.simulation import (
    DailyPattern,
    LaunchPattern,
    Pattern,
    RampPattern,
    Simulation,
    SpikePattern,
)
from phase3b.capacity.text.node import Path
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import Problem

MINUTES_PER_DAY = 24 * 60
# Of the reader, not of the domain: what is longer takes a minute and more to simulate.
LONGEST_DAYS = 92


def simulation_problems(simulation: Simulation, place: Place) -> Iterator[Problem]:
    """A default pattern that exists, patterns that can be what they say, targets once."""
    if simulation.default_pattern not in simulation.patterns:
        yield place.problem(
            ("default_pattern",),
            f"there is no pattern {quoted(simulation.default_pattern)}",
            instead(simulation.default_pattern, simulation.patterns),
            code="P3B-PATTERN-UNKNOWN",
        )
    for name, pattern in simulation.patterns.items():
        yield from _pattern_problems(pattern, ("patterns", name), place)
    for target, count in Counter(simulation.sweep.target_percents).items():
        if count > 1:
            yield place.problem(
                ("sweep", "target_percents"), f"{target:g} is listed twice", "Keep it once", code="P3B-VALUE-TWICE"
            )


def _pattern_problems(pattern: Pattern, path: Path, place: Place) -> Iterator[Problem]:
    days = pattern.days if not isinstance(pattern, RampPattern) else (pattern.rise_hours + pattern.stay_hours) / 24
    if days > LONGEST_DAYS:
        yield place.problem(
            path,
            f"{days:g} days are more than the {LONGEST_DAYS} that are simulated",
            "Shorten it",
            code="P3B-PATTERN-SHAPE",
        )
    match pattern:
        case DailyPattern(low_times=low, peak_times=peak) if low > peak:
            yield place.problem(
                (*path, "low_times"),
                f"the low {low:g} is above the peak {peak:g}",
                "Swap the two values, or correct one",
                code="P3B-PATTERN-SHAPE",
            )
        case SpikePattern(minutes=minutes) if minutes >= MINUTES_PER_DAY:
            yield place.problem(
                (*path, "minutes"),
                f"a spike of {minutes:,} minutes leaves nothing of the day",
                "Shorten it",
                code="P3B-PATTERN-SHAPE",
            )
        case LaunchPattern(rise_minutes=minutes) if minutes >= MINUTES_PER_DAY:
            yield place.problem(
                (*path, "rise_minutes"),
                f"{minutes:,} minutes are no jump",
                "Use a ramp, or shorten it",
                code="P3B-PATTERN-SHAPE",
            )
        case _:
            return
