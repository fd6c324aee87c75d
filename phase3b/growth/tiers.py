"""Tiers: added as an extension of another, removed where nothing has them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from phase3b.capacity.edit.written import InLine, Value
from phase3b.capacity.text.text_form import LONGEST_NAME, NAME
from phase3b.growth.draft import Draft
from phase3b.growth.names import known, refuse_new, words
from phase3b.growth.references import Reference, refuse_referred


def add_tier(
    draft: Draft, name: str, extends: str, description: str | None, customers: tuple[int, int | None] | None
) -> None:
    """A tier with what another has, until it says something else.

    Raises:
        Phase3bError: the name can't be used, or there is no tier to extend.
    """
    refuse_new("tier", name, draft.capacity.tiers, NAME, LONGEST_NAME)
    known("tier", [extends], draft.capacity.tiers)
    entry: dict[str, Value] = {"extends": extends, "description": description or words(name)}
    if customers is not None:
        entry["customers"] = InLine(min=customers[0], max=customers[1])
    draft.edit.put(("tiers", name), entry)


def remove_tiers(draft: Draft, names: Sequence[str]) -> None:
    """Tiers that no environment has and no other extends.

    Raises:
        Phase3bError: one is not there, or is needed.
    """
    tiers = known("tier", names, draft.capacity.tiers)
    refuse_referred(draft, (each for name in tiers for each in _uses(draft, name, tiers)))
    for name in tiers:
        draft.edit.cut(("tiers", name))


def _uses(draft: Draft, name: str, gone: Sequence[str]) -> Iterator[Reference]:
    for environment, its in draft.capacity.written_environments.items():
        if its.tier == name:
            fix = f"Give {environment} another first: phase3b tier set {environment} TIER"
            yield Reference(f"the tier {name}", f"environments.{environment}.tier", fix)
    for other in draft.keys(("tiers",)):
        if other not in gone and draft.at(("tiers", other, "extends")) == name:
            fix = f"Let {other} extend another tier, or write out what it inherits"
            yield Reference(f"the tier {name}", f"tiers.{other}.extends", fix)
