"""Where a file names what is to be removed, and what is refused because of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from phase3b.capacity.edit.text_edit import Path
from phase3b.errors import Phase3bError, Problem
from phase3b.growth.draft import Draft
from phase3b.quick_dataclass import dataclass

# An environment's keys stay; what is empty below them goes.
OVERRIDES: Final = 2


@dataclass(frozen=True, slots=True)
class Reference:
    """A key that names what is to be removed, where nobody but its owner knows what should come in its place."""

    what: str
    path: str
    fix: str


def refuse_referred(draft: Draft, references: Iterable[Reference]) -> None:
    """Nothing is removed that something else still needs.

    Raises:
        Phase3bError: with every key that names it.
    """
    problems = [
        draft.reading.placed(Problem(f"{each.what} is used here", each.fix, path=each.path, code="P3B-REMOVE-REFERRED"))
        for each in references
    ]
    if problems:
        raise Phase3bError(*problems)


def tier_places(draft: Draft, part: str, name: str) -> Iterator[Path]:
    """Where tiers and overrides of environments have numbers of a table, function or queue."""
    for tier in draft.keys(("tiers",)):
        if name in draft.keys(("tiers", tier, part)):
            yield ("tiers", tier, part, name)
    for environment in draft.keys(("environments",)):
        if name in draft.keys(("environments", environment, "overrides", part)):
            yield ("environments", environment, "overrides", part, name)
