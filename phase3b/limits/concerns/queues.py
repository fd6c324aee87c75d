"""Where AWS is sent what is recorded of queues."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from phase3b.limits.fields.sent_field import DRAWN, OF_TERRAFORM, Kind, Sent

_QUEUE: Final = "service.queues.{queue}"


FIELDS: Final[Mapping[str, Kind]] = {
    "Queue": Kind(
        "queue",
        "aws_sqs_queue",
        "sqs.CreateQueue",
        {
            "name": Sent("name", "QueueName", _QUEUE, named=True),
            "fifo": Sent("fifo_queue", "Attributes{FifoQueue}", _QUEUE),
            "visibility_timeout_seconds": Sent(
                "visibility_timeout_seconds",
                "Attributes{VisibilityTimeout}",
                f"{_QUEUE}.consumer.visibility_timeout_seconds",
            ),
            "retention_seconds": Sent(
                "message_retention_seconds", "Attributes{MessageRetentionPeriod}", f"{_QUEUE}.{{retention}}"
            ),
            "dead_letters.queue_arn": DRAWN,
            "dead_letters.max_receive_count": Sent(
                "redrive_policy", "Attributes{RedrivePolicy}", f"{_QUEUE}.consumer.max_receive_count"
            ),
            "policy": Sent("policy", "Attributes{Policy}", _QUEUE),
            "key_id": Sent("kms_master_key_id", "Attributes{KmsMasterKeyId}", _QUEUE),
            "prevent_destroy": OF_TERRAFORM,
        },
    ),
}
