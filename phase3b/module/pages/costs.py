"""What each tier costs, by the price model, beside the budget that the planning guide documents."""

from __future__ import annotations

from phase3b.capacity.model.capacity import Capacity
from phase3b.errors import Phase3bError
from phase3b.module.pages.markdown import table
from phase3b.module.variants.variants import Worlds
from phase3b.plan.plan import plan
from phase3b.pricing.bill import Terms
from phase3b.pricing.prices.prices import Prices, prices_of
from phase3b.pricing.report.cost_report import priced
from phase3b.pricing.sized import Sized
from phase3b.simulation.expected_capacity import expectation_of


def costs(capacity: Capacity, made: Worlds) -> str:
    """A table of the tiers, with where its numbers come from; without prices of the region, of the budgets alone."""
    region = made.region
    try:
        prices = prices_of(region)
    except Phase3bError:
        budgets = [(f"`{name}`", f"${tier.documented.monthly_cost_usd:,.0f}") for name, tier in capacity.tiers.items()]
        said = f"There are no prices of {region} to compute with; these are the monthly budgets of the planning guide."
        return f"{said}\n\n{table(('Tier', 'Budget a month'), budgets)}"
    rows = [(f"`{name}`", *_row(name, capacity, made, prices)) for name in made.tiers]
    heads = ("Tier", "Customers", "At least", "Expected", "At the ceilings", "Documented budget")
    return (
        f"US dollars a month in {region}, by the prices of {prices.as_of.isoformat()}, for the largest number of customers "
        f"that a tier is for and the load that the planning guide documents for it; alarms at both levels are in it. "
        f"AWS bills what is used.\n\n{table(heads, rows)}"
    )


def _row(tier: str, capacity: Capacity, made: Worlds, prices: Prices) -> tuple[str, ...]:
    deployment = made.with_all_alarms(tier)
    found = priced(Sized(tier, deployment, plan(deployment, made.artifacts)), Terms(prices, expectation_of(capacity)))
    return (
        f"{found.load.customers:,}",
        f"${found.bills.floor.total_usd:,.0f}",
        f"${found.total_usd:,.0f}",
        f"${found.bills.ceiling.total_usd:,.0f}",
        f"${capacity.tiers[tier].documented.monthly_cost_usd:,.0f}",
    )
