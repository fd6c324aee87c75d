"""What is wrong inside ministack's functions, put right where it happens."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Final

from phase3b.local.dynamodb import ministack_parts as ministack
from phase3b.local.dynamodb.ministack_parts import Item, Table
from phase3b.local.dynamodb.read_page import PAGE_BYTES
from phase3b.local.dynamodb.replication.written import note_write
from phase3b.local.dynamodb.sorted_items import MEMBER, SortedItems

_SIZE: Final = "TableSizeBytes"


@dataclass(slots=True)
class Evaluated:
    """The page that was read last: its bytes, and its items as they are in the table."""

    size: int = 0
    items: tuple[Item, ...] = ()


EVALUATED: Final = Evaluated()
# The items of a page, by id: looked up by their key condition, which need not be evaluated again for each of them.
SELECTED: Final[set[int]] = set()
# What was written since somebody last cleared it: the name of the table, the old and the new item.
CHANGED: Final[list[tuple[str, Item | None, Item | None]]] = []
# The event ids of the stream records that were written since somebody last cleared it.
RECORDED: Final[list[str]] = []


@cache
def correct() -> None:
    """Puts these in the place of ministack's functions, once."""
    ministack.replaced("_set_item", _set_item)
    ministack.replaced("_remove_item", _remove_item)
    ministack.replaced("_paginate_evaluated_items", lambda _: _evaluated)
    ministack.replaced("_apply_remove", lambda _: _removed)
    ministack.replaced("_build_change_record", _sized_record)
    ministack.replaced("_eval_set_value", _typed_value)
    ministack.replaced("_tokenize", _tokenized_once)
    ministack.replaced("_evaluate_condition", _of_selected)


def _set_item(original: Callable[..., Item | None]) -> Callable[..., Item | None]:
    """Keeps the sorted items up to date, and the size of the table."""

    def set_item(table: Table, pk: str, sk: str, item: Item) -> Item | None:
        before = table.get(_SIZE, 0)
        old = original(table, pk, sk, item)
        CHANGED.append((table["TableName"], old, item))
        note_write(table, (pk, sk), item, old)
        _noted(table, pk, sk, before, old, item)
        return old

    return set_item


def _remove_item(original: Callable[..., Item | None]) -> Callable[..., Item | None]:
    def remove_item(table: Table, pk: str, sk: str) -> Item | None:
        before = table.get(_SIZE, 0)
        old = original(table, pk, sk)
        if old is not None:
            CHANGED.append((table["TableName"], old, None))
            note_write(table, (pk, sk), None, old)
            _noted(table, pk, sk, before, old, None)
        return old

    return remove_item


def _noted(table: Table, pk: str, sk: str, size: int, old: Item | None, new: Item | None) -> None:
    table[_SIZE] = size + (ministack.item_bytes(new) if new else 0) - (ministack.item_bytes(old) if old else 0)
    kept: SortedItems | None = table.get(MEMBER)
    if kept is not None:
        kept.changed(pk, sk, old, new)


def _evaluated(
    items: Iterable[Item], limit: int | None, table: Table, index_name: str | None = None
) -> tuple[list[Item], bool]:
    """A page: so many items, or as many as 1 MB holds; notes its bytes, which it is charged for."""
    found: list[Item] = []
    size = 0
    more = False
    for item in items:
        entry = ministack.projected(item, table, index_name) if index_name else item
        entry_size = ministack.item_bytes(entry)
        if found and size + entry_size > PAGE_BYTES:
            more = True
            break
        found.append(item)
        size += entry_size
        if (limit is not None and len(found) >= int(limit)) or size >= PAGE_BYTES:
            more = True
            break
    EVALUATED.size, EVALUATED.items = size, tuple(found)
    return found, more


def _removed(
    item: Item, tokens: list[tuple[str, str]], names: dict[str, str], updated: set[tuple[str | int, ...]]
) -> None:
    """REMOVE: elements of a list by the indexes that they had before, so that the last one goes first."""
    paths = [path for each in ministack.split_by_comma(tokens) if (path := ministack.path_of(each, names))]
    updated.update(map(tuple, paths))
    for path in sorted(paths, key=_from_behind, reverse=True):
        ministack.remove_at(item, path)


def _from_behind(path: list[str | int]) -> list[tuple[int, str, int]]:
    """An order in which steps of both kinds can be compared."""
    return [(1, "", step) if isinstance(step, int) else (0, step, 0) for step in path]


def _tokenized_once(original: Callable[[str], list[tuple[str, str]]]) -> Callable[[str], list[tuple[str, str]]]:
    """The tokens of an expression: ministack reads it again for each item of a page, letter by letter."""

    @lru_cache(maxsize=512)
    def tokens(expression: str) -> tuple[tuple[str, str], ...]:
        return tuple(original(expression))

    # A list of its own for each reader.
    return lambda expression: list(tokens(expression))


def _of_selected(original: Callable[..., bool]) -> Callable[..., bool]:
    """A condition; that of keys is met by what was selected by it."""

    def evaluate(expression: str, item: Item, *given: Any, slot: str = "ConditionExpression") -> bool:
        if slot == "KeyConditionExpression" and id(item) in SELECTED:
            return True
        return original(expression, item, *given, slot=slot)

    return evaluate


def _typed_value(original: Callable[..., Any]) -> Callable[..., Any]:
    """The value of a SET: what adds takes numbers, what appends takes lists. ministack takes what is there instead."""

    def value(tokens: list[tuple[str, str]], item: Item, values: dict[str, Any], names: dict[str, str]) -> Any:
        for operands, kind in _typed_operands(tokens):
            for each in operands:
                found = value(each, item, values, names)
                if isinstance(found, dict) and kind not in found:
                    raise ValueError("An operand in the update expression has an incorrect data type")
        return original(tokens, item, values, names)

    return value


def _typed_operands(tokens: list[tuple[str, str]]) -> Iterator[tuple[list[list[tuple[str, str]]], str]]:
    """The operands of a sum or of list_append, where a value is one, and the type that they must be of."""
    depth = 0
    for position, (kind, _) in enumerate(tokens):
        depth += (kind == "LPAREN") - (kind == "RPAREN")
        if depth == 0 and position and kind in {"PLUS", "MINUS"}:
            yield [tokens[:position], tokens[position + 1 :]], "N"
            return
    if tokens[:2] == [("IDENT", "list_append"), ("LPAREN", "(")]:
        yield ministack.split_by_comma(tokens[2:-1]), "L"


def _sized_record(original: Callable[..., dict[str, Any]]) -> Callable[..., dict[str, Any]]:
    """SizeBytes of a stream record: its keys and images. ministack says 0. Whose write it is of is noted by its id."""

    def build(*given: Any, **named: Any) -> dict[str, Any]:
        record = original(*given, **named)
        change = record["dynamodb"]
        change["SizeBytes"] = sum(
            ministack.item_bytes(change.get(part) or {}) for part in ("Keys", "NewImage", "OldImage")
        )
        RECORDED.append(record["eventID"])
        return record

    return build
