"""Asking AWS for a region's prices and writing them down: the only place where a price file is changed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

from phase3b.capacity.text.text_file import read_text
from phase3b.errors import outside_failure
from phase3b.files.whole_file import write_whole
from phase3b.pricing.prices.price_list import Products, ask
from phase3b.pricing.prices.price_refresh import Renewal, renewals, renewed_text
from phase3b.pricing.prices.prices import Prices, parse_prices, price_file, prices_of

COMPLETE: Final = "us-east-1"
"""The region whose shipped file has every price."""
REPLICAS_OF: Final = {COMPLETE: "eu-west-1"}
"""Where a replica is taken to be until a file says it; of every other region, in that one."""

# A region that has no file yet begins with this; the date and the source are those of its first renewal.
EMPTY: Final = """\
# What AWS charges in {region}: see us-east-1.yaml for how to read this. `phase3b prices refresh` has asked AWS for it. What is
# free each month, and the units that reserved capacity is sold by, are those of us-east-1.yaml where no product says it.
version: 1
region: {region}
currency: USD
date: {today}
hours_per_month: 730

sources:
  PL: {{title: "AWS Price List API (GetProducts)", date: {today}}}

prices:
"""


@dataclass(frozen=True, slots=True)
class Refresh:
    """What AWS's answers make of a region's prices; nothing is written yet."""

    file: Path
    name: str
    text: str
    prices: Prices
    renewals: tuple[Renewal, ...]

    def write(self) -> None:
        """Replaces the file, wholly or not at all."""
        self.file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(self.file, self.text)


def refresh(region: str, products: Products, today: date, folder: Path | None = None) -> Refresh:
    """A region's prices as AWS has them today.

    Raises:
        Phase3bError: AWS could not be queried, or lists nothing for the region (exit code 3); the file has problems.
    """
    file, name = price_file(region, folder)
    if file.exists():
        text = read_text(file, name, "leave it out")
        known: Prices | None = parse_prices(text, name, region)
    else:
        text, known = EMPTY.format(region=region, today=today.isoformat()), None
    answers = ask(region, products, _sent_to(region, known))
    if not any(answer.price is not None and answer.query.region_attribute is not None for answer in answers):
        raise outside_failure(
            f"AWS's price list has no prices of {region}", "Is that a region of AWS?", code="P3B-PRICE-LIST"
        )
    found = renewals({} if known is None else known.by_key, answers, prices_of(COMPLETE).by_key)
    renewed = renewed_text(text, name, found, today)
    return Refresh(file, name, renewed, replace(parse_prices(renewed, name, region), folder=folder), found)


def _sent_to(region: str, known: Prices | None) -> str | None:
    """The region that the price of what is sent between regions is for, None where the file has one and does not say it."""
    price = None if known is None else known.find("datatransfer.between_regions")
    return REPLICAS_OF.get(region, COMPLETE) if price is None else price.to
