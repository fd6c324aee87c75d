"""Filter patterns in braces, which look at the fields of JSON lines: { $.status = "4*" && $.status != "404" }.

A condition is about a value: of a field that is missing, or that is an array or an object, both = and != are false, as the
filter does not fit the format of the line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, NamedTuple, cast

from phase3b.local.logs.pattern_text import (
    EQUAL,
    NUMBER,
    ORDERED,
    UNEQUAL,
    PatternError,
    compared,
    regular_expression,
    text_of,
    with_wildcards,
)

Condition = Callable[[Mapping[str, Any]], bool]
Selector = tuple[str | int, ...]
_MISSING: Final = object()
_SELECTOR: Final = re.compile(r"\$(?:\.[\w-]+|\[\d+\]|\.?\['[^']+'\])+")
_STEP: Final = re.compile(r"\.([\w-]+)|\[(\d+)\]|\.?\['([^']+)'\]")
_TOKEN: Final = re.compile(
    r"""\s*(?:
        (?P<selector>\$[^\s=!<>&|()}]*)
      | (?P<quoted>"(?:[^"\\]|\\.)*")
      | (?P<regex>%[^%]*%)
      | (?P<sign>&&|\|\||!=|<=|>=|=|<|>|\(|\))
      | (?P<bare>[^\s=!<>&|()"%}]+)
    )""",
    re.VERBOSE,
)
_STATES: Final[Mapping[str, object]] = {"NULL": None, "TRUE": True, "FALSE": False}


class _Token(NamedTuple):
    kind: str
    text: str


def json_pattern(pattern: str) -> Condition:
    """The condition that a pattern is.

    Raises:
        PatternError: it is not one of CloudWatch Logs.
    """
    if not pattern.endswith("}"):
        raise PatternError("a JSON pattern ends with }")
    reader = _Reader(_tokens(pattern[1:-1]))
    condition = reader.either()
    reader.at_end()
    return condition


def selector_of(text: str) -> Selector:
    """The steps of a selector: $.users[0].id.

    Raises:
        PatternError: it is none.
    """
    if _SELECTOR.fullmatch(text) is None:
        raise PatternError(f"{text!r} is no selector of a field")
    return tuple(int(number) if number else name or quoted for name, number, quoted in _STEP.findall(text))


def selected(read: Any, selector: Selector) -> Any:
    """What a selector points to; None of what is not there, too."""
    found = _found(read, selector)
    return None if found is _MISSING else found


def _found(read: Any, selector: Selector) -> Any:
    for step in selector:
        if isinstance(step, int):
            if not isinstance(read, list) or step >= len(read):
                return _MISSING
            read = read[step]
        elif isinstance(read, Mapping) and step in read:
            read = read[step]
        else:
            return _MISSING
    return read


def _tokens(text: str) -> list[_Token]:
    found, at = [], 0
    stripped = text.rstrip()
    while at < len(stripped):
        token = _TOKEN.match(stripped, at)
        if token is None:
            raise PatternError(f"nothing that a JSON pattern has: {stripped[at:].strip()[:20]!r}")
        kind = cast("str", token.lastgroup)
        found.append(_Token(kind, token[kind]))
        at = token.end()
    return found


@dataclass(slots=True)
class _Reader:
    """Reads conditions in the documented order: parentheses, then &&, then ||."""

    tokens: list[_Token]
    at: int = 0

    def either(self) -> Condition:
        """Conditions of which one must be true."""
        several = [self.both()]
        while self._next("||"):
            several.append(self.both())
        return several[0] if len(several) == 1 else lambda read: any(each(read) for each in several)

    def both(self) -> Condition:
        """Conditions that must all be true."""
        several = [self._one()]
        while self._next("&&"):
            several.append(self._one())
        return several[0] if len(several) == 1 else lambda read: all(each(read) for each in several)

    def at_end(self) -> None:
        """Refuses what is left."""
        if self.at < len(self.tokens):
            raise PatternError(f"not expected here: {self.tokens[self.at].text!r}")

    def _next(self, sign: str) -> bool:
        if self.at < len(self.tokens) and self.tokens[self.at] == ("sign", sign):
            self.at += 1
            return True
        return False

    def _take(self, what: str) -> _Token:
        if self.at >= len(self.tokens):
            raise PatternError(f"{what} is missing at the end")
        self.at += 1
        return self.tokens[self.at - 1]

    def _one(self) -> Condition:
        if self._next("("):
            inner = self.either()
            if not self._next(")"):
                raise PatternError("a parenthesis is not closed")
            return inner
        token = self._take("a condition")
        if token.kind != "selector":
            raise PatternError(f"a condition begins with a selector, not with {token.text!r}")
        selector = selector_of(token.text)
        word = self._take("a comparison")
        if word == ("bare", "IS"):
            state = self._take("NULL, TRUE or FALSE").text
            if state not in _STATES:
                raise PatternError(f"IS is followed by NULL, TRUE or FALSE, not by {state!r}")
            wanted = _STATES[state]
            return lambda read: _found(read, selector) is wanted
        if word == ("bare", "NOT"):
            if self._take("EXISTS") != ("bare", "EXISTS"):
                raise PatternError("NOT is followed by EXISTS")
            return lambda read: _found(read, selector) is _MISSING
        if word.kind != "sign" or word.text not in {EQUAL, UNEQUAL, *ORDERED}:
            raise PatternError(f"{word.text!r} is no comparison")
        return _comparison(selector, word.text, self._take("a value"))


def _comparison(selector: Selector, sign: str, value: _Token) -> Condition:
    number = float(value.text) if value.kind == "bare" and NUMBER.fullmatch(value.text) else None
    if sign in ORDERED:
        if number is None:
            raise PatternError(f"{sign} compares with a number, not with {value.text!r}")
        return lambda read: compared(sign, number, _found(read, selector))
    match value.kind:
        case "quoted":
            fits = with_wildcards(re.sub(r"\\(.)", r"\1", value.text[1:-1]))
        case "regex":
            fits = regular_expression(value.text[1:-1])
        case "bare":
            fits = with_wildcards(value.text)
        case _:
            raise PatternError(f"{value.text!r} is no value")
    equal = sign == EQUAL

    def condition(read: Mapping[str, Any]) -> bool:
        found = _found(read, selector)
        if number is not None and isinstance(found, (int, float)) and not isinstance(found, bool):
            return (float(found) == number) is equal
        text = text_of(found)
        return text is not None and fits(text) is equal

    return condition
