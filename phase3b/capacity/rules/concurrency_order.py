"""In which order functions are given their reserved concurrency when a tier is switched.

An account has one sum for all of them. Terraform changes functions at the same time, in any order: where one is lowered
and another raised, AWS refuses the raise as long as the sum does not have room for it ("PutFunctionConcurrency", Lambda
API Reference). So whatever is lowered by a switch to this tier comes before what is raised by it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Reserved = Mapping[str, int]
"""Reserved executions by function; 0 for one without."""


def lowered_before(tier: str, reserved: Mapping[str, Reserved], room: int) -> dict[str, tuple[str, ...]]:
    """For each function that a switch to the tier raises, those that it lowers, and that have to be lowered first.

    `reserved` has every tier in the order of their size; `room` is how many executions all functions together may
    reserve. Where switches from two tiers want two functions in opposite orders, the nearer one decides.
    """
    before: dict[str, list[str]] = {}
    names = list(reserved)
    at, here = names.index(tier), reserved[tier]
    # Of two as near the smaller: what takes the load of a larger one back is done in haste.
    for other in sorted(names, key=lambda name: (abs(names.index(name) - at), names.index(name))):
        there = reserved[other]
        if sum(max(here[name], there[name]) for name in here) <= room:
            continue
        lowered = [name for name in here if here[name] < there[name]]
        for raised in (name for name in here if here[name] > there[name]):
            for first in lowered:
                if first not in before.get(raised, ()) and not _comes_after(first, raised, before):
                    before.setdefault(raised, []).append(first)
    return {name: tuple(sorted(firsts)) for name, firsts in before.items()}


def _comes_after(name: str, other: str, before: Mapping[str, Sequence[str]]) -> bool:
    """Whether a function waits, also by others, for another."""
    waiting = [name]
    seen: set[str] = set()
    while waiting:
        each = waiting.pop()
        if each == other:
            return True
        if each not in seen:
            seen.add(each)
            waiting += before.get(each, ())
    return False
