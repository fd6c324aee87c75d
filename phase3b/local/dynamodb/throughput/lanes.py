"""The simulator's lanes of what is deployed: the same rules decide here what is served, kept as burst capacity, and scaled."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

from phase3b.capacity.deployment import Range, TargetTracking
from phase3b.capacity.model.quotas import Quotas
from phase3b.capacity.model.simulation import Simulation
from phase3b.local.dynamodb.consumed_units import Side
from phase3b.local.dynamodb.throughput.owner_capacity import OwnerCapacity
from phase3b.local.dynamodb.throughput.throttled import LaneName, LimitType
from phase3b.simulation.capacity import on_demand
from phase3b.simulation.capacity.amounts import SECONDS_PER_MINUTE, THOUSANDTHS, UNIT_MINUTE
from phase3b.simulation.capacity.on_demand import OnDemandLane, OnDemandState
from phase3b.simulation.capacity.provisioned import ProvisionedLane, ProvisionedState, available
from phase3b.simulation.capacity.scheduled import ScheduledBounds
from phase3b.simulation.capacity.table import MIXED, Lane, LaneState
from phase3b.units import Percent, Seconds, UnitsPerSecond


class Tracked(NamedTuple):
    """The target and the cooldowns of a target tracking policy."""

    target_percent: float
    scale_out_cooldown_seconds: int = 0
    scale_in_cooldown_seconds: int = 0


class Scalable(NamedTuple):
    """A scalable target: its bounds, what it tracks (None: nothing), and what of scaling is suspended or disabled."""

    floor: int
    ceiling: int
    tracked: Tracked | None = None
    scales_out: bool = True
    scales_in: bool = True


class Scaling(Protocol):
    """What Application Auto Scaling has registered, and what it keeps of what was done."""

    def scheduled(self, minute: int) -> None:
        """Runs the scheduled actions of a minute since 1970; once for each."""

    def scalable(self, lane: LaneName) -> Scalable | None:
        """The scalable target of reads or writes of a table or index; None where there is none."""

    def tracks(self, lane: LaneName, tracked: Tracked, capacity: int) -> None:
        """That a minute begins with a capacity which a policy tracks: its alarms are of that."""

    def scaled(self, lane: LaneName, before: int, after: int, minute: int) -> None:
        """That a capacity was changed in a minute."""

    def kept(self, lane: LaneName, capacity: int, bounds: Scalable, minute: int) -> None:
        """That capacity which is too high or too low for its target stays as it is."""


@dataclass(frozen=True, slots=True)
class Rules:
    """How DynamoDB behaves (`simulation` of capacity.yaml), and the quotas of the account."""

    simulation: Simulation
    quotas: Quotas

    def partition_units(self, side: Side) -> int:
        """What one partition serves in a second."""
        rules = self.simulation.rules
        return rules.partition_read_units_per_second if side == "read" else rules.partition_write_units_per_second


def lane_of(owner: OwnerCapacity, side: Side, bounds: Scalable | None, rules: Rules) -> Lane:
    """The lane of reads or writes of a table or index; of one that does not scale, its capacity is minimum and maximum."""
    if owner.on_demand:
        return _on_demand(owner, side, rules)
    capacity = owner.provisioned(side)
    floor, ceiling = (capacity, capacity) if bounds is None else (bounds.floor, bounds.ceiling)
    tracked = Tracked(100) if bounds is None or bounds.tracked is None else bounds.tracked
    return ProvisionedLane.of(
        Range(UnitsPerSecond(floor), UnitsPerSecond(ceiling)),
        TargetTracking(
            Percent(tracked.target_percent),
            Seconds(tracked.scale_out_cooldown_seconds),
            Seconds(tracked.scale_in_cooldown_seconds),
        ),
        rules.simulation,
        rules.quotas,
    )


def with_action(lane: Lane, minute: int) -> Lane:
    """The lane in a minute in which its minimum or maximum was set: capacity outside of them is changed at once."""
    if not isinstance(lane, ProvisionedLane):
        return lane
    return replace(lane, actions=(ScheduledBounds(minute, lane.floor, lane.ceiling),))


def tracking(lane: Lane, state: LaneState, bounds: Scalable | None) -> Lane:
    """The lane as target tracking sees it at the end of a minute: what does not scale has no room to."""
    if not isinstance(lane, ProvisionedLane) or not isinstance(state, ProvisionedState):
        return lane
    tracks = bounds is not None and bounds.tracked is not None
    out, into = (tracks and bounds.scales_out, tracks and bounds.scales_in) if bounds is not None else (False, False)
    if out and into:
        return lane
    return replace(
        lane,
        floor=lane.floor if into else max(lane.floor, state.capacity),
        ceiling=lane.ceiling if out else min(lane.ceiling, state.capacity),
    )


def first_state(lane: Lane, owner: OwnerCapacity, side: Side, minute: int) -> LaneState:
    """The state of a lane that is new: with the burst capacity that `assumptions.burst_at_start_percent` has."""
    if not isinstance(lane, ProvisionedLane):
        return OnDemandState(minute)
    capacity = owner.provisioned(side)
    return ProvisionedState(minute, capacity, lane.most_burst(capacity) * lane.burst_at_start_percent // 100)


def so_far(state: LaneState, lane: Lane, seconds: int) -> int:
    """What of a minute can be served in its first seconds: what is saved, and the capacity of those seconds."""
    left = SECONDS_PER_MINUTE - seconds
    if isinstance(state, ProvisionedState):
        return available(state) - state.capacity * THOUSANDTHS * left
    if isinstance(lane, OnDemandLane):
        whole = on_demand.available(state, lane)
        return whole - whole * left // SECONDS_PER_MINUTE
    raise TypeError(MIXED)


def limit_type(state: LaneState, lane: Lane, maximum: int | None) -> LimitType:
    """Which limit a lane has met that can serve no more.

    An on-demand table beyond what it served before is limited by its partitions ("Pre-warm capacity" under key range
    throughput exceeded, in the Developer Guide's resolution guide).
    """
    if isinstance(state, ProvisionedState):
        return "ProvisionedThroughputExceeded"
    if not isinstance(lane, OnDemandLane):
        raise TypeError(MIXED)
    if on_demand.available(state, lane) < lane.ceiling * UNIT_MINUTE:
        return "KeyRangeThroughputExceeded"
    return "MaxOnDemandThroughputExceeded" if maximum == lane.ceiling else "AccountLimitExceeded"


def _on_demand(owner: OwnerCapacity, side: Side, rules: Rules) -> OnDemandLane:
    given, most, own = rules.simulation.rules, rules.quotas.table_units_per_second, owner.maximum(side)
    return OnDemandLane(
        at_once=given.on_demand_read_units_per_second if side == "read" else given.on_demand_write_units_per_second,
        ceiling=most if own is None else min(own, most),
        growth=round(given.on_demand_growth_times * THOUSANDTHS),
        growth_minutes=given.on_demand_growth_minutes,
    )
