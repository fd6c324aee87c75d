"""The dashboard's pages, planned."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from phase3b.capacity.deployment import Deployment
from phase3b.naming import Address, Names
from phase3b.plan.alerts.incidents import Incident
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.plan.dashboards.dashboard import body, console_url, dashboard_pages
from phase3b.plan.dashboards.records import Dashboard
from phase3b.plan.stack.records import Output


def dashboard_records(
    deployment: Deployment, names: Names, watched: Sequence[Alarm], together: Sequence[Incident]
) -> Iterator[Dashboard]:
    """The pages of the dashboard, with the state of these alarms."""
    for number, page in enumerate(dashboard_pages(deployment, names, watched, together), start=1):
        name = "performance" if number == 1 else f"performance_{number}"
        yield Dashboard(Address("aws_cloudwatch_dashboard", name), page.name, body(page, deployment.environment.region))


def dashboard_outputs(deployment: Deployment, names: Names) -> Iterator[Output]:
    """Where the dashboard is."""
    yield Output(
        "performance_dashboard_url",
        console_url(deployment.environment.region, names.dashboard(1)),
        "Where the performance dashboard is",
    )
