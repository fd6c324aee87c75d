"""Alarms by their data points: each row of AWS's tables, what is said beside them, and every short range against a second reading.

Source: "Configuring how CloudWatch alarms treat missing data", CloudWatch User Guide.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

import pytest

from phase3b.local.cloudwatch.evaluation.definition import Definition, Missing
from phase3b.local.cloudwatch.evaluation.judged import Point, judged

TREATMENTS: tuple[Missing, ...] = ("missing", "ignore", "breaching", "notBreaching")
OK, ALARM, UNKNOWN, SAME = "OK", "ALARM", "INSUFFICIENT_DATA", None
# Points of the range, the newest on the right, how many are filled, and the state in the order of TREATMENTS.
THREE_OF_THREE = [
    ("0 - X - X", 0, OK, OK, OK, OK),
    ("0 - - - -", 2, OK, OK, OK, OK),
    ("- - - - -", 3, UNKNOWN, SAME, ALARM, OK),
    ("0 X X - X", 0, ALARM, ALARM, ALARM, ALARM),
    ("- - X - -", 2, ALARM, SAME, ALARM, OK),
]
TWO_OF_THREE = [
    ("0 - X - X", 0, ALARM, ALARM, ALARM, ALARM),
    ("0 0 X 0 X", 0, ALARM, ALARM, ALARM, ALARM),
    ("0 - X - -", 1, OK, OK, ALARM, OK),
    ("- - - - 0", 2, OK, OK, ALARM, OK),
    ("- - - X -", 2, ALARM, SAME, ALARM, OK),
]


def points(text: str) -> list[Point]:
    values = {"0": 0.0, "X": 10.0, "-": None}
    return [Point(60 * at, values[each], 1.0) for at, each in enumerate(text.split())]


def definition(missing: Missing, needed: int | None = 3, **more: float) -> Definition:
    return Definition("GreaterThanThreshold", 5.0, 60, 3, needed, missing, **more)


@pytest.mark.parametrize(
    ("row", "needed"),
    [
        *((row, 3) for row in THREE_OF_THREE),
        *((row, None) for row in THREE_OF_THREE),
        *((row, 2) for row in TWO_OF_THREE),
    ],
)
def test_the_tables_of_aws(row: tuple[str, int, str, str | None, str, str], needed: int | None) -> None:
    text, filled, *states = row
    found = [judged(points(text), definition(each, needed)) for each in TREATMENTS]
    assert [each.state for each in found] == states
    assert {each.filled for each in found} == {filled}
    assert definition("missing").retrieved == len(text.split())


@pytest.mark.parametrize(
    ("text", "needed", "state"),
    [
        # "The alarm does not go immediately into ALARM state when the data is - - - - X or - - - X - and Datapoints to Alarm is 3."
        ("- - - - X", 3, SAME),
        ("- - - X -", 3, SAME),
        ("- - - X 0", 3, OK),
        ("- - X - 0", 3, OK),
        ("- - X - -", 3, ALARM),
        # M of N alike.
        ("- - - - X", 2, SAME),
        ("- - X - -", 2, ALARM),
        # At the very end of the range.
        ("X - - - -", 3, ALARM),
        # As many as are needed are there.
        ("- - - X X", 2, ALARM),
    ],
)
def test_no_alarm_too_early(text: str, needed: int, state: str | None) -> None:
    assert judged(points(text), definition("missing", needed)).state == state


def test_ignored_data_keeps_the_state_unless_enough_of_it_is_there() -> None:
    assert judged(points("- - - X X"), definition("ignore", 2)).state == ALARM
    assert judged(points("- - X - X"), definition("ignore", 3)).state is SAME


@pytest.mark.parametrize(
    ("comparison", "value", "breaches"),
    [
        ("GreaterThanThreshold", 5.0, False),
        ("GreaterThanThreshold", 5.1, True),
        ("GreaterThanOrEqualToThreshold", 5.0, True),
        ("LessThanThreshold", 5.0, False),
        ("LessThanThreshold", 4.9, True),
        ("LessThanOrEqualToThreshold", 5.0, True),
        ("LessThanOrEqualToThreshold", 5.1, False),
    ],
)
def test_comparisons(comparison: str, value: float, *, breaches: bool) -> None:
    assert Definition(comparison, 5.0, 60, 1).breaches(value) is breaches


def test_percentiles_of_too_few_samples_keep_the_state() -> None:
    """p99: fewer than 1,000; of the data points that are looked at, and no older ones."""
    few = Definition("GreaterThanThreshold", 5.0, 60, 1, 1, "missing", least_samples=1000.0)
    for samples, state in ((999.0, SAME), (1000.0, ALARM)):
        assert judged([Point(0, 10.0, 5.0), Point(60, None), Point(120, 10.0, samples)], few).state == state
    assert judged([Point(0, None), Point(60, None), Point(120, None)], few).state == UNKNOWN


def test_alarms_of_more_than_a_day_are_hourly() -> None:
    assert not Definition("GreaterThanThreshold", 1, 3600, 24).hourly
    assert Definition("GreaterThanThreshold", 1, 3600, 25).hourly


def by_the_book(values: Sequence[float | None], periods: int, needed: int, missing: str) -> str | None:
    """The same, read a second time from AWS's text and written without looking at the first."""
    newest_first = list(reversed(values))
    real = [value for value in newest_first if value is not None][:periods]
    lacking = periods - len(real)
    bad = len([value for value in real if value > 5])
    if lacking == 0:
        return ALARM if bad >= needed else OK
    if missing == "notBreaching":
        return ALARM if bad >= needed else OK
    if missing == "breaching":
        return ALARM if bad + lacking >= needed else OK
    if not real:
        return UNKNOWN if missing == "missing" else SAME
    if bad >= needed:
        return ALARM
    if bad < len(real):
        return OK
    oldest = max(age for age, value in enumerate(newest_first, start=1) if value is not None)
    if oldest >= needed:
        return ALARM if missing == "missing" else SAME
    return SAME


def test_every_range_of_up_to_four_periods() -> None:
    """All of them: three kinds of data points in up to six periods, each number that is needed, each treatment."""
    seen = 0
    for periods in range(1, 5):
        for values in product((None, 0.0, 10.0), repeat=periods + 2):
            for needed, missing in product(range(1, periods + 1), TREATMENTS):
                made = Definition("GreaterThanThreshold", 5.0, 60, periods, needed, missing)
                found = judged([Point(60 * at, value) for at, value in enumerate(values)], made)
                assert found.state == by_the_book(values, periods, needed, missing), (values, periods, needed, missing)
                seen += 1
    assert seen == 4 * (1 * 3**3 + 2 * 3**4 + 3 * 3**5 + 4 * 3**6)
