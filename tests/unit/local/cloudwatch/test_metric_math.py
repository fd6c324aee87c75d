"""Metric math: AWS's documented examples, each function by hand, and what is refused by name.

Source: "Using metric math", CloudWatch User Guide.
"""

from __future__ import annotations

from typing import Any

import pytest

from phase3b.local.cloudwatch.metric_math.evaluated import EVALUATED, Inputs, Range, expression
from phase3b.local.cloudwatch.metric_math.tokens import ExpressionError
from phase3b.local.cloudwatch.metric_math.values import Lines, Value
from phase3b.local.documents.rules_of_documents import words

# A Saturday, 08:00 UTC.
BEGIN = 1_795_852_800
SERIES: dict[str, list[float | None]] = {
    "metric1": [30, 20, 0, 0],
    "metric2": [20, None, 20, None],
    "m1": [1, 1, 0, 0, None],
    "m2": [30, None, 0, 0, 30],
    "m3": [0, 0, 20, None, 20],
    "a": [1, None, None, 7, None],
    "b": [2, 4, None, 0, None],
    "errors1": [1, 2, 3],
    "errors2": [10, None, None],
    "negative": [-1.5, 2.5, 0],
    "none": [None, None, None],
}


def evaluate(text: str, *ids: str, begin: int = BEGIN, period: int = 60) -> Any:
    """The value of an expression over these series; `None` in them is missing."""
    values: dict[str, Value] = {each: [None if v is None else float(v) for v in SERIES[each]] for each in ids}
    count = len(SERIES[ids[0]])
    found = expression(text).evaluate(Inputs(Range(begin, period, count), values, ids))
    return [*found.lines] if isinstance(found, Lines) else found


@pytest.mark.parametrize(
    ("text", "ids", "value"),
    [
        # The tables of the user guide.
        ("metric1 < metric2", ("metric1", "metric2"), [0, 0, 1, 0]),
        ("metric1 >= 30", ("metric1", "metric2"), [1, 0, 0, 0]),
        ("metric1 > 15 AND metric2 > 15", ("metric1", "metric2"), [1, 0, 0, 0]),
        ("IF(m1, m2, m3)", ("m1", "m2", "m3"), [30, 0, 20, None, None]),
        ("IF(m1, 5, m3)", ("m1", "m2", "m3"), [5, 5, 20, None, None]),
        ("IF(m1, m2, 5)", ("m1", "m2", "m3"), [30, 0, 5, 5, None]),
        ("IF(m1, 5)", ("m1",), [5, 5, None, None, None]),
        ("IF(0, m1, m2)", ("m1", "m2"), [30, None, 0, 0, 30]),
        ("IF(1, m1, m2)", ("m1", "m2"), [1, 1, 0, 0, None]),
        ("IF(0, m1)", ("m1",), [None] * 5),
        # Arithmetic: what one of two series lacks is 0, a division by zero is no data.
        ("a + b", ("a", "b"), [3, 4, None, 7, None]),
        ("a - b", ("a", "b"), [-1, -4, None, 7, None]),
        ("a * 2", ("a",), [2, None, None, 14, None]),
        ("a / b", ("a", "b"), [0.5, 0, None, None, None]),
        ("b / a", ("a", "b"), [2, None, None, 0, None]),
        ("10 / 0 + a", ("a",), [None] * 5),
        ("a ^ 2", ("a",), [1, None, None, 49, None]),
        ("negative ^ 0.5", ("negative",), [None, 2.5**0.5, 0]),
        ("-negative", ("negative",), [1.5, -2.5, 0]),
        ("NOT b", ("b",), [0, 0, None, 1, None]),
        ("!b", ("b",), [0, 0, None, 1, None]),
        # Which binds more.
        ("0 * a + 2 + 3 * 4", ("a",), [14, None, None, 14, None]),
        ("(2 + 3) * 4 + 0 * a", ("a",), [20, None, None, 20, None]),
        ("2 ^ 3 ^ 2 + 0 * a", ("a",), [512, None, None, 512, None]),
        ("-2 ^ 2 + 0 * a", ("a",), [-4, None, None, -4, None]),
        ("10 - 4 - 3 + 0 * a", ("a",), [3, None, None, 3, None]),
        ("a > 5 || a < 2 && a > 100", ("a",), [0, None, None, 1, None]),
        ("a == 1 OR a != 1 AND a == 9", ("a",), [1, None, None, 0, None]),
        ("NOT a > 5", ("a",), [1, None, None, 0, None]),
        # What fills.
        ("FILL(a, 0)", ("a",), [1, 0, 0, 7, 0]),
        ("FILL(a, REPEAT)", ("a",), [1, 1, 1, 7, 7]),
        ("FILL(a, LINEAR)", ("a",), [1, 3, 5, 7, None]),
        ("FILL(a, b)", ("a", "b"), [1, 4, None, 7, None]),
        ("FILL(a, MIN(b))", ("a", "b"), [1, 0, 0, 7, 0]),
        ("FILL(none, 3)", ("none",), [3, 3, 3]),
        ("FILL(none, LINEAR)", ("none",), [None] * 3),
        # Of each value.
        ("ABS(negative)", ("negative",), [1.5, 2.5, 0]),
        ("CEIL(negative)", ("negative",), [-1, 3, 0]),
        ("FLOOR(negative)", ("negative",), [-2, 2, 0]),
        ("LOG10(errors2)", ("errors2",), [1, None, None]),
        ("LOG(negative)", ("negative",), [None, 0.9162907318741551, None]),
        # Along a series.
        ("DIFF(a)", ("a",), [None, None, None, 6, None]),
        ("RATE(a)", ("a",), [None, None, None, 6 / 180, None]),
        ("DIFF_TIME(a)", ("a",), [None, None, None, 180, None]),
        ("RUNNING_SUM(a)", ("a",), [1, None, None, 8, None]),
        # Of a series a number, of several a series.
        ("a * 0 + SUM(b)", ("a", "b"), [6, None, None, 6, None]),
        ("a * 0 + AVG(b)", ("a", "b"), [2, None, None, 2, None]),
        ("a * 0 + MAX(b)", ("a", "b"), [4, None, None, 4, None]),
        ("a * 0 + DATAPOINT_COUNT(b)", ("a", "b"), [3, None, None, 3, None]),
        ("SUM([a, b])", ("a", "b"), [3, 4, None, 7, None]),
        ("AVG([a, b])", ("a", "b"), [1.5, 2, None, 3.5, None]),
        ("MIN([a, b])", ("a", "b"), [1, 4, None, 0, None]),
        ("MAX(METRICS())", ("a", "b"), [2, 4, None, 7, None]),
        ('SUM(METRICS("errors"))', ("errors1", "errors2", "negative"), [11, 2, 3]),
        ("SUM([METRICS('1'), METRICS('2')])", ("errors1", "errors2", "negative"), [11, 2, 3]),
        ("DATAPOINT_COUNT([a, b])", ("a", "b"), [2, 1, 0, 2, 0]),
        ("errors1 / METRIC_COUNT(METRICS())", ("errors1", "errors2"), [0.5, 1, 1.5]),
        ("AVG([errors1, errors2] / errors1)", ("errors1", "errors2"), [5.5, 0.5, 0.5]),
        ("SUM(100 / [errors1, errors2])", ("errors1", "errors2"), [110, 50, 100 / 3]),
        ("SUM(-[errors1, errors2])", ("errors1", "errors2"), [-11, -2, -3]),
        # Arrays.
        ("METRICS() * 2", ("errors1", "errors2"), [[2, 4, 6], [20, None, None]]),
        ("REMOVE_EMPTY(METRICS())", ("none", "errors1"), [[1, 2, 3]]),
        ("FIRST(SORT(METRICS(), MAX, DESC))", ("errors1", "errors2", "negative"), [10, None, None]),
        ("LAST(SORT(METRICS(), SUM, DESC))", ("errors1", "errors2", "negative"), [-1.5, 2.5, 0]),
        ("LAST(SORT(METRICS(), SUM, ASC))", ("none", "errors1"), [None, None, None]),
        ("SLICE(SORT(METRICS(), AVG, ASC), 1, 3)", ("errors1", "errors2", "negative"), [[1, 2, 3], [10, None, None]]),
        ("SLICE(METRICS(), 2)", ("errors1", "errors2", "negative"), [-1.5, 2.5, 0]),
        ("SORT(METRICS(), MIN, DESC, 1)", ("errors1", "errors2", "negative"), [[10, None, None]]),
        ("FILL(METRICS(), 0)", ("errors1", "errors2"), [[1, 2, 3], [10, 0, 0]]),
        ("ABS(METRICS())", ("negative", "none"), [[1.5, 2.5, 0], [None] * 3]),
        # Time, in UTC and of each period's begin; Monday is 1.
        ("HOUR(none)", ("none",), [8, 8, 8]),
        ("MINUTE(none)", ("none",), [0, 1, 2]),
        ("DAY(none)", ("none",), [6, 6, 6]),
        ("DATE(none)", ("none",), [28, 28, 28]),
        ("MONTH(none)", ("none",), [11, 11, 11]),
        ("YEAR(none)", ("none",), [2026, 2026, 2026]),
        ("EPOCH(none)", ("none",), [BEGIN, BEGIN + 60, BEGIN + 120]),
        ("IF(DAY(errors1) < 6, errors1)", ("errors1",), [None] * 3),
        ("errors1 / PERIOD(errors1)", ("errors1",), [1 / 60, 2 / 60, 3 / 60]),
        ("TIME_SERIES(MAX(errors1))", ("errors1",), [3, 3, 3]),
        ("errors1 - AVG(errors1)", ("errors1",), [-1, 0, 1]),
        ("1.5e1 + .5 + 0*errors1", ("errors1",), [15.5, 15.5, 15.5]),
    ],
)
def test_values(text: str, ids: tuple[str, ...], value: Any) -> None:
    assert evaluate(text, *ids) == value


def test_time_goes_on_by_the_period() -> None:
    assert evaluate("HOUR(none)", "none", begin=BEGIN + 14 * 3600, period=3600) == [22, 23, 0]
    assert evaluate("DAY(none)", "none", begin=BEGIN, period=86_400) == [6, 7, 1]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("m1 +", "ends where a value"),
        ("* m1", "before an operator"),
        ("m1 m1", "An operator is missing"),
        ("(m1", "Brackets"),
        ("[m1)", "Brackets"),
        ("m1)", "An operator is missing"),
        ("SUM(m1", "Brackets"),
        ("m1 % 2", "Unexpected character '%'"),
        ("'text'", "is no value"),
        ("gone + 1", "Unknown identifier gone"),
        ("FILL(m1)", "FILL has 2 arguments"),
        ("IF(m1)", "IF has 2 to 3 arguments"),
        ("ABS(m1, m1)", "ABS has 1 argument"),
        ("PERIOD(m1 + 1)", "PERIOD needs the id"),
        ("PERIOD(gone)", "PERIOD needs the id"),
        ("METRIC_COUNT(m1)", "an array"),
        ("DIFF(3)", "a time series"),
        ("HOUR(3)", "a time series"),
        ("SORT(METRICS(), STDDEV, ASC)", "SORT is by"),
        ("SORT(METRICS(), SUM, UP)", "ASC or DESC"),
        ("[1, 2]", "consists of time series"),
        ("SLICE(METRICS(), -1)", "begins at 0"),
        ("[m1] + [m1, m1]", "different lengths"),
        ("IF(m1, [m1])", "a time series"),
        ("(" * 200 + "m1" + ")" * 200, "within each other"),
        # Of which too much is not published, or that need what there is not.
        ("STDDEV(m1)", "STDDEV is not evaluated"),
        ("ANOMALY_DETECTION_BAND(m1)", "ANOMALY_DETECTION_BAND is not evaluated"),
        ("SEARCH('x', 'Sum', 60)", "A SEARCH without a schema in braces is not evaluated"),
    ],
)
def test_what_is_refused(text: str, reason: str) -> None:
    with pytest.raises(ExpressionError) as caught:
        evaluate(text, "m1")
    assert reason in str(caught.value)


def test_every_function_that_cloudwatch_has_is_evaluated_or_refused() -> None:
    """By name: a function that AWS adds is in neither list until somebody has looked at it."""
    refused = set(words("metric_math")["functions"]) - EVALUATED
    assert set(words("metric_math")["functions"]) >= EVALUATED
    assert refused == {
        "ANOMALY_DETECTION_BAND", "DB_PERF_INSIGHTS", "INSIGHT_RULE_METRIC", "LAMBDA", "SERVICE_QUOTA", "STDDEV",
    }  # fmt: skip


def test_what_an_expression_refers_to() -> None:
    found = expression("IF(HOUR(a) > 3, FILL(b, REPEAT), SUM(SORT(METRICS(), SUM, ASC)))")
    assert (found.ids, found.all_metrics, found.of_time) == (("a", "b"), True, True)
    assert not expression("a + b").of_time
