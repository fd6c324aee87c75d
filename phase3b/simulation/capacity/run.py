"""A whole trace through a table: the step simulator, with quiet minutes taken together.

Each lane goes on by itself to the first minute that is not quiet (`quiet`), and is stepped through that one. Where writes
are short, which holds back those of the other lanes, these are taken back to that minute first. A test compares with
`table.step` minute by minute.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from phase3b.simulation.capacity import provisioned
from phase3b.simulation.capacity.admission import admitted
from phase3b.simulation.capacity.amounts import UNIT_MINUTE
from phase3b.simulation.capacity.decreases import Decreases, next_decrease
from phase3b.simulation.capacity.on_demand import OnDemandLane, OnDemandState
from phase3b.simulation.capacity.partition import partitioned
from phase3b.simulation.capacity.provisioned import ProvisionedLane, ProvisionedState
from phase3b.simulation.capacity.quiet import Offered, after_idle_minutes, after_quiet_minutes
from phase3b.simulation.capacity.table import (
    LANES_EACH,
    MIXED,
    Lane,
    LaneState,
    TableModel,
    available_of,
    begun,
    ended,
)

Start = Literal["settled", "floor"]
"""settled: as auto scaling would have left it under the first minute's load; floor: as just deployed."""


class Change(NamedTuple):
    """From this minute of the trace on there is this capacity, in units per second."""

    minute: int
    capacity: int


@dataclass(slots=True)
class LaneRun:
    """What became of one lane. `throttled` has only the minutes in which anything was; amounts are thousandths.

    `least_burst` is the smallest share of the burst capacity that was left when it was drawn on (1: never drawn on).
    `short` is what the lane itself lacked in a minute, which is less than what is throttled where another lane held
    it back. `blamed` is what was throttled because of this lane: of a table's writes, counted once, only the scarcest
    lane has it, in units of the table. What partitions of hot keys refused never reaches a capacity: `partition` has it by
    minute, `partition_blamed` where the lane's own partition did, in the same units.
    """

    offered: Sequence[int]
    reaching: Sequence[int]
    changes: list[Change] = field(default_factory=list)
    throttled: dict[int, int] = field(default_factory=dict)
    least_burst: float = 1.0
    short: dict[int, int] = field(default_factory=dict)
    blamed: dict[int, int] = field(default_factory=dict)
    partition: dict[int, int] = field(default_factory=dict)
    partition_blamed: dict[int, int] = field(default_factory=dict)

    @property
    def consumed_total(self) -> int:
        """Thousandths of units that were served."""
        return sum(self.offered) - self.throttled_total

    @property
    def throttled_total(self) -> int:
        """Thousandths of units that were not."""
        return sum(self.throttled.values()) + sum(self.partition.values())

    def refused(self) -> dict[int, int]:
        """What was throttled in each minute, by capacity and by partitions."""
        return summed(self.throttled, self.partition)

    @property
    def unit_minutes(self) -> int:
        """Provisioned capacity, summed over the minutes."""
        return sum(capacity * minutes for capacity, minutes in self._spans())

    def capacities(self) -> list[int]:
        """Provisioned capacity of every minute; nothing where it is on-demand."""
        return [capacity for capacity, minutes in self._spans() for _ in range(minutes)]

    def _spans(self) -> Iterator[tuple[int, int]]:
        """Each capacity with how many minutes it was there."""
        for number, change in enumerate(self.changes, start=1):
            end = self.changes[number].minute if number < len(self.changes) else len(self.offered)
            yield change.capacity, end - change.minute

    def consumed(self) -> list[int]:
        """What was served in every minute."""
        found = list(self.reaching)
        for minute, amount in self.throttled.items():
            found[minute] -= amount
        return found


def summed(some: Mapping[int, int], others: Mapping[int, int]) -> dict[int, int]:
    """Amounts by minute, of both, in the order of the minutes."""
    return {minute: some.get(minute, 0) + others.get(minute, 0) for minute in sorted({*some, *others})}


@dataclass(frozen=True, slots=True)
class TableRun:
    """What became of a table, and the states it ended with."""

    model: TableModel
    start_minute: int
    lanes: tuple[LaneRun, ...]
    states: tuple[LaneState, ...]
    decreases: tuple[Decreases, ...]


def beginning(lane: Lane, first: int, minute: int, start: Start) -> LaneState:
    """A lane's state before the first minute, in which `first` is offered."""
    if isinstance(lane, OnDemandLane):
        return OnDemandState(minute)
    lane = lane.in_force(minute)
    if start == "floor":
        return ProvisionedState(minute, lane.floor, 0)
    capacity = lane.wanted(first)
    kept = lane.most_burst(capacity) * lane.burst_at_start_percent // 100
    return ProvisionedState(minute, capacity, kept if first <= capacity * UNIT_MINUTE else 0)


def run(model: TableModel, offered: Sequence[Sequence[int]], start_minute: int, start: Start) -> TableRun:
    """Simulates a trace: one series for each lane, all of the same length, in thousandths of units a minute.

    Raises:
        ValueError: not one series for each lane.
    """
    work = _begun(model, offered, start_minute, start)
    for _ in work.minutes():
        continue
    states = tuple(each.state for each in work.lanes)
    return TableRun(model, start_minute, tuple(work.runs), states, tuple(work.decreases))


def throttles(model: TableModel, offered: Sequence[Sequence[int]], start_minute: int, start: Start) -> bool:
    """Whether anything of a trace is throttled: a run that ends at the first minute in which something is."""
    work = _begun(model, offered, start_minute, start)
    return any(each.partition for each in work.runs) or any(
        each.throttled for _ in work.minutes() for each in work.runs
    )


def _begun(model: TableModel, offered: Sequence[Sequence[int]], start_minute: int, start: Start) -> _Work:
    if len(offered) != len(model.lanes) or len({len(each) for each in offered}) > 1:
        raise ValueError(
            f"{len(offered)} series for {len(model.lanes)} lanes, {[len(each) for each in offered]} minutes long"
        )
    cut = partitioned(offered, model.keys, model.write_lanes())
    states = [
        beginning(lane, series[0], start_minute, start) for lane, series in zip(model.lanes, cut.reaching, strict=True)
    ]
    work = _Work(
        model,
        start_minute,
        start_minute + len(offered[0]),
        [
            _Lane.of(lane, Offered.of(series, start_minute), state)
            for lane, series, state in zip(model.lanes, cut.reaching, states, strict=True)
        ],
        [Decreases()] * len(model.owners),
        [
            LaneRun(series, reaching, partition=refused, partition_blamed=blamed)
            for series, reaching, refused, blamed in zip(offered, cut.reaching, cut.refused, cut.blamed, strict=True)
        ],
        model.order(),
    )
    work.begin()
    return work


# How far a lane goes on by itself at first; each time that nothing stops it or takes it back, twice as far.
_FIRST_LOOK = 64


@dataclass(slots=True)
class _Lane:
    """A lane on its way: how far it has gone by itself, and from where, should it be taken back.

    `lane` has the minimum and maximum that are in force, up to the minute of the `next_action`.
    """

    lane: Lane
    offered: Offered
    state: LaneState
    before: LaneState
    next_action: int | None = None
    falls_from: int = 0
    look: int = _FIRST_LOOK

    @staticmethod
    def of(lane: Lane, offered: Offered, state: LaneState) -> _Lane:
        """A lane before its first minute."""
        found = _Lane(lane, offered, state, state)
        found.act(state.minute)
        return found

    def act(self, minute: int) -> None:
        """Puts into force what is scheduled for a minute."""
        if isinstance(self.lane, ProvisionedLane) and self.lane.actions:
            self.lane, self.next_action = self.lane.in_force(minute), self.lane.next_action(minute)

    def go_on(self, end: int, decreases: Decreases) -> None:
        """Through the quiet minutes from here on."""
        lane, self.before = self.lane, self.state
        here = self.state.minute
        # Reads and writes share their decreases: where this one is not accepted, nor is the other's, and nothing changes.
        if isinstance(lane, ProvisionedLane):
            lag = lane.alarm_lag_minutes
            self.falls_from = next_decrease(decreases, lane.decreases, here + 1 + lag) - 1 - lag
        farthest = min(end, here + self.look)
        if self.next_action is not None:
            farthest = min(farthest, self.next_action)
        self.state = self._quiet(farthest)
        if self.state.minute == farthest:
            self.look *= 2

    def take_back(self, minute: int) -> None:
        """To the beginning of a minute that it went through."""
        self.state = self.before
        self.state = self._quiet(minute)
        self.look = _FIRST_LOOK

    def _quiet(self, end: int) -> LaneState:
        state, lane = self.state, self.lane
        if isinstance(state, ProvisionedState) and isinstance(lane, ProvisionedLane):
            return after_quiet_minutes(state, lane, self.offered, end, self.falls_from)
        if isinstance(state, OnDemandState) and isinstance(lane, OnDemandLane):
            return after_idle_minutes(state, lane, self.offered, end)
        raise TypeError(MIXED)


@dataclass(slots=True)
class _Work:
    """The moving parts of a run."""

    model: TableModel
    start_minute: int
    end: int
    lanes: list[_Lane]
    decreases: list[Decreases]
    runs: list[LaneRun]
    order: Sequence[int]

    def begin(self) -> None:
        for position, each in enumerate(self.lanes):
            if isinstance(each.state, ProvisionedState):
                self.runs[position].changes.append(Change(0, each.state.capacity))
            each.go_on(self.end, self.decreases[position // LANES_EACH])

    def minutes(self) -> Iterator[int]:
        """Goes through the trace, and stops after each minute in which a lane was not quiet."""
        while (minute := min([each.state.minute for each in self.lanes])) < self.end:
            self.minute(minute)
            yield minute

    def minute(self, minute: int) -> None:
        """A minute in which at least one lane is not quiet."""
        index, writes = minute - self.start_minute, self.model.write_lanes()
        awake = [each.state.minute == minute for each in self.lanes]
        consumed, short = [run_.reaching[index] for run_ in self.runs], False
        for position in self.order:
            each = self.lanes[position]
            if awake[position]:
                self._arrive(position, index)
                there = available_of(each.state, each.lane)
                if consumed[position] > there:
                    consumed[position] = there
                    short = short or position in writes
        if short:
            self._share(minute, awake, consumed)
        for position in self.order:
            each = self.lanes[position]
            if awake[position]:
                self._end(position, index, consumed[position])
                if not (short and position in writes):
                    each.go_on(self.end, self.decreases[position // LANES_EACH])

    def _share(self, minute: int, awake: list[bool], consumed: list[int]) -> None:
        """What is served of a minute's writes where one lane can't serve its own."""
        writes = self.model.write_lanes()
        for each in writes:
            if not awake[each]:
                self.lanes[each].take_back(minute)
                awake[each] = True
        there = [available_of(self.lanes[each].state, self.lanes[each].lane) for each in writes]
        index = minute - self.start_minute
        shares = admitted([self.runs[each].reaching[index] for each in writes], there)
        for place, each in enumerate(writes):
            consumed[each] = shares.consumed[place]
            if (lacking := self.runs[each].reaching[index] - there[place]) > 0:
                self.runs[each].short[index] = lacking
        if shares.scarcest is not None:
            scarcest = writes[shares.scarcest]
            self.runs[scarcest].blamed[index] = self._throttled_once(scarcest, index, consumed)

    def _throttled_once(self, scarcest: int, index: int, consumed: list[int]) -> int:
        """Writes of the table that were refused; those of the index where the traffic has none of its table."""
        table = self.model.write_lanes()[0]
        counted = table if self.runs[table].reaching[index] else scarcest
        return self.runs[counted].reaching[index] - consumed[counted]

    def _arrive(self, position: int, index: int) -> None:
        """What was coming and is there in this minute, and what is scheduled for it."""
        each, owner = self.lanes[position], position // LANES_EACH
        before = each.state
        if not isinstance(before, ProvisionedState) or not (before.coming or before.minute == each.next_action):
            return
        if before.minute == each.next_action:
            each.act(before.minute)
        each.state, self.decreases[owner] = begun(before, each.lane, self.decreases[owner])
        if isinstance(each.state, ProvisionedState) and each.state.capacity != before.capacity:
            self.runs[position].changes.append(Change(index, each.state.capacity))

    def _end(self, position: int, index: int, consumed: int) -> None:
        run_, each, owner = self.runs[position], self.lanes[position], position // LANES_EACH
        state, lane = each.state, each.lane
        short = run_.reaching[index] - consumed
        if short:
            run_.throttled[index] = short
            if position not in self.model.write_lanes():
                run_.short[index] = run_.blamed[index] = short
        if isinstance(state, ProvisionedState) and isinstance(lane, ProvisionedLane):
            after, self.decreases[owner] = provisioned.consumed_by(state, consumed, lane, self.decreases[owner])
            if consumed > state.capacity * UNIT_MINUTE and (most := lane.most_burst(state.capacity)):
                run_.least_burst = min(run_.least_burst, after.burst / most)
            each.state = after
        else:
            each.state, self.decreases[owner] = ended(state, consumed, lane, self.decreases[owner])
