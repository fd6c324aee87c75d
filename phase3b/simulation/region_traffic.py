"""What one of two regions has of the traffic: its requests' part of the reads, and the writes of both.

"DynamoDB global tables" (version 2019.11.21) in the Amazon DynamoDB Developer Guide: each write is replicated to all replicas, and
takes as much write capacity there. So the writes of a replicated table and of its indexes arrive in both regions; a table of
each region's own has those of its region's requests. After a failover one region has all of it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from phase3b.capacity.model.capacity import Capacity
from phase3b.errors import bad_input
from phase3b.simulation.subject import Subject
from phase3b.simulation.traces.trace import SeriesKey, Trace

WHOLE_PERCENT = 100


@dataclass(frozen=True, slots=True)
class RegionTraffic:
    """The requests that a region answers, in percent, and the tables that are not replicated."""

    percent: float
    regional: frozenset[str]

    def left(self, trace: Trace) -> Trace:
        """The traffic that reaches the tables of the region."""
        part = self.percent / WHOLE_PERCENT
        series = {
            key: [round(amount * part) for amount in each] if self._is_divided(key) else each
            for key, each in trace.series.items()
        }
        return replace(trace, series=series).noted(self.sentence)

    def _is_divided(self, key: SeriesKey) -> bool:
        return key.side == "read" or key.table in self.regional

    @property
    def sentence(self) -> str:
        """What is divided and what is not."""
        own = f"; {', '.join(sorted(self.regional))} has its own writes alone" if self.regional else ""
        return (
            f"the region answers {self.percent:g} % of the requests, and the writes of both regions arrive in it{own}"
        )


def region_traffic(capacity: Capacity, subject: Subject, percent: float) -> RegionTraffic:
    """What a region of an environment's or a tier's size has.

    Raises:
        Phase3bError: it has one region.
    """
    if not subject.tier.second_region:
        raise bad_input(
            f"{subject.title} has one region, which has all of the traffic",
            "Leave --region-share out, or name a tier with two (tiers.TIER.second_region)",
            code="P3B-OPTION-CONFLICT",
        )
    tables = capacity.service.tables
    return RegionTraffic(percent, frozenset(name for name, table in tables.items() if table.regional))
