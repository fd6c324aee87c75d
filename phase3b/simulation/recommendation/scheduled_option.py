"""Scheduled scaling for a table whose minimum is there for some hours of the day alone: which hours, and what the others need.

A high minimum is paid for all day. Where only a part of the day needs it, schedules set it for that part and a lower one for
the rest (Application Auto Scaling User Guide, Scheduled scaling). In the quiet hours the minimum is what serves every minute
of them by itself, with all that a level of `simulation.margin` asks: nothing there waits for auto scaling.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from phase3b.capacity.deployment import Billing, Provisioned, Range, ScheduledScaling, TableDeployment
from phase3b.pricing.prices.capacity_prices import CapacityPrices
from phase3b.simulation.capacity.amounts import MINUTES_PER_DAY, MINUTES_PER_HOUR, UNIT_MINUTE
from phase3b.units import UnitsPerSecond

HOURS: Final = MINUTES_PER_DAY // MINUTES_PER_HOUR
BUSY, QUIET = "busy_hours", "quiet_hours"


@dataclass(frozen=True, slots=True)
class Hours:
    """Busy hours of the day in UTC, from the beginning of one to the beginning of another, over midnight where that is earlier.

    `quiet` are the minimums of the other hours: of reads and writes of the table, then of its indexes.
    """

    begin: int
    end: int
    quiet: tuple[int, ...]

    @property
    def busy(self) -> int:
        """How many busy hours a day has."""
        return (self.end - self.begin) % HOURS

    @property
    def text(self) -> str:
        """07:00 to 19:00 UTC."""
        return f"{self.begin:02}:00 to {self.end:02}:00 UTC"


def needed_by_hour(series: Sequence[int], start_minute: int, least: int) -> list[int]:
    """The units per second that each hour of the day (UTC) needs to serve its busiest minute by itself; `least` at least."""
    found = [least] * HOURS
    for position, amount in enumerate(series):
        hour = (start_minute + position) % MINUTES_PER_DAY // MINUTES_PER_HOUR
        found[hour] = max(found[hour], -(-amount // UNIT_MINUTE))
    return found


def hours_worth_trying(
    floors: Sequence[int], needed: Sequence[Sequence[int]], prices: CapacityPrices, most: int
) -> list[Hours]:
    """Busy hours with what they could save at most, the largest first.

    Args:
        floors: the minimum of each lane: reads and writes of the table, then of its indexes.
        needed: what each lane needs in each hour.
        prices: of a unit in an hour.
        most: how many are worth a simulation.
    """
    found = [(_worth(each, floors, prices), each) for each in _windows(floors, needed)]
    worth = sorted((each for each in found if each[0] > 0), key=lambda each: (-each[0], each[1].busy, each[1].begin))
    return [hours for _, hours in worth[:most]]


def _windows(floors: Sequence[int], needed: Sequence[Sequence[int]]) -> Iterator[Hours]:
    for begin in range(HOURS):
        for busy in range(1, HOURS):
            end = (begin + busy) % HOURS
            others = [hour for hour in range(HOURS) if (hour - begin) % HOURS >= busy]
            quiet = tuple(
                min(floor, max(lane[hour] for hour in others)) for floor, lane in zip(floors, needed, strict=True)
            )
            yield Hours(begin, end, quiet)


def _worth(hours: Hours, floors: Sequence[int], prices: CapacityPrices) -> float:
    """Dollars a day, where nothing but the minimum is provisioned."""
    sides = (prices.read_unit_hour_usd, prices.write_unit_hour_usd)
    return (HOURS - hours.busy) * sum(
        (floor - quiet) * sides[position % len(sides)]
        for position, (floor, quiet) in enumerate(zip(floors, hours.quiet, strict=True))
    )


def floors_of(table: TableDeployment) -> list[int] | None:
    """The minimums of a table and its indexes, reads and writes; None where one is on-demand or has schedules already."""
    found: list[int] = []
    for billing in (table.billing, *(index.billing for index in table.indexes)):
        if not isinstance(billing, Provisioned) or billing.schedules:
            return None
        found += [billing.read.floor, billing.write.floor]
    return found


def with_schedules(table: TableDeployment, hours: Hours, taken: Sequence[str]) -> TableDeployment:
    """The table with a schedule for the busy hours and one for the others; their names are none of `taken`.

    An index takes over what the table's schedules set (auto_scaling.schedules): where its own minimum stays, they say so.
    """
    busy, quiet = (_free(name, taken) for name in (BUSY, QUIET))
    owners = [table.billing, *(index.billing for index in table.indexes)]
    of_table = _sides(table.billing, hours.quiet[:2], (False, False))
    made = [
        _scheduled(billing, hours, hours.quiet[2 * number : 2 * number + 2], of_table, (busy, quiet))
        for number, billing in enumerate(owners)
    ]
    indexes = tuple(replace(index, billing=own) for index, own in zip(table.indexes, made[1:], strict=True))
    return replace(table, billing=made[0], indexes=indexes)


def _sides(billing: Billing, floors: Sequence[int], taken_over: Sequence[bool]) -> tuple[bool, bool]:
    """Whether schedules set reads, and writes: where the quiet minimum differs, or the table's schedules would be taken over."""
    if not isinstance(billing, Provisioned):
        return (False, False)
    return (floors[0] != billing.read.floor or taken_over[0], floors[1] != billing.write.floor or taken_over[1])


def _scheduled(
    billing: Billing, hours: Hours, floors: Sequence[int], of_table: Sequence[bool], names: tuple[str, str]
) -> Billing:
    if not isinstance(billing, Provisioned):
        return billing
    reads, writes = _sides(billing, floors, of_table)
    low_read, low_write = (
        Range(UnitsPerSecond(floors[at]), (billing.read, billing.write)[at].ceiling) for at in (0, 1)
    )
    bounds = ((billing.read, billing.write), (low_read, low_write))
    schedules = tuple(
        ScheduledScaling(name, f"cron(0 {hour} * * ? *)", "UTC", read if reads else None, write if writes else None)
        for name, hour, (read, write) in zip(names, (hours.begin, hours.end), bounds, strict=True)
        if reads or writes
    )
    return replace(billing, schedules=schedules)


def _free(name: str, taken: Sequence[str]) -> str:
    """The name, with a number where it is taken."""
    number, found = 1, name
    while found in taken:
        number += 1
        found = f"{name}_{number}"
    return found
