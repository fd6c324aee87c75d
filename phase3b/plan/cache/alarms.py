"""What is watched of the cache: how often it answers, whether functions reach it, and how its nodes are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.cache_thresholds import CacheThresholds
from phase3b.capacity.model.threshold import Threshold
from phase3b.capacity.service.cache import CacheCapacity, ServerlessSize
from phase3b.naming import Names
from phase3b.plan.cloudwatch.alarm import AlarmKind, Subject, Watch
from phase3b.plan.cloudwatch.measures import Measure, PercentOf, PercentOfCeiling, Share, Statistic
from phase3b.plan.cloudwatch.metrics import CACHE_NODE_ID, OF_KEPT_READS, OF_SHARED_CACHE, Metric, MetricSeries
from phase3b.plan.network.members import cache_members, cached_reads

RULE: Final = "objectives.thresholds.cache."
# AWS's prices and limits count a GB of a cache in decimal.
BYTES_PER_GB: Final = 1_000_000_000


def of_service(metric: Metric, deployment: Deployment) -> MetricSeries:
    """A metric of all functions that keep answers together."""
    return metric.of(Service=deployment.project, Environment=deployment.name)


def cache_metrics(deployment: Deployment) -> tuple[Metric, ...]:
    """What the functions of a deployment publish of the answers that they keep."""
    if not any(cached_reads(deployment, each.name) for each in deployment.functions):
        return ()
    return (*OF_KEPT_READS, *(OF_SHARED_CACHE if cache_members(deployment) else ()))


def node_names(size: CacheCapacity, names: Names) -> tuple[str, ...]:
    """The nodes as ElastiCache calls them: each is a cluster of its own in the replication group, which numbers them from 001 on.

    Source: "Creating a Valkey or Redis OSS (Cluster Mode Disabled) replication group from scratch" in the ElastiCache User Guide.
    """
    return tuple(f"{names.cache()}-{number:03}" for number in range(1, (size.nodes or 0) + 1))


def of_node(metric: Metric, node: str) -> MetricSeries:
    """A metric of one node."""
    return metric.of(CacheClusterId=node, CacheNodeId=CACHE_NODE_ID)


def of_serverless(metric: Metric, names: Names) -> MetricSeries:
    """A metric of the serverless cache."""
    return metric.of(clusterId=names.cache())


def memory_of_serverless(size: ServerlessSize, names: Names) -> PercentOf:
    """What is stored, in percent of the most that it grows to."""
    return PercentOf(of_serverless(Metric.CACHE_BYTES, names), "Maximum", size.data_gb_max * BYTES_PER_GB)


def units_of_serverless(size: ServerlessSize, names: Names) -> PercentOfCeiling:
    """What is asked of it, in percent of the most that it serves in a second."""
    return PercentOfCeiling(of_serverless(Metric.CACHE_UNITS, names), size.ecpu_per_second_max)


def hit_share(deployment: Deployment, min_samples: int) -> Share:
    """Answers that had been kept, in percent of those that were asked for while the cache could say."""
    hits, misses = (of_service(each, deployment) for each in OF_KEPT_READS)
    return Share(hits, (hits, misses), min_samples, percent_of_few=100)


def unavailable_share(deployment: Deployment, min_samples: int) -> Share:
    """Answers that the table had to give as the cache was away, in percent of all that may be kept."""
    hits, misses = (of_service(each, deployment) for each in OF_KEPT_READS)
    unavailable = of_service(Metric.CACHE_UNAVAILABLE, deployment)
    return Share(unavailable, (hits, misses, unavailable), min_samples)


def cache_watches(deployment: Deployment, names: Names) -> Iterator[Watch]:
    """How the cache serves the functions, and how its nodes are, where the tier has one."""
    size = deployment.tier.cache
    thresholds = deployment.objectives.thresholds.cache
    published = cache_metrics(deployment)
    if size is None or not published:
        return
    yield from _of_reads(deployment, thresholds)
    if Metric.CACHE_UNAVAILABLE not in published:
        return
    yield from _of_reach(deployment, thresholds, names)
    if size.serverless is not None:
        yield from _of_serverless(size.serverless, thresholds, names)
    for node in node_names(size, names):
        yield from _of_node(node, thresholds, alone=size.nodes == 1)


def _of_reads(deployment: Deployment, thresholds: CacheThresholds) -> Iterator[Watch]:
    judged = thresholds.hit_percent_below
    if judged is not None:
        yield _watch(
            "kept_answers",
            "cache_hits",
            "less than {threshold} % of the answers that functions may keep were kept, for {minutes}",
            hit_share(deployment, judged.min_samples),
            judged,
            "hit_percent_below",
            below=True,
        )


def _of_reach(deployment: Deployment, thresholds: CacheThresholds, names: Names) -> Iterator[Watch]:
    away, lost = thresholds.unavailable_percent, thresholds.lost_invalidations_per_5_minutes
    if away is not None:
        yield _watch(
            "cache_away",
            "cache_away",
            f"functions ask tables for more than {{threshold}} % of the answers that they may keep, as {names.cache()} does not "
            "answer, for {minutes}",
            unavailable_share(deployment, away.min_samples),
            away,
            "unavailable_percent",
        )
    if lost is not None:
        yield _watch(
            "lost_invalidations",
            "cache_lost_invalidations",
            f"{names.cache()} was not told of more than {{threshold}} writes in {{minutes}}: what it kept before may be shown",
            Statistic(of_service(Metric.LOST_INVALIDATIONS, deployment), "Sum"),
            lost,
            "lost_invalidations_per_5_minutes",
        )


def _of_serverless(size: ServerlessSize, thresholds: CacheThresholds, names: Names) -> Iterator[Watch]:
    cache = names.cache()
    used, throttled = thresholds.units_percent, thresholds.throttles_per_minute
    yield from _of_memory("cache", cache, memory_of_serverless(size, names), thresholds)
    yield from _of_evictions("cache", cache, of_serverless(Metric.CACHE_EVICTIONS, names), thresholds)
    if used is not None:
        yield _watch(
            "cache_units",
            "cache_units",
            f"{cache} takes more than {{threshold}} % of the ECPU that it may have, for {{minutes}}",
            units_of_serverless(size, names),
            used,
            "units_percent",
        )
    if throttled is not None:
        yield _watch(
            "cache_throttles",
            "cache_throttles",
            f"{cache} refuses more than {{threshold}} commands a minute, for {{minutes}}",
            Statistic(of_serverless(Metric.CACHE_THROTTLES, names), "Sum"),
            throttled,
            "throttles_per_minute",
        )


def _of_node(node: str, thresholds: CacheThresholds, *, alone: bool) -> Iterator[Watch]:
    name = f"cache_{node.rpartition('-')[2]}"
    used, lag = thresholds.cpu_percent, thresholds.replication_lag_seconds
    yield from _of_memory(name, node, Statistic(of_node(Metric.CACHE_MEMORY, node), "Maximum"), thresholds)
    yield from _of_evictions(name, node, of_node(Metric.CACHE_EVICTIONS, node), thresholds)
    if used is not None:
        yield _watch(
            "cache_cpu",
            f"{name}_cpu",
            f"Valkey's thread on {node} uses more than {{threshold}} % of its core for {{minutes}}",
            Statistic(of_node(Metric.CACHE_CPU, node), "Average"),
            used,
            "cpu_percent",
        )
    # Which of them is the replica changes when one takes over; the primary publishes none.
    if lag is not None and not alone:
        yield _watch(
            "replication_lag",
            f"{name}_replication_lag",
            f"{node} is more than {{threshold}} s behind its primary for {{minutes}}",
            Statistic(of_node(Metric.CACHE_REPLICATION_LAG, node), "Maximum"),
            lag,
            "replication_lag_seconds",
        )


def _of_memory(name: str, of: str, measure: Measure, thresholds: CacheThresholds) -> Iterator[Watch]:
    judged = thresholds.memory_percent
    if judged is not None:
        says = f"data take more than {{threshold}} % of the memory that {of} has for them, for {{minutes}}"
        yield _watch("cache_memory", f"{name}_memory", says, measure, judged, "memory_percent")


def _of_evictions(name: str, of: str, series: MetricSeries, thresholds: CacheThresholds) -> Iterator[Watch]:
    judged = thresholds.evictions_per_minute
    if judged is not None:
        says = f"{of} lets go of more than {{threshold}} answers a minute before their time, for {{minutes}}"
        measure = Statistic(series, "Sum")
        yield _watch("cache_evictions", f"{name}_evictions", says, measure, judged, "evictions_per_minute")


def _watch(
    kind: AlarmKind,
    name: str,
    says: str,
    measure: Measure,
    threshold: Threshold,
    key: str,
    *,
    below: bool = False,
) -> Watch:
    return Watch(kind, name, says, measure, threshold, RULE + key, Subject(), side="below" if below else "above")
