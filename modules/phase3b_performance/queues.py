"""SQS queues."""

from __future__ import annotations

import json

from modules.phase3b_performance.drawn import Drawn, drawn, protected
from phase3b.plan.queues.records import DeadLetters, QueueRecord


def draw(record: QueueRecord) -> Drawn:
    """A queue; a FIFO one processes each message group by itself, as fast as it can."""
    return drawn(
        record.address,
        name=record.name,
        fifo_queue=True if record.fifo else None,
        deduplication_scope="messageGroup" if record.fifo else None,
        fifo_throughput_limit="perMessageGroupId" if record.fifo else None,
        visibility_timeout_seconds=record.visibility_timeout_seconds,
        message_retention_seconds=record.retention_seconds,
        # In the queue and not beside it: the provider waits for each of the two until SQS has settled.
        policy=record.policy,
        kms_master_key_id=record.key_id,
        redrive_policy=None if record.dead_letters is None else _redrive(record.dead_letters),
        lifecycle=protected(record.prevent_destroy),
    )


def _redrive(dead_letters: DeadLetters) -> str:
    return json.dumps(
        {"deadLetterTargetArn": dead_letters.queue_arn, "maxReceiveCount": dead_letters.max_receive_count},
        separators=(",", ":"),
    )
