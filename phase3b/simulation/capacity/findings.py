"""What is to be known of a run: objectives that are missed, and what comes close."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from phase3b.capacity.model.objectives import Objectives
from phase3b.capacity.model.simulation import Simulation
from phase3b.capacity.model.threshold import Threshold
from phase3b.simulation.capacity.amounts import UNIT_MINUTE
from phase3b.simulation.capacity.lane_outcome import (
    WHOLE_PERCENT,
    LaneOutcome,
    PartitionThrottles,
    requests_of,
    throttled_by_capacity,
)
from phase3b.simulation.capacity.on_demand import OnDemandLane
from phase3b.simulation.capacity.run import TableRun
from phase3b.simulation.capacity.table import Lane
from phase3b.simulation.traces.trace import clock


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to know. `level`: fails (an objective is missed), warning, note."""

    level: Literal["fails", "warning", "note"]
    about: str
    what: str


def met(lanes: Sequence[LaneOutcome], objectives: Objectives) -> bool:
    """Whether no lane is throttled more than its objective allows."""
    return not any(_missed(each, objectives) for each in lanes)


def findings(
    table_run: TableRun, lanes: Sequence[LaneOutcome], simulation: Simulation, objectives: Objectives
) -> Iterator[Finding]:
    """Those of a table, lane by lane."""
    for position, (each, lane, lane_run) in enumerate(zip(lanes, table_run.model.lanes, table_run.lanes, strict=True)):
        about = f"{each.name} {each.side}s"
        if _missed(each, objectives):
            yield from _throttle_findings(about, position, each, table_run, simulation, objectives)
        if lane_run.blamed and each.index is not None and each.side == "write":
            held = _minutes(len(lane_run.blamed))
            yield Finding("note", about, f"its capacity held the table's writes back in {held}")
        yield from _ceiling_findings(
            about, lane, lane_run.offered, table_run.start_minute, objectives.thresholds.tables.ceiling_percent
        )
        if each.partition_throttles is None:
            yield from _partition_findings(about, each, simulation)


def _missed(each: LaneOutcome, objectives: Objectives) -> bool:
    hot = each.partition_throttles
    return each.worst_requests_per_minute > _allowed(each, objectives) or (
        hot is not None and hot.worst_requests_per_minute > _allowed_of_partitions(each, objectives)
    )


def _allowed(each: LaneOutcome, objectives: Objectives) -> float:
    thresholds = objectives.thresholds.tables
    limit = thresholds.read_throttles_per_minute if each.side == "read" else thresholds.write_throttles_per_minute
    return limit.target if limit.target is not None else limit.warning


def _allowed_of_partitions(each: LaneOutcome, objectives: Objectives) -> float:
    """Those of the objective for hot partitions, and in any case no more than of all throttles."""
    limit = objectives.thresholds.tables.hot_partition_throttles_per_minute
    own = None if limit is None else limit.target if limit.target is not None else limit.warning
    return _allowed(each, objectives) if own is None else min(own, _allowed(each, objectives))


def _throttle_findings(
    about: str,
    position: int,
    each: LaneOutcome,
    table_run: TableRun,
    simulation: Simulation,
    objectives: Objectives,
) -> Iterator[Finding]:
    """Capacity that was short and partitions that were too hot apart: more capacity helps against the one alone."""
    counted = throttled_by_capacity(table_run, position)
    if counted:
        hot = 0 if each.partition_throttles is None else each.partition_throttles.requests
        requests = each.throttled_requests - hot
        what = (
            f"{requests:,} requests throttled"
            if requests
            else f"{requests_of(sum(counted.values()), simulation):,} throttle events"
        )
        worst = max(counted, key=counted.__getitem__)
        yield Finding(
            "fails",
            about,
            f"{what} in {_minutes(len(counted))}, at worst "
            f"{requests_of(counted[worst], simulation):,} in the minute of {clock(table_run.start_minute + worst)}; "
            f"the objective is {_allowed(each, objectives):g}",
        )
    if each.partition_throttles is not None:
        yield Finding("fails", about, _hot_keys(each, each.partition_throttles, simulation, objectives))


def _hot_keys(each: LaneOutcome, hot: PartitionThrottles, simulation: Simulation, objectives: Objectives) -> str:
    rules = simulation.rules
    most = rules.partition_read_units_per_second if each.side == "read" else rules.partition_write_units_per_second
    who, how = ("the busiest key", ", as measured") if hot.measured else ("the key of the largest tenant", "")
    others = "" if hot.hot_keys == 1 else f", and those of {hot.hot_keys - 1:,} more"
    return (
        f"{hot.requests:,} requests throttled by hot partitions in {_minutes(hot.minutes)}, at worst "
        f"{hot.worst_requests_per_minute:,} in the minute of {hot.worst_minute}: {who} "
        f"({hot.largest_share_percent:.0f} % of the traffic{how}{others}) needs up to {hot.hottest_units_per_second:,.0f} units/s, "
        f"and a partition serves {most:,} whatever the capacity; the objective is {_allowed_of_partitions(each, objectives):g}"
    )


def _ceiling_findings(
    about: str, lane: Lane, offered: Sequence[int], start_minute: int, limit: Threshold
) -> Iterator[Finding]:
    if isinstance(lane, OnDemandLane):
        return
    # In a stretch between two scheduled actions the maximum is one.
    end = start_minute + len(offered)
    edges = [start_minute, *(each.minute for each in lane.actions if start_minute < each.minute < end), end]
    minutes = limit.datapoints * limit.period_seconds // 60
    for first, last in pairwise(edges):
        ceiling = lane.in_force(first).ceiling
        mark = ceiling * UNIT_MINUTE * limit.warning / WHOLE_PERCENT
        longest = longest_above(offered[first - start_minute : last - start_minute], mark)
        if longest >= minutes:
            what = f"above {limit.warning:g} % of its maximum of {ceiling:,} for {_minutes(longest)} in a row"
            yield Finding("warning", about, f"{what}: auto scaling has little left to give")
            return


def longest_above(series: Sequence[int], mark: float) -> int:
    """The most minutes in a row that are above a mark."""
    longest = current = 0
    for amount in series:
        current = current + 1 if amount > mark else 0
        longest = max(longest, current)
    return longest


def _partition_findings(about: str, each: LaneOutcome, simulation: Simulation) -> Iterator[Finding]:
    rules = simulation.rules
    most = rules.partition_read_units_per_second if each.side == "read" else rules.partition_write_units_per_second
    if each.peak_units_per_second > most:
        share = WHOLE_PERCENT * most / each.peak_units_per_second
        what = (
            f"its peak of {each.peak_units_per_second:,.0f} units/s needs more than one partition ({most:,} each): "
            f"a key with more than {share:.0f} % of the traffic is throttled whatever the capacity"
        )
        yield Finding("warning", about, what)


def _minutes(count: int) -> str:
    return "1 minute" if count == 1 else f"{count:,} minutes"
