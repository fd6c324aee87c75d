"""The items of a table in the order in which Query and Scan read them: a page is looked up and not searched for.

DynamoDB reads a partition in the order of its sort key; items of an index with the same sort key in that of the table's
keys. Built for a table or an index when it is read for the first time, kept up to date by each write from then on.
"""

from __future__ import annotations

import bisect
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from phase3b.local.dynamodb import ministack_parts as ministack
from phase3b.local.dynamodb.ministack_parts import Item, Table

# The member of a table that has them.
MEMBER: Final = "_phase3b_sorted"
# What Scan of a table reads, as if it were one partition.
ALL: Final = "*"
# What it is ordered by, then the table's keys as text, under which the item is kept.
Entry = tuple[tuple[Any, ...], str, str]


@dataclass(frozen=True, slots=True)
class Layout:
    """The keys of a table or an index, and what its partitions are ordered by: attributes with their types."""

    hashes: list[str]
    ranges: list[str]
    order: list[tuple[str, str]]

    @classmethod
    def of(cls, table: Table, index: str | None) -> Layout:
        """Of a table, or of one of its indexes."""
        keys = table if index is None else ministack.index_of(table, index)
        hashes, ranges = ministack.key_lists(keys or table)
        return cls(hashes, ranges, ministack.order_keys(table, ranges))

    def place(self, item: Item) -> tuple[Any, ...]:
        """Where an item, or the key that a page begins after, is in its partition."""
        return tuple(ministack.order_value(item, name, kind) for name, kind in self.order)

    def partition(self, item: Item) -> Any:
        """The partition that an item is in; None where an index has it not."""
        return ministack.partition_of(item, self.hashes, self.ranges)


@dataclass(frozen=True, slots=True)
class WholeTable:
    """Everything in one partition, in the order of the keys as they are kept."""

    table: Table

    def place(self, item: Item) -> tuple[Any, ...]:
        """Where an item is."""
        sort_key = self.table["sk_name"]
        last = ministack.key_text(item.get(sort_key)) if sort_key else ""
        return ministack.key_text(item.get(self.table["pk_name"])), last

    def partition(self, item: Item) -> Any:
        """The only one."""
        del item
        return ALL


@dataclass(slots=True)
class SortedItems:
    """Of one table."""

    table: Table
    _layouts: dict[str | None, Layout | WholeTable] = field(default_factory=dict)
    _partitions: dict[str | None, dict[Any, list[Entry]]] = field(default_factory=dict)

    def layout(self, index: str | None) -> Layout | WholeTable:
        """That of the table (None), of an index, or of a Scan (ALL); its partitions are made where they are not yet."""
        found = self._layouts.get(index)
        if found is None:
            found = WholeTable(self.table) if index == ALL else Layout.of(self.table, index)
            partitions: dict[Any, list[Entry]] = {}
            for pk, items in self.table["items"].items():
                for sk, item in items.items():
                    partition = found.partition(item)
                    if partition is not None:
                        partitions.setdefault(partition, []).append((found.place(item), pk, sk))
            for entries in partitions.values():
                entries.sort()
            self._layouts[index], self._partitions[index] = found, partitions
        return found

    def partition(self, index: str | None, partition: Any) -> list[Entry]:
        """What is in a partition, in order."""
        self.layout(index)
        return self._partitions[index].get(partition, [])

    def changed(self, pk: str, sk: str, old: Item | None, new: Item | None) -> None:
        """After a write of the item with these keys."""
        for index, layout in self._layouts.items():
            partitions = self._partitions[index]
            before = None if old is None else layout.partition(old)
            after = None if new is None else layout.partition(new)
            left = None if before is None or old is None else (layout.place(old), pk, sk)
            come = None if after is None or new is None else (layout.place(new), pk, sk)
            if before == after and left == come:
                continue
            if left is not None:
                entries = partitions[before]
                del entries[bisect.bisect_left(entries, left)]
                if not entries:
                    del partitions[before]
            if come is not None:
                bisect.insort(partitions.setdefault(after, []), come)


def sorted_items(table: Table) -> SortedItems:
    """Those of a table."""
    found: SortedItems | None = table.get(MEMBER)
    if found is None:
        found = table[MEMBER] = SortedItems(table)
    return found


def between(
    entries: list[Entry],
    bounds: Callable[[list[Entry]], tuple[int, int]],
    after: tuple[Any, ...] | None,
    *,
    forward: bool,
) -> Iterator[tuple[str, str]]:
    """The keys of a partition's items within bounds, one after the other from where the last page ended."""
    first, end = bounds(entries)
    if after is not None and forward:
        first = max(first, bisect.bisect_right(entries, after, key=_place))
    elif after is not None:
        end = min(end, bisect.bisect_left(entries, after, key=_place))
    for position in range(first, end) if forward else range(end - 1, first - 1, -1):
        _, pk, sk = entries[position]
        yield pk, sk


def _place(entry: Entry) -> tuple[Any, ...]:
    return entry[0]
