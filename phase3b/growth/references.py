"""Where a file names what is to be removed, and what is refused because of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
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
    """Where tiers and environments say something of a table, function or queue: its size, or whether it is there."""
    for at in (*_of_tiers(draft), *_of_environments(draft, "overrides"), *_of_environments(draft, "enabled")):
        if name in draft.keys((*at, part)):
            yield (*at, part, name)


def advice_places(draft: Draft, part: str, name: str) -> Iterator[Path]:
    """Where advice of tiers is done when a table, function or queue has some value."""
    for at in _of_tiers(draft):
        advice = draft.at((*at, "advice"))
        for position in range(len(advice) if isinstance(advice, Sequence) else 0):
            done_when = (*at, "advice", position, "done_when")
            yield from ((*done_when, key) for key in draft.keys(done_when) if f"{key}.".startswith(f"{part}.{name}."))


def switch_places(draft: Draft, part: str, names: Collection[str]) -> Iterator[Path]:
    """Where environments switch routes, schedules, streams or consumers on or off."""
    for at in _of_environments(draft, "enabled"):
        yield from ((*at, part, name) for name in draft.keys((*at, part)) if name in names)


def cache_places(draft: Draft, operation: str) -> Iterator[Path]:
    """Where tiers and environments say how long an operation's answers are cached."""
    for at in (*_of_tiers(draft), *_of_environments(draft, "overrides")):
        if operation in draft.keys((*at, "api", "cache", "seconds")):
            yield (*at, "api", "cache", "seconds", operation)


def objective_places(draft: Draft, *path: str) -> Iterator[Path]:
    """Where the file, its tiers and its environments have an objective."""
    for at in ((), *_of_tiers(draft), *_of_environments(draft, "overrides")):
        full = (*at, "objectives", *path)
        if path[-1] in draft.keys(full[:-1]):
            yield full


def drop_all(draft: Draft, places: Iterable[Path]) -> None:
    """Cuts what was found, with what would be empty without it; tiers, environments and the parts of the file stay."""
    for at in list(places):
        draft.drop(at, keep=1 if at[0] == "objectives" else OVERRIDES)


def _of_tiers(draft: Draft) -> Iterator[Path]:
    return (("tiers", name) for name in draft.keys(("tiers",)))


def _of_environments(draft: Draft, key: str) -> Iterator[Path]:
    return (("environments", name, key) for name in draft.keys(("environments",)))
