"""SQS queues."""

from __future__ import annotations

import json

from cdktf import TerraformResourceLifecycle
from constructs import Construct

from imports.aws.sqs_queue import SqsQueue
from modules.phase3b_performance.address import pinned
from phase3b.plan.queues.records import DeadLetters, Queue, QueueRecord


def draw(scope: Construct, record: QueueRecord) -> None:
    """Draws a queue."""
    draw_queue(scope, record)


def draw_queue(scope: Construct, record: Queue) -> None:
    """A queue; a FIFO one works each message group off by itself, as fast as it can."""
    queue = SqsQueue(
        scope,
        str(record.address),
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
        lifecycle=TerraformResourceLifecycle(prevent_destroy=True) if record.prevent_destroy else None,
    )
    pinned(queue, record.address)


def _redrive(dead_letters: DeadLetters) -> str:
    return json.dumps(
        {"deadLetterTargetArn": dead_letters.queue_arn, "maxReceiveCount": dead_letters.max_receive_count},
        separators=(",", ":"),
    )
