"""A table with its indexes: what they share, and how an index holds back its table's writes.

Each index scales on its own. A write of the table is a write of its indexes too, and DynamoDB refuses it when one of
them has no capacity left: the scarcest decides what share of a minute's writes is served. (That the same share is
refused of all writes, also of those that touch no index, is inferred, and errs on the safe side.)

Lanes are kept in one order everywhere: reads and writes of the table, then reads and writes of each index.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple, assert_never

from phase3b.capacity.deployment import Billing, OnDemand, Provisioned, TableDeployment
from phase3b.capacity.model.quotas import Quotas
from phase3b.capacity.model.simulation import Simulation, TableWarmThroughput, WarmThroughput
from phase3b.simulation.capacity import on_demand, provisioned
from phase3b.simulation.capacity.admission import admitted
from phase3b.simulation.capacity.amounts import THOUSANDTHS
from phase3b.simulation.capacity.decreases import Decreases
from phase3b.simulation.capacity.on_demand import OnDemandLane, OnDemandState
from phase3b.simulation.capacity.partition import KeyLimit, past_partitions
from phase3b.simulation.capacity.provisioned import ProvisionedLane, ProvisionedState
from phase3b.simulation.capacity.scheduled import Window, scheduled_bounds
from phase3b.simulation.traces.trace import SIDES

Lane = ProvisionedLane | OnDemandLane
LaneState = ProvisionedState | OnDemandState
LANES_EACH: Final = 2
"""Reads and writes."""
MIXED: Final = "a state of one billing mode and a lane of the other"


@dataclass(frozen=True, slots=True)
class TableModel:
    """What is simulated of a table: `owners` are the table itself (None) and its indexes, two lanes each.

    `keys` are what hot keys of each lane are held to (None: it is not partitioned by the tenant); empty where partitions
    are left out.
    """

    table: str
    owners: tuple[str | None, ...]
    lanes: tuple[Lane, ...]
    keys: tuple[KeyLimit | None, ...] = ()

    @staticmethod
    def of(
        table: TableDeployment,
        simulation: Simulation,
        quotas: Quotas,
        tenant_key: str | None = None,
        window: Window | None = None,
        busiest_part: float | None = None,
    ) -> TableModel:
        """The model of a table as it is deployed.

        Without the attribute of the tenant, partitions are left out; without a window, scheduled actions. The part of the
        busiest key of the table itself, where it was measured, is in place of what the tenants are assumed to have.
        """
        owners: tuple[str | None, ...] = (None, *(index.name for index in table.indexes))
        billings = (table.billing, *(index.billing for index in table.indexes))
        warm = simulation.assumptions.warm_throughput.get(table.name, TableWarmThroughput())
        warms: tuple[WarmThroughput, ...] = (
            warm,
            *(warm.indexes.get(index.name, WarmThroughput()) for index in table.indexes),
        )
        lanes = (
            lane
            for each, own in zip(billings, warms, strict=True)
            for lane in _lanes(each, own, simulation, quotas, window)
        )
        attributes = (table.partition_key, *(index.partition_key for index in table.indexes))
        limits = (KeyLimit.of(simulation, read=True), KeyLimit.of(simulation, read=False))
        keys = [limit if each == tenant_key else None for each in attributes for limit in limits]
        if busiest_part is not None:
            # Of the other keys nothing is known but that they have less.
            keys[:LANES_EACH] = [replace(limit, shares=(busiest_part,)) for limit in limits]
        return TableModel(table.name, owners, tuple(lanes), () if tenant_key is None else tuple(keys))

    def write_lanes(self) -> range:
        """The lanes of writes: they hold each other back."""
        return range(1, len(self.lanes), LANES_EACH)

    def order(self) -> Sequence[int]:
        """In which order the lanes of a minute get what an owner's reads and writes both want: a decrease."""
        lanes = range(len(self.lanes))
        if all(not isinstance(each, ProvisionedLane) or each.decreases.first == "read" for each in self.lanes):
            return lanes
        return [each ^ 1 for each in lanes]


class TableState(NamedTuple):
    """All lanes at the beginning of a minute, and what each owner used up of its decreases."""

    lanes: tuple[LaneState, ...]
    decreases: tuple[Decreases, ...]


def step(state: TableState, offered: Sequence[int], model: TableModel) -> tuple[TableState, tuple[int, ...]]:
    """One minute of a table: the next state, and what was consumed of what was offered to each lane."""
    writes = model.write_lanes()
    if model.keys:
        offered = past_partitions(offered, model.keys, writes).amounts
    now = [_in_force(lane, each.minute) for each, lane in zip(state.lanes, model.lanes, strict=True)]
    lanes, decreases = list(state.lanes), list(state.decreases)
    for position in model.order():
        owner = position // LANES_EACH
        lanes[position], decreases[owner] = begun(lanes[position], now[position], decreases[owner])
    available = [available_of(each, lane) for each, lane in zip(lanes, now, strict=True)]
    consumed = [min(wanted, there) for wanted, there in zip(offered, available, strict=True)]
    shares = admitted([offered[each] for each in writes], [available[each] for each in writes])
    for position, each in enumerate(writes):
        consumed[each] = shares.consumed[position]
    for position in model.order():
        lane, owner = now[position], position // LANES_EACH
        lanes[position], decreases[owner] = ended(lanes[position], consumed[position], lane, decreases[owner])
    return TableState(tuple(lanes), tuple(decreases)), tuple(consumed)


def available_of(state: LaneState, lane: Lane) -> int:
    """What a lane can serve in this minute."""
    if isinstance(state, ProvisionedState):
        return provisioned.available(state)
    if isinstance(lane, OnDemandLane):
        return on_demand.available(state, lane)
    raise TypeError(MIXED)


def ended(state: LaneState, consumed: int, lane: Lane, decreases: Decreases) -> tuple[LaneState, Decreases]:
    """The end of a lane's minute."""
    if isinstance(state, ProvisionedState) and isinstance(lane, ProvisionedLane):
        return provisioned.consumed_by(state, consumed, lane, decreases)
    if isinstance(state, OnDemandState) and isinstance(lane, OnDemandLane):
        return on_demand.consumed_by(state, consumed, lane), decreases
    raise TypeError(MIXED)


def begun(state: LaneState, lane: Lane, decreases: Decreases) -> tuple[LaneState, Decreases]:
    """The beginning of a lane's minute; the lane is the one in force."""
    if isinstance(state, ProvisionedState) and isinstance(lane, ProvisionedLane):
        return provisioned.begun(state, lane, decreases)
    return state, decreases


def _in_force(lane: Lane, minute: int) -> Lane:
    return lane.in_force(minute) if isinstance(lane, ProvisionedLane) and lane.actions else lane


def _lanes(
    billing: Billing, warm: WarmThroughput, simulation: Simulation, quotas: Quotas, window: Window | None
) -> Iterator[Lane]:
    rules = simulation.rules
    match billing:
        case Provisioned(read=read, write=write, tracking=tracking, schedules=schedules):
            for side, between in zip(SIDES, (read, write), strict=True):
                lane = ProvisionedLane.of(between, tracking, simulation, quotas)
                actions = () if window is None else scheduled_bounds(schedules, side, window)
                yield replace(lane, actions=actions) if actions else lane
        case OnDemand(read_ceiling=read_ceiling, write_ceiling=write_ceiling):
            most = quotas.table_units_per_second
            for at_once, own, ceiling in (
                (rules.on_demand_read_units_per_second, warm.read_units_per_second, read_ceiling),
                (rules.on_demand_write_units_per_second, warm.write_units_per_second, write_ceiling),
            ):
                yield OnDemandLane(
                    at_once=at_once if own is None else own,
                    ceiling=most if ceiling is None else min(ceiling, most),
                    growth=round(rules.on_demand_growth_times * THOUSANDTHS),
                    growth_minutes=rules.on_demand_growth_minutes,
                )
        case _:
            assert_never(billing)
