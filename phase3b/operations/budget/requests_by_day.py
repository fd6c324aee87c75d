"""The requests of each day of a window and how many of them were bad, as CloudWatch has them for the REST API."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.objectives import Objectives
from phase3b.capacity.ops.budget import Budget
from phase3b.naming import Names
from phase3b.operations.budget.error_budget import WHOLE, DayOfRequests, ServiceObjective
from phase3b.operations.budget.spending import Spending, spending
from phase3b.operations.doctor.evidence import MINUTE, Asked, Points
from phase3b.operations.doctor.metric_answers import read_points
from phase3b.operations.doctor.reading import Reading
from phase3b.plan.apis.budget_alarms import QUICK_PERCENT, longest_answer
from phase3b.plan.cloudwatch.measures import share_up_to
from phase3b.plan.cloudwatch.metrics import Metric

DAY: Final = timedelta(days=1)


def service_objectives(objectives: Objectives) -> tuple[ServiceObjective, ServiceObjective]:
    """Availability by `uptime_percent`; and that 95 of 100 requests take no longer than the target of the API's p95."""
    slower_than_ms, key = longest_answer(objectives)
    return (
        ServiceObjective(
            "availability", objectives.service_level.uptime_percent, "objectives.service_level.uptime_percent"
        ),
        ServiceObjective("latency", QUICK_PERCENT, key, slower_than_ms),
    )


def read_spendings(
    reading: Reading, deployment: Deployment, names: Names, rules: Budget, now: datetime
) -> tuple[Spending, ...]:
    """Of each objective; none where the environment has no REST API. What is not answered is noted in `reading`, too.

    5XXError is counted by the request. Of the latency the percentile rank of a day times its requests is how many were
    slower than the target; the latency of a request that failed counts as any other's.
    """
    api = deployment.api
    if api is None:
        return ()
    of = {"ApiName": names.shared("api"), "Stage": api.definition.stage}
    seconds = int(DAY.total_seconds())
    requests = Asked(Metric.REQUESTS.of(**of), "Sum", seconds)
    failed = Asked(Metric.SERVER_ERRORS.of(**of), "Sum", seconds)
    available, fast = service_objectives(deployment.objectives)
    quick = Asked(Metric.API_LATENCY.of(**of), share_up_to(fast.slower_than_ms or 0), seconds)
    today = datetime(now.year, now.month, now.day, tzinfo=UTC)
    begin = today - (rules.window_days - 1) * DAY
    points = read_points(reading, [requests, failed, quick], begin, now)
    unread = "; ".join(reading.unknown.values())
    every, bad, share = (points.get(each, {}) for each in (requests, failed, quick))
    slow = {at: (1 - part / WHOLE) * every[at] for at, part in share.items() if at in every}
    return (
        spending(available, tuple(_days(every, bad, begin, rules.window_days)), rules, unread),
        spending(fast, tuple(_days(every, slow, begin, rules.window_days)), rules, unread),
    )


def _days(every: Points, bad: Points, begin: datetime, count: int) -> Iterator[DayOfRequests]:
    for number in range(count):
        at = int((begin + number * DAY).timestamp()) // MINUTE
        yield DayOfRequests(every.get(at), bad.get(at))
