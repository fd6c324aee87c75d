"""The longest time between two runs of a schedule, and for how long their absence is judged."""

from __future__ import annotations

import math
from functools import lru_cache
from itertools import pairwise
from typing import Final

from phase3b.capacity.aws_limits import quota
from phase3b.capacity.model.threshold import Threshold
from phase3b.capacity.schedules.schedule_expression import (
    LAST_YEAR,
    MINUTES_PER_DAY,
    MINUTES_PER_HOUR,
    days_of,
    last_day,
    minutes_of_day,
    rate_minutes,
)

_HOUR_SECONDS: Final = 3600
# Two years: every pause that an alarm looks back over is in them.
_YEARS: Final = (2027, 2028)


def judged_hours(expression: str, threshold: Threshold) -> int | None:
    """How many hours without a run are too many: the longest pause, and as many as it may be late.

    None where CloudWatch does not look back as long, or where the schedule ends.
    """
    pause = longest_pause_minutes(expression)
    if pause is None:
        return None
    hours = math.ceil(pause / MINUTES_PER_HOUR) + threshold.evaluation_periods
    return hours if hours * _HOUR_SECONDS <= quota("alarm_long_evaluation_seconds") else None


# Each environment and each part of a plan asks for the same few schedules.
@lru_cache(maxsize=1_000)
def longest_pause_minutes(expression: str) -> int | None:
    """The longest time between two runs; None where there is a last one.

    Of cron, in two years: a pause that only other years have is longer than any alarm looks back, too.
    """
    rate = rate_minutes(expression)
    if rate is not None:
        return rate
    last = last_day(expression)
    if last is None or last.year < LAST_YEAR:
        return None
    days = days_of(expression).days_in(_YEARS)
    if len(days) <= 1:
        return None
    minutes = minutes_of_day(expression)
    within = max((after - before for before, after in pairwise(minutes)), default=0)
    over_night = max((after - before).days for before, after in pairwise(days)) * MINUTES_PER_DAY
    return max(within, over_night - minutes[-1] + minutes[0])
