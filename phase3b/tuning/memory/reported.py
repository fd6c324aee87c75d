"""From invocations to the report: every function's curve, and all of them together; pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from phase3b.capacity.deployment import FunctionDeployment
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.tuning.memory_tuning import Strategy
from phase3b.plan.functions.records import LambdaFunction
from phase3b.pricing.bill import bill
from phase3b.pricing.pricing_context import context
from phase3b.pricing.report.cost_report import Priced
from phase3b.quick_dataclass import dataclass
from phase3b.tuning.memory.choice import Objective, Rule
from phase3b.tuning.memory.curve import Terms
from phase3b.tuning.memory.fitted import Asked, fitted
from phase3b.tuning.memory.invocation import Invocation
from phase3b.tuning.memory.invocation_cost import MonthlyCost, unit_prices
from phase3b.tuning.memory.memory_use import LeakRule
from phase3b.tuning.memory.report import Basis, FunctionCurve, MemoryReport
from phase3b.tuning.memory.together import Budget, as_together, together

ONE_THREAD = "a function has one vCPU at 1,769 MB; more helps only what runs in several threads, and these handlers use one: the curve ends there"
EMBEDDED = (
    "waiting is that of the embedded AWS on this machine, not of AWS: where a function mostly waits, measure on AWS"
)
NO_COLD = "the file has no service.assumptions: INIT of cold starts is in no cost"


@dataclass(frozen=True, slots=True)
class Found:
    """What was measured: where, from when and how long, what of it is to be known. `weights` are those of routes, by function."""

    source: str
    basis: Basis
    begun_at: str
    seconds: float
    invocations: tuple[Invocation, ...]
    weights: Mapping[str, Mapping[str, float]]
    not_measured: Mapping[str, str]
    notes: tuple[str, ...]
    complete: bool


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for: a strategy or an objective, some of the functions (none: all), all of them together.

    `may_cost_more`: the strategy was asked for, and may cost more where the objective is met.
    """

    strategy: Strategy
    objective: Objective | None
    functions: tuple[str, ...]
    together: bool
    may_cost_more: bool = False


def reported(capacity: Capacity, priced: Priced, found: Found, wish: Wish) -> MemoryReport:
    """The report of a run for an environment."""
    deployment = priced.priced_target.deployment
    confidence = float(capacity.load.settings.confidence_percent)
    chosen = [each for each in deployment.functions if not wish.functions or each.name in wish.functions]
    curves, missing = [], dict(found.not_measured)
    for function in chosen:
        own = [each for each in found.invocations if each.function == function.name]
        if not own:
            missing.setdefault(function.name, "nothing invoked it")
            continue
        curves.append(_curve(capacity, priced, found, wish, function, own))
    notes = [*found.notes, *((NO_COLD,) if deployment.assumptions is None else ())]
    report = MemoryReport(
        deployment.name,
        deployment.tier_name,
        found.source,
        found.basis,
        found.begun_at,
        found.seconds,
        wish.strategy if wish.objective is None else wish.objective.text,
        confidence,
        tuple(curves),
        missing,
        tuple(notes),
        None,
        found.complete,
    )
    if not wish.together:
        return report
    budget = Budget(priced.budget_usd, lambda sizes: _tier_usd(priced, sizes))
    made = together(curves, budget, float(capacity.tuning.memory.tolerated_percent))
    return replace(report, together=made, functions=tuple(as_together(each, made) for each in curves))


def _curve(
    capacity: Capacity,
    priced: Priced,
    found: Found,
    wish: Wish,
    function: FunctionDeployment,
    own: Sequence[Invocation],
) -> FunctionCurve:
    deployment, settings = priced.priced_target.deployment, capacity.tuning.memory
    confidence, name = float(capacity.load.settings.confidence_percent), function.name
    thresholds = deployment.objectives.thresholds.functions
    memory = thresholds.own(name).memory_percent or thresholds.memory_percent
    p95 = thresholds.own(name).duration_p95_ms or thresholds.duration_p95_ms
    record = next(
        each
        for each in priced.priced_target.plan.records
        if isinstance(each, LambdaFunction) and each.address.name == name
    )
    provisioned = function.capacity.provisioned_concurrency is not None
    assumed = deployment.assumptions
    terms = Terms(
        name,
        record.architecture,
        float(function.capacity.timeout_seconds) * 1000,
        found.weights.get(name, {}),
        0.0 if provisioned or assumed is None else float(assumed.cold_starts_percent.value),
        None,
        float(memory.warning),
        confidence,
        float(settings.machine_speed_percent),
        unit_prices(priced.terms.prices),
        MonthlyCost(
            context(
                priced.priced_target.plan,
                priced.usage,
                "expected",
                priced.terms.prices.hours_per_month,
                priced.terms.expected.units,
            ),
            priced.terms.prices,
        ),
    )
    asked = Asked(
        tuple(settings.sizes_mb),
        function.capacity.memory_mb,
        wish.strategy,
        wish.objective,
        Rule(record.architecture, float(settings.cost_weight_percent), float(settings.tolerated_percent)),
        LeakRule(float(settings.leak_mb_per_1000), float(settings.leak_least_mb), confidence),
        float(p95.target if p95.target is not None else p95.warning),
        wish.may_cost_more,
    )
    return fitted(own, found.basis, asked, terms)


def _tier_usd(priced: Priced, sizes: Mapping[str, tuple[int, float]]) -> float | None:
    """The whole tier's month with other functions; None where a line has no amount or no price."""
    records = tuple(
        replace(each, memory_mb=sizes[each.address.name][0])
        if isinstance(each, LambdaFunction) and each.address.name in sizes
        else each
        for each in priced.priced_target.plan.records
    )
    functions = {
        name: each.model_copy(update={"duration_ms": sizes[name][1]}) if name in sizes else each
        for name, each in priced.usage.functions.items()
    }
    usage = priced.usage.model_copy(update={"functions": functions})
    made = bill(replace(priced.priced_target.plan, records=records), usage, priced.terms)
    return made.total_usd if made.ours_complete else None
