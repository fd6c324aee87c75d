"""Deliveries that wait: sent to the queue again, with their attempt and the time when they are due.

SQS delays a message by 15 minutes at most, so one that is due later goes round. It goes as a new message each time: its age and
its number of receives begin again, so that the queue's age is that of what is really late, and a delivery that waits for days
is never taken for one that can't be processed. A FIFO queue delays no message by itself: what waits does it in the standard queue
beside it, which Lambda reads as well.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, Any

from botocore.exceptions import BotoCoreError, ClientError

from shared import clock, log

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient

Delivery = Mapping[str, Any]
# SendMessageBatch takes ten, and messages of 256 KB together in every region; one of ours has a few.
MOST_MESSAGES = 10


@dataclass(frozen=True, slots=True)
class Waiting:
    """The queue where they wait; `most_seconds` is how long one message does, before it goes round."""

    sqs: SQSClient
    queue_url: str
    most_seconds: int

    def send(self, deliveries: Sequence[Delivery]) -> set[int]:
        """Queues deliveries, each with its `due_at`; the positions of those that could not be."""
        failed: set[int] = set()
        for start in range(0, len(deliveries), MOST_MESSAGES):
            part = deliveries[start : start + MOST_MESSAGES]
            try:
                answer = self.sqs.send_message_batch(
                    QueueUrl=self.queue_url,
                    Entries=[self._entry(number, each) for number, each in enumerate(part)],
                )
                failures = [(int(each["Id"]), str(each.get("Code"))) for each in answer.get("Failed", [])]
            except (ClientError, BotoCoreError) as error:
                failures = [(number, str(error)) for number in range(len(part))]
            for number, code in failures:
                log.warning("a delivery could not be queued again", code=code)
                failed.add(start + number)
        return failed

    def _entry(self, number: int, delivery: Delivery) -> Any:
        return {
            "Id": str(number),
            "MessageBody": json.dumps(delivery, separators=(",", ":")),
            "DelaySeconds": min(max(0, ceil(delivery["due_at"] - clock.now())), self.most_seconds),
            # A fair queue: "Amazon SQS fair queues" in the SQS Developer Guide.
            "MessageGroupId": delivery["tenant_id"],
        }
