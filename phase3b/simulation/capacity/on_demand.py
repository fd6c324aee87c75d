"""On-demand capacity: reads or writes of one table or index, one minute at a time.

A table serves at once what a new one serves, or twice its previous peak; a peak is a previous one half an hour after
it was. A maximum of ours (maximum throughput) and the account's quota hold above that. Numbers and their source stand
with `ScalingRules`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from phase3b.simulation.capacity.amounts import THOUSANDTHS, UNIT_MINUTE


@dataclass(frozen=True, slots=True)
class OnDemandLane:
    """Reads or writes of one on-demand table or index; units per second, growth in thousandths."""

    at_once: int
    ceiling: int
    growth: int
    growth_minutes: int


class OnDemandState(NamedTuple):
    """At the beginning of a minute: the highest minute that counts, and those that do not count yet."""

    minute: int
    peak: int = 0
    recent: tuple[int, ...] = ()


def available(state: OnDemandState, lane: OnDemandLane) -> int:
    """What can be served in this minute."""
    grown = max(lane.at_once * UNIT_MINUTE, state.peak * lane.growth // THOUSANDTHS)
    return min(lane.ceiling * UNIT_MINUTE, grown)


def consumed_by(state: OnDemandState, consumed: int, lane: OnDemandLane) -> OnDemandState:
    """The end of a minute."""
    recent = (*state.recent, consumed)
    if len(recent) <= lane.growth_minutes:
        return OnDemandState(state.minute + 1, state.peak, recent)
    return OnDemandState(state.minute + 1, max(state.peak, recent[0]), recent[1:])


def step(state: OnDemandState, offered: int, lane: OnDemandLane) -> tuple[OnDemandState, int]:
    """One minute of a lane that nothing else holds back: the next state, and what was consumed."""
    consumed = min(offered, available(state, lane))
    return consumed_by(state, consumed, lane), consumed
