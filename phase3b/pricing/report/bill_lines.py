"""The lines of a plan's bills side by side: minimum, expected load, maximum."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from phase3b.pricing.bill import Bill, Bills
from phase3b.pricing.lines.cost_line import CostLine, Service
from phase3b.quick_dataclass import dataclass

Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class BillLine:
    """One line with its cost at the three levels, None where a level needs usage; the rest is of the expected load."""

    resource: str
    service: Service
    component: str
    unit: str
    quantity: float
    free_quantity: float
    unit_price_usd: float
    floor_usd: float | None
    expected_usd: float | None
    ceiling_usd: float | None
    price: str
    source: str


@dataclass(frozen=True, slots=True)
class ServiceSum:
    """A service's month at the three levels, None where no line of it has an amount.

    `complete` is whether every line of the expected load has one.
    """

    service: Service
    floor_usd: float | None
    expected_usd: float | None
    ceiling_usd: float | None
    complete: bool


def bill_lines(bills: Bills) -> tuple[BillLine, ...]:
    """Every line that has an amount at one level at least."""
    floor, expected, ceiling = _by_key(bills.floor), _by_key(bills.expected), _by_key(bills.ceiling)
    return tuple(_line(key, floor, expected, ceiling) for key in {**expected, **floor, **ceiling})


def _line(
    key: Key, floor: Mapping[Key, CostLine], expected: Mapping[Key, CostLine], ceiling: Mapping[Key, CostLine]
) -> BillLine:
    shown = expected.get(key) or floor.get(key) or ceiling[key]
    return BillLine(
        resource=shown.resource,
        service=shown.service,
        component=shown.component,
        unit=shown.unit,
        quantity=shown.quantity,
        free_quantity=shown.free_quantity,
        unit_price_usd=shown.unit_price_usd,
        floor_usd=_cost(floor.get(key)),
        expected_usd=_cost(expected.get(key)),
        ceiling_usd=_cost(ceiling.get(key)),
        price=shown.price,
        source=shown.source,
    )


def _cost(line: CostLine | None) -> float | None:
    return None if line is None else line.monthly_usd


def _by_key(bill: Bill) -> dict[Key, CostLine]:
    return {(line.resource, line.component, line.price): line for line in bill.lines}


def service_sums(bills: Bills) -> Iterator[ServiceSum]:
    """Each service's sums, the largest of the expected load first."""
    floor, expected, ceiling = bills.floor.by_service(), bills.expected.by_service(), bills.ceiling.by_service()
    unknown = {each.service for each in bills.expected.needs_usage}
    unknown |= {each.service for each in bills.expected.missing_prices}
    for service in dict.fromkeys((*expected, *floor, *ceiling, *sorted(unknown))):
        yield ServiceSum(
            service, floor.get(service), expected.get(service), ceiling.get(service), complete=service not in unknown
        )
