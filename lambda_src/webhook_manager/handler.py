"""The Lambda function webhook_manager: REST API, and the stream of the tickets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from shared import api, clients, metrics, settings
from shared.idempotency import IdempotencyKeys
from shared.page import Pages
from shared.request import Reader
from shared.transaction import Transactions
from webhook_manager.deliveries import Deliveries
from webhook_manager.pages import RecordPages
from webhook_manager.redelivery import Redelivery
from webhook_manager.secrets_of_webhooks import Secrets
from webhook_manager.webhooks import Webhooks

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_sqs import SQSClient

    from shared.api import Routes


def webhooks(client: DynamoDBClient, sqs: SQSClient) -> Webhooks:
    """Told by the environment variables."""
    table, reader = settings.text("TABLE_WEBHOOKS"), Reader.beside(__file__)
    transactions = Transactions(client, settings.number("WRITE_PATIENCE_SECONDS"))
    return Webhooks(
        client=client,
        table=table,
        most=settings.whole("WEBHOOKS_PER_TENANT_MAX"),
        pages=RecordPages(
            pages=Pages(client, settings.whole("ANSWER_BYTES_MAX")),
            table=table,
            limit_default=settings.whole("PAGE_LIMIT_DEFAULT"),
            limit_max=settings.whole("PAGE_LIMIT_MAX"),
            reader=reader,
        ),
        keys=IdempotencyKeys(
            transactions, settings.text("TABLE_IDEMPOTENCY_KEYS"), settings.whole("IDEMPOTENCY_HOURS")
        ),
        deliveries=Deliveries(client, sqs, table, settings.text("QUEUE_WEBHOOK_DELIVERIES")),
        reader=reader,
    )


def routes(of: Webhooks) -> Routes:
    """What answers which route."""
    redelivery = Redelivery(of, settings.whole("REDELIVERIES_MAX"))
    secrets = Secrets(of, settings.whole("SECRET_OVERLAP_HOURS"))
    return {
        ("GET", "/webhooks"): of.listed,
        ("POST", "/webhooks"): of.create,
        ("GET", "/webhooks/{webhook_id}"): of.get,
        ("PATCH", "/webhooks/{webhook_id}"): of.update,
        ("DELETE", "/webhooks/{webhook_id}"): of.delete,
        ("POST", "/webhooks/{webhook_id}/test"): of.test,
        ("POST", "/webhooks/{webhook_id}/secret/rotate"): secrets.rotate,
        ("POST", "/webhooks/{webhook_id}/redeliver"): redelivery.range,
        ("GET", "/webhooks/{webhook_id}/deliveries"): redelivery.listed,
        ("POST", "/webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver"): redelivery.one,
    }


WEBHOOKS = webhooks(clients.dynamodb(), clients.sqs())
ROUTES = routes(WEBHOOKS)
metrics.cold_start("webhook_manager")


def handle(event: dict[str, Any], _: object) -> dict[str, Any]:
    """Answers a request, or queues deliveries for a batch of the stream."""
    if "Records" in event:
        return WEBHOOKS.deliveries.of_events(event["Records"])
    return api.handle(ROUTES, event)
