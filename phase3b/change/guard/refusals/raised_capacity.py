"""Refusals of plans that would undo a temporary raise of capacity (phase3b ops capacity raise) before its end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from phase3b.change.guard.plan_json import ResourceChange, Values, first_block, indexes_of
from phase3b.change.guard.refusal import Refusal
from phase3b.operations.raised.raise_record import Raise, RaisedSide
from phase3b.plan.tables.scaling_dimension import Side, scaling_dimension


def raises_undone(changes: Sequence[ResourceChange], raises: Sequence[Raise], environment: str) -> Iterator[Refusal]:
    """One refusal for each resource that would lower what is raised; `raises` are those that are not over."""
    for change in changes:
        if not change.before or not change.after or change.destroyed:
            continue
        for one in raises:
            for side in one.sides:
                if _lowers(change, one, side):
                    yield _refusal(change, one, side, environment)


def _lowers(change: ResourceChange, one: Raise, side: RaisedSide) -> bool:
    match change.type:
        case "aws_appautoscaling_target":
            dimension = scaling_dimension(side.side, of_index=one.index is not None)
            if (change.before.get("resource_id"), change.before.get("scalable_dimension")) != (
                one.resource_id,
                dimension,
            ):
                return False
            bounds = (
                (each, change.before.get(each), change.after.get(each)) for each in ("min_capacity", "max_capacity")
            )
            most = {"min_capacity": side.units, "max_capacity": side.maximum}
            return any(_falls(was, becomes, most[each]) for each, was, becomes in bounds)
        case "aws_dynamodb_table" if change.before.get("name") == one.table_name:
            was, becomes = _owner(change.before, one), _owner(change.after, one)
            if was is None or becomes is None:
                # An index that goes, or comes, is judged by others.
                return False
            return _falls(_units(was, one, side.side), _units(becomes, one, side.side), side.units)
        case _:
            return False


def _owner(table: Values, one: Raise) -> Values | None:
    return table if one.index_name is None else indexes_of(table).get(one.index_name)


def _units(owner: Values, one: Raise, side: Side) -> object:
    if one.on_demand:
        return first_block(owner, "on_demand_throughput").get(f"max_{side}_request_units")
    return owner.get(f"{side}_capacity")


def _falls(was: object, becomes: object, raised: int) -> bool:
    return isinstance(was, int) and isinstance(becomes, int) and 0 < becomes < was and becomes < raised


def _refusal(change: ResourceChange, one: Raise, side: RaisedSide, environment: str) -> Refusal:
    until = f"until {one.until}" if one.until else "without an end"
    why = f": {one.why}" if one.why else ""
    where = f"{one.title} --env {environment}"
    return Refusal(
        f"{change.address}/raised_{side.side}",
        f"{one.title} is raised to {side.units:,} {side.side} units a second {until}, by {one.user}@{one.machine}{why}.",
        "The apply would end that before its time.",
        f"Wait until it is over, or end it (phase3b ops capacity end {where}), or put it into capacity.yaml "
        f"(phase3b ops capacity keep {where}).",
        code="P3B-GUARD-RAISED",
    )
