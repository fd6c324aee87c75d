"""Rows of the dashboard for the network of the cache, and for replication to another region."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.naming import Names
from phase3b.plan.cloudwatch.graph import Graph, Heading, Line, Widget, levels
from phase3b.plan.cloudwatch.metrics import Metric
from phase3b.plan.network.alarms import endpoint_services, nat_zones, of_endpoint, of_nat
from phase3b.plan.tables.replica_alarms import replication_latency

Row = tuple[Widget, ...]
PERIOD_SECONDS: Final = 300
MINUTE_SECONDS: Final = 60


def network_rows(deployment: Deployment) -> Iterator[Row]:
    """What endpoints and NAT gateways lose; nothing where no network is made."""
    thresholds, region = deployment.objectives.thresholds.network, deployment.environment.region
    graphs = []
    if services := endpoint_services(deployment):
        judged = thresholds.endpoint_drops_per_5_minutes
        lines = tuple(
            Line(of_endpoint(Metric.ENDPOINT_DROPS, each, region), "Sum", each, PERIOD_SECONDS) for each in services
        )
        graphs.append(
            Graph("Endpoints: packets dropped", "Packets", lines, () if judged is None else levels(judged), 8)
        )
    if zones := nat_zones(deployment):
        ports, lost = thresholds.nat_port_errors_per_5_minutes, thresholds.nat_drops_per_5_minutes
        for title, metric, unit, judged in (
            ("NAT gateways: no port left", Metric.NAT_PORT_ERRORS, "Connections", ports),
            ("NAT gateways: packets dropped", Metric.NAT_DROPS, "Packets", lost),
        ):
            lines = tuple(Line(of_nat(metric, zone), "Sum", f"zone {zone}", PERIOD_SECONDS) for zone in zones)
            graphs.append(Graph(title, unit, lines, () if judged is None else levels(judged), 8))
    if graphs:
        yield tuple(graphs)


def replication_rows(deployment: Deployment, names: Names) -> Iterator[Row]:
    """How long changes of each table take to the other region; nothing of one region."""
    judged = deployment.objectives.thresholds.regions.replication_latency_ms
    lines = tuple(
        Line(series, "Average", each.name, MINUTE_SECONDS)
        for each in deployment.tables
        if (series := replication_latency(deployment, each.name, names)) is not None
    )
    if lines and deployment.regions is not None:
        yield (Heading(f"## Replication to {deployment.regions.other_region}"),)
        yield (
            Graph(
                f"From {deployment.regions.region} to {deployment.regions.other_region}",
                "Milliseconds on average",
                lines,
                () if judged is None else levels(judged),
                24,
            ),
        )
