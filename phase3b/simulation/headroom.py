"""How much more of the same traffic is served before the first request is throttled."""

from __future__ import annotations

from typing import Final

from phase3b.capacity.quotas import Quotas
from phase3b.capacity.simulation import Simulation
from phase3b.simulation.run import Start, throttles
from phase3b.simulation.subject import Subject
from phase3b.simulation.table import TableModel
from phase3b.simulation.trace import Trace
from phase3b.simulation.traffic import offered

# Of the search: steps by which the answer may be too low, and where it stops looking.
PRECISION: Final = 1.02
MOST_TIMES: Final = 100_000.0


def headroom_times(
    subject: Subject, trace: Trace, simulation: Simulation, quotas: Quotas, start: Start = "settled"
) -> float:
    """The multiple of the traffic that throttles nothing, to 2 % below; 0 when the traffic itself is throttled.

    More traffic throttles no less, so halving the interval finds it. A table whose traffic is nothing limits nothing.
    """
    tables = [table for table in subject.tables if table.name in trace.tables]
    models = [TableModel.of(table, simulation, quotas) for table in tables]

    def holds(times: float) -> bool:
        scaled = trace.scaled(times)
        percent = simulation.assumptions.index_write_percent
        return not any(throttles(model, offered(model, scaled, percent), trace.start_minute, start) for model in models)

    if not holds(1):
        return 0.0
    low, high = 1.0, 2.0
    while holds(high):
        low, high = high, high * 4
        if high > MOST_TIMES:
            return low
    while high / low > PRECISION:
        middle = (low * high) ** 0.5
        low, high = (middle, high) if holds(middle) else (low, middle)
    return low
