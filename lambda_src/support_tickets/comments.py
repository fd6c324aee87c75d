"""Comments on tickets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from shared import clock, cursor, metrics, response
from shared.idempotency import REPLAYED, IdempotencyKeys
from shared.identifiers import fresh_id
from shared.items import from_item, picked, to_item
from shared.problem import Problem
from shared.request import Reader, Request

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

    from shared.response import Answer

COMMENT = ("comment_id", "ticket_id", "body", "created_at", "created_by")


@dataclass(frozen=True, slots=True)
class Comments:
    """The comments of all tenants; each request sees those of its own."""

    client: DynamoDBClient
    table: str
    tickets_table: str
    limit_default: int
    limit_max: int
    keys: IdempotencyKeys
    reader: Reader

    def add(self, request: Request) -> Answer:
        """POST /support/tickets/{ticket_id}/comments: only on a ticket that is there."""
        ticket_id = self.reader.identifier(request, "ticket_id")
        body = self.reader.body(request, "CommentCreate")
        comment_id = fresh_id()
        comment = {
            "tenant_id": request.tenant_id,
            "ticket_comment_id": f"{ticket_id}#{comment_id}",
            "comment_id": comment_id,
            "ticket_id": ticket_id,
            "body": body["body"],
            "created_at": clock.iso(clock.now()),
            "created_by": request.user_id,
        }
        key = self.keys.of(request, "add_comment", body)
        there = {
            "ConditionCheck": {
                "TableName": self.tickets_table,
                "Key": to_item({"tenant_id": request.tenant_id, "ticket_id": ticket_id}),
                "ConditionExpression": "attribute_exists(ticket_id)",
            }
        }
        write = {"Put": {"TableName": self.table, "Item": to_item(comment)}}
        made, refused = self.keys.create(key, comment_id, [there, write])  # type: ignore[list-item]
        if any(refused):
            raise Problem(404, "there is no such ticket")
        if made != comment_id:
            return response.ok(201, self._get(request.tenant_id, ticket_id, made), REPLAYED)
        metrics.emit(CommentsCreated=1)
        return response.ok(201, picked(comment, COMMENT))

    def _get(self, tenant_id: str, ticket_id: str, comment_id: str) -> dict[str, Any]:
        answer = self.client.get_item(
            TableName=self.table,
            Key=to_item({"tenant_id": tenant_id, "ticket_comment_id": f"{ticket_id}#{comment_id}"}),
            ConsistentRead=True,
        )
        if "Item" not in answer:
            # A 404 would say that there is no such ticket.
            raise Problem(409, "the comment that the key made is gone", [("Idempotency-Key", "use another one")])
        return picked(from_item(answer["Item"]), COMMENT)

    def listed(self, request: Request) -> Answer:
        """GET /support/tickets/{ticket_id}/comments, in the order they were written."""
        ticket_id = self.reader.identifier(request, "ticket_id")
        query = self.reader.query(request, "PageQuery")
        limit = min(query.get("limit", self.limit_default), self.limit_max)
        kind = f"comments {ticket_id}"
        start = cursor.decode(kind, query.get("cursor"), {"ticket_comment_id"}, ("ticket_comment_id", f"{ticket_id}#"))
        if start is None and not self._ticket_is_there(request.tenant_id, ticket_id):
            raise Problem(404, "there is no such ticket")
        found, last = self._page(request.tenant_id, ticket_id, limit, start, forward=True)
        page: dict[str, Any] = {"items": found}
        if last is not None:
            page["next_cursor"] = cursor.encode(kind, {"ticket_comment_id": last})
        return response.ok(200, page)

    def batch(self, request: Request) -> Answer:
        """POST /support/comments/batch: the newest comments of several tickets, in the order they were written.

        One query a ticket: the comments of a ticket lie together, and a query is what finds them without knowing them.
        """
        body = self.reader.body(request, "CommentBatch")
        items = []
        for ticket_id in body["ticket_ids"]:
            newest, _ = self._page(request.tenant_id, ticket_id, self.limit_max, None, forward=False)
            items.append({"ticket_id": ticket_id, "comments": newest[::-1]})
        return response.ok(200, {"items": items})

    def _ticket_is_there(self, tenant_id: str, ticket_id: str) -> bool:
        answer = self.client.get_item(
            TableName=self.tickets_table,
            Key=to_item({"tenant_id": tenant_id, "ticket_id": ticket_id}),
            ProjectionExpression="ticket_id",
        )
        return "Item" in answer

    def _page(
        self, tenant_id: str, ticket_id: str, limit: int, start: dict[str, str] | None, *, forward: bool
    ) -> tuple[list[dict[str, Any]], str | None]:
        """Comments of a ticket, and the key of the last where there are more."""
        given: dict[str, Any] = {
            "TableName": self.table,
            "KeyConditionExpression": "tenant_id = :tenant AND begins_with(ticket_comment_id, :ticket)",
            "ExpressionAttributeValues": to_item({":tenant": tenant_id, ":ticket": f"{ticket_id}#"}),
            "ScanIndexForward": forward,
            "Limit": limit,
        }
        if start is not None:
            given["ExclusiveStartKey"] = to_item({"tenant_id": tenant_id, **start})
        answer = self.client.query(**given)
        found = [picked(from_item(item), COMMENT) for item in answer["Items"]]
        last = answer.get("LastEvaluatedKey")
        return found, None if last is None else from_item(last)["ticket_comment_id"]
