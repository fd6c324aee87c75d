"""Deliveries of a webhook: listed, and sent again, one by its id or those of a time range."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from shared import clock, response
from shared.identifiers import new_id
from shared.items import from_item, to_item
from shared.page import has_not_expired
from shared.problem import Problem
from webhook_manager.pages import next_of, start_of

if TYPE_CHECKING:
    from shared.request import Request
    from shared.response import Answer
    from webhook_manager.webhooks import Webhooks

DELIVERY = (
    "delivery_id", "event", "status", "attempts", "generation", "last_status", "last_error", "next_attempt_at", "updated_at",
)  # fmt: skip
# What of a record makes its delivery again.
RECORD = ("tenant_id", "delivery_id", "status", "content", "generation")
# Delivered ones are sent again only where the request says so.
DELIVERED = "delivered"
FIRST, LAST = bytes(10), b"\xff" * 10
LATEST_MILLISECONDS = 2**48 - 1


@dataclass(frozen=True, slots=True)
class Redelivery:
    """What became of deliveries; up to `most` of them are sent again in one request."""

    webhooks: Webhooks
    most: int

    def listed(self, request: Request) -> Answer:
        """GET /webhooks/{webhook_id}/deliveries, in the order of their events."""
        webhook_id = self.webhooks.reader.identifier(request, "webhook_id")
        self.webhooks.found(request.tenant_id, webhook_id)
        return response.ok(200, self.webhooks.pages.answered(request, f"delivery#{webhook_id}#", DELIVERY))

    def one(self, request: Request) -> Answer:
        """POST /webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver: with the same id, which a receiver may know."""
        reader = self.webhooks.reader
        webhook_id, delivery_id = reader.identifier(request, "webhook_id"), reader.identifier(request, "delivery_id")
        self._active(request.tenant_id, webhook_id)
        answer = self.webhooks.client.get_item(
            TableName=self.webhooks.table,
            Key=to_item({"tenant_id": request.tenant_id, "record_id": f"delivery#{webhook_id}#{delivery_id}"}),
            ConsistentRead=True,
        )
        record = from_item(answer["Item"]) if "Item" in answer else {}
        if record.get("expires_at", 0) <= clock.now():
            raise Problem(404, "there is no such delivery, or it was not tried yet")
        if "content" not in record:
            raise Problem(409, "the delivery was recorded without its event, and can't be sent again")
        if self.webhooks.deliveries.queue([_again(record, webhook_id)]):
            raise Problem(503, "the delivery could not be queued, try again")
        return response.ok(202, {"delivery_id": delivery_id})

    def range(self, request: Request) -> Answer:
        """POST /webhooks/{webhook_id}/redeliver: those of events between two times, a page of them; next_cursor is where it goes on.

        Those that are not delivered, and with `include_delivered` the others as well. What could not be queued ends the page.
        """
        webhook_id = self.webhooks.reader.identifier(request, "webhook_id")
        body = self.webhooks.reader.body(request, "RedeliverRange")
        prefix = f"delivery#{webhook_id}#"
        first, last = _milliseconds(body["from"]), _milliseconds(body["to"])
        between = (prefix + new_id(first, FIRST), prefix + new_id(last, LAST))
        start = start_of(prefix, body)
        self._active(request.tenant_id, webhook_id)
        if between[1] < max(between[0], "" if start is None else start["record_id"]):
            # An end before the beginning, or a place after the end: there is nothing between them.
            return response.ok(202, {"queued": 0, "without_event": 0})
        if start is not None and start["record_id"] < between[0]:
            start = None
        page = self.webhooks.pages.between(
            request.tenant_id,
            *between,
            self.most,
            RECORD,
            start,
            lambda item: has_not_expired(item) and (bool(body.get("include_delivered")) or item["status"] != DELIVERED),
        )
        wanted = page.items
        kept = [each for each in wanted if "content" in each]
        unqueued = self.webhooks.deliveries.queue([_again(each, webhook_id) for each in kept])
        if unqueued and len(unqueued) == len(kept):
            raise Problem(503, "no delivery could be queued, try again")
        found = {"queued": len(kept) - len(unqueued), "without_event": len(wanted) - len(kept)}
        if unqueued:
            return response.ok(202, {**found, "not_queued": sorted(unqueued), **next_of(page.last)})
        return response.ok(202, {**found, **next_of(page.last)})

    def _active(self, tenant_id: str, webhook_id: str) -> None:
        """Raises a problem where nothing would be sent."""
        if not self.webhooks.found(tenant_id, webhook_id)["active"]:
            raise Problem(409, "the webhook is disabled", [("active", "enable it first: PATCH with active: true")])


def _again(record: Mapping[str, Any], webhook_id: str) -> dict[str, Any]:
    """The delivery in its next generation: what of the one before is still on its way is not sent any more."""
    return {
        "tenant_id": record["tenant_id"],
        "webhook_id": webhook_id,
        "delivery_id": record["delivery_id"],
        **json.loads(record["content"]),
        "attempt": 1,
        "generation": record.get("generation", 0) + 1,
    }


def _milliseconds(text: str) -> int:
    """The time of an event: none is from before 1970, and none after the last that an identifier can be of."""
    return min(max(0, int(clock.seconds_of_date_time(text) * 1000)), LATEST_MILLISECONDS)
