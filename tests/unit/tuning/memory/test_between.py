"""Weighted means and percentiles with their intervals: by hand, beside tables, and where nothing can be known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phase3b.tuning.memory.between import Between, Stratum, mean, percentile

values = st.lists(st.floats(0, 1e6), min_size=2, max_size=80)


def test_a_mean_has_the_interval_of_students_t() -> None:
    # 1 to 5: mean 3, variance 2.5, so 3 +- t * sqrt(0.5); t of 4 degrees of freedom at 90 % is 2.131847.
    found = mean([Stratum(1, (1, 2, 3, 4, 5))], 90)
    assert found.found == 3
    assert found.low == pytest.approx(3 - 2.131847 * 0.5**0.5, abs=2e-3)
    assert found.high == pytest.approx(3 + 2.131847 * 0.5**0.5, abs=2e-3)
    # Of 60 it is 1.671 (59 degrees of freedom).
    many = mean([Stratum(1, tuple(float(each % 2) for each in range(60)))], 90)
    assert many.high == pytest.approx(0.5 + 1.671093 * (0.25423729 / 60) ** 0.5, abs=1e-4)


def test_strata_are_weighted() -> None:
    found = mean([Stratum(3, (10, 10)), Stratum(1, (50, 50)), Stratum(0, (1e9,)), Stratum(5, ())], 90)
    assert found == Between(20, 20, 20)
    # The variance of a stratified mean: 0.75**2 * 2 / 2 + 0.25**2 * 8 / 2.
    found = mean([Stratum(3, (9, 11)), Stratum(1, (48, 52))], 90)
    assert found.found == 20
    assert found.high is not None
    assert found.low is not None
    assert found.high - found.found == pytest.approx(found.found - found.low)


def test_of_one_value_nothing_is_known_of_its_ends() -> None:
    assert mean([Stratum(1, (5,))], 90) == Between(5, None, None)
    assert percentile([Stratum(1, (5,))], 50, 90) == Between(5, None, None)


def test_a_percentile_has_the_interval_of_order_statistics() -> None:
    # Of 59 values the largest is above the p95 with 95 %; of 58 it is not: nothing is known above.
    hundred = tuple(float(each) for each in range(1, 60))
    assert percentile([Stratum(1, hundred)], 95, 90).high == 59
    assert percentile([Stratum(1, hundred[:-1])], 95, 90).high is None
    found = percentile([Stratum(1, hundred)], 50, 90)
    # B(59, 0.5): 23 or fewer below it has 4.28 %... the ranks 23 and 37 leave out 5 % at most on each side.
    assert (found.low, found.found, found.high) == (23, 30, 37)


def test_a_percentile_is_by_weight_and_as_sure_as_its_effective_number() -> None:
    many, few = tuple([1.0] * 50), tuple([9.0] * 50)
    even = percentile([Stratum(1, many), Stratum(1, few)], 50, 90)
    uneven = percentile([Stratum(99, many), Stratum(1, few)], 50, 90)
    assert even.high == 9
    assert (uneven.found, uneven.high) == (1, 1)
    # 1 / (50 * 0.0198**2 + 50 * 0.0002**2) = 51 of 100: a p95 without an upper end.
    assert percentile([Stratum(99, many), Stratum(1, few)], 95, 90).high is None
    assert percentile([Stratum(1, many), Stratum(1, few)], 95, 90).high == 9


@given(values=values, percent=st.floats(1, 99), factor=st.floats(0.1, 10))
def test_a_number_is_within_its_interval_and_weights_alike_change_nothing(
    values: list[float], percent: float, factor: float
) -> None:
    one = [Stratum(1, tuple(values))]
    for found in (mean(one, 90), percentile(one, percent, 90)):
        assert found.low is None or found.low <= found.found + 1e-6
        assert found.high is None or found.high >= found.found - 1e-6
    assert percentile([Stratum(factor, tuple(values))], percent, 90) == percentile(one, percent, 90)
    assert min(values) <= percentile(one, percent, 90).found <= max(values)
