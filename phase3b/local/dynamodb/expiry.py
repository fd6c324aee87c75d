"""Deletion by TTL: items whose time is over go, each with its stream record, as if DynamoDB itself had deleted them.

Source: "Using time to live (TTL)", Developer Guide. The attribute is a number of seconds since 1970; of another type, or more
than five years ago, it means nothing. AWS deletes within days; here a pass comes every few seconds.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final

from phase3b.local.dynamodb import ministack_parts as ministack
from phase3b.local.dynamodb.ministack_engine import LOCK, MinistackEngine

OLDEST_SECONDS: Final = 5 * 365 * 24 * 3600
# What is looked at while nobody else may: a pass over a large table holds no request up.
AT_ONCE: Final = 500
# "DynamoDB Streams and Time to Live": how such a record is told from a deletion by a user.
IDENTITY: Final = {"PrincipalId": "dynamodb.amazonaws.com", "Type": "Service"}


def expire(engine: MinistackEngine, name: str, attribute: str, now: float) -> int:
    """Deletes what is over of a table, and says how much that was.

    Args:
        engine: of the account and region that the table is of.
        name: the table.
        attribute: the one that its TTL names.
        now: seconds since 1970.
    """
    gone = 0
    for keys in _chunks(engine, name):
        with LOCK, ministack.scope(engine.account_id, engine.region):
            table = ministack.table(name)
            if table is None:
                return gone
            for pk, sk in keys:
                item = table["items"].get(pk, {}).get(sk)
                if item is not None and _over(item.get(attribute), now):
                    ministack.remove_item(table, pk, sk)
                    _recorded(name, table, item)
                    gone += 1
    return gone


def _chunks(engine: MinistackEngine, name: str) -> Iterator[list[tuple[str, str]]]:
    with LOCK, ministack.scope(engine.account_id, engine.region):
        table = ministack.table(name) or {"items": {}}
        keys = [(pk, sk) for pk, items in table["items"].items() for sk in items]
    for begin in range(0, len(keys), AT_ONCE):
        yield keys[begin : begin + AT_ONCE]


def _over(value: dict[str, Any] | None, now: float) -> bool:
    if value is None or "N" not in value:
        return False
    return now - OLDEST_SECONDS <= Decimal(value["N"]) <= now


def _recorded(name: str, table: ministack.Table, item: ministack.Item) -> None:
    ministack.emit(name, "REMOVE", item, None)
    if (table.get("StreamSpecification") or {}).get("StreamEnabled"):
        ministack.last_record(name)["userIdentity"] = dict(IDENTITY)
