"""Why an alarm has its state: word for word as users quote it from AWS."""

from __future__ import annotations

import json
from calendar import timegm

import pytest

from phase3b.local.cloudwatch.evaluation.definition import Definition, Missing, State
from phase3b.local.cloudwatch.evaluation.judged import Judgement, Point
from phase3b.local.cloudwatch.evaluation.reasons import java_double, reason, reason_data

AT = timegm((2022, 1, 17, 14, 37, 0))


def judgement(values: list[float], periods: int, step: int = 300) -> Judgement:
    used = tuple(Point(AT + step * at, value, 5.0) for at, value in enumerate(values))
    empty = tuple(Point(AT + step * at, None) for at in range(periods + 2))
    return Judgement(None, used, periods - len(used), used or empty)


def define(
    comparison: str, threshold: float, periods: int, needed: int | None, missing: Missing = "missing"
) -> Definition:
    return Definition(comparison, threshold, 300, periods, needed, missing, statistic="Average")


@pytest.mark.parametrize(
    ("state", "values", "made", "text"),
    [
        (
            "ALARM",
            [11.488333333333333, 15.398333333333332],
            define("GreaterThanThreshold", 10.0, 2, 2),
            (
                "Threshold Crossed: 2 out of the last 2 datapoints [15.398333333333332 (17/01/22 14:42:00), 11.488333333333333 (17/01/22 14:37:00)] "
                "were greater than the threshold (10.0) (minimum 2 datapoints for OK -> ALARM transition)."
            ),
        ),
        (
            "OK",
            [1.0],
            define("GreaterThanOrEqualToThreshold", 90.0, 1, 1),
            (
                "Threshold Crossed: 1 out of the last 1 datapoints [1.0 (17/01/22 14:37:00)] was not greater than or equal to the threshold "
                "(90.0) (minimum 1 datapoint for ALARM -> OK transition)."
            ),
        ),
        (
            "OK",
            [0.0, 1.0],
            define("GreaterThanThreshold", 42.0, 2, None),
            "Threshold Crossed: 2 datapoints [1.0 (17/01/22 14:42:00), 0.0 (17/01/22 14:37:00)] were not greater than the threshold (42.0).",
        ),
        (
            "ALARM",
            [3.0],
            define("GreaterThanOrEqualToThreshold", 1.0, 1, None),
            "Threshold Crossed: 1 datapoint [3.0 (17/01/22 14:37:00)] was greater than or equal to the threshold (1.0).",
        ),
        (
            "OK",
            [],
            define("GreaterThanThreshold", 10.0, 1, 1, "notBreaching"),
            "Threshold Crossed: no datapoints were received for 1 period and 1 missing datapoint was treated as [NonBreaching].",
        ),
        (
            "ALARM",
            [],
            define("LessThanThreshold", 10.0, 8, 8, "breaching"),
            "Threshold Crossed: no datapoints were received for 8 periods and 8 missing datapoints were treated as [Breaching].",
        ),
        (
            "ALARM",
            [20.0],
            define("LessThanThreshold", 10.0, 3, 2, "breaching"),
            "Threshold Crossed: 1 datapoint was received for 3 periods and 2 missing datapoints were treated as [Breaching].",
        ),
        (
            "OK",
            [1.0],
            define("LessThanThreshold", 1.0, 2, None, "breaching"),
            (
                "Threshold Crossed: 1 datapoint [1.0 (17/01/22 14:37:00)] was not less than the threshold (1.0) and 1 missing datapoint was "
                "treated as [Breaching]."
            ),
        ),
        (
            "INSUFFICIENT_DATA",
            [],
            define("GreaterThanThreshold", 5.0, 5, 5),
            "Insufficient Data: 5 datapoints were unknown.",
        ),
        (
            "INSUFFICIENT_DATA",
            [],
            define("GreaterThanThreshold", 5.0, 1, 1),
            "Insufficient Data: 1 datapoint was unknown.",
        ),
    ],
)
def test_reasons(state: State, values: list[float], made: Definition, text: str) -> None:
    assert reason(judgement(values, made.periods), state, made) == text


def test_of_m_of_n_only_those_are_named_that_made_the_state() -> None:
    made = Definition("GreaterThanThreshold", 0.0, 60, 5, 3)
    text = reason(judgement([1.0, 0.0, 2.0, 0.0, 0.0], 5, 60), "OK", made)
    assert text == (
        "Threshold Crossed: 3 out of the last 5 datapoints [0.0 (17/01/22 14:41:00), 0.0 (17/01/22 14:40:00), 0.0 (17/01/22 14:38:00)] "
        "were not greater than the threshold (0.0) (minimum 3 datapoints for ALARM -> OK transition)."
    )


def test_back_to_ok_fewer_are_enough_where_few_are_an_alarm() -> None:
    """2 of 5 are an alarm, so 4 of 5 are none."""
    made = Definition("GreaterThanThreshold", 0.0, 60, 5, 2)
    text = reason(judgement([0.0, 0.0, 0.0, 0.0, 9.0], 5, 60), "OK", made)
    assert text.startswith("Threshold Crossed: 4 out of the last 5 datapoints")
    assert text.endswith("(minimum 4 datapoints for ALARM -> OK transition).")


def test_data_of_a_reason() -> None:
    made = define("GreaterThanThreshold", 10.0, 2, 2)
    now = timegm((2022, 1, 17, 14, 48, 42)) + 0.271
    assert json.loads(reason_data(judgement([11.488333333333333, 15.398333333333332], 2), made, now)) == {
        "version": "1.0",
        "queryDate": "2022-01-17T14:48:42.271+0000",
        "startDate": "2022-01-17T14:37:00.000+0000",
        "statistic": "Average",
        "period": 300,
        "recentDatapoints": [11.488333333333333, 15.398333333333332],
        "threshold": 10.0,
        "evaluatedDatapoints": [
            {"timestamp": "2022-01-17T14:42:00.000+0000", "sampleCount": 5.0, "value": 15.398333333333332},
            {"timestamp": "2022-01-17T14:37:00.000+0000", "sampleCount": 5.0, "value": 11.488333333333333},
        ],
    }


def test_data_of_a_reason_without_data() -> None:
    made = define("GreaterThanThreshold", 10.0, 2, 2)
    found = json.loads(reason_data(judgement([], 2), made, AT))
    assert "startDate" not in found
    assert found["recentDatapoints"] == []
    assert found["evaluatedDatapoints"] == [
        {"timestamp": "2022-01-17T14:52:00.000+0000"},
        {"timestamp": "2022-01-17T14:47:00.000+0000"},
    ]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0.0"),
        (1.5, "1.5"),
        (-2, "-2.0"),
        (9999999.5, "9999999.5"),
        (1e7, "1.0E7"),
        (15078544179.2, "1.50785441792E10"),
        (0.001, "0.001"),
        (0.00025, "2.5E-4"),
        (-1.25e-9, "-1.25E-9"),
        (2.0e300, "2.0E300"),
    ],
)
def test_numbers_are_written_as_java_does(value: float, text: str) -> None:
    assert java_double(value) == text
