"""The guard itself: a pure function from the evidence to what is refused."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from phase3b.change.guard.evidence import Evidence
from phase3b.change.guard.losses.loss import losses
from phase3b.change.guard.losses.planned_loss import planned_losses
from phase3b.change.guard.refusal import Refusal
from phase3b.change.guard.refusals.abandonment import abandoned
from phase3b.change.guard.refusals.account_limits import beyond_account
from phase3b.change.guard.refusals.beside import beside
from phase3b.change.guard.refusals.capacity_shrunk import capacity_shrunk, scaling_of
from phase3b.change.guard.refusals.raised_capacity import raises_undone
from phase3b.change.guard.refusals.region_left import regions_left, without_what_the_file_ends
from phase3b.change.guard.refusals.table_protection import indexes_lost, replicas_lost
from phase3b.change.guard.refusals.time_to_live import items_expired
from phase3b.change.guard.refusals.unseen import unseen
from phase3b.change.guard.refusals.unwritten import unwritten


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is refused, and what would be had it not been allowed; `unused` was to be allowed, and nothing is refused there."""

    refused: tuple[Refusal, ...]
    allowed: tuple[Refusal, ...]
    unused: tuple[str, ...] = ()


def judge(evidence: Evidence, allow: Iterable[str] = ()) -> Verdict:
    """Judges a plan by all that is known of it.

    `allow` holds addresses as refusals give them; each allows that one danger and no other of the same resource.
    """
    scaling, traffic = scaling_of(evidence.changes), evidence.traffic
    found: list[Refusal] = [*abandoned(evidence), *losses(tuple(planned_losses(evidence.changes, evidence.folder)))]
    for change in evidence.changes:
        found += replicas_lost(change)
        found += items_expired(change, evidence.expired)
        found += indexes_lost(change, traffic)
        found += capacity_shrunk(change, scaling, traffic)
    found += unseen(evidence.changes, evidence.wanted, evidence.asked)
    found += beyond_account(evidence.changes, evidence.account, evidence.kept_unreserved)
    found += unwritten(evidence.changes, evidence.prior, evidence.wanted)
    found += beside(evidence.changes, evidence.prior, evidence.beside.found)
    found += raises_undone(evidence.changes, evidence.raised, evidence.environment)
    found += regions_left(evidence.prior, evidence.other_regions, evidence.environment)
    if evidence.kept_region:
        found = list(without_what_the_file_ends(found, evidence.changes))
    meant = dict.fromkeys(allow)
    there = {each.address for each in found}
    return Verdict(
        tuple(each for each in found if each.address not in meant or not each.allowable),
        tuple(each for each in found if each.address in meant and each.allowable),
        tuple(each for each in meant if each not in there),
    )
