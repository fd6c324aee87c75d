"""What the tests of webhook_manager ask it, and what they read from its queues."""

from __future__ import annotations

import json
from collections.abc import Callable
from types import ModuleType
from typing import Any

import boto3
from service_event import body_of, rest

QUEUE = "${aws_sqs_queue.webhook_deliveries.url}"
FIFO_QUEUE = "${aws_sqs_queue.webhook_deliveries_fifo.url}"
GOOD = {"url": "https://hooks.example.com/in?x=1", "events": ["ticket.created", "ticket.updated"]}
ONE = "/webhooks/{webhook_id}"
Ask = Callable[..., Any]


def ask_of(module: ModuleType) -> Ask:
    """Asks the handler as API Gateway does."""
    return lambda *given, **named: module.handle(rest(*given, **named), None)


def create(ask: Ask, tenant: str = "acme", **changes: Any) -> dict[str, Any]:
    answer = ask("POST", "/webhooks", body={**GOOD, **changes}, tenant=tenant)
    assert answer["statusCode"] == 201, answer
    found: dict[str, Any] = body_of(answer)
    return found


def queued(url: str) -> list[dict[str, Any]]:
    """The bodies of what is in a queue, each taken out of it."""
    sqs = boto3.client("sqs", region_name="us-east-1")
    found: list[dict[str, Any]] = []
    while messages := sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", []):
        found += [json.loads(message["Body"]) for message in messages]
        for message in messages:
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    return found


class HalfFullQueue:
    """Refuses the messages of one event."""

    def __init__(self, refused: str) -> None:
        self.refused = refused

    def send_message_batch(self, *, QueueUrl: str, Entries: list[dict[str, str]]) -> Any:  # noqa: N803  SQS's names
        del QueueUrl
        failed = [each["Id"] for each in Entries if json.loads(each["MessageBody"])["event"] == self.refused]
        return {"Failed": [{"Id": each, "Code": "InternalError", "SenderFault": False} for each in failed]}
