"""Comments on tickets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from shared import clock, cursor, metrics, response, settings
from shared.api import BusyError
from shared.arrival import is_lost
from shared.idempotency import REPLAYED, IdempotencyKeys
from shared.identifiers import fresh_id
from shared.items import from_item, picked, to_item
from shared.page import Page, Pages
from shared.problem import Problem
from shared.request import Reader, Request
from support_tickets.tickets import DUPLICATE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mypy_boto3_dynamodb import DynamoDBClient

    from shared.response import Answer
    from support_tickets.tickets import Tickets

# How often a ticket may change while a comment is added to it.
MOST_LOOKS = 3
COMMENT = ("comment_id", "ticket_id", "body", "created_at", "created_by")


@dataclass(frozen=True, slots=True)
class Comments:
    """The comments of all tenants; each request sees those of its own."""

    client: DynamoDBClient
    table: str
    tickets: Tickets
    pages: Pages
    # Those of a list, which may be a moment old.
    listed_pages: Pages
    limit_default: int
    limit_max: int
    keys: IdempotencyKeys
    reader: Reader

    def add(self, request: Request) -> Answer:
        """POST /support/tickets/{ticket_id}/comments: only on a ticket that is there."""
        ticket_id = self.reader.identifier(request, "ticket_id")
        body = self.reader.body(request, "CommentCreate")
        key = self.keys.of(request, "add_comment", body)
        lost: str | None = None
        for _ in range(MOST_LOOKS):
            ticket = self.tickets.read(request.tenant_id, ticket_id)
            ticket_id = ticket["ticket_id"]
            comment = {
                "tenant_id": request.tenant_id,
                "ticket_comment_id": f"{ticket_id}#{(comment_id := fresh_id())}",
                "comment_id": comment_id,
                "ticket_id": ticket_id,
                "body": body["body"],
                "created_at": clock.iso(clock.now()),
                "created_by": request.user_id,
                # It goes with its ticket.
                "expires_at": ticket.get("expires_at"),
            }
            write = {"Put": {"TableName": self.table, "Item": to_item(comment)}}
            about = None if settings.REGION is None else ticket_id
            writes: Any = [_as_read(self.tickets.table, ticket), write]
            made, refused = self.keys.create(key, comment_id, writes, about, lost)
            if made != comment_id:
                before = self.stored(request.tenant_id, ticket_id, made)
                if before:
                    return response.ok(201, picked(before, COMMENT), REPLAYED)
                if made == lost or not is_lost(self.keys, key, made):
                    # A 404 would say that there is no such ticket.
                    detail = "use another one"
                    raise Problem(409, "the comment that the key made is gone", [("Idempotency-Key", detail)])
                lost = made
            elif not refused:
                metrics.emit(CommentsCreated=1)
                return response.ok(201, picked(comment, COMMENT))
            # The ticket was closed, reopened or deleted since it was read: it is read again.
        raise BusyError("a ticket changed each time that a comment was added")

    def stored(self, tenant_id: str, ticket_id: str, comment_id: str) -> dict[str, Any]:
        """A comment as it is stored; empty where there is none."""
        answer = self.client.get_item(
            TableName=self.table,
            Key=to_item({"tenant_id": tenant_id, "ticket_comment_id": f"{ticket_id}#{comment_id}"}),
            ConsistentRead=True,
        )
        return from_item(answer.get("Item", {}))

    def listed(self, request: Request) -> Answer:
        """GET /support/tickets/{ticket_id}/comments, in the order they were written."""
        ticket_id = self.reader.identifier(request, "ticket_id")
        query = self.reader.query(request, "PageQuery")
        limit = min(query.get("limit", self.limit_default), self.limit_max)
        given = query.get("cursor")
        ticket = self.tickets.read(request.tenant_id, ticket_id)
        self.tickets.comment_expiry.follow(ticket)
        start = None if given is None else {"ticket_comment_id": f"{ticket['ticket_id']}#{cursor.id_of(given)}"}
        found = self._page(self.listed_pages, ticket, limit, start, forward=True)
        page: dict[str, Any] = {"items": found.items}
        if found.last is not None:
            page["next_cursor"] = cursor.after_id(found.last["ticket_comment_id"].rpartition("#")[2])
        return response.ok(200, page)

    def batch(self, request: Request) -> Answer:
        """POST /support/comments/batch: the newest comments of several tickets, in the order they were written.

        One query a ticket: the comments of a ticket lie together, and a query is what finds them without knowing them.
        """
        body = self.reader.body(request, "CommentBatch")
        items = []
        left = self.pages.most_bytes
        ticket_ids = body["ticket_ids"]
        for position, ticket_id in enumerate(ticket_ids):
            # Each has its share of the answer, and of what those before it did not need.
            share = left // (len(ticket_ids) - position)
            found = self._newest(request.tenant_id, ticket_id, share)
            left -= found.bytes
            items.append({"ticket_id": ticket_id, "comments": found.items[::-1], "truncated": found.last is not None})
        return response.ok(200, {"items": items})

    def _newest(self, tenant_id: str, ticket_id: str, most_bytes: int) -> Page:
        try:
            ticket = self.tickets.read(tenant_id, ticket_id)
        except Problem:
            return Page([], None)
        return self._page(self.pages, ticket, self.limit_max, None, forward=False, most_bytes=most_bytes)

    def _page(
        self,
        pages: Pages,
        ticket: Mapping[str, Any],
        limit: int,
        start: dict[str, str] | None,
        *,
        forward: bool,
        most_bytes: int | None = None,
    ) -> Page:
        """Comments of a ticket that is there."""
        tenant_id, ticket_id, late = ticket["tenant_id"], ticket["ticket_id"], list[str]()

        def is_shown(comment: Mapping[str, Any]) -> bool:
            if settings.REGION is not None and comment.get("expires_at") != ticket.get("expires_at"):
                late.append(comment["comment_id"])
            # Its ticket decides: the expiry of a comment follows that of the ticket, a moment later.
            return DUPLICATE not in comment

        query = {
            "TableName": self.table,
            "KeyConditionExpression": "tenant_id = :tenant AND begins_with(ticket_comment_id, :ticket)",
            "ExpressionAttributeValues": to_item({":tenant": tenant_id, ":ticket": f"{ticket_id}#"}),
            "ScanIndexForward": forward,
        }
        found = pages.read(
            query,
            limit=limit,
            shown=COMMENT,
            key=("ticket_comment_id",),
            start=start,
            partition={"tenant_id": tenant_id},
            is_there=is_shown,
            most_bytes=most_bytes,
        )
        if late:
            # The ticket was closed or reopened in the other region, at the same time as something was done here.
            self.tickets.comment_expiry.follow(ticket, known=False)
        return found


def _as_read(table: str, ticket: Mapping[str, Any]) -> dict[str, Any]:
    """A check that a ticket is there and has the expiry with which it was read."""
    check: dict[str, Any] = {
        "TableName": table,
        "Key": to_item({"tenant_id": ticket["tenant_id"], "ticket_id": ticket["ticket_id"]}),
        "ConditionExpression": "attribute_exists(ticket_id) AND attribute_not_exists(expires_at)",
    }
    if "expires_at" in ticket:
        check["ConditionExpression"] = "expires_at = :at"
        check["ExpressionAttributeValues"] = to_item({":at": ticket["expires_at"]})
    return {"ConditionCheck": check}
