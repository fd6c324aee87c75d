"""Which part of an environment's load is in one of its two regions: `service.assumptions.second_region_percent`.

Requests go to one region or the other. Each change of a replicated table arrives in both, so that streams which are read in both
are called for each change in each; what says one_region, schedules, and what follows from them, is called in one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from phase3b.capacity.deployment import Deployment, FunctionDeployment
from phase3b.capacity.model.assumptions import Assumptions
from phase3b.quick_dataclass import dataclass

WHOLE: Final = 100


@dataclass(frozen=True, slots=True)
class RegionShare:
    """Parts from 0 to 1: of what clients ask, of the calls by schedules, and of the calls of each function that no request causes."""

    requests: float
    schedules: float
    other_calls: Mapping[str, float]

    def calls(self, function: str, rest_percent: float) -> float:
        """The part of all invocations of a function that this region has."""
        by_rest = rest_percent / WHOLE
        return by_rest * self.requests + (1 - by_rest) * self.other_calls.get(function, self.requests)


def region_share(deployment: Deployment, assumptions: Assumptions) -> RegionShare:
    """The part of a stack; of one region, or of one that has only what is kept, all of it."""
    regions = deployment.regions
    if regions is None or regions.kept:
        return RegionShare(1.0, 1.0, {each.name: 1.0 for each in deployment.functions})
    second = assumptions.second_region_percent.value / WHOLE
    requests = second if regions.is_second else 1 - second
    active = 1.0 if regions.active else 0.0
    found = {each.name: _other(each, requests, active) for each in deployment.functions}
    for queue in _queues_of_one_region(deployment):
        # What reads the queue is called where it is written to; a message that a person sends again is nothing beside these.
        found |= {each.name: active for each in deployment.functions if queue in each.consumes}
    return RegionShare(requests, active, found)


def _other(function: FunctionDeployment, requests: float, active: float) -> float:
    streams = function.definition.streams.values()
    if streams:
        return active if all(each.one_region for each in streams) else 1.0
    return active if function.definition.schedules else requests


def _queues_of_one_region(deployment: Deployment) -> Iterator[str]:
    """Queues that a stream writes to which is read in one region."""
    for function in deployment.functions:
        if any(each.one_region for each in function.definition.streams.values()):
            yield from function.definition.queues
