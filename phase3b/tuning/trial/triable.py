"""What a patch may not do to the environment that it is tried on: said before anything is measured.

A trial deploys the new configuration in place of the old one, and the old one again. Both have to be of the same environment in
the same place, and there has to be something to compare.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.model.capacity import Capacity
from phase3b.errors import Phase3bError, Problem
from phase3b.packaging.service_packages import described
from phase3b.plan.plan import Plan
from phase3b.pricing.priced_target import priced_target
from phase3b.tuning.trial.patched_text import CODE

APART = "Apply that by itself, without a trial, and make the patch again for what is left"


def untriable(before: Capacity, after: Capacity, environment: str, patch: str) -> tuple[Problem, ...]:
    """Why the change between two files can't be tried on an environment that the first has; `patch` is how messages call it."""
    if environment not in after.environments:
        fix = f"Make the patch again with environments.{environment} in place"
        return (Problem(f"{patch} takes the environment {environment} away", fix, code=CODE),)
    try:
        old, new = (resolve(each, environment) for each in (before, after))
        plans = [priced_target(each, described(each), environment).plan for each in (before, after)]
    except Phase3bError as error:
        return tuple(
            replace(each, what=f"with {patch}, {environment} can't be planned: {each.what}") for each in error.problems
        )
    moved = tuple(_moved(old, new))
    if moved:
        what = (
            f"{patch} moves {environment} to another place or name, where going back would leave it: {', '.join(moved)}"
        )
        return (Problem(what, APART, code=CODE),)
    if _deployed(old, old) == _deployed(new, old) and _records(plans[0]) == _records(plans[1]):
        what = f"{patch} changes nothing that is deployed in {environment}"
        fix = f"Make a patch of {environment}, or of its tier {old.tier_name}; what is not deployed needs no trial"
        return (Problem(what, fix, code=CODE),)
    return ()


def _moved(old: Deployment, new: Deployment) -> Iterator[str]:
    """The keys that say where an environment is, with which credentials, and what its resources are called."""
    at = f"environments.{old.name}"
    for key in ("backend", "region", "account_id", "provider"):
        if getattr(old.environment, key) != getattr(new.environment, key):
            yield f"{at}.{key}"
    if old.project != new.project:
        yield "service.project"
    if old.component != new.component:
        yield "service.component"


def _deployed(of: Deployment, judged: Deployment) -> Deployment:
    """Without what is assumed or of other environments, and judged as another: what of that is deployed is in the plan."""
    alike = replace(of, objectives=judged.objectives, quotas=judged.quotas, expected=judged.expected)
    return replace(alike, assumptions=None, lowered_before={}, allocated_elsewhere=0)


def _records(plan: Plan) -> dict[str, object]:
    return {str(each.address): each for each in plan.records}
