"""Lines of one kind together, each sum with whether all of its lines have an amount and a price."""

from __future__ import annotations

from collections.abc import Iterable

from phase3b.pricing.bill import Bill, Bills
from phase3b.pricing.lines.cost_line import CostLine, MissingPrice, NeedsUsage, Service
from phase3b.pricing.missing import missing_words
from phase3b.quick_dataclass import dataclass

Key = tuple[Service, str, str]


@dataclass(frozen=True, slots=True)
class Sum:
    """Dollars a month of several lines, None where none of them has an amount.

    `lacks` says what the others have not (`no price`, `needs usage`); it is empty where the sum is whole.
    """

    usd: float | None
    lacks: str = ""

    @property
    def complete(self) -> bool:
        """Whether every line is in it."""
        return not self.lacks


@dataclass(frozen=True, slots=True)
class ComponentSum:
    """All lines of one component at one unit, at the three levels; `known` of the `lines` have an expected cost.

    `quantity` and `unit_price_usd` are those of the known ones, None where there is none.
    """

    service: Service
    component: str
    unit: str
    lines: int
    known: int
    quantity: float | None
    unit_price_usd: float | None
    floor: Sum
    expected: Sum
    ceiling: Sum
    source: str


def component_sums(all_levels: Bills) -> list[ComponentSum]:
    """Lines summed by service and component, in the order of the services' cost and then their own.

    A component of which no line has an amount at any level is not among them.
    """
    floor, expected, ceiling = _Level(all_levels.floor), _Level(all_levels.expected), _Level(all_levels.ceiling)
    order = list(dict.fromkeys((*all_levels.expected.by_service(), *all_levels.floor.by_service())))
    found: list[ComponentSum] = []
    for key in dict.fromkeys((*expected.lines, *floor.lines, *ceiling.lines)):
        lines = expected.lines.get(key, [])
        shown = (lines or floor.lines.get(key) or ceiling.lines[key])[0]
        total = expected.sum(key)
        quantity = sum(line.quantity for line in lines)
        charged = quantity - sum(line.free_quantity for line in lines)
        found.append(
            ComponentSum(
                service=key[0],
                component=key[1],
                unit=shown.unit,
                lines=len(lines) + expected.missing(key),
                known=len(lines),
                quantity=quantity if lines else None,
                unit_price_usd=(total.usd or 0) / charged if charged else shown.unit_price_usd,
                floor=floor.sum(key),
                expected=total,
                ceiling=ceiling.sum(key),
                source=shown.source,
            )
        )
    places = {service: place for place, service in enumerate(order)}
    return sorted(
        found, key=lambda each: (places.get(each.service, len(places)), -(each.expected.usd or 0), each.component)
    )


class _Level:
    """The lines of a bill by component, and those that it lacks."""

    def __init__(self, bill: Bill) -> None:
        self.lines: dict[Key, list[CostLine]] = {}
        for line in bill.lines:
            self.lines.setdefault(_key(line), []).append(line)
        self.without_price = _counted(bill.missing_prices)
        self.without_usage = _counted(bill.needs_usage)

    def missing(self, key: Key) -> int:
        """How many lines have no amount or no price."""
        return self.without_price.get(key, 0) + self.without_usage.get(key, 0)

    def sum(self, key: Key) -> Sum:
        """What the lines of a component cost together."""
        lines = self.lines.get(key)
        lacks = missing_words(price=key in self.without_price, usage=key in self.without_usage)
        return Sum(sum(line.monthly_usd for line in lines) if lines else None, lacks)


def _key(line: CostLine | MissingPrice | NeedsUsage) -> Key:
    return line.service, line.component, line.price


def _counted(lines: Iterable[MissingPrice | NeedsUsage]) -> dict[Key, int]:
    counts: dict[Key, int] = {}
    for line in lines:
        counts[_key(line)] = counts.get(_key(line), 0) + 1
    return counts
