"""The plan of the real capacity file, priced by a price file that never changes."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from by_formula import BY_FORMULA

from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.packaging.service_packages import described
from phase3b.plan.plan import Plan
from phase3b.pricing.bill import Bill, Terms, bill
from phase3b.pricing.lines.cost_line import CostLine, Level
from phase3b.pricing.priced_target import PricedTarget, priced_target
from phase3b.pricing.prices.prices import Prices, prices_of
from phase3b.pricing.usage.usage import Usage

ROOT = Path(__file__).parents[3]
FROZEN_PRICES = ROOT / "tests/golden/prices"


@cache
def capacity() -> Capacity:
    return load(ROOT / "capacity.yaml")


@cache
def chosen(name: str = "prod", tier: str | None = None) -> PricedTarget:
    return priced_target(capacity(), described(capacity()), name, tier)


@cache
def frozen_prices() -> Prices:
    return prices_of("us-east-1", FROZEN_PRICES)


def terms(*, free_tier: bool = False) -> Terms:
    return Terms(frozen_prices(), BY_FORMULA, free_tier)


def billed(
    usage: dict[str, object],
    name: str = "prod",
    *,
    level: Level = "expected",
    free_tier: bool = False,
    plan: Plan | None = None,
) -> Bill:
    """The bill of a plan under a usage written as in a usage file."""
    return bill(plan or chosen(name).plan, Usage.model_validate(usage), terms(free_tier=free_tier), level)


def line(of: Bill, resource: str, component: str) -> CostLine:
    """The one line of a resource and component."""
    found = [each for each in of.lines if (each.resource, each.component) == (resource, component)]
    assert len(found) == 1, f"{len(found)} lines {component} of {resource}"
    return found[0]


def cost(of: Bill, resource: str, component: str) -> float:
    """What that line costs a month."""
    return line(of, resource, component).monthly_usd
