"""What is watched of a table that is replicated: how long its changes take to the other region.

"ReplicationLatency" of "DynamoDB metrics and dimensions" in the Amazon DynamoDB Developer Guide: published where a change is written, for each
region that has a replica. What had not arrived when a region is lost is lost with it.
"""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.deployment import Deployment, TableDeployment
from phase3b.naming import Names
from phase3b.plan.cloudwatch.alarm import Subject, Watch
from phase3b.plan.cloudwatch.measures import Statistic
from phase3b.plan.cloudwatch.metrics import Metric, MetricSeries


def replication_latency(deployment: Deployment, table: str, names: Names) -> MetricSeries | None:
    """Of changes that are written here, to the other region; None of a table that is not replicated."""
    regions = deployment.regions
    if regions is None or regions.kept or table not in deployment.replicated:
        return None
    return Metric.REPLICATION_LATENCY.of(TableName=names.table(table), ReceivingRegion=regions.other_region)


def replica_watches(deployment: Deployment, table: TableDeployment, names: Names) -> Iterator[Watch]:
    """Replication to the other region, in each region for what is written there."""
    series, judged = (
        replication_latency(deployment, table.name, names),
        deployment.objectives.thresholds.regions.replication_latency_ms,
    )
    if series is None or judged is None or deployment.regions is None:
        return
    yield Watch(
        "replica_delay",
        f"{table.name}_replica_delay",
        f"changes of {names.table(table.name)} take more than {{threshold}} ms on average to {deployment.regions.other_region}, "
        "for {minutes}",
        Statistic(series, "Average"),
        judged,
        "objectives.thresholds.regions.replication_latency_ms",
        Subject(table=table.name),
    )
