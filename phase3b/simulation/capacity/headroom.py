"""How much more of the same traffic is served before the first request is throttled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from phase3b.capacity.model.quotas import Quotas
from phase3b.capacity.model.simulation import Simulation
from phase3b.simulation.capacity.amounts import UNIT_MINUTE
from phase3b.simulation.capacity.run import Start, throttles
from phase3b.simulation.capacity.scheduled import Window
from phase3b.simulation.capacity.table import TableModel
from phase3b.simulation.subject import Subject
from phase3b.simulation.traces.trace import Trace
from phase3b.simulation.traces.traffic import busiest_part, offered

# Of the search: by how much the answer may be too low, and where it stops looking.
PRECISION: Final = 1.02
MOST_TIMES: Final = 100_000.0


@dataclass(frozen=True, slots=True)
class _Tried:
    """A table and its traffic."""

    model: TableModel
    series: Sequence[Sequence[int]]
    start_minute: int
    start: Start

    def use(self) -> float:
        """The peak as a part of the maximum, of the lane where that is the most."""
        return max(
            max(each) / (lane.ceiling * UNIT_MINUTE) for each, lane in zip(self.series, self.model.lanes, strict=True)
        )

    def holds(self, times: float) -> bool:
        scaled = [[round(amount * times) for amount in each] for each in self.series]
        return not throttles(self.model, scaled, self.start_minute, self.start)

    def most(self) -> float:
        """The most that this table serves, by halving; the maximum says where to begin."""
        if not self.holds(1):
            return 0.0
        low, high = 1.0, max(2.0, 1 / max(self.use(), 1 / MOST_TIMES))
        while self.holds(high):
            low, high = high, high * 1.5
            if low >= MOST_TIMES:
                return MOST_TIMES
        while high / low > PRECISION:
            middle = (low * high) ** 0.5
            low, high = (middle, high) if self.holds(middle) else (low, middle)
        return low


def headroom_times(
    subject: Subject, trace: Trace, simulation: Simulation, quotas: Quotas, start: Start = "settled"
) -> float:
    """The multiple of the traffic that throttles nothing, to 2 % below; 0 when the traffic itself is throttled.

    More traffic throttles no less, so halving an interval finds it: of the table that is used most first, and then of
    each that does not serve as much.
    """
    percent = simulation.assumptions.index_write_percent
    window = Window.of(trace, simulation)
    models = [
        TableModel.of(table, simulation, quotas, subject.tenant_key, window, busiest_part(trace, table.name))
        for table in subject.tables
        if table.name in trace.tables
    ]
    tried = [_Tried(model, offered(model, trace, percent), trace.start_minute, start) for model in models]
    most = MOST_TIMES
    for each in sorted(tried, key=_Tried.use, reverse=True):
        if each.use() > 0 and (most == MOST_TIMES or not each.holds(most)):
            most = min(most, each.most())
    return most
