"""The Lambda function webhook_manager: REST API, and the stream of the tickets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from shared import api, clients, metrics, settings
from shared.idempotency import IdempotencyKeys
from shared.request import Reader
from shared.transaction import Transactions
from webhook_manager.deliveries import Deliveries
from webhook_manager.webhooks import Webhooks

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_sqs import SQSClient

    from shared.api import Routes


def webhooks(client: DynamoDBClient, sqs: SQSClient) -> Webhooks:
    """Told by the environment variables."""
    table = settings.text("TABLE_WEBHOOKS")
    transactions = Transactions(client, settings.number("WRITE_PATIENCE_SECONDS"))
    return Webhooks(
        client=client,
        table=table,
        most=settings.whole("WEBHOOKS_PER_TENANT_MAX"),
        limit_default=settings.whole("PAGE_LIMIT_DEFAULT"),
        limit_max=settings.whole("PAGE_LIMIT_MAX"),
        keys=IdempotencyKeys(
            transactions, settings.text("TABLE_IDEMPOTENCY_KEYS"), settings.whole("IDEMPOTENCY_HOURS")
        ),
        deliveries=Deliveries(client, sqs, table, settings.text("QUEUE_WEBHOOK_DELIVERIES")),
        reader=Reader.beside(__file__),
    )


def routes(of: Webhooks) -> Routes:
    """What answers which route."""
    return {
        ("GET", "/webhooks"): of.listed,
        ("POST", "/webhooks"): of.create,
        ("GET", "/webhooks/{webhook_id}"): of.get,
        ("PATCH", "/webhooks/{webhook_id}"): of.update,
        ("DELETE", "/webhooks/{webhook_id}"): of.delete,
        ("POST", "/webhooks/{webhook_id}/test"): of.test,
        ("GET", "/webhooks/{webhook_id}/deliveries"): of.list_deliveries,
    }


WEBHOOKS = webhooks(clients.dynamodb(), clients.sqs())
ROUTES = routes(WEBHOOKS)
metrics.cold_start("webhook_manager")


def handle(event: dict[str, Any], _: object) -> dict[str, Any]:
    """Answers a request, or queues deliveries for a batch of the stream."""
    if "Records" in event:
        return WEBHOOKS.deliveries.of_events(event["Records"])
    return api.handle(ROUTES, event)
