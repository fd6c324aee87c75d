"""What must be true of the simulation's numbers: a pattern that exists, a low below the peak."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from pydantic import ValidationError

from phase3b.capacity.model.simulation import (
    DailyPattern,
    LaunchPattern,
    Pattern,
    RampPattern,
    ScalingRules,
    Simulation,
    SpikePattern,
    WarmThroughput,
)
from phase3b.capacity.service.service import Service
from phase3b.capacity.text.node import Path
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import Problem

MINUTES_PER_DAY = 24 * 60
# Of the reader, not of the domain: what is longer takes a minute and more to simulate.
LONGEST_DAYS = 92


def simulation_problems(simulation: Simulation, service: Service | None, place: Place) -> Iterator[Problem]:
    """A default pattern that exists, patterns that can be what they say, targets once, readings and warm throughput."""
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

    yield from _reading_problems(simulation, place)
    if service is not None:
        yield from _warm_problems(simulation, service, place)


def _reading_problems(simulation: Simulation, place: Place) -> Iterator[Problem]:
    """Values that the key accepts, and each key once."""
    seen: set[str] = set()
    for number, reading in enumerate(simulation.readings):
        if reading.key in seen:
            yield place.problem(
                ("readings", number, "key"),
                f"{reading.key} is listed twice",
                "Put all values into one reading",
                code="P3B-VALUE-TWICE",
            )
        seen.add(reading.key)
        part, _, name = reading.key.partition(".")
        stated = getattr(simulation, part)
        for position, value in enumerate(reading.values):
            try:
                type(stated).model_validate({**stated.model_dump(), name: value})
            except ValidationError:
                yield place.problem(
                    ("readings", number, "values", position),
                    f"{quoted(value)} is not a value of simulation.{reading.key}",
                    "Use one that docs/capacity-yaml.md has for that key",
                    code="P3B-VALUE-CHOICE",
                )


def _warm_problems(simulation: Simulation, service: Service, place: Place) -> Iterator[Problem]:
    """Of tables and indexes that are there, and no less than a new one has."""
    rules = simulation.rules
    for name, table in simulation.assumptions.warm_throughput.items():
        path: Path = ("assumptions", "warm_throughput", name)
        if name not in service.tables:
            what = f"there is no table {quoted(name)} in service.tables"
            yield place.problem(path, what, instead(name, service.tables), code="P3B-TABLE-UNKNOWN")
            continue
        yield from _warmth_problems(table, path, rules, place)
        for index, own in table.indexes.items():
            below: Path = (*path, "indexes", index)
            if index not in service.tables[name].indexes:
                what = f"the table {name} has no index {quoted(index)}"
                yield place.problem(below, what, instead(index, service.tables[name].indexes), code="P3B-INDEX-UNKNOWN")
            yield from _warmth_problems(own, below, rules, place)


def _warmth_problems(warm: WarmThroughput, path: Path, rules: ScalingRules, place: Place) -> Iterator[Problem]:
    for key, value, least in (
        ("read_units_per_second", warm.read_units_per_second, rules.on_demand_read_units_per_second),
        ("write_units_per_second", warm.write_units_per_second, rules.on_demand_write_units_per_second),
    ):
        if value is not None and value < least:
            yield place.problem(
                (*path, key),
                f"{value:,} is less than the {least:,} of a new on-demand table",
                "Leave it out, or write what DescribeTable shows",
                code="P3B-VALUE-RANGE",
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
