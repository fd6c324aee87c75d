"""Whether an event passes a pattern: what Lambda does with the filters of an event source mapping.

Source: "Control which events Lambda sends to your function" in the Lambda Developer Guide, with the comparisons of "Create Amazon
EventBridge event patterns". Patterns are judged by event_patterns before: here each comparison is a known one.
"""

from __future__ import annotations

import ipaddress
import operator
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from phase3b.files.json_file import parse_json

_ALTERNATIVES: Final = "$or"
_MISSING: Final = object()
_SIGNS: Final[Mapping[str, Callable[[float, float], bool]]] = {
    "<": operator.lt, "<=": operator.le, "=": operator.eq, ">=": operator.ge, ">": operator.gt,
}  # fmt: skip


def passes_one(filters: Sequence[str], event: Mapping[str, Any]) -> bool:
    """Whether an event passes one of these filters, or there are none."""
    return not filters or any(
        passes(parse_json(each, "the filter", "Correct it in the capacity file").value, event) for each in filters
    )


def passes(pattern: Mapping[str, Any], event: object) -> bool:
    """Whether an event has all that a pattern asks for."""
    for key, wanted in pattern.items():
        if key == _ALTERNATIVES:
            if not any(passes(each, event) for each in wanted):
                return False
            continue
        value = event.get(key, _MISSING) if isinstance(event, Mapping) else _MISSING
        if isinstance(wanted, Mapping):
            if not _inside(wanted, value):
                return False
        elif not any(_one(each, value) for each in wanted):
            return False
    return True


def _inside(pattern: Mapping[str, Any], value: object) -> bool:
    """Of a list, one entry is enough."""
    return any(passes(pattern, each) for each in value) if isinstance(value, list) else passes(pattern, value)


def _one(wanted: object, value: object) -> bool:
    if isinstance(wanted, Mapping) and "exists" in wanted:
        # Only a value is there or not: what has further keys is none.
        return (value is not _MISSING and not isinstance(value, Mapping)) is wanted["exists"]
    if value is _MISSING or isinstance(value, Mapping):
        return False
    values = value if isinstance(value, list) else [value]
    if isinstance(wanted, Mapping):
        ((comparison, by),) = wanted.items()
        return any(_compared(str(comparison), by, each) for each in values)
    return any(_same(wanted, each) for each in values)


def _same(wanted: object, value: object) -> bool:
    # True is 1 to Python, and not to JSON.
    return wanted == value and isinstance(wanted, bool) == isinstance(value, bool)


def _compared(comparison: str, by: Any, value: object) -> bool:
    if comparison == "anything-but":
        return _but(by, value)
    if comparison == "numeric":
        return _numeric(by, value)
    return isinstance(value, str) and _text(comparison, by, value)


def _text(comparison: str, by: Any, value: str) -> bool:
    if isinstance(by, Mapping):
        by, value = str(by["equals-ignore-case"]).lower(), value.lower()
    return TEXT_COMPARISONS[comparison](str(by), value)


def _wildcard(by: str, value: str) -> bool:
    return re.fullmatch(".*".join(map(re.escape, by.split("*"))), value, re.DOTALL) is not None


def _in_network(by: str, value: str) -> bool:
    try:
        return ipaddress.ip_address(value) in ipaddress.ip_network(by, strict=False)
    except ValueError:
        return False


# Of text; the rest of what event_patterns accepts compares numbers, several values, or whether there is one.
TEXT_COMPARISONS: Final[Mapping[str, Callable[[str, str], bool]]] = {
    "prefix": lambda by, value: value.startswith(by),
    "suffix": lambda by, value: value.endswith(by),
    "equals-ignore-case": lambda by, value: value.lower() == by.lower(),
    "wildcard": _wildcard,
    "cidr": _in_network,
}


def _but(by: Any, value: object) -> bool:
    if isinstance(by, Mapping):
        ((comparison, each),) = by.items()
        several = each if isinstance(each, list) else [each]
        return not any(isinstance(value, str) and _text(str(comparison), one, value) for one in several)
    return not any(_same(each, value) for each in (by if isinstance(by, list) else [by]))


def _numeric(by: Sequence[Any], value: object) -> bool:
    if not isinstance(value, int | float) or isinstance(value, bool):
        return False
    return all(_SIGNS[sign](value, number) for sign, number in zip(by[::2], by[1::2], strict=True))
