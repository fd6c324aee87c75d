"""What is shown without a run: the simulation's verdict, the plan's protection of data, the bill; and what nothing shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from phase3b.capacity.model.objectives import Objectives
from phase3b.load.report import Verdict
from phase3b.plan.plan import Plan
from phase3b.plan.tables.records import DynamodbTable
from phase3b.pricing.report.cost_report import Priced
from phase3b.pricing.report.money import least_dollars, usd
from phase3b.simulation.capacity.outcome import Outcome
from phase3b.success.criterion import Criterion, Group, not_shown

PAGE_OPERATION: Final = "load_page"
QUERIES: Final = "database_queries"
COLD_START: Final = "lambda_cold_start"
VERDICTS: Final[Mapping[str, Verdict]] = {"yes": "yes", "no": "no"}


@dataclass(frozen=True, slots=True)
class Desk:
    """What was worked out at the desk. `priced` None: a price file is missing, as `no_prices` says."""

    plan: Plan
    outcome: Outcome
    priced: Priced | None
    no_prices: str = ""


def performance(objectives: Objectives) -> Iterator[Criterion]:
    """What needs a browser, or AWS itself."""
    page = objectives.operations.get(PAGE_OPERATION)
    if page is not None:
        yield not_shown(
            "performance",
            "page load",
            "the service has no portal: there is no page to load",
            "ms",
            at_most=float(page.target_ms),
        )
    cold, queries = objectives.percentiles.get(COLD_START), objectives.percentiles.get(QUERIES)
    if cold is not None:
        yield not_shown(
            "performance", "Lambda cold start, p95",
            "this machine starts processes, not Lambda's environments: the dashboard has InitDuration",
            "ms", at_most=float(cold.p95_ms),
        )  # fmt: skip
    if queries is not None:
        yield not_shown(
            "performance", "database query, p95",
            "the embedded DynamoDB is not AWS's: the dashboard has SuccessfulRequestLatency",
            "ms", at_most=float(queries.p95_ms),
        )  # fmt: skip


def scalability(desk: Desk) -> Iterator[Criterion]:
    """Whether DynamoDB's capacity handles the tier's documented load."""
    answer = desk.outcome.verdict.answer
    yield Criterion(
        "scalability", "DynamoDB handles the tier's load", "", None, None, None, "simulated", VERDICTS.get(answer, "not known"),
        f"{desk.outcome.subject} under {desk.outcome.traffic}: {desk.outcome.verdict.answer}",
    )  # fmt: skip


def reliability(objectives: Objectives, desk: Desk) -> Iterator[Criterion]:
    """What protects the data, and what only time shows."""
    yield not_shown(
        "reliability", "uptime", "takes a month of measurements on AWS: the alarms of phase3b check watch for it", "%",
        at_least=objectives.service_level.uptime_percent,
    )  # fmt: skip
    yield _no_loss(desk.plan)
    yield not_shown(
        "reliability", "automated failover",
        f"within {desk.plan.region} AWS's services span Availability Zones by themselves; a second region is not in the plan",
    )  # fmt: skip


def _no_loss(plan: Plan) -> Criterion:
    tables = [each for each in plan.records if isinstance(each, DynamodbTable)]
    lacking = [f"{each.name} lacks {' and '.join(gaps)}" for each in tables if (gaps := list(_gaps(each)))]
    how = (
        f"{len(tables)} tables with point-in-time recovery, deletion protection and prevent_destroy"
        if not lacking
        else f"{len(lacking)} of {len(tables)} tables are not protected: {lacking[0]}"
    )
    return Criterion("reliability", "no data is lost", "", None, None, None, "planned", "no" if lacking else "yes", how)


def _gaps(table: DynamodbTable) -> Iterator[str]:
    if not table.point_in_time_recovery:
        yield "point-in-time recovery"
    if not table.deletion_protection:
        yield "deletion protection"
    if not table.prevent_destroy:
        yield "prevent_destroy"


def cost(objectives: Objectives, desk: Desk) -> Iterator[Criterion]:
    """What a customer costs, and how far the bill can go."""
    limit = objectives.service_level.monthly_cost_per_customer_usd
    group: Group = "cost"
    if desk.priced is None:
        yield not_shown(group, "a customer a month", desk.no_prices, "USD", at_most=limit)
        yield not_shown(group, "a predictable bill", desk.no_prices)
    else:
        yield _customer(desk.priced, limit)
        yield _predictable(desk.priced)
    reduction = objectives.service_level.cost_reduction_percent
    if reduction is not None:
        why = "objectives names no bill that it is less than: phase3b cost lists what optimisations save of today's"
        yield not_shown(group, "less by optimisations", why, "%", at_least=reduction)


def _customer(priced: Priced, limit: float) -> Criterion:
    found = priced.customer_usd
    # A total that lacks something is the least that it can be.
    met: Verdict = "no" if found > limit else "yes" if priced.complete else "not known"
    how = (
        f"{least_dollars(priced.total_usd, complete=priced.complete)} for {priced.load.customers:,} customers of "
        f"{priced.priced_target.name}"
    )
    return Criterion("cost", "a customer a month", "USD", limit, None, found, "computed", met, how)


def _predictable(priced: Priced) -> Criterion:
    floor, ceiling, budget = priced.bills.floor, priced.bills.ceiling, priced.budget_usd
    met: Verdict = (
        "no"
        if priced.total_usd > budget
        else "yes"
        if ceiling.complete and ceiling.total_usd <= budget
        else "not known"
    )
    how = (
        f"from {least_dollars(floor.total_usd, complete=floor.complete)} at the minimums to "
        f"{least_dollars(ceiling.total_usd, complete=ceiling.complete)} at the maximums, beside a budget of ${usd(budget)}"
    )
    return Criterion("cost", "a predictable bill", "USD", budget, None, ceiling.total_usd, "computed", met, how)
