"""SnapStart that takes the place of provisioned concurrency, in an apply of its own after the one that ends that.

Lambda has one of the two for a function. Terraform removes the one and updates the function in any order, so the function gets
SnapStart when the other is gone; in between its cold starts are as they are without either. The way back needs no step:
provisioned concurrency waits for the alias, and that for the function.
"""

from __future__ import annotations

import copy
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from phase3b.change.guard.plan_json import resource_changes
from phase3b.change.guard.refusals.account_limits import FUNCTION
from phase3b.change.rollout.split import Stack, Step

PROVISIONED: Final = "aws_lambda_provisioned_concurrency_config"
SNAP_START: Final = "snap_start"
PROVISIONED_FIRST: Final = "Lambda has SnapStart or provisioned concurrency for a function, never both"


def snapshots_last(steps: Sequence[Step], plan: Mapping[str, Any], wanted: Stack) -> tuple[Step, ...]:
    """The steps, with SnapStart of functions whose provisioned concurrency ends held back to one at the end."""
    functions = wanted.get("resource", {}).get(FUNCTION, {})
    names = [
        name
        for change in resource_changes(plan)
        if change.type == PROVISIONED and change.destroyed
        if SNAP_START in functions.get(name := change.address.removeprefix(f"{PROVISIONED}."), {})
    ]
    if not names:
        return tuple(steps)
    held = tuple(replace(step, stack=_without(step.stack, names)) for step in steps)
    return (*held, Step(f"SnapStart of {', '.join(names)}", PROVISIONED_FIRST, wanted))


def _without(stack: Stack, names: Collection[str]) -> Stack:
    held: dict[str, Any] = copy.deepcopy(dict(stack))
    for name in names:
        held.get("resource", {}).get(FUNCTION, {}).get(name, {}).pop(SNAP_START, None)
    return held
