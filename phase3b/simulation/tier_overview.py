"""All tiers side by side: the guide's scaling table as the model computes it, each with its cost and its verdict."""

from __future__ import annotations

from dataclasses import dataclass

from phase3b.artifacts import Artifacts
from phase3b.capacity.capacity import Capacity
from phase3b.capacity.deployment import Provisioned, resolve
from phase3b.plan import plan
from phase3b.pricing.bill import Terms, bills
from phase3b.pricing.capacity_prices import capacity_prices
from phase3b.pricing.load import load_of
from phase3b.pricing.prices import Prices
from phase3b.pricing.usage_estimate import Estimate
from phase3b.simulation.expected_capacity import expectation_of
from phase3b.simulation.headroom import headroom_times
from phase3b.simulation.outcome import CapacityCost, Outcome, simulate
from phase3b.simulation.run import Start
from phase3b.simulation.subject import Subject, every_tier
from phase3b.simulation.trace import Gaps
from phase3b.simulation.traffic import simulation_of, traffic


@dataclass(frozen=True, slots=True)
class TierRow:
    """One tier: what the guide says of it, and what the model does."""

    tier: str
    customers: str
    tickets_per_day: int
    invocations_per_day: int
    database_gb: float
    documented_read_units: int
    documented_write_units: int
    floor_table: str
    floor_read_units: int
    floor_write_units: int
    documented_monthly_usd: float
    expected_monthly_usd: float | None
    ceiling_monthly_usd: float | None
    usd_per_customer: float | None
    capacity_monthly_usd: float | None
    advice: str
    headroom_times: float
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of every tier: which traffic, of which table, from which state on."""

    traffic: tuple[str, ...]
    table: str | None
    gaps: Gaps | None
    start: Start


def tier_rows(capacity: Capacity, question: Question, prices: Prices | None, artifacts: Artifacts) -> list[TierRow]:
    """Every tier under its own traffic (a pattern), or all under the same (a file).

    Raises:
        Phase3bError: the traffic has problems.
    """
    return [_row(capacity, each, question, prices, artifacts) for each in every_tier(capacity)]


def _row(
    capacity: Capacity, subject: Subject, question: Question, prices: Prices | None, artifacts: Artifacts
) -> TierRow:
    simulation, start = simulation_of(capacity), question.start
    trace = traffic(capacity, subject.tier, question.traffic, question.table, question.gaps)
    cost = None if prices is None else CapacityCost(capacity_prices(prices), prices.hours_per_month, prices.region)
    outcome = simulate(subject, trace, simulation, capacity.objectives, capacity.quotas, cost, start).outcome
    documented, customers = subject.tier.documented, subject.tier.customers
    first = next((each for each in subject.tables if isinstance(each.billing, Provisioned)), subject.tables[0])
    billing = first.billing
    expected, ceiling = _bill(capacity, subject, prices, artifacts)
    many = customers.max if customers.max is not None else customers.min
    return TierRow(
        tier=subject.name,
        customers=f"{customers.min:,}+" if customers.max is None else f"{customers.min:,}-{customers.max:,}",
        tickets_per_day=documented.tickets_per_day,
        invocations_per_day=documented.invocations_per_day,
        database_gb=documented.database_gb,
        documented_read_units=documented.read_units_per_second,
        documented_write_units=documented.write_units_per_second,
        floor_table=first.name,
        floor_read_units=billing.read.floor if isinstance(billing, Provisioned) else 0,
        floor_write_units=billing.write.floor if isinstance(billing, Provisioned) else 0,
        documented_monthly_usd=documented.monthly_cost_usd,
        expected_monthly_usd=expected,
        ceiling_monthly_usd=ceiling,
        usd_per_customer=None if expected is None else expected / many,
        capacity_monthly_usd=outcome.monthly_usd,
        advice=subject.tier.advice[0].action if subject.tier.advice else "",
        headroom_times=headroom_times(subject, trace, simulation, capacity.quotas, start),
        outcome=outcome,
    )


def _bill(
    capacity: Capacity, subject: Subject, prices: Prices | None, artifacts: Artifacts
) -> tuple[float | None, float | None]:
    """The whole plan's month, under the expected load and at its ceiling: the tier in the last environment."""
    if prices is None or capacity.service.assumptions is None:
        return None, None
    *_, environment = capacity.environments
    planned = plan(resolve(capacity, environment, subject.tier_name), artifacts)
    usage = Estimate(planned, load_of(subject.tier), capacity.service.assumptions, prices.hours_per_month).usage()
    found = bills(planned, usage, Terms(prices, expectation_of(capacity)))
    return found.expected.total_usd, found.ceiling.total_usd
