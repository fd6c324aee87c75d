"""The capacity planning guide: tiers, their costs and limits, targets, and the lists; the first guide's figures beside them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from phase3b.capacity.deployment import Deployment, OnDemand, Provisioned
from phase3b.capacity.model.advice_state import advice_state
from phase3b.capacity.model.capacity import Capacity
from phase3b.errors import Phase3bError
from phase3b.guides.savings_beside import savings_beside
from phase3b.guides.situation import Situation
from phase3b.module.variants.variants import tier_deployments
from phase3b.operations.review.checklist import written_lists
from phase3b.packaging.service_packages import described
from phase3b.plan.alerts.records import MetricAlarm
from phase3b.plan.plan import plan
from phase3b.pricing.bill import Terms
from phase3b.pricing.priced_target import environment_of_tiers, tier_target
from phase3b.pricing.prices.prices import Prices, prices_of
from phase3b.pricing.report.cost_report import Priced, priced
from phase3b.pricing.report.cost_tables import verdict
from phase3b.quick_dataclass import dataclass
from phase3b.simulation.expected_capacity import expectation_of

# The scenario under which operations are measured.
MIXED: Final = "mixed"


@dataclass(frozen=True, slots=True)
class TierRow:
    """A tier: for whom, what the first guide says it costs, and what is computed; `-` where the region has no prices."""

    name: str
    customers: str
    tickets: int
    invocations: int
    gigabytes: float
    documented_usd: str
    minimum_usd: str
    expected_usd: str
    maximum_usd: str
    customer_usd: str
    verdict: str


def capacity_planning(situation: Situation) -> Mapping[str, object]:
    """The data of the guide."""
    capacity, deployment = situation.capacity, situation.deployment
    prices = _prices(deployment.environment.region)
    tiers = _priced_tiers(capacity, prices)
    objectives = deployment.objectives
    return {
        "s": situation,
        "environment": deployment.name,
        "priced_as": environment_of_tiers(capacity),
        "tier": deployment.tier_name,
        "prices_of": "" if prices is None else prices.as_of.isoformat(),
        "region": deployment.environment.region,
        "tiers": tuple(_tier_rows(capacity, tiers)),
        "advice": tuple(_advice(capacity)),
        "functions": tuple(_functions(deployment)),
        "tables": tuple(_tables(deployment)),
        "quotas": tuple(_quotas(situation)),
        "operations": tuple(objectives.operations.values()),
        "named_operations": tuple(objectives.operations.items()),
        "percentiles": tuple(objectives.percentiles.items()),
        "level": objectives.service_level,
        "bills": tuple(_bills(capacity, prices)),
        "savings": tuple(savings_beside(situation, prices)),
        "load_tests": tuple(objectives.load_tests.items()),
        "mixed": situation.ours(f"load run --scenario {MIXED}", needs="api")
        if MIXED in capacity.load.scenarios
        else "",
        "runs": [name for name, each in capacity.load.scenarios.items() if each.expects is not None],
        "lists": written_lists(),
        "review": capacity.ops.review,
    }


def _prices(region: str) -> Prices | None:
    """The prices that phase3b has of a region, of whatever day; None where it has none."""
    try:
        return prices_of(region)
    except Phase3bError:
        return None


def _priced_tiers(capacity: Capacity, prices: Prices | None) -> dict[str, Priced]:
    if prices is None:
        return {}
    terms, artifacts = Terms(prices, expectation_of(capacity)), described(capacity)
    return {name: priced(tier_target(capacity, artifacts, name), terms) for name in capacity.tiers}


def _tier_rows(capacity: Capacity, tiers: Mapping[str, Priced]) -> Iterator[TierRow]:
    for name, tier in capacity.tiers.items():
        customers, documented, found = tier.customers, tier.documented, tiers.get(name)
        costs = ("-", "-", "-", "-", "not known: no prices of this region")
        if found is not None:
            floor, ceiling = found.bills.floor, found.bills.ceiling
            costs = (
                _usd(floor.total_usd, complete=floor.complete),
                _usd(found.total_usd, complete=found.complete),
                _usd(ceiling.total_usd, complete=ceiling.complete),
                f"${found.customer_usd:.2f}",
                verdict(found),
            )
        yield TierRow(
            name,
            f"{customers.min:,} and more" if customers.max is None else f"{customers.min:,} to {customers.max:,}",
            documented.tickets_per_day,
            documented.invocations_per_day,
            documented.database_gb,
            f"${documented.monthly_cost_usd:,.0f}",
            *costs,
        )


def _usd(amount: float, *, complete: bool) -> str:
    return f"{'' if complete else 'at least '}${amount:,.0f}"


def _advice(capacity: Capacity) -> Iterator[tuple[str, str, str, str]]:
    """What the first guide advises at each size, what it says it costs, and whether the tier of the file has it."""
    states = {"done": "in the tier", "next": "not in the tier", "by hand": "by hand: no key tells"}
    for name, tier in capacity.tiers.items():
        for each in tier.advice:
            cost = "-" if each.monthly_cost_usd is None else f"${each.monthly_cost_usd:,.0f}"
            needs = "" if each.needs is None else f"; needs {each.needs.replace('_', ' ')}, which phase3b does not make"
            yield name, each.action, cost, f"{states[advice_state(each, tier)]}{needs}"


def _functions(deployment: Deployment) -> Iterator[tuple[str, str, str, str, str]]:
    for each in deployment.functions:
        capacity = each.capacity
        yield (
            each.name,
            f"{capacity.memory_mb:,} MB",
            f"{capacity.timeout_seconds:g} s",
            "-" if capacity.reserved_concurrency is None else f"{capacity.reserved_concurrency:,}",
            "-" if capacity.provisioned_concurrency is None else f"{capacity.provisioned_concurrency:,}",
        )


def _tables(deployment: Deployment) -> Iterator[tuple[str, str, str, str]]:
    for table in deployment.tables:
        match table.billing:
            case Provisioned(read=read, write=write):
                reads, writes = (f"{side.floor:,} to {side.ceiling:,}" for side in (read, write))
                yield table.name, "provisioned", reads, writes
            case OnDemand(read_ceiling=read_most, write_ceiling=write_most):
                yield table.name, "on demand", _at_most(read_most), _at_most(write_most)


def _at_most(units: int | None) -> str:
    return "no maximum" if units is None else f"at most {units:,}"


def _quotas(situation: Situation) -> Iterator[tuple[str, str, str, str, str]]:
    """What this environment takes of each quota of its account at its maximum, and what the largest tier would."""
    capacity, quotas = situation.capacity, situation.deployment.quotas
    tiers = tier_deployments(capacity, situation.deployment.name)
    largest_name = list(tiers)[-1]
    artifacts = described(capacity)

    def taken(deployment: Deployment) -> Sequence[int]:
        billings = [table.billing for table in deployment.tables]
        billings += [index.billing for table in deployment.tables for index in table.indexes]
        provisioned = [each for each in billings if isinstance(each, Provisioned)]
        return (
            sum(each.read.ceiling for each in provisioned),
            sum(each.write.ceiling for each in provisioned),
            sum(each.capacity.reserved_concurrency or 0 for each in deployment.functions),
            len(deployment.tables),
            sum(isinstance(each, MetricAlarm) for each in plan(deployment, artifacts).records),
        )

    here, largest = taken(situation.deployment), taken(tiers[largest_name])
    most = (
        ("read units a second of the account", quotas.account_units_per_second),
        ("write units a second of the account", quotas.account_units_per_second),
        ("concurrency that can be reserved", quotas.concurrent_executions - quotas.unreserved_concurrency),
        ("tables", quotas.tables_per_region),
        ("alarms", quotas.alarms_per_region),
    )
    for (what, quota), used, then in zip(most, here, largest, strict=True):
        yield what, f"{quota:,}", f"{used:,}", f"{100 * used / quota:.1f} %", f"{then:,}"


def _bills(capacity: Capacity, prices: Prices | None) -> Iterator[tuple[str, str, str, str]]:
    """The first guide's monthly bill of each number of customers, and the computed one of the tier that is for so many."""
    for cost in capacity.objectives.documented_costs:
        documented = sum(value for name, value in cost if name.endswith("_usd"))
        tier = next(
            (name for name, each in capacity.tiers.items() if each.customers.max is None or cost.customers <= each.customers.max),
            None,
        )  # fmt: skip
        computed = "-"
        if prices is not None and tier is not None:
            terms = Terms(prices, expectation_of(capacity))
            found = priced(tier_target(capacity, described(capacity), tier), terms, customers=cost.customers)
            computed = _usd(found.total_usd, complete=found.complete)
        yield f"{cost.customers:,}", tier or "-", f"${documented:,.0f}", computed
