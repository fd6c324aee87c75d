"""What alarms measure, written by hand: a series each, and those of the cache.

Sources: "Which Metrics Should I Monitor?" and "Metrics for Valkey and Redis OSS" in the Amazon ElastiCache User Guide.
"""

from __future__ import annotations

from dataclasses import dataclass

ELASTICACHE, SERVICE = "AWS/ElastiCache", "Phase3b"
NODE, OF_SERVICE = {"CacheClusterId", "CacheNodeId"}, {"Service", "Environment"}


@dataclass(frozen=True)
class Measured:
    """A series: `part` in metric math, or what the alarm itself looks at."""

    namespace: str
    metric: str
    dimensions: tuple[set[str], ...]
    statistic: str


def one(namespace: str, metric: str, statistic: str, *dimensions: set[str]) -> dict[str, Measured]:
    return {"": Measured(namespace, metric, dimensions, statistic)}


def math(**series: tuple[str, str, str, set[str]]) -> dict[str, Measured]:
    return {name: Measured(space, metric, (of,), how) for name, (space, metric, how, of) in series.items()}


# kind: unit, side, what is measured.
CACHE_KINDS: dict[str, tuple[str, str, dict[str, Measured]]] = {
    "kept_answers": (
        "percent_below",
        "<",
        math(
            part=(SERVICE, "CacheHits", "Sum", OF_SERVICE),
            whole0=(SERVICE, "CacheHits", "Sum", OF_SERVICE),
            whole1=(SERVICE, "CacheMisses", "Sum", OF_SERVICE),
        ),
    ),
    "cache_away": (
        "percent",
        ">",
        math(
            part=(SERVICE, "CacheUnavailable", "Sum", OF_SERVICE),
            whole0=(SERVICE, "CacheHits", "Sum", OF_SERVICE),
            whole1=(SERVICE, "CacheMisses", "Sum", OF_SERVICE),
            whole2=(SERVICE, "CacheUnavailable", "Sum", OF_SERVICE),
        ),
    ),
    "lost_invalidations": ("per_5_minutes", ">", one(SERVICE, "CacheInvalidationsLost", "Sum", OF_SERVICE)),
    "cache_memory": ("percent", ">", one(ELASTICACHE, "DatabaseMemoryUsagePercentage", "Maximum", NODE)),
    "cache_evictions": ("per_minute", ">", one(ELASTICACHE, "Evictions", "Sum", NODE)),
    "cache_cpu": ("percent", ">", one(ELASTICACHE, "EngineCPUUtilization", "Average", NODE)),
    "endpoint_drops": (
        "per_5_minutes",
        ">",
        one(
            "AWS/PrivateLinkEndpoints",
            "PacketsDropped",
            "Sum",
            {"Endpoint Type", "Service Name", "VPC Endpoint Id", "VPC Id"},
        ),
    ),
    "replication_lag": ("seconds", ">", one(ELASTICACHE, "ReplicationLag", "Maximum", NODE)),
}
