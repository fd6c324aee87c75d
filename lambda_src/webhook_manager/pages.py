"""Pages of what a tenant has in the table: of one kind, in the order of their keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from shared import cursor
from shared.items import to_item
from shared.page import Page, Pages
from shared.request import Reader, Request

KEY = ("record_id",)


@dataclass(frozen=True, slots=True)
class RecordPages:
    """The table's pages, which leave out what has expired and end before an answer is too large."""

    pages: Pages
    table: str
    limit_default: int
    limit_max: int
    reader: Reader

    def answered(self, request: Request, prefix: str, shown: tuple[str, ...]) -> dict[str, Any]:
        """The page that a request asks for: items whose record id is an identifier behind a prefix."""
        query = self.reader.query(request, "PageQuery")
        start = start_of(prefix, query)
        limit = min(query.get("limit", self.limit_default), self.limit_max)
        values = {":prefix": prefix}
        found = self._read(request.tenant_id, "begins_with(record_id, :prefix)", values, limit, shown, start)
        page: dict[str, Any] = {"items": found.items}
        return {**page, **next_of(found.last)}

    def between(
        self,
        tenant_id: str,
        first: str,
        last: str,
        limit: int,
        shown: tuple[str, ...],
        start: dict[str, str] | None,
        is_there: Callable[[Mapping[str, Any]], bool],
    ) -> Page:
        """Up to so many items whose record id is between two."""
        condition = "record_id BETWEEN :first AND :last"
        return self._read(tenant_id, condition, {":first": first, ":last": last}, limit, shown, start, is_there)

    def _read(
        self,
        tenant_id: str,
        condition: str,
        values: Mapping[str, str],
        limit: int,
        shown: tuple[str, ...],
        start: dict[str, str] | None,
        is_there: Callable[[Mapping[str, Any]], bool] | None = None,
    ) -> Page:
        query = {
            "TableName": self.table,
            "KeyConditionExpression": f"tenant_id = :tenant AND {condition}",
            "ExpressionAttributeValues": to_item({":tenant": tenant_id, **values}),
        }
        partition = {"tenant_id": tenant_id}
        return self.pages.read(
            query, limit=limit, shown=shown, key=KEY, start=start, partition=partition, is_there=is_there
        )


def start_of(prefix: str, given: Mapping[str, Any]) -> dict[str, str] | None:
    """The key after which a page begins, where the query or the body has a cursor."""
    return {"record_id": prefix + cursor.id_of(given["cursor"])} if "cursor" in given else None


def next_of(last: Mapping[str, str] | None) -> dict[str, str]:
    """What of an answer says where the next page begins, if there is one."""
    return {} if last is None else {"next_cursor": cursor.after_id(last["record_id"].rpartition("#")[2])}
