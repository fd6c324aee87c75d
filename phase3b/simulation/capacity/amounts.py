"""What is counted in: whole thousandths of a capacity unit.

DynamoDB counts in half units and CloudWatch sums them over a minute. Whole numbers make a sum the same in any order,
so that the step simulator, which can be checked by hand, and the vectorised one must agree to the last digit.
"""

from __future__ import annotations

from typing import Final

SECONDS_PER_MINUTE: Final = 60
MINUTES_PER_HOUR: Final = 60
MINUTES_PER_DAY: Final = 24 * MINUTES_PER_HOUR
THOUSANDTHS: Final = 1000
# What a capacity of one unit per second serves in a minute.
UNIT_MINUTE: Final = SECONDS_PER_MINUTE * THOUSANDTHS
# 70 % is 70,000: a target has at most three decimals.
PERCENT: Final = 1000
WHOLE: Final = 100 * PERCENT


def in_a_minute(units_per_second: float) -> int:
    """Thousandths of a unit that a rate comes to in a minute."""
    return round(units_per_second * UNIT_MINUTE)


def thousandths(units: float) -> int:
    """Thousandths of a unit."""
    return round(units * THOUSANDTHS)


def units(amount: int) -> float:
    """Units, for people."""
    return amount / THOUSANDTHS


def per_second(amount_in_a_minute: int) -> float:
    """Units per second, for people."""
    return amount_in_a_minute / UNIT_MINUTE
