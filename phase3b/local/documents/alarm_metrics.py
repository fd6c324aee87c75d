"""Metric math of an alarm: identifiers, functions, brackets, and that exactly one query is judged."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from phase3b.local.cloudwatch.metric_math.tokens import ExpressionError, tokens
from phase3b.local.documents.rules_of_documents import words

_ID: Final = re.compile(r"[a-z][A-Za-z0-9_]*")


def alarm_faults(queries: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """What CloudWatch finds wrong with the metrics of an alarm."""
    ids = [str(each.get("Id")) for each in queries]
    for name in dict.fromkeys(ids):
        if not _ID.fullmatch(name):
            yield f"The value '{name}' for field Id is not a valid identifier"
        if ids.count(name) > 1:
            yield f"Duplicate Id '{name}'"
    if sum(_is_true(each.get("ReturnData", True)) for each in queries) != 1:
        yield "Exactly one element of the metrics list should return data."
    for each in queries:
        if ("MetricStat" in each) == ("Expression" in each):
            yield f"{each.get('Id')}: one of MetricStat and Expression is needed, and not both"
        if "Expression" in each:
            for fault in expression_faults(str(each["Expression"]), set(ids) - {str(each.get("Id"))}):
                yield f"Error in expression '{each.get('Id')}': {fault}"


def expression_faults(expression: str, ids: set[str], *, in_alarm: bool = True) -> Iterator[str]:
    """What is wrong with one expression that may name these identifiers."""
    try:
        found = [(each.kind, each.text) for each in tokens(expression)]
    except ExpressionError as error:
        yield str(error)
        return
    yield from _names(found, ids, in_alarm=in_alarm)
    yield from _shape([_kind(each, follower) for each, follower in zip(found, [*found, ("", "")][1:], strict=True)])


def _names(found: Sequence[tuple[str, str]], ids: set[str], *, in_alarm: bool) -> Iterator[str]:
    known = words("metric_math")
    sorts = ("name", "SORT") in found
    for (kind, text), (_, follower) in zip(found, [*found, ("", "")][1:], strict=True):
        if kind != "name":
            continue
        if follower == "(":
            if text not in known["functions"] and text not in known["words"]:
                yield f"Unknown function {text}"
            elif in_alarm and text in known["not_in_alarms"]:
                yield f"{text} is not supported in alarms"
        elif text not in ids and text not in known["words"] and not (sorts and text in known["sorted_by"]):
            yield f"Unknown identifier {text}"


def _kind(token: tuple[str, str], follower: tuple[str, str]) -> str:
    """`v` a value, `f` a function, `b` between two values, `u` before one, or a bracket or comma itself."""
    kind, text = token
    if kind in {"text", "number"}:
        return "v"
    if kind == "name":
        if text in {"AND", "OR"}:
            return "b"
        return "u" if text == "NOT" else "f" if follower[1] == "(" else "v"
    return text if text in "()[]," else "-" if text == "-" else "u" if text == "!" else "b"


def _shape(kinds: list[str]) -> Iterator[str]:
    """Brackets that close, and a value on each side of what is between two."""
    opened: list[str] = []
    before = "("
    wanted = True
    for each in kinds:
        if (wanted and each in {"b", ","}) or (wanted and each in ")]" and before not in {"f(", "["}):
            yield "Something is missing before an operator or a bracket"
            return
        if not wanted and each in {"v", "f", "u", "(", "["} and before != "f":
            yield "An operator is missing between two values"
            return
        if each in "([":
            opened.append(each)
            before = "f(" if before == "f" else each
            wanted = True
            continue
        if each in ")]":
            if not opened or opened.pop() + each not in {"()", "[]"}:
                yield "Brackets do not match"
                return
            wanted = False
        else:
            wanted = each not in {"v", "f"}
        before = each
    if opened:
        yield "Brackets do not match"
    elif wanted:
        yield "The expression ends where a value is expected"


def _is_true(given: object) -> bool:
    return given is True or str(given).lower() == "true"
