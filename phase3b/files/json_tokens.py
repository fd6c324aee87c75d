"""The tokens of a JSON text with their paths: where a value is, which only a mistake pays for.

And how deep a text nests, which is judged before Python's parser recurses into it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from phase3b.quick_dataclass import dataclass

Key = str | int
Path = tuple[Key, ...]

_STRING: Final = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_TOKEN: Final = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)
_STRING_OR_BRACKET: Final = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]]', re.DOTALL)
_OPENING: Final = "[{"


@dataclass(frozen=True, slots=True)
class Token:
    """A key or a value (of an object or a list its opening bracket), the path of that value, and where it begins."""

    word: str
    path: Path
    start: int
    is_key: bool


def tokens(text: str) -> Iterator[Token]:
    """The members of a text in their order; the text is valid JSON, or Python's superset of it."""
    stack: list[Key] = []
    in_object: list[bool] = []
    expects_key = False
    for found in _TOKEN.finditer(text):
        word, start = found[0], found.start()
        if word == ":":
            continue
        if word == ",":
            expects_key = in_object[-1]
            if not expects_key and isinstance(stack[-1], int):
                stack[-1] += 1
        elif word in "}]":
            stack.pop()
            in_object.pop()
            expects_key = False
        elif expects_key:
            stack[-1] = unquoted(word)
            expects_key = False
            yield Token(word, tuple(stack), start, is_key=True)
        else:
            yield Token(word, tuple(stack), start, is_key=False)
            if word in _OPENING:
                expects_key = word == "{"
                stack.append("" if expects_key else 0)
                in_object.append(expects_key)


def unquoted(word: str) -> str:
    """What a string of JSON stands for."""
    import json  # noqa: PLC0415  only a mistake asks for places

    return str(json.loads(word, strict=False))


def start_of(text: str, path: Path) -> int:
    """Where the value at a path begins, or the nearest one above it that is there; the text is valid JSON."""
    best, deepest = 0, -1
    for token in tokens(text):
        if not token.is_key and len(token.path) > deepest and path[: len(token.path)] == token.path:
            best, deepest = token.start, len(token.path)
            if token.path == path:
                break
    return best


def line_and_column(text: str, start: int) -> tuple[int, int]:
    """Both count from 1, as editors do."""
    return text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start)


def too_deep_at(text: str, deepest: int) -> int | None:
    """Where a text first nests deeper than so many levels; None where it does not. It need not be valid."""
    if text.count("[") + text.count("{") <= deepest:
        return None
    depth = 0
    for bracket in _STRING.sub("", text):
        if bracket in _OPENING:
            depth += 1
            if depth > deepest:
                return _deeper_at(text, deepest)
        elif bracket in "]}":
            depth -= 1
    return None


def _deeper_at(text: str, deepest: int) -> int:
    depth = 0
    for found in _STRING_OR_BRACKET.finditer(text):
        if found[0] in _OPENING:
            depth += 1
            if depth > deepest:
                return found.start()
        elif found[0] in "]}":
            depth -= 1
    return 0
