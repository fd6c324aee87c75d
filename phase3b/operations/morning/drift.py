"""What is deployed and differs from capacity.yaml, as far as two kinds of requests show it: tables, functions.

`phase3b plan` compares everything; this takes a second. Capacity within the bounds of auto scaling is no drift.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from phase3b.capacity.deployment import Deployment, OnDemand, Provisioned, TableDeployment
from phase3b.naming import Names
from phase3b.operations.doctor.capacity_answers import units_member
from phase3b.operations.morning.looked import Line

ON_DEMAND: Final = "PAY_PER_REQUEST"
PROVISIONED: Final = "PROVISIONED"


def drifted(
    deployment: Deployment,
    names: Names,
    tables: Mapping[str, Mapping[str, Any] | None],
    functions: Mapping[str, Mapping[str, Any]] | None,
    command: str,
) -> Iterator[Line]:
    """Lines of what differs; `tables` by AWS's names: None is not there. `functions` None is not known. `command` shows more."""
    found: list[tuple[str, str]] = []
    for table in deployment.tables:
        name = names.table(table.name)
        if name in tables:
            found += [(name, text) for text in _table(table, names, tables[name], deployment)]
    for function in deployment.functions if functions is not None else ():
        name = names.function(function.name)
        has = functions.get(name) if functions is not None else None
        found += [(name, text) for text in _function(has, function.capacity.memory_mb)]
    yield from (Line("look", "drift", of, text, command) for of, text in found)
    if not found and tables and functions is not None:
        yield Line("fine", "drift", deployment.name, "tables and functions are as capacity.yaml says")


def _table(
    table: TableDeployment, names: Names, has: Mapping[str, Any] | None, deployment: Deployment
) -> Iterator[str]:
    if has is None:
        yield "the table is not there"
        return
    mode = has.get("BillingModeSummary", {}).get("BillingMode", PROVISIONED)
    wanted = ON_DEMAND if isinstance(table.billing, OnDemand) else PROVISIONED
    if mode != wanted:
        yield f"its billing mode is {mode}, and {wanted} in capacity.yaml"
    elif isinstance(table.billing, Provisioned):
        yield from _bounds(table.billing, has.get("ProvisionedThroughput", {}))
    protected = bool(has.get("DeletionProtectionEnabled", False))
    if protected != deployment.environment.deletion_protection:
        yield f"its deletion protection is {'on' if protected else 'off'}, and {'off' if protected else 'on'} in capacity.yaml"
    indexes = {each["IndexName"] for each in has.get("GlobalSecondaryIndexes", ())}
    expected = {names.index(each.name) for each in table.indexes}
    for index in sorted(expected - indexes):
        yield f"its index {index} is not there"
    for index in sorted(indexes - expected):
        yield f"its index {index} is not in capacity.yaml"


def _bounds(billing: Provisioned, has: Mapping[str, Any]) -> Iterator[str]:
    for side, bounds, units in (
        ("reads", billing.read, has.get(units_member("read"))),
        ("writes", billing.write, has.get(units_member("write"))),
    ):
        # Schedules have other bounds at times.
        if units is not None and not billing.schedules and not bounds.floor <= units <= bounds.ceiling:
            yield f"{units:,} {side} a second are provisioned, and {bounds.floor:,} to {bounds.ceiling:,} in capacity.yaml"


def _function(has: Mapping[str, Any] | None, memory_mb: int) -> Iterator[str]:
    if has is None:
        yield "the function is not there"
    elif has.get("MemorySize") not in {None, memory_mb}:
        yield f"it has {has['MemorySize']:,} MB, and {memory_mb:,} in capacity.yaml"
