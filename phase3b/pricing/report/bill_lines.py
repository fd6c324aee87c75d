"""The lines of a plan's bills side by side: minimum, expected load, maximum."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from phase3b.pricing.bill import Bill, Bills
from phase3b.pricing.lines.cost_line import CostLine, Service
from phase3b.pricing.missing import missing_words
from phase3b.pricing.report.component_sums import Sum
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
    """A service's month at the three levels: each sum with what lines of it lack."""

    service: Service
    floor: Sum
    expected: Sum
    ceiling: Sum


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
    """Each service's sums, the largest of the expected load first; services of which nothing is known are last."""
    levels = (bills.floor, bills.expected, bills.ceiling)
    unknown = {service for bill in levels for service in bill.incomplete_services}
    named = (*bills.expected.by_service(), *bills.floor.by_service(), *bills.ceiling.by_service(), *sorted(unknown))
    for service in dict.fromkeys(named):
        yield ServiceSum(service, *(service_sum(bill, service) for bill in levels))


def service_sum(bill: Bill, service: Service) -> Sum:
    """What one service costs by one bill."""
    lacks = missing_words(
        price=any(line.service == service for line in bill.missing_prices),
        usage=any(line.service == service for line in bill.needs_usage),
    )
    return Sum(bill.by_service().get(service), lacks)
