"""Alarms that can never fire: of which too little happens in a period, or that are beyond what can be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.alarm_samples import Fitted
from phase3b.alarms import watches
from phase3b.capacity.capacity import Capacity
from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.tier import Level
from phase3b.errors import Problem
from phase3b.naming import Names
from phase3b.validity.subject import Subject

MILLISECONDS: Final = 1000
OF_TIME: Final = frozenset({"duration_average", "duration_p95", "api_latency"})


def inert_alarms(subject: Subject) -> Iterator[Problem]:
    """Each alarm of an environment that can never fire in its tier."""
    for plan in subject.plans:
        yield from inert_in(subject.capacity, plan.name, None)


def inert_in(capacity: Capacity, environment: str, tier: str | None) -> Iterator[Problem]:
    """Each alarm of an environment that can never fire, in its own tier or in another."""
    deployment = resolve(capacity, environment, tier)
    names = Names(deployment.project, deployment.name, deployment.component)
    for each in watches(deployment, names):
        for level in each.watch.levels(deployment.environment.alarm_levels):
            yield from _too_few(each, level, deployment)
            yield from _too_long(each, level, deployment)


def _too_few(each: Fitted, level: Level, deployment: Deployment) -> Iterator[Problem]:
    if each.evaluated(level) is not False or each.stand_in(level) is not None:
        return
    never = "fire" if each.watch.missing == "notBreaching" else "be over"
    yield Problem(
        f"the {level} alarm {each.watch.name}_{level} of {deployment.name} can never {never} in the tier"
        f" {deployment.tier_name}: it needs {each.needed(level)} samples in {each.counted_seconds} s, and has"
        f" {each.samples:.3g}",
        "Allow a longer period in objectives.longer_periods_seconds, lower what it needs, or correct service.assumptions",
        path=each.watch.rule,
    )


def _too_long(each: Fitted, level: Level, deployment: Deployment) -> Iterator[Problem]:
    """A time that ends by itself before it is beyond the level."""
    if each.watch.kind not in OF_TIME:
        return
    if each.watch.kind == "api_latency":
        longest, why = deployment.quotas.api_timeout_seconds, "API Gateway answers"
    else:
        function = next(one for one in deployment.functions if one.name == each.watch.subject.function)
        longest, why = function.capacity.timeout_seconds, f"{function.name} is ended"
    limit = each.watch.threshold.warning if level == "warning" else each.watch.threshold.critical
    if limit >= longest * MILLISECONDS:
        yield Problem(
            f"the {level} alarm {each.watch.name}_{level} of {deployment.name} can never fire: {why} after {longest} s"
            f" at the latest, and {limit:g} ms are not exceeded",
            f"Use less than {longest * MILLISECONDS}",
            path=f"{each.watch.rule}.{level}",
        )
