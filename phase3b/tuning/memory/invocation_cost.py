"""What invocations cost at a memory size: by the million from unit prices alone, by the month as the bill has it.

A request, and its billed milliseconds in GB-seconds ("AWS Lambda pricing"): duration is rounded up to the next millisecond, and
INIT of a cold start is billed as well ("AWS Lambda standardizes billing for INIT Phase", AWS Compute Blog, 2025). Of prices in
tiers a million invocations are at the first; the month is priced by the lines of `phase3b cost`, with provisioned concurrency.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Literal

from phase3b.plan.functions.records import LambdaFunction, ProvisionedConcurrency
from phase3b.pricing.bill import priced
from phase3b.pricing.lines.functions import SUFFIXES, function_costs, warm_costs
from phase3b.pricing.prices.prices import Prices
from phase3b.pricing.pricing_context import MB_PER_GB, PricingContext
from phase3b.quick_dataclass import dataclass

MILLION = 1_000_000
Architecture = Literal["arm64", "x86_64"]


@dataclass(frozen=True, slots=True)
class UnitPrices:
    """Of one request, and of a GB-second by architecture."""

    request_usd: float
    gb_second_usd: Mapping[str, float]


def unit_prices(prices: Prices) -> UnitPrices | None:
    """Those of the first tier; None where the region's file lacks one."""
    found = {
        name: prices.find(name)
        for name in ("lambda.request", *(f"lambda.gb_second_{each}" for each in SUFFIXES.values()))
    }
    usd = {name: None if price is None else prices.cost_usd(price, 1) for name, price in found.items()}
    if any(each is None for each in usd.values()):
        return None
    known = {name: each for name, each in usd.items() if each is not None}
    return UnitPrices(
        known["lambda.request"],
        {architecture: known[f"lambda.gb_second_{suffix}"] for architecture, suffix in SUFFIXES.items()},
    )


def billed(duration_ms: float) -> int:
    """Milliseconds that are billed of so many."""
    return math.ceil(duration_ms)


def usd_of_million(memory_mb: int, billed_ms: float, architecture: str, prices: UnitPrices) -> float:
    """A million invocations of so many billed milliseconds on average."""
    gb_seconds = memory_mb / MB_PER_GB * billed_ms / 1000
    return MILLION * (prices.request_usd + gb_seconds * prices.gb_second_usd[architecture])


@dataclass(frozen=True, slots=True)
class MonthlyCost:
    """The month of a deployment's functions, as `phase3b cost` prices it: by another size and another duration."""

    context: PricingContext
    prices: Prices

    def invocations(self, function: str) -> float | None:
        """How many are expected in a month; None where nobody knows."""
        return self.context.function_usage(function).invocations

    def usd(
        self, function: str, memory_mb: int, billed_ms: float, architecture: Architecture | None = None
    ) -> float | None:
        """Requests, GB-seconds and provisioned concurrency; None where an amount or a price is not known.

        `billed_ms` has INIT of cold starts in it; a function with provisioned concurrency initialises before it is called.
        """
        record = self.context.functions[function]
        resized: LambdaFunction = replace(
            record, memory_mb=memory_mb, architecture=record.architecture if architecture is None else architecture
        )
        used = self.context.function_usage(function).model_copy(update={"duration_ms": billed_ms, "data_out_gb": None})
        usage = self.context.usage.model_copy(update={"functions": {**self.context.usage.functions, function: used}})
        context = replace(self.context, usage=usage, functions={**self.context.functions, function: resized})
        # Tracing costs the same at any size, and is no part of it.
        costs = list(function_costs(replace(resized, tracing=False), context))
        for each in self.context.records:
            if isinstance(each, ProvisionedConcurrency) and each.address.name == function:
                costs += warm_costs(each, context)
        bill = priced(costs, self.prices, "expected")
        return bill.total_usd if bill.ours_complete else None
