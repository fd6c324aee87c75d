"""What is watched because it must happen: requests, runs of schedules, deletions of expired items.

No data is what these alarms are for. So each is written only where the file promises the event (capacity/expected_events.py),
and where CloudWatch looks back far enough to have seen the last one.
"""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.deployment import Deployment, FunctionDeployment
from phase3b.capacity.model.threshold import Threshold
from phase3b.capacity.schedules.schedule_gaps import judged_hours
from phase3b.capacity.service.function import Schedule
from phase3b.naming import Names
from phase3b.plan.cloudwatch.alarm import Subject, Watch
from phase3b.plan.cloudwatch.measures import CountInUse, Statistic
from phase3b.plan.cloudwatch.metrics import Metric, MetricSeries, of_logs


def absence_watches(deployment: Deployment, names: Names) -> Iterator[Watch]:
    """Everything that is expected and may stay away."""
    yield from _requests(deployment, names)
    for function in deployment.functions:
        for name, schedule in function.definition.schedules.items():
            yield from _runs(deployment, function, name, schedule, names)
    yield from _deletions(deployment, names)


def requests_threshold(deployment: Deployment) -> Threshold | None:
    """How many requests there must be; None where none are promised."""
    promised = deployment.environment.production and deployment.expected.requests
    return deployment.objectives.thresholds.api.requests_per_5_minutes_below if promised else None


def _requests(deployment: Deployment, names: Names) -> Iterator[Watch]:
    api, threshold = deployment.api, requests_threshold(deployment)
    if api is None or threshold is None:
        return
    name = names.shared("api")
    yield Watch(
        "no_requests",
        "api_no_requests",
        f"fewer than {{threshold}} requests in five minutes reach {name} for {{minutes}}",
        Statistic(Metric.REQUESTS.of(ApiName=name, Stage=api.definition.stage), "Sum"),
        threshold,
        "objectives.thresholds.api.requests_per_5_minutes_below",
        Subject(),
        side="below",
        missing="breaching",
    )


def schedule_threshold(deployment: Deployment, schedule: Schedule) -> Threshold | None:
    """How many runs there must be in how many hours; None where nobody wants to know or CloudWatch can't say.

    Nor is there one in the region of two where schedules don't run.
    """
    threshold = deployment.objectives.thresholds.functions.scheduled_runs_per_hour_below
    if deployment.regions is not None and not deployment.regions.active:
        return None
    hours = None if threshold is None else judged_hours(schedule.expression, threshold)
    if threshold is None or hours is None:
        return None
    return threshold.model_copy(update={"evaluation_periods": hours, "datapoints": hours})


def finished_runs(function: str, schedule: str, names: Names) -> MetricSeries:
    """Runs of a function's schedule that were finished."""
    return of_logs(Metric.SCHEDULED_RUNS, names.schedule_metrics(function, schedule))


def _runs(
    deployment: Deployment, function: FunctionDeployment, schedule_name: str, schedule: Schedule, names: Names
) -> Iterator[Watch]:
    threshold = schedule_threshold(deployment, schedule)
    if threshold is None:
        return
    yield Watch(
        "missed_schedule",
        f"{function.name}_{schedule_name}_missed",
        f"fewer than {{threshold}} runs of {schedule.task} of {names.function(function.name)} were finished in each hour of "
        "{minutes}",
        Statistic(finished_runs(function.name, schedule_name, names), "Sum"),
        threshold,
        "objectives.thresholds.functions.scheduled_runs_per_hour_below",
        Subject(function=function.name, schedule=schedule_name),
        side="below",
        missing="breaching",
    )


def _deletions(deployment: Deployment, names: Names) -> Iterator[Watch]:
    threshold = deployment.objectives.thresholds.tables.expired_per_day_below
    for table in deployment.tables:
        if threshold is None or table.name not in deployment.expected.deletions:
            continue
        name = names.table(table.name)
        yield Watch(
            "expired_items",
            f"{table.name}_expired_items",
            f"fewer than {{threshold}} expired items a day of {name} are deleted, on {threshold.datapoints} days with writes "
            "in {minutes}",
            deleted_in_use(name, threshold),
            threshold,
            "objectives.thresholds.tables.expired_per_day_below",
            Subject(table=table.name),
            side="below",
        )


def deleted_in_use(table_name: str, threshold: Threshold) -> CountInUse:
    """Items of a table that were deleted as expired, on days on which it was written."""
    return CountInUse(
        Metric.EXPIRED_ITEMS.of(TableName=table_name),
        Metric.CONSUMED_WRITE.of(TableName=table_name),
        threshold.min_samples,
        # Not below either level.
        int(threshold.warning) + 1,
    )
