"""KeyConditionExpression as the bounds of a partition: which partition, and which part of it by the sort key."""

from __future__ import annotations

import bisect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from phase3b.local.dynamodb import ministack_parts as ministack
from phase3b.local.dynamodb.ministack_parts import Table
from phase3b.local.dynamodb.sorted_items import Entry, Layout

Bounds = Callable[[list[Entry]], tuple[int, int]]
_COMPARED: Final = {"EQ": "=", "LT": "<", "LE": "<=", "GT": ">", "GE": ">="}
# `:v < name` is `name > :v`.
_TURNED: Final = {"=": "=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}


@dataclass(frozen=True, slots=True)
class KeyCondition:
    """What a Query reads of: a partition, within bounds."""

    partition: str
    bounds: Bounds


def key_condition(request: Mapping[str, Any], table: Table, layout: Layout) -> KeyCondition | None:
    """That of a Query; None where it is not one that is looked up: the engine then says what is wrong with it, or searches."""
    if len(layout.hashes) != 1 or len(layout.ranges) > 1:
        return None
    names, values = request.get("ExpressionAttributeNames") or {}, request.get("ExpressionAttributeValues") or {}
    found: dict[str, tuple[str, list[Any]]] = {}
    for clause in ministack.key_clauses(ministack.tokens(request.get("KeyConditionExpression") or "")):
        read = _clause([each for each in clause if each[0] not in {"LPAREN", "RPAREN", "COMMA"}], names)
        if read is None or read[0] in found:
            return None
        name, operator, references = read
        kind = ministack.attribute_type(table, name)
        if any(set(values.get(each) or ()) != {kind} for each in references):
            return None
        found[name] = operator, [_compared(values[each], kind) for each in references]
        if name == layout.hashes[0]:
            partition = ministack.key_text({kind: _canonical(values[references[0]], kind)})
    if not set(found) <= {*layout.hashes, *layout.ranges} or found.get(layout.hashes[0], ("",))[0] != "=":
        return None
    return KeyCondition(partition, _bounds(*found[layout.ranges[0]]) if len(found) > 1 else _everything)


def _clause(clause: list[tuple[str, str]], names: Mapping[str, str]) -> tuple[str, str, list[str]] | None:
    """A name, an operator, and references to values: (#a, BETWEEN, [:lo, :hi])."""
    match clause:
        case [(("IDENT" | "NAME_REF"), name), (kind, _), ("VALUE_REF", value)] if kind in _COMPARED:
            return names.get(name, name), _COMPARED[kind], [value]
        case [("VALUE_REF", value), (kind, _), (("IDENT" | "NAME_REF"), name)] if kind in _COMPARED:
            return names.get(name, name), _TURNED[_COMPARED[kind]], [value]
        case [
            (("IDENT" | "NAME_REF"), name),
            ("IDENT", between),
            ("VALUE_REF", low),
            ("IDENT", _),
            ("VALUE_REF", high),
        ]:
            return (names.get(name, name), "BETWEEN", [low, high]) if between.upper() == "BETWEEN" else None
        case [("IDENT", "begins_with"), (("IDENT" | "NAME_REF"), name), ("VALUE_REF", value)]:
            return names.get(name, name), "begins_with", [value]
    return None


def _canonical(value: Mapping[str, Any], kind: str) -> Any:
    return ministack.canonical_number(value[kind]) or value[kind] if kind == "N" else value[kind]


def _compared(value: Mapping[str, Any], kind: str) -> Any:
    """A value as sort keys are compared: text, a number, bytes."""
    return ministack.sort_value({kind: value[kind]}, kind)


def _everything(entries: list[Entry]) -> tuple[int, int]:
    return 0, len(entries)


def _bounds(operator: str, values: list[Any]) -> Bounds:
    def within(entries: list[Entry]) -> tuple[int, int]:
        first, last = values[0], values[-1]
        match operator:
            case "=":
                return _left(entries, first), _right(entries, first)
            case "<":
                return 0, _left(entries, first)
            case "<=":
                return 0, _right(entries, first)
            case ">":
                return _right(entries, first), len(entries)
            case ">=":
                return _left(entries, first), len(entries)
            case "BETWEEN":
                return _left(entries, first), _right(entries, last)
        # begins_with: what begins with it follows it at once.
        begin = _left(entries, first)
        return begin, bisect.bisect_left(entries, True, begin, key=lambda each: not each[0][0].startswith(first))

    return within


def _left(entries: list[Entry], value: Any) -> int:
    return bisect.bisect_left(entries, value, key=_sort_key)


def _right(entries: list[Entry], value: Any) -> int:
    return bisect.bisect_right(entries, value, key=_sort_key)


def _sort_key(entry: Entry) -> Any:
    return entry[0][0]
