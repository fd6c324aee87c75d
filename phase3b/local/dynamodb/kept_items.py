"""What of the engine is kept between two runs: its tables with their items, streams, and tokens of transactions."""

from __future__ import annotations

from typing import Any, Final

from phase3b.local.dynamodb import ministack_parts as ministack
from phase3b.local.dynamodb.sorted_items import MEMBER

# Made again of the items.
_DERIVED: Final = (MEMBER, ministack.INDEX_MEMBERS)


def items() -> dict[str, Any]:
    """All of it, as plain data that is not copied; nobody may write meanwhile."""
    for _, table in ministack.every_table():
        for name in _DERIVED:
            table.pop(name, None)
    return ministack.state()


def put_items(data: dict[str, Any]) -> None:
    """Puts it in place of what is there."""
    ministack.restore(data)
