"""How an environment is now beside the baseline of the change that was kept last, and what all kept changes have saved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median
from typing import Final, Literal

from phase3b.tuning.trial.gates import most_memory
from phase3b.tuning.trial.trial_record import Cost, FunctionFigures, Judgement, Optimisation, RunFigures

PERCENT: Final = 100
TrendVerdict = Literal["fine", "worse", "not known"]


@dataclass(frozen=True, slots=True)
class Trend:
    """One figure now beside its baseline; `about` is a function, or the environment for its cost."""

    about: str
    what: Literal["p95 ms", "memory MB", "USD a month"]
    baseline: float | None
    now: float | None
    change_percent: float | None
    limit_percent: float
    verdict: TrendVerdict
    why: str = ""


@dataclass(frozen=True, slots=True)
class WatchLimits:
    """By how much a figure may be above its baseline, in percent."""

    latency_percent: float
    memory_percent: float
    cost_percent: float


@dataclass(frozen=True, slots=True)
class FailedShare:
    """How many of all changes could not be applied; None where none was tried."""

    failed: int
    tried: int
    percent: float | None
    limit_percent: float

    @property
    def above(self) -> bool:
        """Whether they are too many."""
        return self.percent is not None and self.percent > self.limit_percent


def baseline_of(runs: Sequence[RunFigures]) -> dict[str, FunctionFigures]:
    """The functions of several runs: the middle p95 of the runs, the mean over all invocations, the most memory of all."""
    found = {}
    for name in sorted({name for run in runs for name in run.functions}):
        own = [run.functions[name] for run in runs if name in run.functions]
        means = [(each.invocations, each.mean_ms) for each in own if each.mean_ms is not None]
        invocations = sum(count for count, _ in means)
        p95s = [each.p95_ms for each in own if each.p95_ms is not None]
        found[name] = FunctionFigures(
            sum(each.invocations for each in own),
            sum(count * mean for count, mean in means) / invocations if invocations else None,
            median(p95s) if p95s else None,
            most_memory(own_runs(runs, name), name),
        )
    return found


def own_runs(runs: Sequence[RunFigures], function: str) -> list[RunFigures]:
    """Those in which a function was invoked."""
    return [run for run in runs if function in run.functions]


def watched_optimisation(log: Sequence[Optimisation], now: datetime, keep_days: int) -> Optimisation | None:
    """The change that was kept last, where that is not longer ago than its baseline is compared with."""
    for each in reversed(log):
        if each.kept:
            ended = datetime.strptime(each.ended_at, "%Y-%m-%dT%H:%M:%S%z")
            return each if now - ended <= timedelta(days=keep_days) else None
    return None


def trends(
    baseline: Mapping[str, FunctionFigures], now: Mapping[str, FunctionFigures], limits: WatchLimits, unknown: str
) -> Iterator[Trend]:
    """Latency and memory of each function of the baseline; `unknown` says why nothing may be known of now."""
    for name, was in baseline.items():
        after = now.get(name)
        why = unknown or f"{name} was not invoked"
        yield _trend(name, "p95 ms", was.p95_ms, None if after is None else after.p95_ms, limits.latency_percent, why)
        yield _trend(
            name, "memory MB", was.memory_mb, None if after is None else after.memory_mb, limits.memory_percent, why
        )


def cost_trend(environment: str, was: Cost | None, now: Cost, limits: WatchLimits) -> Trend:
    """The month as it was when the change was kept, and as it is by the file and the durations of now."""
    why = now.why or (was.why if was is not None else "") or "the cost was not known when the change was kept"
    before = None if was is None else was.monthly_usd
    return _trend(environment, "USD a month", before, now.monthly_usd, limits.cost_percent, why)


def _trend(
    about: str,
    what: Literal["p95 ms", "memory MB", "USD a month"],
    baseline: float | None,
    now: float | None,
    limit: float,
    why: str,
) -> Trend:
    if not baseline or now is None:
        return Trend(about, what, baseline, now, None, limit, "not known", why)
    change = PERCENT * (now / baseline - 1)
    return Trend(about, what, baseline, now, change, limit, "worse" if change > limit else "fine")


def saved_usd(log: Sequence[Optimisation]) -> tuple[float, int]:
    """Dollars a month that all kept changes save together, and of how many of them that is not known."""
    saved = [saved_by(each.judgement) for each in log if each.kept]
    known = [each for each in saved if each is not None]
    return sum(known), len(saved) - len(known)


def saved_by(judged: Judgement | None) -> float | None:
    """Dollars a month that a change saves; None where a side is not known exactly."""
    if judged is None or judged.before.monthly_usd is None or judged.after.monthly_usd is None:
        return None
    if not (judged.before.complete and judged.after.complete):
        return None
    return judged.before.monthly_usd - judged.after.monthly_usd


def failed_share(log: Sequence[Optimisation], limit_percent: float) -> FailedShare:
    """Of all that were tried."""
    tried = [each for each in log if each.outcome != "not tried"]
    failed = sum(each.outcome == "failed" for each in tried)
    return FailedShare(failed, len(tried), PERCENT * failed / len(tried) if tried else None, limit_percent)
