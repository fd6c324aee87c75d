"""The mean load of each table and index that follows from a tier's documented numbers.

The assumptions are those of `phase3b cost` (service.assumptions): what a ticket and an invocation read and write. So
the price and the verdict speak of the same traffic.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from phase3b.capacity.model.assumptions import Assumptions, IndexAssumption
from phase3b.capacity.model.expected_traffic import ExpectedTraffic, expected_traffic
from phase3b.capacity.model.tier import Tier
from phase3b.simulation.traces.trace import SeriesKey

SECONDS_PER_DAY: Final = 86_400


def mean_units_per_second(tier: Tier, assumptions: Assumptions) -> Mapping[SeriesKey, float]:
    """Units per second of every table and index at the documented load of the tier's most customers."""
    load = expected_traffic(tier)
    found: dict[SeriesKey, float] = {}
    for table, assumed in assumptions.tables.items():
        for index, owner in ((None, assumed), *assumed.indexes.items()):
            found[SeriesKey(table, index, "read")] = _reads(owner, load)
            found[SeriesKey(table, index, "write")] = _writes(owner, load)
    return found


def _reads(owner: IndexAssumption, load: ExpectedTraffic) -> float:
    return load.invocations_per_day * owner.read_units_per_invocation / SECONDS_PER_DAY


def _writes(owner: IndexAssumption, load: ExpectedTraffic) -> float:
    written = (
        load.invocations_per_day * owner.write_units_per_invocation
        + load.tickets_per_day * owner.write_units_per_ticket
    )
    return written / SECONDS_PER_DAY
