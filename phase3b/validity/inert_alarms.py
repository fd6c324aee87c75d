"""Alarms that can never fire, and those that can never be over.

Too little happens in a period, the level is beyond what can be, or the file itself is already beyond the level.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import ceil, floor, inf
from typing import Final, Literal

from phase3b.capacity.aws_limits import limit
from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.tier import Level
from phase3b.capacity.rules.objective_rules import counted_seconds
from phase3b.errors import Problem
from phase3b.naming import names_of
from phase3b.plan.alarms.alarms import watches
from phase3b.plan.alarms.reach import reach, standing
from phase3b.plan.alarms.samples import Fitted, samples_text
from phase3b.plan.cloudwatch.alarm import number_text
from phase3b.quick_dataclass import dataclass
from phase3b.validity.subject import Subject

Fault = Literal["too few", "beyond reach", "standing"]
_MINUTE: Final = 60


@dataclass(frozen=True, slots=True)
class UnfitAlarm:
    """One alarm of an environment with what is wrong with it; the smaller `left`, the worse."""

    fault: Fault
    path: str
    alarm: str
    environment: str
    left: float
    what: str
    fix: str
    code: str


def inert_alarms(subject: Subject) -> Iterator[Problem]:
    """What is wrong with alarms of the environments, each in its tier."""
    return problems(each for plan in subject.plans for each in unfit(plan.deployment, plan.watched))


def problems(found: Iterable[UnfitAlarm]) -> Iterator[Problem]:
    """One problem for each number of the file: what is wrong with the worst alarm is told, as its fix is that of the others."""
    by_number: dict[tuple[str, Fault], list[UnfitAlarm]] = {}
    for each in found:
        by_number.setdefault((each.path, each.fault), []).append(each)
    for (path, _), of_one in by_number.items():
        worst = min(of_one, key=lambda each: each.left)
        more = len(of_one) - 1
        where = ", ".join(dict.fromkeys(each.environment for each in of_one))
        others = f" (and {more} more alarm{'s' if more > 1 else ''} of {where})" if more else ""
        yield Problem(worst.what + others, worst.fix, path=path, code=worst.code)


def unfit_in(capacity: Capacity, environment: str, tier: str | None) -> Iterator[UnfitAlarm]:
    """Each alarm of an environment that can never fire or never be over, in its own tier or in another."""
    deployment = resolve(capacity, environment, tier)
    names = names_of(deployment)
    return unfit(deployment, watches(deployment, names))


def unfit(deployment: Deployment, watched: Iterable[Fitted]) -> Iterator[UnfitAlarm]:
    """Each alarm of what is watched in a deployment that can never fire or never be over."""
    for each in watched:
        for level in each.watch.levels(deployment.environment.alarm_levels):
            yield from _too_few(each, level, deployment)
            if each.stand_in(level) is None:
                yield from _beyond_reach(each, level, deployment)
                yield from _standing(each, level, deployment)


def _too_few(each: Fitted, level: Level, deployment: Deployment) -> Iterator[UnfitAlarm]:
    samples = each.samples
    if samples is None or each.evaluated(level) is not False or each.stand_in(level) is not None:
        return
    never = "fire" if each.watch.missing == "notBreaching" else "be over"
    yield UnfitAlarm(
        "too few",
        each.watch.rule,
        f"{each.watch.name}_{level}",
        deployment.name,
        samples / each.needed(level),
        f"the {level} alarm {each.watch.name}_{level} of {deployment.name} can never {never} in the tier"
        f" {deployment.tier_name}: it needs {each.needed(level):,} samples in {each.counted_seconds} s, and has"
        f" {samples_text(samples)}",
        _fix_of_few(each, level, samples),
        code="P3B-ALARM-SAMPLES",
    )


def _fix_of_few(each: Fitted, level: Level, samples: float) -> str:
    """A count by the minute has no longer period; of others the file says which they may have."""
    correct = "or correct service.assumptions"
    if counted_seconds(each.watch.rule.rpartition(".")[2]) is not None:
        if samples < 1:
            return "Correct service.assumptions, by which less than one comes in that time"
        if each.watch.side == "below":
            return f"Use {floor(samples)} or less, {correct}"
        return f"Use less than {floor(samples)}, {correct}"
    minutes = ceil(each.needed(level) * each.counted_seconds / samples / _MINUTE) if samples else inf
    if minutes * _MINUTE > limit("cloudwatch.PutMetricAlarm.Period").bounds["le"]:
        return f"Lower what it needs (min_samples, objectives.least_samples), {correct}"
    return f"Add {minutes * _MINUTE} or more to objectives.longer_periods_seconds, lower what it needs, {correct}"


def _beyond_reach(each: Fitted, level: Level, deployment: Deployment) -> Iterator[UnfitAlarm]:
    watch, level_number = each.watch, each.limit(level)
    end = reach(watch, deployment)
    if end is None or (level_number < end.value if watch.side == "above" else level_number > end.value):
        return
    yield UnfitAlarm(
        "beyond reach",
        f"{watch.rule}.{level}",
        f"{watch.name}_{level}",
        deployment.name,
        end.value,
        f"the {level} alarm {watch.name}_{level} of {deployment.name} can never fire at {number_text(level_number)}: {end.why}",
        f"Use {'less' if watch.side == 'above' else 'more'} than {number_text(end.value)}",
        code="P3B-ALARM-REACH",
    )


def _standing(each: Fitted, level: Level, deployment: Deployment) -> Iterator[UnfitAlarm]:
    watch, level_number = each.watch, each.limit(level)
    own = standing(watch, deployment)
    if own is None or (own.value <= level_number if watch.side == "above" else own.value >= level_number):
        return
    yield UnfitAlarm(
        "standing",
        f"{watch.rule}.{level}",
        f"{watch.name}_{level}",
        deployment.name,
        -own.value if watch.side == "above" else own.value,
        f"the {level} alarm {watch.name}_{level} of {deployment.name} would never be over at {number_text(level_number)}: {own.why}",
        f"Use {'more' if watch.side == 'above' else 'less'} than {own.value:.4g}, or correct what it follows from",
        code="P3B-ALARM-STANDING",
    )
