"""What a Query or a Scan reads: a table of just the items of its page, so that nothing is searched for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from phase3b.local.dynamodb import ministack_parts as ministack
from phase3b.local.dynamodb.key_condition import Bounds, key_condition
from phase3b.local.dynamodb.ministack_parts import INDEX_MEMBERS, Item, Table
from phase3b.local.dynamodb.sorted_items import ALL, MEMBER, Layout, SortedItems, WholeTable, between, sorted_items

# "Query, pagination": a page holds 1 MB at most of what was read, before any filter.
PAGE_BYTES: Final = 1_048_576
_NOT_TABLE: Final = frozenset({"items", INDEX_MEMBERS, MEMBER})


def page(operation: str, request: Mapping[str, Any], table: Table) -> Table | None:
    """A table with what the page has, and the item after it where the page ends by its size; None where it is not looked up."""
    found = sorted_items(table)
    index = request.get("IndexName")
    limit = request.get("Limit")
    if limit is not None and (not isinstance(limit, int) or limit < 1):
        return None
    forward = request.get("ScanIndexForward", True) is not False
    if operation == "Scan":
        if index is not None or "Segment" in request or "TotalSegments" in request:
            return None
        layout: Layout | WholeTable = found.layout(ALL)
        return _table(table, _read(found, ALL, ALL, layout, request, None, limit, forward=True), None)
    if index is not None and ministack.index_of(table, index) is None:
        return None
    layout = found.layout(index)
    if not isinstance(layout, Layout):
        return None
    condition = key_condition(request, table, layout)
    if condition is None:
        return None
    items = _read(found, index, condition.partition, layout, request, condition.bounds, limit, forward=forward)
    return _table(table, items, index)


def _read(
    found: SortedItems,
    index: str | None,
    partition: str,
    layout: Layout | WholeTable,
    request: Mapping[str, Any],
    bounds: Bounds | None,
    limit: int | None,
    *,
    forward: bool,
) -> Iterator[tuple[str, str, Item]]:
    begin = request.get("ExclusiveStartKey")
    after = layout.place(begin) if isinstance(begin, dict) and begin else None
    entries = found.partition(index, partition)
    items = found.table["items"]
    projected = index if index is not None and index != ALL else None
    size = 0
    for count, (pk, sk) in enumerate(
        between(entries, bounds or (lambda all_of: (0, len(all_of))), after, forward=forward), 1
    ):
        item = items[pk][sk]
        yield pk, sk, item
        size += ministack.item_bytes(item if projected is None else ministack.projected(item, found.table, projected))
        if size > PAGE_BYTES or (limit is not None and count >= limit):
            return


def _table(table: Table, read: Iterator[tuple[str, str, Item]], index: str | None) -> Table:
    small = {name: value for name, value in table.items() if name not in _NOT_TABLE}
    items: dict[str, dict[str, Item]] = {}
    # What a global index does not project, neither a filter nor an answer sees.
    narrowed = index if any(each["IndexName"] == index for each in table["GlobalSecondaryIndexes"]) else None
    for pk, sk, item in read:
        items.setdefault(pk, {})[sk] = item if narrowed is None else ministack.projected(item, table, narrowed)
    small["items"] = items
    return small
