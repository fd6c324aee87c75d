"""The triggers of `objectives.optimise_when`, judged by what CloudWatch and Cost Explorer have: pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Literal

from phase3b.capacity.model.targets import OptimiseWhen
from phase3b.operations.doctor.evidence import Points
from phase3b.pricing.report.money import quantity
from phase3b.quick_dataclass import dataclass

PERCENT: Final = 100
HOUR_MINUTES: Final = 60
DAY_HOURS: Final = 24
What = Literal["latency", "cost", "throttles", "cold starts"]
State = Literal["met", "not met", "not known"]
RULE: Final = "objectives.optimise_when."


@dataclass(frozen=True, slots=True)
class Trigger:
    """One trigger: whether it is met, the figure and its limit, and a sentence that says what it was of."""

    what: What
    state: State
    value: float | None
    limit: float
    unit: str
    rule: str
    text: str


@dataclass(frozen=True, slots=True)
class Used:
    """Sums of the last 24 hours; None where CloudWatch has no point. Starts by function; throttles of all tables and indexes."""

    invocations: Mapping[str, float | None]
    cold_starts: Mapping[str, float | None]
    throttles: float | None
    tables_used: bool


@dataclass(frozen=True, slots=True)
class CustomerCosts:
    """Dollars a customer a month: as capacity.yaml computes it, and as AWS charges it (None is not known, with the reason)."""

    computed_usd: float
    complete: bool
    customers: int
    actual_usd: float | None
    unknown_because: str = ""


def latency(hours: Points, begin: int, when: OptimiseWhen) -> Trigger:
    """Met where no hour of the time with any request is within the limit. `begin` is the first hour's minute since 1970.

    An hour without a request has no latency: it makes the time neither slow nor fast, and the sentence says how many have one.
    """
    known = {
        at: value for at, value in hours.items() if begin <= at < begin + when.latency_hours * HOUR_MINUTES
    }  # fmt: skip
    limit = when.latency_p95_ms
    rule = f"{RULE}latency_p95_ms, latency_hours"
    if not known:
        text = f"CloudWatch has no latency of the API in the last {when.latency_hours} hours"
        return Trigger("latency", "not known", None, limit, "ms", rule, text)
    above = sum(value > limit for value in known.values())
    # The hour that is nearest to being fast decides.
    best = min(known.values())
    text = (
        f"p95 above {quantity(limit)} ms in {above} of the {len(known)} hours with requests, of the last {when.latency_hours}; "
        f"{quantity(best)} ms in the fastest"
    )
    return Trigger("latency", "met" if above == len(known) else "not met", best, limit, "ms", rule, text)


def cost(costs: CustomerCosts, when: OptimiseWhen) -> Trigger:
    """By what AWS charges, where that is known; or else by what capacity.yaml computes, which may be incomplete."""
    limit = when.monthly_cost_per_customer_usd
    rule = f"{RULE}monthly_cost_per_customer_usd"
    at_least = "" if costs.complete else "at least "
    computed = f"computed {at_least}${costs.computed_usd:,.2f} with {costs.customers:,} customers"
    if costs.actual_usd is not None:
        state: State = "met" if costs.actual_usd > limit else "not met"
        return Trigger(
            "cost", state, costs.actual_usd, limit, "$", rule, f"${costs.actual_usd:,.2f} by AWS; {computed}"
        )
    text = f"{computed}; what AWS charges is not known: {costs.unknown_because}"
    if costs.computed_usd > limit:
        return Trigger("cost", "met", costs.computed_usd, limit, "$", rule, text)
    return Trigger("cost", "not met" if costs.complete else "not known", costs.computed_usd, limit, "$", rule, text)


def throttles(used: Used, when: OptimiseWhen) -> Trigger:
    """Published only where it happens: none of it is zero, where any table was used."""
    limit, rule = float(when.throttles_per_day), f"{RULE}throttles_per_day"
    events = used.throttles if used.throttles is not None else 0.0 if used.tables_used else None
    if events is None:
        text = "CloudWatch has no point of any table in the last 24 hours"
        return Trigger("throttles", "not known", None, limit, "", rule, text)
    text = f"{quantity(events)} throttled reads and writes in the last 24 hours"
    return Trigger("throttles", "met" if events > limit else "not met", events, limit, "", rule, text)


def cold_starts(used: Used, when: OptimiseWhen) -> Trigger:
    """The share of all invocations; of a function that ran, no point of cold starts is none."""
    limit, rule = when.cold_start_percent, f"{RULE}cold_start_percent"
    ran = {name: count for name, count in used.invocations.items() if count}
    if not ran:
        text = "CloudWatch has no invocation in the last 24 hours"
        return Trigger("cold starts", "not known", None, limit, "%", rule, text)
    shares = {name: PERCENT * (used.cold_starts.get(name) or 0.0) / count for name, count in ran.items()}
    value = PERCENT * sum(used.cold_starts.get(name) or 0.0 for name in ran) / sum(ran.values())
    worst = max(sorted(shares), key=lambda name: shares[name])
    text = (
        f"{quantity(value)} % of {quantity(sum(ran.values()))} invocations in the last 24 hours; the most of {worst}: "
        f"{quantity(shares[worst])} %"
    )
    return Trigger("cold starts", "met" if value > limit else "not met", value, limit, "%", rule, text)


def total(several: Sequence[Points]) -> float | None:
    """The sum over series; None where none has a point."""
    values = [value for points in several for value in points.values()]
    return sum(values) if values else None
