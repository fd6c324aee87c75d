"""Intervals of a percentile from few values: order statistics, which take nothing for granted of how values are distributed.

How many of n values are below the p-th percentile is binomial: B(n, p). The interval is between the values at the ranks that
leave out a tail on each side (David and Nagaraja, Order Statistics, 7.1). Where even the largest value may be below the
percentile, nothing is known above it: of 20 values the p99 has no upper end. phase3b/load/interval.py takes the binomial's
normal form, which is for thousands.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from hdrh.histogram import HdrHistogram

from phase3b.load import histogram
from phase3b.load.interval import Interval


def percentile(latencies: HdrHistogram, percent: float, confidence_percent: float) -> Interval:
    """Of a percentile, in milliseconds; an end is infinite (or 0) where so few values leave it open."""
    values, upto = _ranked(latencies)
    count = upto[-1]
    low, high = ranks(count, percent / 100, confidence_percent)
    found = _at(values, upto, max(1, math.ceil(count * percent / 100 - 1e-9)))
    return Interval(
        found, 0.0 if low is None else _at(values, upto, low), math.inf if high is None else _at(values, upto, high)
    )


def ranks(count: int, part: float, confidence_percent: float) -> tuple[int | None, int | None]:
    """The ranks between which the percentile is, from 1; None where it may be beyond all values."""
    tail = (100 - confidence_percent) / 200
    below = list(accumulate(_binomial(count, part)))
    # The value at rank r is above it where fewer than r values are below it, which below[r - 1] is the probability of.
    low = bisect_right(below, tail)
    high = next((rank for rank in range(1, count + 1) if below[rank - 1] >= 1 - tail), None)
    return low or None, high


def fewest(percent: float, confidence_percent: float) -> int:
    """Of how many values a percentile has an upper end."""
    return math.ceil(math.log((100 - confidence_percent) / 200) / math.log(percent / 100))


def _binomial(count: int, part: float) -> list[float]:
    """The probability of each number from 0 to count."""
    logs = (
        math.lgamma(count + 1)
        - math.lgamma(each + 1)
        - math.lgamma(count - each + 1)
        + each * math.log(part)
        + (count - each) * math.log1p(-part)
        for each in range(count + 1)
    )
    return [math.exp(each) for each in logs]


def _ranked(latencies: HdrHistogram) -> tuple[list[float], list[int]]:
    counted = list(histogram.counted(latencies))
    return [value for value, _ in counted], list(accumulate(times for _, times in counted))


def _at(values: Sequence[float], upto: Sequence[int], rank: int) -> float:
    return values[bisect_left(upto, rank)]
