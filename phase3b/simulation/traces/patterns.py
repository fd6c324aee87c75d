"""Shapes of traffic: for each minute a multiple of the mean load."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final, assert_never

from phase3b.capacity.model.simulation import (
    DailyPattern,
    LaunchPattern,
    Pattern,
    RampPattern,
    SpikePattern,
    SteadyPattern,
)
from phase3b.simulation.capacity.amounts import MINUTES_PER_DAY, MINUTES_PER_HOUR, in_a_minute
from phase3b.simulation.traces.trace import SeriesKey, Trace

# Patterns have no date. Their first day is a Monday in UTC, the first one of 2026.
FIRST_MINUTE: Final = 20_458 * MINUTES_PER_DAY
WEEK: Final = 7
FIRST_DAY_OFF: Final = 5


def multiples(pattern: Pattern) -> list[float]:
    """The pattern, minute by minute."""
    match pattern:
        case SteadyPattern():
            return [pattern.times] * (pattern.days * MINUTES_PER_DAY)
        case DailyPattern():
            return [_daily(pattern, minute) for minute in range(pattern.days * MINUTES_PER_DAY)]
        case SpikePattern():
            begins = round(pattern.at_hour * MINUTES_PER_HOUR)
            return [
                pattern.times if 0 <= minute % MINUTES_PER_DAY - begins < pattern.minutes else 1.0
                for minute in range(pattern.days * MINUTES_PER_DAY)
            ]
        case RampPattern():
            rise = round(pattern.rise_hours * MINUTES_PER_HOUR)
            growth = pattern.to_times - pattern.from_times
            rising = [pattern.from_times + growth * minute / rise for minute in range(rise)]
            return rising + [pattern.to_times] * max(1, round(pattern.stay_hours * MINUTES_PER_HOUR))
        case LaunchPattern():
            return [_launched(pattern, minute) for minute in range(pattern.days * MINUTES_PER_DAY)]
        case _:
            assert_never(pattern)


def pattern_trace(name: str, pattern: Pattern, mean: Mapping[SeriesKey, float]) -> Trace:
    """The traffic of a pattern around a mean load in units per second."""
    shape = multiples(pattern)
    series = {key: [in_a_minute(units * times) for times in shape] for key, units in mean.items()}
    return Trace(name, FIRST_MINUTE, series)


def _daily(pattern: DailyPattern, minute: int) -> float:
    day, in_day = divmod(minute, MINUTES_PER_DAY)
    turn = 2 * math.pi * (in_day / MINUTES_PER_HOUR - pattern.peak_hour) / (MINUTES_PER_DAY // MINUTES_PER_HOUR)
    between = pattern.low_times + (pattern.peak_times - pattern.low_times) * (1 + math.cos(turn)) / 2
    return between * (pattern.weekend_times if day % WEEK >= FIRST_DAY_OFF else 1)


def _launched(pattern: LaunchPattern, minute: int) -> float:
    since = minute - round(pattern.at_hour * MINUTES_PER_HOUR)
    if since < 0:
        return 1.0
    rise = pattern.peak_times - 1
    if since < pattern.rise_minutes:
        return 1 + rise * since / pattern.rise_minutes
    return 1 + rise * math.exp2((pattern.rise_minutes - since) / pattern.half_life_minutes)
