"""One table's throughput: what its lanes have left in this minute, and how each minute ends and the next begins.

Lanes are in the simulator's order: reads and writes of the table, then of each index. What a minute may serve is the
simulator's `available`, its end `consumed_by`, its beginning `begun`: the same functions, so that the two can't disagree.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, NamedTuple

from phase3b.local.dynamodb.consumed_units import Side
from phase3b.local.dynamodb.throughput.hot_keys import HotKeys, Keyed
from phase3b.local.dynamodb.throughput.lanes import (
    Rules,
    Scalable,
    Scaling,
    first_state,
    lane_of,
    limit_type,
    so_far,
    tracking,
    with_action,
)
from phase3b.local.dynamodb.throughput.owner_capacity import OwnerCapacity
from phase3b.local.dynamodb.throughput.throttled import LaneName, LimitType
from phase3b.simulation.capacity.amounts import SECONDS_PER_MINUTE, THOUSANDTHS
from phase3b.simulation.capacity.decreases import Decreases, decreased
from phase3b.simulation.capacity.provisioned import ProvisionedLane, ProvisionedState
from phase3b.simulation.capacity.table import LANES_EACH, Lane, LaneState, begun, ended
from phase3b.simulation.traces.trace import SIDES

# One for all: nearly every minute of a lane is without.
NO_EVENTS: Final[Mapping[LimitType, int]] = MappingProxyType({})


class LaneMinute(NamedTuple):
    """What became of a lane in a minute since 1970: thousandths of units; the capacity is None on demand.

    `events` are the requests that met a limit of this lane, by limit.
    """

    lane: LaneName
    minute: int
    capacity: int | None
    offered: int
    consumed: int
    events: Mapping[LimitType, int]


class CapacityChange(NamedTuple):
    """A capacity that auto scaling has put into force in this minute."""

    lane: LaneName
    before: int
    after: int


@dataclass(slots=True)
class _Lane:
    """What is known of a lane in this minute; amounts are thousandths of units."""

    name: LaneName
    lane: Lane
    state: LaneState
    bounds: Scalable | None
    maximum: int | None
    used: int = 0
    refused: int = 0
    events: dict[LimitType, int] = field(default_factory=dict)


@dataclass(slots=True)
class TableThroughput:
    """Of one table from a minute on; `enforced` False: nothing is refused, and everything is counted."""

    name: str
    arn: str
    owners: tuple[OwnerCapacity, ...]
    rules: Rules
    scaling: Scaling
    minute: int
    enforced: bool
    on_demand: bool = field(init=False)
    positions: dict[tuple[str | None, Side], int] = field(init=False)
    hot_keys: HotKeys = field(init=False)
    _lanes: list[_Lane] = field(init=False)
    _decreases: dict[str | None, Decreases] = field(init=False)

    def __post_init__(self) -> None:
        self._lanes, self._decreases, self.hot_keys = [], {}, HotKeys(())
        self._adopt(self.owners)

    @property
    def write_positions(self) -> range:
        """The lanes of writes: the table's own, then those of its indexes."""
        return range(1, len(self._lanes), LANES_EACH)

    def index_of(self, position: int) -> str | None:
        """Whose lane is at a position: an index, or the table itself (None)."""
        return self._lanes[position].name.index_name

    def name_of(self, position: int) -> LaneName:
        """The lane at a position."""
        return self._lanes[position].name

    def position(self, index_name: str | None, side: Side) -> int:
        """The lane of an index or the table; a local index has that of its table."""
        found = self.positions.get((index_name, side))
        return self.positions[None, side] if found is None else found

    def left(self, position: int, now: float) -> int:
        """What a lane can still serve at a time of this minute; negative where a request took more than was left."""
        each = self._lanes[position]
        seconds = min(SECONDS_PER_MINUTE, int(now) - self.minute * SECONDS_PER_MINUTE + 1)
        return so_far(each.state, each.lane, seconds) - each.used

    def limit(self, position: int) -> LimitType:
        """Which limit a lane has met that has nothing left."""
        each = self._lanes[position]
        return limit_type(each.state, each.lane, each.maximum)

    def consume(self, position: int, amount: int, keyed: Keyed, now: float) -> None:
        """Counts what a request consumed."""
        self._lanes[position].used += amount
        if self.enforced:
            self.hot_keys.note(position, amount, keyed, int(now))

    def refuse(self, amounts: Mapping[int, int], met: Mapping[int, LimitType]) -> None:
        """Counts what was refused of each lane, and the limits that were met."""
        for position, amount in amounts.items():
            self._lanes[position].refused += amount
        for position, limit in met.items():
            events = self._lanes[position].events
            events[limit] = events.get(limit, 0) + 1

    def follow(self, owners: tuple[OwnerCapacity, ...]) -> None:
        """After an UpdateTable: capacity, capacity mode and indexes are others from now on."""
        self.owners = owners
        self._adopt(owners)

    def capacities(self) -> list[tuple[LaneName, int]]:
        """The provisioned lanes with their capacity in units per second."""
        return [(each.name, each.state.capacity) for each in self._lanes if isinstance(each.state, ProvisionedState)]

    def end_minute(self) -> list[LaneMinute]:
        """Ends the minute: what is kept, what the alarms of auto scaling saw, what it decides."""
        closed: list[LaneMinute] = []
        for position in self._order():
            each = self._lanes[position]
            state = each.state
            capacity = state.capacity if isinstance(state, ProvisionedState) else None
            offered, events = each.used + each.refused, each.events or NO_EVENTS
            closed.append(LaneMinute(each.name, self.minute, capacity, offered, each.used, events))
            self._end(each)
            each.used, each.refused, each.events = 0, 0, {}
        self.minute += 1
        return closed

    def begin_minute(self, owners: tuple[OwnerCapacity, ...]) -> list[CapacityChange]:
        """Begins the next one: what is registered by now, what was decided earlier, and bounds that were set."""
        self.owners = owners
        self._adopt(owners)
        changes: list[CapacityChange] = []
        for position in self._order():
            each = self._lanes[position]
            bounds = self._scalable(each)
            acted = bounds is not None and (each.bounds is None or bounds[:2] != each.bounds[:2])
            each.bounds = bounds
            each.lane = lane_of(self._owner(each.name.index_name), each.name.side, bounds, self.rules)
            before = each.state
            lane = with_action(each.lane, self.minute) if acted else each.lane
            owner = each.name.index_name
            each.state, self._decreases[owner] = begun(before, lane, self._decreases[owner])
            before_units, after_units = _capacity(before), _capacity(each.state)
            if bounds is not None and bounds.tracked is not None:
                self.scaling.tracks(each.name, bounds.tracked, after_units)
            if before_units != after_units:
                changes.append(CapacityChange(each.name, before_units, after_units))
        return changes

    def _end(self, each: _Lane) -> None:
        before, owner = each.state, each.name.index_name
        # What was registered in this minute has seen it: its alarms look at what was consumed.
        bounds = self._scalable(each)
        lane = tracking(lane_of(self._owner(owner), each.name.side, bounds, self.rules), before, bounds)
        each.state, self._decreases[owner] = ended(before, each.used, lane, self._decreases[owner])
        if not isinstance(each.state, ProvisionedState) or not isinstance(lane, ProvisionedLane):
            return
        if not self.enforced:
            # What was served beyond the capacity is no debt where nothing is enforced.
            each.state = each.state._replace(burst=max(0, each.state.burst))
        capacity = _capacity(before)
        if bounds is None or bounds.tracked is None or capacity < bounds.ceiling:
            return
        if each.used > lane.high_mark(capacity):
            # Not enough, and at its maximum already: a scaling that does not happen.
            self.scaling.kept(each.name, capacity, bounds, self.minute)

    def _scalable(self, each: _Lane) -> Scalable | None:
        return None if self.on_demand else self.scaling.scalable(each.name)

    def _adopt(self, owners: tuple[OwnerCapacity, ...]) -> None:
        """Takes over what is deployed: a lane that is new begins, one whose capacity somebody else changed goes on with that."""
        known = {each.name: each for each in self._lanes}
        self.on_demand = owners[0].on_demand
        lanes: list[_Lane] = []
        for owner in owners:
            for side in SIDES:
                name = LaneName(self.name, owner.index_name, side)
                before = known.get(name)
                bounds = None if before is None else before.bounds
                lane = lane_of(owner, side, bounds, self.rules)
                if before is None or isinstance(before.state, ProvisionedState) == owner.on_demand:
                    state = first_state(lane, owner, side, self.minute)
                    used = (0, 0) if before is None else (before.used, before.refused)
                    lanes.append(_Lane(name, lane, state, bounds, owner.maximum(side), *used))
                    continue
                before.lane, before.maximum = lane, owner.maximum(side)
                self._follow(before, lane, owner, side)
                lanes.append(before)
        self._lanes = lanes
        self._decreases = {owner.index_name: self._decreases.get(owner.index_name, Decreases()) for owner in owners}
        self.positions = {(each.name.index_name, each.name.side): number for number, each in enumerate(lanes)}
        limits = tuple(self.rules.partition_units(each.name.side) * THOUSANDTHS for each in lanes)
        if self.hot_keys.limits != limits:
            self.hot_keys = HotKeys(limits)

    def _follow(self, each: _Lane, lane: Lane, owner: OwnerCapacity, side: Side) -> None:
        state, capacity = each.state, owner.provisioned(side)
        if (
            not isinstance(state, ProvisionedState)
            or not isinstance(lane, ProvisionedLane)
            or state.capacity == capacity
        ):
            return
        if capacity < state.capacity:
            used = self._decreases.get(owner.index_name, Decreases())
            self._decreases[owner.index_name] = decreased(used, lane.decreases, self.minute)
        # What auto scaling had decided is of a capacity that is no more.
        each.state = state._replace(
            capacity=capacity, burst=min(state.burst, lane.most_burst(capacity)), above=0, recent=(), coming=0
        )

    def _owner(self, index_name: str | None) -> OwnerCapacity:
        return next(each for each in self.owners if each.index_name == index_name)

    def _order(self) -> Sequence[int]:
        """In which order reads and writes get a decrease that both want."""
        lanes = range(len(self._lanes))
        first = self._lanes[0].lane
        if not isinstance(first, ProvisionedLane) or first.decreases.first == "read":
            return lanes
        return [each ^ 1 for each in lanes]


def _capacity(state: LaneState) -> int:
    return state.capacity if isinstance(state, ProvisionedState) else 0
