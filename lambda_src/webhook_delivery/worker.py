"""Works a batch of the queue off: each delivery sent, or reported as failed so that it comes again."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from botocore.exceptions import BotoCoreError, ClientError

from shared import clock, log, metrics
from shared.items import from_item, to_item
from webhook_delivery import signature
from webhook_delivery.backoff import pause_seconds
from webhook_delivery.sender import Sent

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_sqs import SQSClient

    from webhook_delivery.sender import Sender

Message = Mapping[str, Any]
DAY_SECONDS = 86_400
PARALLEL = 10
USER_AGENT = "phase3b-webhooks/1"
FAILURES = {"failed", "refused", "dead"}
BEHIND = Sent(None, "not sent: a delivery before it failed too often")
NO_TIME = Sent(None, "not sent: those before it took all the time there was")


# What a delivery needs beside the time of its sending: reading and writing the table.
MARGIN_SECONDS = 2.0
# SQS's batch calls take ten.
MOST_ENTRIES = 10


@dataclass(frozen=True, slots=True)
class Worked:
    """What came of a group: how many were delivered and how many failed, and the messages that must come again."""

    delivered: int
    failed: int
    again: Sequence[Message]


@dataclass(frozen=True, slots=True)
class Worker:
    """Deliveries of all tenants."""

    client: DynamoDBClient
    sqs: SQSClient
    table: str
    sender: Sender
    max_receive_count: int
    backoff_base_seconds: float
    backoff_max_seconds: float
    retention_days: int
    chance: Callable[[], float]

    def work(self, messages: Sequence[Message], remaining_seconds: Callable[[], float]) -> dict[str, Any]:
        """Sends the messages: those of a FIFO queue in the order of each webhook, others side by side.

        Every message that was not delivered is reported; SQS shows it again after its pause, and keeps it as a dead
        letter when it was tried often enough. `remaining_seconds` is how long the invocation may still take: what
        can't be sent in it is not begun, as an end in the middle would bring back what was delivered, too.
        """
        groups: dict[str, list[Message]] = {}
        for message in messages:
            group = message["attributes"].get("MessageGroupId") or message["messageId"]
            groups.setdefault(group, []).append(message)
        with ThreadPoolExecutor(PARALLEL) as pool:
            worked = list(pool.map(lambda group: self._group(group, remaining_seconds), groups.values()))
        metrics.emit(
            WebhooksDelivered=sum(each.delivered for each in worked), WebhooksFailed=sum(each.failed for each in worked)
        )
        return {
            "batchItemFailures": [{"itemIdentifier": message["messageId"]} for each in worked for message in each.again]
        }

    def _group(self, messages: Sequence[Message], remaining_seconds: Callable[[], float]) -> Worked:
        """Delivers in order, up to the first that fails: what is behind it waits as long as it does.

        What is behind one that failed for the last time waits no more. SQS gave both as often, and would give up
        what was never sent.
        """
        delivered = 0
        dead: list[Message] = []
        for position, message in enumerate(messages):
            waiting = messages[position:]
            if remaining_seconds() < self.sender.total_timeout_seconds + MARGIN_SECONDS:
                log.warning("no time is left in this invocation", waiting=len(waiting))
                self._put_off(waiting, 0)
                self._give_up(waiting, NO_TIME)
                return Worked(delivered, len(dead), (*dead, *waiting))
            status = self._tried(message)
            if status not in FAILURES:
                delivered += status == "delivered"
                continue
            attempt = _attempt(message)
            if attempt >= self.max_receive_count:
                # A dead letter is moved when SQS would show it again, so it need not wait.
                self._put_off([message], 0)
                dead.append(message)
                continue
            pause = pause_seconds(attempt, self.backoff_base_seconds, self.backoff_max_seconds, self.chance())
            self._put_off(waiting, pause)
            self._give_up(waiting[1:], BEHIND)
            return Worked(delivered, len(dead) + 1, (*dead, *waiting))
        return Worked(delivered, len(dead), dead)

    def _tried(self, message: Message) -> str:
        try:
            return self._deliver(message)
        except Exception as error:  # noqa: BLE001  one message must not take the others of the batch with it
            log.error("a delivery could not be worked on", error, message_id=message["messageId"])
            return "failed"

    def _deliver(self, message: Message) -> str:
        """What became of a delivery, as its record says it."""
        delivery = json.loads(message["body"])
        attempt = _attempt(message)
        tenant_id, webhook_id = delivery["tenant_id"], delivery["webhook_id"]
        before = self._read(tenant_id, f"delivery#{webhook_id}#{delivery['delivery_id']}")
        if before is not None and before["status"] == "delivered":
            # SQS gives a message twice now and then.
            return "repeated"
        webhook = self._read(tenant_id, f"webhook#{webhook_id}")
        if webhook is None or not webhook["active"]:
            self._note(delivery, "skipped", attempt, None)
            return "skipped"
        sent = self._send(webhook, delivery)
        if sent.delivered:
            status = "delivered"
        elif sent.refused:
            status = "refused"
        else:
            status = "dead" if attempt >= self.max_receive_count else "failed"
        self._note(delivery, status, attempt, sent)
        return status

    def _give_up(self, messages: Sequence[Message], why: Sent) -> None:
        """Records those that SQS won't show again, though they were not sent this time."""
        for message in messages:
            if _attempt(message) < self.max_receive_count:
                continue
            try:
                self._note(json.loads(message["body"]), "dead", _attempt(message), why)
            except Exception as error:  # noqa: BLE001  as above
                log.error("a dead delivery could not be recorded", error, message_id=message["messageId"])

    def _send(self, webhook: Mapping[str, Any], delivery: Mapping[str, Any]) -> Sent:
        content = {key: delivery[key] for key in ("event", "occurred_at", "data")}
        body = json.dumps(content, separators=(",", ":"), ensure_ascii=False).encode()
        headers = {
            "content-type": "application/json",
            "user-agent": USER_AGENT,
            **signature.headers(webhook["secret"], delivery["delivery_id"], int(clock.now()), body),
        }
        return self.sender.post(webhook["url"], body, headers)

    def _read(self, tenant_id: str, record_id: str) -> dict[str, Any] | None:
        answer = self.client.get_item(
            TableName=self.table, Key=to_item({"tenant_id": tenant_id, "record_id": record_id}), ConsistentRead=True
        )
        return from_item(answer["Item"]) if "Item" in answer else None

    def _note(self, delivery: Mapping[str, Any], status: str, attempt: int, sent: Sent | None) -> None:
        now = clock.now()
        record = {
            "tenant_id": delivery["tenant_id"],
            "record_id": f"delivery#{delivery['webhook_id']}#{delivery['delivery_id']}",
            "delivery_id": delivery["delivery_id"],
            "event": delivery["event"],
            "status": status,
            "attempts": attempt,
            "last_status": sent.status if sent is not None else None,
            "last_error": sent.error if sent is not None else None,
            "updated_at": clock.iso(now),
            "expires_at": int(now + self.retention_days * DAY_SECONDS),
        }
        self.client.put_item(TableName=self.table, Item=to_item(record))

    def _put_off(self, messages: Sequence[Message], seconds: int) -> None:
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


def _attempt(message: Message) -> int:
    return int(message["attributes"]["ApproximateReceiveCount"])


def _queue_url(client: SQSClient, arn: str) -> str:
    """A queue's URL follows from its ARN: arn:aws:sqs:REGION:ACCOUNT:NAME."""
    account, name = arn.split(":")[4:6]
    return f"{client.meta.endpoint_url}/{account}/{name}"
