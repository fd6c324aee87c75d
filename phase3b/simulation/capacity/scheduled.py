"""When scheduled actions run in a simulation, and which minimum and maximum they leave.

A scheduled action sets the minimum and the maximum of auto scaling. Capacity below the new minimum is raised to it at
once, capacity above the new maximum is lowered to it ("How scheduled scaling for Application Auto Scaling works" in its
User Guide); both are an UpdateTable, which takes its time and, where it lowers, is one of the day's decreases.

A cron expression runs by the clock of its time zone. A rate begins when it is deployed, so that nobody knows its time of
day: it is left out, and said. What runs once is left out where the traffic is a pattern, which has no date.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final, Literal, NamedTuple

from phase3b.capacity.deployment import Provisioned, ScheduledScaling, TableDeployment
from phase3b.capacity.model.simulation import RampPattern, Simulation, SteadyPattern
from phase3b.capacity.schedules.scaling_expression import last_run, runs_once
from phase3b.capacity.schedules.schedule_expression import days_of, minutes_of_day, rate_minutes
from phase3b.capacity.schedules.zone_data import zone_of
from phase3b.simulation.capacity.amounts import SECONDS_PER_MINUTE
from phase3b.simulation.traces.trace import Trace

# A schedule of 29 February was last run so many years ago at most.
_LONGEST_YEARS: Final = 8


class ScheduledBounds(NamedTuple):
    """From this minute since 1970 (UTC) on: minimum and maximum in units per second."""

    minute: int
    floor: int
    ceiling: int


@dataclass(frozen=True, slots=True)
class Window:
    """The minutes of a trace since 1970 (UTC), the end not among them; `dated` is whether they have a date."""

    start_minute: int
    end_minute: int
    dated: bool

    @staticmethod
    def of(trace: Trace, simulation: Simulation) -> Window:
        """That of a trace: a pattern has a time of day, and no date."""
        return Window(trace.start_minute, trace.start_minute + trace.minutes, trace.source not in simulation.patterns)


def scheduled_bounds(
    schedules: Sequence[ScheduledScaling], side: Literal["read", "write"], window: Window
) -> tuple[ScheduledBounds, ...]:
    """What actions set within a window, and the last one before it, in their order."""
    found = [
        ScheduledBounds(minute, between.floor, between.ceiling)
        for each in schedules
        for between in (each.read if side == "read" else each.write,)
        if between is not None
        for minute in _runs(each, window)
    ]
    ordered = sorted(found, key=lambda action: action.minute)
    before = [action for action in ordered if action.minute <= window.start_minute]
    return (*before[-1:], *(action for action in ordered if action.minute > window.start_minute))


def left_out(table: TableDeployment, trace: Trace, simulation: Simulation) -> Iterator[tuple[str, str]]:
    """What a reader must know of a table's schedules: name and sentence of what is not simulated, or is by a guess."""
    window, pattern = Window.of(trace, simulation), simulation.patterns.get(trace.source)
    billings = (table.billing, *(index.billing for index in table.indexes))
    schedules = {
        each.name: each for billing in billings if isinstance(billing, Provisioned) for each in billing.schedules
    }
    for name, each in schedules.items():
        if _is_rate(each):
            yield (
                name,
                "is a rate, which begins when it is deployed: it is not simulated. A cron expression has a time of day",
            )
        elif runs_once(each.expression) and not window.dated:
            yield name, "runs once, and a pattern has no date: it is not simulated. A file of traffic has one"
        elif isinstance(pattern, SteadyPattern | RampPattern):
            yield (
                name,
                f"runs at its time of day, and {trace.source} has none: its first minute is taken for Monday, 00:00 UTC",
            )


def _is_rate(schedule: ScheduledScaling) -> bool:
    return not runs_once(schedule.expression) and rate_minutes(schedule.expression) is not None


def _runs(schedule: ScheduledScaling, window: Window) -> Iterator[int]:
    """Minutes of a schedule within a window, and the last one up to its start."""
    zone = zone_of(schedule.timezone)
    if runs_once(schedule.expression):
        if window.dated and (minute := _minute(last_run(schedule.expression), zone)) < window.end_minute:
            yield minute
        return
    if _is_rate(schedule):
        return
    # A day more on both sides, as those of a time zone are not those of UTC.
    first, last = _day(window.start_minute) - timedelta(days=1), _day(window.end_minute) + timedelta(days=1)
    days = days_of(schedule.expression).days_in(range(first.year - _LONGEST_YEARS, last.year + 1))
    earlier = [each for each in days if each < first][-1:]
    for day in (*earlier, *(each for each in days if first <= each <= last)):
        for at in minutes_of_day(schedule.expression):
            minute = _minute(datetime.combine(day, time(*divmod(at, 60))), zone)
            if minute < window.end_minute:
                yield minute


def _minute(local: datetime, zone: tzinfo) -> int:
    return int(local.replace(tzinfo=zone).timestamp()) // SECONDS_PER_MINUTE


def _day(minute: int) -> date:
    return datetime.fromtimestamp(minute * SECONDS_PER_MINUTE, UTC).date()
