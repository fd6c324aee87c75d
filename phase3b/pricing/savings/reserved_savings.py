"""What reserved capacity would save on the minimums of provisioned tables and indexes.

"DynamoDB reserved capacity" of AWS: blocks of units of the Standard table class, in one region and account; neither
on-demand nor replicated writes; it can't be sold, cancelled or moved.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.plan.tables.records import DynamodbTable, TableReplica
from phase3b.pricing.lines.tables import SIDES, Owner, is_replicated, owners
from phase3b.pricing.prices.price_file import Price
from phase3b.pricing.prices.prices import Prices
from phase3b.pricing.pricing_context import context
from phase3b.pricing.report.money import usd
from phase3b.pricing.savings.saving import Baseline, NotProposed, Saving
from phase3b.quick_dataclass import dataclass

HOURS_PER_YEAR: Final = 8760
# What each offer replaces: its key in a price file, the hourly price, and what it is of.
OFFERS: Final = (
    ("reserved_1y_rcu", "rcu_hour", "read"),
    ("reserved_1y_wcu", "wcu_hour", "write"),
    ("reserved_3y_rcu", "rcu_hour", "read"),
    ("reserved_3y_wcu", "wcu_hour", "write"),
)


@dataclass(frozen=True, slots=True)
class Floors:
    """Units per second that provisioned tables and indexes never go below; `replicated` are units of tables with replicas."""

    read: int
    write: int
    replicated: bool = False


def floors(base: Baseline) -> Floors:
    """What a plan provisions all the time, but for tables with replicas: reserved capacity is for one region.

    These are the minimums; where schedules set others, the lowest of them.
    """
    terms = base.terms
    plan = context(base.plan, base.usage, "floor", terms.prices.hours_per_month, terms.expected.units)
    every: list[Owner] = []
    replicated = False
    for record in base.plan.records:
        if isinstance(record, DynamodbTable | TableReplica) and record.billing_mode == "PROVISIONED":
            usage = base.usage.tables.get(record.address.name)
            if is_replicated(record) or (usage is not None and usage.replicas):
                replicated = True
            else:
                every += owners(record, plan)
    read, write = (sum(each.units_all_the_time(plan, side) for each in every) for side in SIDES)
    return Floors(read, write, replicated)


def reserved_savings(base: Baseline) -> Iterator[Saving | NotProposed]:
    """Whole blocks below the minimums of a plan, for each term that the region's prices know."""
    yield from reserved_offers(floors(base), base.terms.prices, base.plan.region)


def reserved_offers(least: Floors, prices: Prices, region: str) -> Iterator[Saving | NotProposed]:
    """Whole blocks below so many units, for each term that the region's prices know."""
    for offer, hourly, side in OFFERS:
        price, now = prices.find(f"dynamodb.{offer}"), prices.find(f"dynamodb.{hourly}")
        if price is None or now is None or price.upfront_usd is None:
            lacks = f"dynamodb.{offer if now is not None else hourly}"
            yield NotProposed("reserved capacity", f"{side} units", f"{prices.name} has no price {lacks}")
            continue
        units = least.read if side == "read" else least.write
        yield _saving(Offer(prices, region, price, now, side), units, replicated=least.replicated)


@dataclass(frozen=True, slots=True)
class Offer:
    """A term that AWS sells reads or writes for, beside the hourly price that it replaces."""

    prices: Prices
    region: str
    price: Price
    hourly: Price
    side: str


def _saving(offer: Offer, units: int, *, replicated: bool) -> Saving | NotProposed:
    prices, price, side = offer.prices, offer.price, offer.side
    block, years, upfront = price.block or 1, price.term_years or 1, price.upfront_usd or 0
    term = f"{years} year{'s' if years > 1 else ''}"
    of = f"{side} units, {term}"
    bought = units // block * block
    if not bought:
        why = f"sold by {block}, and all minimums together are {units}"
        if replicated:
            why += ", without those of tables with replicas, for which AWS sells none"
        return NotProposed("reserved capacity", of, why)
    hourly = (prices.cost_usd(offer.hourly, 1) or 0) - (price.usd or 0) - upfront / (years * HOURS_PER_YEAR)
    saved = hourly * bought * prices.hours_per_month
    if saved <= 0:
        return NotProposed("reserved capacity", of, f"${usd(abs(saved))} a month more expensive")
    how = f"Buy {bought:,} of the {units:,} {side} units of all minimums in {offer.region}, in the DynamoDB console"
    risk = (
        f"${usd(bought * upfront)} at once; paid for the whole term, whatever is used: no minimum may be lowered and no "
        f"table may change to on-demand. It can't be sold or cancelled"
        f"{'; AWS offers so long a term in some regions only' if years > 1 else ''}"
    )
    return Saving("reserved capacity", of, saved, how, risk)
