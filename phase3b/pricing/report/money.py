"""Money and amounts as people read them."""

from __future__ import annotations

from math import floor, log10
from typing import Final

CENT: Final = 0.01
SIGNIFICANT: Final = 5


def usd(amount: float) -> str:
    """1,234.50; what is less than half a cent and not nothing is said to be <0.01."""
    return "<0.01" if 0 < amount < CENT / 2 else f"{amount:,.2f}"


def least_usd(amount: float, *, complete: bool) -> str:
    """An amount without its sign: 1,234.50, or `at least 1,234.50` where something is not in it."""
    return usd(amount) if complete else f"at least {usd(amount)}"


def least_dollars(amount: float, *, complete: bool) -> str:
    """An amount in a sentence: $1,234.50, or `at least $1,234.50` where something is not in it."""
    return f"{'' if complete else 'at least '}${usd(amount)}"


def unit_usd(price: float) -> str:
    """A unit price with all its digits: 0.00065, 0.20, 3.00."""
    if price <= 0:
        return "0.00"
    text = f"{price:.{max(2, SIGNIFICANT - floor(log10(price)))}f}".rstrip("0")
    whole, _, digits = text.partition(".")
    return f"{int(whole):,}.{digits.ljust(2, '0')}"


def quantity(amount: float) -> str:
    """A quantity: whole where that is exact enough to read, else two digits after the point."""
    if amount >= 100 or amount == int(amount):  # noqa: PLR2004  from here on fractions are noise
        return f"{amount:,.0f}"
    return f"{amount:,.2f}" if amount >= CENT else f"{amount:.2g}"


def percent(part: float, whole: float) -> str:
    """A share: 54.1 %; `-` of nothing."""
    return f"{100 * part / whole:,.1f} %" if whole else "-"
