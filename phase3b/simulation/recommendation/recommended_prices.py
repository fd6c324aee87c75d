"""What else the recommended capacity would cost less by: reserved capacity, and its use beside the on-demand break-even."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from phase3b.capacity.deployment import Provisioned, TableDeployment
from phase3b.capacity.schedules.time_in_force import ScheduledBounds, floor_all_the_time
from phase3b.capacity.text.problem_text import listed
from phase3b.pricing.prices.capacity_prices import CapacityPrices
from phase3b.pricing.prices.prices import Prices
from phase3b.pricing.report.money import usd
from phase3b.pricing.savings.break_even import break_even
from phase3b.pricing.savings.reserved_savings import Floors, reserved_offers
from phase3b.pricing.savings.saving import NotProposed, Saving
from phase3b.simulation.recommendation.recommended import Option, Recommendation


@dataclass(frozen=True, slots=True)
class ReservedCapacity:
    """Blocks of reserved capacity below the minimums of `tables`, and which offers are none, with the reason."""

    tables: tuple[str, ...]
    read_units: int
    write_units: int
    offers: tuple[Saving, ...]
    not_proposed: tuple[NotProposed, ...]


def reserved_capacity(
    found: Sequence[Recommendation], prices: Prices, region: str, replicated: Collection[str] = frozenset()
) -> ReservedCapacity:
    """Of all recommended minimums together: AWS counts the reserved units of an account and region over all its tables.

    Nothing is offered where no recommended table is provisioned, and none for tables that are replicated.
    """
    tables = [each.best.table for each in found if each.best is not None]
    provisioned = [each for each in tables if isinstance(each.billing, Provisioned)]
    counted = [each for each in provisioned if each.name not in replicated]
    read, write = (sum(_floor(each, side) for each in counted) for side in ("read", "write"))
    least = Floors(read, write, replicated=len(counted) < len(provisioned))
    offers = list(reserved_offers(least, prices, region)) if provisioned else []
    return ReservedCapacity(
        tuple(each.name for each in provisioned),
        read,
        write,
        tuple(each for each in offers if isinstance(each, Saving)),
        tuple(each for each in offers if isinstance(each, NotProposed)),
    )


def used_percent(option: Option, prices: CapacityPrices) -> float | None:
    """How much of provisioned capacity the traffic uses on average, reads and writes weighted by their price.

    So weighted it is above the break-even just where on-demand would cost more. None where the table is on-demand.
    """
    used = paid = 0.0
    for lane in option.lanes:
        if lane.mode == "provisioned":
            price = prices.read_unit_hour_usd if lane.side == "read" else prices.write_unit_hour_usd
            used += lane.mean_units_per_second * price
            paid += lane.mean_capacity * price
    return 100 * used / paid if paid else None


def price_sentences(
    found: Sequence[Recommendation], prices: CapacityPrices, reserved: ReservedCapacity
) -> Iterator[str]:
    """The use from which on provisioned capacity is cheaper, with what is used here, and what reserved capacity saves."""
    uses = ((each.table, None if each.best is None else used_percent(each.best, prices)) for each in found)
    used = [f"{table} {percent:.1f} %" for table, percent in uses if percent is not None]
    here = f"; recommended capacity that is used: {listed(used, word='and')}" if used else ""
    yield f"billing modes: on-demand is cheaper below {break_even(prices).shown} average use of provisioned capacity{here}"
    if not reserved.tables:
        yield "reserved capacity: none, as no recommended table is provisioned"
        return
    for each in reserved.offers:
        yield f"reserved capacity: {each.of}: ${usd(each.monthly_usd)} a month less. {each.how}. {each.risk}"
    reasons: dict[str, list[str]] = {}
    for none in reserved.not_proposed:
        reasons.setdefault(none.reason, []).append(none.of)
    for reason, terms in reasons.items():
        yield f"reserved capacity: none of {listed(terms, word='or')}: {reason}"


def _floor(table: TableDeployment, side: str) -> int:
    """What a table and its indexes provision all the time."""
    billings = (table.billing, *(index.billing for index in table.indexes))
    return sum(_least(each, side) for each in billings if isinstance(each, Provisioned))


def _least(billing: Provisioned, side: str) -> int:
    own = billing.read if side == "read" else billing.write
    sides = ((each, each.read if side == "read" else each.write) for each in billing.schedules)
    scheduled = tuple(
        ScheduledBounds(each.expression, each.timezone, bounds.floor, bounds.ceiling)
        for each, bounds in sides
        if bounds is not None
    )
    return floor_all_the_time(own.floor, own.ceiling, scheduled)
