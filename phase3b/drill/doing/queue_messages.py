"""Messages in SQS queues: sent, received until they are given up, and taken out again."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from typing import Any, Final

from phase3b.drill.causes.cause import GiveUpMessages, SendMessages, TakeMessages
from phase3b.files.json_file import parse_json

# What none but the drill sends.
BODY: Final = json.dumps({"from": "phase3b drill"})
# "Amazon SQS message quotas": a batch has ten.
BATCH: Final = 10
# While they are looked through.
HELD_SECONDS: Final = 60


@dataclass(frozen=True, slots=True)
class QueueMessages:
    """By a client of SQS of the embedded AWS."""

    sqs: Any

    def send(self, act: SendMessages | GiveUpMessages) -> None:
        """Sends them; in a FIFO queue each is of a group of its own."""
        url = self._url(act.queue)
        for begin in range(0, act.count, BATCH):
            numbers = range(begin, min(act.count, begin + BATCH))
            self.sqs.send_message_batch(QueueUrl=url, Entries=[_entry(number, fifo=act.fifo) for number in numbers])

    def give_up(self, act: GiveUpMessages) -> None:
        """Sends them, and receives each until the queue gives it up, as a consumer that never deletes one."""
        self.send(act)
        url = self._url(act.queue)
        attributes = self.sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["RedrivePolicy"])["Attributes"]
        most = parse_json(attributes["RedrivePolicy"], "RedrivePolicy", "Try again").get("maxReceiveCount").integer()
        # Of ten at a time, and once more: then it is moved.
        for _ in range((most + 1) * act.count):
            if not self._received(url, 0):
                return

    def take(self, act: TakeMessages) -> None:
        """Deletes those of the drill; any other is visible again at once."""
        url = self._url(act.queue)
        others = []
        while received := self._received(url, HELD_SECONDS):
            for each in received:
                if each["Body"] == BODY:
                    self.sqs.delete_message(QueueUrl=url, ReceiptHandle=each["ReceiptHandle"])
                else:
                    others.append(each["ReceiptHandle"])
        for handle in others:
            self.sqs.change_message_visibility(QueueUrl=url, ReceiptHandle=handle, VisibilityTimeout=0)

    def _received(self, url: str, visibility_seconds: int) -> list[Any]:
        answer = self.sqs.receive_message(
            QueueUrl=url, MaxNumberOfMessages=BATCH, VisibilityTimeout=visibility_seconds, WaitTimeSeconds=0
        )
        found: list[Any] = answer.get("Messages", [])
        return found

    def _url(self, queue: str) -> str:
        return str(self.sqs.get_queue_url(QueueName=queue)["QueueUrl"])


def _entry(number: int, *, fifo: bool) -> dict[str, Any]:
    one = str(uuid.uuid4())
    of_group = {"MessageGroupId": one, "MessageDeduplicationId": one} if fifo else {}
    return {"Id": str(number), "MessageBody": BODY, **of_group}
