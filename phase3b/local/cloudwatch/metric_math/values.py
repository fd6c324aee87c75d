"""What an expression has as a value: a number, a time series, or several; and how two of them go together.

A time series has a value or none for each period of the range. Source: "Using metric math", CloudWatch User Guide: where one
of two series has no value for a period it counts as 0 there, and a division by zero has none.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, cast

from phase3b.local.cloudwatch.metric_math.tokens import ExpressionError

Scalar = float | None
Line = list[Scalar]


@dataclass(frozen=True, slots=True)
class Lines:
    """Several time series."""

    lines: tuple[Line, ...]


Value = Scalar | Line | Lines


def line(value: Value, what: str) -> Line:
    """A value that is to be one time series.

    Raises:
        ExpressionError: it is something else.
    """
    if isinstance(value, list):
        return value
    raise ExpressionError(f"{what} needs a time series")


def lines(value: Value, what: str) -> tuple[Line, ...]:
    """A value that is to be several time series.

    Raises:
        ExpressionError: it is something else.
    """
    if isinstance(value, Lines):
        return value.lines
    raise ExpressionError(f"{what} needs an array of time series")


def number(value: Value, what: str) -> float:
    """A value that is to be a number.

    Raises:
        ExpressionError: it is something else.
    """
    if isinstance(value, float):
        return value
    raise ExpressionError(f"{what} needs a number")


def mapped(value: Value, of: Callable[[float], Scalar]) -> Value:
    """A function of each value that is there."""
    if isinstance(value, Lines):
        return Lines(tuple([None if each is None else of(each) for each in one] for one in value.lines))
    if isinstance(value, list):
        return [None if each is None else of(each) for each in value]
    return None if value is None else of(value)


def combined(left: Value, right: Value, of: Callable[[float, float], Scalar]) -> Value:
    """A function of two values.

    Raises:
        ExpressionError: they are arrays of different length.
    """
    if isinstance(left, Lines) or isinstance(right, Lines):
        return _of_arrays(left, right, of)
    if isinstance(left, list):
        if isinstance(right, list):
            return [
                None if a is None and b is None else of(a or 0.0, b or 0.0) for a, b in zip(left, right, strict=True)
            ]
        return [None if each is None or right is None else of(each, right) for each in left]
    if isinstance(right, list):
        return [None if each is None or left is None else of(left, each) for each in right]
    return None if left is None or right is None else of(left, right)


def _of_arrays(left: Value, right: Value, of: Callable[[float, float], Scalar]) -> Lines:
    """Each series of an array with the other value, or with the series at the same place of another array."""
    count = max(len(each.lines) for each in (left, right) if isinstance(each, Lines))
    firsts, seconds = (
        each.lines if isinstance(each, Lines) else cast("tuple[Value, ...]", (each,) * count) for each in (left, right)
    )
    if len(firsts) != len(seconds):
        raise ExpressionError("Two arrays of time series have different lengths")
    made = (combined(a, b, of) for a, b in zip(firsts, seconds, strict=True))
    return Lines(tuple(each for each in made if isinstance(each, list)))


def _divided(a: float, b: float) -> Scalar:
    return None if b == 0 else a / b


def _power(a: float, b: float) -> Scalar:
    try:
        made = a**b
    except (OverflowError, ZeroDivisionError):
        return None
    return made if isinstance(made, float) and math.isfinite(made) else None


def _multiplied(a: float, b: float) -> Scalar:
    made = a * b
    return made if math.isfinite(made) else None


def _truth(of: Callable[[float, float], bool]) -> Callable[[float, float], Scalar]:
    return lambda a, b: 1.0 if of(a, b) else 0.0


OPERATORS: Final[dict[str, Callable[[float, float], Scalar]]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": _multiplied,
    "/": _divided,
    "^": _power,
    "==": _truth(operator.eq),
    "!=": _truth(operator.ne),
    "<": _truth(operator.lt),
    "<=": _truth(operator.le),
    ">": _truth(operator.gt),
    ">=": _truth(operator.ge),
    "AND": _truth(lambda a, b: a != 0 and b != 0),
    "OR": _truth(lambda a, b: a != 0 or b != 0),
}
