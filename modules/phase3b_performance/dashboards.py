"""CloudWatch dashboards."""

from __future__ import annotations

from constructs import Construct

from imports.aws.cloudwatch_dashboard import CloudwatchDashboard
from modules.phase3b_performance.address import pinned
from phase3b.plan.dashboards.records import Dashboard, DashboardRecord


def draw(scope: Construct, record: DashboardRecord) -> None:
    """Draws a page."""
    draw_dashboard(scope, record)


def draw_dashboard(scope: Construct, record: Dashboard) -> None:
    """A dashboard."""
    dashboard = CloudwatchDashboard(scope, str(record.address), dashboard_name=record.name, dashboard_body=record.body)
    pinned(dashboard, record.address)
