"""SQS's metrics of every queue of the embedded AWS, once for each minute of account time.

Source: "Available CloudWatch metrics for Amazon SQS" in the SQS Developer Guide.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from moto.sqs.models import Message, Queue, sqs_backends

from phase3b.local.cloudwatch.minutes import MINUTE
from phase3b.local.metrics.own_metrics import OwnMetrics
from phase3b.local.metrics.stored_points import StoredPoints
from phase3b.local.moto_gaps.queues.sqs_levels import deleted_since, sent_at
from phase3b.plan.cloudwatch.metrics import Metric

# "After a message is received three times (or more) and not processed, the message is moved to the back of the queue and the
# metric points at the second-oldest message that hasn't been received more than three times."
POISON_RECEIVES: Final = 3


def publish_queues(minute: int) -> None:
    """Levels of every queue at the end of a minute, and what was deleted in it."""
    end = minute + MINUTE
    for account_id, region, queue in _queues():
        metrics = OwnMetrics(StoredPoints(account_id, region, lambda: minute))
        # One that came in a later minute, which is under way already, is not this one's.
        there = [each for each in list(queue._messages) if sent_at(each) < end]  # noqa: SLF001  there is no public way
        visible = sum(1 for each in there if each.visible and not each.delayed)
        metrics.put(Metric.VISIBLE_MESSAGES, visible, QueueName=queue.name)
        metrics.put(Metric.DELETED_MESSAGES, deleted_since(queue), QueueName=queue.name)
        metrics.put(Metric.OLDEST_MESSAGE, oldest_seconds(there, end), QueueName=queue.name)


def oldest_seconds(messages: Iterable[Message], now: float) -> int:
    """Seconds since the oldest message that is not deleted came into the queue; 0 in an empty one."""
    ages = [now - sent_at(each) for each in messages if each.approximate_receive_count <= POISON_RECEIVES]
    return int(max(ages, default=0.0))


def _queues() -> Iterator[tuple[str, str, Queue]]:
    for account_id, regions in list(sqs_backends.items()):
        for region, backend in list(regions.items()):
            for queue in list(backend.queues.values()):
                yield account_id, region, queue
