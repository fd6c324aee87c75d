"""What functions of a deployment do and cost in a month: its documented load by the assumptions, at the prices of its region."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.expected_traffic import expected_traffic
from phase3b.plan.functions.artifacts import Artifacts
from phase3b.plan.functions.records import LambdaFunction
from phase3b.plan.plan import Plan, plan
from phase3b.pricing.lines.functions import SUFFIXES
from phase3b.pricing.prices.price_book import PriceBook
from phase3b.pricing.prices.prices import Prices
from phase3b.pricing.pricing_context import MB_PER_GB
from phase3b.pricing.usage.usage import FunctionUsage, Usage
from phase3b.pricing.usage.usage_estimate import estimated

REQUEST: Final = "lambda.request"
DURATION: Final = "lambda.gb_second_{}"


@dataclass(frozen=True, slots=True)
class Monthly:
    """A plan, what is used of it in a month, and prices; nothing of the AWS Free Tier is subtracted."""

    plan: Plan
    usage: Usage
    prices: Prices
    functions: Mapping[str, LambdaFunction]

    def of(self, function: str) -> FunctionUsage:
        """What is known of a function."""
        return self.usage.functions.get(function, FunctionUsage())

    def usd(self, price: str, quantity: float) -> float | None:
        """What so much costs; None where the price is not known."""
        found = self.prices.find(price)
        return None if found is None else self.prices.cost_usd(found, quantity)

    def invocations_usd(self, function: str, invocations: float, ms: float) -> float | None:
        """Requests and GB-seconds of invocations that take so long each, without provisioned concurrency."""
        record = self.functions[function]
        seconds = invocations * ms / 1000 * record.memory_mb / MB_PER_GB
        requests = self.usd(REQUEST, invocations)
        duration = self.usd(DURATION.format(SUFFIXES[record.architecture]), seconds)
        return None if requests is None or duration is None else requests + duration


def monthly(deployment: Deployment, artifacts: Artifacts, today: date) -> Monthly:
    """The documented load of the deployment's tier.

    Raises:
        Phase3bError: it can't be planned, or its region has no usable prices.
    """
    planned = plan(deployment, artifacts)
    prices = PriceBook(today).prices(deployment.environment.region, deployment.assumptions)
    load = expected_traffic(deployment.tier, None)
    usage = estimated(planned, load, deployment.assumptions, prices.hours_per_month)
    functions = {each.address.name: each for each in planned.records if isinstance(each, LambdaFunction)}
    return Monthly(planned, usage, prices, functions)
