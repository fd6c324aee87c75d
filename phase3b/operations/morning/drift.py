"""What is deployed and differs from capacity.yaml, as far as few requests show it: what people change in the console.

`phase3b plan` compares everything; this takes a second. Capacity within the bounds of auto scaling is no drift, nor is what is
raised for a time. Thresholds and actions of alarms are judged with their states.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Final

from phase3b.capacity.deployment import Deployment, FunctionDeployment, OnDemand, Provisioned, TableDeployment
from phase3b.naming import Names
from phase3b.operations.doctor.capacity_answers import units_member
from phase3b.operations.doctor.reasons import Owner
from phase3b.operations.doctor.series import owners
from phase3b.operations.morning.looked import Line
from phase3b.operations.raised.raise_record import Raise
from phase3b.plan.tables.scaling_dimension import SIDES, Side, scaling_dimension
from phase3b.quick_dataclass import dataclass

ON_DEMAND: Final = "PAY_PER_REQUEST"
PROVISIONED: Final = "PROVISIONED"
TRACED: Final = "Active"
Bounds = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Deployed:
    """What AWS has, by its names. A name that is missing is not known; in `tables` None is one that is not there.

    `functions` are all of the account, `targets` minimum and maximum by resource and dimension, `retention` days of log
    groups (None: for ever), `throttle` requests a second and the burst of the REST API: None as a whole is not known.
    """

    tables: Mapping[str, Mapping[str, Any] | None]
    functions: Mapping[str, Mapping[str, Any]] | None
    ttl: Mapping[str, str | None]
    recovery: Mapping[str, bool]
    concurrency: Mapping[str, int | None]
    targets: Mapping[tuple[str, str], Bounds] | None
    retention: Mapping[str, int | None] | None
    throttle: tuple[float, int] | None

    def complete(self, deployment: Deployment, names: Names) -> bool:
        """Whether everything is known, so that nothing that differs is missing."""
        tables = [names.table(each.name) for each in deployment.tables]
        functions = [names.function(each.name) for each in deployment.functions]
        return (
            None not in (self.functions, self.targets, self.retention)
            and (self.throttle is not None or deployment.api is None)
            and all(each in known for each in tables for known in (self.tables, self.ttl, self.recovery))
            and all(each in self.concurrency for each in functions)
        )


def drifted(
    deployment: Deployment, names: Names, has: Deployed, raised: Sequence[Raise], command: str
) -> Iterator[Line]:
    """Lines of what differs; `raised` is what is higher for a time, or kept. `command` shows more."""
    found: list[tuple[str, str]] = []
    for table in deployment.tables:
        name = names.table(table.name)
        if name in has.tables:
            up = {side.side for each in raised if (each.table, each.index) == (table.name, None) for side in each.sides}
            found += [(name, text) for text in _table(table, names, has.tables[name], deployment, up)]
            if has.tables[name] is not None:
                found += [(name, text) for text in _kept(table, name, has, deployment)]
    for function in deployment.functions if has.functions is not None else ():
        name = names.function(function.name)
        of = has.functions.get(name) if has.functions is not None else None
        found += [(name, text) for text in _function(function, of, deployment)]
        if of is not None and name in has.concurrency:
            found += [(name, text) for text in _concurrency(function, has.concurrency[name])]
    if has.targets is not None:
        for owner in owners(deployment, names):
            found += [(owner.title, text) for text in _scaled(owner, has, raised)]
    found += _logs(deployment, names, has)
    found += _api(deployment, names, has)
    yield from (Line("look", "drift", of, text, command) for of, text in found)
    if not found and has.complete(deployment, names):
        yield Line(
            "fine", "drift", deployment.name,
            "tables, auto scaling, functions, logs and the throttle of the API are as capacity.yaml says",
        )  # fmt: skip


def _table(
    table: TableDeployment, names: Names, has: Mapping[str, Any] | None, deployment: Deployment, up: Collection[Side]
) -> Iterator[str]:
    if has is None:
        yield "the table is not there"
        return
    mode = has.get("BillingModeSummary", {}).get("BillingMode", PROVISIONED)
    wanted = ON_DEMAND if isinstance(table.billing, OnDemand) else PROVISIONED
    if mode != wanted:
        yield f"its billing mode is {mode}, and {wanted} in capacity.yaml"
    elif isinstance(table.billing, Provisioned):
        yield from _bounds(table.billing, has.get("ProvisionedThroughput", {}), up)
    protected = bool(has.get("DeletionProtectionEnabled", False))
    if protected != deployment.environment.deletion_protection:
        yield f"its deletion protection is {_on(protected)}, and {_on(not protected)} in capacity.yaml"
    indexes = {each["IndexName"] for each in has.get("GlobalSecondaryIndexes", ())}
    expected = {names.index(each.name) for each in table.indexes}
    for index in sorted(expected - indexes):
        yield f"its index {index} is not there"
    for index in sorted(indexes - expected):
        yield f"its index {index} is not in capacity.yaml"


def _on(switch: bool) -> str:  # noqa: FBT001  a switch
    return "on" if switch else "off"


def _bounds(billing: Provisioned, has: Mapping[str, Any], up: Collection[Side]) -> Iterator[str]:
    for side in SIDES:
        bounds = billing.read if side == "read" else billing.write
        units = has.get(units_member(side))
        # Schedules have other bounds at times, and so has what is raised.
        if units is None or billing.schedules or side in up or bounds.floor <= units <= bounds.ceiling:
            continue
        yield f"{units:,} {side}s a second are provisioned, and {bounds.floor:,} to {bounds.ceiling:,} in capacity.yaml"


def _kept(table: TableDeployment, name: str, has: Deployed, deployment: Deployment) -> Iterator[str]:
    """For how long items are there, and whether they can be restored."""
    if name in has.ttl and has.ttl[name] != table.ttl_attribute:
        yield (f"its time to live is {_ttl(has.ttl[name])}, and {_ttl(table.ttl_attribute)} in capacity.yaml")
    wanted = deployment.environment.point_in_time_recovery
    if name in has.recovery and has.recovery[name] != wanted:
        yield f"its point-in-time recovery is {_on(not wanted)}, and {_on(wanted)} in capacity.yaml"


def _ttl(attribute: str | None) -> str:
    return "off" if attribute is None else f"by {attribute}"


def _function(function: FunctionDeployment, has: Mapping[str, Any] | None, deployment: Deployment) -> Iterator[str]:
    if has is None:
        yield "the function is not there"
        return
    memory, timeout = function.capacity.memory_mb, function.capacity.timeout_seconds
    if has.get("MemorySize") not in {None, memory}:
        yield f"it has {has['MemorySize']:,} MB, and {memory:,} in capacity.yaml"
    if has.get("Timeout") not in {None, timeout}:
        yield f"its timeout is {has['Timeout']:,} s, and {timeout:,} s in capacity.yaml"
    mode = has.get("TracingConfig", {}).get("Mode")
    if mode is not None and (mode == TRACED) != deployment.tier.tracing:
        yield f"its tracing is {_on(mode == TRACED)}, and {_on(mode != TRACED)} in capacity.yaml"


def _concurrency(function: FunctionDeployment, has: int | None) -> Iterator[str]:
    wanted = function.capacity.reserved_concurrency
    if has != wanted:
        yield f"its reserved concurrency is {_units(has)}, and {_units(wanted)} in capacity.yaml"


def _units(reserved: int | None) -> str:
    return "none" if reserved is None else f"{reserved:,}"


def _scaled(owner: Owner, has: Deployed, raised: Sequence[Raise]) -> Iterator[str]:
    """Minimum and maximum of auto scaling, unless schedules move them or somebody has raised them."""
    if not isinstance(owner.billing, Provisioned) or has.targets is None:
        return
    for side in SIDES:
        bounds = owner.billing.read if side == "read" else owner.billing.write
        key = (owner.resource_id, scaling_dimension(side, of_index=owner.index is not None))
        if owner.billing.scheduled(side) or _is_raised(owner, side, raised):
            continue
        if key not in has.targets:
            yield f"nothing scales its {side}s"
        elif has.targets[key] != (bounds.floor, bounds.ceiling):
            low, high = has.targets[key]
            yield f"auto scaling keeps {low:,} to {high:,} {side}s a second, and {bounds.floor:,} to {bounds.ceiling:,} in capacity.yaml"


def _is_raised(owner: Owner, side: Side, raised: Sequence[Raise]) -> bool:
    return any((each.table, each.index) == (owner.table, owner.index) and each.side(side) for each in raised)


def _logs(deployment: Deployment, names: Names, has: Deployed) -> Iterator[tuple[str, str]]:
    if has.retention is None:
        return
    groups = [names.function_logs(each.name) for each in deployment.functions]
    if deployment.api is not None:
        groups.append(names.api_logs("api"))
    wanted = deployment.environment.log_retention_days
    for group in groups:
        if group not in has.retention:
            yield group, "the log group is not there"
        elif has.retention[group] != wanted:
            days = has.retention[group]
            yield (
                group,
                f"it keeps logs {'for ever' if days is None else f'{days:,} days'}, and {wanted:,} days in capacity.yaml",
            )


def _api(deployment: Deployment, names: Names, has: Deployed) -> Iterator[tuple[str, str]]:
    if deployment.api is None or has.throttle is None:
        return
    throttle = deployment.api.capacity.throttle
    if has.throttle != (throttle.rate_per_second, throttle.burst):
        rate, burst = has.throttle
        yield (
            names.shared("api"),
            (
                f"it takes {rate:g} requests a second and {burst:,} at once, and {throttle.rate_per_second:g} and "
                f"{throttle.burst:,} in capacity.yaml"
            ),
        )
