"""The minutes in which a lane keeps to itself, all at once.

In a quiet minute everything is served out of the capacity itself, nothing arrives and nothing is decided. No other lane
can feel it, and all that moves is what the lane remembers: burst capacity, which can only fill, and what the alarms have
counted. Nearly all minutes are like that, and a step each is what a simulation's time went into.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from phase3b.simulation.capacity import on_demand
from phase3b.simulation.capacity.amounts import UNIT_MINUTE
from phase3b.simulation.capacity.on_demand import OnDemandLane, OnDemandState
from phase3b.simulation.capacity.provisioned import ProvisionedLane, ProvisionedState

NEVER = 2**62


@dataclass(frozen=True, slots=True)
class Offered:
    """What is offered to a lane from a minute on, with its least and its most."""

    series: Sequence[int]
    start_minute: int
    least: int
    most: int

    @staticmethod
    def of(series: Sequence[int], start_minute: int) -> Offered:
        """A series that begins at a minute since 1970 (UTC)."""
        return Offered(series, start_minute, min(series), max(series))


def after_quiet_minutes(
    state: ProvisionedState, lane: ProvisionedLane, offered: Offered, end: int, falls_from: int
) -> ProvisionedState:
    """The state at the beginning of the first minute that is not quiet, or of the minute `end`.

    No decrease is accepted at the end of a minute before `falls_from`. Minutes are those since 1970 (UTC).
    """
    first = state.minute
    if state.coming:
        end = min(end, state.comes_at)
    if first >= end:
        return state
    capacity = state.capacity
    served = capacity * UNIT_MINUTE
    high = lane.high_mark(capacity) if capacity < lane.ceiling else served
    low = lane.low_mark(capacity) if capacity > lane.floor else 0
    if low <= offered.least and offered.most <= min(high, served):
        minute, above, lows = end, 0, 0
    else:
        minute, above, lows = _counted(state, lane, offered, end, falls_from, (low, high, served))
    if minute == first:
        return state
    passed = offered.series[first - offered.start_minute : minute - offered.start_minute]
    kept = min(lows, lane.scale_in_minutes)
    return state._replace(
        minute=minute,
        burst=min(state.burst + len(passed) * served - sum(passed), lane.most_burst(capacity)),
        above=above,
        recent=(*state.recent, *passed[-kept:])[-kept:] if kept else (),
    )


def _counted(
    state: ProvisionedState,
    lane: ProvisionedLane,
    offered: Offered,
    end: int,
    falls_from: int,
    marks: tuple[int, int, int],
) -> tuple[int, int, int]:
    """The first minute that is not quiet, and how many before it were above the target or well below it on end."""
    low, high, served = marks
    series, start = offered.series, offered.start_minute
    above, lows = state.above, len(state.recent)
    # What is coming must be there before anything else is decided.
    last_above, last_low = (NEVER, NEVER) if state.coming else (lane.scale_out_minutes - 1, lane.scale_in_minutes - 1)
    least_low = 0 if lane.scales_in_at_zero else 1
    for minute in range(state.minute, end):
        amount = series[minute - start]
        if low <= amount <= high:
            above = lows = 0
        elif amount > high:
            if above >= last_above or amount > served:
                return minute, above, lows
            above, lows = above + 1, 0
        elif amount >= least_low:
            if lows >= last_low and minute >= falls_from:
                return minute, above, lows
            above, lows = 0, lows + 1
        else:
            above = lows = 0
    return end, above, lows


def after_idle_minutes(state: OnDemandState, lane: OnDemandLane, offered: Offered, end: int) -> OnDemandState:
    """The same on demand: a lane that is never short, or never serves more, needs no memory of its peaks."""
    least = on_demand.available(OnDemandState(0), lane)
    if offered.most <= least:
        return state._replace(minute=end)
    if lane.ceiling > lane.at_once:
        return state
    begin = offered.start_minute
    minutes = range(state.minute, end)
    return state._replace(minute=next((each for each in minutes if offered.series[each - begin] > least), end))
