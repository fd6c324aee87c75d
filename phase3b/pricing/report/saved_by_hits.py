"""What a bill has less because a cache or DAX answers reads before the tables: assumed until the hit rate is measured."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Final, Literal

from phase3b.pricing.bill import bill
from phase3b.pricing.report.assumptions_shown import basis_of
from phase3b.pricing.report.cost_report import Priced
from phase3b.pricing.report.money import quantity, usd
from phase3b.pricing.usage.dax_reads import reads_through_dax
from phase3b.pricing.usage.kept_reads import Hits, KeptReads, kept_reads
from phase3b.pricing.usage.region_share import region_share
from phase3b.pricing.usage.usage import IndexUsage, Usage
from phase3b.pricing.usage.usage_estimate import SECONDS_PER_DAY, estimated
from phase3b.pricing.usage.usage_file import over
from phase3b.quick_dataclass import dataclass

Answering = Literal["cache", "DAX"]
"""Who answers before the tables."""
SHOWN: Final[Mapping[str, Answering]] = {"cache_hits": "cache", "dax_hits": "DAX"}
NOTHING: Final = 0.01
"""Read units a month below which a usage file has said what the tables read: then nothing of it is assumed."""


@dataclass(frozen=True, slots=True)
class SavedByHits:
    """Requests a month that hits answer, read units that they do not take, and dollars that the total is less by."""

    by: Answering
    reads: KeptReads
    basis: str
    hits: float
    read_units: float
    usd: float

    @property
    def sentence(self) -> str:
        """What is subtracted, of what, and by which assumption."""
        percent = f"{self.reads.hit_percent:g} % hits ({self.basis})"
        if self.read_units < NOTHING:
            return f"{self.by}: {percent} are in no line: what the tables read is measured, or not known by route"
        less = f"${usd(self.usd)} less than while it is away" if self.usd else "no less, as capacity is at its minimums"
        unknown = (
            f"; {', '.join(dict.fromkeys(self.reads.unknown))} not subtracted (no units assumed)"
            if self.reads.unknown
            else ""
        )
        return (
            f"{self.by}: {percent} answer {quantity(self.hits)} requests a month and keep {quantity(self.read_units)} read units "
            f"from the tables: {less}{unknown}"
        )


def saved_by_hits(priced: Priced, by: Answering = "cache") -> SavedByHits | None:
    """What hits save, of both regions together; None without a cache or DAX, or where nobody has said what it may answer."""
    found = [saved for each in priced.stacks if (saved := _of_stack(each, by)) is not None]
    if not found:
        return None
    first = found[0]
    reads = replace(first.reads, routes=tuple(route for each in found for route in each.reads.routes))
    return SavedByHits(
        by,
        reads,
        first.basis,
        sum(each.hits for each in found),
        sum(each.read_units for each in found),
        sum(each.usd for each in found),
    )


def _of_stack(priced: Priced, by: Answering) -> SavedByHits | None:
    target, assumed, terms = priced.priced_target, priced.priced_target.deployment.assumptions, priced.terms
    if assumed is None:
        return None
    part = region_share(target.deployment, assumed).requests
    load = replace(priced.load, invocations_per_day=priced.load.invocations_per_day * part)
    of_cache = by == "cache"
    reads = (kept_reads if of_cache else reads_through_dax)(target.deployment, load, assumed)
    if reads is None:
        return None
    hours = terms.prices.hours_per_month
    away = estimated(
        target.plan, priced.load, assumed, hours, Hits(cache_percent=0) if of_cache else Hits(dax_percent=0)
    )
    away = away if priced.measured is None else over(away, priced.measured)
    units = (_read_units(away) - _read_units(priced.usage)) * terms.prices.seconds_per_month
    saved = bill(target.plan, away, terms).total_usd - priced.bills.expected.total_usd
    hits = reads.hits_per_day * terms.prices.seconds_per_month / SECONDS_PER_DAY
    rate = assumed.read_cache_hit_percent if of_cache else assumed.dax_hit_percent
    return SavedByHits(by, reads, basis_of(rate.measured), hits, units, max(saved, 0.0))


def saved_data(priced: Priced) -> Mapping[str, object]:
    """The same for machines: nothing where there is neither a cache nor DAX."""
    every = {key: saved_by_hits(priced, by) for key, by in SHOWN.items()}
    return {key: _data(found) for key, found in every.items() if found is not None}


def _data(found: SavedByHits) -> Mapping[str, object]:
    return {
        "hit_percent": found.reads.hit_percent,
        "basis": found.basis,
        "requests": found.hits,
        "read_units": found.read_units,
        "saves_usd": found.usd,
        "routes": [
            {
                **{key: value for key, value in asdict(each).items() if key != "units"},
                "read_units_of_a_request": None if each.units is None else sum(each.units.values()),
            }
            for each in found.reads.routes
        ],
    }


def _read_units(usage: Usage) -> float:
    """Read units a second of all tables and indexes."""
    every: list[IndexUsage] = [each for table in usage.tables.values() for each in (table, *table.indexes.values())]
    return sum(each.read_units_per_second or 0 for each in every)
