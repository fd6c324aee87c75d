"""The verdict under each reading of what AWS publishes no rule of (`simulation.readings`).

Each reading is run by itself, beside the values of the file; then all with their gentlest values together, and all with
their harshest. Other combinations are not run. They are about provisioned capacity above its minimum: where traffic never
exceeds the minimums of a table, no reading can matter, and it is not run again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from phase3b.capacity.deployment import TableDeployment
from phase3b.capacity.model.objectives import Objectives
from phase3b.capacity.model.quotas import Quotas
from phase3b.capacity.model.reading import Reading, ReadingValue
from phase3b.capacity.model.simulation import Simulation
from phase3b.simulation.capacity.amounts import UNIT_MINUTE
from phase3b.simulation.capacity.findings import met
from phase3b.simulation.capacity.lane_outcome import LaneOutcome, lane_outcomes
from phase3b.simulation.capacity.provisioned import ProvisionedLane
from phase3b.simulation.capacity.run import Start, TableRun, run
from phase3b.simulation.capacity.scheduled import Window
from phase3b.simulation.capacity.table import TableModel
from phase3b.simulation.traces.trace import Trace
from phase3b.simulation.traces.traffic import busiest_part, offered

Answer = Literal["yes", "no", "depends"]
TOGETHER: Final = "all readings together"
GENTLEST, HARSHEST, OF_FILE = "the gentlest", "the harshest", "the values of the file"


@dataclass(frozen=True, slots=True)
class ReadingOutcome:
    """One run of all tables: of a reading with one value, or of all together. `holds`: the objectives are met."""

    reading: str
    value: str
    holds: bool
    throttled_requests: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the objectives are met; `depends_on` names the readings that decide it.

    `outcomes` are the runs; none where no reading can matter, which the answer then says of all.
    """

    answer: Answer
    depends_on: tuple[str, ...] = ()
    outcomes: tuple[ReadingOutcome, ...] = ()

    def of(self, reading: str) -> tuple[ReadingOutcome, ...]:
        """The runs of one reading, in the order of its values."""
        return tuple(each for each in self.outcomes if each.reading == reading)


@dataclass(frozen=True, slots=True)
class _Result:
    """Tables under one set of values."""

    holds: bool
    throttled_requests: int


@dataclass(frozen=True, slots=True)
class TablesUnderTraffic:
    """Everything that a run depends on but the readings."""

    tables: tuple[TableDeployment, ...]
    tenant_key: str | None
    trace: Trace
    simulation: Simulation
    objectives: Objectives
    quotas: Quotas
    start: Start

    def run(self, table: TableDeployment, simulation: Simulation) -> TableRun:
        """One table under one set of rules and assumptions."""
        window = Window.of(self.trace, simulation)
        model = TableModel.of(
            table, simulation, self.quotas, self.tenant_key, window, busiest_part(self.trace, table.name)
        )
        series = offered(model, self.trace, simulation.assumptions.index_write_percent)
        return run(model, series, self.trace.start_minute, self.start)

    def verdict(self, runs: Sequence[TableRun], lanes: Sequence[Sequence[LaneOutcome]]) -> Verdict:
        """The answer under every reading; `runs` and `lanes` are those of the file's values, a table each."""
        matters = [reading_can_matter(each) for each in runs]
        fixed = [each for each, open_ in zip(lanes, matters, strict=True) if not open_]
        if not all(met(each, self.objectives) for each in fixed):
            return Verdict("no")
        tables = [each for each, open_ in zip(self.tables, matters, strict=True) if open_]
        if not tables:
            return Verdict("yes")
        requests = sum(each.throttled_requests for of_table in fixed for each in of_table)
        open_lanes = [each for each, open_ in zip(lanes, matters, strict=True) if open_]
        base = _Result(
            all(met(each, self.objectives) for each in open_lanes),
            requests + sum(each.throttled_requests for of_table in open_lanes for each in of_table),
        )
        return verdict_of(self.simulation, base, lambda changed: self._result(tables, changed, requests))

    def _result(self, tables: Sequence[TableDeployment], simulation: Simulation, requests: int) -> _Result:
        runs = [self.run(table, simulation) for table in tables]
        lanes = [list(lane_outcomes(each, simulation, None)) for each in runs]
        return _Result(
            all(met(each, self.objectives) for each in lanes),
            requests + sum(each.throttled_requests for of_table in lanes for each in of_table),
        )


def verdict_of(simulation: Simulation, base: _Result, result: Callable[[Simulation], _Result]) -> Verdict:
    """The verdict of what `result` has under changed rules, where `base` is under the file's own."""
    readings = simulation.readings
    if not readings:
        return Verdict("yes" if base.holds else "no", (), (_outcome(TOGETHER, OF_FILE, base),))
    outcomes = [each for reading in readings for each in _of_reading(reading, simulation, base, result)]
    for which, end in ((GENTLEST, 0), (HARSHEST, -1)):
        changed = _changed(simulation, {each.key: each.values[end] for each in readings})
        outcomes.append(_outcome(TOGETHER, which, base if changed == simulation else result(changed)))
    depends_on = tuple(
        reading.name
        for reading in readings
        if len({each.holds for each in outcomes if each.reading == reading.name}) > 1
    )
    if not depends_on and any(each.holds != base.holds for each in outcomes):
        depends_on = (TOGETHER,)
    if depends_on:
        return Verdict("depends", depends_on, tuple(outcomes))
    return Verdict("yes" if base.holds else "no", (), tuple(outcomes))


def reading_can_matter(table_run: TableRun) -> bool:
    """Whether provisioned capacity ever has to serve more than its minimum."""
    return any(
        isinstance(lane, ProvisionedLane) and max(lane_run.reaching) > lane.least_floor() * UNIT_MINUTE
        for lane, lane_run in zip(table_run.model.lanes, table_run.lanes, strict=True)
    )


def _of_reading(
    reading: Reading, simulation: Simulation, base: _Result, result: Callable[[Simulation], _Result]
) -> Iterator[ReadingOutcome]:
    """The values of a reading in their order, the file's own among them or before them."""
    part, _, name = reading.key.partition(".")
    own: ReadingValue = getattr(getattr(simulation, part), name)
    for value in _with_own(reading.values, own):
        found = base if value == own else result(_changed(simulation, {reading.key: value}))
        yield _outcome(reading.name, value_text(value, reading.unit), found)


def _with_own(values: Sequence[ReadingValue], own: ReadingValue) -> Sequence[ReadingValue]:
    """The values with the file's own: numbers in their order, else before them."""
    if own in values:
        return values
    numbers = [each for each in (own, *values) if isinstance(each, int | float) and not isinstance(each, bool)]
    if len(numbers) <= len(values):
        return (own, *values)
    return sorted(numbers, reverse=numbers[-1] < numbers[1])


def value_text(value: ReadingValue, unit: str | None) -> str:
    """A value as the verdict shows it: `10 min`."""
    text = str(value).lower() if isinstance(value, bool) else f"{value:g}" if isinstance(value, int | float) else value
    return text if unit is None else f"{text} {unit}"


def _outcome(reading: str, value: str, result: _Result) -> ReadingOutcome:
    return ReadingOutcome(reading, value, result.holds, result.throttled_requests)


def _changed(simulation: Simulation, values: Mapping[str, ReadingValue]) -> Simulation:
    parts = {key.partition(".")[0] for key in values}
    return simulation.model_copy(
        update={
            part: getattr(simulation, part).model_copy(
                update={key.partition(".")[2]: value for key, value in values.items() if key.startswith(f"{part}.")}
            )
            for part in parts
        }
    )
