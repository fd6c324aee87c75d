"""A row of the dashboard for DAX: whether functions reach it, what it had kept, and its nodes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.threshold import Threshold
from phase3b.naming import Names
from phase3b.plan.cloudwatch.graph import Graph, Heading, Line, Mark, MathLine, Widget, levels
from phase3b.plan.cloudwatch.metrics import Metric
from phase3b.plan.dax.alarms import dax_unavailable, of_cluster
from phase3b.plan.network.members import dax_members

PERIOD_SECONDS: Final = 300
MINUTE_SECONDS: Final = 60


def dax_rows(deployment: Deployment, names: Names) -> Iterator[tuple[Widget, ...]]:
    """What functions get out of DAX, and how its nodes are; nothing where the tier has none."""
    if not dax_members(deployment):
        return
    judged = deployment.objectives.thresholds.dax

    def line(metric: Metric, statistic: str, label: str, period: int = MINUTE_SECONDS) -> Line:
        return Line(of_cluster(metric, names), statistic, label, period)

    away = judged.unavailable_percent
    yield (Heading("## DAX"),)
    yield (
        Graph(
            "DAX away",
            "Percent of reads through it",
            (
                MathLine(
                    dax_unavailable(deployment, 0),
                    "asked of tables",
                    PERIOD_SECONDS if away is None else away.period_seconds,
                ),
            ),
            _marks(away),
            6,
        ),
        Graph(
            "DAX: what it had kept",
            "Count",
            (
                line(Metric.DAX_ITEM_HITS, "Sum", "items kept"),
                line(Metric.DAX_ITEM_MISSES, "Sum", "items not kept"),
                line(Metric.DAX_QUERY_HITS, "Sum", "queries kept"),
                line(Metric.DAX_QUERY_MISSES, "Sum", "queries not kept"),
            ),
            (),
            6,
        ),
        Graph(
            "DAX: processor and memory",
            "Percent of the busiest node",
            (
                line(Metric.DAX_CPU, "Maximum", "processor"),
                line(Metric.DAX_MEMORY, "Maximum", "memory", PERIOD_SECONDS),
            ),
            _marks(judged.cpu_percent),
            6,
            right=(line(Metric.DAX_EVICTED, "Sum", "evicted", PERIOD_SECONDS),),
            right_unit="Bytes",
        ),
        Graph(
            "DAX: failures and connections",
            "Requests a minute",
            (
                line(Metric.DAX_THROTTLES, "Sum", "refused"),
                line(Metric.DAX_ERRORS, "Sum", "errors"),
                line(Metric.DAX_FAULTS, "Sum", "faults"),
            ),
            (),
            6,
            right=(line(Metric.DAX_CONNECTIONS, "Maximum", "connections", PERIOD_SECONDS),),
            right_unit="Connections",
        ),
    )


def _marks(judged: Threshold | None) -> tuple[Mark, ...]:
    return () if judged is None else levels(judged)
