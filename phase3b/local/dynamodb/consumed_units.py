"""What a request consumed, of each table and index: from ConsumedCapacity, and of writes whose condition failed.

Sources: "DynamoDB read and write operations", Developer Guide, for units by size; "Using global secondary indexes in DynamoDB,
provisioned throughput considerations" for indexes: an entry that is put, changed or deleted is a write, one whose key changes
two, one that does not change none; "Amazon DynamoDB Transactions: How it works" for two writes of each item, one to prepare and
one to commit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, Literal, NamedTuple

from phase3b.local.dynamodb import ministack_parts as ministack
from phase3b.local.dynamodb.updated_item import updated

Side = Literal["read", "write"]
WRITE_UNIT_BYTES: Final = 1024
_INDEXES: Final = ("GlobalSecondaryIndexes", "LocalSecondaryIndexes")
_CONDITION_FAILED: Final = "ConditionalCheckFailedException"


class Consumed(NamedTuple):
    """Units of a table itself (`index_name` None) or of one of its indexes."""

    table: str
    index_name: str | None
    side: Side
    units: float


def consumed_of(found: object, side: Side) -> Iterator[Consumed]:
    """The units of a ConsumedCapacity, or of a list of them, that was asked for with INDEXES.

    A TransactWriteItems that repeats its token reads what was written, and says so by ReadCapacityUnits.
    """
    for each in _each(found):
        whose: Side = "read" if "ReadCapacityUnits" in each else side
        # It may be asked by its ARN.
        table, indexes = each["TableName"].rpartition("/")[2], list(_of_indexes(each))
        own = each["CapacityUnits"] - sum(units for _, units in indexes)
        if own:
            yield Consumed(table, None, whose, own)
        for name, units in indexes:
            yield Consumed(table, name, whose, units)


def shown(found: object, detail: str, *, transaction: bool) -> Any:
    """A ConsumedCapacity that was asked for with INDEXES, in the detail that the client asked for.

    Of a transaction the units are named as write units, too, the table's own among them.
    """
    whole = [_with_table(each) if transaction else each for each in _each(found)]
    if detail == "TOTAL":
        whole = [{name: value for name, value in each.items() if not isinstance(value, dict)} for each in whole]
    return whole if isinstance(found, list) else whole[0]


def consumed_by_failed(operation: str, request: Mapping[str, Any], code: str | None) -> Iterator[Consumed]:
    """What a write consumed whose condition did not hold: of the table, by the larger of the item that is there and the one that was to be.

    What a cancelled transaction consumes AWS does not publish: nothing is counted.
    """
    if code != _CONDITION_FAILED or operation not in {"PutItem", "UpdateItem", "DeleteItem"}:
        return
    name = str(request["TableName"])
    item = request.get("Item")
    key = item if item is not None else request["Key"]
    if operation == "UpdateItem":
        item = updated(request, ministack.item_of(name, key))
    size = max(ministack.item_size(name, key), 0 if item is None else ministack.item_bytes(item))
    yield Consumed(name.rpartition("/")[2], None, "write", float(max(1, -(-size // WRITE_UNIT_BYTES))))


def _with_table(each: Mapping[str, Any]) -> dict[str, Any]:
    """With the table's own units, which ministack leaves out of a transaction, and write units that are those of all."""
    kind = "ReadCapacityUnits" if "ReadCapacityUnits" in each else "WriteCapacityUnits"
    own = each["CapacityUnits"] - sum(units for _, units in _of_indexes(each))
    return {**each, kind: each["CapacityUnits"], "Table": {"CapacityUnits": own, kind: own}}


def _of_indexes(each: Mapping[str, Any]) -> Iterator[tuple[str, float]]:
    for kind in _INDEXES:
        for name, amount in each.get(kind, {}).items():
            yield name, amount["CapacityUnits"]


def _each(found: object) -> Iterable[Mapping[str, Any]]:
    if isinstance(found, list):
        return found
    return [found] if isinstance(found, dict) else []
