"""The prices that a bill is made by: those of the region's file, and a margin where they can't be trusted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from phase3b.capacity.model.assumptions import Assumptions
from phase3b.errors import ExitCode, Phase3bError
from phase3b.pricing.prices.prices import Prices, prices_of

Renewal = Callable[[Prices], Prices]
"""From the last known prices to AWS's of now; raises Phase3bError with OUTSIDE_FAILURE where AWS could not be queried."""


@dataclass(frozen=True, slots=True)
class PriceBook:
    """Prices by region, read once each; `notes` says where they are not simply those of the file."""

    today: date
    folder: Path | None = None
    renewal: Renewal | None = None
    read: dict[str, Prices] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)

    def prices(self, region: str, assumptions: Assumptions | None) -> Prices:
        """The prices of a region, asked of AWS if that is wished.

        Where AWS can't be reached, or the file is old, they are the last known ones and the stated margin.

        Raises:
            Phase3bError: the region has no usable file; AWS can't be reached, and no margin is stated.
        """
        if region not in self.read:
            self.read[region] = self._prices(prices_of(region, self.folder), assumptions)
        return self.read[region]

    def _prices(self, known: Prices, assumptions: Assumptions | None) -> Prices:
        unreached = ""
        if self.renewal is not None:
            try:
                return self.renewal(known)
            except Phase3bError as error:
                if error.exit_code is not ExitCode.OUTSIDE_FAILURE or assumptions is None:
                    raise
                unreached = error.problems[0].what
        if assumptions is None:
            return known
        age, most = known.age_days(self.today), assumptions.price_age_days.value
        margin = assumptions.stale_price_margin_percent.value
        if unreached:
            why = unreached
        elif age > most:
            why = f"they are {age:,} days old, and {most:g} are the most"
        else:
            return known
        self.notes[known.region] = (
            f"last known prices: those of {known.name} of {known.as_of.isoformat()}, each raised by {margin:g} %, as {why}"
        )
        return known.with_margin(margin)
