"""For which part of a year each schedule's minimum and maximum are in force: what a bill of scheduled scaling is made of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Final

from phase3b.capacity.schedules.scaling_expression import runs_once
from phase3b.capacity.schedules.schedule_expression import days_of, minutes_of_day, rate_minutes
from phase3b.capacity.schedules.zone_data import zone_of
from phase3b.quick_dataclass import dataclass

# A year whose average is taken, and the one before it, which decides what is in force when it begins.
_YEARS: Final = (2026, 2027)
_BEGIN, _END = datetime(_YEARS[0], 1, 1, tzinfo=UTC), datetime(_YEARS[1] + 1, 1, 1, tzinfo=UTC)
_FROM: Final = datetime(_YEARS[1], 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class ScheduledBounds:
    """What a schedule sets, in capacity units per second, and when."""

    expression: str
    timezone: str
    floor: int
    ceiling: int


@dataclass(frozen=True, slots=True)
class InForce:
    """A minimum and a maximum with the part of the year, from 0 to 1, in which they are in force."""

    share: float
    floor: int
    ceiling: int


@lru_cache(maxsize=1_000)
def in_force(floor: int, ceiling: int, schedules: tuple[ScheduledBounds, ...]) -> tuple[InForce, ...]:
    """How long the bounds of a table and those of its schedules are in force, on average over a year; together 1.

    A schedule that runs once is in no average month. Between two runs the bounds of the last one stay.

    Raises:
        Phase3bError: the machine does not know a time zone (exit code 3).
    """
    runs = sorted(
        (moment, position)
        for position, each in enumerate(schedules)
        if not runs_once(each.expression)
        for moment in _moments(each)
    )
    seconds: dict[tuple[int, int], float] = defaultdict(float)
    now, since = (floor, ceiling), _FROM
    for moment, position in runs:
        if moment > since:
            seconds[now] += (moment - since).total_seconds()
            since = moment
        now = (schedules[position].floor, schedules[position].ceiling)
    seconds[now] += (_END - since).total_seconds()
    whole = (_END - _FROM).total_seconds()
    return tuple(InForce(each / whole, *bounds) for bounds, each in seconds.items() if each)


def floor_all_the_time(floor: int, ceiling: int, schedules: tuple[ScheduledBounds, ...]) -> int:
    """The minimum that is never gone below, in units per second: the lowest that is ever in force.

    A schedule that runs once is among them, though in no average: what it sets stays until another one runs.

    Raises:
        Phase3bError: the machine does not know a time zone (exit code 3).
    """
    floors = [each.floor for each in in_force(floor, ceiling, schedules)]
    return min(*floors, *(each.floor for each in schedules if runs_once(each.expression)), floors[0])


def _moments(schedule: ScheduledBounds) -> Iterator[datetime]:
    """When it runs in these years, in UTC."""
    every = rate_minutes(schedule.expression)
    if every is not None:
        # It begins whenever it is deployed: what it sets is in force from then on.
        yield _BEGIN
        moment = _FROM
        while moment < _END:
            yield moment
            moment += timedelta(minutes=every)
        return
    zone = zone_of(schedule.timezone)
    minutes: Sequence[int] = minutes_of_day(schedule.expression)
    for day in days_of(schedule.expression).days_in(_YEARS):
        for minute in minutes:
            moment = datetime(day.year, day.month, day.day, *divmod(minute, 60), tzinfo=zone).astimezone(UTC)
            if moment < _END:
                yield moment
