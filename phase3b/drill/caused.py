"""An alarm that was really made to fire, and by what: data."""

from __future__ import annotations

from collections.abc import Mapping

from phase3b.drill.causes.cause import By
from phase3b.drill.rehearsal import Rehearsed
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Caused:
    """What was done, what the alarm did, and what it read at most (at least, where little is bad); minutes are from the first act."""

    by: By
    does: str
    did: Rehearsed
    read: float | None


@dataclass(frozen=True, slots=True)
class Causes:
    """All alarms: those that were caused, why others were not, and those that fired meanwhile though nothing was done to them."""

    caused: Mapping[str, Caused]
    why_not: Mapping[str, str]
    others: tuple[str, ...] = ()
