"""Provisioned capacity under target tracking: reads or writes of one table or index, one minute at a time.

A minute goes like this. What was decided earlier may come into force. Capacity and what is left of the burst capacity
serve what is offered; the rest is throttled. What was not used is kept, up to five minutes' worth. Then auto scaling
looks at what was consumed, and may decide; where its alarms lag, it acts so many minutes later.

Sources are with `ScalingRules`. Two things AWS does not publish, and are inferred: the new capacity is what was
consumed divided by the target, rounded up (in the last minute when it grows, in the highest of the last fifteen when it
falls), and after a change both alarms count from the beginning.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from phase3b.capacity.deployment import Range, TargetTracking
from phase3b.capacity.model.quotas import Quotas
from phase3b.capacity.model.simulation import Simulation
from phase3b.simulation.capacity.amounts import PERCENT, SECONDS_PER_MINUTE, THOUSANDTHS, UNIT_MINUTE, WHOLE
from phase3b.simulation.capacity.decreases import DecreaseLimit, Decreases, decreased, next_decrease
from phase3b.simulation.capacity.scheduled import ScheduledBounds

LONG_AGO = -(10**9)


@dataclass(frozen=True, slots=True)
class ProvisionedLane:
    """Minimum, maximum and target of reads or writes of one table or index, and the rules they are scaled by.

    Capacities are units per second; the target is in thousandths of a percent. `actions` are scheduled ones in their order;
    minimum and maximum are those before the first of them.
    """

    floor: int
    ceiling: int
    target: int
    scale_out_cooldown_seconds: int
    scale_in_cooldown_seconds: int
    burst_seconds: int
    scale_out_minutes: int
    scale_in_minutes: int
    below_target: int
    scales_in_at_zero: bool
    minutes_to_apply: int
    decreases: DecreaseLimit
    alarm_lag_minutes: int = 0
    burst_at_start_percent: int = 100
    actions: tuple[ScheduledBounds, ...] = ()

    @staticmethod
    def of(between: Range, tracking: TargetTracking, simulation: Simulation, quotas: Quotas) -> ProvisionedLane:
        """The lane of a deployment's capacity.

        Raises:
            Phase3bError: the quotas do not mention changes.
        """
        rules = simulation.rules
        return ProvisionedLane(
            floor=between.floor,
            ceiling=between.ceiling,
            target=round(tracking.target_percent * PERCENT),
            scale_out_cooldown_seconds=tracking.scale_out_cooldown_seconds,
            scale_in_cooldown_seconds=tracking.scale_in_cooldown_seconds,
            burst_seconds=rules.burst_seconds,
            scale_out_minutes=rules.scale_out_minutes,
            scale_in_minutes=rules.scale_in_minutes,
            below_target=round(rules.scale_in_below_target_points * PERCENT),
            scales_in_at_zero=rules.scales_in_at_zero,
            minutes_to_apply=simulation.assumptions.minutes_to_apply,
            decreases=DecreaseLimit.of(rules.decreases, quotas.changes, simulation.assumptions.contested_decrease),
            alarm_lag_minutes=simulation.assumptions.alarm_lag_minutes,
            burst_at_start_percent=simulation.assumptions.burst_at_start_percent,
        )

    def in_force(self, minute: int) -> ProvisionedLane:
        """The lane with the minimum and maximum that are in force in a minute."""
        action = next((each for each in reversed(self.actions) if each.minute <= minute), None)
        return self if action is None else replace(self, floor=action.floor, ceiling=action.ceiling)

    def next_action(self, minute: int) -> int | None:
        """The minute of the first scheduled action after this one."""
        return next((each.minute for each in self.actions if each.minute > minute), None)

    def has_action(self, minute: int) -> bool:
        """Whether a scheduled action runs in this minute."""
        return any(each.minute == minute for each in self.actions)

    def least_floor(self) -> int:
        """The lowest minimum that it ever has."""
        return min(self.floor, *(each.floor for each in self.actions)) if self.actions else self.floor

    def most_burst(self, capacity: int) -> int:
        """What is kept of unused capacity at most."""
        return self.burst_seconds * capacity * THOUSANDTHS

    def high_mark(self, capacity: int) -> int:
        """More than this in a minute is above the target."""
        return capacity * UNIT_MINUTE * self.target // WHOLE

    def low_mark(self, capacity: int) -> int:
        """Less than this in a minute is well below the target."""
        return -(-capacity * UNIT_MINUTE * (self.target - self.below_target) // WHOLE)

    def wanted(self, consumed: int) -> int:
        """The capacity of which so much in a minute is the target, between minimum and maximum."""
        needed = -(-consumed * WHOLE // (UNIT_MINUTE * self.target))
        return max(self.floor, min(self.ceiling, needed))


class ProvisionedState(NamedTuple):
    """Reads or writes of one table or index at the beginning of a minute.

    `minute` counts from 1970 (UTC). `above` and `recent` are what the alarms have seen: how many minutes in a row were
    above the target, and what was consumed in those in a row that were well below it. `coming` is a capacity that was
    decided and is not there yet (0: none).
    """

    minute: int
    capacity: int
    burst: int
    above: int = 0
    recent: tuple[int, ...] = ()
    coming: int = 0
    comes_at: int = 0
    grew_at: int = LONG_AGO
    grew_by: int = 0
    fell_at: int = LONG_AGO


def arrived(state: ProvisionedState, lane: ProvisionedLane) -> ProvisionedState:
    """With what was decided earlier in force, where its time has come: first thing in a minute."""
    if not state.coming or state.minute < state.comes_at:
        return state
    grew = state.coming > state.capacity
    return state._replace(
        capacity=state.coming,
        burst=min(state.burst, lane.most_burst(state.coming)),
        above=0,
        recent=(),
        coming=0,
        grew_at=state.minute if grew else state.grew_at,
        grew_by=state.coming - state.capacity if grew else state.grew_by,
        # A scale-out ends the pause after a scale-in.
        fell_at=LONG_AGO if grew else state.minute,
    )


def scheduled(
    state: ProvisionedState, lane: ProvisionedLane, decreases: Decreases
) -> tuple[ProvisionedState, Decreases]:
    """A scheduled action of this minute, whose bounds the lane has: capacity outside of them is changed at once.

    No alarm has to see anything; the change takes its time to apply. Where the day's decreases are used up, capacity
    above the new maximum stays until auto scaling lowers it.
    """
    going_to = state.coming or state.capacity
    wanted = max(lane.floor, min(lane.ceiling, going_to))
    if wanted == going_to:
        return state, decreases
    if wanted == state.capacity:
        return state._replace(coming=0), decreases
    if wanted < state.capacity:
        if next_decrease(decreases, lane.decreases, state.minute) > state.minute:
            return state, decreases
        decreases = decreased(decreases, lane.decreases, state.minute)
    return state._replace(coming=wanted, comes_at=state.minute + lane.minutes_to_apply), decreases


def begun(state: ProvisionedState, lane: ProvisionedLane, decreases: Decreases) -> tuple[ProvisionedState, Decreases]:
    """The beginning of a minute: what was decided earlier, then a scheduled action. The lane is the one in force."""
    state = arrived(state, lane)
    if not lane.has_action(state.minute):
        return state, decreases
    state, decreases = scheduled(state, lane, decreases)
    return arrived(state, lane), decreases


def available(state: ProvisionedState) -> int:
    """What can be served in this minute."""
    return state.capacity * UNIT_MINUTE + state.burst


def consumed_by(
    state: ProvisionedState, consumed: int, lane: ProvisionedLane, decreases: Decreases
) -> tuple[ProvisionedState, Decreases]:
    """The end of a minute: what is kept, what the alarms saw, what auto scaling decides."""
    capacity = state.capacity
    kept = min(capacity * UNIT_MINUTE + state.burst - consumed, lane.most_burst(capacity))
    above = 0
    recent: tuple[int, ...] = ()
    if capacity < lane.ceiling and consumed > lane.high_mark(capacity):
        above = state.above + 1
    elif capacity > lane.floor and consumed < lane.low_mark(capacity) and (consumed > 0 or lane.scales_in_at_zero):
        recent = (*state.recent, consumed)[-lane.scale_in_minutes :]
    # Written out, as this is what a simulation does most of its time: _replace takes three times as long.
    after = ProvisionedState(
        state.minute + 1,
        capacity,
        kept,
        above,
        recent,
        state.coming,
        state.comes_at,
        state.grew_at,
        state.grew_by,
        state.fell_at,
    )
    if state.coming:
        return after, decreases
    if above >= lane.scale_out_minutes:
        return _scaled_out(after, lane.wanted(consumed), lane), decreases
    if len(recent) == lane.scale_in_minutes:
        return _scaled_in(after, lane.wanted(max(recent)), lane, decreases)
    return after, decreases


def step(
    state: ProvisionedState, offered: int, lane: ProvisionedLane, decreases: Decreases
) -> tuple[ProvisionedState, Decreases, int]:
    """One minute of a lane that nothing else holds back: the next state, and what was consumed."""
    lane = lane.in_force(state.minute)
    state, decreases = begun(state, lane, decreases)
    consumed = min(offered, available(state))
    return *consumed_by(state, consumed, lane, decreases), consumed


def _scaled_out(state: ProvisionedState, wanted: int, lane: ProvisionedLane) -> ProvisionedState:
    acts_at = state.minute + lane.alarm_lag_minutes
    paused = (acts_at - state.grew_at) * SECONDS_PER_MINUTE < lane.scale_out_cooldown_seconds
    if wanted <= state.capacity or (paused and wanted - state.capacity <= state.grew_by):
        return state
    return state._replace(coming=wanted, comes_at=acts_at + lane.minutes_to_apply)


def _scaled_in(
    state: ProvisionedState, wanted: int, lane: ProvisionedLane, decreases: Decreases
) -> tuple[ProvisionedState, Decreases]:
    acts_at = state.minute + lane.alarm_lag_minutes
    paused = (acts_at - state.fell_at) * SECONDS_PER_MINUTE < lane.scale_in_cooldown_seconds
    if wanted >= state.capacity or paused or next_decrease(decreases, lane.decreases, acts_at) > acts_at:
        return state, decreases
    coming = state._replace(coming=wanted, comes_at=acts_at + lane.minutes_to_apply)
    return coming, decreased(decreases, lane.decreases, acts_at)
