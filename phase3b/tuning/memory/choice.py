"""Which size a function should have: by a strategy, by an objective, at the knee of its curve; and what each dollar buys."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from phase3b.capacity.tuning.memory_tuning import Strategy
from phase3b.quick_dataclass import dataclass
from phase3b.tuning.memory.between import Between
from phase3b.tuning.memory.report import Chosen, Point, Step

STRATEGIES: tuple[Strategy, ...] = ("cost", "speed", "balanced")
UNMET = "no size meets it"
NONE_FEASIBLE = "no size that was tried is large enough for its memory and its timeout"


@dataclass(frozen=True, slots=True)
class Objective:
    """A statistic of warm invocations that is to be at most so many milliseconds."""

    statistic: str
    most_ms: float

    def of(self, point: Point) -> Between:
        """What it is at a size."""
        of = {"mean": point.mean_ms, "p50": point.p50_ms, "p95": point.p95_ms, "p99": point.p99_ms}
        return of[self.statistic]

    def met(self, point: Point) -> bool | None:
        """Whether it is met at a size; None where the interval reaches beyond it, or has no end."""
        found = self.of(point)
        if found.high is not None and found.high <= self.most_ms:
            return True
        if found.low is not None and found.low > self.most_ms:
            return False
        return False if found.found > self.most_ms and found.low is None and found.high is None else None

    @property
    def text(self) -> str:
        """As it is given."""
        return f"{self.statistic} <= {self.most_ms:g} ms"


@dataclass(frozen=True, slots=True)
class Rule:
    """How a size is chosen."""

    architecture: str
    cost_weight_percent: float
    tolerated_percent: float


def feasible(points: Sequence[Point]) -> list[Point]:
    """Those that can be had, from the smallest."""
    return sorted((each for each in points if not each.infeasible), key=lambda each: each.memory_mb)


def usd_of(point: Point, architecture: str) -> float | None:
    """What a million invocations cost at a size; None without prices."""
    found = point.usd_per_million.get(architecture)
    return None if found is None else found.found


def knee(points: Sequence[Point], tolerated_percent: float) -> int | None:
    """The first size after which the next is not so much faster as to be worth a change; None where no size can be had."""
    there = feasible(points)
    if len(points) == 1:
        # Of one size nobody knows what another would gain.
        return None
    for one, following in pairwise(there):
        gain = 1 - following.mean_ms.found / one.mean_ms.found if one.mean_ms.found else 0.0
        if 100 * gain < tolerated_percent:
            return one.memory_mb
    return there[-1].memory_mb if there else None


def chosen(points: Sequence[Point], strategy: Strategy, rule: Rule) -> Chosen:
    """The size that a strategy chooses.

    cost: the fastest of those that are within the tolerated percent of the cheapest. speed: the smallest that is within the tolerated percent of the fastest. balanced: the least sum of how many
    percent it costs more than the cheapest and takes longer than the fastest, with the weights of the file.
    """
    there = feasible(points)
    if not there:
        return Chosen(strategy, None, NONE_FEASIBLE)
    fastest = min(each.mean_ms.found for each in there)
    if strategy == "speed":
        enough = fastest * (1 + rule.tolerated_percent / 100)
        found = next(each for each in there if each.mean_ms.found <= enough)
        return Chosen(strategy, found.memory_mb, f"the smallest within {rule.tolerated_percent:g} % of the fastest")
    costs = {each.memory_mb: usd_of(each, rule.architecture) for each in there}
    known = {size: usd for size, usd in costs.items() if usd is not None}
    if len(known) < len(there):
        return Chosen(strategy, None, "what it costs is not known: the price file lacks a price of Lambda")
    cheapest = min(known.values())
    if strategy == "cost":
        enough = cheapest * (1 + rule.tolerated_percent / 100)
        near = [each for each in there if known[each.memory_mb] <= enough]
        found = min(near, key=lambda each: (each.mean_ms.found, known[each.memory_mb]))
        return Chosen(strategy, found.memory_mb, f"the fastest within {rule.tolerated_percent:g} % of the cheapest")
    weight = rule.cost_weight_percent / 100

    def lost(each: Point) -> float:
        return weight * (known[each.memory_mb] / cheapest - 1) + (1 - weight) * (each.mean_ms.found / fastest - 1)

    best = min(there, key=lambda each: (lost(each), each.memory_mb))
    return Chosen(
        strategy,
        best.memory_mb,
        f"least lost of both, weight of cost {rule.cost_weight_percent:g} %: {known[best.memory_mb] / cheapest - 1:.0%} above the "
        f"cheapest, {best.mean_ms.found / fastest - 1:.0%} above the fastest",
    )


def meeting(points: Sequence[Point], objective: Objective, rule: Rule) -> Chosen:
    """The cheapest size that meets an objective for sure."""
    there = feasible(points)
    if not there:
        return Chosen(objective.text, None, NONE_FEASIBLE)
    met = {each.memory_mb: objective.met(each) for each in there}
    sure = [each for each in there if met[each.memory_mb]]
    if not sure:
        best = min(there, key=lambda each: objective.of(each).found)
        found = objective.of(best)
        if any(each is None for each in met.values()):
            return Chosen(
                objective.text,
                None,
                f"not known: at {best.memory_mb:,} MB it is {found.found:,.1f} ms, between {_end(found.low)} and {_end(found.high)}; "
                "measure more invocations",
            )
        return Chosen(
            objective.text, None, f"no size meets it: at best {found.found:,.1f} ms, at {best.memory_mb:,} MB"
        )
    cheapest = min(sure, key=lambda each: (usd_of(each, rule.architecture) or 0.0, each.memory_mb))
    return Chosen(objective.text, cheapest.memory_mb, "the cheapest that meets it")


def _end(number: float | None) -> str:
    return "not known" if number is None else f"{number:,.1f}"


def steps(points: Sequence[Point]) -> Iterator[Step]:
    """What each further dollar of a month buys: from the cheapest size upwards, along those that are faster than all cheaper ones."""
    there = sorted(feasible(points), key=lambda each: (_month(each), each.mean_ms.found))
    best: Point | None = None
    for each in there:
        if best is not None and each.mean_ms.found < best.mean_ms.found:
            more = None if each.monthly_usd is None or best.monthly_usd is None else _month(each) - _month(best)
            sooner = best.mean_ms.found - each.mean_ms.found
            yield Step(
                best.memory_mb,
                each.memory_mb,
                more,
                sooner,
                best.p95_ms.found - each.p95_ms.found,
                sooner / more if more else None,
            )
        if best is None or each.mean_ms.found < best.mean_ms.found:
            best = each


def _month(point: Point) -> float:
    """Dollars of a month; where its invocations are not known, of a million."""
    if point.monthly_usd is not None:
        return point.monthly_usd.found
    return next((each.found for each in point.usd_per_million.values()), 0.0)
