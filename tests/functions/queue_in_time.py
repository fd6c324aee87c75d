"""The queue of the deliveries on a clock of its own: days of a schedule in a second, with what Lambda and SQS do meanwhile.

Written from the SQS Developer Guide: a message waits for its DelaySeconds, is hidden while it is processed, is shown again
when it was not deleted, and is a dead letter once it was received too often.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

import pytest
from botocore.exceptions import ClientError

from webhook_delivery.sender import Sent

START = 1_769_074_200.0
VISIBILITY_SECONDS = 180
MAX_RECEIVE_COUNT = 12
INVOCATION_SECONDS = 30.0
ARN = "arn:aws:sqs:us-east-1:123456789012:deliveries"


class Killed(BaseException):
    """The invocation ended in the middle, and said nothing."""


@dataclass
class Message:
    body: str
    group: str
    sent_at: float
    visible_at: float
    number: int
    received: int = 0


@dataclass
class QueueInTime:
    """What the worker's SQS client is replaced with."""

    now: float = START
    messages: list[Message] = field(default_factory=list)
    dead: list[Message] = field(default_factory=list)
    oldest_seconds: float = 0
    delays: list[int] = field(default_factory=list)
    groups: set[str] = field(default_factory=set)
    fifo: bool = False
    made: int = 0

    def put(self, body: Any, delay: float = 0, group: str = "") -> None:
        self.made += 1
        text = body if isinstance(body, str) else json.dumps(body)
        self.messages.append(Message(text, group, self.now, self.now + delay, self.made))

    def send_message_batch(self, *, QueueUrl: str, Entries: list[Any]) -> Any:  # noqa: N803  SQS's names
        assert not QueueUrl.endswith(".fifo"), "a FIFO queue delays no message by itself"
        assert len(Entries) <= 10
        for entry in Entries:
            assert 0 <= entry["DelaySeconds"] <= 900
            self.delays.append(entry["DelaySeconds"])
            self.groups.add(entry["MessageGroupId"])
            self.put(entry["MessageBody"], entry["DelaySeconds"], entry["MessageGroupId"])
        return {"Successful": []}

    def change_message_visibility_batch(self, *, QueueUrl: str, Entries: list[Any]) -> Any:  # noqa: N803  SQS's names
        del QueueUrl
        for entry in Entries:
            for message in self.messages:
                if str(message.number) == entry["ReceiptHandle"]:
                    message.visible_at = self.now + entry["VisibilityTimeout"]
        return {"Successful": []}

    def step(self, handle: Callable[[Any], Any], until: float) -> bool:
        """Goes to when the next message is shown, and processes a batch; False where nothing is until then."""
        next_at = min((each.visible_at for each in self.messages), default=until + 1)
        if next_at > until:
            self.now = until
            return False
        self.now = max(self.now, next_at)
        batch: list[Message] = []
        for message in [each for each in self.messages if each.visible_at <= self.now][:10]:
            self.oldest_seconds = max(self.oldest_seconds, self.now - message.sent_at)
            if message.received >= MAX_RECEIVE_COUNT:
                self.messages.remove(message)
                self.dead.append(message)
                continue
            message.received += 1
            message.visible_at = self.now + VISIBILITY_SECONDS
            batch.append(message)
        if not batch:
            return True
        try:
            answer = handle([self._record(each) for each in batch])
        except Killed:
            return True
        failed = {each["itemIdentifier"] for each in answer["batchItemFailures"]}
        for message in batch:
            if f"m{message.number}" not in failed:
                self.messages.remove(message)
        return True

    def _record(self, message: Message) -> dict[str, Any]:
        return {
            "messageId": f"m{message.number}",
            "receiptHandle": str(message.number),
            "body": message.body,
            "attributes": {"ApproximateReceiveCount": str(message.received), "MessageGroupId": message.group},
            "eventSourceARN": ARN + (".fifo" if self.fifo else ""),
        }


@dataclass
class Run:
    """A worker on that queue: `reply` answers for a URL, `sent` is what was sent: when, where to, with what headers and body."""

    module: ModuleType
    queue: QueueInTime
    reply: Callable[[str, float], Sent]
    sent: list[tuple[float, str, dict[str, str], bytes]] = field(default_factory=list)
    send_seconds: float = 0.0
    # The calls to the table, counted; what is raised at which of them.
    calls: int = 0
    raised_at: dict[int, BaseException] = field(default_factory=dict)

    def until(self, seconds: float) -> None:
        """Processes what is shown in the first so many seconds."""
        while self.queue.step(self._handle, START + seconds):
            pass

    def _handle(self, messages: list[Any]) -> Any:
        began = self.queue.now
        self.module.WORKER.attempts.circuit.client  # noqa: B018  the clients are those of the worker
        return self.module.WORKER.work(messages, lambda: INVOCATION_SECONDS - (self.queue.now - began))

    def post(self, url: str, body: bytes, headers: dict[str, str]) -> Sent:
        self.sent.append((self.queue.now - START, url, headers, body))
        self.queue.now += self.send_seconds
        return self.reply(url, self.queue.now - START)

    def called(self, **_: Any) -> None:
        self.calls += 1
        error = self.raised_at.get(self.calls)
        if error is not None:
            raise error

    @property
    def times(self) -> list[float]:
        """When something was sent, in seconds from the start."""
        return [at for at, _, _, _ in self.sent]


def throttled(code: str = "ProvisionedThroughputExceededException", operation: str = "PutItem") -> ClientError:
    return ClientError({"Error": {"Code": code, "Message": "slow down"}}, operation)


def run_of(module: ModuleType, monkeypatch: pytest.MonkeyPatch, reply: Callable[[str, float], Sent]) -> Run:
    """A worker whose clock, queue and receivers are those of a test; its table is that of the test's AWS."""
    queue = QueueInTime()
    run = Run(module, queue, reply)
    monkeypatch.setattr(sys.modules["shared.clock"], "now", lambda: queue.now)
    sqs = module.WORKER.sqs
    for name in ("send_message_batch", "change_message_visibility_batch"):
        monkeypatch.setattr(sqs, name, getattr(queue, name))
    monkeypatch.setattr(type(module.WORKER.attempts.sender), "post", lambda _, *given: run.post(*given))
    monkeypatch.setattr(type(module.WORKER.attempts), "chance", lambda _: 0.5)
    module.WORKER.attempts.records.client.meta.events.register("before-call.dynamodb", run.called)
    return run
