"""The Lambda function webhook_delivery: works the queue of the deliveries off."""

from __future__ import annotations

import random
import ssl
from typing import TYPE_CHECKING, Any, Protocol

from shared import clients, metrics, settings
from shared.webhook_target import local_is_allowed
from webhook_delivery.sender import Sender
from webhook_delivery.worker import Worker

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_sqs import SQSClient


def worker(client: DynamoDBClient, sqs: SQSClient) -> Worker:
    """Told by the environment variables."""
    return Worker(
        client=client,
        sqs=sqs,
        table=settings.text("TABLE_WEBHOOKS"),
        sender=Sender(
            connect_timeout_seconds=settings.number("CONNECT_TIMEOUT_SECONDS"),
            total_timeout_seconds=settings.number("TOTAL_TIMEOUT_SECONDS"),
            redirects_max=settings.whole("REDIRECTS_MAX"),
            local=local_is_allowed(),
            context=ssl.create_default_context(),
        ),
        max_receive_count=settings.whole("MAX_RECEIVE_COUNT"),
        backoff_base_seconds=settings.number("BACKOFF_BASE_SECONDS"),
        backoff_max_seconds=settings.number("BACKOFF_MAX_SECONDS"),
        retention_days=settings.whole("DELIVERY_RETENTION_DAYS"),
        chance=random.random,
    )


WORKER = worker(clients.dynamodb(), clients.sqs())
metrics.cold_start("webhook_delivery")


class Context(Protocol):
    """What Lambda tells about the invocation."""

    def get_remaining_time_in_millis(self) -> int:
        """How long it may still take."""


def handle(event: dict[str, Any], context: Context) -> dict[str, Any]:
    """Answers a batch of SQS with the messages that must come again."""
    return WORKER.work(event["Records"], lambda: context.get_remaining_time_in_millis() / 1000)
