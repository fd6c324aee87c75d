"""What may be true of an alarm's subject, and of what only then there is a command for."""

from __future__ import annotations

from typing import Literal

from phase3b.capacity.deployment import Deployment, OnDemand, Provisioned
from phase3b.plan.network.members import cache_members
from phase3b.runbook.place import Place
from phase3b.runbook.subject import Watched

# Of a table or an index: which of the two, how it is paid for, and whether an on-demand one has a maximum on the alarm's side.
# Of a function: whether more concurrency can be reserved for it than there is, or the account's quota comes first; whether it
# has provisioned concurrency, and what calls it. Of a queue: whether a function consumes it
# or nothing does. Of the cache: whether functions reach one, whether it has nodes, more than one of them, or none. Of the environment: whether it has an API, a key of its own, a place for what failed, a tier above its own, and
# assumptions of what a request does.
Condition = Literal[
    "table", "index", "provisioned", "on_demand_maximum",
    "reservable", "quota_first", "provisioned_concurrency", "streams", "event_sources",
    "consumed", "kept",
    "shared_cache", "cache_nodes", "cache_replica", "cache_serverless",
    "api", "own_key", "failed_events", "larger_tier", "assumptions",
]  # fmt: skip


def conditions_of(watched: Watched, deployment: Deployment, place: Place) -> frozenset[Condition]:
    """All that is true of what an alarm is about."""
    function, queue, billing = watched.function, watched.queue, watched.billing
    reservable = function is not None and _reservable(function.capacity.reserved_concurrency, deployment, place)
    consumed = queue is not None and queue.definition.consumer is not None
    cache = deployment.tier.cache if cache_members(deployment) else None
    nodes = 0 if cache is None else cache.nodes or 0
    found: dict[Condition, bool] = {
        "table": watched.table is not None and watched.index is None,
        "index": watched.index is not None,
        "provisioned": isinstance(billing, Provisioned),
        "on_demand_maximum": isinstance(billing, OnDemand) and watched.maximum is not None,
        "reservable": reservable,
        "quota_first": function is not None and not reservable,
        "provisioned_concurrency": function is not None and function.capacity.provisioned_concurrency is not None,
        "streams": function is not None and bool(function.definition.streams),
        "event_sources": function is not None and bool(function.definition.streams or function.consumes),
        "consumed": consumed,
        "kept": queue is not None and not consumed,
        "shared_cache": cache is not None,
        "cache_nodes": nodes > 0,
        "cache_replica": nodes > 1,
        "cache_serverless": cache is not None and cache.serverless is not None,
        "api": deployment.api is not None,
        "own_key": deployment.environment.kms_key_arn is None,
        "failed_events": deployment.failed_events is not None,
        "assumptions": deployment.assumptions is not None,
        "larger_tier": deployment.tier_name not in place.tiers[-1:],
    }
    return frozenset(name for name, true in found.items() if true)


def _reservable(reserved: int | None, deployment: Deployment, place: Place) -> bool:
    """Whether the account can reserve for a function what is proposed: Lambda keeps some executions that nobody may reserve."""
    if reserved is None:
        return False
    quotas = deployment.quotas
    more = place.grown(reserved) - reserved
    return deployment.allocated_concurrency + more <= quotas.concurrent_executions - quotas.unreserved_concurrency
