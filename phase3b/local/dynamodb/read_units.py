"""Read units by size: what ConsumedCapacity reports of GetItem, Query, Scan, BatchGetItem and TransactGetItems.

Source: "DynamoDB read and write operations", Developer Guide: a unit is a strongly consistent read of up to 4 KB, half of one
an eventually consistent read, two a transactional one. Query and Scan round up the sum of what they evaluated, the others each
item; an item that is not there costs as one of up to 4 KB. "Local secondary indexes, provisioned throughput considerations": for
attributes that are not projected each whole item is read from the table, and rounded up by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, Literal

UNIT_BYTES: Final = 4096
EVENTUAL: Final = 0.5
STRONG: Final = 1.0
TRANSACTIONAL: Final = 2.0
Sort = Literal["table", "GlobalSecondaryIndexes", "LocalSecondaryIndexes"]


def factor(*, consistent: bool) -> float:
    """Units for each 4 KB."""
    return STRONG if consistent else EVENTUAL


def units(sizes: Iterable[int], each: float) -> float:
    """Units of reads of these sizes in bytes, each rounded up by itself; `each` is one of 4 KB."""
    return sum(max(1, -(-size // UNIT_BYTES)) * each for size in sizes)


def consumed(
    table: str,
    read: float,
    detail: str,
    index: str | None = None,
    sort: Sort = "table",
    *,
    named: bool = False,
    fetched: float = 0.0,
) -> dict[str, Any]:
    """ConsumedCapacity of a read; `detail` is TOTAL or INDEXES. With `named`, the units are named as read units, too.

    `fetched` is what a read of a local index took of its table, for attributes that are not projected.
    """

    def amount(value: float) -> dict[str, float]:
        return {"CapacityUnits": value, **({"ReadCapacityUnits": value} if named else {})}

    found: dict[str, Any] = {"TableName": table, **amount(read + fetched)}
    if detail == "INDEXES":
        found["Table"] = amount(fetched if index else read)
        if index:
            found[sort] = {index: amount(read)}
    return found
