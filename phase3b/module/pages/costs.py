"""What each tier costs, by the price model, beside the budget that the planning guide documents."""

from __future__ import annotations

from dataclasses import dataclass

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.tier import Tier
from phase3b.errors import Phase3bError
from phase3b.module.variants.variants import Variants
from phase3b.plan.plan import plan
from phase3b.pricing.bill import Terms
from phase3b.pricing.priced_target import PricedTarget
from phase3b.pricing.prices.prices import prices_of
from phase3b.pricing.report.cost_report import Priced, priced
from phase3b.simulation.expected_capacity import expectation_of


@dataclass(frozen=True, slots=True)
class TierCosts:
    """A row a tier; `as_of` is the day of the prices, empty where the region has none and the rows are budgets alone.

    `cached` is a row a tier that can have the cache, in US dollars a month as expected: without it, with it, what it adds.
    """

    region: str
    as_of: str
    rows: tuple[tuple[str, ...], ...]
    cached: tuple[tuple[str, ...], ...] = ()


def tier_costs(capacity: Capacity, made: Variants) -> TierCosts:
    """What each tier costs; without prices of the region, its budget."""
    region = made.region
    try:
        prices = prices_of(region)
    except Phase3bError:
        budgets = ((f"`{name}`", f"${tier.documented.monthly_cost_usd:,.0f}") for name, tier in capacity.tiers.items())
        return TierCosts(region, "", tuple(budgets))
    terms = Terms(prices, expectation_of(capacity))
    without = {name: _priced(name, made, made.with_all_alarms(name), terms) for name in made.tiers}
    cached = (
        (f"`{name}`", *cache_row(without[name], _priced(name, made, made.with_all_alarms(name, cached=True), terms)))
        for name, deployment in made.cached_tiers.items()
        if deployment.tier.cache is not None
    )
    rows = ((f"`{name}`", *cost_row(found, capacity.tiers[name])) for name, found in without.items())
    return TierCosts(region, prices.as_of.isoformat(), tuple(rows), tuple(cached))


def _priced(tier: str, made: Variants, deployment: Deployment, terms: Terms) -> Priced:
    return priced(PricedTarget(tier, deployment, plan(deployment, made.artifacts)), terms)


def cache_row(without: Priced, cached: Priced) -> tuple[str, ...]:
    """What a tier is expected to cost without its cache, with it, and what it adds: not known where a price lacks."""
    known = without.complete and cached.complete
    return (
        _whole_dollars(without.total_usd, complete=without.complete),
        _whole_dollars(cached.total_usd, complete=cached.complete),
        f"${cached.total_usd - without.total_usd:,.0f}" if known else "not known",
    )


def cost_row(found: Priced, tier: Tier) -> tuple[str, ...]:
    """A priced tier beside its budget; what lacks a price is at least so much."""
    return (
        f"{found.load.customers:,}",
        _whole_dollars(found.bills.floor.total_usd, complete=found.bills.floor.complete),
        _whole_dollars(found.total_usd, complete=found.complete),
        _whole_dollars(found.bills.ceiling.total_usd, complete=found.bills.ceiling.complete),
        f"${tier.documented.monthly_cost_usd:,.0f}",
    )


def _whole_dollars(amount: float, *, complete: bool) -> str:
    return f"{'' if complete else 'at least '}${amount:,.0f}"
