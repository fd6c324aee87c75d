"""The tokens of an expression of metric math: texts, numbers, names and signs."""

from __future__ import annotations

import re
from typing import Final, Literal, NamedTuple

Kind = Literal["text", "number", "name", "sign"]
KINDS: Final[tuple[Kind, ...]] = ("text", "number", "name", "sign")
_TOKEN: Final = re.compile(
    r"\s*(?:(?P<text>\"[^\"]*\"|'[^']*')|(?P<number>(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)"
    r"|(?P<name>[A-Za-z_][A-Za-z0-9_]*)|(?P<sign>==|!=|<=|>=|&&|\|\||[-+*/^<>()\[\],!]))"
)


class ExpressionError(Exception):
    """The expression is none, or one that is not evaluated here: the message says why."""


class Token(NamedTuple):
    """A token, and where it begins."""

    kind: Kind
    text: str
    at: int


def tokens(expression: str) -> tuple[Token, ...]:
    """All tokens of an expression.

    Raises:
        ExpressionError: a character belongs to none.
    """
    found, at, text = [], 0, expression.rstrip()
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            raise ExpressionError(f"Unexpected character {text[at:].lstrip()[:1]!r}")
        kind = next(each for each in KINDS if match[each] is not None)
        found.append(Token(kind, match[kind], match.start(kind)))
        at = match.end()
    return tuple(found)
