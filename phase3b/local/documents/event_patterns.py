"""Patterns of EventBridge's rules and of event source mappings, and when a rule runs."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from phase3b.local.documents.rules_of_documents import words

_RATE: Final = re.compile(r"rate\(([1-9]\d*) ([a-z]+?)(s?)\)")
_CRON: Final = re.compile(r"cron\((.*)\)")
_FIELDS: Final = 6
# What anything-but takes beside values.
_BUT: Final = ("prefix", "suffix", "equals-ignore-case", "wildcard")
_FIELD: Final = re.compile(r"[0-9A-Z*?/,#LW-]+")


def pattern_faults(read: object, path: str = "") -> Iterator[str]:
    """What is wrong with a pattern: every leaf is a list of values or of comparisons."""
    if not isinstance(read, Mapping):
        yield "Filter is not an object" if not path else f'"{path}" must be an object or an array'
        return
    if not read:
        yield "Empty objects are not allowed"
    for key, value in read.items():
        at = f"{path}.{key}" if path else str(key)
        if key == "$or":
            if not isinstance(value, list) or len(value) < 2:  # noqa: PLR2004  an alternative has two
                yield f'"{at}" must be an array of two objects at least'
            else:
                for each in value:
                    yield from pattern_faults(each, path or "$or")
        elif isinstance(value, list):
            if not value:
                yield f'"{at}" is an empty array'
            for each in value:
                yield from _match(each, at)
        else:
            yield from pattern_faults(value, at)


def schedule_fault(expression: str) -> str | None:
    """Why AWS does not accept when a rule runs; None where it does."""
    fault = "Parameter ScheduleExpression is not valid."
    rate = _RATE.fullmatch(expression)
    if rate is not None:
        fits = rate[2] in words("event_pattern")["units"] and (int(rate[1]) == 1) == (rate[3] == "")
        return None if fits else fault
    cron = _CRON.fullmatch(expression)
    fields = cron[1].split() if cron is not None else []
    if len(fields) != _FIELDS or not all(map(_FIELD.fullmatch, fields)):
        return fault
    # Day of month and day of week: one of them is ?.
    return None if (fields[2] == "?") != (fields[4] == "?") else fault


def _match(read: object, path: str) -> Iterator[str]:
    if not isinstance(read, Mapping):
        if isinstance(read, list):
            yield f'"{path}" has an array within an array'
        return
    if len(read) != 1:
        yield f'"{path}" has an object that is not one comparison'
        return
    operator, value = next(iter(read.items()))
    if operator not in words("event_pattern")["operators"]:
        yield f"Unrecognized match type {operator}"
    elif not _fits(str(operator), value):
        yield f'"{path}": {operator} does not take {value!r}'


def _fits(operator: str, value: Any) -> bool:
    match operator:
        case "exists":
            return isinstance(value, bool)
        case "numeric":
            return _numeric(value)
        case "cidr":
            if not isinstance(value, str):  # a number is an address to ipaddress, and not to AWS
                return False
            try:
                ipaddress.ip_network(value, strict=False)
            except ValueError:
                return False
            return True
        case "anything-but":
            if isinstance(value, Mapping):
                ((comparison, by),) = value.items() if len(value) == 1 else ((None, None),)
                several = by if isinstance(by, list) else [by]
                return comparison in _BUT and bool(several) and all(_fits(str(comparison), each) for each in several)
            return value not in ([], None)
        case "wildcard":
            return isinstance(value, str) and "**" not in value
        case "prefix" | "suffix" if isinstance(value, Mapping):
            return list(value) == ["equals-ignore-case"]
        case _:
            return isinstance(value, str)


def _numeric(value: object) -> bool:
    if not isinstance(value, list) or len(value) not in {2, 4}:
        return False
    signs, numbers = value[::2], value[1::2]
    return all(each in words("event_pattern")["comparisons"] for each in signs) and all(
        isinstance(each, (int, float)) and not isinstance(each, bool) for each in numbers
    )
