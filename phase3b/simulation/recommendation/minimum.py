"""Why a recommended minimum is what it is: the busiest second, the quietest minute, or what the margin throttles below it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from phase3b.capacity.model.simulation import MarginLevel
from phase3b.simulation.capacity.amounts import PERCENT, UNIT_MINUTE, WHOLE
from phase3b.simulation.capacity.provisioned import ProvisionedLane
from phase3b.simulation.capacity.run import Start, throttles
from phase3b.simulation.capacity.table import LANES_EACH, TableModel
from phase3b.simulation.recommendation.margin import busiest_second, least_floor, seconds_together
from phase3b.simulation.traces.trace import SIDES, Side

# From how much on fractions of a unit are left out.
WHOLE_FROM: Final = 100


@dataclass(frozen=True, slots=True)
class Minimum:
    """A minimum of reads or writes, in units per second, and its reason.

    `busiest_second_units` arrive in the busiest second at the next review. `needed_units` a second serve it together with
    `burst_seconds` of saved ones. Both are None where the traffic does not mention the lane.
    """

    index: str | None
    side: Side
    units: int
    busiest_second_units: float | None
    burst_seconds: int
    needed_units: float | None
    reason: str

    @property
    def text(self) -> str:
        """`tenant_status read 1: the busiest second needs 0.384 (23.4 units, 60 s of burst capacity counted on)`."""
        owner = "" if self.index is None else f"{self.index} "
        return f"{owner}{self.side} {self.units:,}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Judged:
    """A table under the rules and the traffic that its capacity must survive.

    `grown` is the traffic at the next review, `stressed` with all that a level asks, two series for each owner; `silent`
    are those of which the traffic has no points. `kept` is whether the capacity is what the table has today.
    """

    model: TableModel
    grown: Sequence[Sequence[int]]
    stressed: Sequence[Sequence[int]]
    silent: Collection[int]
    level: MarginLevel
    variance_times: float
    start_minute: int
    start: Start
    kept: bool


def minimums(judged: Judged) -> Iterator[Minimum]:
    """Each minimum of a table and its indexes; none where they are on-demand."""
    for position, lane in enumerate(judged.model.lanes):
        if isinstance(lane, ProvisionedLane):
            yield _minimum(judged, position, lane)


def _minimum(judged: Judged, position: int, lane: ProvisionedLane) -> Minimum:
    index, side = judged.model.owners[position // LANES_EACH], SIDES[position % LANES_EACH]
    level = judged.level
    if position in judged.silent:
        reason = "kept, as the traffic does not mention it"
        return Minimum(index, side, lane.floor, None, level.burst_seconds, None, reason)
    busiest = busiest_second(judged.grown[position], level, judged.variance_times)
    reason = _reason(judged, position, lane, busiest)
    return Minimum(index, side, lane.floor, busiest, level.burst_seconds, busiest / seconds_together(level), reason)


def _reason(judged: Judged, position: int, lane: ProvisionedLane, busiest: float) -> str:
    level = judged.level
    if not busiest:
        return "no traffic; DynamoDB provisions 1 unit at least" if lane.floor == 1 else "kept; no traffic"
    second = f"the busiest second needs {_amount(busiest / seconds_together(level))}"
    counted = f"{level.burst_seconds} s of burst capacity counted on" if level.burst_seconds else "no burst counted on"
    detail = f"({_amount(busiest)} units, {counted})"
    if judged.kept:
        lowest = lane.least_floor()
        scheduled = f"schedules set {lowest:,} at times; " if lowest < lane.floor else ""
        return f"kept; {scheduled}{second} {detail}"
    if lane.floor == least_floor(judged.grown[position], level, judged.variance_times):
        return f"{second} {detail}"
    quietest = -(-min(judged.stressed[position]) * WHOLE // (UNIT_MINUTE * lane.target))
    if lane.floor == quietest:
        return f"the quietest minute needs it at {lane.target / PERCENT:g} %; {second} {detail}"
    if _one_less_throttles(judged, position, lane):
        return f"one less is throttled by what simulation.margin {level.name} must survive; {second} {detail}"
    return f"of the minimums tried the cheapest that survives simulation.margin {level.name}; {second} {detail}"


def _one_less_throttles(judged: Judged, position: int, lane: ProvisionedLane) -> bool:
    lanes = list(judged.model.lanes)
    lanes[position] = replace(lane, floor=lane.floor - 1)
    return throttles(replace(judged.model, lanes=tuple(lanes)), judged.stressed, judged.start_minute, judged.start)


def _amount(units: float) -> str:
    """Three figures, so that little traffic is not shown as none, and 1.03 not as what one unit serves."""
    return f"{units:,.0f}" if units >= WHOLE_FROM else f"{units:.3g}"
