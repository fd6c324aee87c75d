"""What the cache costs. "Amazon ElastiCache pricing", "AWS Secrets Manager pricing"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from phase3b.plan.cache.records import (
    CacheParameterGroup,
    CacheRecord,
    CacheSecret,
    CacheSecretValue,
    CacheSubnetGroup,
    CacheUser,
    CacheUserGroup,
    PasswordQuestion,
    ReplicationGroup,
    ServerlessCache,
)
from phase3b.pricing.lines.cost_line import Free, Metered
from phase3b.pricing.pricing_context import PricingContext


def costs(record: CacheRecord, context: PricingContext) -> Iterator[Metered | Free]:
    """Nodes by the hour and what reaches them from other zones, or what a serverless cache stores and is asked; users are free but for the secret."""
    resource, hours = str(record.address), context.hours_per_month
    match record:
        case ReplicationGroup():
            yield Metered(resource, "ElastiCache", "nodes", node_price(record), record.nodes * hours)
            yield _between_zones(resource, context)
        case ServerlessCache():
            usage = context.usage.cache
            stored = None if usage.stored_gb is None else usage.stored_gb * hours
            yield Metered(
                resource,
                "ElastiCache",
                "data stored",
                "elasticache.serverless_storage_valkey",
                stored,
                "cache.stored_gb",
            )
            yield Metered(
                resource,
                "ElastiCache",
                "requests (ECPU)",
                "elasticache.serverless_ecpu_valkey",
                usage.ecpu,
                "cache.ecpu",
            )
        case CacheSecret():
            yield Metered(resource, "Secrets Manager", "secret", "secretsmanager.secret", 1)
        case CacheSecretValue():
            yield Free(resource, "a version of a secret that is charged")
        case PasswordQuestion():
            yield Free(resource, "a read of each plan, of secrets whose reads are charged together")
        case CacheUser() | CacheUserGroup() | CacheSubnetGroup() | CacheParameterGroup():
            yield Free(resource, "charged by the cache")
        case _:
            assert_never(record)


def _between_zones(resource: str, context: PricingContext) -> Metered:
    """Of what a function and a node in another zone send each other, the function's side is charged: "Amazon ElastiCache pricing"."""
    sent, needs = context.usage.network.between_zones_gb, "network.between_zones_gb"
    return Metered(resource, "Data transfer", "between zones", "datatransfer.between_zones", sent, needs)


def node_price(group: ReplicationGroup) -> str:
    """The price's key: elasticache.cache_t3_micro_valkey. No other engine is planned."""
    size = group.node_type.removeprefix("cache.").replace(".", "_")
    return f"elasticache.cache_{size}_valkey"
