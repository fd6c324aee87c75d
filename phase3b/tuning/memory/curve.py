"""The curve of a function: how long it takes and what it costs at each size, with intervals; pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from phase3b.quick_dataclass import dataclass
from phase3b.tuning.memory.between import Between, Stratum, mean, percentile
from phase3b.tuning.memory.invocation import Invocation
from phase3b.tuning.memory.invocation_cost import MonthlyCost, UnitPrices, billed, usd_of_million
from phase3b.tuning.memory.lambda_cpu import Work, cpu_share, duration_ms, work_of
from phase3b.tuning.memory.report import Basis, Point, RouteCurve, RoutePoint

Durations = Mapping[str, tuple[float, ...]]
"""By route, in milliseconds."""


@dataclass(frozen=True, slots=True)
class Terms:
    """By what a function's points are made; `prices` are None where the region's file lacks them.

    `weights` are those of its routes. `cold_percent` of its invocations are cold starts (0 of one whose concurrency is provisioned).
    `most_used_mb` is the most memory that it was seen to use, None where that is not known; more than `most_used_percent` of a size
    is too much of it.
    """

    function: str
    architecture: str
    timeout_ms: float
    weights: Mapping[str, float]
    cold_percent: float
    most_used_mb: float | None
    most_used_percent: float
    confidence_percent: float
    machine_speed_percent: float
    prices: UnitPrices | None
    monthly: MonthlyCost | None


def warm(invocations: Sequence[Invocation]) -> list[Invocation]:
    """Those that went well in an environment that was there, and whose duration is known."""
    return [each for each in invocations if each.outcome == "ok" and not each.cold and each.duration_ms is not None]


def inits(invocations: Sequence[Invocation]) -> tuple[float, ...]:
    """INIT of the cold starts, in milliseconds."""
    return tuple(each.init_ms for each in invocations if each.init_ms is not None)


def works(invocations: Sequence[Invocation], machine_speed_percent: float) -> dict[str, list[Work]]:
    """What the warm ones did, by route; those whose CPU time is not known are left out."""
    found: dict[str, list[Work]] = defaultdict(list)
    for each in warm(invocations):
        if each.cpu_ms is not None and each.duration_ms is not None:
            found[each.route].append(work_of(each.duration_ms, each.cpu_ms, each.queued_ms, machine_speed_percent))
    return dict(found)


def modelled_points(sizes_mb: Sequence[int], invocations: Sequence[Invocation], terms: Terms) -> tuple[Point, ...]:
    """A point for each size, computed from invocations that were measured at one."""
    done = works(invocations, terms.machine_speed_percent)
    failed = sum(each.outcome != "ok" for each in invocations)
    return tuple(
        point(size, "modelled", _at(done, size), inits(invocations), failed, terms) for size in sorted(sizes_mb)
    )


def measured_points(invocations: Sequence[Invocation], terms: Terms) -> tuple[Point, ...]:
    """A point for each size at which any warm invocation went well."""
    found = []
    for size in sorted({each.memory_mb for each in invocations}):
        of = [each for each in invocations if each.memory_mb == size]
        durations: dict[str, list[float]] = defaultdict(list)
        for each in warm(of):
            durations[each.route].append(each.duration_ms or 0.0)
        if durations:
            fixed = {name: tuple(values) for name, values in durations.items()}
            failed = sum(each.outcome != "ok" for each in of)
            found.append(point(size, "measured", fixed, inits(of), failed, terms))
    return tuple(found)


def _at(done: Mapping[str, Sequence[Work]], memory_mb: int) -> Durations:
    return {name: tuple(duration_ms(each, memory_mb) for each in work) for name, work in done.items()}


def point(
    memory_mb: int, basis: Basis, durations: Durations, inits_ms: Sequence[float], failed: int, terms: Terms
) -> Point:
    """A point, from the durations of warm invocations at its size.

    INIT is taken as long at each modelled size: what it is given of a processor AWS does not say.
    """
    sure = terms.confidence_percent
    strata = _strata(durations, terms.weights)
    p99 = percentile(strata, 99, sure)
    init = mean([Stratum(1.0, tuple(inits_ms))], sure) if inits_ms else None
    whole_ms = [Stratum(each.weight, tuple(float(billed(value)) for value in each.values)) for each in strata]
    extra = 0.0 if init is None else terms.cold_percent / 100 * init.found
    billed_ms = _each(mean(whole_ms, sure), lambda value: value + extra)
    warm_mean = mean(strata, sure)
    return Point(
        memory_mb,
        basis,
        sum(len(each.values) for each in strata),
        cpu_share(memory_mb),
        warm_mean,
        percentile(strata, 50, sure),
        percentile(strata, 95, sure),
        p99,
        billed_ms,
        _by_architecture(memory_mb, billed_ms, terms.prices),
        _monthly(memory_mb, billed_ms, terms),
        None if init is None else _each(init, lambda value: value + warm_mean.found),
        failed,
        _infeasible(memory_mb, p99.found, terms),
    )


def _strata(durations: Durations, weights: Mapping[str, float]) -> list[Stratum]:
    """By the routes' weights; where none of those that were called has any, all alike."""
    weighted = any(weights.get(name, 0.0) > 0 for name in durations)
    return [Stratum(weights.get(name, 0.0) if weighted else 1.0, values) for name, values in durations.items()]


def _each(of: Between, change: Callable[[float], float]) -> Between:
    return Between(
        change(of.found), None if of.low is None else change(of.low), None if of.high is None else change(of.high)
    )


def _by_architecture(memory_mb: int, billed_ms: Between, prices: UnitPrices | None) -> dict[str, Between]:
    """A million invocations by architecture, each as if it took as long on both."""
    if prices is None:
        return {}
    known = prices

    def usd(architecture: str) -> Between:
        return _each(billed_ms, lambda value: usd_of_million(memory_mb, max(0.0, value), architecture, known))

    return {architecture: usd(architecture) for architecture in known.gb_second_usd}


def _monthly(memory_mb: int, billed_ms: Between, terms: Terms) -> Between | None:
    if terms.monthly is None:
        return None
    monthly = terms.monthly
    ends = [
        None if each is None else monthly.usd(terms.function, memory_mb, max(0.0, each))
        for each in (billed_ms.found, billed_ms.low, billed_ms.high)
    ]
    return None if ends[0] is None else Between(ends[0], ends[1], ends[2])


def _infeasible(memory_mb: int, p99_ms: float, terms: Terms) -> str:
    used = terms.most_used_mb
    if used is not None and used * 100 / memory_mb >= terms.most_used_percent:
        return f"it uses up to {used:,.0f} MB: {used * 100 / memory_mb:,.0f} %, and {terms.most_used_percent:g} % is too much"
    if p99_ms >= terms.timeout_ms:
        return f"its p99 is {p99_ms:,.0f} ms, and it is ended after {terms.timeout_ms:,.0f} ms"
    return ""


def route_curves(
    sizes_mb: Sequence[int], invocations: Sequence[Invocation], terms: Terms, basis: Basis
) -> tuple[RouteCurve, ...]:
    """A curve for each route, with where its time goes."""
    sure, done = terms.confidence_percent, works(invocations, terms.machine_speed_percent)
    whole = sum(terms.weights.get(name, 0.0) for name in {each.route for each in invocations})
    found = []
    for name in sorted({each.route for each in warm(invocations)}):
        own = [each for each in warm(invocations) if each.route == name]
        by_size: dict[int, tuple[float, ...]] = {}
        for size in sizes_mb:
            if basis == "modelled":
                by_size[size] = tuple(duration_ms(each, size) for each in done.get(name, ()))
            else:
                by_size[size] = tuple(each.duration_ms or 0.0 for each in own if each.memory_mb == size)
        work = done.get(name, [])
        found.append(
            RouteCurve(
                name,
                100 * terms.weights.get(name, 0.0) / whole if whole else 0.0,
                len(own),
                sum(each.cpu_ms for each in work) / len(work) if work else None,
                sum(each.waiting_ms for each in work) / len(work) if work else None,
                tuple(
                    RoutePoint(size, mean([Stratum(1.0, values)], sure), percentile([Stratum(1.0, values)], 95, sure))
                    for size, values in by_size.items()
                    if values
                ),
            )
        )
    return tuple(found)
