"""What a cache that functions read before the tables leaves for the tables to answer.

A part of the requests may be answered by it (service.assumptions.cacheable_percent), and of those a share is: the hit rate. Writes
and what no cached route reads are as they were. While the cache is away the tables have all of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.text.problem_text import listed
from phase3b.errors import bad_input
from phase3b.plan.network.members import cached_reads, members
from phase3b.pricing.priced_target import environment_of_tiers
from phase3b.simulation.subject import Subject
from phase3b.simulation.traces.trace import SeriesKey, Trace

WHOLE_PERCENT = 100


@dataclass(frozen=True, slots=True)
class CacheHits:
    """The operations that the cache answers, what they read, and the part of those reads that does not reach the tables."""

    operations: tuple[str, ...]
    reads: tuple[SeriesKey, ...]
    hit_percent: float
    cacheable_percent: float

    @property
    def answered(self) -> float:
        """The part of the reads that the cache answers, from 0 to 1."""
        return self.cacheable_percent * self.hit_percent / WHOLE_PERCENT**2

    def left(self, trace: Trace) -> Trace:
        """The traffic that reaches the tables."""
        kept = 1 - self.answered
        series = {
            key: [round(amount * kept) for amount in each] if key in self.reads else each
            for key, each in trace.series.items()
        }
        return replace(trace, series=series).noted(self.sentence)

    @property
    def sentence(self) -> str:
        """What is taken off, and of what."""
        names = sorted({str(key).rpartition(" ")[0] for key in self.reads})
        return (
            f"the cache answers {WHOLE_PERCENT * self.answered:.3g} % of the reads of {listed(names, word='and')}: "
            f"{self.cacheable_percent:g} % may be cached, and {self.hit_percent:g} % of those are hits"
        )


def cache_hits(capacity: Capacity, subject: Subject, hit_percent: float) -> CacheHits:
    """What the cache of an environment's or a tier's size answers.

    Raises:
        Phase3bError: it has no cache that a function reads, or what its routes read is not assumed.
    """
    deployment = resolve(capacity, subject.environment or environment_of_tiers(capacity), subject.tier_name)
    operations = tuple(sorted({name for each in members(deployment) for name in cached_reads(deployment, each.name)}))
    if deployment.tier.cache is None or not operations:
        raise bad_input(
            f"{subject.title} has no cache that functions read before the tables",
            "Leave --cache-hits out, or name a tier with one (tiers.TIER.cache)",
            code="P3B-OPTION-CONFLICT",
        )
    assumed = capacity.service.assumptions
    reads = tuple(dict.fromkeys(_reads(deployment, operations)))
    if assumed is None or assumed.cacheable_percent is None or not reads:
        raise bad_input(
            f"what the cache keeps from the tables is not known: {listed(operations, word='and')}",
            "Give service.assumptions.cacheable_percent, and service.assumptions.routes of these operations",
            code="P3B-ASSUMPTION-MISSING",
        )
    return CacheHits(operations, reads, hit_percent, assumed.cacheable_percent.value)


def _reads(deployment: Deployment, operations: tuple[str, ...]) -> Iterator[SeriesKey]:
    routes = () if deployment.api is None else deployment.api.routes
    assumed = {} if deployment.assumptions is None else deployment.assumptions.routes
    for route in routes:
        if route.definition.operation not in operations:
            continue
        units = assumed.get(f"{route.definition.method} {route.definition.path}")
        for table, own in () if units is None else units.tables.items():
            for index, each in ((None, own), *own.indexes.items()):
                if each.read_units:
                    yield SeriesKey(table, index, "read")
