"""Notifications: listed with the unread ones first, sent many at a time, marked read."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from notification_handler.notification_keys import prefix_of, public_id
from shared import clock, metrics, response
from shared.batch_writer import BatchWriter
from shared.cache_keys import Question
from shared.cached_reads import CachedReads, Loaded
from shared.idempotency import HOUR_SECONDS, REPLAYED, IdempotencyKeys
from shared.identifiers import derived_id, fresh_id
from shared.items import from_item, picked, to_item
from shared.problem import Problem
from shared.request import Reader, Request

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

    from notification_handler.inbox import Inbox
    from shared.response import Answer

NOTIFICATION = ("title", "body", "user_id", "created_at", "read", "read_at")
DAY_SECONDS = 24 * HOUR_SECONDS
# The collection of the cache; cost_forecasting writes to it as well.
NOTIFICATIONS = "notifications"


@dataclass(frozen=True, slots=True)
class Notifications:
    """The notifications of all tenants; each request sees those of its user, and those of its whole tenant."""

    client: DynamoDBClient
    table: str
    inbox: Inbox
    limit_default: int
    limit_max: int
    retention_days: int
    keys: IdempotencyKeys
    writer: BatchWriter
    reader: Reader
    cache: CachedReads

    def listed(self, request: Request) -> Answer:
        """GET /notifications: the unread ones first, each part newest first."""
        query = self.reader.query(request, "NotificationQuery")
        limit = min(query.get("limit", self.limit_default), self.limit_max)
        asked = json.dumps([request.user_id, limit, query.get("cursor")])
        # What is unread is in an index.
        question = Question(request.tenant_id, "list_notifications", asked, NOTIFICATIONS, settles=True)

        def page(*, kept: bool) -> Loaded:  # noqa: ARG001  an index knows no consistent read
            return self._page(request, limit, query.get("cursor"))

        return response.of_text(200, self.cache.read(question, page))

    def _page(self, request: Request, limit: int, given: str | None) -> Loaded:
        page = self.inbox.page(request.tenant_id, request.user_id, limit, given)
        found: dict[str, Any] = {"items": [shown(each) for each in page.items]}
        if page.cursor is not None:
            found["next_cursor"] = page.cursor
        ends = [each["expires_at"] for each in page.items if "expires_at" in each]
        return Loaded(response.text_of(found), min(ends, default=None))

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
        ids = [
            fresh_id()
            if key is None
            else derived_id(milliseconds, request.tenant_id, key.idempotency_key, str(position))
            for position in range(len(body["notifications"]))
        ]
        sent = [
            self._new(request.tenant_id, notification_id, now, each)
            for notification_id, each in zip(ids, body["notifications"], strict=True)
        ]
        stored_ids = [str(each["notification_id"]) for each in sent]
        # A repeat writes only what is not there: what has been read since must not be unread again.
        missing = set(stored_ids) - (self._known(request.tenant_id, stored_ids) if replayed else set())
        # Also where nothing is missing: the first request may have ended between its writes and what the cache is told.
        with self.cache.writing(request.tenant_id, NOTIFICATIONS):
            self.writer.put(to_item(each) for each in sent if each["notification_id"] in missing)
        metrics.emit(NotificationsSent=len(missing))
        return response.ok(202, {"notification_ids": ids}, REPLAYED if replayed else None)

    def _new(self, tenant_id: str, notification_id: str, now: float, given: dict[str, Any]) -> dict[str, Any]:
        user_id = given.get("user_id")
        prefix = "" if user_id is None else prefix_of(user_id)
        return {
            "tenant_id": tenant_id,
            "notification_id": prefix + notification_id,
            "title": given["title"],
            "body": given["body"],
            "user_id": user_id,
            "created_at": clock.iso(now),
            "read": False,
            "unread_created_at": prefix + clock.iso(now),
            "expires_at": int(now + self.retention_days * DAY_SECONDS),
        }

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
        with self.cache.writing(request.tenant_id, NOTIFICATIONS):
            marked = self._mark(request, notification_id)
        if marked is None:
            raise Problem(404, "there is no such notification")
        return response.ok(200, shown(marked))

    def mark_many_read(self, request: Request) -> Answer:
        """POST /notifications/read: what is not there is listed, and the rest done."""
        body = self.reader.body(request, "NotificationsRead")
        marked: list[str] = []
        unknown: list[str] = []
        with self.cache.writing(request.tenant_id, NOTIFICATIONS):
            for notification_id in body["notification_ids"]:
                done = self._mark(request, notification_id)
                (unknown if done is None else marked).append(notification_id)
        return response.ok(200, {"marked": marked, "unknown": unknown})

    def _mark(self, request: Request, notification_id: str) -> dict[str, Any] | None:
        """The notification, read now or before; None where there is none that this user sees."""
        mine = [prefix_of(request.user_id) + notification_id] if request.user_id else []
        for stored_id in (notification_id, *mine):
            try:
                answer = self.client.update_item(
                    TableName=self.table,
                    Key=to_item({"tenant_id": request.tenant_id, "notification_id": stored_id}),
                    UpdateExpression="SET #read = :yes, read_at = if_not_exists(read_at, :now) REMOVE unread_created_at",
                    # Of what was written before users had keys of their own, not another user's; and nothing that has expired.
                    ConditionExpression="attribute_exists(notification_id)"
                    " AND (attribute_not_exists(user_id) OR user_id = :user)"
                    " AND (attribute_not_exists(expires_at) OR expires_at > :second)",
                    ExpressionAttributeNames={"#read": "read"},
                    ExpressionAttributeValues=to_item(
                        {
                            ":yes": True,
                            ":now": clock.iso(clock.now()),
                            ":user": request.user_id,
                            ":second": int(clock.now()),
                        }
                    ),
                    ReturnValues="ALL_NEW",
                )
            except self.client.exceptions.ConditionalCheckFailedException:
                continue
            return from_item(answer["Attributes"])
        return None


def shown(notification: dict[str, Any]) -> dict[str, Any]:
    """What a client sees of a notification."""
    return {"notification_id": public_id(notification["notification_id"]), **picked(notification, NOTIFICATION)}
