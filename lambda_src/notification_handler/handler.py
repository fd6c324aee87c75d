"""The Lambda function notification_handler: REST API, WebSocket API and the stream of the notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from notification_handler.connections import Connections
from notification_handler.notifications import Notifications
from shared import api, clients, metrics, settings
from shared.batch_writer import BatchWriter
from shared.idempotency import IdempotencyKeys
from shared.request import Reader
from shared.transaction import Transactions

if TYPE_CHECKING:
    from mypy_boto3_apigatewaymanagementapi import ApiGatewayManagementApiClient
    from mypy_boto3_dynamodb import DynamoDBClient

    from shared.api import Routes


def notifications(client: DynamoDBClient) -> Notifications:
    """Told by the environment variables."""
    table = settings.text("TABLE_NOTIFICATIONS")
    transactions = Transactions(client, settings.number("WRITE_PATIENCE_SECONDS"))
    return Notifications(
        client=client,
        table=table,
        unread_index=settings.text("INDEX_NOTIFICATIONS_TENANT_UNREAD"),
        limit_default=settings.whole("PAGE_LIMIT_DEFAULT"),
        limit_max=settings.whole("PAGE_LIMIT_MAX"),
        retention_days=settings.whole("RETENTION_DAYS"),
        keys=IdempotencyKeys(
            transactions, settings.text("TABLE_IDEMPOTENCY_KEYS"), settings.whole("IDEMPOTENCY_HOURS")
        ),
        writer=BatchWriter(client, table, ("tenant_id", "notification_id"), settings.number("WRITE_PATIENCE_SECONDS")),
        reader=Reader.beside(__file__),
    )


def connections(client: DynamoDBClient, gateway: ApiGatewayManagementApiClient) -> Connections:
    """Told by the environment variables."""
    return Connections(
        client=client,
        gateway=gateway,
        table=settings.text("TABLE_CONNECTIONS"),
        tenant_index=settings.text("INDEX_CONNECTIONS_TENANT"),
        hours=settings.whole("CONNECTION_HOURS"),
    )


def routes(of: Notifications) -> Routes:
    """What answers which route."""
    return {
        ("GET", "/notifications"): of.listed,
        ("POST", "/notifications"): of.send,
        ("POST", "/notifications/read"): of.mark_many_read,
        ("POST", "/notifications/{notification_id}/read"): of.mark_read,
    }


_DYNAMODB = clients.dynamodb()
ROUTES = routes(notifications(_DYNAMODB))
CONNECTIONS = connections(_DYNAMODB, clients.connections())
metrics.cold_start("notification_handler")


def handle(event: dict[str, Any], _: object) -> dict[str, Any]:
    """Answers a request, an event of a connection, or a batch of the stream: each has its own form."""
    if "Records" in event:
        return CONNECTIONS.push_new(event["Records"])
    if "routeKey" in event.get("requestContext", {}):
        return CONNECTIONS.event(event)
    return api.handle(ROUTES, event)
