"""A whole trace through a table: the step simulator, less the minutes in which it would change nothing.

A lane is at rest while its burst capacity is full, no alarm has begun to count and nothing is on its way. As long as
what is offered stays between its marks it remains so, and only its clock moves. Most minutes are like that; a test
compares with `table.step` minute by minute.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from phase3b.simulation import on_demand, provisioned
from phase3b.simulation.amounts import UNIT_MINUTE
from phase3b.simulation.decreases import Decreases
from phase3b.simulation.on_demand import OnDemandLane, OnDemandState
from phase3b.simulation.provisioned import ProvisionedLane, ProvisionedState
from phase3b.simulation.table import LANES_EACH, Lane, LaneState, TableModel, admitted, available_of, ended

Start = Literal["settled", "floor"]
"""settled: as auto scaling would have left it under the first minute's load; floor: as just deployed."""


class Change(NamedTuple):
    """From this minute of the trace on there is this capacity, in units per second."""

    minute: int
    capacity: int


@dataclass(slots=True)
class LaneRun:
    """What became of one lane. `throttled` has only the minutes in which anything was; amounts are thousandths.

    `least_burst` is the smallest share of the burst capacity that was left when it was drawn on (1: never drawn on);
    `scarce` counts the minutes in which this lane held back all writes of the table.
    """

    offered: Sequence[int]
    changes: list[Change] = field(default_factory=list)
    throttled: dict[int, int] = field(default_factory=dict)
    least_burst: float = 1.0
    scarce: int = 0

    @property
    def consumed_total(self) -> int:
        """Thousandths of units that were served."""
        return sum(self.offered) - self.throttled_total

    @property
    def throttled_total(self) -> int:
        """Thousandths of units that were not."""
        return sum(self.throttled.values())

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
        found = list(self.offered)
        for minute, amount in self.throttled.items():
            found[minute] -= amount
        return found


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
    if start == "floor":
        return ProvisionedState(minute, lane.floor, 0)
    capacity = lane.wanted(first)
    return ProvisionedState(minute, capacity, lane.most_burst(capacity) if first <= capacity * UNIT_MINUTE else 0)


def run(model: TableModel, offered: Sequence[Sequence[int]], start_minute: int, start: Start) -> TableRun:
    """Simulates a trace: one series for each lane, all of the same length, in thousandths of units a minute.

    Raises:
        ValueError: not one series for each lane.
    """
    work = _begun(model, offered, start_minute, start)
    for _ in work.minutes(offered):
        continue
    return TableRun(model, start_minute, tuple(work.runs), tuple(work.finished(len(offered[0]))), tuple(work.decreases))


def throttles(model: TableModel, offered: Sequence[Sequence[int]], start_minute: int, start: Start) -> bool:
    """Whether anything of a trace is throttled: a run that ends at the first minute in which something is."""
    work = _begun(model, offered, start_minute, start)
    return any(each.throttled for _ in work.minutes(offered) for each in work.runs)


def _begun(model: TableModel, offered: Sequence[Sequence[int]], start_minute: int, start: Start) -> _Work:
    if len(offered) != len(model.lanes):
        raise ValueError(f"{len(offered)} series for {len(model.lanes)} lanes")
    work = _Work(
        model,
        start_minute,
        [beginning(lane, series[0], start_minute, start) for lane, series in zip(model.lanes, offered, strict=True)],
        [Decreases()] * len(model.owners),
        [LaneRun(series) for series in offered],
    )
    work.begin()
    return work


# A lane with these marks is looked at in every minute.
_AWAKE = (1, 0)


@dataclass(slots=True)
class _Work:
    """The moving parts of a run. `rest[lane]` are the marks between which the lane stays at rest."""

    model: TableModel
    start_minute: int
    states: list[LaneState]
    decreases: list[Decreases]
    runs: list[LaneRun]
    rest: list[tuple[int, int]] = field(default_factory=list)
    peaks: list[int] = field(default_factory=list)
    writes: range = range(0)

    def begin(self) -> None:
        self.writes = self.model.write_lanes()
        self.peaks += [max(each.offered) for each in self.runs]
        for position, lane in enumerate(self.model.lanes):
            state = self.states[position]
            if isinstance(state, ProvisionedState):
                self.runs[position].changes.append(Change(0, state.capacity))
            self.rest.append(self._marks(position, lane))

    def minutes(self, offered: Sequence[Sequence[int]]) -> Iterator[int]:
        """Goes through the trace, and stops after each minute in which a lane was not at rest."""
        rest, many = self.rest, range(len(self.model.lanes))
        for index, row in enumerate(zip(*offered, strict=True)):
            for position in many:
                low, high = rest[position]
                if not low <= row[position] <= high:
                    self.minute(index, row)
                    yield index
                    break

    def minute(self, index: int, row: Sequence[int]) -> None:
        """A minute in which at least one lane is not at rest."""
        awake = [not low <= row[position] <= high for position, (low, high) in enumerate(self.rest)]
        consumed, short = list(row), False
        for position, lane in enumerate(self.model.lanes):
            if awake[position]:
                state = self.states[position] = self._at(position, index, lane)
                there = available_of(state, lane)
                if row[position] > there:
                    consumed[position] = there
                    short = short or position in self.writes
        if short:
            self._share(index, row, awake, consumed)
        for position, lane in enumerate(self.model.lanes):
            if awake[position]:
                self._end(position, index, consumed[position], lane)

    def _share(self, index: int, row: Sequence[int], awake: list[bool], consumed: list[int]) -> None:
        """What is served of a minute's writes where one lane can't serve its own."""
        for each in self.writes:
            self.states[each] = self._at(each, index, self.model.lanes[each])
            awake[each] = True
        there = [available_of(self.states[each], self.model.lanes[each]) for each in self.writes]
        shares = admitted([row[each] for each in self.writes], there)
        for place, each in enumerate(self.writes):
            consumed[each] = shares.consumed[place]
            self.runs[each].scarce += place == shares.scarcest

    def finished(self, minutes: int) -> list[LaneState]:
        """The states after the last minute."""
        at = self.start_minute + minutes
        return [state if state.minute == at else state._replace(minute=at) for state in self.states]

    def _at(self, position: int, index: int, lane: Lane) -> LaneState:
        """The lane's state at the beginning of a minute, with its clock set and what was coming arrived."""
        state = self.states[position]
        minute = self.start_minute + index
        if state.minute != minute:
            state = state._replace(minute=minute)
        # Most minutes have nothing that is coming: they are what a simulation's time goes into.
        if not (isinstance(state, ProvisionedState) and state.coming and isinstance(lane, ProvisionedLane)):
            return state
        there = provisioned.arrived(state, lane)
        if there.capacity != state.capacity:
            self.runs[position].changes.append(Change(index, there.capacity))
        return there

    def _end(self, position: int, index: int, consumed: int, lane: Lane) -> None:
        run_, state, owner = self.runs[position], self.states[position], position // LANES_EACH
        short = run_.offered[index] - consumed
        if short:
            run_.throttled[index] = short
        if isinstance(state, ProvisionedState) and isinstance(lane, ProvisionedLane):
            after, self.decreases[owner] = provisioned.consumed_by(state, consumed, lane, self.decreases[owner])
            if consumed > state.capacity * UNIT_MINUTE and (most := lane.most_burst(state.capacity)):
                run_.least_burst = min(run_.least_burst, after.burst / most)
            self.states[position] = after
        else:
            self.states[position], self.decreases[owner] = ended(state, consumed, lane, self.decreases[owner])
        self.rest[position] = self._marks(position, lane)

    def _marks(self, position: int, lane: Lane) -> tuple[int, int]:
        state = self.states[position]
        if isinstance(state, ProvisionedState) and isinstance(lane, ProvisionedLane):
            if state.coming or state.above or state.recent or state.burst < lane.most_burst(state.capacity):
                return _AWAKE
            low = lane.low_mark(state.capacity) if state.capacity > lane.floor else 0
            high = lane.high_mark(state.capacity) if state.capacity < lane.ceiling else state.capacity * UNIT_MINUTE
            return low, high
        if isinstance(state, OnDemandState) and isinstance(lane, OnDemandLane):
            # What is never short, or never serves more, needs no memory of its peaks.
            least = on_demand.available(OnDemandState(0), lane)
            return (0, least) if lane.ceiling <= lane.at_once or self.peaks[position] <= least else _AWAKE
        return _AWAKE
