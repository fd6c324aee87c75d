"""What statements of PartiQL consume: a write as any other, a SELECT as the GetItem, Query or Scan that it amounts to.

Source: "PartiQL select statements for DynamoDB", Developer Guide: an equality or IN on the partition key makes a SELECT read that
partition, and nothing else keeps it from scanning the whole table; "DynamoDB read and write operations" for the units of each.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from phase3b.local.dynamodb import ministack_parts as ministack
from phase3b.local.dynamodb.consumed_units import Consumed, Side
from phase3b.local.dynamodb.ministack_parts import Item
from phase3b.local.dynamodb.read_units import TRANSACTIONAL, factor, units
from phase3b.local.dynamodb.throughput.needs import TRANSACTION_TIMES, Write
from phase3b.simulation.capacity.amounts import THOUSANDTHS

STATEMENTS: Final = frozenset({"ExecuteStatement", "BatchExecuteStatement", "ExecuteTransaction"})
Change = tuple[str, Item | None, Item | None]


def consumed_by_statements(
    operation: str, request: Mapping[str, Any], changes: Sequence[Change]
) -> tuple[Consumed, ...]:
    """The units of statements that were done, of each table and index; `changes` are what they wrote."""
    times = TRANSACTION_TIMES if operation == "ExecuteTransaction" else 1
    found: dict[tuple[str, str | None, Side], float] = {}
    for each in _members(operation, request):
        for read in _read(each, TRANSACTIONAL if times > 1 else factor(consistent=each.get("ConsistentRead") is True)):
            _add(found, read)
    for name, old, new in changes:
        for written in _written(Write(name, new or old or {}, old, new, times)):
            _add(found, written)
    return tuple(Consumed(*key, amount) for key, amount in found.items())


def written_units(changes: Sequence[Change]) -> tuple[Consumed, ...]:
    """The units of writes that no request of a client asked for, of each table and index."""
    return tuple(each for name, old, new in changes for each in _written(Write(name, new or old or {}, old, new)))


def as_answered(found: Sequence[Consumed], operation: str, detail: str) -> Any:
    """ConsumedCapacity of statements: one of ExecuteStatement, a list of each table of the others."""
    tables: dict[str, dict[str, Any]] = {}
    for each in found:
        of = tables.setdefault(each.table, {"TableName": each.table, "CapacityUnits": 0.0})
        of["CapacityUnits"] += each.units
        if detail == "INDEXES":
            if each.index_name is None:
                own = of.setdefault("Table", {"CapacityUnits": 0.0})
                own["CapacityUnits"] += each.units
            else:
                of.setdefault(_kind(each), {})[each.index_name] = {"CapacityUnits": each.units}
    made = list(tables.values())
    return made if operation != "ExecuteStatement" else made[0] if made else None


def _kind(each: Consumed) -> str:
    table = ministack.table(each.table) or {}
    local = any(index["IndexName"] == each.index_name for index in table.get("LocalSecondaryIndexes") or ())
    return "LocalSecondaryIndexes" if local else "GlobalSecondaryIndexes"


def _add(found: dict[tuple[str, str | None, Side], float], each: Consumed) -> None:
    key = (each.table, each.index_name, each.side)
    found[key] = found.get(key, 0.0) + each.units


def _members(operation: str, request: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    if operation == "ExecuteStatement":
        return [request]
    member = "TransactStatements" if operation == "ExecuteTransaction" else "Statements"
    return list(request.get(member) or ())


def _written(write: Write) -> Iterator[Consumed]:
    table = ministack.table(write.table) or {}
    indexes = [*(table.get("GlobalSecondaryIndexes") or ()), *(table.get("LocalSecondaryIndexes") or ())]
    for name in (None, *(each["IndexName"] for each in indexes)):
        amount = write.amount(name)
        if amount:
            yield Consumed(write.table, name, "write", amount / THOUSANDTHS)


def _read(statement: Mapping[str, Any], rate: float) -> Iterator[Consumed]:
    """What a SELECT reads; nothing of another statement, and of one that is none."""
    try:
        parsed = ministack.parsed_statement(str(statement.get("Statement", "")), statement.get("Parameters") or [])
    except ValueError:
        return
    table = ministack.table(parsed["table"]) if parsed["op"] == "SELECT" else None
    if table is None:
        return
    index = parsed.get("index")
    keyed = table if index is None else ministack.index_of(table, index)
    if keyed is None:
        return
    hashes, ranges = ministack.key_lists(keyed)
    conditions = [each for each in parsed.get("conditions") or () if each[0] in {*hashes, *ranges}]
    equal = {name for name, operator, _ in conditions if operator == "="}
    if not any(name == hashes[0] and operator in {"=", "IN"} for name, operator, _ in conditions):
        conditions = []
    entries = [
        item if index is None else ministack.projected(item, table, index)
        for items in table["items"].values()
        for item in items.values()
        if all(name in item for name in (*hashes, *ranges)) and all(ministack.holds(item, *each) for each in conditions)
    ]
    sizes = [ministack.item_bytes(each) for each in entries]
    single = index is None and {*hashes, *ranges} <= equal
    yield Consumed(parsed["table"], index, "read", units(sizes or [0] if single else [sum(sizes)], rate))
