"""What is watched of the function that sends alerts on. Its alarms go to the same topics, and so by mail whatever it does.

They are in no composite alarm, and fire once until they are OK again: an alarm that can't be delivered either ends in the same
queue, whose alarm fires already, and so causes no further one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.naming import Names
from phase3b.plan.alerts.notifier_names import function_name, queue_name
from phase3b.plan.cloudwatch.alarm import AlarmKind, Subject, Watch
from phase3b.plan.cloudwatch.measures import Statistic
from phase3b.plan.cloudwatch.metrics import Metric

# What else fails to deliver is SNS itself: "failed_notifications" of each topic, by the same threshold.
RULE: Final = "objectives.thresholds.alerts.failed_notifications_per_5_minutes"


def notifier_watches(deployment: Deployment, names: Names) -> Iterator[Watch]:
    """Alerts that were given up, runs that failed, and runs that Lambda put off."""
    threshold = deployment.objectives.thresholds.alerts.failed_notifications_per_5_minutes
    if not deployment.environment.notifications or threshold is None:
        return
    queue, function = queue_name(names), function_name(names)
    watched: tuple[tuple[AlarmKind, str, Statistic], ...] = (
        (
            "undelivered_alerts",
            f"more than {{threshold}} alerts are in {queue}: Slack, Teams or PagerDuty did not take them",
            Statistic(Metric.VISIBLE_MESSAGES.of(QueueName=queue), "Maximum"),
        ),
        (
            "notifier_errors",
            f"more than {{threshold}} runs of {function} in five minutes fail: alerts are late, or do not arrive",
            Statistic(Metric.FUNCTION_ERRORS.of(FunctionName=function), "Sum"),
        ),
        (
            "notifier_throttles",
            f"more than {{threshold}} runs of {function} in five minutes are put off: the account has no concurrency left",
            Statistic(Metric.FUNCTION_THROTTLES.of(FunctionName=function), "Sum"),
        ),
    )
    for kind, says, measure in watched:
        yield Watch(kind, kind, says, measure, threshold, RULE, Subject())
