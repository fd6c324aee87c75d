"""Rows of the dashboard for the cache that functions read: how often it answers, and its nodes or the serverless cache."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.threshold import Threshold
from phase3b.capacity.service.cache import CacheCapacity, ServerlessSize
from phase3b.naming import Names
from phase3b.plan.cache.alarms import (
    cache_metrics,
    hit_share,
    memory_of_serverless,
    node_names,
    of_node,
    of_serverless,
    of_service,
    unavailable_share,
    units_of_serverless,
)
from phase3b.plan.cloudwatch.graph import Graph, GraphLine, Heading, Line, Mark, MathLine, Widget, levels
from phase3b.plan.cloudwatch.metrics import OF_KEPT_READS, Metric

Row = tuple[Widget, ...]
# Where nothing is judged.
PERIOD_SECONDS: Final = 300
MINUTE_SECONDS: Final = 60
LABELS: Final = {Metric.READ_HITS: "kept", Metric.READ_MISSES: "not kept"}


def cache_rows(deployment: Deployment, names: Names) -> Iterator[Row]:
    """What functions get out of the cache, and how its nodes are; nothing where the tier has none."""
    size, published = deployment.tier.cache, cache_metrics(deployment)
    if size is None or not published:
        return
    yield (Heading("## Cache"),)
    yield _reads(deployment, shared=Metric.CACHE_UNAVAILABLE in published)
    if Metric.CACHE_UNAVAILABLE not in published:
        return
    if size.serverless is not None:
        yield _serverless(deployment, size.serverless, names)
    else:
        yield _nodes(deployment, size, names)


def _reads(deployment: Deployment, *, shared: bool) -> Row:
    thresholds = deployment.objectives.thresholds.cache
    judged = thresholds.hit_percent_below
    share = MathLine(hit_share(deployment, 0), "kept", _period(judged))
    counts = tuple(
        Line(of_service(metric, deployment), "Sum", LABELS[metric], PERIOD_SECONDS) for metric in OF_KEPT_READS
    )
    every = (
        Graph("Answers that had been kept", "Percent", (share,), _marks(judged), 6),
        Graph("Answers that may be kept", "Count", counts, (), 6),
    )
    if not shared:
        return every
    away, lost = thresholds.unavailable_percent, thresholds.lost_invalidations_per_5_minutes
    unavailable = MathLine(unavailable_share(deployment, 0), "asked of tables", _period(away))
    writes = Line(of_service(Metric.LOST_INVALIDATIONS, deployment), "Sum", "writes", PERIOD_SECONDS)
    return (
        *every,
        Graph("Cache away", "Percent of answers that may be kept", (unavailable,), _marks(away), 6),
        Graph("Writes that the cache was not told of", "Count", (writes,), _marks(lost), 6),
    )


def _nodes(deployment: Deployment, size: CacheCapacity, names: Names) -> Row:
    thresholds = deployment.objectives.thresholds.cache
    nodes = node_names(size, names)

    def lines(metric: Metric, statistic: str, period: int, of: str = "") -> tuple[Line, ...]:
        return tuple(Line(of_node(metric, node), statistic, f"{node}{of}", period) for node in nodes)

    several = len(nodes) > 1
    lag = thresholds.replication_lag_seconds
    return (
        Graph(
            "Cache nodes: processor",
            "Percent of the core of Valkey's thread",
            lines(Metric.CACHE_CPU, "Average", MINUTE_SECONDS),
            _marks(thresholds.cpu_percent),
            6,
            right=lines(Metric.CACHE_CPU_CREDITS, "Minimum", PERIOD_SECONDS, " credits") if _bursts(size) else (),
            right_unit="CPU credits" if _bursts(size) else "",
        ),
        Graph(
            "Cache nodes: memory",
            "Percent of what is for data",
            lines(Metric.CACHE_MEMORY, "Maximum", PERIOD_SECONDS),
            _marks(thresholds.memory_percent),
            6,
            right=lines(Metric.CACHE_SWAP, "Maximum", PERIOD_SECONDS, " swap"),
            right_unit="Bytes of swap",
        ),
        Graph(
            "Cache nodes: evictions",
            "Answers a minute",
            lines(Metric.CACHE_EVICTIONS, "Sum", MINUTE_SECONDS),
            _marks(thresholds.evictions_per_minute),
            6,
            right=(
                *lines(Metric.CACHE_KEYS_FOUND, "Sum", MINUTE_SECONDS, " found"),
                *lines(Metric.CACHE_KEYS_MISSING, "Sum", MINUTE_SECONDS, " missing"),
            ),
            right_unit="Keys a minute",
        ),
        Graph(
            "Cache nodes: replication and connections" if several else "Cache nodes: connections",
            "Seconds behind the primary" if several else "Connections",
            lines(Metric.CACHE_REPLICATION_LAG, "Maximum", MINUTE_SECONDS)
            if several
            else lines(Metric.CACHE_CONNECTIONS, "Maximum", PERIOD_SECONDS),
            _marks(lag) if several else (),
            6,
            right=lines(Metric.CACHE_CONNECTIONS, "Maximum", PERIOD_SECONDS, " connections") if several else (),
            right_unit="Connections" if several else "",
        ),
    )


def _serverless(deployment: Deployment, size: ServerlessSize, names: Names) -> Row:
    thresholds = deployment.objectives.thresholds.cache

    def line(metric: Metric, statistic: str, label: str, period: int = MINUTE_SECONDS) -> GraphLine:
        return Line(of_serverless(metric, names), statistic, label, period)

    memory = thresholds.memory_percent
    return (
        Graph(
            "Serverless cache: commands",
            "Refused a minute",
            (line(Metric.CACHE_THROTTLES, "Sum", "refused"),),
            _marks(thresholds.throttles_per_minute),
            6,
            right=(MathLine(units_of_serverless(size, names), "ECPU", _period(thresholds.units_percent)),),
            right_marks=_marks(thresholds.units_percent),
            right_unit="Percent of ecpu_per_second_max",
        ),
        Graph(
            "Serverless cache: memory",
            "Percent of data_gb_max",
            (MathLine(memory_of_serverless(size, names), "stored", _period(memory)),),
            _marks(memory),
            6,
        ),
        Graph(
            "Serverless cache: evictions",
            "Answers a minute",
            (line(Metric.CACHE_EVICTIONS, "Sum", "evictions"),),
            _marks(thresholds.evictions_per_minute),
            6,
            right=(
                line(Metric.CACHE_KEYS_FOUND, "Sum", "found"),
                line(Metric.CACHE_KEYS_MISSING, "Sum", "missing"),
            ),
            right_unit="Keys a minute",
        ),
        Graph(
            "Serverless cache: latency and connections",
            "Microseconds on average",
            (
                line(Metric.CACHE_READ_LATENCY, "Average", "reads", PERIOD_SECONDS),
                line(Metric.CACHE_WRITE_LATENCY, "Average", "writes", PERIOD_SECONDS),
            ),
            (),
            6,
            right=(line(Metric.CACHE_CONNECTIONS, "Maximum", "connections", PERIOD_SECONDS),),
            right_unit="Connections",
        ),
    )


def _bursts(size: CacheCapacity) -> bool:
    """Whether its nodes have a baseline, above which they use credits: cache.t3, cache.t4g."""
    return (size.node_type or "").startswith("cache.t")


def _marks(judged: Threshold | None) -> tuple[Mark, ...]:
    return () if judged is None else levels(judged)


def _period(judged: Threshold | None) -> int:
    return PERIOD_SECONDS if judged is None else judged.period_seconds
