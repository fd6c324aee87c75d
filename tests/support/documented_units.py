"""Capacity units a second time, from AWS's documents and nothing of ours: a table in memory that says what each request costs.

"DynamoDB item sizes and formats", "DynamoDB read and write operations", "Using Global Secondary Indexes" and "Local secondary
indexes" (provisioned throughput considerations), "Amazon DynamoDB Transactions: How it works"; Developer Guide, 2026-11-29.
"""

from __future__ import annotations

import base64
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from math import ceil
from typing import Any

Item = dict[str, Any]
Units = dict[tuple[str | None, str], float]
KB = 1024


def bytes_of(value: dict[str, Any]) -> int:
    """A value: text by its UTF-8 bytes, a number by its significant digits, containers with 3 bytes and 1 for each member."""
    ((kind, inside),) = value.items()
    if kind == "S":
        return len(inside.encode())
    if kind == "N":
        # About one byte for two digits, and one; exact for whole numbers without zeros at their end.
        return ceil(len(inside.lstrip("-0")) / 2) + 1
    if kind == "B":
        return len(base64.b64decode(inside))
    if kind in {"BOOL", "NULL"}:
        return 1
    if kind in {"SS", "NS", "BS"}:
        return sum(bytes_of({kind[0]: each}) for each in inside)
    if kind == "L":
        return 3 + sum(1 + bytes_of(each) for each in inside)
    assert kind == "M"
    return 3 + sum(1 + len(name.encode()) + bytes_of(each) for name, each in inside.items())


def size(item: Item | None) -> int:
    return sum(len(name.encode()) + bytes_of(value) for name, value in (item or {}).items())


def reads(sizes: Iterable[int], rate: float) -> float:
    """Each rounded up to 4 KB by itself; what is not there costs as the least."""
    return sum(max(ceil(each / (4 * KB)), 1) * rate for each in sizes)


def kilobytes(number: int) -> float:
    return float(max(ceil(number / KB), 1))


@dataclass
class Index:
    """A secondary index: its keys, and what it has of an item (None: all of it)."""

    keys: tuple[str, ...]
    attributes: tuple[str, ...] | None
    is_global: bool = True

    def entry(self, item: Item | None, table_keys: tuple[str, ...]) -> Item | None:
        """Of an item; None where the index has it not."""
        if item is None or any(key not in item for key in self.keys):
            return None
        kept = {*self.keys, *table_keys, *(self.attributes or ())}
        return {name: value for name, value in item.items() if self.attributes is None or name in kept}

    def write(self, old: Item | None, new: Item | None, table_keys: tuple[str, ...]) -> float:
        """Nothing where its entry stays; one write where it comes, goes or changes in place; two where its key changes."""
        before, after = self.entry(old, table_keys), self.entry(new, table_keys)
        if before == after:
            return 0.0
        if before is None or after is None:
            return kilobytes(size(before or after))
        if any(before[key] != after[key] for key in self.keys):
            return kilobytes(size(before)) + kilobytes(size(after))
        return kilobytes(max(size(before), size(after)))


@dataclass
class DocumentedTable:
    """A table with the keys p and s."""

    indexes: dict[str, Index]
    items: dict[tuple[str, str], Item] = field(default_factory=dict)

    def write(self, key: tuple[str, str], new: Item | None, times: int = 1, *, done: bool = True) -> Units:
        """Units of a write; of one whose condition fails, only the table's."""
        old = self.items.get(key)
        units: Units = {(None, "write"): kilobytes(max(size(old), size(new))) * times}
        if not done:
            return units
        for name, index in self.indexes.items():
            cost = index.write(old, new, ("p", "s"))
            if cost:
                units[name, "write"] = cost
        if new is None:
            self.items.pop(key, None)
        else:
            self.items[key] = new
        return units

    def check(self, key: tuple[str, str]) -> Units:
        """A condition check of a transaction."""
        return {(None, "write"): 2 * kilobytes(size(self.items.get(key)))}

    def get(self, keys: Iterable[tuple[str, str]], rate: float) -> Units:
        return {(None, "read"): reads((size(self.items.get(key)) for key in keys), rate)}

    def read(self, found: list[Item], rate: float, index: str | None = None, *, fetched: bool = False) -> Units:
        """A Query or Scan of a page: the sum of what it evaluated is rounded up."""
        if index is None:
            return {(None, "read"): reads([sum(map(size, found))], rate)}
        entries = [self.indexes[index].entry(item, ("p", "s")) for item in found]
        units: Units = {(index, "read"): reads([sum(map(size, entries))], rate)}
        if fetched and found:
            units[None, "read"] = reads(map(size, found), rate)
        return units


def summed(parts: Iterable[Units]) -> Units:
    found: Counter[tuple[str | None, str]] = Counter()
    for each in parts:
        for key, units in each.items():
            found[key] += units  # type: ignore[assignment]  units are halves
    return dict(found)
