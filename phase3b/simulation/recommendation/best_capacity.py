"""The cheapest minimums and maximums of a table and its indexes that throttle nothing, for one target."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Final

from phase3b.capacity.deployment import Billing, Provisioned, Range, TableDeployment, TargetTracking
from phase3b.capacity.model.quotas import Quotas
from phase3b.capacity.model.simulation import Simulation
from phase3b.pricing.prices.capacity_prices import CapacityPrices
from phase3b.simulation.capacity.amounts import PERCENT
from phase3b.simulation.capacity.provisioned import ProvisionedLane
from phase3b.simulation.capacity.run import Start
from phase3b.simulation.recommendation.candidates import lane_grid, range_of
from phase3b.simulation.recommendation.sweep import sweep
from phase3b.units import Percent, UnitsPerSecond

# How many of the cheapest reads are tried with how many of the cheapest writes: they share their decreases, so that
# the two that are cheapest alone need not be together.
FINALISTS: Final = 6


@dataclass(frozen=True, slots=True)
class Search:
    """A traffic and what it is searched under; `series` are two for each owner: reads and writes.

    `today` is what each has (None: on-demand); of those in `unknown` the traffic has no points, and they keep it.
    `least_floors` are what each minimum must be for the sake of single seconds.
    """

    owners: tuple[str | None, ...]
    series: Sequence[Sequence[int]]
    today: Sequence[Range | None]
    unknown: frozenset[int]
    start_minute: int
    start: Start
    tracking: TargetTracking
    simulation: Simulation
    quotas: Quotas
    prices: CapacityPrices
    least_floors: Sequence[int]


@dataclass(frozen=True, slots=True)
class Best:
    """For each owner (the table, then its indexes) minimums and maximums under one target."""

    target_percent: Percent
    owners: tuple[Provisioned, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """The best for each target with which anything holds, and how many configurations were tried."""

    best: tuple[Best, ...]
    tried: int


def best_provisioned(search: Search) -> Found:
    """The cheapest configuration of each target: a table and its indexes have one target between them."""
    owners = [_best_owner(search, number) for number in range(len(search.owners))]
    best = tuple(
        Best(Percent(target), tuple(each.by_target[target] for each in owners))
        for target in search.simulation.sweep.target_percents
        if all(target in each.by_target for each in owners)
    )
    return Found(best, sum(each.tried for each in owners))


@dataclass(frozen=True, slots=True)
class _Owner:
    by_target: Mapping[float, Provisioned]
    tried: int


def _best_owner(search: Search, number: int) -> _Owner:
    prices = (search.prices.read_unit_hour_usd, search.prices.write_unit_hour_usd)
    both = search.series[2 * number : 2 * number + 2]
    tables = [_grid(search, 2 * number + side) for side in range(len(both))]
    finalists = [_cheapest(search, *each) for each in zip(both, tables, prices, strict=True)]
    pairs = [
        list(pair) for target in finalists[0] for pair in product(finalists[0][target], finalists[1].get(target, []))
    ]
    tried = sum(map(len, tables)) + len(pairs)
    if not pairs:
        return _Owner({}, tried)
    swept = sweep(pairs, both, search.start_minute, search.start)
    costs = swept.unit_minutes[0] * prices[0] + swept.unit_minutes[1] * prices[1]
    found: dict[float, Provisioned] = {}
    # Of those that cost the same, the one with the most room.
    for at in sorted(
        (position for position in range(len(pairs)) if not swept.throttled[:, position].any()),
        key=lambda at: (round(float(costs[at]), 6), -pairs[at][0].ceiling, -pairs[at][1].ceiling),
    ):
        read, write = pairs[at]
        percent = read.target / PERCENT
        found.setdefault(percent, Provisioned(range_of(read), range_of(write), _tracking(search, percent)))
    return _Owner(found, tried)


def _tracking(search: Search, target_percent: float) -> TargetTracking:
    own = search.tracking
    return TargetTracking(Percent(target_percent), own.scale_out_cooldown_seconds, own.scale_in_cooldown_seconds)


def _grid(search: Search, position: int) -> list[ProvisionedLane]:
    """What is tried for a lane, with every target."""
    simulation, most = search.simulation, search.quotas.table_units_per_second
    today = search.today[position]
    if position in search.unknown and today is None:
        # Nothing says how much it would need.
        return []
    between = today if today is not None else Range(UnitsPerSecond(1), UnitsPerSecond(most))
    rules = ProvisionedLane.of(between, search.tracking, simulation, search.quotas)
    targets = simulation.sweep.target_percents
    if position in search.unknown:
        return [replace(rules, target=round(target * PERCENT)) for target in targets]
    ceiling = 0 if today is None else today.ceiling
    series = search.series[position]
    least = search.least_floors[position]
    return [lane for target in targets for lane in lane_grid(series, rules, target, simulation, most, ceiling, least)]


def _cheapest(
    search: Search, series: Sequence[int], grid: Sequence[ProvisionedLane], usd: float
) -> dict[int, list[ProvisionedLane]]:
    """For each target the cheapest that throttle nothing. Without any traffic nothing has to be tried."""
    found: dict[int, list[ProvisionedLane]] = {}
    if not any(series):
        for lane in sorted(grid, key=lambda lane: (lane.floor, -lane.ceiling)):
            found.setdefault(lane.target, [lane])
        return found
    swept = sweep([[lane] for lane in grid], [series], search.start_minute, search.start)
    cost = swept.unit_minutes[0] * usd
    holding = (position for position in range(len(grid)) if not swept.throttled[0, position])
    for position in sorted(holding, key=lambda at: (round(float(cost[at]), 6), -grid[at].ceiling)):
        of_target = found.setdefault(grid[position].target, [])
        if len(of_target) < FINALISTS:
            of_target.append(grid[position])
    return found


def with_billing(table: TableDeployment, billing: Billing, indexes: Sequence[Billing]) -> TableDeployment:
    """The table with other capacity."""
    return replace(
        table,
        billing=billing,
        indexes=tuple(replace(index, billing=own) for index, own in zip(table.indexes, indexes, strict=True)),
    )
