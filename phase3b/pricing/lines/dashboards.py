"""What dashboards cost. "Amazon CloudWatch pricing"."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final

from phase3b.plan.dashboards.records import DashboardRecord
from phase3b.pricing.lines.cost_line import Metered

FREE_DASHBOARD_METRICS: Final = 50
"""The AWS Free Tier has "3 dashboards with up to 50 metrics each per month": a larger one is charged."""


def costs(dashboard: DashboardRecord) -> Iterator[Metered]:
    """A dashboard, however large; a large one is charged in the AWS Free Tier, too."""
    small = metrics_on(dashboard) <= FREE_DASHBOARD_METRICS
    yield Metered(str(dashboard.address), "CloudWatch", "dashboard", "cloudwatch.dashboard", 1, in_free_tier=small)


def metrics_on(dashboard: DashboardRecord) -> int:
    """How many series the widgets of a dashboard show; an expression over some is none."""
    widgets = json.loads(dashboard.body)["widgets"]
    return sum(1 for widget in widgets for each in widget["properties"].get("metrics", ()) if isinstance(each[0], str))
