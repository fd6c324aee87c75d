from __future__ import annotations

import pytest

from phase3b.errors import Phase3bError
from phase3b.simulation.traces.trace import Points, Sampling, SeriesKey, lasting, trace_of

KEY = SeriesKey("webhooks", None, "read")


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(1, "1 minute"), (59, "59 minutes"), (60, "1 hour"), (240, "4 hours"), (1440, "1 day"), (20160, "14 days")],
)
def test_how_long(minutes: int, said: str) -> None:
    assert lasting(minutes) == said


@pytest.mark.parametrize(
    ("minutes", "period", "series"),
    [
        ([0, 1, 3], None, [60_000, 60_000, 0, 60_000]),
        ([0, 5], 5, [12_000] * 10),
        ([0, 5], 1, [60_000, 0, 0, 0, 0, 60_000]),
        ([0, 10], 5, [12_000] * 5 + [0] * 5 + [12_000] * 5),
        ([0, 60], 60, [1_000] * 120),
    ],
)
def test_a_point_of_cloudwatch_stands_for_a_period(minutes: list[int], period: int | None, series: list[int]) -> None:
    points = Points("a.json", "sum", minutes, [3600.0] * len(minutes), [1] * len(minutes), period, sparse=True)
    assert trace_of("a.json", {KEY: points}).series[KEY] == [60 * each for each in series]


@pytest.mark.parametrize(
    ("minutes", "period", "text"),
    [
        (
            [0, 60, 180],
            None,
            (
                "a.json:1:1: the period is not known: all points are a multiple of 60 minutes apart. With periods of 60 seconds "
                "the busiest minute has 60 units per second; with 3,600 seconds it has 1."
            ),
        ),
        (
            [0],
            None,
            (
                "a.json:1:1: the period is not known: there is one point. With periods of 60 seconds the busiest minute has 60 "
                "units per second; with 3,600 seconds it has 1."
            ),
        ),
        ([0, 1], 5, "a.json:1:1: the file says a period of 300 seconds, and points are nearer than that."),
    ],
)
def test_a_period_is_never_guessed(minutes: list[int], period: int | None, text: str) -> None:
    """An hourly batch of a minute and an hour of even traffic have the same points: 3,600 units, once an hour."""
    points = Points("a.json", "sum", minutes, [3600.0] * len(minutes), [1] * len(minutes), period, sparse=True)
    with pytest.raises(Phase3bError) as caught:
        trace_of("a.json", {KEY: points})
    assert str(caught.value.problems[0]).startswith(text)


def test_each_file_has_its_own_period() -> None:
    """Minutes of one file prove nothing of another's hours: 3,600 and 60 units are 1 a second for an hour, and for a minute."""
    hours = Points("hours.csv", "sum", [0, 60], [3600.0, 7200.0], [2, 3])
    minutes = Points("minutes.json", "sum", list(range(120)), [60.0] * 120, [1] * 120, sparse=True)
    writes = KEY._replace(side="write")
    with pytest.raises(Phase3bError) as caught:
        trace_of("both", {KEY: hours, writes: minutes})
    assert [str(each)[:45] for each in caught.value.problems] == ["hours.csv:2:1: the period is not known: all p"]
    hours.period = 60
    series = trace_of("both", {KEY: hours, writes: minutes}).series
    assert series == {KEY: [60_000] * 60 + [120_000] * 60, writes: [60_000] * 120}


def test_a_csv_between_points_of_cloudwatch_still_has_to_be_whole() -> None:
    sparse = Points("a.json", "sum", [0, 1, 5], [60.0] * 3, [1] * 3, sparse=True)
    whole = Points("b.csv", "sum", [0, 1, 5], [60.0] * 3, [2, 3, 4])
    with pytest.raises(Phase3bError) as caught:
        trace_of("both", {KEY: sparse, KEY._replace(side="write"): whole})
    assert [str(each)[:50] for each in caught.value.problems] == ["b.csv:4:1: webhooks writes: 3 minutes are missing "]
    assert trace_of("both", {KEY: sparse}, Sampling("hold")).series[KEY] == [60_000] * 6
