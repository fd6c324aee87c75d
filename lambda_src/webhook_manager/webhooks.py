"""Webhooks of a tenant: registered, listed, changed, deleted, tested."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from shared import clock, response, settings
from shared.idempotency import REPLAYED, IdempotencyKeys
from shared.identifiers import fresh_id
from shared.items import from_item, picked, to_item
from shared.problem import Problem
from shared.request import Reader, Request
from shared.webhook_target import RefusedTargetError, local_is_allowed, target_of
from webhook_manager.deliveries import Deliveries
from webhook_manager.pages import RecordPages
from webhook_manager.secrets_of_webhooks import fresh_secret

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

    from shared.response import Answer

PREFIX = "webhook#"
# Names the webhook that was registered last: of two that count at the same time only one finds it as it was.
LAST = "last_registered"
WEBHOOK = ("webhook_id", "url", "events", "active", "disabled_reason", "disabled_at", "created_at", "updated_at")
# What webhook_delivery keeps of a webhook that fails: of another URL, or once it is enabled again, none of it is true.
FAILING = ("failures", "failing_since", "open_until")
DISABLED = ("disabled_reason", "disabled_at")


@dataclass(frozen=True, slots=True)
class Webhooks:
    """The webhooks of all tenants; each request sees those of its own."""

    client: DynamoDBClient
    table: str
    most: int
    pages: RecordPages
    keys: IdempotencyKeys
    deliveries: Deliveries
    reader: Reader

    def create(self, request: Request) -> Answer:
        """POST /webhooks: the answer is the only one that shows the secret."""
        body = self.reader.body(request, "WebhookCreate")
        _judged(body["url"])
        key = self.keys.of(request, "create_webhook", body)
        # Asked before the limit is: the repeat of the last one that was allowed is not a further one.
        before = self.keys.result(key) if key is not None else None
        # Read before the webhooks are counted: who registers one in between changes it, and the write below is refused.
        last = self._last(request.tenant_id)
        if before is None and self._count(request.tenant_id) >= self.most:
            raise Problem(409, f"there are {self.most} webhooks, the most that a tenant may have")
        now = clock.iso(clock.now())
        webhook = {
            "tenant_id": request.tenant_id,
            "webhook_id": fresh_id(),
            "url": body["url"],
            "events": body["events"],
            "active": True,
            "secret": fresh_secret(),
            "created_at": now,
            "updated_at": now,
        }
        if key is not None and settings.REGION is not None:
            webhook["made_by"] = key.idempotency_key
        item = to_item({**webhook, "record_id": PREFIX + str(webhook["webhook_id"])})
        write = {"Put": {"TableName": self.table, "Item": item}}
        turn = self._turn(request.tenant_id, last, str(webhook["webhook_id"]))
        made, refused = self.keys.create(key, str(webhook["webhook_id"]), [write, turn])  # type: ignore[list-item]
        if any(refused):
            raise Problem(409, "another webhook is being registered just now, try again")
        if made != webhook["webhook_id"]:
            return self._again(request.tenant_id, made)
        return response.ok(201, picked(webhook, (*WEBHOOK, "secret")))

    def _again(self, tenant_id: str, webhook_id: str) -> Answer:
        """What the first request with the same key was answered."""
        try:
            webhook = self.found(tenant_id, webhook_id)
        except Problem:
            # A 404 would say that there is no such path to register at.
            detail = "the webhook that the key made is deleted"
            raise Problem(409, detail, [("Idempotency-Key", "use another one")]) from None
        return response.ok(201, picked(webhook, (*WEBHOOK, "secret")), REPLAYED)

    def get(self, request: Request) -> Answer:
        """GET /webhooks/{webhook_id}."""
        webhook_id = self.reader.identifier(request, "webhook_id")
        return response.ok(200, picked(self.found(request.tenant_id, webhook_id), WEBHOOK))

    def listed(self, request: Request) -> Answer:
        """GET /webhooks, in the order they were registered."""
        return response.ok(200, self.pages.answered(request, PREFIX, WEBHOOK))

    def update(self, request: Request) -> Answer:
        """PATCH /webhooks/{webhook_id}; `active: true` enables one that was disabled, and forgets why."""
        webhook_id = self.reader.identifier(request, "webhook_id")
        body = self.reader.body(request, "WebhookUpdate")
        if "url" in body:
            _judged(body["url"])
        now = clock.iso(clock.now())
        changes, removed = {**body, "updated_at": now}, list[str]()
        if body.get("active") is False:
            changes |= {"disabled_reason": "requested", "disabled_at": now}
        elif body.get("active"):
            removed += DISABLED
        if body.get("active") or "url" in body:
            removed += FAILING
        expression = "SET " + ", ".join(f"#{name} = :{name}" for name in changes)
        if removed:
            expression += " REMOVE " + ", ".join(f"#{name}" for name in removed)
        try:
            answer = self.client.update_item(
                TableName=self.table,
                Key=key_of(request.tenant_id, webhook_id),
                UpdateExpression=expression,
                ConditionExpression="attribute_exists(record_id)",
                ExpressionAttributeNames={f"#{name}": name for name in (*changes, *removed)},
                ExpressionAttributeValues=to_item({f":{name}": value for name, value in changes.items()}),
                ReturnValues="ALL_NEW",
            )
        except self.client.exceptions.ConditionalCheckFailedException:
            raise no_such_webhook() from None
        return response.ok(200, picked(from_item(answer["Attributes"]), WEBHOOK))

    def delete(self, request: Request) -> Answer:
        """DELETE /webhooks/{webhook_id}; what became of its deliveries goes with time."""
        webhook_id = self.reader.identifier(request, "webhook_id")
        for twin in self._twins(request.tenant_id, webhook_id) if settings.REGION is not None else ():
            self.client.delete_item(TableName=self.table, Key=key_of(request.tenant_id, twin))
        try:
            self.client.delete_item(
                TableName=self.table,
                Key=key_of(request.tenant_id, webhook_id),
                ConditionExpression="attribute_exists(record_id)",
            )
        except self.client.exceptions.ConditionalCheckFailedException:
            raise no_such_webhook() from None
        return response.no_content()

    def _twins(self, tenant_id: str, webhook_id: str) -> list[str]:
        """What the request that made a webhook made in the other region as well: it would have its events from now on."""
        made_by = self.found(tenant_id, webhook_id).get("made_by")
        found = self.deliveries.registered(tenant_id) if made_by is not None else ()
        return [
            each["webhook_id"] for each in found if each.get("made_by") == made_by and each["webhook_id"] != webhook_id
        ]

    def test(self, request: Request) -> Answer:
        """POST /webhooks/{webhook_id}/test: queues a delivery as an event would."""
        webhook_id = self.reader.identifier(request, "webhook_id")
        self.found(request.tenant_id, webhook_id)
        delivery_id = fresh_id()
        failed = self.deliveries.queue(
            [
                {
                    "tenant_id": request.tenant_id,
                    "webhook_id": webhook_id,
                    "delivery_id": delivery_id,
                    "event": "webhook.test",
                    "occurred_at": clock.iso(clock.now()),
                    "data": {"webhook_id": webhook_id},
                }
            ]
        )
        if failed:
            raise Problem(503, "the delivery could not be queued, try again")
        return response.ok(202, {"delivery_id": delivery_id})

    def _count(self, tenant_id: str) -> int:
        answer = self.client.query(
            TableName=self.table,
            KeyConditionExpression="tenant_id = :tenant AND begins_with(record_id, :prefix)",
            ExpressionAttributeValues=to_item({":tenant": tenant_id, ":prefix": PREFIX}),
            Select="COUNT",
            ConsistentRead=True,
        )
        return answer["Count"]

    def _last(self, tenant_id: str) -> str | None:
        """The webhook that the tenant registered last, whether it is still there or not."""
        answer = self.client.get_item(
            TableName=self.table, Key=to_item({"tenant_id": tenant_id, "record_id": LAST}), ConsistentRead=True
        )
        return str(from_item(answer["Item"])["webhook_id"]) if "Item" in answer else None

    def _turn(self, tenant_id: str, last: str | None, webhook_id: str) -> dict[str, Any]:
        """The write that puts a webhook in the place of the last one, as long as nobody was quicker."""
        put: dict[str, Any] = {
            "TableName": self.table,
            "Item": to_item({"tenant_id": tenant_id, "record_id": LAST, "webhook_id": webhook_id}),
            "ConditionExpression": "attribute_not_exists(record_id)" if last is None else "webhook_id = :last",
        }
        if last is not None:
            put["ExpressionAttributeValues"] = to_item({":last": last})
        return {"Put": put}

    def found(self, tenant_id: str, webhook_id: str) -> Mapping[str, Any]:
        """A webhook with all that is stored of it.

        Raises:
            Problem: 404, there is none.
        """
        answer = self.client.get_item(TableName=self.table, Key=key_of(tenant_id, webhook_id), ConsistentRead=True)
        if "Item" not in answer:
            raise no_such_webhook()
        return from_item(answer["Item"])


def no_such_webhook() -> Problem:
    """A new one each time: an exception that is raised again keeps the frames of every time before."""
    return Problem(404, "there is no such webhook")


def key_of(tenant_id: str, webhook_id: str) -> Any:
    """The key of a webhook's item."""
    return to_item({"tenant_id": tenant_id, "record_id": PREFIX + webhook_id})


def _judged(url: str) -> None:
    try:
        target_of(url, local=local_is_allowed())
    except RefusedTargetError as error:
        # A URL, and one that nothing may be sent to: RFC 9110 names 403 for what is understood and refused.
        raise Problem(403, "the URL can't be a webhook's", [("url", str(error))]) from None
