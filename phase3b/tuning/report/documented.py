"""What the guide says that optimisations save, beside what is computed of this environment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, assert_never

from phase3b.capacity.model.targets import Compared, DocumentedSaving
from phase3b.plan.apis.records import RestStage
from phase3b.plan.functions.records import LambdaFunction
from phase3b.quick_dataclass import dataclass
from phase3b.tuning.report.advice import NO_CHANGE, Advice, AdviceKind, Found, NotAdvised, Setting, UsageChange
from phase3b.tuning.report.from_cache import answered_share, without_cache
from phase3b.tuning.report.from_savings import NEEDS_USAGE, valued
from phase3b.tuning.report.situation import Situation

MEMORY: Final = "_memory"


@dataclass(frozen=True, slots=True)
class BatchesMeasured:
    """What `phase3b tune batches` measured of so many items, one by one and in batches."""

    items: int
    calls_one_by_one: int
    calls_in_batches: int
    units_one_by_one: float
    units_in_batches: float


@dataclass(frozen=True, slots=True)
class DocumentedBeside:
    """A documented saving, and what is computed in its place: None where nothing can be, as `why` says."""

    documented: DocumentedSaving
    computed_usd: float | None
    why: str


def documented_beside(
    at: Situation, found: Sequence[Found], batches: BatchesMeasured | None
) -> tuple[DocumentedBeside, ...]:
    """Every documented saving of the file."""
    return tuple(
        DocumentedBeside(each, *_computed(each.compared_with, at, found, batches))
        for each in at.base.deployment.objectives.documented_savings
    )


def _computed(
    what: Compared | None, at: Situation, found: Sequence[Found], batches: BatchesMeasured | None
) -> tuple[float | None, str]:
    match what:
        case None:
            return None, "nothing of the plan can be compared"
        case "memory":
            return _of_memory(at)
        case "api_cache":
            return _of_cache(at)
        case "table_capacity":
            return _of_kind("table capacity", at, found)
        case "log_retention":
            return _of_kind("log retention", at, found)
        case "s3_lifecycle":
            return _of_kind("S3 lifecycle", at, found)
        case "batches":
            return 0.0, _of_batches(batches)
        case _:
            assert_never(what)


def _of_memory(at: Situation) -> tuple[float | None, str]:
    """What functions cost less than with the memory that `improvements` says they had before, with the durations that they have."""
    settings = tuple(_memory_before(at))
    if not settings:
        return None, "no function has more memory in objectives.improvements than it has now"
    before = valued(at, _changed("memory", settings))
    changes = ", ".join(f"{each.path[-2]} {each.after} to {each.before} MB" for each in settings)
    return (None if before.monthly_usd is None else -before.monthly_usd), changes


def _memory_before(at: Situation) -> Iterator[Setting]:
    improvements = at.base.deployment.objectives.improvements
    for function in at.plan.records:
        if isinstance(function, LambdaFunction):
            name = function.address.name
            improvement = improvements.get(f"{name}{MEMORY}")
            if improvement is not None and improvement.before > function.memory_mb:
                path = ("environments", at.of.environment, "overrides", "functions", name, "memory_mb")
                yield Setting(path, function.memory_mb, int(improvement.before))


def _of_cache(at: Situation) -> tuple[float | None, str]:
    """What the cache that there is saves, less what it costs."""
    stage = next((each for each in at.plan.records if isinstance(each, RestStage)), None)
    assumed = at.base.deployment.assumptions
    answered = None if assumed is None else answered_share(assumed)
    if stage is None or stage.cache_size_gb is None:
        return None, "there is no cache"
    if assumed is None or answered is None or answered >= 1:
        return None, "which part of the requests it answers is not known"
    path = ("environments", at.of.environment, "overrides", "api", "cache")
    setting = Setting(path, f"{stage.cache_size_gb:g} GB", None)
    without = valued(at, _changed("API cache", (setting,), without_cache(assumed, answered)))
    why = f"the cache of {stage.cache_size_gb:g} GB, against none"
    return (None if without.monthly_usd is None else -without.monthly_usd), why


def _changed(kind: AdviceKind, settings: tuple[Setting, ...], usage: UsageChange = NO_CHANGE) -> Advice:
    return Advice(kind, "", None, "assumed", "", "", "", settings, usage=usage)


def _of_kind(kind: AdviceKind, at: Situation, found: Sequence[Found]) -> tuple[float | None, str]:
    """What is advised of a kind, together; nothing where it was looked at and would not help."""
    advices = [each for each in found if isinstance(each, Advice) and each.kind == kind]
    if not advices:
        reasons = [each.reason for each in found if isinstance(each, NotAdvised) and each.kind == kind]
        unknown = any(NEEDS_USAGE in each or "usage file" in each for each in reasons)
        return (None if unknown or not reasons else 0.0), "; ".join(reasons)
    names = ", ".join(each.of for each in advices)
    saved = at.saved(advices)
    return (None if saved is None else saved.usd), names


def _of_batches(measured: BatchesMeasured | None) -> str:
    if measured is None:
        return "an item is charged the same, alone or in a batch; what batches save of calls: phase3b tune batches"
    return (
        f"measured of {measured.items} items: {measured.calls_one_by_one} calls become {measured.calls_in_batches}, and "
        f"{measured.units_one_by_one:g} write units stay {measured.units_in_batches:g}"
    )
