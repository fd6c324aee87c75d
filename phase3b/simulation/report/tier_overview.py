"""All tiers side by side: the guide's scaling table as the model computes it, each with its cost and its verdict."""

from __future__ import annotations

from dataclasses import dataclass

from phase3b.capacity.deployment import Provisioned
from phase3b.capacity.model.advice_state import NextAction, next_action
from phase3b.capacity.model.capacity import Capacity
from phase3b.plan.functions.artifacts import Artifacts
from phase3b.pricing.bill import Terms
from phase3b.pricing.priced_target import tier_target
from phase3b.pricing.prices.prices import Prices
from phase3b.pricing.report.cost_report import Priced, priced
from phase3b.simulation.capacity.headroom import headroom_times
from phase3b.simulation.capacity.lane_outcome import CapacityCost
from phase3b.simulation.capacity.outcome import Outcome, simulate
from phase3b.simulation.capacity.run import Start
from phase3b.simulation.expected_capacity import expectation_of
from phase3b.simulation.subject import Subject, every_tier
from phase3b.simulation.traces.trace import Sampling
from phase3b.simulation.traces.traffic import traffic


@dataclass(frozen=True, slots=True)
class TierRow:
    """One tier: what the guide says of it, and what the model does.

    `costs_complete` is whether every line of its bill has an amount and a price, `ceiling_complete` the same with
    everything at its maximum; else its costs are at least so much, `missing` says in a sentence what they lack, and
    `fixes` what puts it there.
    """

    tier: str
    customers: str
    tickets_per_day: int
    invocations_per_day: int
    database_gb: float
    documented_read_units: int | None
    documented_write_units: int | None
    floor_table: str
    floor_read_units: int
    floor_write_units: int
    documented_monthly_usd: float
    expected_monthly_usd: float | None
    ceiling_monthly_usd: float | None
    usd_per_customer: float | None
    costs_complete: bool
    ceiling_complete: bool
    missing_prices: tuple[str, ...]
    missing_usage: tuple[str, ...]
    missing: str | None
    fixes: tuple[str, ...]
    capacity_monthly_usd: float | None
    next_action: NextAction | None
    headroom_times: float
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of every tier: which traffic, of which table, from which state on."""

    traffic: tuple[str, ...]
    table: str | None
    sampling: Sampling
    start: Start


def tier_rows(
    capacity: Capacity, question: Question, prices: Prices | None, cost: CapacityCost | None, artifacts: Artifacts
) -> list[TierRow]:
    """Every tier under its own traffic (a pattern), or all under the same (a file).

    Raises:
        Phase3bError: the traffic has problems.
    """
    return [
        _row(capacity, each, question, None if prices is None else _priced(capacity, each, prices, artifacts), cost)
        for each in every_tier(capacity)
    ]


def _row(
    capacity: Capacity, subject: Subject, question: Question, bill: Priced | None, cost: CapacityCost | None
) -> TierRow:
    simulation, start = capacity.simulation, question.start
    trace = traffic(capacity, subject.tier, question.traffic, question.table, question.sampling)
    objectives = capacity.objectives_of(subject.environment, subject.tier_name)
    outcome = simulate(subject, trace, simulation, objectives, capacity.quotas, cost, start).outcome
    documented, customers = subject.tier.documented, subject.tier.customers
    first = next((each for each in subject.tables if isinstance(each.billing, Provisioned)), subject.tables[0])
    billing = first.billing
    lacking = None if bill is None else bill.missing_at_any_level
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
        expected_monthly_usd=None if bill is None else bill.total_usd,
        ceiling_monthly_usd=None if bill is None else bill.bills.ceiling.total_usd,
        usd_per_customer=None if bill is None else bill.customer_usd,
        costs_complete=bill is not None and bill.complete,
        ceiling_complete=bill is not None and bill.bills.ceiling.complete,
        missing_prices=() if lacking is None else lacking.prices,
        missing_usage=() if lacking is None else lacking.usage,
        missing=lacking.counted if lacking else None,
        fixes=() if lacking is None else lacking.fixes,
        capacity_monthly_usd=outcome.monthly_usd,
        next_action=next_action(subject.tier),
        headroom_times=headroom_times(subject, trace, simulation, capacity.quotas, start),
        outcome=outcome,
    )


def _priced(capacity: Capacity, subject: Subject, prices: Prices, artifacts: Artifacts) -> Priced:
    """The whole plan's month, as `phase3b cost --all-tiers` has it."""
    return priced(tier_target(capacity, artifacts, subject.tier_name), Terms(prices, expectation_of(capacity)))
