"""The four prices that a simulation of DynamoDB needs."""

from __future__ import annotations

from dataclasses import dataclass

from phase3b.errors import bad_input
from phase3b.pricing.prices.prices import Prices

MILLION = 1_000_000
CAPACITY_KEYS = ("dynamodb.rcu_hour", "dynamodb.wcu_hour", "dynamodb.rru", "dynamodb.wru")


@dataclass(frozen=True, slots=True)
class CapacityPrices:
    """US dollars for a capacity unit and hour, and for a million request units."""

    read_unit_hour_usd: float
    write_unit_hour_usd: float
    read_request_million_usd: float
    write_request_million_usd: float


def capacity_prices(prices: Prices) -> CapacityPrices:
    """The prices of DynamoDB's Standard table class.

    Raises:
        Phase3bError: the region's file lacks one of them.
    """
    missing = missing_capacity_prices(prices)
    if missing:
        raise bad_input(
            f"{prices.name} has no price of {', '.join(missing)}",
            f"Renew it with: {prices.refresh_command}",
            code="P3B-PRICES-MISSING",
        )
    read_hour, write_hour, read_request, write_request = (_amount(prices, key) or 0.0 for key in CAPACITY_KEYS)
    return CapacityPrices(read_hour, write_hour, read_request * MILLION, write_request * MILLION)


def capacity_prices_or_none(prices: Prices) -> CapacityPrices | None:
    """The same, None where the region's file lacks one of them."""
    return None if missing_capacity_prices(prices) else capacity_prices(prices)


def missing_capacity_prices(prices: Prices) -> tuple[str, ...]:
    """The keys of them that the region's file lacks."""
    return tuple(key for key in CAPACITY_KEYS if _amount(prices, key) is None)


def _amount(prices: Prices, key: str) -> float | None:
    price = prices.find(key)
    return None if price is None else prices.cost_usd(price, 1)
