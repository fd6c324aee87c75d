"""Where AWS is sent what is recorded of dashboards."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from phase3b.limits.fields.sent_field import Kind, Sent

FIELDS: Final[Mapping[str, Kind]] = {
    "Dashboard": Kind(
        "dashboard",
        "aws_cloudwatch_dashboard",
        "cloudwatch.PutDashboard",
        {
            "name": Sent("dashboard_name", "DashboardName", "service.component", named=True),
            "body": Sent("dashboard_body", "DashboardBody", "service.tables"),
        },
    ),
}
