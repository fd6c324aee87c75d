"""What GetMetricData answers: queries over a time, in pages.

Source: GetMetricData in the CloudWatch API Reference. Periods begin at whole multiples of their length; the first is that in which
the start is, and none begins at the end or later.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any, Final

from phase3b.local.cloudwatch.datapoints import MetricStore
from phase3b.local.cloudwatch.labels import label
from phase3b.local.cloudwatch.metric_math.evaluated import Range
from phase3b.local.cloudwatch.metric_math.tokens import ExpressionError
from phase3b.local.cloudwatch.metric_math.values import Line, Lines, Value
from phase3b.local.cloudwatch.query_lines import Computed, Measured, Query, needed, ready

_MINUTE: Final = 60


@dataclass(frozen=True, slots=True)
class Asked:
    """A query of GetMetricData; `label` is None where none is given."""

    query: Query
    label: str | None
    returned: bool
    period_seconds: int | None = None


@dataclass(frozen=True, slots=True)
class Of:
    """Whose data points, and of when."""

    store: MetricStore
    region: str
    account_id: str
    begin: float
    end: float


@dataclass(frozen=True, slots=True)
class Result:
    """One time series of the answer."""

    id: str
    label: str
    points: tuple[tuple[int, float], ...]


class TokenError(Exception):
    """The token of no page."""


def results(asked: Sequence[Asked], of: Of, *, newest_first: bool) -> list[Result]:
    """The time series that are asked for.

    Raises:
        ExpressionError: a query can't be evaluated.
    """
    queries = [each.query for each in asked]
    found: list[Result] = []
    for each in asked:
        if not each.returned:
            continue
        own = needed(queries, each.query.id)
        over = _over(own, each, of)
        value = ready(own).values(of.store, over)[each.query.id]
        for line in _lines(value, each.query.id):
            points = [(at, one) for at, one in zip(over.times, line, strict=True) if one is not None]
            text = label(each.query, each.label, [one for _, one in points], of.region, of.account_id)
            found.append(Result(each.query.id, text, tuple(reversed(points) if newest_first else points)))
    return found


def page(found: Sequence[Result], token: str | None, most: int) -> tuple[list[dict[str, Any]], str | None]:
    """The results of a page and the token of the next one; `most` data points in all. A series goes on where it was cut.

    Raises:
        TokenError: the token is of no page.
    """
    first, at = _read(token) if token else (0, 0)
    if first > len(found) or (first == len(found) and token):
        raise TokenError
    shown: list[dict[str, Any]] = []
    left = most
    for number, each in enumerate(found[first:], start=first):
        begin = at if number == first else 0
        if left == 0 and each.points:
            return shown, _written(number, begin)
        points = each.points[begin : begin + left]
        whole = begin + len(points) == len(each.points)
        shown.append(_described(each, points, whole=whole))
        left -= len(points)
        if not whole:
            return shown, _written(number, begin + len(points))
    return shown, None


def _described(result: Result, points: Sequence[tuple[int, float]], *, whole: bool) -> dict[str, Any]:
    return {
        "Id": result.id,
        "Label": result.label,
        "Timestamps": [at for at, _ in points],
        "Values": [value for _, value in points],
        "StatusCode": "Complete" if whole else "PartialData",
    }


def _over(queries: Sequence[Query], asked: Asked, of: Of) -> Range:
    periods = [each.period_seconds for each in queries if isinstance(each, Measured)]
    periods += [period for each in queries if isinstance(each, Computed) for period in each.expression.search_periods]
    period = max(periods, default=asked.period_seconds or _MINUTE)
    if period % _MINUTE:
        raise ExpressionError(f"A period of {period} s is not evaluated by the embedded AWS, which keeps minutes")
    begin = int(of.begin) // period * period
    return Range(begin, period, max(ceil((of.end - begin) / period), 0))


def _lines(value: Value, name: str) -> tuple[Line, ...]:
    if isinstance(value, Lines):
        return value.lines
    if isinstance(value, list):
        return (value,)
    raise ExpressionError(f"The result of {name} is a number; it is to be a time series or an array of time series")


def _written(number: int, at: int) -> str:
    return f"{number}-{at}"


def _read(token: str) -> tuple[int, int]:
    number, _, at = token.partition("-")
    if not (number.isdecimal() and at.isdecimal()):
        raise TokenError
    return int(number), int(at)


def by_name(given: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """Dimensions of a request."""
    return {str(each["Name"]): str(each["Value"]) for each in given}
