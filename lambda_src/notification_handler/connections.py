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
        """Pushes what a stream says was written; records that could not be pushed are reported, to come again."""
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
                gone = self._post([(connection, data) for connection in open_connections[tenant_id]])
            except (ClientError, BotoCoreError) as error:
                log.error("a notification could not be pushed", error, tenant_id=tenant_id)
                # A stream is worked off in order: what comes after the first failure comes again with it.
                failed.append(record["dynamodb"]["SequenceNumber"])
                break
            pushed += len(open_connections[tenant_id]) - len(gone)
            open_connections[tenant_id] = [each for each in open_connections[tenant_id] if each not in gone]
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

    def _post(self, pushes: list[Push]) -> set[str]:
        """Sends each message; the connections that are gone, which are forgotten."""
        if len(pushes) <= 1:
            results = [self._post_one(push) for push in pushes]
        else:
            with ThreadPoolExecutor(min(PARALLEL, len(pushes))) as pool:
                results = list(pool.map(self._post_one, pushes))
        return {connection for connection in results if connection is not None}

    def _post_one(self, push: Push) -> str | None:
        """The connection, where it is gone."""
        connection, data = push
        try:
            self.gateway.post_to_connection(ConnectionId=connection, Data=data)
        except self.gateway.exceptions.GoneException:
            self._forget(connection)
            return connection
        return None


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
