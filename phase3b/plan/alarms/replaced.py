"""Alarms that are not written, as the documented load of a tier can't reach them, and what notices the same."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.tier import Level
from phase3b.naming import Names
from phase3b.plan.alarms.alarms import watches
from phase3b.plan.cloudwatch.alarm import AlarmKind
from phase3b.quick_dataclass import dataclass
from phase3b.units import Seconds


@dataclass(frozen=True, slots=True)
class ReplacedAlarm:
    """An alarm of one level that is not written: what it has and needs in its period, and what is in for it."""

    name: str
    level: Level
    samples: float
    needed: int
    period_seconds: Seconds
    stands_in: AlarmKind


def replaced_alarms(deployment: Deployment, names: Names) -> Iterator[ReplacedAlarm]:
    """Each that the environment would have in a tier with more load."""
    for each in watches(deployment, names):
        for level in each.watch.levels(deployment.environment.alarm_levels):
            other, samples = each.stand_in(level), each.samples
            if other is not None and samples is not None:
                yield ReplacedAlarm(
                    f"{each.watch.name}_{level}", level, samples, each.needed(level), each.counted_seconds, other
                )
