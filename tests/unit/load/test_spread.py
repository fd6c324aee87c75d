"""What is read from a histogram at once is what HdrHistogram's own methods say, one at a time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phase3b.load import histogram
from phase3b.load.histogram import LONGEST_SECONDS, MICROSECONDS, Spread

LONGEST = LONGEST_SECONDS * MICROSECONDS


@given(st.lists(st.integers(1, LONGEST), min_size=1, max_size=60), st.lists(st.floats(0.01, 100), max_size=5))
def test_figures_are_those_of_the_library(values: list[int], percents: list[float]) -> None:
    found = histogram.empty()
    for value in values:
        found.record_value(value)
    spread = Spread.of(found)
    assert spread.total == found.get_total_count()
    assert spread.percentiles_ms(percents) == [found.get_value_at_percentile(each) / 1000 for each in percents]
    assert spread.mean_ms() == pytest.approx(found.get_mean_value() / 1000)
    assert spread.deviation_ms() == pytest.approx(found.get_stddev() / 1000, abs=1e-6)
    summary = histogram.summary(found)
    assert summary is not None
    assert summary.min_ms == found.get_min_value() / 1000
    assert summary.max_ms == found.get_max_value() / 1000


def test_a_histogram_that_was_packed_says_the_same() -> None:
    found = histogram.empty()
    for value in (1, 2047, 2048, 5_000_000):
        found.record_value(value)
    again = histogram.unpacked(histogram.packed(found))
    assert histogram.summary(again) == histogram.summary(found)


def test_of_nothing_there_is_nothing() -> None:
    assert histogram.summary(histogram.empty()) is None
    spread = Spread.of(histogram.empty())
    assert (spread.total, spread.percentiles_ms([50.0]), spread.mean_ms(), spread.deviation_ms()) == (
        0,
        [0.0],
        0.0,
        0.0,
    )


def test_hand_worked() -> None:
    """1, 2, 3 and 10 ms: half of them are at most 2, the mean is 4."""
    found = histogram.empty()
    for milliseconds in (1, 2, 3, 10):
        found.record_value(milliseconds * 1000)
    spread = Spread.of(found)
    assert spread.percentiles_ms([50.0, 75.0, 100.0]) == pytest.approx([2, 3, 10], rel=0.001)
    assert spread.mean_ms() == pytest.approx(4, rel=0.001)
    # The squares of 3, 2, 1 and 6, divided by four: 12.5.
    assert spread.deviation_ms() == pytest.approx(12.5**0.5, rel=0.001)
