"""What tuning of memory found, as data: a curve for each function, what it uses, what it should have and why."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Literal

from phase3b.quick_dataclass import dataclass
from phase3b.tuning.memory.between import Between
from phase3b.tuning.proposal import Proposal

Basis = Literal["measured", "modelled"]
"""measured: invoked at each size on AWS; modelled: computed for each size from what was measured at one."""
Fit = Literal["fits", "wasteful", "starving", "could be faster", "unmet", "not known"]
"""wasteful: a smaller size does as well. starving: it lacks memory, or the processor to meet its objective. could be faster: it meets
its objective, and a larger size is worth it by the strategy. unmet: no size meets the objective."""
Leak = Literal["yes", "no", "not known"]


@dataclass(frozen=True, slots=True)
class Point:
    """A function at one size. Milliseconds of warm invocations; dollars of one million invocations by architecture.

    `billed_ms` is the mean that is billed, with INIT of the share of cold starts. `monthly_usd` is the month of the environment's
    expected invocations, None where their number is not known. `infeasible` says why the size can't be had, empty where it can.
    """

    memory_mb: int
    basis: Basis
    count: int
    cpu_share: float
    mean_ms: Between
    p50_ms: Between
    p95_ms: Between
    p99_ms: Between
    billed_ms: Between
    usd_per_million: Mapping[str, Between]
    monthly_usd: Between | None
    cold_ms: Between | None
    failed: int
    infeasible: str


@dataclass(frozen=True, slots=True)
class RoutePoint:
    """A route at one size, in milliseconds."""

    memory_mb: int
    mean_ms: Between
    p95_ms: Between


@dataclass(frozen=True, slots=True)
class RouteCurve:
    """A route (or what else invoked the function): its part of the invocations, where its time goes, its curve."""

    route: str
    weight_percent: float
    count: int
    cpu_ms: float | None
    waiting_ms: float | None
    points: tuple[RoutePoint, ...]


@dataclass(frozen=True, slots=True)
class LoadUse:
    """Memory under one load, in MB, and how many invocations did not end well."""

    load: str
    count: int
    used_mb: Between
    p95_mb: Between
    most_mb: float
    mean_ms: Between | None
    failed: int


@dataclass(frozen=True, slots=True)
class MemoryUse:
    """Memory over all loads, in MB. `growth_mb` is by 1,000 requests of one execution environment; a leak grows without end."""

    count: int
    p50_mb: float
    p95_mb: float
    most_mb: float
    loads: tuple[LoadUse, ...]
    growth_mb: Between | None
    leak: Leak
    why: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a strategy or an objective chooses: a size, or None and why there is none."""

    by: str
    memory_mb: int | None
    why: str


@dataclass(frozen=True, slots=True)
class Step:
    """From one size to the next that is worth it: what it costs a month more, and how much sooner an invocation ends."""

    from_mb: int
    to_mb: int
    more_usd: float | None
    sooner_ms: float
    p95_sooner_ms: float
    ms_per_usd: float | None


@dataclass(frozen=True, slots=True)
class FunctionCurve:
    """A function. `chosen` is by the strategy or objective that was asked for, `others` by the other strategies."""

    function: str
    architecture: str
    configured_mb: int
    basis: Basis
    invocations: float | None
    cold_percent: float
    cold_init_ms: Between | None
    points: tuple[Point, ...]
    routes: tuple[RouteCurve, ...]
    memory: MemoryUse
    knee_mb: int | None
    chosen: Chosen
    others: tuple[Chosen, ...]
    steps: tuple[Step, ...]
    fit: Fit
    why: tuple[str, ...]
    outcomes: Mapping[str, int]
    p95_objective_ms: float
    proposal: Proposal | None

    def at(self, memory_mb: int) -> Point | None:
        """Its point at a size."""
        return next((each for each in self.points if each.memory_mb == memory_mb), None)


@dataclass(frozen=True, slots=True)
class Together:
    """All functions at once: sizes that meet each p95 objective for the least money, then what is left of the budget.

    `monthly_usd` is that of these functions alone; `tier_usd` that of the whole tier with them, against its `budget_usd`.
    """

    sizes: Mapping[str, int]
    unmet: Mapping[str, str]
    monthly_usd: float | None
    before_usd: float | None
    tier_usd: float | None
    budget_usd: float | None
    within_budget: Literal["yes", "no", "not known"]
    bought: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MemoryReport:
    """A whole run. `source` is where it was measured; `not_measured` are functions of which nothing is known, with the reason.

    `earlier` are, where it is kept, what earlier runs found of functions that this one left out, the newest first.
    """

    environment: str
    tier: str
    source: str
    basis: Basis
    begun_at: str
    seconds: float
    strategy: str
    confidence_percent: float
    functions: tuple[FunctionCurve, ...]
    not_measured: Mapping[str, str]
    notes: tuple[str, ...]
    together: Together | None = None
    complete: bool = True
    earlier: tuple[MemoryReport, ...] = ()

    def without(self, functions: Collection[str]) -> MemoryReport | None:
        """What it found of all other functions; None where that is nothing."""
        rest = tuple(each for each in self.functions if each.function not in functions)
        missing = {name: why for name, why in self.not_measured.items() if name not in functions}
        if not rest and not missing:
            return None
        # Sizes of all together are those of none of them alone.
        return replace(self, functions=rest, not_measured=missing, together=None, earlier=())

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """What should change."""
        return tuple(each.proposal for each in self.functions if each.proposal is not None)
