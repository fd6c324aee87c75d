"""What is watched of events on their way: schedules, failed batches of streams, and alerts.

A schedule's event goes from its rule to the function's queue of asynchronous invocations, from there to the function,
and when that fails permanently to the dead-letter queue. A stream's batch that fails permanently goes to its destination. At
each step an event can be lost, and each has a metric of its own. Some come once a night: one that is lost is all of them.

Sources: "Types of metrics for Lambda functions" in the Lambda Developer Guide, "Monitoring Amazon EventBridge" in the
EventBridge User Guide, "Monitoring Amazon SNS topics using CloudWatch" in the SNS Developer Guide.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.deployment import Deployment, FunctionDeployment
from phase3b.capacity.model.environment import Warnings
from phase3b.capacity.model.threshold import Threshold
from phase3b.naming import Names, schedule_address
from phase3b.plan.cloudwatch.alarm import AlarmKind, Subject, Watch
from phase3b.plan.cloudwatch.measures import Statistic
from phase3b.plan.cloudwatch.metrics import Metric, MetricSeries
from phase3b.plan.functions.alarms import of_function, rule_of

ALERTS: Final = "alerts"
WARNINGS: Final = "warnings"


def rule_series(function: FunctionDeployment, schedule: str, names: Names) -> MetricSeries:
    """Events that a schedule's rule could not hand to its function."""
    return Metric.FAILED_RULE_INVOCATIONS.of(RuleName=names.of(schedule_address(function.name, schedule)))


def topics(deployment: Deployment) -> tuple[str, ...]:
    """The topics of a deployment's alarms: one, or another for its warnings."""
    return (ALERTS, WARNINGS) if isinstance(deployment.environment.warnings, Warnings) else (ALERTS,)


def topic_series(topic: str, names: Names) -> MetricSeries:
    """What is published to a topic and SNS could not deliver."""
    return Metric.FAILED_NOTIFICATIONS.of(TopicName=names.shared(topic))


def unkept(deployment: Deployment, function: FunctionDeployment) -> tuple[tuple[AlarmKind, Metric, str], ...]:
    """Where what failed permanently may not be taken either, of a function that has such a place."""
    if deployment.failed_events is None:
        return ()
    return (
        *(
            (("dead_letter_errors", Metric.DEAD_LETTER_ERRORS, "failed events"),)
            if function.definition.schedules
            else ()
        ),
        *(
            (("destination_failures", Metric.DESTINATION_FAILURES, "failed batches of streams"),)
            if function.definition.streams
            else ()
        ),
    )


def event_watches(deployment: Deployment, function: FunctionDeployment, names: Names) -> Iterator[Watch]:
    """Events of schedules that were dropped, waited or never arrived, and failures that nobody keeps."""
    thresholds, own = of_function(deployment, function)
    name = names.function(function.name)
    of = {"FunctionName": name}
    subject = Subject(function=function.name)

    def watch(kind: AlarmKind, says: str, measure: Statistic, threshold: Threshold, rule: str) -> Watch:
        rule = rule_of(function, rule, own)
        return Watch(kind, f"{function.name}_{kind}", says, measure, threshold, rule, subject)

    dropped, age, lost = (
        thresholds.dropped_events_per_5_minutes,
        thresholds.event_age_ms,
        thresholds.unkept_failures_per_5_minutes,
    )
    if function.definition.schedules and dropped is not None:
        yield watch(
            "dropped_events",
            f"more than {{threshold}} events of {name} in five minutes are given up without a successful run",
            Statistic(Metric.DROPPED_EVENTS.of(**of), "Sum"),
            dropped,
            "dropped_events_per_5_minutes",
        )
    if function.definition.schedules and age is not None:
        yield watch(
            "event_age",
            f"an event of {name} waits for more than {{threshold}} ms for its run",
            Statistic(Metric.EVENT_AGE.of(**of), "Maximum"),
            age,
            "event_age_ms",
        )
    for kind, metric, text in unkept(deployment, function):
        if lost is None:
            break
        yield watch(
            kind,
            f"more than {{threshold}} {text} of {name} in five minutes are lost: their queue did not take them",
            Statistic(metric.of(**of), "Sum"),
            lost,
            "unkept_failures_per_5_minutes",
        )
    failed = deployment.objectives.thresholds.schedules.failed_invocations_per_5_minutes
    for schedule in function.definition.schedules:
        if failed is None:
            break
        yield Watch(
            "failed_rule_invocations",
            f"{function.name}_{schedule}_failed_invocations",
            f"more than {{threshold}} events of the schedule {schedule} in five minutes can't be handed to {name}",
            Statistic(rule_series(function, schedule, names), "Sum"),
            failed,
            "objectives.thresholds.schedules.failed_invocations_per_5_minutes",
            Subject(function=function.name, schedule=schedule),
        )


def topic_watches(deployment: Deployment, names: Names) -> Iterator[Watch]:
    """Alerts that did not arrive. The alarm goes to the same topics: to those subscribers that it does reach."""
    failed = deployment.objectives.thresholds.alerts.failed_notifications_per_5_minutes
    for topic in topics(deployment):
        if failed is None:
            break
        yield Watch(
            "failed_notifications",
            f"{topic}_failed_notifications",
            f"more than {{threshold}} {topic} of {names.shared(topic)} in five minutes can't be delivered",
            Statistic(topic_series(topic, names), "Sum"),
            failed,
            "objectives.thresholds.alerts.failed_notifications_per_5_minutes",
            Subject(),
        )
