"""Which configurations of reads or writes are worth a try under a traffic."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from phase3b.capacity.deployment import Range
from phase3b.capacity.model.simulation import Simulation
from phase3b.simulation.capacity.amounts import PERCENT, UNIT_MINUTE, WHOLE
from phase3b.simulation.capacity.provisioned import ProvisionedLane
from phase3b.units import UnitsPerSecond


def lane_grid(
    series: Sequence[int],
    rules: ProvisionedLane,
    target_percent: float,
    simulation: Simulation,
    largest: int,
    today: int = 0,
    least: int = 1,
) -> Iterator[ProvisionedLane]:
    """Minimums from what the quietest minute needs to what the busiest does, each with maximums that leave room.

    A maximum is at least the peak and the growth that a recommendation must serve, and at most today's or twice what the
    peak settles at. Traffic that is nothing needs one unit. No minimum is below `least`.
    """
    target, peak = round(target_percent * PERCENT), max(series)
    lowest = max(least, _at_target(min(series), target))
    highest = min(largest, max(least, _at_target(peak, target)))
    room = -(-round(peak * (1 + simulation.confidence.growth_percent / 100)) // UNIT_MINUTE)
    floors = spread(min(lowest, highest), highest, simulation.sweep.floors)
    ceilings = spread(min(largest, max(1, room)), min(largest, max(1, 2 * highest, today)), simulation.sweep.ceilings)
    for floor in floors:
        for ceiling in sorted({max(floor, each) for each in ceilings}):
            yield replace(rules, floor=floor, ceiling=ceiling, target=target)


def spread(least: int, most: int, count: int) -> list[int]:
    """Whole numbers from the least to the most, each the same factor above the one before."""
    if least >= most:
        return [least]
    factor = (most / least) ** (1 / (count - 1))
    return sorted({*(min(most, round(least * factor**step)) for step in range(count)), least, most})


def range_of(lane: ProvisionedLane) -> Range:
    """Minimum and maximum, as a deployment has them."""
    return Range(UnitsPerSecond(lane.floor), UnitsPerSecond(lane.ceiling))


def _at_target(amount: int, target: int) -> int:
    """The capacity of which so much in a minute is the target."""
    return -(-amount * WHOLE // (UNIT_MINUTE * target))
