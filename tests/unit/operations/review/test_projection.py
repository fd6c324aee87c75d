"""Growth and when it reaches a limit: hand-worked, with outliers, gaps and too few weeks."""

from __future__ import annotations

import math
import random
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phase3b.operations.review.projection import WeeklyGrowth, growth, reached, weekly

END = date(2026, 11, 30)


def test_weeks_are_means_of_whole_ones_up_to_a_gap() -> None:
    values = {END - timedelta(days=back): float(back) for back in range(1, 30)}
    # 1 to 7, 8 to 14, 15 to 21, 22 to 28: the 29th day is no week.
    assert weekly(values, END) == [25.0, 18.0, 11.0, 4.0]
    del values[END - timedelta(days=10)]
    assert weekly(values, END) == [4.0]
    assert weekly({}, END) == []


def test_a_value_that_doubles_in_ten_weeks_has_ten_times_as_much_after_33() -> None:
    weeks = [100 * 2 ** (week / 10) for week in range(13)]
    found = growth(weeks, 6, 90)
    assert found is not None
    assert found.value == pytest.approx(weeks[-1])
    assert (found.factor, found.lowest, found.highest) == pytest.approx((2**0.1,) * 3)
    at = reached(found, 10 * weeks[-1])
    assert at.weeks == at.earliest == at.latest == pytest.approx(10 * math.log2(10))
    assert found.after(10)[0] == pytest.approx(2 * weeks[-1])


def test_one_week_of_an_outage_does_not_move_it() -> None:
    weeks = [100 * 1.02**week for week in range(13)]
    weeks[11] = 3.0
    found = growth(weeks, 6, 90)
    assert found is not None
    assert found.factor == pytest.approx(1.02, abs=1e-9)


def test_sens_interval_by_hand() -> None:
    """Of 6 weeks Kendall's statistic has the variance 6 x 5 x 17 / 18 = 28.33; 1.645 x 5.323 = 8.756. Of 15 slopes the interval
    is from the 3rd ((15 - 8.756) / 2 = 3.1, down) to the 13th ((15 + 8.756) / 2 = 11.9, up, and one)."""
    weeks = [math.exp(each) for each in (0.0, 0.3, 0.1, 0.5, 0.2, 0.9)]
    logs = [0.0, 0.3, 0.1, 0.5, 0.2, 0.9]
    slopes = sorted((logs[j] - logs[i]) / (j - i) for i in range(6) for j in range(i + 1, 6))
    found = growth(weeks, 6, 90)
    assert found is not None
    assert math.log(found.lowest) == pytest.approx(slopes[2])
    assert math.log(found.highest) == pytest.approx(slopes[12])


def test_of_few_weeks_or_of_nothing_nobody_can_tell() -> None:
    assert growth([1, 2, 3], 6, 90) is None
    assert growth([1, 2, 0, 4, 5, 6], 6, 90) is None
    found = growth([1, 2, 4], 2, 90)
    assert found is not None
    assert (found.lowest, found.highest) == (0, math.inf)


def test_what_shrinks_reaches_nothing_and_what_is_there_is_there() -> None:
    shrinking = WeeklyGrowth(100, 0.98, 0.97, 0.99, 13)
    assert reached(shrinking, 101).earliest is None
    assert reached(shrinking, 99).weeks == 0
    unsure = WeeklyGrowth(100, 1.0, 0.99, 1.01, 13)
    at = reached(unsure, 110)
    assert (at.weeks, at.latest) == (None, None)
    assert at.earliest == pytest.approx(math.log(1.1) / math.log(1.01))


def test_later_than_in_five_years_is_not_told() -> None:
    assert reached(WeeklyGrowth(1, 1.001, 1.001, 1.001, 13), 1e6).weeks is None


@given(st.floats(0.9, 1.1), st.floats(1, 1e6), st.floats(1.01, 100))
def test_earliest_is_before_latest(factor: float, value: float, times: float) -> None:
    found = WeeklyGrowth(value, factor, factor * 0.99, factor * 1.01, 13)
    at = reached(found, value * times)
    inf = math.inf
    order = [inf if each is None else each for each in (at.earliest, at.weeks, at.latest)]
    assert order == sorted(order)


def test_the_interval_has_the_truth_in_it_as_often_as_it_says() -> None:
    """400 series of 13 weeks with 3 % of noise: of intervals of 90 % between 84 and 96 in 100 have the true factor."""
    drawn = random.Random(7)  # noqa: S311  a test draws the same each time
    inside = 0
    for _ in range(400):
        weeks = [100 * 1.01**week * math.exp(drawn.gauss(0, 0.03)) for week in range(13)]
        found = growth(weeks, 6, 90)
        assert found is not None
        inside += found.lowest <= 1.01 <= found.highest
    assert 336 <= inside <= 384
