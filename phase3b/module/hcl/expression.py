"""Terraform expressions as data, before they are written as HCL."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import assert_never


@dataclass(frozen=True, slots=True)
class Literal:
    """A number, a truth or nothing. Text is `Text`."""

    value: float | bool | None


@dataclass(frozen=True, slots=True)
class Reference:
    """Anything that is not a literal, as HCL: var.tags, aws_kms_key.phase3b.arn, floor(local.x / 2)."""

    code: str


@dataclass(frozen=True, slots=True)
class Text:
    """A string: literal parts and references in between. Two literal parts never are side by side."""

    parts: tuple[str | Reference, ...]


@dataclass(frozen=True, slots=True)
class When:
    """An element of a list or an object that is there only when `test` holds."""

    test: str
    value: Expression


@dataclass(frozen=True, slots=True)
class Choice:
    """One of two values."""

    test: str
    yes: Expression
    no: Expression


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list or tuple."""

    items: tuple[Expression | When, ...]


@dataclass(frozen=True, slots=True)
class Mapping:
    """An object or map, in this order."""

    items: tuple[tuple[str, Expression | When], ...]

    def get(self, key: str) -> Expression | When | None:
        """The value of a key."""
        return dict(self.items).get(key)


@dataclass(frozen=True, slots=True)
class Json:
    """A value as JSON text: jsonencode(...)."""

    value: Expression


Expression = Literal | Reference | Text | Choice | Sequence | Mapping | Json
NULL = Literal(None)


def text(*parts: str | Reference) -> Text:
    """A string of these parts, with neighbours joined and empty ones left out."""
    joined: list[str | Reference] = []
    for part in parts:
        if part == "":
            continue
        if isinstance(part, str) and joined and isinstance(joined[-1], str):
            joined[-1] += part
        else:
            joined.append(part)
    return Text(tuple(joined))


def plain(value: Expression | When | None) -> str | None:
    """The string of a text without references; None of anything else."""
    match value:
        case Text(parts=()):
            return ""
        case Text(parts=(str() as only,)):
            return only
        case _:
            return None


def rewritten(value: Expression, change: Callable[[str], str]) -> Expression:
    """The expression with each reference and each test changed."""
    match value:
        case Literal():
            return value
        case Reference(code=code):
            return Reference(change(code))
        case Text(parts=parts):
            return Text(tuple(Reference(change(part.code)) if isinstance(part, Reference) else part for part in parts))
        case Choice(test=test, yes=yes, no=no):
            return Choice(change(test), rewritten(yes, change), rewritten(no, change))
        case Sequence(items=items):
            return Sequence(tuple(_rewritten(item, change) for item in items))
        case Mapping(items=pairs):
            return Mapping(tuple((key, _rewritten(item, change)) for key, item in pairs))
        case Json(value=inner):
            return Json(rewritten(inner, change))
        case _:
            assert_never(value)


def _rewritten(item: Expression | When, change: Callable[[str], str]) -> Expression | When:
    if isinstance(item, When):
        return When(change(item.test), rewritten(item.value, change))
    return rewritten(item, change)


def codes(value: Expression | When) -> Iterator[str]:
    """Every piece of HCL in an expression."""
    match value:
        case Literal():
            return
        case Reference(code=code):
            yield code
        case Text(parts=parts):
            yield from (part.code for part in parts if isinstance(part, Reference))
        case Choice(test=test, yes=yes, no=no):
            yield test
            yield from codes(yes)
            yield from codes(no)
        case When(test=test, value=inner):
            yield test
            yield from codes(inner)
        case Sequence(items=items):
            for item in items:
                yield from codes(item)
        case Mapping(items=pairs):
            for _, item in pairs:
                yield from codes(item)
        case Json(value=inner):
            yield from codes(inner)
        case _:
            assert_never(value)


IDENTIFIER = re.compile(r"^[A-Za-z_][A-Za-z0-9_-]*$")
