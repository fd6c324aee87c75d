"""The next step of a raise, from its record and what AWS has: pure.

Each step is worked out from what is there, so anybody's next run goes on where a killed one stopped, and two that run at
once come to the same end. The end is set in AWS before anything is raised: a scheduled action of Application Auto Scaling, which
runs without us. It sets the minimum alone: the capacity then follows the traffic down, and never below it. A maximum that was
raised is restored by a command, which looks at what is consumed first.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from phase3b.operations.raised.evidence import EndAction, SideState, TableState
from phase3b.operations.raised.raise_record import Raise, RaisedSide
from phase3b.plan.tables.scaling_dimension import SIDES, Side

BOUNDS: Final = "RegisterScalableTarget"


@dataclass(frozen=True, slots=True)
class PutEnd:
    """AWS ends it by itself."""

    side: Side
    end: EndAction


@dataclass(frozen=True, slots=True)
class DeleteEnd:
    """AWS does no longer."""

    side: Side


@dataclass(frozen=True, slots=True)
class SetBounds:
    """Minimum and maximum of auto scaling."""

    side: Side
    minimum: int
    maximum: int


@dataclass(frozen=True, slots=True)
class SetUnits:
    """Provisioned units of both sides, as DynamoDB takes them."""

    units: Mapping[Side, int]


@dataclass(frozen=True, slots=True)
class SetMaximum:
    """An on-demand maximum; -1 is none."""

    side: Side
    maximum: int


@dataclass(frozen=True, slots=True)
class Wait:
    """DynamoDB is changing the table: nothing else can be done yet."""

    status: str


@dataclass(frozen=True, slots=True)
class Held:
    """What can't be ended without throttling what is in use, or is not known."""

    side: Side
    why: str


@dataclass(frozen=True, slots=True)
class Settled:
    """Nothing is left to do; `over` is whether the record has served."""

    over: bool


Step = PutEnd | DeleteEnd | SetBounds | SetUnits | SetMaximum | Wait | Held | Settled


def next_step(one: Raise, state: TableState, now: datetime, in_file: Mapping[Side, int]) -> Step:
    """What to do next. `in_file` are the units that capacity.yaml guarantees of each side: what it has is not taken back."""
    sides = [(each, state.sides[each.side]) for each in one.sides]
    if one.phase == "kept":
        return _kept(one, state, sides, in_file)
    if one.over(now):
        return _ended(one, state, sides, in_file)
    return _raised(one, state, sides)


def _end_of(one: Raise, side: RaisedSide) -> EndAction:
    return EndAction(f"at({one.until.removesuffix('Z')})", side.before_minimum)


def _raised(one: Raise, state: TableState, sides: list[tuple[RaisedSide, SideState]]) -> Step:
    if not one.on_demand:
        for side, found in sides:
            if found.end != _end_of(one, side):
                return PutEnd(side.side, _end_of(one, side))
    return _raised_further(one, state, sides)


def _raised_further(one: Raise, state: TableState, sides: list[tuple[RaisedSide, SideState]]) -> Step:
    """What makes it as high as the record says; never lower than it is."""
    for side, found in sides:
        if found.bounds is not None and (found.bounds[0] < side.units or found.bounds[1] < side.maximum):
            return SetBounds(side.side, max(found.bounds[0], side.units), max(found.bounds[1], side.maximum))
        below = found.on_demand_maximum is not None and found.on_demand_maximum < side.units
        if one.on_demand and below:
            return Wait(state.table_status) if state.busy else SetMaximum(side.side, side.units)
    if not one.on_demand and any(found.units < side.units for side, found in sides):
        if state.busy:
            return Wait(state.table_status)
        wanted = {side.side: side.units for side, _ in sides}
        return SetUnits({side: max(state.sides[side].units, wanted.get(side, 0)) for side in SIDES})
    return Settled(over=False)


def _kept(
    one: Raise, state: TableState, sides: list[tuple[RaisedSide, SideState]], in_file: Mapping[Side, int]
) -> Step:
    for side, found in sides:
        if found.end is not None:
            return DeleteEnd(side.side)
    if _has(one, in_file):
        return Settled(over=True)
    return _raised_further(one, state, sides)


def _has(one: Raise, in_file: Mapping[Side, int]) -> bool:
    return all(in_file.get(each.side, 0) >= each.units for each in one.sides)


def _ended(
    one: Raise, state: TableState, sides: list[tuple[RaisedSide, SideState]], in_file: Mapping[Side, int]
) -> Step:
    held: list[Held] = []
    for side, found in sides:
        if in_file.get(side.side, 0) < side.units:
            step = _lowered_maximum(side, found, state) if one.on_demand else _restored_bounds(side, found)
            if isinstance(step, Held):
                held.append(step)
            elif step is not None:
                return step
        if found.end is not None:
            return DeleteEnd(side.side)
    return held[0] if held else Settled(over=True)


def _restored_bounds(side: RaisedSide, found: SideState) -> Step | None:
    """The bounds before; what another one has set since stays."""
    if found.bounds is None:
        return None
    before = side.before_minimum if side.before_minimum is not None else found.bounds[0]
    minimum = before if found.bounds[0] == side.units else found.bounds[0]
    maximum, held = found.bounds[1], None
    if maximum == side.maximum and side.maximum > side.before_maximum:
        held = _in_use(side, found)
        maximum = maximum if held else max(side.before_maximum, minimum)
    if (minimum, maximum) != found.bounds:
        return SetBounds(side.side, minimum, maximum)
    return held


def _lowered_maximum(side: RaisedSide, found: SideState, state: TableState) -> Step | None:
    if found.on_demand_maximum != side.units or side.units <= side.before_maximum:
        return None
    held = _in_use(side, found)
    if held is not None:
        return held
    return Wait(state.table_status) if state.busy else SetMaximum(side.side, side.before_maximum)


def _in_use(side: RaisedSide, found: SideState) -> Held | None:
    """Why the maximum before would throttle; None where it would not."""
    if found.consumed is None:
        return Held(side.side, f"what is consumed is not known; the {side.side} maximum stays {side.maximum:,}")
    if found.consumed > side.before_maximum:
        return Held(
            side.side,
            f"{found.consumed:,.1f} {side.side} units a second are consumed, more than the maximum before the raise "
            f"({side.before_maximum:,}): it stays {side.maximum:,}",
        )
    return None
