"""Months, and which of them are history."""

from __future__ import annotations

import pytest

from cost_forecasting.actuals import month_of, plus
from cost_forecasting.forecasts import latest


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
