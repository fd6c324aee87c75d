"""Amounts into money: volume tiers and free amounts count over the whole plan, as on an account's bill."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from typing import Final, assert_never

from phase3b.plan.plan import Plan
from phase3b.pricing.lines.cost_line import CostLine, Free, Level, Metered, MissingPrice, NeedsUsage, Service
from phase3b.pricing.lines.record_costs import plan_costs
from phase3b.pricing.prices.prices import Prices, prices_of
from phase3b.pricing.pricing_context import context
from phase3b.pricing.usage.expected_units import Expectation
from phase3b.pricing.usage.usage import Usage
from phase3b.quick_dataclass import dataclass

LEVELS: Final[tuple[Level, ...]] = ("floor", "expected", "ceiling")


@dataclass(frozen=True, slots=True)
class Bill:
    """A month of a plan at one level of its provisioned capacity; `unpriced` are extensions, whose resources are not ours."""

    level: Level
    lines: tuple[CostLine, ...]
    free: tuple[Free, ...]
    needs_usage: tuple[NeedsUsage, ...]
    missing_prices: tuple[MissingPrice, ...]
    unpriced: tuple[str, ...] = ()

    @property
    def total_usd(self) -> float:
        """The sum of the lines: at least so much, where usage or prices are missing."""
        return sum(line.monthly_usd for line in self.lines)

    @property
    def complete(self) -> bool:
        """Whether every line has an amount and a price, and there is nothing besides."""
        return self.ours_complete and not self.unpriced

    @property
    def ours_complete(self) -> bool:
        """Whether every line has an amount and a price."""
        return not self.needs_usage and not self.missing_prices

    @property
    def incomplete_services(self) -> frozenset[Service]:
        """Services with lines that have no amount or no price."""
        return frozenset(
            (*(each.service for each in self.needs_usage), *(each.service for each in self.missing_prices))
        )

    def by_service(self) -> dict[Service, float]:
        """Each service's sum, the largest first."""
        sums: dict[Service, float] = {}
        for line in self.lines:
            sums[line.service] = sums.get(line.service, 0.0) + line.monthly_usd
        return dict(sorted(sums.items(), key=lambda pair: -pair[1]))


@dataclass(frozen=True, slots=True)
class Bills:
    """A month of a plan at its minimum, under the expected load, and at its maximum."""

    floor: Bill
    expected: Bill
    ceiling: Bill

    def at(self, level: Level) -> Bill:
        """The bill of one level."""
        match level:
            case "floor":
                return self.floor
            case "expected":
                return self.expected
            case "ceiling":
                return self.ceiling
            case _:
                assert_never(level)


@dataclass(frozen=True, slots=True)
class Terms:
    """By what a plan is priced; `free_tier` subtracts what AWS gives every account each month.

    `elsewhere` are the prices of other regions, where those of their files are not meant.
    """

    prices: Prices
    expected: Expectation
    free_tier: bool = False
    elsewhere: Mapping[str, Prices] = field(default_factory=dict)

    def in_region(self, region: str) -> Terms:
        """The same with the prices of another region, from the same folder of price files, with the margin that ours have.

        Raises:
            Phase3bError: there is no file of the region, or it has problems.
        """
        if region == self.prices.region:
            return self
        given = self.elsewhere.get(region)
        read = prices_of(region, self.prices.folder).with_margin(self.prices.margin_percent) if given is None else given
        return replace(self, prices=read)


def together(first: Bills, second: Bills, stack: str) -> Bills:
    """The bills of an environment's two stacks as one; `stack` is before each resource of the second."""
    return Bills(*(_sum(first.at(level), second.at(level), stack) for level in LEVELS))


def of_stack(stack: str, resource: str) -> str:
    """A resource of the second stack in a bill of both: `prod-us-west-2: aws_dynamodb_table_replica.webhooks`."""
    return f"{stack}: {resource}"


def _sum(first: Bill, second: Bill, stack: str) -> Bill:
    return Bill(
        first.level,
        (*first.lines, *(replace(each, resource=of_stack(stack, each.resource)) for each in second.lines)),
        (*first.free, *(replace(each, resource=of_stack(stack, each.resource)) for each in second.free)),
        (*first.needs_usage, *(replace(each, resource=of_stack(stack, each.resource)) for each in second.needs_usage)),
        (
            *first.missing_prices,
            *(replace(each, resource=of_stack(stack, each.resource)) for each in second.missing_prices),
        ),
        tuple(dict.fromkeys((*first.unpriced, *second.unpriced))),
    )


def bills(plan: Plan, usage: Usage, terms: Terms) -> Bills:
    """A plan's bills at all three levels."""
    return Bills(
        bill(plan, usage, terms, "floor"), bill(plan, usage, terms, "expected"), bill(plan, usage, terms, "ceiling")
    )


def bill(plan: Plan, usage: Usage, terms: Terms, level: Level = "expected") -> Bill:
    """A plan's bill at one level."""
    costs = plan_costs(context(plan, usage, level, terms.prices.hours_per_month, terms.expected.units))
    made = priced(costs, terms.prices, level, free_tier=terms.free_tier)
    return replace(made, unpriced=plan.deployment.extensions)


def priced(costs: Iterable[Metered | Free], prices: Prices, level: Level, *, free_tier: bool = False) -> Bill:
    """Lines with their money. An amount begins where the line before it with the same price has ended."""
    lines: list[CostLine] = []
    free: list[Free] = []
    needs: list[NeedsUsage] = []
    missing: list[MissingPrice] = []
    pools = _pools(prices)
    left = free_amounts(prices) if free_tier else {}
    used: dict[str, float] = {}
    for each in costs:
        if isinstance(each, Free):
            free.append(each)
            continue
        if each.quantity is None:
            needs.append(NeedsUsage(each.resource, each.service, each.component, each.needs, each.price))
            continue
        pool = pools.get(each.price, each.price)
        given = min(left.get(pool, 0.0), each.quantity) if each.in_free_tier else 0.0
        left[pool] = left.get(pool, 0.0) - given
        charged = each.quantity - given
        line = _line(each, each.quantity, given, used.get(each.price, 0.0), prices)
        used[each.price] = used.get(each.price, 0.0) + charged
        if line is None:
            missing.append(MissingPrice(each.resource, each.service, each.component, each.price, each.quantity))
        else:
            lines.append(line)
    return Bill(level, tuple(lines), tuple(free), tuple(needs), tuple(missing))


def free_amounts(prices: Prices) -> dict[str, float]:
    """What AWS gives an account each month, by price, or by the pool that prices share it in."""
    return {
        pool: free.quantity for key, pool in _pools(prices).items() if (free := prices.by_key[key].free) is not None
    }


def _pools(prices: Prices) -> dict[str, str]:
    """Of each price with a free amount what its amount is kept under."""
    return {key: price.free.pool or key for key, price in prices.by_key.items() if price.free is not None}


def _line(each: Metered, quantity: float, given: float, before: float, prices: Prices) -> CostLine | None:
    price = prices.find(each.price)
    if price is None:
        return None
    charged = quantity - given
    cost = prices.cost_usd(price, charged, before)
    # What one more would cost says what a unit costs where there is none to divide by.
    unit = prices.cost_usd(price, 1, before) if not charged else None if cost is None else cost / charged
    if cost is None or unit is None:
        return None
    return CostLine(
        resource=each.resource,
        service=each.service,
        component=each.component,
        unit=price.unit,
        quantity=quantity,
        free_quantity=given,
        unit_price_usd=unit,
        monthly_usd=cost,
        price=each.price,
        source=prices.cited(each.price),
    )
