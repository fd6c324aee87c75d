"""The operations of a service that write many items: which function writes to which table, how, and what sets the batches.

Found in what the service says of itself. A function whose settings.json has `batch_items` writes batches to every table that it may
call BatchWriteItem of; `TABLE_per_transaction` is how many items of a table it writes in one transaction. A consumer of a queue that
may call PutItem of a table writes an item for each message, one at a time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from phase3b.capacity.deployment import Deployment, FunctionDeployment, TableDeployment
from phase3b.packaging.schemas.setting_files import Wanted, known_settings
from phase3b.packaging.source.source_tree import Source
from phase3b.tuning.batches.report import Way

BATCH_ITEMS: Final = "batch_items"
FIRST_PAUSE: Final = "batch_first_pause_ms"
PER_TRANSACTION: Final = "_per_transaction"
PATIENCE: Final = "write_patience_seconds"
# "Service, account, and table quotas in Amazon DynamoDB" and the API Reference: members of one call.
MOST_MEMBERS: Final[Mapping[Way, int]] = {
    "BatchWriteItem": 25,
    "TransactWriteItems": 100,
    "BatchExecuteStatement": 25,
    "PutItem": 1,
}


@dataclass(frozen=True, slots=True)
class WriteOperation:
    """A function that writes items to a table; `size_key` and `pause_key` are settings of it, empty where the code decides."""

    function: str
    table: TableDeployment
    way: Way
    size: int
    first_pause_ms: int
    patience_seconds: float | None
    timeout_seconds: int
    size_key: str
    pause_key: str


def write_operations(deployment: Deployment, source: Source, first_pause_ms: int) -> tuple[WriteOperation, ...]:
    """All of them; `first_pause_ms` is taken where a function has no setting for it.

    Raises:
        Phase3bError: a settings.json has another form.
    """
    tables = {each.name: each for each in deployment.tables}
    consumers = {name for each in deployment.functions if each.consumes for name in (each.name,)}
    return tuple(
        found
        for function in deployment.functions
        for found in _of(function, tables, source, first_pause_ms, consumes=function.name in consumers)
    )


def writers_of(deployment: Deployment, source: Source) -> frozenset[tuple[str, str]]:
    """The function and the table of each.

    Raises:
        Phase3bError: a settings.json has another form.
    """
    return frozenset((each.function, each.table.name) for each in write_operations(deployment, source, 0))


def _of(
    function: FunctionDeployment,
    tables: Mapping[str, TableDeployment],
    source: Source,
    first_pause_ms: int,
    *,
    consumes: bool,
) -> Iterator[WriteOperation]:
    known = {} if function.definition.image is not None else known_settings(function.name, source)
    given = function.definition.settings
    pause = _number(given, known, FIRST_PAUSE)
    patience = _number(given, known, PATIENCE)
    for name, operations in function.definition.tables.items():
        table = tables.get(name)
        if table is None:
            continue
        size, per_transaction = _number(given, known, BATCH_ITEMS), _number(given, known, f"{name}{PER_TRANSACTION}")
        way: Way
        if size is not None and "BatchWriteItem" in operations:
            first, key = int(first_pause_ms if pause is None else pause), FIRST_PAUSE if pause is not None else ""
            way, most, keys = "BatchWriteItem", int(size), (BATCH_ITEMS, key)
        elif per_transaction is not None:
            way, most, keys = "TransactWriteItems", int(per_transaction), (f"{name}{PER_TRANSACTION}", "")
            first = first_pause_ms
        elif consumes and "PutItem" in operations:
            way, most, keys, first = "PutItem", 1, ("", ""), first_pause_ms
        else:
            continue
        timeout = function.capacity.timeout_seconds
        yield WriteOperation(function.name, table, way, most, first, patience, timeout, *keys)


def _number(given: Mapping[str, object], known: Mapping[str, Wanted], name: str) -> float | None:
    """What a setting is, or its default; None where the function has no such setting."""
    value = given.get(name, known[name].default if name in known else None)
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None
