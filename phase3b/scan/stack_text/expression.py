"""Terraform's expressions, as far as a value can be known before anything is made.

`${jsonencode({...})}` is how CDKTF's users write a policy: what it comes to is in the text. What depends on AWS, on a
function that is not supported or on a condition comes to UNKNOWN, and its reader says so.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Final

# What a traversal such as aws_sns_topic.alerts.arn comes to.
Lookup = Callable[[str], Any]
DEEPEST: Final = 60


class Unknown(Enum):
    """No value can be given."""

    UNKNOWN = "unknown"


UNKNOWN: Final = Unknown.UNKNOWN
# What stands for an unknown part of a longer text.
PENDING: Final = "known-after-apply"
_TOKEN: Final = re.compile(
    r"""\s*(?:
        (?P<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
      | (?P<name>[A-Za-z_][A-Za-z0-9_-]*)
      | (?P<mark>[{}()\[\],=:.])
    )""",
    re.VERBOSE,
)
_INDEX: Final = re.compile(r"\[\s*(?:\d+|\*|\"[^\"]*\")\s*\]")
_BRACE: Final = re.compile(r'["{}]')
_IN_QUOTES: Final = re.compile(r'[\\"]|\$\{')
_PLAIN: Final = re.compile(r"\s*((?:data\.|ephemeral\.)?[A-Za-z_][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_*-]+|\[[^\]]*\])+)\s*")
_ESCAPES: Final = MappingProxyType({"n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\"})
_WORDS: Final = MappingProxyType({"true": True, "false": False, "null": None})


def evaluated(text: str, lookup: Lookup) -> Any:
    """What a text of Terraform's JSON comes to: itself where it has no `${`, a value of any type where it is one `${...}`.

    A part of a longer text that is unknown is PENDING in it.
    """
    if "${" not in text:
        return text.replace("%%{", "%{") if "%%{" in text else text
    parts = _parts(text)
    if len(parts) == 1 and isinstance(parts[0], _Expression):
        return _value(parts[0].text, lookup)
    sentence: list[str] = []
    for part in parts:
        if isinstance(part, str):
            sentence.append(part)
            continue
        value = _value(part.text, lookup)
        sentence.append(PENDING if value is UNKNOWN or isinstance(value, (Mapping, list)) else _text(value))
    return "".join(sentence)


@dataclass(frozen=True, slots=True)
class _Expression:
    text: str


# Environments and tiers say the same things: a template is taken apart once for all of them.
@lru_cache(maxsize=20_000)
def _parts(text: str) -> tuple[str | _Expression, ...]:
    """The texts and the expressions of a template, in order; `$${` is the text `${`."""
    parts: list[str | _Expression] = []
    plain = 0
    position = text.find("${")
    while position != -1:
        if position and text[position - 1] == "$":
            parts.append(text[plain : position - 1] + "${")
            plain = position + 2
        else:
            end = _closing(text, position + 2)
            if end == -1:
                break
            if position > plain:
                parts.append(text[plain:position])
            parts.append(_Expression(text[position + 2 : end]))
            plain = end + 1
        position = text.find("${", plain)
    if plain < len(text):
        parts.append(text[plain:])
    return tuple(parts)


def _closing(text: str, start: int) -> int:
    """Where the brace closes that was opened before start; braces within quoted texts don't count."""
    depth = 1
    found = _BRACE.search(text, start)
    while found is not None:
        position = found.end()
        match found[0]:
            case '"':
                position = _quoted_end(text, found.start())
                if position == -1:
                    return -1
            case "{":
                depth += 1
            case _:
                depth -= 1
                if depth == 0:
                    return found.start()
        found = _BRACE.search(text, position)
    return -1


def _quoted_end(text: str, start: int) -> int:
    """The position behind the quoted text that begins at start, with the templates that it holds."""
    found = _IN_QUOTES.search(text, start + 1)
    while found is not None:
        position = found.start()
        match found[0]:
            case '"':
                return position + 1
            case "\\":
                position += 2
            case _ if text[position - 1] == "$":
                position += 1
            case _:
                end = _closing(text, position + 2)
                if end == -1:
                    return -1
                position = end + 1
        found = _IN_QUOTES.search(text, position)
    return -1


def _value(expression: str, lookup: Lookup) -> Any:
    plain = _PLAIN.fullmatch(expression)
    if plain is not None:
        return lookup(plain[1])
    reader = _Reader(expression, lookup)
    try:
        value = reader.value(0)
        return value if reader.at_end() else UNKNOWN
    except (_NotReadableError, RecursionError, ValueError):
        return UNKNOWN


class _NotReadableError(Exception):
    """The expression has something that is not supported."""


class _Reader:
    """One expression, read from left to right."""

    def __init__(self, text: str, lookup: Lookup) -> None:
        self._text = text
        self._position = 0
        self._lookup = lookup

    def at_end(self) -> bool:
        return not self._text[self._position :].strip()

    def value(self, depth: int) -> Any:
        if depth > DEEPEST:
            raise _NotReadableError
        if self._next() == '"':
            return self._quoted()
        start = self._position
        kind, token = self._take()
        match kind, token:
            case "number", _:
                return float(token) if {"e", "E", "."} & set(token) else int(token)
            case "mark", "[":
                return self._list(depth + 1, "]")
            case "mark", "{":
                return self._object(depth + 1)
            case "mark", "(":
                (inner,) = self._list(depth + 1, ")") or [UNKNOWN]
                return inner
            case "name", _ if token in _WORDS:
                return _WORDS[token]
            case "name", _ if self._next() == "(":
                self._take()
                return _called(token, self._list(depth + 1, ")"))
            case "name", "for":
                raise _NotReadableError
            case "name", _:
                self._position = start
                return self._traversal()
        raise _NotReadableError

    def _next(self) -> str:
        while self._position < len(self._text) and self._text[self._position].isspace():
            self._position += 1
        return self._text[self._position : self._position + 1]

    def _take(self) -> tuple[str, str]:
        found = _TOKEN.match(self._text, self._position)
        if found is None or found.lastgroup is None:
            raise _NotReadableError
        self._position = found.end()
        return found.lastgroup, found[found.lastgroup]

    def _quoted(self) -> Any:
        end = _quoted_end(self._text, self._position)
        if end == -1:
            raise _NotReadableError
        inner = self._text[self._position + 1 : end - 1]
        self._position = end
        return evaluated(_unescaped(inner), self._lookup)

    def _list(self, depth: int, end: str) -> list[Any]:
        values: list[Any] = []
        while self._next() != end:
            values.append(self.value(depth))
            if self._next() == ",":
                self._position += 1
            elif self._next() != end:
                raise _NotReadableError
        self._position += 1
        return values

    def _object(self, depth: int) -> dict[str, Any]:
        values: dict[str, Any] = {}
        while self._next() != "}":
            key = self._quoted() if self._next() == '"' else self._key(depth)
            sign = self._take()
            if sign == ("mark", "=") and self._next() == ">":
                raise _NotReadableError
            if sign not in {("mark", "="), ("mark", ":")}:
                raise _NotReadableError
            values[str(key)] = self.value(depth)
            if self._next() == ",":
                self._position += 1
        self._position += 1
        return values

    def _key(self, depth: int) -> Any:
        kind, token = self._take()
        if (kind, token) == ("mark", "("):
            (key,) = self._list(depth + 1, ")") or [UNKNOWN]
            return key
        if kind not in {"name", "number"} or (kind, token) == ("name", "for"):
            raise _NotReadableError
        return token

    def _traversal(self) -> Any:
        found = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*").match(self._text, self._position)
        if found is None:
            raise _NotReadableError
        path = found[0]
        self._position = found.end()
        while self._position < len(self._text):
            step = re.compile(r"\.[A-Za-z0-9_*-]+").match(self._text, self._position) or _INDEX.match(
                self._text, self._position
            )
            if step is None:
                break
            path += step[0]
            self._position = step.end()
        return self._lookup(path)


def _unescaped(text: str) -> str:
    """A quoted text without its escapes; those within a template are the template's own."""
    return re.sub(r'\\(u[0-9a-fA-F]{4}|[nrt"\\])', lambda found: _escape(found[1]), text)


def _escape(name: str) -> str:
    return chr(int(name[1:], 16)) if name[0] == "u" else _ESCAPES[name]


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def _has_unknown(value: Any) -> bool:
    match value:
        case Mapping():
            return any(map(_has_unknown, value.values()))
        case list():
            return any(map(_has_unknown, value))
        case _:
            return value is UNKNOWN


def _encoded(value: Any) -> str:
    return json.dumps(value, default=lambda _: PENDING, ensure_ascii=False)


def _decoded(value: Any) -> Any:
    try:
        return json.loads(value)
    except (ValueError, TypeError, RecursionError):
        return UNKNOWN


def _base64(value: Any) -> Any:
    return base64.b64encode(value.encode()).decode() if isinstance(value, str) else UNKNOWN


def _merged(*values: Any) -> Any:
    if not all(isinstance(each, Mapping) for each in values):
        return UNKNOWN
    return {key: each for value in values for key, each in value.items()}


def _concatenated(*values: Any) -> Any:
    return [each for value in values for each in value] if all(isinstance(each, list) for each in values) else UNKNOWN


def _joined(separator: Any, values: Any) -> Any:
    return separator.join(map(_text, values)) if isinstance(values, list) and isinstance(separator, str) else UNKNOWN


# Those that policies and secrets are written with. An unknown value within jsonencode is unknown in the text alone.
_FUNCTIONS: Final[Mapping[str, Callable[..., Any]]] = MappingProxyType(
    {
        "jsonencode": _encoded,
        "jsondecode": _decoded,
        "base64encode": _base64,
        "tolist": lambda value: value,
        "toset": lambda value: value,
        "tomap": lambda value: value,
        "tostring": _text,
        "sensitive": lambda value: value,
        "nonsensitive": lambda value: value,
        "merge": _merged,
        "concat": _concatenated,
        "join": _joined,
        "lower": lambda value: value.lower() if isinstance(value, str) else UNKNOWN,
        "upper": lambda value: value.upper() if isinstance(value, str) else UNKNOWN,
    }
)


def _called(name: str, arguments: Sequence[Any]) -> Any:
    function = _FUNCTIONS.get(name)
    if function is None or (name != "jsonencode" and any(map(_has_unknown, arguments))):
        return UNKNOWN
    try:
        return function(*arguments)
    except TypeError:  # another number of arguments than the function takes
        return UNKNOWN
