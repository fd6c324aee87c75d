"""The bodies of requests to a table that change nothing there: of a key that no tenant has."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from phase3b.capacity.deployment import IndexDeployment, TableDeployment
from phase3b.naming import Names

# "TransactWriteItems" and "TransactGetItems" take a hundred actions, "BatchWriteItem" 25 (API Reference).
MOST_ACTIONS: Final = 100
Key = dict[str, dict[str, str]]
_VALUES: Final[Mapping[str, str]] = {"S": "phase3b-drill", "N": "0", "B": "cGhhc2UzYi1kcmlsbA=="}


def key_of(table: TableDeployment, number: int = 0) -> Key:
    """A key of a table; each number has another one, where its sort key or partition key can have one."""
    names = [each for each in (table.partition_key, table.sort_key) if each is not None]
    found = _values(table, names)
    last = names[-1]
    (kind, value), *_ = found[last].items()
    if kind == "S":
        found[last] = {kind: f"{value}-{number}"}
    elif kind == "N":
        found[last] = {kind: str(number)}
    return found


def read_body(table: TableDeployment, index: IndexDeployment | None, names: Names) -> tuple[str, str]:
    """An operation that reads the table or an index, with its body."""
    if index is None:
        return "GetItem", json.dumps({"TableName": names.table(table.name), "Key": key_of(table)})
    return "Query", _query(table, names, index.partition_key, index)


def write_body(table: TableDeployment, index: IndexDeployment | None, names: Names) -> tuple[str, str]:
    """An operation that writes the table and, where one is given, its index; it would write."""
    item = key_of(table)
    if index is not None:
        item |= _values(
            table, [each for each in (index.partition_key, index.sort_key) if each is not None and each not in item]
        )
    return "PutItem", json.dumps({"TableName": names.table(table.name), "Item": item})


def invalid_body(table: TableDeployment, names: Names) -> tuple[str, str]:
    """A request that DynamoDB refuses as invalid: the table does not have its key."""
    return "GetItem", json.dumps({"TableName": names.table(table.name), "Key": {"phase3b-drill": {"S": "0"}}})


def operation_body(table: TableDeployment, operation: str, names: Names) -> str | None:
    """A body of an operation that succeeds on an empty table; None of one that there is no such body for.

    Those of a scene are sent at the same time: a transaction that meets another request on an item is cancelled.
    """
    name, key = names.table(table.name), key_of(table)
    read, written = key_of(table, 1), key_of(table, 2)
    of_key: dict[str, dict[str, Any]] = {
        "GetItem": {"TableName": name, "Key": key},
        "DeleteItem": {"TableName": name, "Key": key},
        "UpdateItem": {"TableName": name, "Key": key},
        "PutItem": {"TableName": name, "Item": key},
        "Scan": {"TableName": name, "Limit": 1},
        "BatchGetItem": {"RequestItems": {name: {"Keys": [key]}}},
        "BatchWriteItem": {"RequestItems": {name: [{"DeleteRequest": {"Key": key}}]}},
        "TransactGetItems": {"TransactItems": [{"Get": {"TableName": name, "Key": read}}]},
        "TransactWriteItems": {"TransactItems": [{"Delete": {"TableName": name, "Key": written}}]},
    }
    if operation == "Query":
        return _query(table, names, table.partition_key, None)
    return json.dumps(of_key[operation]) if operation in of_key else None


def leaves_an_item(operation: str) -> bool:
    """Whether there is an item afterwards, which has to be deleted again."""
    return operation in {"PutItem", "UpdateItem"}


def many_units(table: TableDeployment, names: Names, *, reads: bool) -> tuple[str, str]:
    """A transaction of as many actions as there may be, on items that are not there; each takes two units.

    Reads and writes are of other items: a transaction that meets another on an item is cancelled.
    """
    name, kind = names.table(table.name), "Get" if reads else "Delete"
    first = MOST_ACTIONS if reads else 0
    actions = [
        {kind: {"TableName": name, "Key": key_of(table, number)}} for number in range(first, first + MOST_ACTIONS)
    ]
    return "TransactGetItems" if reads else "TransactWriteItems", json.dumps({"TransactItems": actions})


def _values(table: TableDeployment, names: list[str]) -> Key:
    types = dict(table.attributes)
    return {name: {types[name]: _VALUES[types[name]]} for name in names}


def _query(table: TableDeployment, names: Names, partition_key: str, index: IndexDeployment | None) -> str:
    (value,) = _values(table, [partition_key]).values()
    return json.dumps(
        {
            "TableName": names.table(table.name),
            **({} if index is None else {"IndexName": names.index(index.name)}),
            "KeyConditionExpression": "#key = :value",
            "ExpressionAttributeNames": {"#key": partition_key},
            "ExpressionAttributeValues": {":value": value},
        }
    )
