"""The smallest tier of a file that serves a traffic."""

from __future__ import annotations

from phase3b.capacity.model.capacity import Capacity
from phase3b.simulation.capacity.run import Start, throttles
from phase3b.simulation.capacity.scheduled import Window
from phase3b.simulation.capacity.table import TableModel
from phase3b.simulation.subject import every_tier
from phase3b.simulation.traces.trace import Trace
from phase3b.simulation.traces.traffic import offered


def tier_that_suffices(capacity: Capacity, trace: Trace, start: Start = "settled") -> str | None:
    """The first tier of the file that serves a traffic without throttling, None where none does."""
    simulation = capacity.simulation
    for subject in every_tier(capacity):
        models = [
            TableModel.of(each, simulation, capacity.quotas, subject.tenant_key, Window.of(trace, simulation))
            for each in subject.tables
            if each.name in trace.tables
        ]
        percent = simulation.assumptions.index_write_percent
        if not any(throttles(each, offered(each, trace, percent), trace.start_minute, start) for each in models):
            return subject.name
    return None
