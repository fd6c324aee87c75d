"""Where the capacity of a scaled table or index is after an apply.

Terraform holds the live capacity between minimum and maximum and so undoes nothing that auto scaling has done. A diff
knows no live capacity and assumes that each table and index is at its minimum.
"""

from __future__ import annotations

from typing import Final

from phase3b.capacity.deployment import Billing, OnDemand, Provisioned, Range, TableDeployment
from phase3b.plan.tables.records import Units
from phase3b.plan.tables.scaling_dimension import Side

ASSUMPTION: Final = "every provisioned table and index is at its minimum"
NOTHING: Final = Units(None, None)


def kept_capacity(live_units_per_second: int | None, between: Range) -> int:
    """Capacity units per second after an apply; None is a table or index that is new, or was on-demand."""
    return max(between.floor, min(between.ceiling, live_units_per_second or 0))


def at_the_floor(billing: Billing) -> Units:
    """What a table or index has that auto scaling has not moved."""
    match billing:
        case Provisioned(read=read, write=write):
            return Units(read.floor, write.floor)
        case OnDemand():
            return NOTHING


def after_an_apply(before: Units, billing: Billing) -> Units:
    """What a table or index has after an apply that found it at `before`."""
    match billing:
        case Provisioned():
            return Units(_kept(before.read, billing, "read"), _kept(before.write, billing, "write"))
        case OnDemand():
            return NOTHING


def _kept(live: int | None, billing: Provisioned, side: Side) -> int:
    """What schedules move may be wherever one of them allows it; what is new starts at the tier's own minimum."""
    own = billing.read if side == "read" else billing.write
    bounds = [own, *(each for _, each in billing.scheduled(side))] if live else [own]
    return kept_capacity(live, Range(min(each.floor for each in bounds), max(each.ceiling for each in bounds)))


def units_at_the_minimum(table: TableDeployment) -> dict[str | None, Units]:
    """The capacity of a table (None) and of its indexes by name, all at their minimums."""
    return {None: at_the_floor(table.billing), **{index.name: at_the_floor(index.billing) for index in table.indexes}}


def units_after_an_apply(before: TableDeployment | None, after: TableDeployment) -> dict[str | None, Units]:
    """The same after an apply of `after` to a table that was as `before`; None is a table that is new."""
    found = {} if before is None else units_at_the_minimum(before)
    billings: dict[str | None, Billing] = {None: after.billing, **{each.name: each.billing for each in after.indexes}}
    return {name: after_an_apply(found.get(name, NOTHING), billing) for name, billing in billings.items()}
