"""CloudWatch dashboards."""

from __future__ import annotations

from modules.phase3b_performance.drawn import Drawn, drawn
from phase3b.plan.dashboards.records import DashboardRecord


def draw(record: DashboardRecord) -> Drawn:
    """Draws a page."""
    return drawn(record.address, dashboard_name=record.name, dashboard_body=record.body)
