"""What a run means: throttled requests, utilisation, cost, and whether the objectives hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Literal

from phase3b.capacity.model.objectives import Objectives
from phase3b.capacity.model.quotas import Quotas
from phase3b.capacity.model.simulation import Simulation
from phase3b.capacity.model.threshold import Threshold
from phase3b.pricing.prices.capacity_prices import MILLION, CapacityPrices
from phase3b.simulation.capacity.amounts import MINUTES_PER_HOUR, UNIT_MINUTE, per_second, units
from phase3b.simulation.capacity.on_demand import OnDemandLane
from phase3b.simulation.capacity.provisioned import ProvisionedLane
from phase3b.simulation.capacity.run import LaneRun, Start, TableRun, run
from phase3b.simulation.capacity.table import LANES_EACH, Lane, TableModel
from phase3b.simulation.subject import Subject
from phase3b.simulation.traces.trace import SIDES, SeriesKey, Trace, clock
from phase3b.simulation.traces.traffic import offered

WHOLE_PERCENT = 100
Mode = Literal["provisioned", "on-demand"]


@dataclass(frozen=True, slots=True)
class CapacityCost:
    """What capacity costs by the hour and by the request, and how many hours a month has."""

    prices: CapacityPrices
    hours_per_month: float
    region: str

    def monthly_usd(self, lane: Lane, lane_run: LaneRun, side: str) -> float:
        """A lane's month, when every hour is as those of the run."""
        hours = len(lane_run.offered) / MINUTES_PER_HOUR
        if isinstance(lane, ProvisionedLane):
            price = self.prices.read_unit_hour_usd if side == "read" else self.prices.write_unit_hour_usd
            in_run = lane_run.unit_minutes / MINUTES_PER_HOUR * price
        else:
            price = self.prices.read_request_million_usd if side == "read" else self.prices.write_request_million_usd
            in_run = units(lane_run.consumed_total) / MILLION * price
        return in_run / hours * self.hours_per_month


@dataclass(frozen=True, slots=True)
class LaneOutcome:
    """Reads or writes of a table or index. Capacities are units per second, 0 where there are none (on-demand).

    Three things are told apart, as CloudWatch does. `throttled_requests` (ThrottledRequests) are requests that failed
    because of this lane: a write that an index holds back is one, of that index. `throttle_events`
    (Read- and WriteThrottleEvents) are those of each lane that was short, so that one request may have several.
    `throttled_units` is what is missing in ConsumedCapacity, also where another lane was short.
    """

    table: str
    index: str | None
    side: str
    mode: Mode
    floor: int
    ceiling: int
    target_percent: float | None
    least_capacity: int
    mean_capacity: float
    most_capacity: int
    changes: int
    mean_units_per_second: float
    peak_units_per_second: float
    consumed_units: float
    throttled_units: float
    throttled_requests: int
    throttle_events: int
    throttled_minutes: int
    worst_minute: str | None
    worst_requests_per_minute: int
    utilisation_percent: float | None
    least_burst_percent: float
    monthly_usd: float | None

    @property
    def name(self) -> str:
        """As it is shown: `tickets/tenant_status`."""
        return f"{self.table}/{self.index}" if self.index else self.table


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to know. `level`: fails (an objective is missed), warning, note."""

    level: Literal["fails", "warning", "note"]
    about: str
    what: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """A whole simulation."""

    subject: str
    tier: str
    traffic: str
    region: str
    start: str
    minutes: int
    holds: bool
    throttled_requests: int
    monthly_usd: float | None
    lanes: tuple[LaneOutcome, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Simulated:
    """An outcome with the runs that it was made of, for charts."""

    outcome: Outcome
    trace: Trace
    runs: tuple[TableRun, ...]


def simulate(
    subject: Subject,
    trace: Trace,
    simulation: Simulation,
    objectives: Objectives,
    quotas: Quotas,
    cost: CapacityCost | None,
    start: Start = "settled",
) -> Simulated:
    """Every table that the trace says anything of, under that trace."""
    tables = [table for table in subject.tables if table.name in trace.tables]
    runs: list[TableRun] = []
    for table in tables:
        model = TableModel.of(table, simulation, quotas)
        series = offered(model, trace, simulation.assumptions.index_write_percent)
        runs.append(run(model, series, trace.start_minute, start))
    lanes = [each for table_run in runs for each in lane_outcomes(table_run, simulation, cost)]
    findings = [
        *(finding for table_run in runs for finding in _findings(table_run, simulation, objectives)),
        *(Finding("note", trace.source, note) for note in trace.notes),
    ]
    costs = [each.monthly_usd for each in lanes if each.monthly_usd is not None]
    outcome = Outcome(
        subject=subject.title,
        tier=subject.tier_name,
        traffic=trace.source,
        region=subject.region,
        start=start,
        minutes=trace.minutes,
        holds=not any(finding.level == "fails" for finding in findings),
        throttled_requests=sum(each.throttled_requests for each in lanes),
        monthly_usd=sum(costs) if len(costs) == len(lanes) else None,
        lanes=tuple(lanes),
        findings=tuple(findings),
    )
    return Simulated(outcome, trace, tuple(runs))


def lane_outcomes(table_run: TableRun, simulation: Simulation, cost: CapacityCost | None) -> Iterator[LaneOutcome]:
    """What became of each lane of a table."""
    for position, (lane, lane_run) in enumerate(zip(table_run.model.lanes, table_run.lanes, strict=True)):
        owner, side = table_run.model.owners[position // LANES_EACH], SIDES[position % LANES_EACH]
        yield _lane_outcome(SeriesKey(table_run.model.table, owner, side), lane, lane_run, table_run, simulation, cost)


def _lane_outcome(
    key: SeriesKey,
    lane: Lane,
    lane_run: LaneRun,
    table_run: TableRun,
    simulation: Simulation,
    cost: CapacityCost | None,
) -> LaneOutcome:
    minutes = len(lane_run.offered)
    blamed = lane_run.blamed
    writes = table_run.lanes[table_run.model.write_lanes()[0]].offered if key.side == "write" else lane_run.offered
    # The minutes of a lane that others held back more are those of its events.
    events = dict(zip(lane_run.short, _events(lane_run, writes), strict=True))
    counted = blamed or events
    worst = max(counted, key=counted.__getitem__, default=None)
    capacities = [change.capacity for change in lane_run.changes]
    provisioned = isinstance(lane, ProvisionedLane)
    return LaneOutcome(
        table=key.table,
        index=key.index_name,
        side=key.side,
        mode="provisioned" if provisioned else "on-demand",
        floor=lane.floor if isinstance(lane, ProvisionedLane) else 0,
        ceiling=lane.ceiling,
        target_percent=lane.target / 1000 if isinstance(lane, ProvisionedLane) else None,
        least_capacity=min(capacities, default=0),
        mean_capacity=lane_run.unit_minutes / minutes if provisioned else 0.0,
        most_capacity=max(capacities, default=0),
        changes=max(0, len(capacities) - 1),
        mean_units_per_second=per_second(sum(lane_run.offered)) / minutes,
        peak_units_per_second=per_second(max(lane_run.offered)),
        consumed_units=units(lane_run.consumed_total),
        throttled_units=units(lane_run.throttled_total),
        throttled_requests=_requests(sum(blamed.values()), simulation),
        throttle_events=_requests(sum(events.values()), simulation),
        throttled_minutes=len(counted),
        worst_minute=None if worst is None else clock(table_run.start_minute + worst),
        worst_requests_per_minute=0 if worst is None else _requests(counted[worst], simulation),
        utilisation_percent=WHOLE_PERCENT * lane_run.consumed_total / (lane_run.unit_minutes * UNIT_MINUTE)
        if provisioned
        else None,
        least_burst_percent=WHOLE_PERCENT * lane_run.least_burst,
        monthly_usd=None if cost is None else cost.monthly_usd(lane, lane_run, key.side),
    )


def _events(lane_run: LaneRun, writes: Sequence[int]) -> Iterator[int]:
    """What this lane lacked in each minute, in units of the requests: of the table's writes, where they are known."""
    for minute, lacking in lane_run.short.items():
        yield round(lacking * (writes[minute] or lane_run.offered[minute]) / lane_run.offered[minute])


def _requests(throttled: int, simulation: Simulation) -> int:
    return ceil(round(units(throttled) / simulation.assumptions.units_per_request, 9))


def _findings(table_run: TableRun, simulation: Simulation, objectives: Objectives) -> Iterator[Finding]:
    thresholds = objectives.thresholds.tables
    for each, lane, lane_run in zip(
        lane_outcomes(table_run, simulation, None), table_run.model.lanes, table_run.lanes, strict=True
    ):
        about = f"{each.name} {each.side}s"
        limit = thresholds.read_throttles_per_minute if each.side == "read" else thresholds.write_throttles_per_minute
        allowed = limit.target if limit.target is not None else limit.warning
        if each.worst_requests_per_minute > allowed:
            what = (
                f"{each.throttled_requests:,} requests throttled"
                if each.throttled_requests
                else f"{each.throttle_events:,} throttle events"
            )
            yield Finding(
                "fails",
                about,
                f"{what} in {_minutes(each.throttled_minutes)}, at worst "
                f"{each.worst_requests_per_minute:,} in the minute of {each.worst_minute}; the objective is {allowed:g}",
            )
        if lane_run.blamed and each.index is not None and each.side == "write":
            held = _minutes(len(lane_run.blamed))
            yield Finding("note", about, f"its capacity held the table's writes back in {held}")
        yield from _ceiling_findings(about, lane, lane_run, thresholds.ceiling_percent)
        yield from _partition_findings(about, each, simulation)


def _ceiling_findings(about: str, lane: Lane, lane_run: LaneRun, limit: Threshold) -> Iterator[Finding]:
    if isinstance(lane, OnDemandLane):
        return
    mark = lane.ceiling * UNIT_MINUTE * limit.warning / WHOLE_PERCENT
    longest = longest_above(lane_run.offered, mark)
    minutes = limit.datapoints * limit.period_seconds // 60
    if longest >= minutes:
        what = f"above {limit.warning:g} % of its maximum of {lane.ceiling:,} for {_minutes(longest)} in a row"
        yield Finding("warning", about, f"{what}: auto scaling has little left to give")


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
