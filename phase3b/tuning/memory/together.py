"""All functions at once: each meets its p95 objective for the least money, then what the budget leaves buys time; pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Literal

from phase3b.operations.doctor.verdict import SettingChange
from phase3b.quick_dataclass import dataclass
from phase3b.tuning.memory.choice import Objective, Rule, meeting, steps
from phase3b.tuning.memory.fitted import RISKS
from phase3b.tuning.memory.report import Chosen, FunctionCurve, Step, Together
from phase3b.tuning.proposal import Proposal

TierCost = Callable[[Mapping[str, tuple[int, float]]], float | None]
"""What the whole tier costs a month with these sizes and billed milliseconds by function; None where that is not known."""


@dataclass(frozen=True, slots=True)
class Budget:
    """What the tier may cost a month, and what it costs with other functions."""

    usd: float
    tier_cost: TierCost


def together(curves: Sequence[FunctionCurve], budget: Budget, tolerated_percent: float) -> Together:
    """The sizes, and what they cost. A function without a size that meets its objective for sure keeps the one that it has."""
    sizes: dict[str, int] = {}
    unmet: dict[str, str] = {}
    for each in curves:
        rule = Rule(each.architecture, 100.0, tolerated_percent)
        found = meeting(each.points, Objective("p95", each.p95_objective_ms), rule)
        sizes[each.function] = each.configured_mb if found.memory_mb is None else found.memory_mb
        if found.memory_mb is None:
            unmet[each.function] = found.why
    bought: list[tuple[str, Step]] = []
    while (step := _next(curves, sizes, unmet, budget, tolerated_percent)) is not None:
        function, bigger = step
        sizes[function] = bigger.to_mb
        bought.append((function, bigger))
    whole = budget.tier_cost(_points_at(curves, sizes))
    within: Literal["yes", "no", "not known"] = "not known" if whole is None else "yes" if whole <= budget.usd else "no"
    now = {each.function: each.configured_mb for each in curves}
    return Together(
        sizes,
        unmet,
        _monthly(curves, sizes),
        _monthly(curves, now),
        whole,
        budget.usd,
        within,
        tuple(_sentences(bought)),
    )


def _sentences(bought: Sequence[tuple[str, Step]]) -> Iterator[str]:
    """What was bought of each function in all."""
    for function in dict.fromkeys(name for name, _ in bought):
        own = [step for name, step in bought if name == function]
        sooner, more = sum(each.sooner_ms for each in own), sum(each.more_usd or 0.0 for each in own)
        yield f"{function}: {own[0].from_mb:,} to {own[-1].to_mb:,} MB, {sooner:,.1f} ms sooner for ${more:,.2f} a month"


def as_together(curve: FunctionCurve, of: Together) -> FunctionCurve:
    """A function's curve with the size that all together give it, in place of that of a strategy."""
    size, unmet = of.sizes[curve.function], of.unmet.get(curve.function)
    why = (
        f"the cheapest that meets its p95 objective of {curve.p95_objective_ms:,.0f} ms, and what the budget leaves"
        if unmet is None
        else unmet
    )
    now, then = curve.at(curve.configured_mb), curve.at(size)
    proposal = None
    if size != curve.configured_mb:
        saved: float | None = None
        if now is not None and then is not None and now.monthly_usd is not None and then.monthly_usd is not None:
            saved = now.monthly_usd.found - then.monthly_usd.found
        proposal = Proposal(
            SettingChange(("functions", curve.function, "memory_mb"), curve.configured_mb, size),
            f"all functions together: {why}",
            saved,
            curve.basis,
            RISKS[curve.basis],
        )
    return replace(curve, chosen=Chosen("all together", None if unmet else size, why), proposal=proposal)


def _next(
    curves: Sequence[FunctionCurve],
    sizes: Mapping[str, int],
    unmet: Mapping[str, str],
    budget: Budget,
    tolerated_percent: float,
) -> tuple[str, Step] | None:
    """The step up that saves the most time by the dollar, of those that the budget has room for."""
    for function, step in _worth(curves, sizes, tolerated_percent):
        if step.from_mb == sizes[function] and function not in unmet:
            tier = budget.tier_cost(_points_at(curves, {**sizes, function: step.to_mb}))
            if tier is not None and tier <= budget.usd:
                return function, step
    return None


def _worth(
    curves: Sequence[FunctionCurve], sizes: Mapping[str, int], tolerated_percent: float
) -> list[tuple[str, Step]]:
    """Steps up from the chosen sizes that are worth a change, those that save the most time of all invocations by the dollar first."""
    found = []
    for each in curves:
        at = each.at(sizes[each.function])
        if at is None or each.invocations is None:
            continue
        for step in steps([point for point in each.points if point.memory_mb >= at.memory_mb]):
            before = each.at(step.from_mb)
            gain = 100 * step.sooner_ms / before.mean_ms.found if before is not None and before.mean_ms.found else 0.0
            if gain >= tolerated_percent and step.more_usd is not None:
                saved = each.invocations * step.sooner_ms
                found.append((saved / step.more_usd if step.more_usd > 0 else float("inf"), each.function, step))
    found.sort(key=lambda ranked: (-ranked[0], ranked[1], ranked[2].from_mb))
    return [(function, step) for _, function, step in found]


def _points_at(curves: Sequence[FunctionCurve], sizes: Mapping[str, int]) -> dict[str, tuple[int, float]]:
    found = {}
    for each in curves:
        at = each.at(sizes[each.function])
        if at is not None:
            found[each.function] = (at.memory_mb, at.billed_ms.found)
    return found


def _monthly(curves: Sequence[FunctionCurve], sizes: Mapping[str, int]) -> float | None:
    """Of the functions whose curve is known; None where one of them has no price."""
    points = [each.at(sizes[each.function]) for each in curves if each.points]
    known = [each.monthly_usd.found for each in points if each is not None and each.monthly_usd is not None]
    return sum(known) if len(known) == len(points) else None
