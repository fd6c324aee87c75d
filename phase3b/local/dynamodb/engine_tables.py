"""The engine's tables: keys, indexes and streams as moto has them, which answers every operation on tables itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from phase3b.local.dynamodb import ministack_parts as ministack
from phase3b.local.dynamodb.engine import EngineAnswer
from phase3b.local.dynamodb.ministack_parts import Table
from phase3b.local.dynamodb.sorted_items import MEMBER

_STREAM: Final = ("StreamSpecification", "LatestStreamLabel", "LatestStreamArn")
_INDEX: Final = ("IndexName", "KeySchema", "Projection")
OK: Final = 200


def create(request: dict[str, Any]) -> EngineAnswer | None:
    """Makes a table as a CreateTable asks for it; the refusal where it can't be made."""
    status, headers, body = ministack.create_table(request)
    return None if status == OK else EngineAnswer(status, body if isinstance(body, bytes) else body.encode(), headers)


def make(description: Mapping[str, Any]) -> None:
    """Makes a table of a description that moto has: of one that is restored or replicated."""
    create(
        {
            **{name: description[name] for name in ("TableName", "KeySchema", "AttributeDefinitions")},
            **{
                kind: [{name: each[name] for name in _INDEX} for each in description[kind]]
                for kind in ("GlobalSecondaryIndexes", "LocalSecondaryIndexes")
                if description.get(kind)
            },
            "BillingMode": "PAY_PER_REQUEST",
        }
    )
    follow(description)


def follow(description: Mapping[str, Any]) -> None:
    """Gives a table the indexes, the stream and the ARN that its description has.

    Args:
        description: TableDescription, as moto has it after a CreateTable or an UpdateTable.
    """
    table = ministack.table(description["TableName"])
    if table is None:
        return
    indexes = {each["IndexName"]: each for each in description.get("GlobalSecondaryIndexes") or ()}
    if [each["IndexName"] for each in table["GlobalSecondaryIndexes"]] != list(indexes):
        table["GlobalSecondaryIndexes"] = [{name: each[name] for name in _INDEX} for each in indexes.values()]
        table["AttributeDefinitions"] = description["AttributeDefinitions"]
        for derived in (MEMBER, ministack.INDEX_MEMBERS):
            table.pop(derived, None)
    table["TableArn"] = description["TableArn"]
    if _stream(table) != _stream(description):
        ministack.drop_stream(description["TableName"], table)
    for name in _STREAM:
        table[name] = description.get(name)


def _stream(described: Mapping[str, Any]) -> object:
    enabled = (described.get("StreamSpecification") or {}).get("StreamEnabled")
    return described.get("LatestStreamArn") if enabled else None


def delete(name: str) -> None:
    """Forgets a table; its stream can be read as long as AWS keeps it."""
    gone = ministack.forget_table(name)
    if gone is not None:
        ministack.drop_stream(name, gone)


def complete(described: dict[str, Any]) -> None:
    """Adds to moto's description of a table what only the engine knows, and the ARNs of its indexes.

    AWS brings ItemCount and TableSizeBytes up to date every six hours; here they always are.
    """
    table: Table = ministack.table(described["TableName"]) or {}
    described.update(
        {member: table[member] for member in ("TableId", "ItemCount", "TableSizeBytes") if member in table}
    )
    for kind in ("GlobalSecondaryIndexes", "LocalSecondaryIndexes"):
        for index in described.get(kind) or ():
            index["IndexArn"] = f"{described['TableArn']}/index/{index['IndexName']}"
