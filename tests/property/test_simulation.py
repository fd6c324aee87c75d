"""What must be true of every simulation, whatever the traffic and the configuration."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import START_MINUTES, lane_pairs, traffic_series

from phase3b.errors import Phase3bError, Problem
from phase3b.files.json_tokens import line_and_column, start_of
from phase3b.simulation.capacity import table
from phase3b.simulation.capacity.amounts import MINUTES_PER_DAY, UNIT_MINUTE
from phase3b.simulation.capacity.decreases import Decreases
from phase3b.simulation.capacity.on_demand import OnDemandLane
from phase3b.simulation.capacity.partition import KeyLimit, partitioned
from phase3b.simulation.capacity.provisioned import ProvisionedLane, ProvisionedState
from phase3b.simulation.capacity.run import Start, TableRun, beginning, run, throttles
from phase3b.simulation.capacity.scheduled import ScheduledBounds
from phase3b.simulation.capacity.table import Lane, TableModel, TableState
from phase3b.simulation.recommendation.sweep import sweep
from phase3b.simulation.traces.cloudwatch_trace import read_cloudwatch
from phase3b.simulation.traces.csv_trace import read_csv
from phase3b.simulation.traces.trace import MOST_PROBLEMS, Trace, trace_of

STARTS = st.sampled_from(["settled", "floor"])
# Of whole parts, so that a minute's traffic is often at the edge of what a partition serves.
KEYS = st.none() | st.builds(
    KeyLimit,
    shares=st.sampled_from([(1.0,), (0.5, 0.25, 0.25), (0.4, 0.3, 0.2, 0.1)]),
    most=st.integers(1, 120).map(lambda units: units * UNIT_MINUTE),
)
ON_DEMAND = st.builds(
    OnDemandLane,
    at_once=st.integers(1, 100),
    ceiling=st.integers(1, 300),
    growth=st.sampled_from([1000, 2000, 2500]),
    growth_minutes=st.integers(1, 30),
)


def stepped(
    model: TableModel, offered: Sequence[Sequence[int]], start_minute: int, start: Start
) -> tuple[list[list[int]], TableState]:
    """What each lane consumed, and the state at the end, by the step simulator alone."""
    # Auto scaling has seen what was consumed: what partitions refuse never reached the capacity that it settled on.
    first = partitioned([each[:1] for each in offered], model.keys, model.write_lanes()).reaching
    state = TableState(
        tuple(beginning(lane, each[0], start_minute, start) for lane, each in zip(model.lanes, first, strict=True)),
        tuple(Decreases() for _ in model.owners),
    )
    consumed: list[list[int]] = [[] for _ in model.lanes]
    for row in zip(*offered, strict=True):
        state, served = table.step(state, row, model)
        for series, amount in zip(consumed, served, strict=True):
            series.append(amount)
    return consumed, state


def run_pair(
    pair: Sequence[Lane], reads: list[int], writes: list[int], start_minute: int = 0, start: Start = "settled"
) -> TableRun:
    return run(TableModel("t", (None,), tuple(pair)), [reads, writes], start_minute, start)


@given(lane_pairs(), traffic_series(90), traffic_series(90), START_MINUTES, STARTS)
def test_between_floor_and_ceiling_and_no_more_than_offered(
    pairs: list[tuple[ProvisionedLane, ProvisionedLane]],
    reads: list[int], writes: list[int], start_minute: int, start: Start,
) -> None:  # fmt: skip
    done = run_pair(pairs[0], reads, writes, start_minute, start)
    for lane, each in zip(pairs[0], done.lanes, strict=True):
        assert all(lane.floor <= capacity <= lane.ceiling for capacity in each.capacities())
        assert all(0 <= served <= asked for served, asked in zip(each.consumed(), each.offered, strict=True))
        assert each.consumed_total + each.throttled_total == sum(each.offered)
        # What is there serves first: nothing is throttled below the provisioned capacity.
        for minute, capacity in enumerate(each.capacities()):
            assert each.consumed()[minute] >= min(each.offered[minute], capacity * 60_000)


@given(lane_pairs(), traffic_series(200), traffic_series(200), START_MINUTES)
def test_decreases_stay_within_their_limit(
    pairs: list[tuple[ProvisionedLane, ProvisionedLane]], reads: list[int], writes: list[int], start_minute: int
) -> None:
    done = run_pair(pairs[0], reads, writes, start_minute)
    limit = pairs[0][0].decreases
    accepted = sorted(
        start_minute + after.minute - lane.minutes_to_apply
        for lane, each in zip(pairs[0], done.lanes, strict=True)
        for before, after in pairwise(each.changes)
        if after.capacity < before.capacity
    )
    for day in {minute // MINUTES_PER_DAY for minute in accepted}:
        falls = [minute for minute in accepted if minute // MINUTES_PER_DAY == day]
        if limit.rule == "measured":
            later = falls[limit.at_once - 1 :]
            assert all(after - before >= limit.pause_minutes for before, after in pairwise(later))
        else:
            for number, minute in enumerate(falls, start=1):
                assert number <= limit.at_once + minute % MINUTES_PER_DAY // limit.pause_minutes


@given(lane_pairs(), traffic_series(120), st.integers(1, 200), st.integers(0, 100))
def test_more_capacity_never_throttles_more(
    pairs: list[tuple[ProvisionedLane, ProvisionedLane]], reads: list[int], capacity: int, more: int
) -> None:
    rules, quiet = pairs[0]
    nothing = [0] * len(reads)
    less_of_it = replace(rules, floor=capacity, ceiling=capacity)
    more_of_it = replace(rules, floor=capacity + more, ceiling=capacity + more)
    less = run_pair((less_of_it, quiet), reads, nothing).lanes[0].throttled_total
    assert run_pair((more_of_it, quiet), reads, nothing).lanes[0].throttled_total <= less
    # Nor does auto scaling between the two throttle more than its minimum alone.
    scaled = replace(rules, floor=capacity, ceiling=capacity + more)
    fixed = run_pair((less_of_it, quiet), reads, nothing, start="floor").lanes[0].throttled_total
    assert run_pair((scaled, quiet), reads, nothing, start="floor").lanes[0].throttled_total <= fixed


def scheduled(data: st.DataObject, lane: Lane, start_minute: int) -> Lane:
    """The lane with scheduled actions, at its first minute and in the minute of one another, too."""
    if not isinstance(lane, ProvisionedLane):
        return lane
    minutes = sorted(data.draw(st.lists(st.integers(-3, 199), max_size=4)))
    floors = [data.draw(st.integers(1, 150)) for _ in minutes]
    actions = [
        ScheduledBounds(start_minute + minute, floor, floor + data.draw(st.integers(0, 150)))
        for minute, floor in zip(minutes, floors, strict=True)
    ]
    return replace(lane, actions=tuple(actions))


@given(st.data(), START_MINUTES, STARTS)
def test_a_run_is_the_steps_one_after_the_other(data: st.DataObject, start_minute: int, start: Start) -> None:
    pairs = data.draw(lane_pairs(many=2))
    model = TableModel("t", (None, "i"), (*pairs[0], *pairs[1]))
    if data.draw(st.booleans()):
        model = TableModel("t", (None, "i"), tuple(data.draw(st.lists(ON_DEMAND, min_size=4, max_size=4))))
    if data.draw(st.booleans()):
        model = replace(model, keys=tuple(data.draw(st.lists(KEYS, min_size=4, max_size=4))))
    if data.draw(st.booleans()):
        model = replace(model, lanes=tuple(scheduled(data, lane, start_minute) for lane in model.lanes))
    offered = [data.draw(traffic_series(200)) for _ in model.lanes]
    done = run(model, offered, start_minute, start)
    consumed, state = stepped(model, offered, start_minute, start)
    assert [each.consumed() for each in done.lanes] == consumed
    assert done.decreases == state.decreases
    for after, end in zip(done.states, state.lanes, strict=True):
        # What alarms counted and burst capacity, too: quiet minutes are not stepped through. On demand, a lane that is never
        # short need not know its peaks.
        assert after == end if isinstance(end, ProvisionedState) else after.minute == end.minute
    assert throttles(model, offered, start_minute, start) == any(each.refused() for each in done.lanes)
    for each, limit in zip(done.lanes, model.keys, strict=False):
        # What partitions refused is refused for hot keys alone, and never reached a capacity.
        assert all(each.reaching[minute] == each.offered[minute] - amount for minute, amount in each.partition.items())
        assert limit is not None or not each.partition_blamed


@given(st.data(), START_MINUTES, STARTS)
def test_a_sweep_counts_as_the_step_simulator_does(data: st.DataObject, start_minute: int, start: Start) -> None:
    pairs = data.draw(lane_pairs(many=data.draw(st.integers(1, 6))))
    reads, writes = data.draw(traffic_series(150)), data.draw(traffic_series(150))
    swept = sweep(pairs, [reads, writes], start_minute, start)
    for number, pair in enumerate(pairs):
        done = run_pair(pair, reads, writes, start_minute, start)
        for side, lane in enumerate(done.lanes):
            state = done.states[side]
            assert swept.unit_minutes[side, number] == lane.unit_minutes
            assert swept.throttled[side, number] == lane.throttled_total
            assert swept.throttled_minutes[side, number] == len(lane.throttled)
            assert swept.changes[side, number] == len(lane.changes) - 1
            assert swept.final_capacity[side, number] == lane.changes[-1].capacity
            assert state.minute == start_minute + len(reads)


@given(lane_pairs(many=3), traffic_series(150), START_MINUTES, STARTS)
def test_a_sweep_of_one_side_is_that_side_alone(
    pairs: list[tuple[ProvisionedLane, ProvisionedLane]], reads: list[int], start_minute: int, start: Start
) -> None:
    swept = sweep([pair[:1] for pair in pairs], [reads], start_minute, start)
    for number, (read, write) in enumerate(pairs):
        fixed = replace(write, floor=1, ceiling=1)
        lane = run_pair((read, fixed), reads, [0] * len(reads), start_minute, start).lanes[0]
        assert (swept.unit_minutes[0, number], swept.throttled[0, number]) == (lane.unit_minutes, lane.throttled_total)


def said_in_words(read: Callable[[], Trace]) -> None:
    """Whatever is wrong is a few problems, each with what to do about it."""
    problems: Sequence[Problem] = ()
    with suppress(Phase3bError):
        try:
            assert read().minutes > 0
        except Phase3bError as error:
            problems = error.problems
            raise
    assert len(problems) <= MOST_PROBLEMS + 1
    assert all(problem.what and problem.fix for problem in problems)


CSV_PARTS = st.sampled_from(
    ["time", "table", "index", "read_units_per_second", "write_units", "tickets", "tenant_status", "2026-01-22T09:30:00Z",
     "2026-01-22T09:31:00Z", "1769074200", "-1", "1e999", "nan", "0", "12.5", "", " ", '"', "\x00", "\ufeff", "é"]
)  # fmt: skip


@given(st.lists(st.lists(CSV_PARTS, max_size=6), max_size=8))
def test_any_csv_is_read_or_refused_in_words(rows: list[list[str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "trace.csv"
        file.write_text("\n".join(",".join(row) for row in rows), "utf-8")
        said_in_words(lambda: trace_of("t.csv", read_csv(file, {"tickets": ["tenant_status"]}, None)))


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 10**14) | st.floats() | st.sampled_from(["2026-01-22T09:30:00Z", "tickets read", "Count"]),
    lambda below: st.lists(below, max_size=3) | st.dictionaries(
        st.sampled_from(["MetricDataResults", "Datapoints", "Label", "Id", "Timestamps", "Values", "Sum", "Timestamp", "Unit"]),
        below, max_size=5,
    ),
    max_leaves=12,
)  # fmt: skip


@given(JSON_VALUES)
def test_any_json_is_read_or_refused_in_words(value: object) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "trace.json"
        file.write_text(json.dumps(value, indent=1), "utf-8")
        said_in_words(lambda: trace_of("t.json", read_cloudwatch(file, {"tickets": ["tenant_status"]}, None)))


@given(st.lists(st.integers(0, 99), min_size=1, max_size=5), st.text(max_size=5))
def test_lines_of_json_are_where_the_values_stand(numbers: list[int], key: str) -> None:
    text = json.dumps({"a": [{"x": 1, f"b{key}": numbers}]}, indent=1)
    for position, number in enumerate(numbers):
        line = line_and_column(text, start_of(text, ("a", 0, f"b{key}", position)))[0]
        assert text.splitlines()[line - 1].strip().rstrip(",") == str(number)


@given(lane_pairs(many=2), st.sampled_from([(), (1, 2), (2, 1)]))
def test_a_sweep_needs_a_lane_for_each_series(
    pairs: list[tuple[ProvisionedLane, ProvisionedLane]], lanes: tuple[int, ...]
) -> None:
    with pytest.raises(ValueError, match="every configuration needs 2 lanes"):
        sweep([pair[:number] for pair, number in zip(pairs, lanes, strict=False)], [[1], [1]], 0, "floor")
