"""Filter patterns in brackets, which name the fields of lines whose fields are separated by spaces.

    [ip, user, ..., status_code = 4* && status_code != 403, bytes > 1000]

What is between brackets or quotation marks is one field of a line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from phase3b.local.logs.pattern_text import (
    EQUAL,
    NUMBER,
    ORDERED,
    UNEQUAL,
    PatternError,
    compared,
    regular_expression,
    with_wildcards,
)

_FIELD_OF_LINE: Final = re.compile(r'\[([^\]]*)\]|"([^"]*)"|(\S+)')
_NAME: Final = re.compile(r"[\w-]+")
_CONDITION: Final = re.compile(
    r"""\s*(?P<name>[\w-]+)?\s*(?P<sign>!=|<=|>=|=|<|>)\s*
    (?:(?P<quoted>"[^"]*")|(?P<regex>%[^%]*%)|(?P<bare>[^\s&|"%]+))\s*""",
    re.VERBOSE,
)
# Commas and signs within quotation marks or a regular expression separate nothing.
_KEPT: Final = r'"[^"]*"|%[^%]*%'
ELLIPSIS: Final = "..."
Fields = Mapping[str, str]
_Check = Callable[[Fields], bool]


@dataclass(frozen=True, slots=True)
class _Read:
    names: tuple[str, ...]
    conditions: tuple[tuple[str, str], ...]


def space_pattern(pattern: str) -> Callable[[str], bool]:
    """Whether a line has the fields of a pattern, and these are as it says.

    Raises:
        PatternError: it is not one of CloudWatch Logs.
    """
    read = _read(pattern)
    known = {name for name in read.names if name not in {"", ELLIPSIS}}
    checks = [_either(text, name, known) for name, text in read.conditions]

    def matches(line: str) -> bool:
        fields = _named(read.names, line)
        return fields is not None and all(check(fields) for check in checks)

    return matches


def named_fields(pattern: str, line: str) -> Fields:
    """The fields of a line by the names of a pattern; none where it has not that many."""
    return _named(_read(pattern).names, line) or {}


def _read(pattern: str) -> _Read:
    if not pattern.endswith("]"):
        raise PatternError("a pattern of fields ends with ]")
    names, conditions = [], []
    for part in _parts(pattern[1:-1], ","):
        text = part.strip()
        if text in {"", ELLIPSIS}:
            names.append(text)
            continue
        named = _NAME.match(text)
        name = named[0] if named is not None else ""
        names.append(name)
        if named is None or named.end() < len(text):
            conditions.append((name, text))
    if names.count(ELLIPSIS) > 1:
        raise PatternError("a pattern has one ellipsis at most")
    return _Read(tuple(names), tuple(conditions))


def _named(names: Sequence[str], line: str) -> dict[str, str] | None:
    found = [next((group for group in groups if group), "") for groups in _FIELD_OF_LINE.findall(line)]
    if ELLIPSIS not in names:
        return dict(zip(names, found, strict=True)) if len(names) == len(found) else None
    at = names.index(ELLIPSIS)
    after = len(names) - at - 1
    if len(found) < len(names) - 1:
        return None
    return {
        **dict(zip(names[:at], found[:at], strict=True)),
        **dict(zip(names[at + 1 :], found[len(found) - after :], strict=True)),
    }


def _parts(text: str, separator: str) -> list[str]:
    pieces = re.findall(rf"{_KEPT}|{re.escape(separator)}|.", text, re.DOTALL)
    parts = [""]
    for piece in pieces:
        if piece == separator:
            parts.append("")
        else:
            parts[-1] += piece
    return parts


def _either(text: str, name: str, known: set[str]) -> _Check:
    several = [[_one(each, name, known) for each in _parts(part, "&&")] for part in _parts(text, "||")]
    return lambda fields: any(all(each(fields) for each in part) for part in several)


def _one(text: str, own: str, known: set[str]) -> _Check:
    found = _CONDITION.fullmatch(text)
    if found is None:
        raise PatternError(f"{text.strip()!r} is no condition of a field")
    name, sign = found["name"] or own, found["sign"]
    if name not in known:
        raise PatternError(f"the pattern has no field {name!r}")
    if sign in ORDERED:
        if found["bare"] is None or NUMBER.fullmatch(found["bare"]) is None:
            raise PatternError(f"{sign} compares with a number: {text.strip()!r}")
        number = float(found["bare"])
        return lambda fields: compared(sign, number, _number(fields[name]))
    if found["regex"] is not None:
        fits = regular_expression(found["regex"][1:-1])
    else:
        fits = with_wildcards(found["bare"] if found["quoted"] is None else found["quoted"][1:-1])
    equal = {EQUAL: True, UNEQUAL: False}[sign]
    return lambda fields: fits(fields[name]) is equal


def _number(text: str) -> float | None:
    return float(text) if NUMBER.fullmatch(text) else None
