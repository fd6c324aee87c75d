from __future__ import annotations

import pytest

from phase3b.simulation.traces.trace import Points, SeriesKey, lasting, trace_of

KEY = SeriesKey("webhooks", None, "read")


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(1, "1 minute"), (59, "59 minutes"), (60, "1 hour"), (240, "4 hours"), (1440, "1 day"), (20160, "14 days")],
)
def test_how_long(minutes: int, said: str) -> None:
    assert lasting(minutes) == said


@pytest.mark.parametrize(
    ("minutes", "series"),
    [
        # CloudWatch has periods of 1, 5 and 60 minutes: points two apart are points of one, with one left out.
        ([0, 2], [60_000, 0, 60_000]),
        ([0, 5], [12_000] * 10),
        ([0, 10], [12_000] * 5 + [0] * 5 + [12_000] * 5),
        ([0, 60], [1_000] * 120),
    ],
)
def test_a_point_of_cloudwatch_stands_for_a_period(minutes: list[int], series: list[int]) -> None:
    points = Points("a.json", "sum", minutes, [60.0] * len(minutes), [1] * len(minutes))
    assert trace_of("a.json", {KEY: points}, "zero", (1, 5, 60)).series[KEY] == series
