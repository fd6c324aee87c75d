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

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_sqs import SQSClient

    from webhook_delivery.sender import Sender, Sent

Message = Mapping[str, Any]
DAY_SECONDS = 86_400
PARALLEL = 10
USER_AGENT = "phase3b-webhooks/1"


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

    def work(self, messages: Sequence[Message]) -> dict[str, Any]:
        """Sends the messages: those of a FIFO queue in the order of each webhook, others side by side.

        Every message that was not delivered is reported; SQS shows it again after its pause, and keeps it as a dead
        letter when it was tried often enough.
        """
        groups: dict[str, list[Message]] = {}
        for message in messages:
            group = message["attributes"].get("MessageGroupId") or message["messageId"]
            groups.setdefault(group, []).append(message)
        with ThreadPoolExecutor(min(PARALLEL, len(groups))) as pool:
            failed = [each for part in pool.map(self._group, groups.values()) for each in part]
        metrics.emit(WebhooksDelivered=len(messages) - len(failed), WebhooksFailed=len(failed))
        return {"batchItemFailures": [{"itemIdentifier": each} for each in failed]}

    def _group(self, messages: Sequence[Message]) -> list[str]:
        """The messages of a group that were not delivered: the first that fails, and what stands behind it."""
        for position, message in enumerate(messages):
            try:
                done = self._deliver(message)
            except (ClientError, BotoCoreError) as error:
                log.error("a delivery could not be worked on", error, message_id=message["messageId"])
                done = False
            if not done:
                return [each["messageId"] for each in messages[position:]]
        return []

    def _deliver(self, message: Message) -> bool:
        delivery = json.loads(message["body"])
        attempt = int(message["attributes"]["ApproximateReceiveCount"])
        tenant_id, webhook_id = delivery["tenant_id"], delivery["webhook_id"]
        before = self._read(tenant_id, f"delivery#{webhook_id}#{delivery['delivery_id']}")
        if before is not None and before["status"] == "delivered":
            # SQS gives a message twice now and then.
            return True
        webhook = self._read(tenant_id, f"webhook#{webhook_id}")
        if webhook is None or not webhook["active"]:
            self._note(delivery, "skipped", attempt, None)
            return True
        sent = self._send(webhook, delivery)
        if sent.delivered:
            self._note(delivery, "delivered", attempt, sent)
            return True
        dead = attempt >= self.max_receive_count
        self._note(delivery, "refused" if sent.refused else "dead" if dead else "failed", attempt, sent)
        if not dead:
            self._wait(message, attempt)
        return False

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

    def _wait(self, message: Message, attempt: int) -> None:
        """Hides the message for its pause; where that fails it comes back when the queue's own time is over."""
        pause = pause_seconds(attempt, self.backoff_base_seconds, self.backoff_max_seconds, self.chance())
        try:
            self.sqs.change_message_visibility(
                QueueUrl=_queue_url(self.sqs, message["eventSourceARN"]),
                ReceiptHandle=message["receiptHandle"],
                VisibilityTimeout=pause,
            )
        except (ClientError, BotoCoreError) as error:
            log.warning("a pause could not be set", code=str(error))


def _queue_url(client: SQSClient, arn: str) -> str:
    """A queue's URL follows from its ARN: arn:aws:sqs:REGION:ACCOUNT:NAME."""
    account, name = arn.split(":")[4:6]
    return f"{client.meta.endpoint_url}/{account}/{name}"
