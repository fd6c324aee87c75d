"""What DAX leaves for the tables to answer: of the reads that go through it a share is answered, the hit rate.

While DAX is away the tables have all of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from phase3b.capacity.deployment import resolve
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.expected_traffic import expected_traffic
from phase3b.errors import bad_input
from phase3b.pricing.priced_target import environment_of_tiers
from phase3b.pricing.usage.dax_reads import reads_through_dax
from phase3b.simulation.cache_hits import part_answered, shares, without
from phase3b.simulation.subject import Subject
from phase3b.simulation.traces.trace import SeriesKey, Trace


@dataclass(frozen=True, slots=True)
class DaxHits:
    """Of the reads of each table and index the part, from 0 to 1, that does not reach it."""

    answered: Mapping[SeriesKey, float]
    hit_percent: float

    def left(self, trace: Trace) -> Trace:
        """The traffic that reaches the tables."""
        return without(trace, self.answered).noted(self.sentence)

    @property
    def sentence(self) -> str:
        """What is taken off, and of what."""
        return f"DAX answers {shares(self.answered)}: {self.hit_percent:g} % of what goes through it are hits"


def dax_hits(capacity: Capacity, subject: Subject, hit_percent: float) -> DaxHits:
    """What the DAX of an environment's or a tier's size answers.

    Raises:
        Phase3bError: it has no DAX that a function reads through, or how often that happens is not assumed.
    """
    deployment = resolve(capacity, subject.environment or environment_of_tiers(capacity), subject.tier_name)
    load, assumed = expected_traffic(deployment.tier), deployment.assumptions
    reads = None if assumed is None else reads_through_dax(deployment, load, assumed, hit_percent)
    if assumed is not None and reads is None:
        raise bad_input(
            f"{subject.title} has no DAX that functions read through",
            "Leave --dax-hits out, or name a tier with one (tiers.TIER.dax)",
            code="P3B-OPTION-CONFLICT",
        )
    found = {} if assumed is None else part_answered(reads, load, assumed)
    if not found:
        raise bad_input(
            "what DAX keeps from the tables is not known",
            "Give the operations of service.assumptions.tables, and service.assumptions.routes, of what is read through it",
            code="P3B-ASSUMPTION-MISSING",
        )
    return DaxHits(found, hit_percent)
