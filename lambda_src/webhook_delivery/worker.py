"""Processes a batch of the queue: each delivery sent, or queued again for when it is due, or reported where neither can be."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from botocore.exceptions import BotoCoreError, ClientError

from shared import clock, log, metrics
from webhook_delivery.attempt import Attempts, Delivery, is_busy
from webhook_delivery.backoff import pause_seconds
from webhook_delivery.records import EVENT
from webhook_delivery.tenant_turns import TenantTurns
from webhook_delivery.waiting import Waiting

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient

    from webhook_delivery.circuit import Webhook

Message = Mapping[str, Any]
Remaining = Callable[[], float]
NEEDED = ("tenant_id", "webhook_id", "delivery_id", *EVENT)
# Less than this before it is due, a delivery is sent: SQS delays by whole seconds.
EARLY_SECONDS = 1
# SQS's batch calls take ten.
MOST_ENTRIES = 10


@dataclass(frozen=True, slots=True)
class Job:
    """A message and the delivery in it."""

    message: Message
    delivery: Delivery

    @property
    def ordered(self) -> bool:
        """Whether it is of a FIFO queue, where those of a webhook are in order."""
        return str(self.message["eventSourceARN"]).endswith(".fifo")


@dataclass(slots=True)
class Worked:
    """What came of some messages: those that wait with the delivery to queue, those that SQS shows again, at once or after a pause."""

    delivered: int = 0
    failed: int = 0
    waiting: list[tuple[Message, Delivery]] = field(default_factory=list)
    at_once: list[Message] = field(default_factory=list)
    broken: list[tuple[Message, Delivery | None]] = field(default_factory=list)

    def add(self, other: Worked) -> None:
        """Takes over what came of others."""
        self.delivered += other.delivered
        self.failed += other.failed
        self.waiting += other.waiting
        self.at_once += other.at_once
        self.broken += other.broken


@dataclass(frozen=True, slots=True)
class Worker:
    """Deliveries of all tenants."""

    sqs: SQSClient
    attempts: Attempts
    turns: TenantTurns
    waiting: Waiting
    senders_per_webhook: int
    max_receive_count: int

    def work(self, messages: Sequence[Message], remaining_seconds: Remaining) -> dict[str, Any]:
        """Sends what is due: tenants side by side, and of a webhook a few at a time; those of a FIFO queue in its order.

        `remaining_seconds` is how long the invocation may still take: what can't be sent in it is not begun, as an end in
        the middle would bring back what was delivered, too.
        """
        worked = Worked()
        tenants: dict[str, list[Job]] = {}
        for message in messages:
            try:
                delivery = _delivery(message)
            except (KeyError, TypeError, ValueError) as error:
                log.error("a message is no delivery", error, message_id=message["messageId"])
                worked.failed += 1
                worked.broken.append((message, None))
                continue
            if delivery.get("due_at", 0) > clock.now() + EARLY_SECONDS:
                worked.waiting.append((message, delivery))
            else:
                tenants.setdefault(delivery["tenant_id"], []).append(Job(message, delivery))
        if tenants:
            with ThreadPoolExecutor(len(tenants)) as pool:
                for each in pool.map(lambda jobs: self._tenant(jobs, remaining_seconds), tenants.values()):
                    worked.add(each)
        return self._ended(worked)

    def _ended(self, worked: Worked) -> dict[str, Any]:
        unqueued = self.waiting.send([delivery for _, delivery in worked.waiting])
        # SQS shows these again by itself: an attempt that is recorded goes on from there.
        worked.broken += [worked.waiting[position] for position in sorted(unqueued)]
        for message, delivery in worked.broken:
            self._pause([message], pause_seconds(_received(message), *self._backoff, self.attempts.chance()))
            if delivery is not None and _received(message) >= self.max_receive_count:
                self._give_up(delivery)
        self._pause(worked.at_once, 0)
        metrics.emit(WebhooksDelivered=worked.delivered, WebhooksFailed=worked.failed)
        again = [*(message for message, _ in worked.broken), *worked.at_once]
        return {"batchItemFailures": [{"itemIdentifier": message["messageId"]} for message in again]}

    @property
    def _backoff(self) -> tuple[float, float]:
        return self.attempts.backoff_base_seconds, self.attempts.backoff_max_seconds

    def _tenant(self, jobs: Sequence[Job], remaining_seconds: Remaining) -> Worked:
        """Those of one tenant, in one of its turns."""
        tenant_id = jobs[0].delivery["tenant_id"]
        try:
            turn = self.turns.take(tenant_id, remaining_seconds())
        except Exception as error:  # noqa: BLE001  of one tenant, and the others of the batch go on
            return self._unworked(jobs, error)
        webhooks: dict[str, list[Job]] = {}
        for job in jobs:
            webhooks.setdefault(job.delivery["webhook_id"], []).append(job)
        worked = Worked()
        with ThreadPoolExecutor(len(webhooks)) as pool:
            for each in pool.map(
                lambda group: self._webhook(group, remaining_seconds, has_turn=turn is not None), webhooks.values()
            ):
                worked.add(each)
        if turn is not None:
            try:
                self.turns.give_back(turn)
            except (ClientError, BotoCoreError) as error:
                # It ends by itself with the time of this invocation.
                log.warning("a tenant's turn could not be given back", code=str(error))
        return worked

    def _webhook(self, jobs: Sequence[Job], remaining_seconds: Remaining, *, has_turn: bool) -> Worked:
        """Those of one webhook: a few at a time while nothing is known against it, one by one otherwise."""
        try:
            webhook = self.attempts.records.webhook(jobs[0].delivery)
        except Exception as error:  # noqa: BLE001  of one webhook, and the others of the batch go on
            return self._unworked(jobs, error)
        failing = webhook is not None and "failures" in webhook
        # In a FIFO queue a webhook holds one invocation at most, and would lose its order in the other queue.
        if not has_turn and (failing or not jobs[0].ordered):
            return Worked(waiting=[(job.message, self.attempts.later(job.delivery)) for job in jobs])
        stop = threading.Event()
        lanes = 1 if failing or jobs[0].ordered else min(self.senders_per_webhook, len(jobs))
        parts = [jobs[number::lanes] for number in range(lanes)]
        worked = Worked()
        with ThreadPoolExecutor(lanes) as pool:
            for each in pool.map(lambda part: self._lane(part, webhook, stop, remaining_seconds), parts):
                worked.add(each)
        return worked

    def _lane(
        self, jobs: Sequence[Job], webhook: Webhook | None, stop: threading.Event, remaining_seconds: Remaining
    ) -> Worked:
        """One after the other, up to the first that fails: a silent receiver takes the time of one delivery and not of all."""
        worked = Worked()
        for job in jobs:
            if stop.is_set():
                worked.waiting.append((job.message, self.attempts.later(job.delivery)))
            elif remaining_seconds() < self.attempts.seconds:
                if job.ordered:
                    worked.at_once.append(job.message)
                else:
                    worked.waiting.append((job.message, {**job.delivery, "due_at": clock.now()}))
            else:
                worked.add(self._one(job, webhook, stop))
        return worked

    def _one(self, job: Job, webhook: Webhook | None, stop: threading.Event) -> Worked:
        try:
            came = self.attempts.make(job.delivery, webhook, _received(job.message))
        except Exception as error:  # noqa: BLE001  one message must not take the others of the batch with it
            return self._unworked([job], error)
        if came.failing:
            stop.set()
        waiting = [] if came.wait is None else [(job.message, came.wait)]
        return Worked(came.what == "delivered", came.what == "failed", waiting)

    def _unworked(self, jobs: Sequence[Job], error: Exception) -> Worked:
        """What AWS is too busy for waits, as often as it takes; what fails otherwise ends as a dead letter."""
        if isinstance(error, ClientError | BotoCoreError) and is_busy(error):
            log.warning("deliveries wait for AWS", code=str(error), waiting=len(jobs))
            return Worked(waiting=[(job.message, self.attempts.later(job.delivery)) for job in jobs])
        for job in jobs:
            log.error("a delivery could not be worked on", error, message_id=job.message["messageId"])
        return Worked(failed=len(jobs), broken=[(job.message, job.delivery) for job in jobs])

    def _give_up(self, delivery: Delivery) -> None:
        try:
            self.attempts.given_up(delivery, "not sent: it failed on our side, and is kept as a dead letter")
        except Exception as error:  # noqa: BLE001  it is kept all the same
            log.error("a dead delivery could not be recorded", error, delivery_id=delivery["delivery_id"])

    def _pause(self, messages: Sequence[Message], seconds: int) -> None:
        """Hides messages for a pause; where that fails they come back when the queue's own time is over."""
        try:
            for start in range(0, len(messages), MOST_ENTRIES):
                part = messages[start : start + MOST_ENTRIES]
                answer = self.sqs.change_message_visibility_batch(
                    QueueUrl=_queue_url(self.sqs, part[0]["eventSourceARN"]),
                    Entries=[
                        {"Id": str(number), "ReceiptHandle": each["receiptHandle"], "VisibilityTimeout": seconds}
                        for number, each in enumerate(part)
                    ],
                )
                for failure in answer.get("Failed", []):
                    log.warning("a pause could not be set", code=failure["Code"])
        except (ClientError, BotoCoreError) as error:
            log.warning("a pause could not be set", code=str(error))


def _delivery(message: Message) -> Delivery:
    """The delivery in a message.

    Raises:
        KeyError, TypeError, ValueError: there is none.
    """
    found = json.loads(message["body"])
    for name in NEEDED:
        found[name]
    if not isinstance(found, dict):
        raise TypeError(f"{type(found).__name__} is no delivery")
    return found


def _received(message: Message) -> int:
    return int(message["attributes"]["ApproximateReceiveCount"])


def _queue_url(client: SQSClient, arn: str) -> str:
    """A queue's URL follows from its ARN: arn:aws:sqs:REGION:ACCOUNT:NAME."""
    account, name = arn.split(":")[4:6]
    return f"{client.meta.endpoint_url}/{account}/{name}"
