"""What a request would consume, worked out before it is done: of a write by the item that is there and the one that would be.

Only asked for where it decides something: a lane has nothing left, or a batch is done as far as there is capacity.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from typing import Any, NamedTuple

from phase3b.local.dynamodb import ministack_parts as ministack
from phase3b.local.dynamodb.key_condition import key_condition
from phase3b.local.dynamodb.ministack_parts import Item, Table
from phase3b.local.dynamodb.read_units import TRANSACTIONAL, factor, units
from phase3b.local.dynamodb.sorted_items import Layout
from phase3b.local.dynamodb.updated_item import updated
from phase3b.simulation.capacity.amounts import thousandths

TRANSACTION_TIMES = 2


class Write(NamedTuple):
    """One item that is written: as it was and as it is then (None: it is not there); `times` 2 within a transaction.

    `key` names the item where it neither was nor is.
    """

    table: str
    key: Mapping[str, Any]
    old: Item | None
    new: Item | None
    times: int = 1

    def amount(self, index_name: str | None) -> int:
        """Thousandths of units that it consumes of its table or of an index; an index is written once for a transaction."""
        table = ministack.table(self.table)
        if table is None:
            return 0
        if index_name is None:
            sizes = [ministack.item_bytes(each) for each in (self.old, self.new) if each]
            return thousandths(ministack.write_units(max(sizes, default=0)) * self.times)
        index = ministack.index_of(table, index_name)
        return 0 if index is None else thousandths(ministack.index_write_units(table, index, self.old, self.new))

    def keys(self, index_name: str | None) -> Iterator[Hashable]:
        """The keys of the partitions that it is written to."""
        table = ministack.table(self.table)
        if table is None:
            return
        if index_name is None:
            yield partition_key(table, self.key)
            return
        index = ministack.index_of(table, index_name)
        if index is None:
            return
        layout = ministack.key_lists(index)
        found = {ministack.partition_of(each, *layout) for each in (self.old, self.new) if each}
        yield from (each for each in found if each is not None)

    def keyed(self, index_name: str | None) -> Iterator[tuple[Hashable, int]]:
        """The same with what each takes; of an entry that moves, half is taken to be of each place."""
        keys = list(self.keys(index_name))
        for each in keys:
            yield each, self.amount(index_name) // len(keys)


def partition_key(table: Table, item: Mapping[str, Any]) -> str:
    """The partition key of an item of a table, or of its key, as text."""
    return ministack.key_text(item.get(table["pk_name"]))


def writes_of(operation: str, request: Mapping[str, Any]) -> list[Write]:
    """Each item that a request writes, in the order of its members."""
    match operation:
        case "PutItem" | "DeleteItem" | "UpdateItem":
            return [_write(operation.removesuffix("Item"), request, 1)]
        case "BatchWriteItem":
            return [
                _write(kind.removesuffix("Request"), {**member, "TableName": name}, 1)
                for name, members in request["RequestItems"].items()
                for each in members
                for kind, member in each.items()
            ]
        case "TransactWriteItems":
            return [
                _write(kind, member, TRANSACTION_TIMES)
                for each in request["TransactItems"]
                for kind, member in each.items()
            ]
    return []


def reads_of(operation: str, request: Mapping[str, Any]) -> list[tuple[str, Mapping[str, Any], int]]:
    """Table, key and thousandths of units of each item that a batch or a transaction reads, in the order of its members."""
    if operation == "BatchGetItem":
        return [
            (name, key, _read(name, key, factor(consistent=each.get("ConsistentRead") is True)))
            for name, each in request["RequestItems"].items()
            for key in each["Keys"]
        ]
    gets = [each["Get"] for each in request["TransactItems"]]
    return [(each["TableName"], each["Key"], _read(each["TableName"], each["Key"], TRANSACTIONAL)) for each in gets]


def read_key(operation: str, request: Mapping[str, Any], table: Table) -> Hashable | None:
    """The key whose partition a GetItem or a Query reads; None of a Scan, and of a Query whose condition is not looked up."""
    if operation == "GetItem":
        return partition_key(table, request["Key"])
    index_name = request.get("IndexName")
    if operation != "Query" or (index_name is not None and ministack.index_of(table, index_name) is None):
        return None
    condition = key_condition(request, table, Layout.of(table, index_name))
    return None if condition is None else condition.partition


def _read(name: str, key: Mapping[str, Any], each: float) -> int:
    return thousandths(units([ministack.item_size(name, key)], each))


def _write(kind: str, member: Mapping[str, Any], times: int) -> Write:
    name = str(member["TableName"])
    key: Mapping[str, Any] = member["Item"] if kind == "Put" else member["Key"]
    old = ministack.item_of(name, key)
    new: Item | None = old
    if kind == "Put":
        new = dict(key)
    elif kind == "Delete":
        new = None
    elif kind == "Update":
        new = updated(member, old)
    return Write(name.rpartition("/")[2], key, old, new, times)
