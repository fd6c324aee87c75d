"""What became of reads or writes of a table or index: capacity, utilisation, throttled requests, cost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil
from typing import Literal

from phase3b.capacity.model.simulation import Simulation
from phase3b.pricing.prices.capacity_prices import MILLION, CapacityPrices
from phase3b.simulation.capacity.amounts import MINUTES_PER_HOUR, UNIT_MINUTE, per_second, units
from phase3b.simulation.capacity.partition import tenant_shares
from phase3b.simulation.capacity.provisioned import ProvisionedLane
from phase3b.simulation.capacity.run import LaneRun, TableRun, summed
from phase3b.simulation.capacity.table import LANES_EACH, Lane
from phase3b.simulation.traces.trace import SIDES, SeriesKey, clock

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
class PartitionThrottles:
    """Requests of tenants that need more than a partition serves (KeyRangeThroughputThrottleEvents).

    `hot_keys` are as many as are too hot in the busiest minute; `hottest_units_per_second` is what the hottest needs then.
    `measured` is whether its part was measured, or is that of the largest tenant as assumed.
    """

    requests: int
    minutes: int
    worst_minute: str
    worst_requests_per_minute: int
    hot_keys: int
    hottest_units_per_second: float
    largest_share_percent: float
    measured: bool


@dataclass(frozen=True, slots=True)
class LaneOutcome:
    """Reads or writes of a table or index. Capacities are units per second, 0 where there are none (on-demand).

    Three things are told apart, as CloudWatch does. `throttled_requests` (ThrottledRequests) are requests that failed
    because of this lane: a write that an index holds back is one, of that index. `throttle_events`
    (Read- and WriteThrottleEvents) are those of each lane that was short, so that one request may have several.
    `throttled_units` is what is missing in ConsumedCapacity, also where another lane was short. All of them count what
    partitions of hot keys refused, which `partition_throttles` has by itself (None: nothing).
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
    partition_throttles: PartitionThrottles | None
    utilisation_percent: float | None
    least_burst_percent: float
    monthly_usd: float | None

    @property
    def name(self) -> str:
        """As it is shown: `tickets/tenant_status`."""
        return f"{self.table}/{self.index}" if self.index else self.table


def lane_outcomes(table_run: TableRun, simulation: Simulation, cost: CapacityCost | None) -> Iterator[LaneOutcome]:
    """What became of each lane of a table."""
    for position, (lane, lane_run) in enumerate(zip(table_run.model.lanes, table_run.lanes, strict=True)):
        owner, side = table_run.model.owners[position // LANES_EACH], SIDES[position % LANES_EACH]
        key = SeriesKey(table_run.model.table, owner, side)
        yield _lane_outcome(key, position, lane, lane_run, table_run, simulation, cost)


def throttled_by_capacity(table_run: TableRun, position: int) -> dict[int, int]:
    """Of each minute what a lane's capacity is to blame for; of a lane that others held back more, its events."""
    return table_run.lanes[position].blamed or _events(table_run, position)


def _lane_outcome(
    key: SeriesKey,
    position: int,
    lane: Lane,
    lane_run: LaneRun,
    table_run: TableRun,
    simulation: Simulation,
    cost: CapacityCost | None,
) -> LaneOutcome:
    minutes = len(lane_run.offered)
    events = summed(_events(table_run, position), lane_run.partition_blamed)
    counted = summed(throttled_by_capacity(table_run, position), lane_run.partition_blamed)
    worst = max(counted, key=counted.__getitem__, default=None)
    capacities = [change.capacity for change in lane_run.changes]
    provisioned = isinstance(lane, ProvisionedLane)
    requests = sum(lane_run.blamed.values()) + sum(lane_run.partition_blamed.values())
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
        throttled_requests=requests_of(requests, simulation),
        throttle_events=requests_of(sum(events.values()), simulation),
        throttled_minutes=len(counted),
        worst_minute=None if worst is None else clock(table_run.start_minute + worst),
        worst_requests_per_minute=0 if worst is None else requests_of(counted[worst], simulation),
        partition_throttles=_partition_throttles(table_run, position, simulation),
        utilisation_percent=WHOLE_PERCENT * lane_run.consumed_total / (lane_run.unit_minutes * UNIT_MINUTE)
        if provisioned
        else None,
        least_burst_percent=WHOLE_PERCENT * lane_run.least_burst,
        monthly_usd=None if cost is None else cost.monthly_usd(lane, lane_run, key.side),
    )


def _partition_throttles(table_run: TableRun, position: int, simulation: Simulation) -> PartitionThrottles | None:
    lane_run = table_run.lanes[position]
    blamed, limit = lane_run.partition_blamed, table_run.model.keys[position] if table_run.model.keys else None
    if not blamed or limit is None:
        return None
    worst, most = max(blamed, key=blamed.__getitem__), max(lane_run.offered)
    return PartitionThrottles(
        requests=requests_of(sum(blamed.values()), simulation),
        minutes=len(blamed),
        worst_minute=clock(table_run.start_minute + worst),
        worst_requests_per_minute=requests_of(blamed[worst], simulation),
        hot_keys=limit.hot_keys(most),
        hottest_units_per_second=per_second(most) * limit.shares[0],
        largest_share_percent=WHOLE_PERCENT * limit.shares[0],
        measured=limit.shares != tenant_shares(simulation),
    )


def _events(table_run: TableRun, position: int) -> dict[int, int]:
    """What a lane lacked in each minute, in units of the requests: of the table's writes, where they are known."""
    lane_run, writes = table_run.lanes[position], table_run.model.write_lanes()
    requests = table_run.lanes[writes[0]].offered if position in writes else lane_run.offered
    return {
        minute: round(lacking * (requests[minute] or lane_run.offered[minute]) / lane_run.offered[minute])
        for minute, lacking in lane_run.short.items()
    }


def requests_of(throttled: int, simulation: Simulation) -> int:
    """Requests that so many thousandths of units are, rounded up."""
    return ceil(round(units(throttled) / simulation.assumptions.units_per_request, 9))
