"""Items of a table as a function writes them: its keys and those of its indexes, what a request's schema has, and a size.

Which schema that is, is told by words: that of the function's route whose path and schema have most words of the table's name. Where
none has, an item has its keys and a text that brings it to its size.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from phase3b.capacity.deployment import Deployment, TableDeployment
from phase3b.capacity.service.api import Route
from phase3b.local.api.sample_body import NoSampleError, sample
from phase3b.plan.functions.artifacts import Schema

PADDING: Final = "padding"
Item = dict[str, dict[str, Any]]


def sample_items(
    table: TableDeployment, fields: Mapping[str, Any], count: int, item_bytes: int, tenant: str
) -> list[Item]:
    """So many items of different keys, each of `item_bytes` bytes, or as many as its keys and fields need.

    The partition key is the tenant's where it is a text: a request writes items of one tenant.
    """
    return [_item(table, fields, number, item_bytes, tenant) for number in range(count)]


def fields_of(deployment: Deployment, function: str, table: str, schemas: Mapping[str, Schema]) -> dict[str, Any]:
    """What a request of the function brings for one item of the table, as its schema has it; empty where none is told."""
    api = deployment.api
    if api is None:
        return {}
    routes = [each.definition for each in api.routes if each.definition.function == function]
    ranked = [(len(_words(table) & _words_of(each)), each) for each in routes if each.request is not None]
    best = max((score for score, _ in ranked), default=0)
    if not best:
        return {}
    for score, route in ranked:
        if score == best:
            try:
                body = sample(schemas[str(route.request)], schemas)
            except (NoSampleError, KeyError):
                continue
            found = _one(body)
            if found:
                return found
    return {}


def _one(body: Any) -> dict[str, Any]:
    """The first of a list of objects in a body, or the body itself."""
    if not isinstance(body, dict):
        return {}
    for each in body.values():
        if isinstance(each, list) and each and isinstance(each[0], dict):
            return {**each[0]}
    return {name: value for name, value in body.items() if isinstance(value, str | int | float | bool)}


def _words_of(route: Route) -> set[str]:
    return {word for part in route.path.split("/") if not part.startswith("{") for word in _words(part)}


def _words(name: str) -> set[str]:
    """Words of a name, in the singular."""
    return {word.lower().removesuffix("s") for word in re.findall(r"[A-Za-z]+", name)}


def _item(table: TableDeployment, fields: Mapping[str, Any], number: int, item_bytes: int, tenant: str) -> Item:
    kinds = dict(table.attributes)
    item: Item = {name: _value(value) for name, value in fields.items() if name not in kinds}
    keys = dict.fromkeys((table.partition_key, *([table.sort_key] if table.sort_key else [])))
    for index in table.indexes:
        keys |= dict.fromkeys((index.partition_key, *([index.sort_key] if index.sort_key else [])))
    for name in keys:
        whose = name == table.partition_key and table.sort_key is not None
        item[name] = _key(kinds[name], tenant if whose else f"{tenant}-{number:08d}", 0 if whose else number)
    missing = item_bytes - size_bytes(item) - len(PADDING)
    if missing > 0:
        item[PADDING] = {"S": "x" * missing}
    return item


def _key(kind: str, text: str, number: int) -> dict[str, Any]:
    match kind:
        case "N":
            return {"N": str(number)}
        case "B":
            # As botocore sends it: base64 of what is in the writer's order.
            return {"B": text}
        case _:
            return {"S": text}


def _value(value: Any) -> dict[str, Any]:
    match value:
        case bool():
            return {"BOOL": value}
        case int() | float():
            return {"N": str(value)}
        case dict():
            return {"M": {name: _value(each) for name, each in value.items()}}
        case list():
            return {"L": [_value(each) for each in value]}
        case _:
            return {"S": str(value)}


def size_bytes(item: Mapping[str, Mapping[str, Any]]) -> int:
    """Bytes of an item: "DynamoDB item sizes and formats". Numbers are counted as their text, which is no less."""
    return sum(len(name.encode()) + _bytes(value) for name, value in item.items())


def _bytes(value: Mapping[str, Any]) -> int:
    ((kind, given),) = value.items()
    match kind:
        case "S" | "N" | "B":
            return len(str(given).encode())
        case "L":
            return 3 + sum(1 + _bytes(each) for each in given)
        case "M":
            return 3 + sum(1 + len(name.encode()) + _bytes(each) for name, each in given.items())
        case _:
            return 1


def puts_of(items: Sequence[Item], most: int) -> Iterator[list[Item]]:
    """Items in puts: as many as one request brings."""
    return ([*items[at : at + most]] for at in range(0, len(items), most))
