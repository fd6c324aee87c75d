"""The prices of one region, and what an amount of a month costs by them."""

from __future__ import annotations

import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from phase3b.capacity.text.document import Sample, read_document
from phase3b.capacity.text.node import plain
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import Page, instead, problems_of, quoted
from phase3b.capacity.text.text_file import read_text
from phase3b.capacity.text.text_form import REGION
from phase3b.errors import Phase3bError, bad_input
from phase3b.files.home import HOME
from phase3b.pricing.prices.price_file import Price, PriceFile, Source
from phase3b.pricing.prices.price_rules import price_problems

SHIPPED: Final = HOME / "prices"
SAMPLE: Final = Sample("prices/us-east-1.yaml of phase3b", "`version: 1` and `region:`")


@dataclass(frozen=True, slots=True)
class Prices:
    """The prices of a region by SERVICE.ITEM; `margin_percent` is put on all of them and is 0 but for caution.

    `folder` is where --prices found the file, None of those that ship with phase3b.
    """

    name: str
    region: str
    as_of: date
    hours_per_month: float
    sources: Mapping[str, Source]
    by_key: Mapping[str, Price]
    margin_percent: float = 0
    folder: Path | None = None

    @property
    def refresh_command(self) -> str:
        """What renews the file that these prices were read from, as it is typed."""
        return refresh_command(self.region, self.folder)

    @property
    def days_per_month(self) -> float:
        """Days that a month is taken to have."""
        return self.hours_per_month / 24

    @property
    def seconds_per_month(self) -> float:
        """Seconds that a month is taken to have."""
        return self.hours_per_month * 3600

    def find(self, key: str) -> Price | None:
        """A price, None where the file has none."""
        return self.by_key.get(key)

    def cited(self, key: str) -> str:
        """Where a price was read and as of when: `S1, IC (2026-08-21)`."""
        price = self.by_key[key]
        certainty = "" if price.status == "confirmed" else f", {price.status}"
        return f"{', '.join(price.sources)} ({price.as_of or 'undated'}{certainty})"

    def with_margin(self, percent: float) -> Prices:
        """The same prices, each so much higher."""
        return replace(self, margin_percent=percent)

    def age_days(self, today: date) -> int:
        """Days since the prices were compared with a source of theirs."""
        return (today - self.as_of).days

    def cost_usd(self, price: Price, quantity: float, before: float = 0) -> float | None:
        """What `quantity` more costs after `before` of the month; None beyond the last tier that is known."""
        factor = 1 + self.margin_percent / 100
        if price.usd is not None:
            return quantity * price.usd * factor
        cost, start, end = 0.0, before, before + quantity
        for tier in price.tiers:
            until = end if tier.up_to is None else min(end, tier.up_to)
            if until > start:
                cost += (until - start) * tier.usd
                start = until
        return cost * factor if start >= end else None


def refresh_command(region: str, folder: Path | None = None) -> str:
    """The command that writes a region's price file, in a folder of price files or beside those that ship with phase3b."""
    return shlex.join(("phase3b", "prices", "refresh", "--region", region, *_of_folder(folder)))


def _of_folder(folder: Path | None) -> tuple[str, ...]:
    return () if folder is None else ("--prices", str(folder))


def price_file(region: str, folder: Path | None = None) -> tuple[Path, str]:
    """Where the prices of a region are or would be, and how messages call that file."""
    name = f"{region}.yaml"
    return (SHIPPED / name, f"prices/{name}") if folder is None else (folder / name, str(folder / name))


def known_regions(folder: Path | None = None) -> list[str]:
    """Regions that have a price file."""
    files = (folder if folder is not None else SHIPPED).glob("*.yaml")
    return sorted(each.stem for each in files if re.fullmatch(REGION.pattern, each.stem))


def checked_region(region: str) -> str:
    """The region, if it has the form of one.

    Raises:
        Phase3bError: it has not.
    """
    if re.fullmatch(REGION.pattern, region) is None:
        raise bad_input(f"{quoted(region)} is not a region", f"Write {REGION.words}", code="P3B-REGION-UNKNOWN")
    return region


def prices_of(region: str, folder: Path | None = None) -> Prices:
    """The prices of a region, from a folder of price files or those that ship with phase3b.

    Raises:
        Phase3bError: there is no file of the region, or it has problems, all of which are named.
    """
    file, shown = price_file(region, folder)
    if not file.exists():
        known = known_regions(folder)
        near = instead(region, known) if known else "There are none in this folder"
        fix = f"{near}{'' if near.endswith('?') else '.'} Or make one: {refresh_command(region, folder)}"
        raise bad_input(
            f"there are no prices of the region {quoted(region)}: no file {shown}", fix, code="P3B-PRICES-MISSING"
        )
    known_prices = parse_prices(read_text(file, shown, "start from prices/us-east-1.yaml"), shown, region)
    return replace(known_prices, folder=folder)


def parse_prices(text: str, name: str, region: str) -> Prices:
    """The prices in the text of a price file; `name` is how messages call it.

    Raises:
        Phase3bError: with every problem of the text (exit code 2).
    """
    root, found = read_document(text, name, SAMPLE)
    problems, page = list(found), Page(name)
    try:
        file = PriceFile.model_validate(plain(root))
    except ValidationError as error:
        raise Phase3bError(*problems, *problems_of(error, root, page, PriceFile)) from None
    problems += price_problems(file, region, Place(page, root))
    if problems:
        raise Phase3bError(*problems)
    by_key = {f"{service}.{item}": price for service, items in file.prices.items() for item, price in items.items()}
    return Prices(name, file.region, date.fromisoformat(file.date), file.hours_per_month, file.sources, by_key)
