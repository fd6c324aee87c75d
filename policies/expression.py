"""Terraform expressions that say what they come to: `${jsonencode({...})}`, `${local.statements}`.

Only literals, `jsonencode`/`jsondecode` and references are read. Anything else (a condition, a loop, `file`) says nothing
until Terraform works it out: UNREADABLE, and never a guess.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, Final

Lookup = Callable[[str], Any]


class _Unreadable:
    def __repr__(self) -> str:
        return "UNREADABLE"


UNREADABLE: Final = _Unreadable()
"""What an expression comes to that can't be read."""

_TOKEN: Final = re.compile(
    r"""\s*(?:
      (?P<comment>\#[^\n]*|//[^\n]*|/\*.*?\*/)
    | (?P<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
    | (?P<name>[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_*-]+|\[\d+\]|\["[^"$]*"\])*)
    | (?P<string>")
    | (?P<sign>=>|[{}\[\](),:=]|\S)
    )""",
    re.VERBOSE | re.DOTALL,
)
_CONSTANTS: Final = {"true": True, "false": False, "null": None}


class _NoLiteralError(Exception):
    """The expression is more than literals and references."""


def decoded(text: str, lookup: Lookup) -> Any:
    """What `${...}` around the whole of a text comes to; the text itself where it is none.

    A reference comes to what `lookup` says of it, or stays a text, `${aws_sqs_queue.jobs.arn}`.
    """
    if not (text.startswith("${") and _end(text, 2) == len(text) - 1):
        return text
    try:
        reader = _Reader(text[2:-1], lookup)
        value = reader.value()
        reader.end()
    except (_NoLiteralError, ValueError, RecursionError):
        return UNREADABLE
    return value


def is_expression(text: str) -> bool:
    """Whether a text is nothing but one expression."""
    return text.startswith("${") and text.endswith("}")


def _end(text: str, start: int) -> int:
    """The position of the brace that ends the interpolation which begins before `start`; -1 where there is none."""
    depth, position, quoted = 1, start, False
    while position < len(text):
        sign = text[position]
        if quoted:
            if sign == "\\":
                position += 1
            elif sign == '"':
                quoted = False
            elif text.startswith("${", position):
                position = _end(text, position + 2)
                if position < 0:
                    return -1
        elif sign == '"':
            quoted = True
        elif sign == "{":
            depth += 1
        elif sign == "}":
            depth -= 1
            if depth == 0:
                return position
        position += 1
    return -1


class _Reader:
    def __init__(self, text: str, lookup: Lookup) -> None:
        self._text, self._at, self._lookup = text, 0, lookup

    def _next(self) -> tuple[str, str]:
        while (found := _TOKEN.match(self._text, self._at)) is not None:
            self._at = found.end()
            kind = str(found.lastgroup)
            if kind != "comment":
                return kind, found[kind]
        if self._text[self._at :].strip():
            raise _NoLiteralError
        return "end", ""

    def _peek(self) -> tuple[str, str]:
        at = self._at
        token = self._next()
        self._at = at
        return token

    def _expect(self, sign: str) -> None:
        if self._next() != ("sign", sign):
            raise _NoLiteralError

    def end(self) -> None:
        if self._next()[0] != "end":
            raise _NoLiteralError

    def value(self) -> Any:
        kind, text = self._next()
        match kind, text:
            case "number", _:
                return json.loads(text)
            case "string", _:
                return self._string()
            case "sign", "{":
                return self._object()
            case "sign", "[":
                return self._list()
            case "sign", "(":
                value = self.value()
                self._expect(")")
                return value
            case "name", _:
                return self._named(text)
            case _:
                raise _NoLiteralError

    def _named(self, name: str) -> Any:
        if name in _CONSTANTS:
            return _CONSTANTS[name]
        if self._peek() == ("sign", "("):
            return self._called(name)
        if "." not in name:
            raise _NoLiteralError
        return self._lookup(name)

    def _called(self, name: str) -> Any:
        self._expect("(")
        value = self.value()
        self._expect(")")
        if name == "jsonencode":
            # Read as what it is, and not as text: the text would only be read again.
            return value
        if name == "jsondecode" and isinstance(value, str):
            return json.loads(value)
        raise _NoLiteralError

    def _list(self) -> list[Any]:
        found: list[Any] = []
        while self._peek() != ("sign", "]"):
            found.append(self.value())
            if self._peek() == ("sign", ","):
                self._next()
            elif self._peek() != ("sign", "]"):
                raise _NoLiteralError
        self._next()
        return found

    def _object(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while self._peek() != ("sign", "}"):
            kind, text = self._next()
            key = self._string() if kind == "string" else text
            if kind not in {"string", "name"} or key == "for":
                raise _NoLiteralError
            if self._next() not in {("sign", "="), ("sign", ":")}:
                raise _NoLiteralError
            found[key] = self.value()
            if self._peek() == ("sign", ","):
                self._next()
        self._next()
        return found

    def _string(self) -> str:
        start = position = self._at
        while position < len(self._text):
            sign = self._text[position]
            if sign == "\\":
                position += 2
            elif self._text.startswith("${", position):
                position = _end(self._text, position + 2) + 1
                if position == 0:
                    raise _NoLiteralError
            elif sign == '"':
                self._at = position + 1
                return _unescaped(self._text[start:position])
            else:
                position += 1
        raise _NoLiteralError


def _unescaped(text: str) -> str:
    """HCL's escapes are JSON's, but within an interpolation."""
    if "\\" not in text:
        return text
    found: str = json.loads(f'"{text}"')
    return found
