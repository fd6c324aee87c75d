"""How something grows, and when it reaches a limit: a median slope with its interval, and no date where none can be told.

Growth is by a factor: of the logarithms of weekly values the slope is the median of those of all pairs, which a week of outage
or of a campaign does not move; its interval is by Kendall's rank statistic. Theil 1950, "A rank-invariant method of linear and
polynomial regression analysis"; Sen 1968, "Estimates of the regression coefficient based on Kendall's tau" (JASA 63). Weeks,
as days differ by their weekday.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import combinations
from statistics import NormalDist, median
from typing import Final

from phase3b.quick_dataclass import dataclass

WEEK_DAYS: Final = 7
# Beyond so many weeks no trend can be trusted: five years.
LONGEST_WEEKS: Final = 260


@dataclass(frozen=True, slots=True)
class WeeklyGrowth:
    """By what factor a value grows from one week to the next; `value` is what it is at the end, by the trend.

    Where `lowest` is at most 1 and `highest` at least 1, nobody can tell whether it grows at all.
    """

    value: float
    factor: float
    lowest: float
    highest: float
    weeks: int

    def after(self, weeks: float) -> tuple[float, float, float]:
        """The value in so many weeks: by the trend, and by both ends of the interval."""
        return self.value * self.factor**weeks, self.value * self.lowest**weeks, self.value * self.highest**weeks


@dataclass(frozen=True, slots=True)
class Reached:
    """When a limit is reached, in weeks from now: None is not within five years."""

    weeks: float | None
    earliest: float | None
    latest: float | None


def weekly(values: Mapping[date, float], end: date) -> list[float]:
    """Means of whole weeks before `end`, the oldest first; a week of which a day is missing is left out with all before it.

    What is missing is not zero, and a gap would make weeks neighbours that were not.
    """
    found: list[float] = []
    last = end
    while True:
        days = [last - timedelta(days=back) for back in range(1, WEEK_DAYS + 1)]
        if not all(day in values for day in days):
            return found[::-1]
        found.append(sum(values[day] for day in days) / WEEK_DAYS)
        last -= timedelta(days=WEEK_DAYS)


def growth(weeks: Sequence[float], fewest: int, confidence_percent: float) -> WeeklyGrowth | None:
    """The growth of weekly values; None where there are fewer than `fewest`, or one of them is nothing."""
    if len(weeks) < max(fewest, 2) or min(weeks) <= 0:
        return None
    logs = [math.log(each) for each in weeks]
    slopes = sorted(
        (later - earlier) / (at - begin) for (begin, earlier), (at, later) in combinations(enumerate(logs), 2)
    )
    slope = median(slopes)
    low, high = _interval(slopes, len(logs), confidence_percent)
    # The level that half of the weeks are above, led to the last of them.
    level = median(each - slope * at for at, each in enumerate(logs)) + slope * (len(logs) - 1)
    return WeeklyGrowth(math.exp(level), math.exp(slope), math.exp(low), math.exp(high), len(weeks))


def _interval(slopes: Sequence[float], count: int, confidence_percent: float) -> tuple[float, float]:
    """Sen's: the slopes whose ranks are as far from the middle as Kendall's statistic varies by chance.

    Its variance is that of values without ties, which is the larger one: with ties the interval is too wide, never too narrow.
    """
    spread = math.sqrt(count * (count - 1) * (2 * count + 5) / 18)
    away = NormalDist().inv_cdf(0.5 + confidence_percent / 200) * spread
    lowest = math.floor((len(slopes) - away) / 2)
    highest = math.ceil((len(slopes) + away) / 2)
    if lowest < 1 or highest >= len(slopes):
        # Chance alone would order so few weeks like this: the slopes bound nothing.
        return -math.inf, math.inf
    return slopes[lowest - 1], slopes[highest]


def reached(found: WeeklyGrowth, limit: float) -> Reached:
    """When a growing value is at a limit. What is there already is reached in no time."""
    return Reached(
        _weeks(found.value, found.factor, limit),
        _weeks(found.value, found.highest, limit),
        _weeks(found.value, found.lowest, limit),
    )


def _weeks(value: float, factor: float, limit: float) -> float | None:
    if value >= limit:
        return 0.0
    if factor <= 1:
        return None
    weeks = 0.0 if math.isinf(factor) else math.log(limit / value) / math.log(factor)
    return weeks if weeks <= LONGEST_WEEKS else None
