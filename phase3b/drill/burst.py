"""What happens in one minute, so that what an alarm judges reads a given number.

The data are made from the measure alone, and so that every other statistic of them would read another number: an alarm
that judges an average where it should judge a sum can't pass for the right one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from math import ceil, floor, inf, nextafter
from typing import Final, Literal, assert_never

from phase3b.plan.cloudwatch.measures import (
    CountInUse,
    DrainSeconds,
    Measure,
    PercentileOrAverage,
    PercentOf,
    PercentOfCeiling,
    PercentOfRest,
    Reminded,
    Share,
    ShareSlower,
    Statistic,
    StatisticName,
)
from phase3b.plan.cloudwatch.metrics import MetricSeries
from phase3b.quick_dataclass import dataclass

Side = Literal["above", "below"]
WHOLE: Final = 100
# How far beyond a level that is no count: far enough for any rounding, and nearer than any other level would be set.
BEYOND: Final = Fraction(1, 100)
# Of a share that is exactly at its level: one of three decimals is a whole number of so many.
MANY: Final = 100_000
# Of the samples around a percentile those that are far above it.
FAR_TIMES: Final = 100
DELETED: Final = 10
# In the rehearsal: samples beside which one more is nothing.
OUTWEIGHS: Final = 10_000
# Of a maximum: so many that it is in none of the percentiles.
LESS: Final = 998


@dataclass(frozen=True, slots=True)
class Sample:
    """A value of a series that was measured so often within a minute."""

    series: MetricSeries
    value: float
    count: int = 1


@dataclass(frozen=True, slots=True)
class Levels:
    """Readings of a measure: of a normal period, exactly at the threshold (which is not beyond it), and just beyond it."""

    normal: float
    at: float
    beyond: float


def levels(measure: Measure, threshold: float, side: Side) -> Levels:
    """The readings around a threshold. Counts go in whole steps, and percentages no further than 100."""
    match measure:
        case Statistic(statistic="Sum") | Reminded() | CountInUse():
            if side == "above":
                return Levels(floor(threshold / 2), floor(threshold), floor(threshold) + 1)
            return Levels(2 * ceil(threshold) + 1, ceil(threshold), ceil(threshold) - 1)
        case Statistic() | PercentileOrAverage() | DrainSeconds() | PercentOfCeiling():
            step = max(float(BEYOND), threshold * float(BEYOND))
            if side == "above":
                return Levels(threshold / 2, threshold, threshold + step)
            return Levels(2 * threshold + 1, threshold, threshold - step)
        case PercentOf() | PercentOfRest() | Share() | ShareSlower():
            if side == "above":
                step = min(threshold * float(BEYOND), (WHOLE - threshold) / 2) or float(BEYOND)
                return Levels(threshold / 2, threshold, threshold + step)
            return Levels((threshold + WHOLE) / 2, threshold, threshold * float(1 - BEYOND))
        case _:
            assert_never(measure)


def burst(measure: Measure, reading: float, side: Side, period_seconds: int) -> tuple[Sample, ...]:
    """The samples of one minute of a period, with nothing in its other minutes."""
    match measure:
        case Statistic(series=series, statistic=statistic):
            return tuple(of_statistic(series, statistic, reading))
        case PercentOfCeiling(consumed=series, ceiling_units_per_second=ceiling):
            units = settled(
                lambda x: WHOLE * (x / period_seconds) / ceiling,
                reading * ceiling * period_seconds / WHOLE,
                reading,
                side,
            )
            return tuple(of_statistic(series, "Sum", units))
        case PercentOf(part=series, statistic=statistic, whole=whole):
            part = settled(lambda x: WHOLE * x / whole, reading * whole / WHOLE, reading, side)
            return tuple(of_statistic(series, statistic, part))
        case PercentOfRest(part=series, statistic=statistic, whole=whole, taken=taken):
            rest = whole - taken
            part = settled(lambda x: WHOLE * (x - taken) / rest, taken + reading * rest / WHOLE, reading, side)
            return tuple(of_statistic(series, statistic, part))
        case Share():
            return tuple(of_share(measure, reading, side))
        case ShareSlower():
            return tuple(of_slower(measure, reading))
        case PercentileOrAverage(series=series, percentile=percentile):
            return tuple(of_statistic(series, percentile, reading, measure.least_samples))
        case DrainSeconds(waiting=waiting, deleted=deleted):
            messages = settled(
                lambda x: x * period_seconds / DELETED, reading * DELETED / period_seconds, reading, side
            )
            return (*of_statistic(waiting, "Average", messages), *of_statistic(deleted, "Sum", DELETED))
        case CountInUse(counted=counted, used=used, min_samples=few):
            return (*of_statistic(used, "Sum", few + 1), *of_statistic(counted, "Sum", reading))
        case Reminded(kept=kept, statistic=statistic):
            return tuple(of_statistic(kept, statistic, reading))
        case _:
            assert_never(measure)


def plain(measure: Measure, reading: float, side: Side, period_seconds: int) -> tuple[Sample, ...]:
    """The same without what misleads: among other alarms it would make those fire that judge another statistic of the metric.

    A share of nothing bad is of no part at all. Averages and levels are of many samples, so that what the account publishes of
    itself in the same minute does not move them.
    """
    match measure:
        case Statistic(series=series, statistic="Average" | "Maximum"):
            return (Sample(series, reading, OUTWEIGHS),)
        case Statistic(series=series, statistic="Sum"):
            return (Sample(series, reading),)
        case PercentileOrAverage(series=series):
            return (Sample(series, reading, max(OUTWEIGHS, measure.least_samples)),)
        case DrainSeconds(waiting=waiting, deleted=deleted):
            messages = reading * DELETED / period_seconds
            return (Sample(waiting, messages, OUTWEIGHS), Sample(deleted, DELETED))
        case Share() if reading == 0:
            whole = tuple(each for each in counted(measure, 0, measure.min_samples + 1) if each.series != measure.part)
            return whole or (Sample(measure.part, 0.0),)
        case _:
            return burst(measure, reading, side, period_seconds)


def of_statistic(series: MetricSeries, statistic: StatisticName, reading: float, least: int = 1) -> Iterator[Sample]:
    """Samples of which a statistic is the reading, and every other one is not wherever that is possible."""
    match statistic:
        case "Sum":
            half = float(floor(reading / 2)) if float(reading).is_integer() else reading / 2
            yield Sample(series, reading - half)
            yield Sample(series, half)
        case "Average":
            yield Sample(series, 0.0)
            yield Sample(series, 2 * reading)
        case "Maximum":
            yield Sample(series, reading)
            yield Sample(series, reading / 2)
            yield Sample(series, 0.0, LESS)
        case "SampleCount":
            yield Sample(series, 0.0, round(reading))
        case "p50" | "p95" | "p99":
            yield from _of_percentile(series, int(statistic.removeprefix("p")), reading, least)
        case _:
            assert_never(statistic)


def _of_percentile(series: MetricSeries, percentile: int, reading: float, least: int) -> Iterator[Sample]:
    """The percentile and some percent to each side of it are the reading; few are far above it, or the average is below."""
    beyond = WHOLE - percentile
    times = -(-least // WHOLE) * WHOLE
    # A fifth of what lies beyond the percentile is far above it.
    far = beyond * times // (5 * WHOLE)
    at = 2 * beyond * times // WHOLE - far
    yield Sample(series, reading / 10, times - at - far)
    yield Sample(series, reading, at)
    if far:
        yield Sample(series, reading * FAR_TIMES, far)


def of_slower(share: ShareSlower, reading: float) -> Iterator[Sample]:
    """A share of slow samples; what is exactly as long as the limit is not slow."""
    slow = round(Fraction(reading).limit_denominator(MANY) * MANY / WHOLE)
    yield from _slow_among(share, slow, MANY)


def all_slow(share: ShareSlower, count: int) -> Iterator[Sample]:
    """So many that are all slow."""
    yield from _slow_among(share, count, count)


def _slow_among(share: ShareSlower, slow: int, whole: int) -> Iterator[Sample]:
    if slow:
        yield Sample(share.series, share.limit_ms + 1, slow)
    if slow < whole:
        yield Sample(share.series, share.limit_ms, whole - slow)


def of_share(share: Share, reading: float, side: Side) -> Iterator[Sample]:
    """A share of so many that it says something.

    Exactly at a level it is of many; beyond one of as few as count.
    """
    exact = Fraction(reading).limit_denominator(MANY) / WHOLE
    whole = MANY if (exact * MANY).denominator == 1 else share.min_samples + 1
    part = exact * whole
    if part.denominator != 1:
        part = Fraction(floor(part) + 1 if side == "above" else ceil(part) - 1)
    yield from counted(share, int(part), whole)


def counted(share: Share, part: int, whole: int) -> Iterator[Sample]:
    """So many of a whole; of wholes that are several series, the part is one of them or each has some."""
    others = [series for series in share.wholes if series != share.part]
    rest = whole - part if len(others) < len(share.wholes) else whole
    yield from of_statistic(share.part, "Sum", part)
    for number, series in enumerate(others):
        last = number == len(others) - 1
        own = rest if last else rest // 3
        rest -= own
        yield from of_statistic(series, "Sum", own)


def settled(formula: Callable[[float], float], begin: float, reading: float, side: Side) -> float:
    """A value of which the formula is exactly the reading; where none is, one of which it is next to it and not beyond."""
    low = high = begin
    for _ in range(8):
        for value in (low, high):
            if formula(value) == reading:
                return value
        low, high = nextafter(low, -inf), nextafter(high, inf)
    return low if side == "above" else high
