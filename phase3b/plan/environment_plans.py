"""The plans of a file's environments, with the problems of those that can't be planned."""

from __future__ import annotations

from phase3b.capacity.both_regions import deployments_of
from phase3b.capacity.deployment import resolve
from phase3b.capacity.model.capacity import Capacity
from phase3b.errors import Phase3bError, Problem
from phase3b.plan.functions.artifacts import Artifacts
from phase3b.plan.plan import Plan, plan


def plans(
    capacity: Capacity, environments: tuple[str, ...], artifacts: Artifacts, tier: str | None = None
) -> tuple[Plan, ...]:
    """The plan of each environment, in the order of the file where none is named.

    Raises:
        Phase3bError: with the problems of all of them.
    """
    made, problems = plans_and_problems(capacity, environments, artifacts, tier)
    if problems:
        raise Phase3bError(*problems)
    return made


def plans_and_problems(
    capacity: Capacity, environments: tuple[str, ...], artifacts: Artifacts, tier: str | None = None
) -> tuple[tuple[Plan, ...], tuple[Problem, ...]]:
    """The plan of each environment that can be planned, and each problem of the others once."""
    made: list[Plan] = []
    problems: list[Problem] = []
    for name in dict.fromkeys(environments or tuple(capacity.environments)):
        try:
            made.append(plan(resolve(capacity, name, tier), artifacts))
        except Phase3bError as error:
            problems.extend(error.problems)
    return tuple(made), tuple(dict.fromkeys(problems))


def plans_of(capacity: Capacity, environment: str, artifacts: Artifacts, tier: str | None = None) -> tuple[Plan, ...]:
    """The plan of an environment, and where it has a second region in that tier, that of the second region's stack.

    Raises:
        Phase3bError: there is no such environment or tier, or one of them can't be planned.
    """
    return tuple(plan(each, artifacts) for each in deployments_of(capacity, environment, tier))
