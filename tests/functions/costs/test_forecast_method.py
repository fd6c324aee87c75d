"""Holt's method against numbers worked by hand, and months."""

from __future__ import annotations

import itertools

import pytest

from cost_forecasting import holt
from cost_forecasting.actuals import month_of, plus
from cost_forecasting.forecasts import latest


def test_a_perfect_line_goes_on_and_nothing_is_uncertain() -> None:
    fitted = holt.fit([100.0, 110.0, 120.0, 130.0])
    assert [fitted.mean(step) for step in (1, 2, 12)] == [140.0, 150.0, 250.0]
    assert [fitted.standard_deviation(step) for step in (1, 12)] == [0.0, 0.0]


def test_a_falling_line_falls_below_nothing() -> None:
    """The method knows no money; that nobody pays less than nothing is the forecast's business."""
    assert holt.fit([30.0, 20.0, 10.0]).mean(3) == -20.0


def test_worked_by_hand() -> None:
    """Alpha 0.5, beta 0.2, begun with level 8 and trend 2.

    10: expected  8 + 2 = 10, error  0: level 10, trend 2
    12: expected 10 + 2 = 12, error  0: level 12, trend 2
    13: expected 12 + 2 = 14, error -1: level 14 - 0.5 * 1   = 13.5,    trend 2   - 0.2 * 1 = 1.8
    17: expected 13.5 + 1.8 = 15.3, error 1.7: level 15.3 + 0.85 = 16.15, trend 1.8 + 0.34 = 2.14
    """
    fitted = holt.smooth([10.0, 12.0, 13.0], (8.0, 2.0), 0.5, 0.2)
    assert (fitted.level, fitted.trend) == pytest.approx((13.5, 1.8))
    fitted = holt.smooth([10.0, 12.0, 13.0, 17.0], (8.0, 2.0), 0.5, 0.2)
    assert (fitted.level, fitted.trend) == pytest.approx((16.15, 2.14))
    assert [fitted.mean(step) for step in (1, 2, 3)] == pytest.approx([18.29, 20.43, 22.57])
    # Squares 0 + 0 + 1 + 2.89 over max(1, 4 - 4).
    assert fitted.error_variance == pytest.approx(3.89)


def test_the_beginning_worked_by_hand() -> None:
    """10, 12, 17: mean 13 at 2; slope (-1 * -3 + 0 * -1 + 1 * 4) / 2 = 3.5; before the first value 13 - 2 * 3.5 = 6."""
    assert holt.start([10.0, 12.0, 17.0]) == (6.0, 3.5)


def test_only_the_first_ten_begin() -> None:
    line = [float(number) for number in range(1, 11)]
    assert holt.start([*line, 5000.0]) == holt.start(line) == (0.0, 1.0)


def test_the_last_of_three_months_counts() -> None:
    assert holt.fit([100.0, 110.0, 150.0]).mean(1) > 150
    assert holt.fit([100.0, 110.0, 90.0]).mean(1) < 110


def test_the_variance_worked_by_hand() -> None:
    """Alpha 0.5, beta 0.2, error variance 4.

    h = 1: 4
    h = 2: 4 * (1 + 1 * (0.25 + 0.1 * 2 + 0.04 * 2 * 3 / 6)) = 4 * 1.49 = 5.96
    h = 3: 4 * (1 + 2 * (0.25 + 0.1 * 3 + 0.04 * 3 * 5 / 6)) = 4 * 2.30 = 9.20
    """
    fitted = holt.Fit(level=0, trend=0, alpha=0.5, beta=0.2, error_variance=4.0)
    assert [fitted.standard_deviation(step) ** 2 for step in (1, 2, 3)] == pytest.approx([4.0, 5.96, 9.2])


@pytest.mark.parametrize(("alpha", "beta"), [(0.0, 0.0), (1.0, 1.0), (0.3, 0.1), (0.8, 0.8)])
def test_the_variance_is_the_sum_that_it_stands_for(alpha: float, beta: float) -> None:
    """An error j steps ago has moved the forecast by alpha + beta * j: var = sigma2 * (1 + sum of their squares)."""
    fitted = holt.Fit(level=0, trend=0, alpha=alpha, beta=beta, error_variance=1.0)
    for steps in (1, 2, 7, 36):
        expected = 1 + sum((alpha + beta * back) ** 2 for back in range(1, steps))
        assert fitted.standard_deviation(steps) ** 2 == pytest.approx(expected)


HISTORIES = [
    [100.0, 130.0, 110.0, 160.0, 150.0, 190.0, 170.0],
    [500.0, 480.0, 520.0, 900.0, 910.0, 880.0, 940.0, 930.0],
    [10.0, 10.0, 10.0, 50.0, 90.0, 130.0, 170.0],
    [1000.0, 1.0, 1000.0, 1.0, 1000.0, 1.0],
]


@pytest.mark.parametrize("history", HISTORIES)
def test_no_other_parameters_are_better(history: list[float]) -> None:
    """Compared with every pair in steps of 0.02, which is another way to look for them."""
    steps = [number / 50 for number in range(51)]
    best = min(
        holt.smooth(history, holt.start(history), alpha, beta).error_variance
        for alpha, beta in itertools.product(steps, steps)
        if beta <= alpha
    )
    found = holt.fit(history)
    assert found.error_variance <= best * 1.01
    assert 0 <= found.beta <= found.alpha <= 1


def test_the_same_history_gives_the_same_numbers() -> None:
    assert holt.fit(HISTORIES[0]) == holt.fit(list(HISTORIES[0]))


def test_a_trend_needs_two_values() -> None:
    with pytest.raises(ValueError, match="two values"):
        holt.fit([5.0])


@pytest.mark.parametrize(
    ("month", "months", "expected"),
    [("2026-11", 3, "2027-02"), ("2026-01", -1, "2025-12"), ("2026-12", 1, "2027-01"), ("2026-05", 0, "2026-05")],
)
def test_months(month: str, months: int, expected: str) -> None:
    assert plus(month, months) == expected


def test_the_month_of_a_time_is_that_of_utc() -> None:
    assert month_of(1769903999.9) == "2026-01"  # 2026-01-31T23:59:59.9Z
    assert month_of(1769904000) == "2026-02"


AMOUNTS = {"2025-11": 1.0, "2026-02": 1.0, "2026-01": 2.0, "2026-03": 3.0, "2026-04": 4.0}


@pytest.mark.parametrize(
    ("this_month", "months"),
    [
        ("2026-03", ["2026-01", "2026-02"]),
        ("2026-07", ["2026-01", "2026-02", "2026-03", "2026-04"]),
        ("2026-01", ["2025-11"]),
        ("2025-11", []),
    ],
)
def test_history_is_the_months_that_are_over_back_to_the_first_gap(this_month: str, months: list[str]) -> None:
    assert list(latest(AMOUNTS, this_month)) == months
