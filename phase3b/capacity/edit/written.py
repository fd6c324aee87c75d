"""Values as they are written into a YAML text: in one line, or as a block of lines."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from phase3b.capacity.text import text_form
from phase3b.capacity.text.document import resolved

Scalar = str | int | float | bool | None
Value = Scalar | Mapping[str, "Value"] | Sequence["Value"]
STEP: Final = 2
# Longer values are written as a block; a string or a list has no other form.
LONGEST_LINE: Final = 200
_DAY: Final = re.compile(text_form.DAY.pattern)
# What can be written without quotes in a block and in brackets alike.
_PLAIN: Final = re.compile(r"[A-Za-z0-9_/](?:[A-Za-z0-9_/.()@+$=;-]|[ ](?=[^ #])|:(?=[^ ,\]}])|'(?=[a-z]))*\Z")


class InLine(dict[str, Value]):
    """A mapping that is written in braces also where its neighbours are blocks."""


def in_line(value: Value) -> str:
    """A value in one line of YAML."""
    match value:
        case Mapping():
            return "{" + ", ".join(f"{in_line(str(key))}: {in_line(each)}" for key, each in value.items()) + "}"
        case str():
            # Other readers of YAML take a day for more than text.
            plain = _PLAIN.match(value) is not None and resolved(value) == value and not _DAY.fullmatch(value)
            return value if plain else _quoted(value)
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float():
            return f"{value:g}" if float(f"{value:g}") == value else repr(value)
        case _:
            return "[" + ", ".join(map(in_line, value)) + "]"


def _quoted(text: str) -> str:
    """In double quotes; what YAML allows in no text, or no editor shows, as its number."""
    escaped = {'"': '\\"', "\\": "\\\\"}
    letters = (escaped.get(each, each) if each.isprintable() else f"\\U{ord(each):08X}" for each in text)
    return f'"{"".join(letters)}"'


def lines_of(key: str, value: Value, indent: int, *, block: bool) -> list[str]:
    """A pair as lines, each with its indentation."""
    start = f"{' ' * indent}{in_line(key)}:"
    short = f"{start} {in_line(value)}"
    if not isinstance(value, Mapping) or not value or isinstance(value, InLine):
        return [short]
    if not block and len(short) <= LONGEST_LINE:
        return [short]
    return [start, *(line for name, each in value.items() for line in lines_of(name, each, indent + STEP, block=True))]


def item_lines(value: Value, indent: int, *, block: bool) -> list[str]:
    """An item of a list as lines."""
    if not block or not isinstance(value, Mapping) or not value:
        return [f"{' ' * indent}- {in_line(value)}"]
    lines = [line for name, each in value.items() for line in lines_of(name, each, indent + STEP, block=True)]
    return [f"{' ' * indent}- {lines[0].lstrip()}", *lines[1:]]
