"""From which use on provisioned capacity is cheaper than on-demand, by the region's prices.

A provisioned unit is paid by the hour whether it is used or not, an on-demand unit by the request. A unit that is used all
the time serves 3,600 requests an hour, so that both cost the same at a use of hour / (3,600 x request).
"""

from __future__ import annotations

from typing import Final

from phase3b.pricing.prices.capacity_prices import MILLION, CapacityPrices
from phase3b.quick_dataclass import dataclass

SECONDS_PER_HOUR: Final = 3600


@dataclass(frozen=True, slots=True)
class BreakEven:
    """Percent of the provisioned capacity, used on average: below it on-demand is cheaper, above it provisioned."""

    read_percent: float
    write_percent: float

    @property
    def shown(self) -> str:
        """`28.9 %`; reads and writes apart where they differ."""
        read, write = f"{self.read_percent:.1f} %", f"{self.write_percent:.1f} %"
        return read if read == write else f"{read} (reads) and {write} (writes)"


def break_even(prices: CapacityPrices) -> BreakEven:
    """The use at which both modes cost the same, for the Standard table class."""
    return BreakEven(
        _percent(prices.read_unit_hour_usd, prices.read_request_million_usd),
        _percent(prices.write_unit_hour_usd, prices.write_request_million_usd),
    )


def _percent(unit_hour_usd: float, request_million_usd: float) -> float:
    """Both prices have the same margin, if any, which leaves the quotient as it is."""
    return 100 * unit_hour_usd / (SECONDS_PER_HOUR * request_million_usd / MILLION)
