"""Tables of what runs: functions with their size, routes with their cache and target, and the API's limits in a line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from phase3b.cli.screen import table

if TYPE_CHECKING:
    from phase3b.capacity.deployment import Deployment, RouteDeployment
    from phase3b.capacity.service.api import ApiCapacity
    from phase3b.capacity.service.function import FunctionCapacity
    from phase3b.capacity.service.queue import QueueCapacity
    from phase3b.cli.fitted_table import FittedTable


def functions_table(sizes: Mapping[str, FunctionCapacity], does: Mapping[str, str]) -> FittedTable:
    """Size of each function; `does` may say what it is for."""
    columns = ["function", "memory MB", "timeout s", "reserved", "provisioned", *(["does"] if does else [])]
    rows = table(*columns, right=("memory MB", "timeout s", "reserved", "provisioned"))
    for name, size in sizes.items():
        cells = [
            name,
            f"{size.memory_mb:,}",
            str(size.timeout_seconds),
            "-" if size.reserved_concurrency is None else f"{size.reserved_concurrency:,}",
            _provisioned(size),
        ]
        rows.add_row(*cells, *([does[name]] if does else []))
    return rows


def _provisioned(size: FunctionCapacity) -> str:
    """Provisioned concurrency, from the least to the most that schedules set, or what a function has in place of it."""
    if size.snap_start:
        return "SnapStart"
    if size.provisioned_concurrency is None:
        return "-"
    kept = {size.provisioned_concurrency, *(each.concurrency for each in size.schedules.values())}
    return f"{min(kept):,}-{max(kept):,}" if len(kept) > 1 else f"{size.provisioned_concurrency:,}"


def routes_table(routes: Iterable[RouteDeployment]) -> FittedTable:
    """Each route, what answers it, how long its answers are cached, and its target."""
    rows = table("route", "function", "operation", "cache s", "p95 target ms", right=("cache s", "p95 target ms"))
    for route in routes:
        definition = route.definition
        rows.add_row(
            f"{definition.method} {definition.path}",
            definition.function,
            definition.operation,
            str(route.cache_seconds) if route.cache_seconds else "-",
            f"{route.p95_target_ms:,.0f}",
        )
    return rows


def scope_lines(routes: Iterable[RouteDeployment]) -> tuple[str, ...]:
    """The operations that need each scope, where any does."""
    needing: dict[str, list[str]] = {}
    for route in routes:
        if route.definition.scope is not None:
            operations = needing.setdefault(route.definition.scope, [])
            operations += [route.definition.operation] if route.definition.operation not in operations else []
    return tuple(f"scope {scope}: {', '.join(operations)}" for scope, operations in sorted(needing.items()))


def limits_line(api: ApiCapacity, queues: Mapping[str, QueueCapacity], *, tracing: bool, detailed_metrics: bool) -> str:
    """Cache, throttles, queues, traces and detailed metrics in one line."""
    cache = "no cache" if api.cache is None else f"cache {api.cache.size_gb:g} GB"
    waf = api.waf
    firewall = (
        "" if waf is None else f"firewall {waf.requests_per_ip:,} requests of an IP address in {waf.window_seconds} s; "
    )
    kinds = ", ".join(f"{name} {'FIFO' if queue.fifo else 'standard'}" for name, queue in queues.items())
    return (
        f"API: {cache}, {api.throttle.rate_per_second:,g} requests/s with a burst of {api.throttle.burst:,}, "
        f"{api.per_customer.requests_per_minute:,g} a minute for each customer with a burst of {api.per_customer.burst:,}; "
        f"{firewall}queues: {kinds or 'none'}; traces {'on' if tracing else 'off'}; "
        f"metrics of each method {'on' if detailed_metrics else 'off'}"
    )


def cache_lines(deployment: Deployment) -> tuple[str, ...]:
    """The cache before the tables and DAX, where they are and who reads them; nothing where the tier has neither."""
    from phase3b.plan.network.members import cache_members, outside  # noqa: PLC0415

    size, inside = deployment.tier.cache, cache_members(deployment)
    stays = tuple(each.text for each in outside(deployment))
    if size is None or not inside:
        return (*_dax_lines(deployment), *(stays if deployment.tier.dax is not None else ()))
    if size.serverless is not None:
        most = size.serverless
        of = f"serverless, up to {most.data_gb_max:,} GB and {most.ecpu_per_second_max:,} ECPU a second"
    else:
        of = f"{size.nodes} {'node' if size.nodes == 1 else 'nodes'} of {size.node_type}"
    environment = deployment.environment
    network = environment.own_network
    where = (
        "in the subnets of `vpc`"
        if environment.vpc is not None
        else f"in {network.cidr}, {network.zones} zones, {'with' if network.nat else 'without'} NAT"
    )
    names = ", ".join(each.name for each in inside)
    return (f"cache: {of}, {where}; read by {names}", *_dax_lines(deployment), *stays)


def _dax_lines(deployment: Deployment) -> tuple[str, ...]:
    from phase3b.plan.network.members import dax_members, dax_reads  # noqa: PLC0415

    size, inside, api = deployment.tier.dax, dax_members(deployment), deployment.api
    if size is None or not inside or api is None or api.dax is None:
        return ()
    nodes = f"{size.nodes} {'node' if size.nodes == 1 else 'nodes'} of {size.node_type}"
    reads = ", ".join(sorted({name for each in inside for name in dax_reads(deployment, each.name)}))
    oldest = max(api.dax.item_seconds, api.dax.query_seconds)
    return (
        f"DAX: {nodes}; {reads} of {', '.join(each.name for each in inside)} read through it, up to {oldest} s old",
    )
