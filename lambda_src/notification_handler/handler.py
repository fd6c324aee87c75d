"""The Lambda function notification_handler: REST API, WebSocket API and the stream of the notifications."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from notification_handler.connection_events import ConnectionEvents
from notification_handler.connections import Connections
from notification_handler.gateway import Gateway
from notification_handler.inbox import Inbox
from notification_handler.notifications import NOTIFICATIONS, Notifications
from notification_handler.push_marks import PushMarks
from notification_handler.pushes import Pushes
from notification_handler.tenant_pushes import PushRules
from shared import api, clients, metrics, settings
from shared.batch_writer import batch_writer
from shared.cached_reads import cached_reads
from shared.idempotency import IdempotencyKeys
from shared.request import Reader
from shared.transaction import Transactions

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

    from shared.api import Routes


def notifications(client: DynamoDBClient) -> Notifications:
    """Told by the environment variables."""
    table = settings.text("TABLE_NOTIFICATIONS")
    transactions = Transactions(client, settings.number("WRITE_PATIENCE_SECONDS"))
    return Notifications(
        client=client,
        table=table,
        inbox=Inbox(client, table, settings.text("INDEX_NOTIFICATIONS_TENANT_UNREAD")),
        limit_default=settings.whole("PAGE_LIMIT_DEFAULT"),
        limit_max=settings.whole("PAGE_LIMIT_MAX"),
        retention_days=settings.whole("RETENTION_DAYS"),
        keys=IdempotencyKeys(
            transactions, settings.text("TABLE_IDEMPOTENCY_KEYS"), settings.whole("IDEMPOTENCY_HOURS")
        ),
        writer=batch_writer(client, table, ("tenant_id", "notification_id"), settings.number("WRITE_PATIENCE_SECONDS")),
        reader=Reader.beside(__file__),
        cache=cached_reads("list_notifications"),
    )


def connections(client: DynamoDBClient) -> Connections:
    """Told by the environment variables."""
    return Connections(
        client=client,
        table=settings.text("TABLE_CONNECTIONS"),
        tenant_index=settings.text("INDEX_CONNECTIONS_TENANT"),
        hours=settings.whole("CONNECTION_HOURS"),
        tenant_max=settings.whole("CONNECTIONS_PER_TENANT_MAX"),
        user_max=settings.whole("CONNECTIONS_PER_USER_MAX"),
    )


def gateway() -> Gateway:
    """Told by the environment variables."""
    at_a_time = settings.whole("PUSHES_AT_A_TIME")
    return Gateway(clients.connections(settings.number("PUSH_TIMEOUT_SECONDS"), at_a_time))


def pushes(client: DynamoDBClient, connections: Connections, gateway: Gateway) -> Pushes:
    """Told by the environment variables."""
    patience_seconds = settings.number("PUSH_TIMEOUT_SECONDS")
    writer = batch_writer(client, connections.table, ("connection_id",), patience_seconds)
    return Pushes(
        connections=connections,
        gateway=gateway,
        marks=PushMarks(client, connections.table, writer, connections.hours),
        rules=PushRules(
            at_a_time=settings.whole("PUSHES_PER_TENANT_AT_A_TIME"),
            misses_max=settings.whole("PUSH_MISSES_MAX"),
            pause_seconds=settings.whole("PUSH_PAUSE_SECONDS"),
        ),
        at_a_time=settings.whole("PUSHES_AT_A_TIME"),
        reserve_seconds=settings.number("PUSH_RESERVE_SECONDS"),
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
STORED = notifications(_DYNAMODB)
ROUTES = routes(STORED)
CONNECTIONS = connections(_DYNAMODB)
GATEWAY = gateway()
EVENTS = ConnectionEvents(CONNECTIONS, GATEWAY)
PUSHES = pushes(_DYNAMODB, CONNECTIONS, GATEWAY)
metrics.cold_start("notification_handler")


def handle(event: dict[str, Any], context: Any) -> dict[str, Any]:
    """Answers a request, an event of a connection, or a batch of the stream: each has its own form."""
    if "Records" in event:
        if settings.REGION is not None:
            # Also what the other region wrote.
            for tenant_id in {each["dynamodb"]["Keys"]["tenant_id"]["S"] for each in event["Records"]}:
                with STORED.cache.writing(tenant_id, NOTIFICATIONS):
                    pass
        return PUSHES.push_new(event["Records"], lambda: _remaining_seconds(context))
    if "routeKey" in event.get("requestContext", {}):
        return EVENTS.answer(event)
    return api.handle(ROUTES, event)


def _remaining_seconds(context: Any) -> float:
    """Seconds until Lambda ends the invocation; without a context nobody does."""
    return math.inf if context is None else context.get_remaining_time_in_millis() / 1000
