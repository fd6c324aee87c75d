"""Pages of what a tenant has in the table: of one kind, in the order of their keys, without what has expired."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from shared import clock, cursor
from shared.items import from_item, picked, to_item
from shared.request import Reader, Request

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

# DynamoDB deletes what has expired within days.
LIVING = "attribute_not_exists(expires_at) OR expires_at > :now"


@dataclass(frozen=True, slots=True)
class Page:
    """Items in full; `last` is the record id that the next page begins after, None where there is none."""

    items: list[dict[str, Any]]
    last: str | None


@dataclass(frozen=True, slots=True)
class Pages:
    """The table's pages; `bytes_max` is what the entries of one answer may have together."""

    client: DynamoDBClient
    table: str
    limit_default: int
    limit_max: int
    bytes_max: int
    reader: Reader

    def page(self, request: Request, prefix: str, shown: tuple[str, ...]) -> dict[str, Any]:
        """The page that a request asks for, as it is answered.

        Raises:
            Problem: 422, its limit or cursor can't be used.
        """
        query = self.reader.query(request, "PageQuery")
        start = cursor.decode(prefix, query.get("cursor"), {"record_id"}, ("record_id", prefix))
        after = None if start is None else start["record_id"]
        limit = min(query.get("limit", self.limit_default), self.limit_max)
        found = self.read(request.tenant_id, prefix, limit, after=after)
        items, size, last, before = list[Mapping[str, Any]](), 0, found.last, ""
        for item in found.items:
            entry = picked(item, shown)
            size += len(json.dumps(entry, ensure_ascii=False).encode())
            if items and size > self.bytes_max:
                last = before
                break
            items.append(entry)
            before = str(item["record_id"])
        page: dict[str, Any] = {"items": items}
        if last is not None:
            page["next_cursor"] = cursor.encode(prefix, {"record_id": last})
        return page

    def read(
        self,
        tenant_id: str,
        prefix: str,
        limit: int,
        *,
        after: str | None = None,
        between: tuple[str, str] | None = None,
    ) -> Page:
        """Up to so many items whose record id begins with a prefix, or is between two; `after` is where the page before ended."""
        condition, values = "begins_with(record_id, :prefix)", {":prefix": prefix}
        if between is not None:
            condition, values = "record_id BETWEEN :first AND :last", {":first": between[0], ":last": between[1]}
        given: dict[str, Any] = {
            "TableName": self.table,
            "KeyConditionExpression": f"tenant_id = :tenant AND {condition}",
            "FilterExpression": LIVING,
            "ExpressionAttributeValues": to_item({":tenant": tenant_id, ":now": int(clock.now()), **values}),
            "Limit": limit,
        }
        if after is not None:
            given["ExclusiveStartKey"] = to_item({"tenant_id": tenant_id, "record_id": after})
        answer = self.client.query(**given)
        last = from_item(answer["LastEvaluatedKey"])["record_id"] if "LastEvaluatedKey" in answer else None
        return Page([from_item(item) for item in answer["Items"]], last)
