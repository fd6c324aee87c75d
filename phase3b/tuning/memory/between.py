"""A number with its interval, from few values with weights: those of routes that are called more often than others.

A percentile's interval is between order statistics (phase3b/benchmark/order_statistics.py), at the effective number of values:
(sum of weights) squared by the sum of their squares (Kish, Survey Sampling, 1965). A mean's is Student's t with the variance of a
stratified sample and Satterthwaite's degrees of freedom (Cochran, Sampling Techniques, 5.4).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import accumulate
from statistics import NormalDist, fmean, variance

from phase3b.quick_dataclass import dataclass

# Sums of weights that are equal, but for how numbers are kept.
_ALIKE = 1e-9


@dataclass(frozen=True, slots=True)
class Between:
    """A number, and between which others it is with the confidence that was asked for; None: so few values leave that end open."""

    found: float
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Stratum:
    """Values of one kind, and the weight of all of them together."""

    weight: float
    values: tuple[float, ...]


def mean(strata: Sequence[Stratum], confidence_percent: float) -> Between:
    """The mean, weighted; strata without a weight or a value are left out."""
    parts = _counted(strata)
    found = sum(weight * fmean(values) for weight, values in parts)
    if any(len(values) == 1 for _, values in parts):
        return Between(found, None, None)
    variances = [(weight * weight * variance(values) / len(values), len(values) - 1) for weight, values in parts]
    whole = sum(each for each, _ in variances)
    if not whole:
        return Between(found, found, found)
    freedom = 1 / sum((each / whole) ** 2 / left for each, left in variances)
    half = _student_t(confidence_percent, freedom) * math.sqrt(whole)
    return Between(found, found - half, found + half)


def percentile(strata: Sequence[Stratum], percent: float, confidence_percent: float) -> Between:
    """The smallest value that so much of the weight is at or below."""
    from phase3b.benchmark.order_statistics import ranks  # noqa: PLC0415  loads the histograms

    pairs = sorted((value, weight / len(values)) for weight, values in _counted(strata) for value in values)
    count = max(1, int(1 / sum(weight * weight for _, weight in pairs) + _ALIKE))
    upto = list(accumulate(weight for _, weight in pairs))

    def at(part: float) -> float:
        return next(
            (value for (value, _), sum_ in zip(pairs, upto, strict=True) if sum_ >= part - _ALIKE), pairs[-1][0]
        )

    low, high = ranks(count, percent / 100, confidence_percent)
    return Between(
        at(percent / 100), None if low is None else at(low / count), None if high is None else at(high / count)
    )


def _counted(strata: Sequence[Stratum]) -> list[tuple[float, tuple[float, ...]]]:
    """Those that count, with weights that add up to 1."""
    there = [each for each in strata if each.weight > 0 and each.values]
    whole = sum(each.weight for each in there)
    return [(each.weight / whole, each.values) for each in there]


def _student_t(confidence_percent: float, freedom: float) -> float:
    """The quantile of Student's t, from the normal one: Abramowitz and Stegun, 26.7.5."""
    z = NormalDist().inv_cdf(0.5 + confidence_percent / 200)
    terms = (
        z,
        (z**3 + z) / 4,
        (5 * z**5 + 16 * z**3 + 3 * z) / 96,
        (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384,
        (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160,
    )
    return sum(term / freedom**power for power, term in enumerate(terms))
