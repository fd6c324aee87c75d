"""CloudWatch's metric math, as far as alarms use it: what an expression comes to for given values of its metrics.

The syntax is AWS's own ("Using math expressions with CloudWatch metrics"). A function that is not supported raises:
nobody knows then whether the alarm can fire.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

_TOKEN: Final = re.compile(
    r"\s*(?:(?P<number>\d+\.?\d*(?:[eE][+-]?\d+)?)|(?P<name>[A-Za-z][A-Za-z0-9_]*)|"
    r"(?P<sign>&&|\|\||[<>=!]=|[-+*/^(),<>\[\]])|(?P<end>$))"
)
# What binds less comes first; comparisons give 1 or 0.
_LEVELS: Final = (
    frozenset({"||"}), frozenset({"&&"}), frozenset({"==", "!=", "<", ">", "<=", ">="}), frozenset({"+", "-"}),
    frozenset({"*", "/"}), frozenset({"^"}),
)  # fmt: skip
# So many metrics get each combination of their values; more get the same one each, and all but one.
_TOGETHER: Final = 3


class NotKnownError(ValueError):
    """The expression has something that is not supported."""


def names(expression: str) -> frozenset[str]:
    """The ids of metrics that an expression names: they begin with a small letter, functions do not."""
    return frozenset(re.findall(r"(?<![A-Za-z0-9_.])[a-z][A-Za-z0-9_]*", expression))


def outcomes(expression: str, metrics: Mapping[str, tuple[float, ...]], periods: Mapping[str, float]) -> set[float]:
    """What it comes to for values of its metrics; a division by zero gives no data.

    Raises:
        NotKnownError: it can't be worked out.
    """
    return set(_outcomes(expression, tuple(metrics.items()), tuple(periods.items())))


# The same alarm is in the stacks of many environments and tiers, and each takes hundreds of combinations.
@lru_cache(maxsize=4_000)
def _outcomes(
    expression: str, metrics: tuple[tuple[str, tuple[float, ...]], ...], periods: tuple[tuple[str, float], ...]
) -> frozenset[float]:
    tokens = tuple(_tokens(expression))
    return frozenset(
        value
        for given in _combinations(dict(metrics))
        if math.isfinite(value := float(_Reader(tokens, given, dict(periods)).whole()))
    )


def _combinations(metrics: Mapping[str, tuple[float, ...]]) -> Iterator[dict[str, float]]:
    ids = list(metrics)
    if len(ids) <= _TOGETHER:
        yield from (dict(zip(ids, values, strict=True)) for values in itertools.product(*metrics.values()))
        return
    longest = max(map(len, metrics.values()))
    alike = [{name: metrics[name][min(at, len(metrics[name]) - 1)] for name in ids} for at in range(longest)]
    yield from alike
    for given in alike:
        yield from ({**given, name: value} for name in ids for value in metrics[name])


class _Reader:
    """One expression, worked out from left to right."""

    def __init__(
        self, tokens: Sequence[tuple[str, str]], values: Mapping[str, float], periods: Mapping[str, float]
    ) -> None:
        self._tokens = tokens
        self._at = 0
        self._values = values
        self._periods = periods

    def whole(self) -> float:
        value = self._binary(0)
        if self._tokens[self._at] != ("end", ""):
            raise NotKnownError(self._tokens[self._at][1])
        return _one(value)

    def _take(self, *signs: str) -> str | None:
        kind, text = self._tokens[self._at]
        if kind == "sign" and text in signs:
            self._at += 1
            return text
        return None

    def _need(self, sign: str) -> None:
        if self._take(sign) is None:
            raise NotKnownError(sign)

    def _binary(self, level: int) -> Any:
        if level == len(_LEVELS):
            return self._unary()
        left = self._binary(level + 1)
        while (sign := self._take(*_LEVELS[level])) is not None:
            left = _calculated(sign, _one(left), _one(self._binary(level + 1)))
        return left

    def _unary(self) -> Any:
        return -_one(self._unary()) if self._take("-") else self._primary()

    def _primary(self) -> Any:
        if self._take("("):
            value = self._binary(0)
            self._need(")")
            return value
        if self._take("["):
            return self._listed("]")
        kind, text = self._tokens[self._at]
        self._at += 1
        if kind == "number":
            return float(text)
        if kind != "name":
            raise NotKnownError(text)
        if text == "METRICS" and self._take("("):
            self._need(")")
            return list(self._values.values())
        if text == "PERIOD" and self._take("("):
            name = self._tokens[self._at][1]
            self._at += 1
            self._need(")")
            return self._periods.get(name, 60.0)
        if self._take("("):
            return _called(text, self._listed(")"))
        if text not in self._values:
            raise NotKnownError(text)
        return self._values[text]

    def _listed(self, end: str) -> list[Any]:
        found: list[Any] = []
        while not self._take(end):
            found.append(self._binary(0))
            if not self._take(","):
                self._need(end)
                break
        return found


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    position = 0
    while True:
        found = _TOKEN.match(text, position)
        if found is None or found.lastgroup is None:
            raise NotKnownError(text[position : position + 10])
        yield found.lastgroup, found[found.lastgroup]
        if found.lastgroup == "end":
            return
        position = found.end()


def _one(value: Any) -> float:
    if isinstance(value, list):
        raise NotKnownError("a list")
    return float(value)


def _calculated(sign: str, left: float, right: float) -> float:
    match sign:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
        case "/":
            return left / right if right else math.nan
        case "^":
            return _power(left, right)
        case "&&":
            return float(bool(left) and bool(right))
        case "||":
            return float(bool(left) or bool(right))
        case _:
            return float(_holds(sign, left, right))


def _power(left: float, right: float) -> float:
    try:
        value = left**right
    except (OverflowError, ZeroDivisionError):
        return math.nan
    return value if isinstance(value, float) else math.nan


def _holds(sign: str, left: float, right: float) -> bool:
    return {"==": left == right, "!=": left != right, "<": left < right, ">": left > right, "<=": left <= right}.get(
        sign, left >= right
    )


def _called(name: str, given: list[Any]) -> Any:
    match name, given:
        case "IF", [condition, yes]:
            return _one(yes) if _one(condition) else math.nan
        case "IF", [condition, yes, no]:
            return _one(yes) if _one(condition) else _one(no)
        case "FILL", [value, _]:
            return value
        # At another time than one that an expression asks for.
        case (("HOUR" | "MINUTE"), [_]):
            return math.inf
        case "ABS", [value]:
            return abs(_one(value))
        case (("CEIL" | "FLOOR"), [value]):
            number = _one(value)
            rounded = math.ceil if name == "CEIL" else math.floor
            return rounded(number) if math.isfinite(number) else number
        case (("MIN" | "MAX" | "SUM" | "AVG"), [value]):
            many = [_one(each) for each in value] if isinstance(value, list) else [_one(value)]
            whole = {"MIN": min, "MAX": max}.get(name, sum)(many)
            return whole / len(many) if name == "AVG" else whole
    raise NotKnownError(name)
