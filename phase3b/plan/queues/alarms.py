"""What is watched of SQS queues."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.deployment import Deployment, QueueDeployment
from phase3b.naming import Names
from phase3b.plan.cloudwatch.alarm import Subject, Watch
from phase3b.plan.cloudwatch.measures import DrainSeconds, Reminded, Statistic
from phase3b.plan.cloudwatch.metrics import Metric
from phase3b.plan.queues.dead_letters import Sibling, siblings


def drain_seconds(queue: Sibling) -> DrainSeconds:
    """How long a queue needs to be empty."""
    return DrainSeconds(
        Metric.VISIBLE_MESSAGES.of(QueueName=queue.name), Metric.DELETED_MESSAGES.of(QueueName=queue.name)
    )


def queue_watches(deployment: Deployment, queue: QueueDeployment, names: Names) -> Iterator[Watch]:
    """How long messages wait, how long until none does, and how many were given up."""
    thresholds = deployment.objectives.thresholds.queues
    if thresholds is None:
        return
    for sibling in siblings(queue, names):
        subject = Subject(queue=queue.name)
        kept = Metric.VISIBLE_MESSAGES.of(QueueName=sibling.name)
        if sibling.given_up:
            yield Watch(
                "dead_letters",
                f"{sibling.address.name}_kept",
                f"more than {{threshold}} messages are in {sibling.name}, given up",
                Statistic(kept, "Maximum")
                if thresholds.reminder is None
                else Reminded(kept, "Maximum", thresholds.reminder.at_hours, thresholds.reminder.pause_minutes),
                thresholds.dead_letters,
                "objectives.thresholds.queues.dead_letters",
                subject,
            )
        else:
            yield Watch(
                "queue_age",
                f"{sibling.address.name}_age",
                f"the oldest message in {sibling.name} waits for more than {{threshold}} s for {{minutes}}",
                Statistic(Metric.OLDEST_MESSAGE.of(QueueName=sibling.name), "Maximum"),
                thresholds.oldest_message_seconds,
                "objectives.thresholds.queues.oldest_message_seconds",
                subject,
            )
            if thresholds.drain_seconds is not None:
                yield Watch(
                    "queue_drain",
                    f"{sibling.address.name}_drain",
                    f"{sibling.name} needs more than {{threshold}} s to be empty, at the rate at which it is processed, "
                    "for {minutes}",
                    drain_seconds(sibling),
                    thresholds.drain_seconds,
                    "objectives.thresholds.queues.drain_seconds",
                    subject,
                )
