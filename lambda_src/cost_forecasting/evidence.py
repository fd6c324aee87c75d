"""What the changes of a history say of it: whether it may be a random walk, and whether its amounts come and go."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

# Two standard errors of the mean change count as much as one of the correlation: few months show chance trends.
TREND_ERRORS = 2


def no_random_walk(history: Sequence[float]) -> float:
    """0 to 1: how far a method may be followed instead of the last value; at least three values.

    The changes of a random walk are chance: their mean is none, and neighbours don't correlate. Noise around a level makes
    neighbours opposite (-0.5), a trend has a mean. Both are counted in standard errors, as squares, against one of chance,
    which is the weight of an estimate whose variance is known (James-Stein).
    """
    changes = [after - before for before, after in pairwise(history)]
    count = len(changes)
    mean = sum(changes) / count
    squares = sum((change - mean) ** 2 for change in changes)
    if squares == 0:
        return 1.0
    together = sum((one - mean) * (next_one - mean) for one, next_one in pairwise(changes))
    opposite = max(0.0, -together / squares) ** 2 * count
    trend = mean * mean * count * (count - 1) / squares
    evidence = opposite + trend / TREND_ERRORS**2
    return evidence / (1 + evidence)


def comes_and_goes(months: Sequence[float]) -> bool:
    """Whether months of nothing are between others: not only the first before a beginning, or the last after an end."""
    return sum((before == 0) != (after == 0) for before, after in pairwise(months)) > 1
