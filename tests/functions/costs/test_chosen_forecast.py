"""Forecasting methods against numbers worked by hand, which of them is chosen, and how wide intervals are."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from itertools import pairwise

import pytest
from forecast_series import Series
from forecasts import STEPS, line, mase, quantile, smape
from hypothesis import given, settings
from hypothesis import strategies as st

from cost_forecasting import chosen_forecast, smoothing
from cost_forecasting.candidates import candidates
from cost_forecasting.chosen_forecast import chosen
from cost_forecasting.evidence import comes_and_goes, no_random_walk
from cost_forecasting.interval import Calibration
from cost_forecasting.seasons import shares

SEASON = [0.5, 0.6, 0.8, 1.0, 1.2, 1.5, 1.6, 1.4, 1.1, 0.9, 0.7, 0.7]


def test_smoothing_worked_by_hand() -> None:
    """10, 20, 20 begun with 10: with alpha 1 the errors are 0, 10, 0 (squares 100), with 0.5 they are 0, 10, 5 (125)."""
    assert smoothing.level([10.0, 20.0, 20.0]) == (20.0, 1.0)
    # 10, 20, 10, 20, 10: alpha 0.3: 10 | 13 | 12.1 | 14.47; squares 100 + 9 + 62.41 + 19.98 = 191.39, the least of the ten.
    end, alpha = smoothing.level([10.0, 20.0, 10.0, 20.0, 10.0])
    squares = {}
    for tenth in range(1, 11):
        at, total = 10.0, 0.0
        for value in (20.0, 10.0, 20.0, 10.0):
            total += (value - at) ** 2
            at += tenth / 10 * (value - at)
        squares[tenth / 10] = (total, at)
    assert alpha == min(squares, key=lambda each: squares[each][0])
    assert end == pytest.approx(squares[alpha][1])


def test_the_slope_worked_by_hand() -> None:
    """10, 12, 17 around 1 and 13: (-1 * -3 + 0 * -1 + 1 * 4) / 2 = 3.5."""
    assert smoothing.slope([10.0, 12.0, 17.0]) == 3.5


def test_theta_is_smoothing_with_half_the_slope() -> None:
    """100, 110, 120, 130: alpha 1 ends at 130, half the slope is 5, and (1 - 0) / 1 = 1 step is begun."""
    assert smoothing.theta([100.0, 110.0, 120.0, 130.0], 3) == pytest.approx([135.0, 140.0, 145.0])


def test_a_damped_trend_goes_on_ever_less() -> None:
    """On a line the damping 0.98 fits best: each rise is 0.98 of the one before."""
    found = smoothing.damped([100.0 + 10 * month for month in range(24)], 4)
    rises = [after - before for before, after in pairwise(found)]
    assert found[0] == pytest.approx(340, abs=1)
    assert [after / before for before, after in pairwise(rises)] == pytest.approx([0.98, 0.98])


def test_shares_of_a_season_are_found() -> None:
    """The same twelve factors each year around a level of 200, whose mean is 1."""
    assert sum(SEASON) == pytest.approx(12)
    assert shares([200 * SEASON[month % 12] for month in range(36)]) == pytest.approx(SEASON)


def test_a_share_is_drawn_to_1_by_what_does_not_recur() -> None:
    """The first year has the season, the second the same and, in turns, more and less of it.

    Its changes go with those of the first as r; what is seen once of each month is as reliable as 2 r / (1 + r).
    """
    season = [100 + 30 * (-1) ** (month // 3) for month in range(12)]
    again = [each + 20 * (-1) ** month for month, each in enumerate(season)]
    history = list(map(float, season + again))
    drawn = shares(history)
    changes = [after - before for before, after in pairwise(history)]
    now, then = changes[12:], changes[:11]
    r = correlation(now, then)
    assert 0.3 < r < 0.95
    # The month at 6 is seen once, in the middle of the first year: its amount by the mean around it.
    around = (sum(history[1:12]) + (history[0] + history[12]) / 2) / 12
    raw = history[6] / around
    reliability = 2 * r / (1 + r)
    mean = sum(drawn) / 12
    assert mean == pytest.approx(1)
    ratio = drawn[6] / drawn[7]
    around_next = (sum(history[2:13]) + (history[1] + history[13]) / 2) / 12
    raw_next = history[7] / around_next
    assert ratio == pytest.approx((1 + reliability * (raw - 1)) / (1 + reliability * (raw_next - 1)))


@pytest.mark.parametrize(
    "history",
    [
        [200 * SEASON[month % 12] for month in range(23)],
        [200 * SEASON[month % 12] for month in range(35)] + [0.0],
        [100.0] * 36,
        [100.0 + month**2 * (-1) ** (month // 12) for month in range(36)],
    ],
    ids=["below two years", "a month of nothing", "never changes", "does not recur"],
)
def test_where_no_season_is_seen(history: list[float]) -> None:
    assert shares(history) == []


def test_a_random_walk_gives_no_reason_to_leave_the_last_value() -> None:
    """Changes 1, 1, -1, -1, 1, 1, -1, -1: no mean; seven pairs of neighbours of which four are alike, so not opposite."""
    walk = [10.0, 11.0, 12.0, 11.0, 10.0, 11.0, 12.0, 11.0, 10.0]
    assert no_random_walk(walk) == 0.0


def test_noise_and_trends_are_evidence_worked_by_hand() -> None:
    """Changes 2, -2, 2, -2: opposite in all three pairs, -12 of 16; squared, of 4 changes: 0.5625 * 4 = 2.25, 2.25 / 3.25.

    Changes 3, 1, 1, 3: their mean of 2 is that of squares 4, 2 * 2 * 4 * 3 / 4 = 12 squared errors, a quarter of which
    counts: 3. Neighbours: (1 * -1 + -1 * -1 + -1 * 1) / 4 = -0.25, squared, of 4 changes: 0.25. 3.25 / 4.25.
    """
    assert no_random_walk([10.0, 12.0, 10.0, 12.0, 10.0]) == pytest.approx(2.25 / 3.25)
    assert no_random_walk([10.0, 13.0, 14.0, 15.0, 18.0]) == pytest.approx(3.25 / 4.25)
    assert no_random_walk([10.0, 12.0, 14.0, 16.0]) == 1.0


@pytest.mark.parametrize(
    ("months", "found"),
    [
        ([5.0, 0.0, 5.0], True),
        ([0.0, 5.0, 0.0], True),
        ([0.0, 0.0, 5.0, 6.0], False),  # a beginning
        ([5.0, 6.0, 0.0, 0.0], False),  # an end
        ([5.0, 6.0], False),
    ],
)
def test_amounts_come_and_go(months: list[float], found: bool) -> None:  # noqa: FBT001  a row of the table
    assert comes_and_goes(months) is found


def test_where_amounts_come_and_go_it_is_the_median_month() -> None:
    """Three months of nothing in each four: most months are nothing, whatever the last one was."""
    made = chosen([0.0, 0.0, 0.0, 400.0] * 5, 3)
    assert (made.method, made.amounts) == ("median month", [0.0] * 3)
    ended = chosen([100.0 + month % 3 for month in range(18)] + [0.0] * 6, 3)
    assert ended.method != "median month"


def test_candidates_by_length() -> None:
    """Trends from six months on, damped from a year, seasons from two years."""
    season = [200 * SEASON[month % 12] for month in range(24)]
    assert list(candidates(season[:5], 1)[0]) == ["naive", "exponential smoothing"]
    assert list(candidates(season[:6], 1)[0]) == ["naive", "exponential smoothing", "Theta", "median month", "median"]
    assert "damped trend" in candidates(season[:12], 1)[0]
    assert [name for name in candidates(season[:23], 1)[0] if "seasonal" in name] == []
    seasonal = ["seasonal naive", "seasonal Theta", "seasonal damped trend"]
    assert [name for name in candidates(season, 1)[0] if "seasonal" in name] == seasonal


def test_below_a_year_the_last_value_goes_on() -> None:
    made = chosen([100.0, 110.0, 120.0], 4)
    assert (made.method, made.amounts) == ("naive", [120.0] * 4)
    assert chosen([float(month) for month in range(11)], 1).method == "naive"


def test_how_far_off_worked_by_hand() -> None:
    """100, 100, 100, 120, 120: origins at 3 and 4, the last value being 100 and then 120.

    From 3: too low by 20 a month ahead and 20 two months ahead; from 4: by 0. All to one side, so errors are taken to grow with
    the months: 20, 20 / 2 and 0, their mean is 10; 1.5 % of the mean month of 108 are 1.62.
    """
    made = chosen([100.0, 100.0, 100.0, 120.0, 120.0], 1)
    assert (made.scale, made.growth) == (pytest.approx(11.62), 1.0)
    assert made.off(3) == pytest.approx(34.86)


def test_errors_to_both_sides_grow_less() -> None:
    """100, 100, 100, 120, 100: from 3: -20 and 0, from 4: 20. In all 0: 20, 0 and 20, a mean of 13.33, growing by 0.35."""
    made = chosen([100.0, 100.0, 100.0, 120.0, 100.0], 1)
    assert (made.scale, made.growth) == (pytest.approx(13.333 + 1.56, abs=0.001), 0.35)


def test_seasons_go_on() -> None:
    """Four equal years: the fifth is the same."""
    made = chosen([200 * SEASON[month % 12] for month in range(48)], 12)
    assert made.amounts == pytest.approx([200 * each for each in SEASON], rel=0.02)
    assert made.method == "median"  # of which the three seasonal ones are the majority


def test_a_clear_trend_is_chosen() -> None:
    made = chosen([100.0 + 10 * month for month in range(36)], 3)
    assert made.method == "damped trend"
    assert made.amounts == pytest.approx([460, 470, 480], rel=0.02)


def test_little_better_is_not_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the penalty noise would decide: on these histories the median stays, and does not without it."""
    rng = random.Random(11)  # noqa: S311  no secret
    histories = [[100 + rng.gauss(0, 5) for _ in range(30)] for _ in range(20)]
    with_penalty = sum(chosen(each, 1).method == "median" for each in histories)
    monkeypatch.setattr(chosen_forecast, "PENALTY", 0.0)
    without = sum(chosen(each, 1).method == "median" for each in histories)
    assert with_penalty > without


amounts = st.lists(st.floats(0, 1e6, allow_nan=False).map(lambda value: round(value, 2)), min_size=2, max_size=40)


@settings(max_examples=40, deadline=None)
@given(amounts, st.integers(1, 36))
def test_any_history_has_a_forecast(history: list[float], steps: int) -> None:
    made = chosen(history, steps)
    assert len(made.amounts) == steps
    assert all(map(math.isfinite, [*made.amounts, made.scale]))
    assert made.scale >= 0
    assert chosen(list(history), steps) == made


@settings(max_examples=25, deadline=None)
@given(amounts)
def test_in_another_currency_it_is_the_same_forecast(history: list[float]) -> None:
    """Powers of two, so that floating point multiplies exactly."""
    made, other = chosen(history, 6), chosen([4 * value for value in history], 6)
    assert other.method == made.method
    assert other.amounts == pytest.approx([4 * amount for amount in made.amounts])
    assert other.scale == pytest.approx(4 * made.scale)


def correlation(one: Sequence[float], other: Sequence[float]) -> float:
    """Pearson's."""
    mean, other_mean = sum(one) / len(one), sum(other) / len(other)
    together = sum((a - mean) * (b - other_mean) for a, b in zip(one, other, strict=True))
    return float(together / (sum((a - mean) ** 2 for a in one) * sum((b - other_mean) ** 2 for b in other)) ** 0.5)


CALIBRATION = Calibration((12, 24), (1, 3), ((2.0, 4.0), (1.0, 2.0)), ((50.0, 0.25), (95.0, 1.0)))


@pytest.mark.parametrize(
    ("months", "step", "percent", "expected"),
    [
        (12, 1, 95, 2.0),
        (12, 2, 95, 3.0),
        (18, 2, 95, 2.25),  # between 3.0 and 1.5
        (24, 3, 95, 2.0),
        (60, 36, 95, 2.0),  # the last known
        (12, 1, 50, 0.5),
        (12, 1, 72.5, 1.25),  # halfway between 0.25 and 1
    ],
)
def test_multiples_worked_by_hand(months: int, step: int, percent: float, expected: float) -> None:
    assert CALIBRATION.multiple(months, step, percent) == pytest.approx(expected)


def test_the_intervals_of_the_package_widen_with_steps_and_levels() -> None:
    found = Calibration.read()
    made = chosen([100.0 + 3 * (month % 5) for month in range(36)], 1)
    for months in (12, 15, 23, 36, 100):
        wide = [made.off(step) * found.multiple(months, step, 95) for step in found.steps]
        assert wide == sorted(wide)
        levels = [found.multiple(months, 6, percent) for percent in range(50, 100)]
        assert levels == sorted(levels)
        assert found.multiple(months, 6, 95) == pytest.approx(found.multiple(months, 6, 99) / found.levels[-1][1])


def test_no_length_is_far_wider_than_its_neighbours() -> None:
    """Two years are where seasons begin; 23 months are no reason to know half as much as 21."""
    found = Calibration.read()
    for months, later in pairwise(range(12, 61)):
        one, other = (found.multiple(each, 6, 95) for each in (months, later))
        assert max(one, other) < 1.35 * min(one, other), months


def test_what_the_bench_measures_worked_by_hand() -> None:
    """sMAPE of 90 for 110: 200 * 20 / 200 = 20. MASE: off by 20, and the history changes by 5 a month: 4."""
    assert smape([90.0, 0.0], [110.0, 0.0]) == 10.0
    assert mase([90.0], [110.0], [100.0, 105.0, 100.0]) == 4.0
    assert mase([90.0], [110.0], [100.0, 100.0]) is None
    assert quantile([1.0, 2.0, 3.0, 4.0], 50) == 3.0  # the 5 * 0.5 = 2.5th, rounded up
    assert quantile([1.0, 2.0, 3.0, 4.0], 95) == 4.0


def made_series() -> Sequence[Series]:
    """Costs as services have them: growth or decline, seasons in half of them, noise that is itself carried on."""
    rng = random.Random(20261129)  # noqa: S311  no secret
    found = []
    for number in range(24):
        growth, noise = rng.uniform(-0.01, 0.03), rng.uniform(0.01, 0.08)
        strength = rng.uniform(0.3, 1) if number % 2 else 0.0
        carried, values = 0.0, []
        for month in range(72):
            carried = 0.5 * carried + rng.gauss(0, noise)
            season = 1 + strength * (SEASON[(month + number) % 12] - 1)
            values.append(1000 * (1 + growth) ** month * math.exp(carried) * season)
        found.append(Series("made", str(number), tuple(values)))
    return found


def made_walks(drift: float) -> Sequence[Series]:
    """Random walks in percent, with so much of their deviation as drift."""
    rng = random.Random(20261130)  # noqa: S311  no secret
    found = []
    for number in range(60):
        deviation, at, values = rng.uniform(0.01, 0.08), 0.0, []
        for _ in range(48):
            at += rng.gauss(drift * deviation, deviation)
            values.append(1000 * math.exp(at))
        found.append(Series("walks", str(number), tuple(values)))
    return found


@pytest.mark.parametrize(("drift", "most"), [(0.0, 1.06), (0.3, 1.0)])
@pytest.mark.parametrize("months", [12, 24])
def test_a_random_walk_costs_little_and_a_drift_is_followed(drift: float, most: float, months: int) -> None:
    """Nothing beats the last value of a random walk; what is lost for the sake of all other series is little."""
    found = line(made_walks(drift), months, STEPS)
    assert found is not None
    assert found.smape <= most * found.naive_smape
    assert found.mase <= most * found.naive_mase


@pytest.mark.parametrize("months", [6, 12, 21, 24, 36, 60])
def test_never_worse_than_naive_and_covered(months: int) -> None:
    """The rules of make forecast-bench, on two dozen series that calibrated nothing."""
    found = line(made_series(), months, STEPS)
    assert found is not None
    assert found.series == 24
    assert found.broken() == []
