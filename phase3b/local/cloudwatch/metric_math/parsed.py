"""An expression of metric math as a tree.

Operators bind as everywhere: `^` before `*` and `/`, these before `+` and `-`, then comparisons, NOT, AND, OR. AWS publishes no
order of AND and OR; this is that of the languages which have both.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from phase3b.local.cloudwatch.metric_math.tokens import ExpressionError, Token, tokens


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it is written."""

    value: float


@dataclass(frozen=True, slots=True)
class Text:
    """A text in quotation marks."""

    value: str


@dataclass(frozen=True, slots=True)
class Name:
    """The id of a query, or a word such as REPEAT."""

    name: str


@dataclass(frozen=True, slots=True)
class Prefixed:
    """An operator before a value: - or NOT."""

    operator: str
    of: Node


@dataclass(frozen=True, slots=True)
class Between:
    """An operator between two values."""

    operator: str
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Called:
    """A function of arguments."""

    function: str
    arguments: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """Several series in square brackets."""

    parts: tuple[Node, ...]


Node = Number | Text | Name | Prefixed | Between | Called | Listed

# Another spelling of the same operator.
_SAME: Final = {"&&": "AND", "||": "OR", "!": "NOT"}
# Those that bind least come first; each level goes from left to right.
_LEVELS: Final = (("OR",), ("AND",), ("==", "!=", "<", "<=", ">", ">="), ("+", "-"), ("*", "/"))
_NOT_LEVEL: Final = 2
# Python's own stack holds a few hundred parentheses; AWS's longest expression is far below.
DEEPEST: Final = 100


def parsed(expression: str) -> Node:
    """Reads an expression.

    Raises:
        ExpressionError: it is none.
    """
    reading = _Reading(tokens(expression))
    node = reading.level(0)
    if reading.peek() is not None:
        raise ExpressionError("An operator is missing between two values")
    return node


def names(node: Node) -> Iterator[str]:
    """Every name in an expression that is no function's, as often as it is there."""
    match node:
        case Name(name):
            yield name
        case Prefixed(_, of):
            yield from names(of)
        case Between(_, left, right):
            yield from names(left)
            yield from names(right)
        case Called(_, parts) | Listed(parts):
            for each in parts:
                yield from names(each)
        case Number() | Text():
            return


def functions(node: Node) -> Iterator[str]:
    """The name of every function in an expression."""
    match node:
        case Prefixed(_, of):
            yield from functions(of)
        case Between(_, left, right):
            yield from functions(left)
            yield from functions(right)
        case Called(function, parts):
            yield function
            for each in parts:
                yield from functions(each)
        case Listed(parts):
            for each in parts:
                yield from functions(each)
        case Number() | Text() | Name():
            return


class _Reading:
    def __init__(self, found: tuple[Token, ...]) -> None:
        self._tokens = found
        self._at = 0
        self._depth = 0

    def peek(self) -> str | None:
        """What comes next; None at the end, and something that is no operator for a text."""
        if self._at >= len(self._tokens):
            return None
        token = self._tokens[self._at]
        return '"' if token.kind == "text" else _SAME.get(token.text, token.text)

    def level(self, number: int) -> Node:
        """Values with operators of this level and of those that bind more between them."""
        if number == _NOT_LEVEL and self.peek() == "NOT":
            self._at += 1
            return Prefixed("NOT", self._deeper(number))
        if number == len(_LEVELS):
            return self._signed()
        left = self.level(number + 1)
        while (operator := self.peek()) is not None and operator in _LEVELS[number]:
            self._at += 1
            left = Between(operator, left, self.level(number + 1))
        return left

    def _signed(self) -> Node:
        if self.peek() == "-":
            self._at += 1
            return Prefixed("-", self._deeper(len(_LEVELS)))
        base = self._value()
        if self.peek() == "^":
            self._at += 1
            # From right to left: 2^3^2 is 2^9.
            return Between("^", base, self._deeper(len(_LEVELS)))
        return base

    def _deeper(self, number: int) -> Node:
        self._depth += 1
        if self._depth > DEEPEST:
            raise ExpressionError(f"More than {DEEPEST} brackets or operators are within each other")
        try:
            return self.level(number)
        finally:
            self._depth -= 1

    def _value(self) -> Node:
        if self._at >= len(self._tokens):
            raise ExpressionError("The expression ends where a value is expected")
        token = self._tokens[self._at]
        self._at += 1
        if token.kind == "number":
            return Number(float(token.text))
        if token.kind == "text":
            return Text(token.text[1:-1])
        if token.kind == "name" and token.text not in {"AND", "OR", "NOT"}:
            if self.peek() == "(":
                self._at += 1
                return Called(token.text, self._parts(")"))
            return Name(token.text)
        if token.text == "(":
            inner = self._deeper(0)
            self._expect(")")
            return inner
        if token.text == "[":
            return Listed(self._parts("]"))
        if token.text in {"!", "NOT"}:
            return Prefixed("NOT", self._deeper(len(_LEVELS)))
        raise ExpressionError("Something is missing before an operator or a bracket")

    def _parts(self, closing: str) -> tuple[Node, ...]:
        if self.peek() == closing:
            self._at += 1
            return ()
        parts = [self._deeper(0)]
        while self.peek() == ",":
            self._at += 1
            parts.append(self._deeper(0))
        self._expect(closing)
        return tuple(parts)

    def _expect(self, text: str) -> None:
        if self.peek() != text:
            raise ExpressionError("Brackets do not match")
        self._at += 1
