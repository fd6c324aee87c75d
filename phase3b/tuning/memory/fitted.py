"""Whether a function's size fits what it does: its curve, the size that is chosen, and the change of capacity.yaml; pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from phase3b.capacity.tuning.memory_tuning import Strategy
from phase3b.operations.doctor.verdict import SettingChange
from phase3b.quick_dataclass import dataclass
from phase3b.tuning.memory.between import Between, Stratum, mean
from phase3b.tuning.memory.choice import STRATEGIES, UNMET, Objective, Rule, chosen, knee, meeting, steps
from phase3b.tuning.memory.curve import Terms, inits, measured_points, modelled_points, route_curves, warm
from phase3b.tuning.memory.invocation import Invocation
from phase3b.tuning.memory.memory_use import LeakRule, memory_use
from phase3b.tuning.memory.report import Basis, Chosen, Fit, FunctionCurve, MemoryUse, Point
from phase3b.tuning.proposal import Confidence, Proposal

ONE_SIZE = "it was measured at one size alone: how long it takes at another is not known"
RISKS: dict[Basis, str] = {
    "modelled": "modelled from this machine: waiting for AWS takes another time there, and its processor is another",
    "measured": "measured with test payloads: others may take longer",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """How a size is to be chosen, and by what it is judged.

    `may_cost_more`: somebody wants it faster, though its objective is met.
    """

    sizes_mb: tuple[int, ...]
    configured_mb: int
    strategy: Strategy
    objective: Objective | None
    rule: Rule
    leak: LeakRule
    p95_objective_ms: float
    may_cost_more: bool = False
    curve_loads: tuple[str, ...] = ("normal", "logged")


@dataclass(frozen=True, slots=True)
class _Judged:
    fit: Fit
    why: tuple[str, ...]
    size: int | None


def fitted(invocations: Sequence[Invocation], basis: Basis, asked: Asked, terms: Terms) -> FunctionCurve:
    """A function's curve and verdict. `terms` get the most memory from the invocations of all loads; the curve is of the normal ones."""
    use = memory_use(invocations, asked.leak) or MemoryUse(
        0, 0.0, 0.0, 0.0, (), None, "not known", "no invocation told its memory"
    )
    known = replace(terms, most_used_mb=use.most_mb if use.count else None)
    in_curve = [each for each in invocations if each.load in asked.curve_loads] or list(invocations)
    sizes = tuple(sorted({*asked.sizes_mb, asked.configured_mb}))
    points = (
        modelled_points(sizes, in_curve, known)
        if basis == "modelled" and warm(in_curve)
        else measured_points(in_curve, known)
    )
    if not warm(in_curve):
        points = ()
    by = (
        chosen(points, asked.strategy, asked.rule)
        if asked.objective is None
        else meeting(points, asked.objective, asked.rule)
    )
    outcomes: dict[str, int] = dict(Counter[str](each.outcome for each in invocations))
    judged = _judged(points, by, use, outcomes, asked, known)
    return FunctionCurve(
        terms.function,
        terms.architecture,
        asked.configured_mb,
        basis,
        None if terms.monthly is None else terms.monthly.invocations(terms.function),
        terms.cold_percent,
        mean([Stratum(1.0, inits(invocations))], terms.confidence_percent) if inits(invocations) else None,
        points,
        route_curves(sizes, in_curve, known, basis) if points else (),
        use,
        knee(points, asked.rule.tolerated_percent),
        by,
        tuple(
            chosen(points, each, asked.rule)
            for each in STRATEGIES
            if asked.objective is not None or each != asked.strategy
        ),
        tuple(steps(points)),
        judged.fit,
        judged.why,
        outcomes,
        asked.p95_objective_ms,
        _proposal(points, judged, basis, asked, terms),
    )


def _judged(
    points: Sequence[Point], by: Chosen, use: MemoryUse, outcomes: dict[str, int], asked: Asked, terms: Terms
) -> _Judged:
    now = next((each for each in points if each.memory_mb == asked.configured_mb), None)
    also = tuple(_also(now, use, asked))
    killed = outcomes.get("out of memory", 0)
    if killed or (now is not None and now.infeasible):
        why = (
            f"{killed:,} invocations ended as it had not enough memory"
            if killed
            else now.infeasible
            if now is not None
            else ""
        )
        return _Judged("starving", (why, *also), by.memory_mb or _next_size(use, asked, terms))
    if by.why.startswith(UNMET):
        return _Judged("unmet", (f"{by.by}: {by.why}", *also), None)
    if now is None or by.memory_mb is None:
        return _Judged("not known", (by.why if points else _nothing(outcomes), *also), None)
    if len(points) == 1:
        return _Judged("not known", (ONE_SIZE, *also), None)
    new = next(each for each in points if each.memory_mb == by.memory_mb)
    if new is now:
        return _Judged("fits", (f"{by.by}: {by.why}", *also), None)
    return _compared(now, new, by, asked, also)


def _compared(now: Point, new: Point, by: Chosen, asked: Asked, also: tuple[str, ...]) -> _Judged:
    architecture = asked.rule.architecture
    cost = _gain(now.usd_per_million.get(architecture), new.usd_per_million.get(architecture))
    time = _gain(now.mean_ms, new.mean_ms)
    fit: Fit = "wasteful" if new.memory_mb < now.memory_mb else "starving" if _missed(now, asked) else "could be faster"
    text = f"{by.by} chooses {new.memory_mb:,} MB ({by.why}): {_percent(time, 'longer', 'sooner')}, {_percent(cost, 'more expensive', 'cheaper')}"
    unmet = asked.objective is not None and _missed(now, asked)
    if max(cost or 0.0, time or 0.0) < asked.rule.tolerated_percent and not unmet:
        return _Judged(
            "fits", (f"{text}: less than {asked.rule.tolerated_percent:g} % are not worth a change", *also), None
        )
    # Points that are modelled are of the same invocations: their difference is surer than each of them.
    if now.basis == "measured" and not unmet and not (_apart(now, new, architecture)):
        return _Judged("not known", (f"{text}, and their intervals overlap: measure more invocations", *also), None)
    costs_more = cost is None or cost < -asked.rule.tolerated_percent
    if fit == "could be faster" and costs_more and not asked.may_cost_more:
        why = f"{text}, and its objective is met: --strategy {asked.strategy} proposes it all the same"
        return _Judged(fit, (why, *also), None)
    if now.mean_ms.low is None:
        return _Judged("not known", (f"{text}, from {now.count:,} warm invocations: too few", *also), None)
    return _Judged(fit, (text, *also), new.memory_mb)


def _missed(now: Point, asked: Asked) -> bool:
    """Whether its size misses what is asked of it for sure: the objective of this run, or else that of the file."""
    return (asked.objective or Objective("p95", asked.p95_objective_ms)).met(now) is False


def _also(now: Point | None, use: MemoryUse, asked: Asked) -> Iterator[str]:
    """What a reader must know beside."""
    if use.leak == "yes":
        yield f"its memory grows: {use.why}; more memory only ends it later"
    if now is not None:
        met = Objective("p95", asked.p95_objective_ms).met(now)
        if met is False:
            yield f"its p95 of {now.p95_ms.found:,.0f} ms is above its objective of {asked.p95_objective_ms:,.0f} ms"


def _nothing(outcomes: dict[str, int]) -> str:
    ended = ", ".join(f"{name}: {count:,}" for name, count in outcomes.items())
    return f"no warm invocation went well ({ended})"


def _next_size(use: MemoryUse, asked: Asked, terms: Terms) -> int | None:
    """The smallest that is large enough for the most memory that was seen."""
    fits = [each for each in sorted(asked.sizes_mb) if use.most_mb * 100 / each < terms.most_used_percent]
    return next((each for each in fits if each > asked.configured_mb), None)


def _gain(now: Between | None, new: Between | None) -> float | None:
    """By how many percent less; negative where it is more."""
    return None if now is None or new is None or not now.found else 100 * (1 - new.found / now.found)


def _percent(gain: float | None, more: str, less: str) -> str:
    if gain is None:
        return f"how much {less} is not known"
    return f"{abs(gain):,.0f} % {less if gain > 0 else more}"


def _apart(now: Point, new: Point, architecture: str) -> bool:
    """Whether it is surely sooner, or surely cheaper."""
    pairs = [(now.mean_ms, new.mean_ms)]
    if architecture in now.usd_per_million and architecture in new.usd_per_million:
        pairs.append((now.usd_per_million[architecture], new.usd_per_million[architecture]))
    return any(one.low is not None and other.high is not None and other.high < one.low for one, other in pairs)


def _proposal(points: Sequence[Point], judged: _Judged, basis: Basis, asked: Asked, terms: Terms) -> Proposal | None:
    if judged.size is None or judged.size == asked.configured_mb:
        return None
    ends = [
        next((each for each in points if each.memory_mb == size), None) for size in (asked.configured_mb, judged.size)
    ]
    saved: float | None = None
    now, new = ends
    if now is not None and new is not None and now.monthly_usd is not None and new.monthly_usd is not None:
        saved = now.monthly_usd.found - new.monthly_usd.found
    confidence: Confidence = basis if new is not None else "assumed"
    change = SettingChange(("functions", terms.function, "memory_mb"), asked.configured_mb, judged.size)
    return Proposal(change, "; ".join(judged.why), saved, confidence, RISKS[basis])
