"""Notifications: listed with the unread ones first, sent many at a time, marked read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from shared import clock, cursor, metrics, response
from shared.batch_writer import BatchWriter
from shared.idempotency import HOUR_SECONDS, REPLAYED, IdempotencyKeys
from shared.identifiers import derived_id, fresh_id
from shared.items import from_item, picked, to_item
from shared.problem import Problem
from shared.request import Reader, Request

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

    from shared.response import Answer

NOTIFICATION = ("notification_id", "title", "body", "user_id", "created_at", "read", "read_at")
UNREAD, READ = "unread", "read"
DAY_SECONDS = 24 * HOUR_SECONDS
# Read ones are filtered out of all; a page may be short, but never takes for ever.
MOST_QUERIES = 5


@dataclass(frozen=True, slots=True)
class Notifications:
    """The notifications of all tenants; each request sees those of its own."""

    client: DynamoDBClient
    table: str
    unread_index: str
    limit_default: int
    limit_max: int
    retention_days: int
    keys: IdempotencyKeys
    writer: BatchWriter
    reader: Reader

    def listed(self, request: Request) -> Answer:
        """GET /notifications: the unread ones first, each part newest first."""
        query = self.reader.query(request, "PageQuery")
        limit = min(query.get("limit", self.limit_default), self.limit_max)
        given = query.get("cursor")
        found: list[dict[str, Any]] = []
        last: dict[str, str] | None = None
        part, start = self._where(given)
        if part == UNREAD:
            found, last = self._unread(request.tenant_id, limit, start)
            if last is not None:
                return self._answer(found, UNREAD, last)
            start = None
        if len(found) < limit:
            read, last = self._read(request.tenant_id, limit - len(found), start)
            found += read
        elif self._read(request.tenant_id, 1, None)[0]:
            # The page is full of unread ones; the read ones begin on the next.
            return self._answer(found, READ, {})
        return self._answer(found, READ, last)

    @staticmethod
    def _where(given: str | None) -> tuple[str, dict[str, str] | None]:
        """In which part a page begins, and after which key."""
        if given is None:
            return UNREAD, None
        for part, names in (
            (UNREAD, {"notification_id", "unread_created_at"}),
            (READ, {"notification_id"}),
            (READ, set[str]()),
        ):
            try:
                start = cursor.decode(part, given, names)
            except Problem:
                continue
            return part, start or None
        cursor.decode(UNREAD, given, {"notification_id", "unread_created_at"})
        return UNREAD, None

    @staticmethod
    def _answer(found: list[dict[str, Any]], part: str, last: dict[str, str] | None) -> Answer:
        page: dict[str, Any] = {"items": [_shown(each) for each in found]}
        if last is not None:
            page["next_cursor"] = cursor.encode(part, last)
        return response.ok(200, page)

    def _unread(
        self, tenant_id: str, limit: int, start: dict[str, str] | None
    ) -> tuple[list[dict[str, Any]], dict[str, str] | None]:
        given: dict[str, Any] = {
            "TableName": self.table,
            "IndexName": self.unread_index,
            "KeyConditionExpression": "tenant_id = :tenant",
            "ExpressionAttributeValues": to_item({":tenant": tenant_id}),
            "ScanIndexForward": False,
            "Limit": limit,
        }
        if start is not None:
            given["ExclusiveStartKey"] = to_item({"tenant_id": tenant_id, **start})
        answer = self.client.query(**given)
        last = answer.get("LastEvaluatedKey")
        key = None if last is None else picked(from_item(last), ("notification_id", "unread_created_at"))
        return [from_item(item) for item in answer["Items"]], key

    def _read(
        self, tenant_id: str, limit: int, start: dict[str, str] | None
    ) -> tuple[list[dict[str, Any]], dict[str, str] | None]:
        found: list[dict[str, Any]] = []
        key: dict[str, str] | None = start or None
        for _ in range(MOST_QUERIES):
            given: dict[str, Any] = {
                "TableName": self.table,
                "KeyConditionExpression": "tenant_id = :tenant",
                "FilterExpression": "attribute_not_exists(unread_created_at)",
                "ExpressionAttributeValues": to_item({":tenant": tenant_id}),
                "ScanIndexForward": False,
                # Counted before the filter: never more than what is still wanted comes back.
                "Limit": limit - len(found),
            }
            if key is not None:
                given["ExclusiveStartKey"] = to_item({"tenant_id": tenant_id, **key})
            answer = self.client.query(**given)
            found += [from_item(item) for item in answer["Items"]]
            if "LastEvaluatedKey" not in answer:
                return found, None
            key = {"notification_id": from_item(answer["LastEvaluatedKey"])["notification_id"]}
            if len(found) == limit:
                break
        return found, key

    def send(self, request: Request) -> Answer:
        """POST /notifications: up to a hundred, written in as few calls as can be.

        With an Idempotency-Key the ids follow from it: whatever was written of an attempt that broke off is written
        again as the same notifications.
        """
        body = self.reader.body(request, "NotificationsSend")
        now = clock.now()
        key = self.keys.of(request, "send_notifications", body)
        replayed = False
        if key is not None:
            began = str(int(now * 1000))
            before = self.keys.claim(key, began)
            if before is not None:
                replayed, now = True, int(before) / 1000
        milliseconds = int(now * 1000)
        sent = [
            {
                "tenant_id": request.tenant_id,
                "notification_id": fresh_id()
                if key is None
                else derived_id(milliseconds, request.tenant_id, key.idempotency_key, str(position)),
                "title": each["title"],
                "body": each["body"],
                "user_id": each.get("user_id"),
                "created_at": clock.iso(now),
                "read": False,
                "unread_created_at": clock.iso(now),
                "expires_at": int(now + self.retention_days * DAY_SECONDS),
            }
            for position, each in enumerate(body["notifications"])
        ]
        ids = [str(each["notification_id"]) for each in sent]
        # A repeat writes only what is not there: what has been read since must not be unread again.
        missing = set(ids) - self._known(request.tenant_id, ids) if replayed else set(ids)
        self.writer.put(to_item(each) for each in sent if each["notification_id"] in missing)
        metrics.emit(NotificationsSent=len(missing))
        return response.ok(202, {"notification_ids": ids}, REPLAYED if replayed else None)

    def _known(self, tenant_id: str, ids: list[str]) -> set[str]:
        found = set()
        for notification_id in ids:
            answer = self.client.get_item(
                TableName=self.table,
                Key=to_item({"tenant_id": tenant_id, "notification_id": notification_id}),
                ProjectionExpression="notification_id",
                ConsistentRead=True,
            )
            if "Item" in answer:
                found.add(notification_id)
        return found

    def mark_read(self, request: Request) -> Answer:
        """POST /notifications/{notification_id}/read."""
        notification_id = self.reader.identifier(request, "notification_id")
        marked = self._mark(request.tenant_id, notification_id)
        if marked is None:
            raise Problem(404, "there is no such notification")
        return response.ok(200, _shown(marked))

    def mark_many_read(self, request: Request) -> Answer:
        """POST /notifications/read: what is not there is listed, and the rest done."""
        body = self.reader.body(request, "NotificationsRead")
        marked: list[str] = []
        unknown: list[str] = []
        for notification_id in body["notification_ids"]:
            done = self._mark(request.tenant_id, notification_id)
            (unknown if done is None else marked).append(notification_id)
        return response.ok(200, {"marked": marked, "unknown": unknown})

    def _mark(self, tenant_id: str, notification_id: str) -> dict[str, Any] | None:
        """The notification, read now or before; None where there is none."""
        try:
            answer = self.client.update_item(
                TableName=self.table,
                Key=to_item({"tenant_id": tenant_id, "notification_id": notification_id}),
                UpdateExpression="SET #read = :yes, read_at = if_not_exists(read_at, :now) REMOVE unread_created_at",
                ConditionExpression="attribute_exists(notification_id)",
                ExpressionAttributeNames={"#read": "read"},
                ExpressionAttributeValues=to_item({":yes": True, ":now": clock.iso(clock.now())}),
                ReturnValues="ALL_NEW",
            )
        except self.client.exceptions.ConditionalCheckFailedException:
            return None
        return from_item(answer["Attributes"])


def _shown(notification: dict[str, Any]) -> dict[str, Any]:
    return picked(notification, NOTIFICATION)
