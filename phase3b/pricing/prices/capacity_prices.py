"""The four prices that a simulation of DynamoDB needs."""

from __future__ import annotations

from dataclasses import dataclass

from phase3b.errors import bad_input
from phase3b.pricing.prices.prices import Prices

MILLION = 1_000_000


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
    keys = ("dynamodb.rcu_hour", "dynamodb.wcu_hour", "dynamodb.rru", "dynamodb.wru")
    amounts: list[float] = []
    missing: list[str] = []
    for key in keys:
        price = prices.find(key)
        amount = prices.cost_usd(price, 1) if price is not None else None
        if amount is None:
            missing.append(key)
        else:
            amounts.append(amount)
    if missing:
        raise bad_input(
            f"{prices.name} has no price of {', '.join(missing)}",
            f"Renew it with: phase3b prices refresh --region {prices.region}",
            code="P3B-PRICES-MISSING",
        )
    read_hour, write_hour, read_request, write_request = amounts
    return CapacityPrices(read_hour, write_hour, read_request * MILLION, write_request * MILLION)
