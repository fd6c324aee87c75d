"""What each tier's documented load makes of alarms: longer periods, and counts that it can't reach."""

from __future__ import annotations

from collections.abc import Mapping as ReadMapping
from collections.abc import Sequence as Items
from dataclasses import replace
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.threshold import Threshold
from phase3b.capacity.model.tier import Level
from phase3b.module.hcl.expression import Literal, Mapping, Sequence, text
from phase3b.naming import names_of
from phase3b.plan.alarms.alarms import watches
from phase3b.plan.alarms.samples import Fitted

LEVELS: Final[tuple[Level, ...]] = ("warning", "critical")


def few_samples(tiers: ReadMapping[str, Deployment]) -> Mapping:
    """The table of alarms.tf, by tier."""
    return Mapping(tuple((name, _of(deployment)) for name, deployment in tiers.items()))


def _of(deployment: Deployment) -> Mapping:
    found, base_plan = _watches(deployment), _watches(replace(deployment, assumptions=None))
    judged = {
        each.watch.name: each.watch.threshold
        for each, other in zip(found, base_plan, strict=True)
        if each.watch.threshold != other.watch.threshold
    }
    absent = [f"{each.watch.name}_{level}" for each in found for level in LEVELS if each.stand_in(level) is not None]
    return Mapping((
        ("judged", Mapping(tuple((name, _judged(threshold)) for name, threshold in judged.items()))),
        ("absent", Sequence(tuple(text(name) for name in absent))),
    ))  # fmt: skip


def _judged(threshold: Threshold) -> Mapping:
    return Mapping((
        ("period", Literal(threshold.period_seconds)),
        ("evaluation_periods", Literal(threshold.evaluation_periods)),
        ("datapoints_to_alarm", Literal(threshold.datapoints)),
    ))  # fmt: skip


def _watches(deployment: Deployment) -> Items[Fitted]:
    return tuple(watches(deployment, names_of(deployment)))
