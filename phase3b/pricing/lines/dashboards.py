"""What dashboards cost. "Amazon CloudWatch pricing"."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.plan.dashboards.records import DashboardRecord
from phase3b.pricing.lines.cost_line import Metered


def costs(dashboard: DashboardRecord) -> Iterator[Metered]:
    """A dashboard, however large."""
    yield Metered(str(dashboard.address), "CloudWatch", "dashboard", "cloudwatch.dashboard", 1)
