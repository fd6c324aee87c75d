"""Refusals of plans that leave a table or an index less capacity than it needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from phase3b.change.guard.asked.traffic import Owner, Traffic
from phase3b.change.guard.plan_json import ResourceChange, Values, first_block, indexes_of
from phase3b.change.guard.refusal import Refusal
from phase3b.plan.tables.scaling_dimension import SIDES, Side, scaling_dimension


@dataclass(frozen=True, slots=True)
class Scaling:
    """Bounds of auto scaling as they are and as they will be, by resource_id and dimension; None: it has none."""

    before: Mapping[tuple[str, str], Values]
    after: Mapping[tuple[str, str], Values]


def scaling_of(changes: Sequence[ResourceChange]) -> Scaling:
    """All scalable targets of the plan."""
    targets = [change for change in changes if change.type == "aws_appautoscaling_target"]
    return Scaling(
        {target_key(each.before): each.before for each in targets if each.before},
        {target_key(each.after): each.after for each in targets if each.after},
    )


def capacity_shrunk(change: ResourceChange, scaling: Scaling, traffic: Traffic) -> Iterator[Refusal]:
    """Capacity below what is consumed, or below where auto scaling has raised it; scaling removed.

    A table that itself stays as it is may be left with less: what scales it are other resources.
    """
    if change.type != "aws_dynamodb_table" or not (change.updated or change.actions == ("no-op",)):
        return
    table = str(change.before.get("name"))
    modes = (change.before.get("billing_mode"), change.after.get("billing_mode"))
    before, after = indexes_of(change.before), indexes_of(change.after)
    pairs: list[tuple[Owner, Values, Values]] = [(Owner(table, None), change.before, change.after)]
    pairs += [(Owner(table, name), before[name], after[name]) for name in before if name in after]
    for owner, was, becomes in pairs:
        for side in SIDES:
            address = f"{change.address}/{'' if owner.index is None else f'index/{owner.index}/'}{side}_capacity"
            match modes:
                case ("PROVISIONED", "PROVISIONED"):
                    yield from _shrunk(address, owner, side, was, becomes, scaling, traffic)
                    yield from _unscaled(address, owner, side, scaling)
                case (_, "PROVISIONED"):
                    yield from _too_small(address, owner, side, _most(becomes, owner, side, scaling), traffic)
                    yield from _started_blindly(address, owner, side, becomes, traffic)
                case _:
                    yield from _ceiling(address, owner, side, was, becomes, traffic)


def _shrunk(
    address: str, owner: Owner, side: Side, was: Values, becomes: Values, scaling: Scaling, traffic: Traffic
) -> Iterator[Refusal]:
    old, new = _units(was, side), _units(becomes, side)
    if new >= old:
        yield from _too_low(address, owner, side, scaling, traffic)
        return
    peak = traffic.peak(owner, side)
    floor = scaling.before.get(dimension_of(owner, side), {}).get("min_capacity", old)
    if old > floor:
        yield Refusal(
            address,
            f"The {side} capacity of {owner} would fall from {old:,} to {new:,}.",
            f"Auto scaling has raised it from {floor:,} to {old:,}{_text(peak, traffic)}, and has not lowered it since.",
            "Wait until it has, or give the tier a higher max.",
            code="P3B-GUARD-THROTTLING",
        )
    elif peak is None:
        yield Refusal(
            address,
            f"The {side} capacity of {owner} would fall from {old:,} to {new:,}.",
            f"What it consumes is not known: {traffic.unknown_because}. Below that, requests are throttled.",
            "Look at the dashboard first: consumed capacity must stay well below the new number.",
            code="P3B-GUARD-THROTTLING",
        )
    else:
        yield from _too_small(address, owner, side, new, traffic)


def _too_low(address: str, owner: Owner, side: Side, scaling: Scaling, traffic: Traffic) -> Iterator[Refusal]:
    """A maximum that falls below what is consumed at the peak, while the capacity of the moment stays."""
    dimension = dimension_of(owner, side)
    was, becomes = (bounds.get(dimension, {}).get("max_capacity") for bounds in (scaling.before, scaling.after))
    if was is not None and becomes is not None and becomes < was:
        yield from _too_small(address, owner, side, int(becomes), traffic, " at most")


def _started_blindly(address: str, owner: Owner, side: Side, becomes: Values, traffic: Traffic) -> Iterator[Refusal]:
    """On-demand had no floor: where nobody can say what is consumed, the tier's may be an outage."""
    if traffic.peak(owner, side) is None:
        yield Refusal(
            address,
            f"The {side} capacity of {owner} would start at {_units(becomes, side):,} units a second.",
            f"What it consumes on demand is not known: {traffic.unknown_because}. Above that, requests are throttled until "
            "auto scaling has followed.",
            "Look at the dashboard first; where more is consumed, raise min of this table in capacity.yaml.",
            code="P3B-GUARD-THROTTLING",
        )


def _too_small(
    address: str, owner: Owner, side: Side, units: int, traffic: Traffic, limit: str = ""
) -> Iterator[Refusal]:
    peak = traffic.peak(owner, side)
    if peak is not None and peak > units:
        yield Refusal(
            address,
            f"The {side} capacity of {owner} would be {units:,} units a second{limit}.",
            f"It has consumed up to {peak:,.1f} in the last {traffic.hours:g} hours; the rest would be throttled.",
            "Use a larger tier, or raise max of this table in capacity.yaml.",
            code="P3B-GUARD-THROTTLING",
        )


def _ceiling(
    address: str, owner: Owner, side: Side, was: Values, becomes: Values, traffic: Traffic
) -> Iterator[Refusal]:
    """On-demand: there is no capacity, but there may be a maximum."""
    ceiling, earlier = _maximum(becomes, side), _maximum(was, side)
    if ceiling is None or (earlier is not None and ceiling >= earlier):
        return
    peak = traffic.peak(owner, side)
    if peak is not None:
        yield from _too_small(address, owner, side, ceiling, traffic)
    elif earlier is not None or _units(was, side) > ceiling:
        yield Refusal(
            address,
            f"The {side} maximum of {owner} would be {ceiling:,} units a second, less than it may have now.",
            f"What it consumes is not known: {traffic.unknown_because}. Above the maximum, requests are throttled.",
            "Look at the dashboard first, or raise max of this table in capacity.yaml.",
            code="P3B-GUARD-THROTTLING",
        )


def _unscaled(address: str, owner: Owner, side: Side, scaling: Scaling) -> Iterator[Refusal]:
    dimension = dimension_of(owner, side)
    if dimension in scaling.before and dimension not in scaling.after:
        yield Refusal(
            f"{address}/auto_scaling",
            f"Nothing would scale the {side} capacity of {owner} any more.",
            "It stays provisioned at what it has now; more load is throttled, less load is paid for.",
            "Restore its min and max in capacity.yaml, or make the table PAY_PER_REQUEST.",
            code="P3B-GUARD-SCALING-LOST",
        )


def _most(becomes: Values, owner: Owner, side: Side, scaling: Scaling) -> int:
    """How far a table that becomes provisioned can go: phase3b apply starts it at what it consumes."""
    return int(scaling.after.get(dimension_of(owner, side), {}).get("max_capacity") or _units(becomes, side))


def _text(peak: float | None, traffic: Traffic) -> str:
    return f" (up to {peak:,.1f} units a second were consumed in the last {traffic.hours:g} hours)" if peak else ""


def _units(owner: Values, side: Side) -> int:
    return int(owner.get(f"{side}_capacity") or 0)


def _maximum(owner: Values, side: Side) -> int | None:
    units = first_block(owner, "on_demand_throughput").get(f"max_{side}_request_units") or 0
    return int(units) if units > 0 else None


def dimension_of(owner: Owner, side: Side) -> tuple[str, str]:
    """What Application Auto Scaling calls it: resource_id and dimension."""
    resource = f"table/{owner.table}" + ("" if owner.index is None else f"/index/{owner.index}")
    return resource, scaling_dimension(side, of_index=owner.index is not None)


def target_key(target: Values) -> tuple[str, str]:
    """The same, of a scalable target or a policy."""
    return str(target.get("resource_id")), str(target.get("scalable_dimension"))
