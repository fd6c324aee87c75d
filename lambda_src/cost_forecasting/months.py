"""Months as text: 2026-01."""

from __future__ import annotations

import time

MONTHS_A_YEAR = 12


def month_of(seconds: float) -> str:
    """The month of a time, in UTC."""
    return time.strftime("%Y-%m", time.gmtime(seconds))


def plus(month: str, months: int) -> str:
    """2026-11 and 3 -> 2027-02."""
    year, number = month.split("-")
    total = int(year) * MONTHS_A_YEAR + int(number) - 1 + months
    return f"{total // MONTHS_A_YEAR:04d}-{total % MONTHS_A_YEAR + 1:02d}"
