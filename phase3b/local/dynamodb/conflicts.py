"""Requests that are under way: where one meets a transaction on the same item, DynamoDB refuses it.

Requests are done one after the other here, and would never meet. They are under way from the moment at which they arrive, as
they would be on AWS, until they are answered; of two that meet, the one that came first is done.

Source: "Transaction conflict handling in DynamoDB", Developer Guide: PutItem, UpdateItem and DeleteItem on an item of a
TransactWriteItems that is under way are refused with TransactionConflictException; a TransactWriteItems, or a
TransactGetItems, on an item of another one, or on one that is being written, is cancelled with the reason
TransactionConflict. GetItem, Query, Scan and the batch reads never conflict.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from phase3b.local.dynamodb.engine import RequestRefusedError

# Account, region, table, and the key's values by name.
ItemKey = tuple[str, ...]
Kind = Literal["write", "transaction", "transactional read"]
_AGAINST: Final[Mapping[Kind, tuple[Kind, ...]]] = {
    "write": ("transaction",),
    "transaction": ("transaction", "write"),
    "transactional read": ("transaction", "write"),
}
_MESSAGE: Final = "Transaction is ongoing for the item"


@dataclass(slots=True)
class UnderWay:
    """The items of the requests that are under way, with how many of each kind are on them."""

    _counts: dict[tuple[Kind, ItemKey], int] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @contextmanager
    def entered(self, kind: Kind, keys: Sequence[ItemKey]) -> Iterator[None]:
        """While a request on these items is under way, in the order of its members.

        Raises:
            RequestRefusedError: another one is, with which it conflicts.
        """
        with self._lock:
            met = [self._meets(kind, key) for key in keys]
            if any(met):
                raise _refusal(kind, met)
            self._add(kind, keys, 1)
        try:
            yield
        finally:
            with self._lock:
                self._add(kind, keys, -1)

    def _meets(self, kind: Kind, key: ItemKey) -> bool:
        return any((each, key) in self._counts for each in _AGAINST[kind])

    def _add(self, kind: Kind, keys: Sequence[ItemKey], step: int) -> None:
        for key in keys:
            count = self._counts.get((kind, key), 0) + step
            if count:
                self._counts[kind, key] = count
            else:
                del self._counts[kind, key]


def _refusal(kind: Kind, met: Sequence[bool]) -> RequestRefusedError:
    if kind == "write":
        return RequestRefusedError(_MESSAGE, "TransactionConflictException")
    reasons = [{"Code": "TransactionConflict", "Message": _MESSAGE} if each else {"Code": "None"} for each in met]
    codes = ", ".join(each["Code"] for each in reasons)
    return RequestRefusedError(
        f"Transaction cancelled, please refer cancellation reasons for specific reasons [{codes}]",
        "TransactionCanceledException",
        {"CancellationReasons": reasons},
    )


def touched(operation: str, request: Mapping[str, Any]) -> tuple[Kind, list[tuple[str, Mapping[str, Any]]]] | None:
    """Tables and items, or their keys, that a request is under way on; None for one that never conflicts."""
    match operation:
        case "PutItem":
            return "write", [(str(request.get("TableName")), request.get("Item") or {})]
        case "UpdateItem" | "DeleteItem":
            return "write", [(str(request.get("TableName")), request.get("Key") or {})]
        case "TransactWriteItems" | "TransactGetItems":
            members: list[Any] = [next(iter(each.values()), {}) for each in request.get("TransactItems") or () if each]
            kind: Kind = "transaction" if operation == "TransactWriteItems" else "transactional read"
            return kind, [
                (str(each.get("TableName")), each.get("Key") or each.get("Item") or {})
                for each in members
                if isinstance(each, dict)
            ]
    return None
