"""What was charged beside what capacity.yaml says it costs, line by line: which part of a difference is usage, which price.

A difference of a line is split in two that add up to it: what was used more or less, at the price of the price file; and what a
unit cost more or less, of all that was used (a volume tier, the Free Tier, a discount, or a price that AWS has changed).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final, Literal

from phase3b.operations.costs.spent import Charged
from phase3b.pricing.lines.cost_line import CostLine
from phase3b.pricing.prices.price_queries import QUERIES, PriceQuery
from phase3b.quick_dataclass import dataclass

DATA_TRANSFER: Final = "AWSDataTransfer"
NAMES: Final = Path(__file__).with_name("billed_services.json")

Basis = Literal["load", "capacity.yaml"]
"""What a computed quantity follows: the assumed load, or what the file has whatever the load is."""


@dataclass(frozen=True, slots=True)
class Computed:
    """What one price comes to in some days by capacity.yaml: quantity in its unit, dollars, and what the quantity follows."""

    price: str
    service: str
    components: tuple[str, ...]
    unit: str
    quantity: float
    usd: float
    basis: Basis


@dataclass(frozen=True, slots=True)
class ComparedLine:
    """One price on both sides. `usage_usd` and `price_usd` add up to what was charged more than computed."""

    price: str
    service: str
    components: tuple[str, ...]
    unit: str
    charged_quantity: float
    computed_quantity: float
    charged_usd: float
    computed_usd: float
    usage_usd: float
    price_usd: float
    basis: Basis

    @property
    def difference_usd(self) -> float:
        """What was charged more than computed."""
        return self.charged_usd - self.computed_usd


@dataclass(frozen=True, slots=True)
class Comparison:
    """Lines of both sides; what was charged and is in no computed line; what was computed and is on no bill."""

    lines: tuple[ComparedLine, ...]
    only_charged: tuple[Charged, ...]
    only_computed: tuple[Computed, ...]

    @property
    def charged_usd(self) -> float:
        """All that was charged."""
        return sum(each.charged_usd for each in self.lines) + sum(each.usd for each in self.only_charged)

    @property
    def computed_usd(self) -> float:
        """All that was computed."""
        return sum(each.computed_usd for each in self.lines) + sum(each.usd for each in self.only_computed)


def computed(lines: Iterable[CostLine], larger_load: Iterable[CostLine], share: float) -> tuple[Computed, ...]:
    """The lines of a month by price, as much of them as `share` of a month; `larger_load` is the same plan with more load.

    A line whose quantity is another one under more load follows the load, which is assumed; any other follows the file.
    """
    loaded = _by_price(larger_load)
    found = []
    for price, some in _by_price(lines).items():
        quantity = sum(each.quantity for each in some)
        more = sum(each.quantity for each in loaded.get(price, ()))
        found.append(
            Computed(
                price,
                some[0].service,
                tuple(dict.fromkeys(each.component for each in some)),
                some[0].unit,
                quantity * share,
                sum(each.monthly_usd for each in some) * share,
                "load" if more != quantity else "capacity.yaml",
            )
        )
    return tuple(found)


def _by_price(lines: Iterable[CostLine]) -> dict[str, list[CostLine]]:
    found: dict[str, list[CostLine]] = {}
    for each in lines:
        found.setdefault(each.price, []).append(each)
    return found


def compared(charged: Iterable[Charged], expected: Sequence[Computed], region: str) -> Comparison:
    """Both sides, the largest difference first."""
    by_price: dict[str, list[Charged]] = {}
    only_charged = []
    for each in charged:
        price = price_of(each, region, [one.price for one in expected])
        if price is None:
            only_charged.append(each)
        else:
            by_price.setdefault(price, []).append(each)
    lines = [_compared(by_price[each.price], each) for each in expected if each.price in by_price]
    return Comparison(
        tuple(sorted(lines, key=lambda line: -abs(line.difference_usd))),
        tuple(sorted(only_charged, key=lambda line: -abs(line.usd))),
        tuple(
            sorted((each for each in expected if each.price not in by_price), key=lambda line: (-line.usd, line.price))
        ),
    )


def price_of(charged: Charged, region: str, prices: Sequence[str]) -> str | None:
    """The key of the price, of those that are computed, which a usage type is charged by; None of what is not computed."""
    code = service_codes().get(charged.service)
    for query in QUERIES:
        # What is sent to the internet is on the bill of the service that sends it.
        ours = query.service_code in {code, DATA_TRANSFER}
        if ours and query.key in prices and _matches(query, charged.usage_type, region):
            return query.key
    return None


def _matches(query: PriceQuery, usage_type: str, region: str) -> bool:
    return query.term_years is None and query.matches({**query.attributes, "usagetype": usage_type}, region)


def service_codes() -> Mapping[str, str]:
    """Service codes by the names that Cost Explorer has."""
    found: Mapping[str, str] = json.loads(NAMES.read_bytes())["services"]
    return found


def _compared(charged: Sequence[Charged], expected: Computed) -> ComparedLine:
    quantity, usd = sum(each.quantity for each in charged), sum(each.usd for each in charged)
    # Where nothing was expected, what it cost is all of it usage.
    at_usd, units = (expected.usd, expected.quantity) if expected.quantity else (usd, quantity)
    unit_usd = at_usd / units if units else 0.0
    usage_usd = (quantity - expected.quantity) * unit_usd
    return ComparedLine(
        expected.price,
        expected.service,
        expected.components,
        expected.unit,
        quantity,
        expected.quantity,
        usd,
        expected.usd,
        usage_usd,
        usd - expected.usd - usage_usd,
        expected.basis,
    )
