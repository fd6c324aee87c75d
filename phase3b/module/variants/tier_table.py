"""The tiers of capacity.yaml as a value that the module selects from."""

from __future__ import annotations

from collections.abc import Mapping as ReadMapping

from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.tier import Bounds, TableCapacity, TableScaling, Tier
from phase3b.capacity.rules.concurrency_schedule_rules import concurrency_schedules
from phase3b.capacity.rules.scaling_schedule_rules import written_schedules
from phase3b.capacity.service.expected_events import ExpectedEvents, expected_events
from phase3b.capacity.service.function import FunctionCapacity
from phase3b.errors import bad_input
from phase3b.module.hcl.blocks import code
from phase3b.module.hcl.expression import NULL, Expression, Literal, Mapping, Sequence, text
from phase3b.module.variants.number_bounds import NO_NUMBERS


def tiers(capacity: Capacity, *, cached: bool = False) -> Mapping:
    """Every tier with every number that the module's resources read; with `cached`, of its cache as well.

    Raises:
        Phase3bError: a tier has what the module can't select by numbers alone.
    """
    _no_schedules(capacity)
    return Mapping(tuple((name, _tier(capacity, name, tier, cached=cached)) for name, tier in capacity.tiers.items()))


def provisioned_tables(capacity: Capacity) -> tuple[str, ...]:
    """Tables that some tier gives a minimum or a maximum; the others can't be sized."""
    return tuple(
        name
        for name in capacity.service.tables
        if any(bound is not None for tier in capacity.tiers.values() for bound in _bounds(tier.tables[name]))
    )


def _bounds(table: TableCapacity) -> tuple[int | None, ...]:
    return table.read.min, table.read.max, table.write.min, table.write.max


def _tier(capacity: Capacity, name: str, tier: Tier, *, cached: bool) -> Mapping:
    api = _api(capacity, tier)
    return Mapping((
        ("description", text(tier.description)),
        ("tracing", Literal(tier.tracing)),
        ("detailed_metrics", Literal(tier.detailed_metrics)),
        ("auto_scaling", _numbers(tier.auto_scaling.model_dump(exclude={"schedules"}))),
        ("tables", Mapping(tuple((name, _table(table)) for name, table in tier.tables.items()))),
        ("functions", Mapping(tuple((name, _function(capacity, size)) for name, size in tier.functions.items()))),
        ("queues", Mapping(tuple((name, Mapping((("fifo", Literal(queue.fifo)),))) for name, queue in tier.queues.items()))),
        *((("api", api),) if api is not None else ()),
        *((("cache", _cache(tier)),) if cached else ()),
        ("expected", _expected(expected_events(capacity.service, tier, capacity.objectives_of(None, name).thresholds))),
    ))  # fmt: skip


def _function(capacity: Capacity, size: FunctionCapacity) -> Mapping:
    """What it is in the tier; whether it has SnapStart where any function of any tier has."""
    numbers = _numbers(size.model_dump(exclude=set(NO_NUMBERS)))
    if not any(each.snap_start for tier in capacity.tiers.values() for each in tier.functions.values()):
        return numbers
    return Mapping((*numbers.items, ("snap_start", Literal(size.snap_start))))


def _cache(tier: Tier) -> Expression:
    size = tier.cache
    return NULL if size is None or size.node_type is None else Mapping((("node_type", text(size.node_type)),))


def _expected(expected: ExpectedEvents) -> Mapping:
    """What its load promises, and is missed where it stays away."""
    return Mapping((
        ("requests", Literal(expected.requests)),
        ("deletions", Sequence(tuple(text(table) for table in sorted(expected.deletions)))),
    ))  # fmt: skip


def _table(table: TableCapacity) -> Mapping:
    own = {
        name: Mapping(
            tuple(
                (side, _range(bounds))
                for side, bounds in (("read", index.read), ("write", index.write))
                if bounds is not None
            )
        )
        for name, index in table.indexes.items()
    }
    scaling = {name: each for name, each in _scaling(table.auto_scaling).items() if each is not None}
    return Mapping((
        ("billing_mode", text(table.billing_mode)),
        ("read", _range(table.read)),
        ("write", _range(table.write)),
        *((("auto_scaling", _numbers(scaling)),) if scaling else ()),
        *((("indexes", Mapping(tuple(own.items()))),) if own else ()),
    ))  # fmt: skip


def _scaling(scaling: TableScaling) -> ReadMapping[str, float | None]:
    return {
        "target_percent": scaling.target_percent,
        "scale_out_cooldown_seconds": scaling.scale_out_cooldown_seconds,
        "scale_in_cooldown_seconds": scaling.scale_in_cooldown_seconds,
    }


def _range(bounds: Bounds) -> Mapping:
    return _numbers({"min": bounds.min, "max": bounds.max})


def _api(capacity: Capacity, tier: Tier) -> Mapping | None:
    if tier.api is None:
        return None
    cache, waf = tier.api.cache, tier.api.waf
    _same_groups(capacity)
    seconds = {
        route.operation: route.cache_seconds
        if cache is None
        else cache.seconds.get(route.operation, route.cache_seconds)
        for route in capacity.service.routes
    }
    cached = {operation for operation, each in seconds.items() if each or _cached_somewhere(capacity, operation)}
    if any(not seconds[operation] for operation in cached):
        raise bad_input(
            "an operation is cached in some tiers and not in others, which the module can't say",
            "Give each cached operation seconds in every tier that has a cache",
            code="P3B-MODULE-TIERS",
        )
    return Mapping((
        *_numbers({
            "rate_per_second": tier.api.throttle.rate_per_second,
            "burst": tier.api.throttle.burst,
            "customer_requests_per_minute": tier.api.per_customer.requests_per_minute,
            "customer_burst": tier.api.per_customer.burst,
            "cache_size_gb": None if cache is None else cache.size_gb,
            "requests_per_ip": None if waf is None else waf.requests_per_ip,
            "requests_per_ip_window_seconds": None if waf is None else waf.window_seconds,
        }).items,
        ("cache_seconds", _numbers({operation: seconds[operation] for operation in seconds if operation in cached})),
    ))  # fmt: skip


def _no_schedules(capacity: Capacity) -> None:
    """Scheduled actions are resources, and the module has the same ones in every tier."""
    for name, tier in capacity.tiers.items():
        written = [at for at, _ in (*written_schedules(tier), *concurrency_schedules(tier))]
        if written:
            names = ", ".join(".".join(at) for at in written)
            raise bad_input(
                f"the tier {name} has scheduled scaling ({names}), which the module can't have",
                "Build the module from a capacity file whose tiers have none, and deploy environments that need it with phase3b synth; "
                "scheduled actions beside the module would be undone by each apply (docs/module.md)",
                code="P3B-MODULE-TIERS",
            )


def _same_groups(capacity: Capacity) -> None:
    """The published module has the rule groups in its text, and what differs between tiers as numbers alone.

    Raises:
        Phase3bError: the firewalls of two tiers have other rule groups, or other rules that only count.
    """
    firewalls = [tier.api.waf for tier in capacity.tiers.values() if tier.api is not None and tier.api.waf is not None]
    groups = [[(name, each.count) for name, each in waf.groups.items()] for waf in firewalls]
    if any(each != groups[0] for each in groups):
        raise bad_input(
            "the firewall has other managed_rules in some tiers than in others, which the module can't say",
            "Write the same managed_rules in every tier that has a firewall; requests_per_ip and window_seconds may differ",
            code="P3B-MODULE-TIERS",
        )


def _cached_somewhere(capacity: Capacity, operation: str) -> bool:
    return any(
        tier.api is not None and tier.api.cache is not None and tier.api.cache.seconds.get(operation)
        for tier in capacity.tiers.values()
    )


def _numbers(found: ReadMapping[str, float | None]) -> Mapping:
    return Mapping(tuple((name, Literal(_whole(number))) for name, number in found.items()))


def _whole(number: float | None) -> float | None:
    return int(number) if number is not None and number == int(number) else number


def sentence(value: Expression, width: int = 100) -> str:
    """A value as HCL, on lines of its own."""
    return code(value, width, wide=True)
