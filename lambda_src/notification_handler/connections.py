"""WebSocket connections: who is there, and what is pushed to them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from botocore.exceptions import BotoCoreError, ClientError

from notification_handler.notifications import NOTIFICATION
from shared import clock, log, metrics
from shared.idempotency import HOUR_SECONDS
from shared.items import from_item, picked, to_item

if TYPE_CHECKING:
    from mypy_boto3_apigatewaymanagementapi import ApiGatewayManagementApiClient
    from mypy_boto3_dynamodb import DynamoDBClient

    from shared.request import Event

Answer = dict[str, Any]
Push = tuple[str, bytes]
LARGEST_MESSAGE = 4096
PARALLEL = 10
SENT, GONE, MISSED = "sent", "gone", "missed"


@dataclass(frozen=True, slots=True)
class Connections:
    """The open connections of all tenants."""

    client: DynamoDBClient
    gateway: ApiGatewayManagementApiClient
    table: str
    tenant_index: str
    hours: int

    def event(self, event: Event) -> Answer:
        """What API Gateway tells of a connection."""
        context = event["requestContext"]
        match context["routeKey"]:
            case "$connect":
                return self._connect(context)
            case "$disconnect":
                self._forget(context["connectionId"])
                return {"statusCode": 200}
            case _:
                return {"statusCode": 200, "body": _answer(event.get("body"))}

    def _connect(self, context: Mapping[str, Any]) -> Answer:
        authorizer = context.get("authorizer") or {}
        tenant_id = authorizer.get("tenantId")
        if not tenant_id:
            return {"statusCode": 401}
        now = clock.now()
        connection = {
            "connection_id": context["connectionId"],
            "tenant_id": tenant_id,
            "user_id": authorizer.get("userId"),
            "connected_at": clock.iso(now),
            "expires_at": int(now + self.hours * HOUR_SECONDS),
        }
        self.client.put_item(TableName=self.table, Item=to_item(connection))
        return {"statusCode": 200}

    def _forget(self, connection_id: str) -> None:
        self.client.delete_item(TableName=self.table, Key=to_item({"connection_id": connection_id}))

    def push_new(self, records: list[Mapping[str, Any]]) -> Answer:
        """Pushes what a stream says was written; a record that reached nobody who is there is reported, to come again."""
        open_connections: dict[str, list[str]] = {}
        failed: list[str] = []
        pushed = 0
        for record in records:
            if record.get("eventName") != "INSERT":
                continue
            notification = from_item(record["dynamodb"]["NewImage"])
            tenant_id = notification["tenant_id"]
            try:
                if tenant_id not in open_connections:
                    open_connections[tenant_id] = self._of_tenant(tenant_id)
                message = {"type": "notification", "notification": picked(notification, NOTIFICATION)}
                data = json.dumps(message, separators=(",", ":"), ensure_ascii=False).encode()
                pushes = self._post([(connection, data) for connection in open_connections[tenant_id]])
            except (ClientError, BotoCoreError) as error:
                log.error("the connections of a tenant could not be read", error, tenant_id=tenant_id)
                # A stream is processed in order: what comes after the first failure comes again with it.
                failed.append(record["dynamodb"]["SequenceNumber"])
                break
            sent, missed = pushes.count(SENT), pushes.count(MISSED)
            pushed += sent
            if missed and not sent:
                # Nobody has it, so nobody gets it twice when it comes again.
                failed.append(record["dynamodb"]["SequenceNumber"])
                break
            # Where somebody has it, it is not sent to all again for the others: they find it in their list.
            open_connections[tenant_id] = [
                connection for connection, push in zip(open_connections[tenant_id], pushes, strict=True) if push != GONE
            ]
        metrics.emit(NotificationsPushed=pushed)
        return {"batchItemFailures": [{"itemIdentifier": each} for each in failed]}

    def _of_tenant(self, tenant_id: str) -> list[str]:
        given: dict[str, Any] = {
            "TableName": self.table,
            "IndexName": self.tenant_index,
            "KeyConditionExpression": "tenant_id = :tenant",
            "ExpressionAttributeValues": to_item({":tenant": tenant_id}),
        }
        found: list[str] = []
        while True:
            answer = self.client.query(**given)
            found += [from_item(item)["connection_id"] for item in answer["Items"]]
            if "LastEvaluatedKey" not in answer:
                return found
            given["ExclusiveStartKey"] = answer["LastEvaluatedKey"]

    def _post(self, pushes: list[Push]) -> list[str]:
        """Sends each message: what became of each, in their order."""
        if len(pushes) <= 1:
            return [self._post_one(push) for push in pushes]
        with ThreadPoolExecutor(min(PARALLEL, len(pushes))) as pool:
            return list(pool.map(self._post_one, pushes))

    def _post_one(self, push: Push) -> str:
        """Sends one message. What fails of a connection (429, 5xx, no answer) is that connection's alone."""
        connection, data = push
        try:
            self.gateway.post_to_connection(ConnectionId=connection, Data=data)
        except self.gateway.exceptions.GoneException:
            self._forget_gone(connection)
            return GONE
        except (ClientError, BotoCoreError) as error:
            log.error("a notification could not be pushed", error, connection_id=connection)
            return MISSED
        return SENT

    def _forget_gone(self, connection_id: str) -> None:
        """One that can't be forgotten now is met again, or expires by itself: no push fails for it."""
        try:
            self._forget(connection_id)
        except (ClientError, BotoCoreError) as error:
            log.error("a connection that is gone could not be forgotten", error, connection_id=connection_id)


def _answer(body: object) -> str:
    """What a message of a client is answered with: a ping by a pong, and nothing else is understood."""
    if isinstance(body, str) and len(body) <= LARGEST_MESSAGE:
        try:
            message = json.loads(body)
        except (ValueError, RecursionError):
            message = None
        if isinstance(message, dict) and message.get("type") == "ping":
            return json.dumps({"type": "pong"})
    return json.dumps({"type": "error", "detail": 'the only message that is understood is {"type": "ping"}'})
