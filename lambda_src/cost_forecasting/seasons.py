"""The share of each month of the year: classical decomposition, where a history shows that it has seasons.

Source: R. J. Hyndman and G. Athanasopoulos, "Forecasting: Principles and Practice", chapter 3.4 (multiplicative, with a
centred moving average of twelve months). Shares need two years, and amounts above zero. As few years are seen, a share is
partly that month's chance: it is drawn towards 1 by the reliability of so many years (C. Spearman and W. Brown, 1910), from
the correlation of one year's changes with those of the next.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

YEAR = 12
HALF = 6
TWO_YEARS = 24
SMALLEST_SHARE = 0.001


def shares(history: Sequence[float]) -> list[float]:
    """Twelve factors around 1, for the months at the positions 0 to 11 of the history; empty: no seasons are seen.

    They are seen where the changes from month to month go with those of a year before by more than chance does: a
    correlation above one standard error.
    """
    if len(history) < TWO_YEARS or min(history) <= 0:
        return []
    recurs = _recurs(history)
    if recurs <= 0:
        return []
    ratios: list[list[float]] = [[] for _ in range(YEAR)]
    for at in range(HALF, len(history) - HALF):
        inner = sum(history[at - HALF + 1 : at + HALF])
        around = (inner + (history[at - HALF] + history[at + HALF]) / 2) / YEAR
        ratios[at % YEAR].append(history[at] / around)
    # A change has the chance of two months, a month's amount that of one.
    twice_seen = 2 * (len(history) / YEAR - 1)
    reliability = twice_seen * recurs / (1 + (twice_seen - 1) * recurs)
    found = [1 + reliability * (median(each) - 1) for each in ratios]
    mean = sum(found) / YEAR
    return [max(SMALLEST_SHARE, each / mean) for each in found]


def _recurs(history: Sequence[float]) -> float:
    """How far changes go with those of a year before: their correlation; 0 where chance alone may do it."""
    changes = [after - before for before, after in pairwise(history)]
    now, then = changes[YEAR:], changes[:-YEAR]
    count = len(now)
    now_mean, then_mean = sum(now) / count, sum(then) / count
    together = sum((a - now_mean) * (b - then_mean) for a, b in zip(now, then, strict=True))
    spread = sum((a - now_mean) ** 2 for a in now) * sum((b - then_mean) ** 2 for b in then)
    # together / sqrt(spread) > 1 / sqrt(count), without a division by no change at all.
    return min(1.0, together / spread**0.5) if together > 0 and together * together * count > spread else 0.0
