"""The Lambda function webhook_delivery: processes the queue of the deliveries."""

from __future__ import annotations

import random
import ssl
from typing import TYPE_CHECKING, Any, Protocol

from shared import clients, metrics, settings
from shared.webhook_target import local_is_allowed
from webhook_delivery.attempt import Attempts
from webhook_delivery.circuit import Circuit
from webhook_delivery.records import Records
from webhook_delivery.schedule import schedule_of
from webhook_delivery.sender import Sender
from webhook_delivery.tenant_turns import TenantTurns
from webhook_delivery.waiting import Waiting
from webhook_delivery.worker import Worker

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_sqs import SQSClient


def worker(client: DynamoDBClient, sqs: SQSClient) -> Worker:
    """Told by the environment variables."""
    table = settings.text("TABLE_WEBHOOKS")
    # The system's: the state of Python's own would be the same in every environment that SnapStart restores.
    chance = random.SystemRandom().random
    sender = Sender(
        connect_timeout_seconds=settings.number("CONNECT_TIMEOUT_SECONDS"),
        total_timeout_seconds=settings.number("TOTAL_TIMEOUT_SECONDS"),
        redirects_max=settings.whole("REDIRECTS_MAX"),
        local=local_is_allowed(),
        context=ssl.create_default_context(),
    )
    circuit = Circuit(
        client=client,
        table=table,
        failures=settings.whole("CIRCUIT_FAILURES"),
        open_seconds=settings.number("CIRCUIT_OPEN_SECONDS"),
        most_seconds=settings.number("CIRCUIT_OPEN_MAX_SECONDS"),
    )
    attempts = Attempts(
        records=Records(client, table, settings.whole("DELIVERY_RETENTION_DAYS")),
        circuit=circuit,
        sender=sender,
        schedule=schedule_of(settings.text("RETRY_DELAYS_SECONDS"), settings.number("RETRY_JITTER_PERCENT")),
        retry_after_max_seconds=settings.number("RETRY_AFTER_MAX_SECONDS"),
        disable_failing=settings.whole("DISABLE_FAILING") == 1,
        backoff_base_seconds=settings.number("BACKOFF_BASE_SECONDS"),
        backoff_max_seconds=settings.number("BACKOFF_MAX_SECONDS"),
        chance=chance,
    )
    return Worker(
        sqs=sqs,
        attempts=attempts,
        turns=TenantTurns(client, table, settings.whole("SENDERS_PER_TENANT_MAX"), chance),
        waiting=Waiting(sqs, settings.text("QUEUE_RETRIES"), settings.whole("RETRY_WAIT_SECONDS")),
        senders_per_webhook=settings.whole("SENDERS_PER_WEBHOOK_MAX"),
        max_receive_count=settings.whole("MAX_RECEIVE_COUNT"),
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
