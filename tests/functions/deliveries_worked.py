"""What the tests of webhook_delivery give its worker, and what they read of what it did."""

from __future__ import annotations

import functools
import json
import sys
import time
from collections.abc import Sequence
from types import ModuleType
from typing import Any

import boto3
import pytest
from webhook_receiver import SECRET

TABLE = "${aws_dynamodb_table.webhooks.name}"
QUEUE = "${aws_sqs_queue.webhook_deliveries.url}"
FIFO_QUEUE = "${aws_sqs_queue.webhook_deliveries_fifo.url}"


@functools.cache
def table_client() -> Any:
    """A client of the test's AWS: each takes as long to make as ten calls."""
    return boto3.client("dynamodb", region_name="us-east-1")


class Context:
    """An invocation that may still take so many seconds."""

    def __init__(self, seconds: float = 30) -> None:
        self.seconds = seconds

    def get_remaining_time_in_millis(self) -> int:
        return int(self.seconds * 1000)


def worker_of(handler: Any, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The handler, which may deliver to this machine."""
    monkeypatch.setenv("PHASE3B_LOCAL_WEBHOOKS", "allow-private")
    found: ModuleType = handler("webhook_delivery")[0]
    return found


def pauses_of(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """The pauses that the worker sets for messages that it leaves in the queue, in order."""
    found: list[tuple[str, int]] = []

    def heard(*, QueueUrl: str, Entries: list[Any]) -> Any:  # noqa: N803  SQS's names
        assert QueueUrl.removesuffix(".fifo").endswith("/123456789012/deliveries")
        found.extend((each["ReceiptHandle"], each["VisibilityTimeout"]) for each in Entries)
        return {"Successful": []}

    monkeypatch.setattr(module.WORKER.sqs, "change_message_visibility_batch", heard)
    monkeypatch.setattr(type(module.WORKER.attempts), "chance", lambda _: 1.0)
    return found


def queued_again_of(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int, int]]:
    """What the worker queues again, in order: the delivery's number, its attempt, and for how long it waits.

    The clock does not go on and chance is 1: how long it waits is exact.
    """
    monkeypatch.setattr(type(module.WORKER.attempts), "chance", lambda _: 1.0)
    now = time.time()
    monkeypatch.setattr(sys.modules["shared.clock"], "now", lambda: now)
    found: list[tuple[int, int, int]] = []

    def heard(*, QueueUrl: str, Entries: list[Any]) -> Any:  # noqa: N803  SQS's names
        assert QueueUrl.endswith("webhook-deliveries")
        for each in Entries:
            body = json.loads(each["MessageBody"])
            found.append((int(body["delivery_id"]), body.get("attempt", 1), each["DelaySeconds"]))
        return {"Successful": []}

    monkeypatch.setattr(module.WORKER.sqs, "send_message_batch", heard)
    return found


def webhook(
    aws: dict[str, str],
    url: str,
    webhook_id: str = "1" * 26,
    *,
    active: bool = True,
    tenant: str = "acme",
    **more: Any,
) -> str:
    item = {
        "tenant_id": tenant,
        "record_id": f"webhook#{webhook_id}",
        "webhook_id": webhook_id,
        "url": url,
        "events": ["ticket.created"],
        "active": active,
        "secret": SECRET,
        "created_at": "2026-01-22T09:30:00.000Z",
        "updated_at": "2026-01-22T09:30:00.000Z",
        **more,
    }
    to_item = sys.modules["shared.items"].to_item
    table_client().put_item(TableName=aws[TABLE], Item=to_item(item))
    return webhook_id


def webhook_item(aws: dict[str, str], webhook_id: str = "1" * 26) -> dict[str, Any]:
    """A webhook as it is stored."""
    found = sys.modules["shared.items"]
    key = found.to_item({"tenant_id": "acme", "record_id": f"webhook#{webhook_id}"})
    answer = table_client().get_item(TableName=aws[TABLE], Key=key)
    item: dict[str, Any] = found.from_item(answer["Item"])
    return item


def delivery(number: int, webhook_id: str = "1" * 26) -> dict[str, Any]:
    return {
        "tenant_id": "acme",
        "webhook_id": webhook_id,
        "delivery_id": f"{number:026d}",
        "event": "ticket.created",
        "occurred_at": "2026-01-22T09:30:00.000Z",
        "data": {"number": number, "subject": "Grüße"},
    }


def message(body: Any, *, attempt: int = 1, group: str | None = None, number: int | None = None) -> dict[str, Any]:
    found = number if number is not None else int(body["delivery_id"])
    attributes = {"ApproximateReceiveCount": str(attempt), **({"MessageGroupId": group} if group else {})}
    return {
        "messageId": f"m{found}",
        "receiptHandle": f"r{found}",
        "body": body if isinstance(body, str) else json.dumps(body),
        "attributes": attributes,
        "eventSourceARN": "arn:aws:sqs:us-east-1:123456789012:deliveries" + (".fifo" if group else ""),
    }


def work(module: ModuleType, messages: Sequence[Any], seconds: float = 30) -> list[str]:
    answer = module.handle({"Records": list(messages)}, Context(seconds))
    return [failure["itemIdentifier"] for failure in answer["batchItemFailures"]]


def records(aws: dict[str, str]) -> dict[int, dict[str, Any]]:
    """What is recorded of each delivery."""
    from_item = sys.modules["shared.items"].from_item
    items = table_client().scan(TableName=aws[TABLE])["Items"]
    found = [from_item(item) for item in items]
    return {int(item["delivery_id"]): item for item in found if item["record_id"].startswith("delivery#")}


def counted(capsys: pytest.CaptureFixture[str]) -> dict[str, int]:
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    return {name: line[name] for line in lines for name in ("WebhooksDelivered", "WebhooksFailed") if name in line}
