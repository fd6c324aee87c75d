"""The guard itself: a pure function from a plan to what is refused in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from phase3b.guard.capacity_shrunk import capacity_shrunk, scaling_of
from phase3b.guard.destruction import destructions
from phase3b.guard.plan_json import resource_changes
from phase3b.guard.refusal import Refusal
from phase3b.guard.retention import kept_shorter
from phase3b.guard.table_protection import indexes_lost, protections_removed
from phase3b.guard.traffic import Traffic


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is refused, and what would be had it not been allowed."""

    refused: tuple[Refusal, ...]
    allowed: tuple[Refusal, ...]


def judge(plan: Mapping[str, Any], traffic: Traffic, allow: Iterable[str] = ()) -> Verdict:
    """Judges `terraform show -json` of a plan.

    `allow` holds addresses as refusals give them; each allows that one danger and no other of the same resource.
    """
    changes = resource_changes(plan)
    scaling = scaling_of(changes)
    found: list[Refusal] = []
    for change in changes:
        found += destructions(change)
        found += protections_removed(change)
        found += indexes_lost(change, traffic)
        found += capacity_shrunk(change, scaling, traffic)
        found += kept_shorter(change)
    meant = frozenset(allow)
    return Verdict(
        tuple(each for each in found if each.address not in meant),
        tuple(each for each in found if each.address in meant),
    )
