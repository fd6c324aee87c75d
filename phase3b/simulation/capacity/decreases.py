"""How often capacity may be removed: DynamoDB counts the decreases of each table and of each index in a day.

Reads and writes of a table share the count, as each is lowered by an UpdateTable of its own. Times are minutes since
1970 (UTC), because a day ends at 00:00 UTC.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, assert_never

from phase3b.capacity.model.quotas import ChangeLimits
from phase3b.capacity.model.simulation import ContestedDecrease, DecreaseRule
from phase3b.simulation.capacity.amounts import MINUTES_PER_DAY, SECONDS_PER_MINUTE


@dataclass(frozen=True, slots=True)
class DecreaseLimit:
    """The rule; sources are with `ScalingRules`. `first` are those that get a decrease which reads and writes both want."""

    rule: DecreaseRule
    at_once: int
    pause_minutes: int
    first: ContestedDecrease = "read"

    @staticmethod
    def of(rule: DecreaseRule, changes: ChangeLimits, first: ContestedDecrease = "read") -> DecreaseLimit:
        """The limit of the account; a pause is rounded up to whole minutes."""
        pause = -(-changes.decrease_pause_seconds // SECONDS_PER_MINUTE)
        return DecreaseLimit(rule, changes.decreases_at_once, pause, first)


class Decreases(NamedTuple):
    """What was used up of a day, and when the last decrease was accepted.

    Measured rule: `used` counts the day's decreases. Documented rule: it counts those missing from `at_once` in hand
    just after the last one.
    """

    day: int = -1
    used: int = 0
    last: int = 0


def next_decrease(state: Decreases, limit: DecreaseLimit, minute: int) -> int:
    """The first minute, from this one on, at which a decrease is accepted."""
    day, in_day = divmod(minute, MINUTES_PER_DAY)
    if day != state.day:
        return minute
    tomorrow = (day + 1) * MINUTES_PER_DAY
    match limit.rule:
        case "measured":
            if state.used < limit.at_once:
                return minute
            return min(max(state.last + limit.pause_minutes, minute), tomorrow)
        case "documented":
            if _missing(state, limit, minute) < limit.at_once:
                return minute
            following = (in_day // limit.pause_minutes + 1) * limit.pause_minutes
            return min(day * MINUTES_PER_DAY + following, tomorrow)
        case _:
            assert_never(limit.rule)


def decreased(state: Decreases, limit: DecreaseLimit, minute: int) -> Decreases:
    """After a decrease was accepted; a refused one does not count."""
    day = minute // MINUTES_PER_DAY
    if day != state.day:
        return Decreases(day, 1, minute)
    before = state.used if limit.rule == "measured" else _missing(state, limit, minute)
    return Decreases(day, before + 1, minute)


def _missing(state: Decreases, limit: DecreaseLimit, minute: int) -> int:
    """How many of those in hand are missing: one comes back at each full pause of the day."""
    pauses = minute % MINUTES_PER_DAY // limit.pause_minutes
    then = state.last % MINUTES_PER_DAY // limit.pause_minutes
    return max(0, state.used - (pauses - then))
