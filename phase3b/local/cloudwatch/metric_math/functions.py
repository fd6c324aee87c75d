"""The functions of metric math that have a value for each value of a series, or one for several.

Source: "Functions supported for metric math", CloudWatch User Guide. What is not published of a function is said beside it; a
function of which too much is not published, or that needs what the embedded AWS has not, is refused by its name.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from typing import Final

from phase3b.local.cloudwatch.metric_math.values import Line, Lines, Scalar, Value, line, lines, mapped


def _logarithm(of: Callable[[float], float]) -> Callable[[float], Scalar]:
    return lambda value: of(value) if value > 0 else None


# Of each value by itself.
EACH: Final[Mapping[str, Callable[[float], Scalar]]] = {
    "ABS": abs,
    "CEIL": lambda value: float(math.ceil(value)),
    "FLOOR": lambda value: float(math.floor(value)),
    "LOG": _logarithm(math.log),
    "LOG10": _logarithm(math.log10),
}


def _days(of: Callable[[datetime], int]) -> Callable[[int], float]:
    return lambda at: float(of(datetime.fromtimestamp(at, UTC)))


# Of the begin of each period, in UTC; Monday is day 1.
TIMES: Final[Mapping[str, Callable[[int], float]]] = {
    "MINUTE": _days(lambda at: at.minute),
    "HOUR": _days(lambda at: at.hour),
    "DAY": _days(lambda at: at.isoweekday()),
    "DATE": _days(lambda at: at.day),
    "MONTH": _days(lambda at: at.month),
    "YEAR": _days(lambda at: at.year),
    "EPOCH": float,
}


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


# Of a series one number, of its values; of several a series, of those that have a value in a period.
TOGETHER: Final[Mapping[str, Callable[[Sequence[float]], float]]] = {
    "SUM": sum,
    "AVG": _mean,
    "MIN": min,
    "MAX": max,
}


def together(function: str, value: Value, count: int) -> Value:
    """SUM, AVG, MIN or MAX, over `count` periods: of no series at all there is no value in any of them.

    AVG of several counts a missing value as 0, which the average of one does not; MIN and MAX look at what is there.
    """
    of = TOGETHER[function]
    if not isinstance(value, Lines):
        found = [each for each in line(value, function) if each is not None]
        return float(of(found)) if found else None
    if not value.lines:
        return [None] * count
    made: Line = []
    for column in zip(*value.lines, strict=True):
        found = [each for each in column if each is not None]
        if not found:
            made.append(None)
        elif function == "AVG":
            made.append(sum(found) / len(column))
        else:
            made.append(float(of(found)))
    return made


def datapoint_count(value: Value, count: int) -> Value:
    """How many values are there: of a series, or of several in each of `count` periods."""
    if isinstance(value, Lines) and not value.lines:
        return [0.0] * count
    if isinstance(value, Lines):
        return [float(sum(each is not None for each in column)) for column in zip(*value.lines, strict=True)]
    return float(sum(each is not None for each in line(value, "DATAPOINT_COUNT")))


def along(value: Value, of: Callable[[Line], Line], what: str) -> Value:
    """A function of a whole series, of one or of each of several."""
    if isinstance(value, Lines):
        return Lines(tuple(of(each) for each in value.lines))
    return of(line(value, what))


def differences(period: int, *, by_time: bool, times_only: bool = False) -> Callable[[Line], Line]:
    """Each value less the one before it that is there; by the seconds between them for RATE, or these alone for DIFF_TIME."""

    def made(values: Line) -> Line:
        result: Line = []
        before: tuple[int, float] | None = None
        for at, value in enumerate(values):
            if value is None or before is None:
                result.append(None)
            else:
                seconds = float((at - before[0]) * period)
                step = value - before[1]
                result.append(seconds if times_only else step / seconds if by_time else step)
            before = before if value is None else (at, value)
        return result

    return made


def running_sum(values: Line) -> Line:
    """The sum so far at each value; none where there is no value."""
    total = 0.0
    made: Line = []
    for value in values:
        total += value or 0.0
        made.append(None if value is None else total)
    return made


def repeated(values: Line) -> Line:
    """Missing values are the last one before them; before the first one there is none."""
    made: Line = []
    for value in values:
        made.append(value if value is not None or not made else made[-1])
    return made


def straight(values: Line) -> Line:
    """Missing values are on the straight line between those beside the gap; before the first and after the last there is none."""
    made = list(values)
    there = [at for at, value in enumerate(values) if value is not None]
    for left, right in pairwise(there):
        begin, end = values[left] or 0.0, values[right] or 0.0
        for at in range(left + 1, right):
            made[at] = begin + (end - begin) * (at - left) / (right - left)
    return made


def filled(value: Value, by: Callable[[Line], Line] | Value) -> Value:
    """FILL: what is missing of a series, or of each of several, by a number, another series, or what is around it."""

    def made(values: Line) -> Line:
        if callable(by):
            return by(values)
        if isinstance(by, list):
            return [other if each is None else each for each, other in zip(values, by, strict=True)]
        scalar = by if isinstance(by, float) else None
        return [scalar if each is None else each for each in values]

    return along(value, made, "FILL")


def chosen(condition: Value, yes: Value, no: Value, count: int) -> Value:
    """IF: a number that is not 0 is true.

    Where the condition of a period is missing so is the result. A missing value of the second argument counts as 0, one of the
    third is missing.
    """
    if isinstance(condition, list):
        return [
            None if each is None else (_at(yes, at) or 0.0) if each != 0 else _at(no, at)
            for at, each in enumerate(condition)
        ]
    if isinstance(condition, Lines):
        line(condition, "IF")
    value = None if condition is None else yes if condition else no
    # One number for each period, where the other case is a series.
    return (
        value
        if isinstance(value, list) or (not isinstance(yes, list) and isinstance(no, float))
        else [_at(value, 0)] * count
    )


def _at(value: Value, at: int) -> Scalar:
    if isinstance(value, Lines):
        line(value, "IF")
    return value[at] if isinstance(value, list) else value if isinstance(value, float) else None


def ordered(value: Value, function: str, order: str, most: int | None) -> Lines:
    """SORT: several series by the AVG, MIN, MAX or SUM of each; one without any value is the last."""
    found = list(lines(value, "SORT"))
    marks = [(each, together(function, each, len(each))) for each in found]
    there = [(mark, each) for each, mark in marks if isinstance(mark, float)]
    there.sort(key=lambda pair: pair[0], reverse=order == "DESC")
    result = [each for _, each in there] + [each for each, mark in marks if mark is None]
    return Lines(tuple(result[:most]))


def rounded_each(function: str, value: Value) -> Value:
    """ABS, CEIL, FLOOR, LOG or LOG10."""
    return mapped(value, EACH[function])
