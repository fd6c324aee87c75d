"""Intervals from few values: worked out by hand, and right as often as they say."""

from __future__ import annotations

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phase3b.benchmark import order_statistics
from phase3b.load import histogram


@pytest.mark.parametrize(
    ("count", "part", "found"),
    [
        # B(10, 1/2): P(at most 1) = 11/1024 = 1.1 %, P(at most 2) = 56/1024 = 5.5 %. With 5 % on each side the ranks are 2 and 9.
        (10, 0.5, (2, 9)),
        # 0.5 to the 4th is 6.25 %: of four values neither end of the median is known with 90 %; of five (3.1 %) both are.
        (4, 0.5, (None, None)),
        (5, 0.5, (1, 5)),
        # 0.95 to the 58th is 5.1 %, to the 59th 4.8 %.
        (58, 0.95, (52, None)),
        (59, 0.95, (53, 59)),
    ],
)  # fmt: skip
def test_ranks_by_hand(count: int, part: float, found: tuple[int | None, int | None]) -> None:
    assert order_statistics.ranks(count, part, 90) == found


@pytest.mark.parametrize(("percent", "count"), [(50, 5), (95, 59), (99, 299)])
def test_the_fewest_are_those_that_have_an_upper_end(percent: float, count: int) -> None:
    assert order_statistics.fewest(percent, 90) == count
    assert order_statistics.ranks(count, percent / 100, 90)[1] == count
    assert order_statistics.ranks(count - 1, percent / 100, 90)[1] is None


def test_a_p99_of_twenty_values_is_not_known() -> None:
    latencies = histogram.empty()
    for number in range(20):
        histogram.record(latencies, (number + 1) / 1000)
    found = order_statistics.percentile(latencies, 99, 90)
    assert (round(found.found), found.high) == (20, math.inf)


@given(
    st.lists(st.floats(0.0001, 100), min_size=1, max_size=80), st.sampled_from([50.0, 95.0, 99.0]), st.floats(50, 99)
)
def test_what_was_found_is_within_its_interval(values: list[float], percent: float, sure: float) -> None:
    latencies = histogram.empty()
    for each in values:
        histogram.record(latencies, each)
    found = order_statistics.percentile(latencies, percent, sure)
    assert found.low <= found.found <= found.high


def test_an_interval_has_the_true_percentile_in_it_as_often_as_it_says() -> None:
    """Of an exponential distribution the p95 is ln 20."""
    drawn, within = random.Random(1), 0  # noqa: S311  no secret
    for _ in range(300):
        latencies = histogram.empty()
        for _ in range(80):
            histogram.record(latencies, drawn.expovariate(1))
        found = order_statistics.percentile(latencies, 95, 90)
        within += found.low <= 1000 * math.log(20) <= found.high
    assert within >= 0.87 * 300
