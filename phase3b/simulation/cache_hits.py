"""What a cache that functions read before the tables leaves for the tables to answer.

A part of the requests may be answered by it (service.assumptions.cacheable_percent), and of those a share is: the hit rate. What
that is of the reads of a table follows from its routes, as in a bill. Writes and what no cached route reads are as they were.
While the cache is away the tables have all of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.model.assumptions import Assumptions
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.expected_traffic import ExpectedTraffic, expected_traffic
from phase3b.capacity.text.problem_text import listed
from phase3b.errors import bad_input
from phase3b.plan.network.members import cache_members, cached_reads
from phase3b.pricing.priced_target import environment_of_tiers
from phase3b.pricing.usage.kept_reads import KeptReads, kept_reads
from phase3b.simulation.subject import Subject
from phase3b.simulation.traces.trace import SeriesKey, Trace

WHOLE_PERCENT = 100


@dataclass(frozen=True, slots=True)
class CacheHits:
    """The operations that the cache answers, and of the reads of each table and index the part, from 0 to 1, that does not reach it."""

    operations: tuple[str, ...]
    answered: Mapping[SeriesKey, float]
    hit_percent: float
    cacheable_percent: float

    def left(self, trace: Trace) -> Trace:
        """The traffic that reaches the tables."""
        return without(trace, self.answered).noted(self.sentence)

    @property
    def sentence(self) -> str:
        """What is taken off, and of what."""
        return (
            f"the cache answers {shares(self.answered)}: {self.cacheable_percent:g} % of the requests may be cached, and of those that reach it "
            f"{self.hit_percent:g} % are hits"
        )


def cache_hits(capacity: Capacity, subject: Subject, hit_percent: float) -> CacheHits:
    """What the cache of an environment's or a tier's size answers.

    Raises:
        Phase3bError: it has no cache that a function reads, or what its routes read is not assumed.
    """
    deployment = resolve(capacity, subject.environment or environment_of_tiers(capacity), subject.tier_name)
    operations = tuple(
        sorted({name for each in cache_members(deployment) for name in cached_reads(deployment, each.name)})
    )
    if deployment.tier.cache is None or not operations:
        raise bad_input(
            f"{subject.title} has no cache that functions read before the tables",
            "Leave --cache-hits out, or name a tier with one (tiers.TIER.cache)",
            code="P3B-OPTION-CONFLICT",
        )
    assumed = deployment.assumptions
    found = None if assumed is None else _answered(deployment, assumed, hit_percent)
    if assumed is None or assumed.cacheable_percent is None or not found:
        raise bad_input(
            f"what the cache keeps from the tables is not known: {listed(operations, word='and')}",
            "Give service.assumptions.cacheable_percent, and service.assumptions.routes of these operations",
            code="P3B-ASSUMPTION-MISSING",
        )
    return CacheHits(operations, found, hit_percent, assumed.cacheable_percent.value)


def without(trace: Trace, answered: Mapping[SeriesKey, float]) -> Trace:
    """The traffic less the part of each series that is answered before the tables."""
    series = {
        key: [round(amount * (1 - answered[key])) for amount in each] if key in answered else each
        for key, each in trace.series.items()
    }
    return replace(trace, series=series)


def shares(answered: Mapping[SeriesKey, float]) -> str:
    """As people read it: 4.78 % of the reads of support_tickets."""
    of = sorted((str(key).rpartition(" ")[0], WHOLE_PERCENT * share) for key, share in answered.items())
    return listed([f"{share:.3g} % of the reads of {name}" for name, share in of], word="and")


def _answered(deployment: Deployment, assumed: Assumptions, hit_percent: float) -> Mapping[SeriesKey, float]:
    load = expected_traffic(deployment.tier)
    return part_answered(kept_reads(deployment, load, assumed, hit_percent), load, assumed)


def part_answered(reads: KeptReads | None, load: ExpectedTraffic, assumed: Assumptions) -> Mapping[SeriesKey, float]:
    """Of all that is assumed to be read of a table or an index, the part that hits do not read."""
    units = {} if reads is None else reads.units_per_day
    found = {}
    for (table, index), kept in units.items():
        of = assumed.tables.get(table)
        own = of if of is None or index is None else of.indexes.get(index)
        if own is not None and own.read_units_per_invocation:
            all_of_it = load.invocations_per_day * own.read_units_per_invocation
            found[SeriesKey(table, index, "read")] = min(kept / all_of_it, 1.0)
    return found
