"""What was synthesized for the usual world and for each other, joined into expressions that choose between them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, Final

from phase3b.errors import outside_failure
from phase3b.module.hcl.expression import (
    NULL,
    Choice,
    Expression,
    Json,
    Literal,
    Mapping,
    Reference,
    Text,
    When,
    text,
)
from phase3b.module.hcl.expression import Sequence as Tuple
from phase3b.module.variants.placeholders import Placeholders
from phase3b.module.variants.switches import least
from phase3b.module.variants.variants import Variant

INTERPOLATION: Final = re.compile(r"\$\{([^{}]*)\}")
# By these an element of a list is known again in another world: a statement of a policy, a query of an alarm.
IDENTITIES: Final = ("Sid", "id")


class _Absent:
    """Not there."""


ABSENT: Final = _Absent()


@dataclass(frozen=True, slots=True)
class JsonText:
    """A string that is JSON, read."""

    value: Any


def read_texts(value: Any) -> Any:
    """A synthesized value with the JSON in its strings read."""
    match value:
        case str() if value.startswith("{"):
            try:
                found = json.loads(value)
            except ValueError:
                return value
            return JsonText(found) if isinstance(found, dict) else value
        case dict():
            return {key: read_texts(each) for key, each in value.items() if key != "//"}
        case list():
            return [read_texts(each) for each in value]
        case _:
            return value


@dataclass(frozen=True, slots=True)
class Joiner:
    """Joins values; `marks` say what the numbers and names in them stand for."""

    placeholders: Placeholders

    def join(self, base_plan: Any, others: Sequence[tuple[Variant, Any]]) -> Expression | When:
        """One expression for what a value is in every world.

        Raises:
            Phase3bError: two choices change the same value, and nothing says which of them wins.
        """
        others = [(variant, value) for variant, value in others if value is not base_plan and value != base_plan]
        if isinstance(base_plan, _Absent):
            return self._added(others)
        missing = [variant for variant, value in others if isinstance(value, _Absent)]
        if missing:
            inner = self.join(base_plan, [(variant, value) for variant, value in others if variant not in missing])
            return When(" && ".join(base_code(variant) for variant in _least(missing)), _always(inner))
        if not others:
            return self.expression(base_plan)
        values = [value for _, value in others]
        if isinstance(base_plan, JsonText) and all(isinstance(value, JsonText) for value in values):
            return Json(_always(self.join(base_plan.value, [(variant, value.value) for variant, value in others])))
        if isinstance(base_plan, dict) and all(isinstance(value, dict) for value in values):
            keys = dict.fromkeys([*base_plan, *(key for value in values for key in value)])
            return Mapping(
                tuple(
                    (
                        key,
                        self.join(
                            base_plan.get(key, ABSENT), [(variant, each.get(key, ABSENT)) for variant, each in others]
                        ),
                    )
                    for key in keys
                )
            )
        if isinstance(base_plan, list) and all(isinstance(value, list) for value in values):
            return Tuple(tuple(self._elements(base_plan, others)))
        return self._choice(base_plan, others)

    def expression(self, value: Any) -> Expression:
        """A value that is the same in every world."""
        match value:
            case None | bool():
                return Literal(value)
            case int() | float():
                number = int(value) if value == int(value) else value
                return self.placeholders.of(number) or Literal(number)
            case str():
                return self._text(value)
            case JsonText(value=inner):
                return Json(self.expression(inner))
            case dict():
                return Mapping(tuple((key, self.expression(each)) for key, each in value.items()))
            case list():
                return Tuple(tuple(self.expression(each) for each in value))
            case _:
                raise TypeError(type(value))

    def _text(self, sentence: str) -> Text:
        parts: list[str | Reference] = []
        for number, part in enumerate(INTERPOLATION.split(sentence)):
            parts += [Reference(self.placeholders.within(part))] if number % 2 else list(self.placeholders.split(part))
        return text(*parts)

    def _added(self, others: Sequence[tuple[Variant, Any]]) -> When:
        if len(others) != 1:
            raise _undecided([variant for variant, _ in others])
        variant, value = others[0]
        return When(variant_code(variant), self.expression(value))

    def _choice(self, base_plan: Any, others: Sequence[tuple[Variant, Any]]) -> Expression:
        here = self.expression(base_plan)
        # A sum over a tier is another number in each world, and the same words.
        others = [(variant, value) for variant, value in others if self.expression(value) != here]
        if not others:
            return here
        if len(others) != 1:
            raise _undecided([variant for variant, _ in others])
        variant, value = others[0]
        there = self.expression(value)
        return choice(variant.test, there, here) if variant.otherwise else choice(variant.test, here, there)

    def _elements(self, base_plan: list[Any], others: Sequence[tuple[Variant, Any]]) -> Iterator[Expression | When]:
        """Elements that stay, come or go; one that is there in both is joined with itself."""
        stays: list[list[tuple[Variant, Any]]] = [[] for _ in base_plan]
        comes: list[list[tuple[Variant, Any]]] = [[] for _ in range(len(base_plan) + 1)]
        for variant, value in others:
            matcher = SequenceMatcher(
                None, [_identity(each) for each in base_plan], [_identity(each) for each in value], False
            )
            for what, start, end, there, there_end in matcher.get_opcodes():
                paired = what == "equal" or end - start == there_end - there
                if paired:
                    for number in range(end - start):
                        stays[start + number].append((variant, value[there + number]))
                    continue
                for number in range(start, end):
                    stays[number].append((variant, ABSENT))
                comes[start] += [(variant, each) for each in value[there:there_end]]
        for number in range(len(base_plan) + 1):
            for variant, each in comes[number]:
                yield When(variant_code(variant), self.expression(each))
            if number < len(base_plan):
                yield self.join(base_plan[number], stays[number])


def _identity(value: Any) -> str:
    if isinstance(value, dict):
        for key in IDENTITIES:
            if isinstance(value.get(key), str):
                return f"{key}={value[key]}"
    return repr(value)


def _least(variants: Sequence[Variant]) -> Sequence[Variant]:
    """The choices less the parts that others of them need anyway."""
    parts = {each.part: each.needs for each in variants if each.part is not None}
    kept = least(parts, parts)
    return [each for each in variants if each.part is None or each.part in kept]


def base_code(variant: Variant) -> str:
    """HCL that is true when this world's choice is as usual."""
    return negated(variant.test) if variant.otherwise else variant.test


def variant_code(variant: Variant) -> str:
    """HCL that is true in this world."""
    return variant.test if variant.otherwise else negated(variant.test)


def negated(test: str) -> str:
    """The opposite of a test."""
    return test.replace("!=", "==") if "!=" in test else f"!{test}"


def choice(test: str, yes: Expression, no: Expression) -> Expression:
    """One of two values, said as shortly as a person would."""
    match yes, no:
        case Literal(value=True), Literal(value=False):
            return Reference(test)
        case Literal(value=False), Literal(value=True):
            return Reference(negated(test))
        case Reference(code=code), Literal(value=value) if test == f"{code} != null":
            return Reference(code if value is None else f"coalesce({code}, {json.dumps(value)})")
        case Text(parts=(Reference(code=code),)), Literal(value=None) if test == f"{code} != null":
            return Reference(code)
        case _:
            return Choice(test, yes, no)


def optional(item: Expression | When) -> Expression:
    """An attribute that may be missing; null is the same as missing there."""
    return choice(item.test, item.value, NULL) if isinstance(item, When) else item


def _always(item: Expression | When) -> Expression:
    if isinstance(item, When):
        raise _undecided([])
    return item


def _undecided(variants: Sequence[Variant]) -> Exception:
    names = " and ".join(variant.name for variant in variants) or "several choices"
    return outside_failure(
        f"{names} change the same value, and the module can't say which of them wins",
        "Separate them in the plan, or teach phase3b/module/variants/joined.py",
        code="P3B-NOT-SUPPORTED",
    )
