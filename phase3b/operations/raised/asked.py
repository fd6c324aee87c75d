"""Whether a raise that is asked for may be made, and the record of it: pure."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from phase3b.capacity.deployment import Range, ScheduledScaling
from phase3b.change.guard.refusals.account_limits import UnitLimits
from phase3b.errors import Phase3bError, Problem
from phase3b.operations.doctor.reasons import Owner
from phase3b.operations.raised.evidence import OtherAction, SideState, TableState
from phase3b.operations.raised.raise_record import STAMP, Raise, RaisedSide
from phase3b.plan.tables.scaling_dimension import Side
from phase3b.simulation.capacity.scheduled import Window, scheduled_bounds
from phase3b.units import UnitsPerSecond

MINUTE = 60
_NO_RANGE = Range(UnitsPerSecond(0), UnitsPerSecond(0))


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for: units of each side, and for how long; None is without an end."""

    owner: Owner
    units: Mapping[Side, int]
    lasting: timedelta | None
    why: str


@dataclass(frozen=True, slots=True)
class By:
    """Who asks, when, and the id of the raise."""

    user: str
    machine: str
    now: datetime
    id: str


@dataclass(frozen=True, slots=True)
class Limits:
    """What one table or index may have, and all of the account; `elsewhere` is what the environment's others have."""

    units: UnitLimits
    elsewhere: Mapping[Side, int]
    longest: timedelta


def wished(wish: Wish, state: TableState, there: Raise | None, limits: Limits, by: By) -> Raise:
    """The record of a raise.

    Raises:
        Phase3bError: everything for which it can't be made.
    """
    problems = [
        *_of_time(wish, limits),
        *(each for side, units in wish.units.items() for each in _of_side(wish, side, units, state, limits, there)),
    ]
    if wish.lasting is not None and not problems and not state.on_demand:
        end = _whole_minute(by.now + wish.lasting)
        for side in wish.units:
            problems += _of_schedules(wish, side, state.sides[side].others, by.now, end)
    if problems:
        raise Phase3bError(*problems)
    until = "" if wish.lasting is None else _whole_minute(by.now + wish.lasting).strftime(STAMP)
    return Raise(
        by.id,
        wish.owner.table,
        wish.owner.index,
        wish.owner.table_name,
        wish.owner.index_name,
        state.on_demand,
        by.user,
        by.machine,
        by.now.astimezone(UTC).strftime(STAMP),
        until,
        wish.why,
        "kept" if wish.lasting is None else "raised",
        tuple(
            _raised_side(side, wish.units[side], state.sides[side], there)
            for side in sorted(wish.units)
        ),
    )  # fmt: skip


def _whole_minute(end: datetime) -> datetime:
    """The next one: AWS may run a scheduled action at any second of its minute, and one that runs early is raised again."""
    return datetime.fromtimestamp(math.ceil(end.timestamp() / MINUTE) * MINUTE, UTC)


def _raised_side(side: Side, units: int, state: SideState, there: Raise | None) -> RaisedSide:
    known = None if there is None else there.side(side)
    if known is not None:
        return RaisedSide(side, max(units, known.units), known.before_units, known.before_minimum, known.before_maximum)
    if state.bounds is not None:
        return RaisedSide(side, units, state.units, *state.bounds)
    return RaisedSide(side, units, state.units, None, state.on_demand_maximum or 0)


def _of_time(wish: Wish, limits: Limits) -> Iterator[Problem]:
    if wish.lasting is not None and wish.lasting > limits.longest:
        yield Problem(
            f"{_hours(wish.lasting)} hours are longer than a raise may last ({_hours(limits.longest)})",
            "What lasts belongs in capacity.yaml: --permanent. The limit is ops.raised.longest_hours",
            path="--for",
            code="P3B-OPS-RAISE-TOO-LONG",
        )


def _hours(time: timedelta) -> str:
    return f"{time.total_seconds() / 3600:g}"


def _of_side(
    wish: Wish, side: Side, units: int, state: TableState, limits: Limits, there: Raise | None
) -> Iterator[Problem]:
    found, known = state.sides[side], None if there is None else there.side(side)
    option, title = f"--{side}", wish.owner.title
    if state.on_demand:
        if found.on_demand_maximum is None:
            yield Problem(
                f"{title} is on-demand without a {side} maximum: there is nothing to raise",
                "phase3b doctor says which limit throttles it",
                path=option,
                code="P3B-OPS-RAISE-NOTHING",
            )
            return
        has, what = found.on_demand_maximum, "its maximum is"
    elif found.bounds is None:
        yield Problem(
            f"the {side} capacity of {title} has no auto scaling in AWS, which a raise goes through",
            "Restore it first: phase3b apply",
            path=option,
            code="P3B-OPS-RAISE-NOTHING",
        )
        return
    else:
        # A minimum above what is provisioned is on its way.
        has, what = max(found.units, found.bounds[0]), "it has"
        if found.suspended:
            yield Problem(
                f"scheduled scaling of {title} is suspended: AWS would not end the raise",
                "Resume it, or raise in capacity.yaml: --permanent",
                path=option,
                code="P3B-OPS-RAISE-SUSPENDED",
            )
    longer = known is not None and known.units == units
    if units <= has and not longer:
        yield Problem(
            f"{units:,} {side} units a second are no more than {what} now ({has:,}), and a raise lowers nothing",
            f"Say more than {has:,}",
            path=option,
            code="P3B-OPS-RAISE-LOWERS",
        )
    elif found.consumed is not None and units < found.consumed:
        yield Problem(
            f"{units:,} {side} units a second are less than what is consumed ({found.consumed:,.1f})",
            f"Say at least {math.ceil(found.consumed):,}",
            path=option,
            code="P3B-OPS-RAISE-LOWERS",
        )
    most = limits.units.table_read if side == "read" else limits.units.table_write
    if units > most:
        yield Problem(
            f"{units:,} {side} units a second are more than a table or an index of this account may have ({most:,})",
            "Ask for more at Service Quotas (DynamoDB, table-level throughput), or say less",
            path=option,
            code="P3B-OPS-RAISE-QUOTA",
        )
    account = limits.units.account_read if side == "read" else limits.units.account_write
    together = units + limits.elsewhere.get(side, 0)
    if not state.on_demand and units <= most and together > account:
        yield Problem(
            f"the tables and indexes of the environment would have {together:,} {side} units a second, and the account gives "
            f"{account:,}",
            "Ask for more at Service Quotas (DynamoDB, account-level throughput), or say less",
            path=option,
            code="P3B-OPS-RAISE-QUOTA",
        )


def _of_schedules(
    wish: Wish, side: Side, others: Sequence[OtherAction], now: datetime, end: datetime
) -> Iterator[Problem]:
    """A schedule of the file sets its own bounds when it runs: the raise must end before."""
    runs = sorted((first, each) for each in others if (first := first_run(each, side, now, end)) is not None)
    if runs:
        first, each = runs[0]
        # Which of two that run in the same minute is last, nobody knows.
        minutes = int(first.timestamp()) // MINUTE - int(now.timestamp()) // MINUTE - 1
        yield Problem(
            f"the scheduled action {each.name} sets the {side} bounds of {wish.owner.title} at {first:%Y-%m-%dT%H:%MZ}, "
            "before the raise would end",
            f"Raise until then (--for {minutes}m), or change the schedule in capacity.yaml"
            if minutes > 0
            else "Wait until it has run",
            path="--for",
            code="P3B-OPS-RAISE-SCHEDULE",
        )


def first_run(action: OtherAction, side: Side, now: datetime, end: datetime) -> datetime | None:
    """When a scheduled action runs first between two times; None where it does not. A rate runs at times that nobody knows."""
    first, last = int(now.timestamp()) // MINUTE, int(end.timestamp()) // MINUTE + 1
    every = ScheduledScaling("", action.schedule, action.timezone, _NO_RANGE, _NO_RANGE)
    found = [each.minute for each in scheduled_bounds((every,), side, Window(first, last, dated=True))]
    after = [each for each in found if first < each < last]
    return datetime.fromtimestamp(min(after) * MINUTE, UTC) if after else None
