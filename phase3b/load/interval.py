"""How sure a measured number is: intervals of a percentile, a mean, a share and a rate, from a histogram alone.

What they take for granted is that requests are independent, which those of one moment are not: an interval is the least that
is unknown. Comparing runs (phase3b/load/comparison) draws whole windows instead.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist

from hdrh.histogram import HdrHistogram

from phase3b.load.histogram import Spread


@dataclass(frozen=True, slots=True)
class Interval:
    """A number, and between which others it is with the confidence that was asked for."""

    found: float
    low: float
    high: float


def _z(confidence_percent: float) -> float:
    return NormalDist().inv_cdf(0.5 + confidence_percent / 200)


def percentile(latencies: HdrHistogram, percent: float, confidence_percent: float) -> Interval:
    """Of a percentile, in milliseconds: the values at the ranks between which it is, by the binomial distribution's normal form."""
    count, part = latencies.get_total_count(), percent / 100
    half = _z(confidence_percent) * math.sqrt(count * part * (1 - part))
    ranks = (count * part - half, count * part + half)
    low, high = (100 * min(max(rank / count, 0.0), 1.0) for rank in ranks)
    return Interval(*Spread.of(latencies).percentiles_ms((percent, low, high)))


def mean(latencies: HdrHistogram, confidence_percent: float) -> Interval:
    """Of the mean, in milliseconds, by the central limit theorem."""
    spread = Spread.of(latencies)
    found = spread.mean_ms()
    half = _z(confidence_percent) * spread.deviation_ms() / math.sqrt(spread.total)
    return Interval(found, max(0.0, found - half), found + half)


def share(part: int, whole: int, confidence_percent: float) -> Interval:
    """Of a share in percent, by Wilson's score, which is right also near 0 and 100."""
    z = _z(confidence_percent)
    p = part / whole
    middle = (p + z * z / (2 * whole)) / (1 + z * z / whole)
    half = z * math.sqrt(p * (1 - p) / whole + z * z / (4 * whole * whole)) / (1 + z * z / whole)
    return Interval(100 * p, 100 * max(0.0, middle - half), 100 * min(1.0, middle + half))


def rate(count: int, seconds: float, confidence_percent: float) -> Interval:
    """Of how many there were in a second, as a Poisson process has it."""
    half = _z(confidence_percent) * math.sqrt(count)
    return Interval(count / seconds, max(0.0, count - half) / seconds, (count + half) / seconds)
