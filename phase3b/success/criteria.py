"""All success criteria, in the order in which the planning guide has them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, get_args

from phase3b.capacity.model.objectives import Objectives
from phase3b.success import desk_criteria
from phase3b.success.criterion import Criterion, Group
from phase3b.success.desk_criteria import Desk
from phase3b.success.run_criteria import Shown, run_criteria

GROUPS: Final[tuple[Group, ...]] = get_args(Group)


def criteria(
    objectives: Objectives, desk: Desk, shown: Mapping[str, Shown], confidence_percent: float
) -> tuple[Criterion, ...]:
    """Every criterion with its verdict, by group."""
    found = [
        *run_criteria(objectives, shown, confidence_percent),
        *desk_criteria.performance(objectives),
        *desk_criteria.scalability(desk),
        *desk_criteria.reliability(objectives, desk),
        *desk_criteria.cost(objectives, desk),
    ]
    return tuple(sorted(found, key=lambda each: GROUPS.index(each.group)))
