"""Several tables restored at one moment, side by side as far as AWS allows. What is decided of it is pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from phase3b.errors import Phase3bError, Problem
from phase3b.operations.backup.protection import Protection
from phase3b.operations.backup.restoring import Restoring, Source
from phase3b.operations.backup.steps import AsFile


def common_moment(found: Sequence[Protection], at: datetime | None) -> datetime:
    """The moment that all tables are restored at: `at`, or the latest that each of them can be restored at.

    Raises:
        Phase3bError: of which tables that is not possible, and why (2).
    """
    problems = tuple(_problems(found, at))
    if problems:
        raise Phase3bError(*problems)
    if at is not None:
        return at
    # A person gives it by the second when an interrupted restore goes on.
    return min(each.latest for each in found if each.latest is not None).replace(microsecond=0)


def _problems(found: Iterable[Protection], at: datetime | None) -> Iterable[Problem]:
    for each in found:
        why = None
        if each.there is None or (each.there and each.recovery is None):
            why = "what can be restored of it is not known"
        elif not each.there:
            why = "it is not there, and has no recovery window"
        elif not each.recovery or each.earliest is None or each.latest is None:
            why = "it has no point-in-time recovery, and a backup is of another moment"
        elif at is not None and not each.earliest <= at <= each.latest:
            why = f"it can be restored from {each.earliest:%Y-%m-%dT%H:%M:%SZ} to {each.latest:%Y-%m-%dT%H:%M:%SZ}"
        if why is not None:
            yield Problem(
                f"{each.table} is not restored together with others: {why}",
                "Restore the others by --table NAME, each, and this one by itself",
                code="P3B-OPS-RESTORE-SOURCE",
            )


@dataclass(frozen=True, slots=True)
class OneOfSeveral:
    """A table that is restored together with others."""

    table: str
    restoring: Restoring
    source: Source
    wanted: AsFile


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one: what of it is not as the file says, or why it was not restored."""

    table: str
    name: str
    differences: tuple[str, ...]
    failed: str = ""


def restore_several(
    several: Sequence[OneOfSeveral], at_once: int, say: Callable[[str, str], None]
) -> tuple[Outcome, ...]:
    """Restores all of them, at most so many at the same time; one that fails keeps none of the others from it.

    One that is there already from a run before is only waited for, and made as the file says.
    """
    failed: dict[str, str] = {}
    started = 0
    outcomes = []
    for number, each in enumerate(several):
        while started < min(number + at_once, len(several)):
            one = several[started]
            started += 1
            try:
                one.restoring.start(one.source)
            except Phase3bError as error:
                failed[one.table] = _reason(error)
        differences: tuple[str, ...] = ()
        if each.table not in failed:
            try:
                differences = each.restoring.as_file(each.wanted, lambda text, each=each: say(each.table, text))  # type: ignore[misc]
            except Phase3bError as error:
                failed[each.table] = _reason(error)
        outcomes.append(Outcome(each.table, each.restoring.name, differences, failed.get(each.table, "")))
    return tuple(outcomes)


def _reason(error: Phase3bError) -> str:
    return "; ".join(each.what for each in error.problems)
