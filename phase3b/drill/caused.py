"""An alarm that was really made to fire, and by what: data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from phase3b.drill.causes.cause import By
from phase3b.drill.rehearsal import Rehearsed
from phase3b.quick_dataclass import dataclass

# Of an alarm of which nothing is known: that is no fault of it.
TOO_SLOW: Final = "this machine was too busy for what is done in a minute: not known, try again when it is quiet"


@dataclass(frozen=True, slots=True)
class Caused:
    """What was done, what the alarm did, and what it read at most (at least, where little is bad); minutes are from the first act.

    `in_time` is False where this machine had not done in a minute what belongs into it when that was over.
    """

    by: By
    does: str
    did: Rehearsed
    read: float | None
    in_time: bool = True

    @property
    def told(self) -> bool:
        """Whether it says something of the alarm: one that did not fire, or was never over, was perhaps given too little."""
        return self.in_time or (self.did.fired_minutes is not None and self.did.over_minutes is not None)


@dataclass(frozen=True, slots=True)
class Causes:
    """All alarms: those that were caused, why others were not, and those that fired meanwhile though nothing was done to them."""

    caused: Mapping[str, Caused]
    why_not: Mapping[str, str]
    others: tuple[str, ...] = ()


def told_apart(done: Mapping[str, Caused], why_not: Mapping[str, str], others: tuple[str, ...]) -> Causes:
    """What was done to alarms, less those of which nothing is known then: they are as those that nothing was done to."""
    slow = {name: TOO_SLOW for name, each in done.items() if not each.told}
    return Causes({name: each for name, each in done.items() if each.told}, {**why_not, **slow}, others)
