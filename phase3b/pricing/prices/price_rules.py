"""What must be true of a price file beyond its form."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from phase3b.capacity.text.node import Path
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import Problem
from phase3b.pricing.prices.price_file import Price, PriceFile


def price_problems(file: PriceFile, region: str, place: Place) -> Iterator[Problem]:
    """Another region than the file is named after, prices without a number or a known source, tiers out of order."""
    if file.region != region:
        what = f"these are prices of {file.region}, in the file of {region}"
        yield place.problem(("region",), what, f"Write region: {region}, or rename the file", code="P3B-PRICE-FILE")
    try:
        date.fromisoformat(file.date)
    except ValueError:
        yield place.problem(
            ("date",), f"there is no day {file.date}", "Write the day as YEAR-MONTH-DAY", code="P3B-PRICE-FILE"
        )
    pools: dict[str, float] = {}
    for service, items in file.prices.items():
        for item, price in items.items():
            path: Path = ("prices", service, item)
            yield from _amount_problems(price, path, place)
            if price.free is not None and price.free.pool is not None:
                shared = pools.setdefault(price.free.pool, price.free.quantity)
                if shared != price.free.quantity:
                    what = f"the pool {price.free.pool} has {shared:,g} units free, and {price.free.quantity:,g} here"
                    yield place.problem(
                        (*path, "free", "quantity"), what, "Write the same in all of its prices", code="P3B-PRICE-FILE"
                    )
            for number, source in enumerate(price.sources):
                if source not in file.sources:
                    what = f"there is no source {quoted(source)}"
                    yield place.problem(
                        (*path, "sources", number), what, instead(source, file.sources), code="P3B-PRICE-FILE"
                    )


def _amount_problems(price: Price, path: Path, place: Place) -> Iterator[Problem]:
    if (price.usd is None) == (not price.tiers):
        what = "a price has either usd or tiers" if price.tiers else "the price has no number"
        yield place.problem(path, what, "Give one of usd and tiers", code="P3B-PRICE-FILE")
    last = 0.0
    for number, tier in enumerate(price.tiers):
        at = (*path, "tiers", number)
        if tier.up_to is None and number < len(price.tiers) - 1:
            yield place.problem(
                at, "a tier without an end is not the last one", "Give it up_to, or put it last", code="P3B-PRICE-FILE"
            )
        if tier.up_to is not None and tier.up_to <= last:
            what = f"the tier ends at {tier.up_to:g}, and the one before at {last:g}"
            yield place.problem(
                (*at, "up_to"), what, "Write the tiers from the smallest amount up", code="P3B-PRICE-FILE"
            )
        last = tier.up_to if tier.up_to is not None else last
    reserved = (price.upfront_usd, price.term_years, price.block)
    if any(each is not None for each in reserved) and any(each is None for each in reserved):
        what = "upfront_usd, term_years and block go together"
        yield place.problem(path, what, "Give all three, or none", code="P3B-PRICE-FILE")
