"""Names and numbers of examples and tests: tables, indexes and functions that this service really has."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from phase3b.capacity.deployment import Deployment, OnDemand, Provisioned, TableDeployment
from phase3b.capacity.model.capacity import Capacity
from phase3b.errors import bad_input
from phase3b.module.variants.variants import Variants
from phase3b.naming import Names

# Instances of the complete example.
SIDE_BY_SIDE = 2


def example_values(capacity: Capacity, made: Variants) -> dict[str, str]:
    """What examples and tests name; empty, where the service has nothing of the kind.

    Raises:
        Phase3bError: no table is provisioned in the first tier, which is what the examples show.
    """
    first, last = next(iter(made.tiers.values())), list(made.tiers.values())[-1]
    provisioned = [table for table in first.tables if isinstance(table.billing, Provisioned)]
    if not provisioned:
        raise bad_input(
            f"no table is provisioned in the tier {first.tier_name}, and the module's examples show one",
            "Provision a table in the first tier",
            code="P3B-MODULE-TIERS",
        )
    table = max(provisioned, key=lambda each: len(each.indexes))
    names = Names(made.base.project, made.base.name, made.base.component)
    indexes = [index.name for index in table.indexes]
    on_demand = [each.name for each in first.tables if _capped(each)]
    grown = [each.name for each in last.tables if isinstance(each.billing, Provisioned)]
    warm = [each.name for each in last.functions if each.capacity.provisioned_concurrency is not None]
    ceiling = _ceiling(last, table.name)
    return {
        "table": table.name,
        "table_name": names.table(table.name).removeprefix(f"{names.prefix}-"),
        "raised": str(ceiling * 3 // 2),
        "raised_index": str(ceiling * 5 // 4),
        "index": indexes[0] if indexes else "",
        "index_name": names.index(indexes[0]) if indexes else "",
        "other_index_name": names.index(indexes[1]) if len(indexes) > 1 else "",
        "index_scaled": f'{{ name = "{names.index(indexes[0])}", read_capacity = 44, write_capacity = 1 }}'
        if indexes
        else "",
        "on_demand": on_demand[0] if on_demand else "",
        # What was on demand before shows more than what never was.
        "grown": next((name for name in grown if name in on_demand), grown[0] if grown else table.name),
        "warm": warm[0] if warm else "",
        "function": first.functions[-1].name if first.functions else "",
        "api": "yes" if first.api is not None else "",
        "reserved": "\n".join(_reserved(capacity, (first, last))),
    }


def _capped(table: TableDeployment) -> bool:
    return isinstance(table.billing, OnDemand) and table.billing.read_ceiling is not None


def _ceiling(deployment: Deployment, name: str) -> int:
    (billing,) = [table.billing for table in deployment.tables if table.name == name]
    match billing:
        case Provisioned(read=read):
            return read.ceiling
        case OnDemand(read_ceiling=ceiling):
            return ceiling or 1


def _reserved(capacity: Capacity, tiers: Sequence[Deployment]) -> list[str]:
    """Reservations that leave room for both instances: an equal part for each function that has more."""
    names = [function.name for function in tiers[0].functions]
    if not names:
        return []
    room = capacity.quotas.concurrent_executions - capacity.quotas.unreserved_concurrency
    part = room // SIDE_BY_SIDE // len(names)
    more = {
        function.name
        for function in chain.from_iterable(deployment.functions for deployment in tiers)
        if (function.capacity.reserved_concurrency or 0) > part
    }
    return [f"{name} = {{ reserved_concurrency = {part} }}" for name in names if name in more]
