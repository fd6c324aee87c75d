"""Reserved concurrency that is raised in an apply of its own, after the one that lowers that of others.

A switch of the tier is one apply: the stack itself says what is lowered first (capacity/concurrency_order.py). An edit
of the numbers within a tier, and going back from what was done by hand, no stack can foresee.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from phase3b.change.guard.plan_json import resource_changes
from phase3b.change.guard.refusals.account_limits import FUNCTION, RESERVED, reserved_after, reserved_before
from phase3b.change.rollout.split import Stack, Step

# What takes a reservation back, and makes a function without one.
NONE: Final = -1
LOWERED_FIRST: Final = "together the functions would reserve more than the account gives, until others are lowered"


@dataclass(frozen=True, slots=True)
class Reservation:
    """Reserved executions of a function, before and after; 0 for none, or where there is no function."""

    function: str
    before: int
    after: int


def reservations(plan: Mapping[str, Any]) -> tuple[Reservation, ...]:
    """Of every function of a plan, those that stay as they are included."""
    return tuple(
        Reservation(change.address.removeprefix(f"{FUNCTION}."), reserved_before(change), reserved_after(change))
        for change in resource_changes(plan)
        if change.type == FUNCTION
    )


def raised_later(steps: Sequence[Step], found: Sequence[Reservation], wanted: Stack, room: int) -> tuple[Step, ...]:
    """The steps, with what is raised held back to one at the end where there is no room for it before.

    `room` is how many executions all these functions together may reserve.
    """
    later = _later(found, wanted) if sum(max(each.before, each.after) for each in found) > room else ()
    if not later:
        return tuple(steps)
    held = tuple(replace(step, stack=_holding(step.stack, later)) for step in steps)
    text = "; ".join(
        f"{each.function}: raise reserved concurrency from {each.before} to {each.after}" for each in later
    )
    return (*held, Step(text, LOWERED_FIRST, wanted))


def _later(found: Sequence[Reservation], wanted: Stack) -> tuple[Reservation, ...]:
    """What is raised and, in the stack, does not wait for everything that is lowered."""
    lowered = {each.function for each in found if each.after < each.before}
    functions = wanted.get("resource", {}).get(FUNCTION, {})
    return tuple(
        each
        for each in found
        if each.after > each.before and each.function in functions and lowered - _waited_for(functions, each.function)
    )


def _waited_for(functions: Mapping[str, Any], name: str) -> frozenset[str]:
    needs = functions[name].get("depends_on", ())
    return frozenset(each.removeprefix(f"{FUNCTION}.") for each in needs if each.startswith(f"{FUNCTION}."))


def _holding(stack: Stack, later: Sequence[Reservation]) -> Stack:
    held: dict[str, Any] = copy.deepcopy(dict(stack))
    for each in later:
        function = held.get("resource", {}).get(FUNCTION, {}).get(each.function)
        if function is not None:
            function[RESERVED] = each.before or NONE
    return held
