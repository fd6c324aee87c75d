"""What a total is based on: every number that was assumed, with its reason."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.assumptions import (
    Assumption,
    Assumptions,
    IndexAssumption,
    Measured,
    PercentAssumption,
    RotationsAssumption,
)
from phase3b.capacity.model.expected_traffic import ExpectedTraffic
from phase3b.pricing.bill import Terms
from phase3b.quick_dataclass import dataclass

OF_A_CACHE: Final = frozenset({"read_cache_hit_percent"})
"""What is assumed of the cache before the tables, where there is one."""
OF_DAX: Final = frozenset({"dax_hit_percent"})
"""What is assumed of DAX, where functions read through it."""
OF_TWO_REGIONS: Final = frozenset({"second_region_percent", "replicated_kb_per_write_unit"})
"""What is assumed of an environment with two regions."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A number, what it is of, and why it is that; `basis` is whether it is assumed, measured (where and when), or of the file."""

    of: str
    value: str
    reason: str
    basis: str = "file"


def stated(load: ExpectedTraffic, deployment: Deployment, terms: Terms) -> tuple[Stated, ...]:
    """The load, the month, what is expected of auto scaling, and the assumptions of capacity.yaml."""
    assumptions = deployment.assumptions
    why = f"tiers.{deployment.tier_name}.documented, for so many customers"
    shown = [
        Stated("customers", f"{load.customers:,}", "--customers, or the most that the tier is for"),
        *([Stated("tickets a day", f"{load.tickets_per_day:,.10g}", why)] if load.tickets_per_day else []),
        Stated("invocations a day", f"{load.invocations_per_day:,.10g}", why),
        Stated("database GB", f"{load.database_gb:,.10g}", why),
        Stated("hours a month", f"{terms.prices.hours_per_month:g}", f"hours_per_month of {terms.prices.name}"),
        Stated("expected capacity", terms.expected.value, terms.expected.reason),
    ]
    unused = frozenset[str]() if deployment.tier.cache is not None else OF_A_CACHE
    unused |= frozenset[str]() if deployment.tier.dax is not None else OF_DAX
    unused |= frozenset[str]() if deployment.regions is not None else OF_TWO_REGIONS
    return (*shown, *(_assumed(assumptions, unused) if assumptions is not None else ()))


def _assumed(assumptions: Assumptions, unused: frozenset[str]) -> Iterator[Stated]:
    for name, function in assumptions.functions.items():
        value = (
            f"{function.invocations_percent:g} % of the invocations, {function.rest_percent:g} % of them by REST, "
            f"{function.duration_ms:g} ms"
        )
        yield Stated(f"functions.{name}", value, function.reason, basis_of(function.measured))
    for name, table in assumptions.tables.items():
        yield Stated(f"tables.{name}", _units(table), table.reason, basis_of(table.measured))
        for index, own in table.indexes.items():
            yield Stated(f"tables.{name}.indexes.{index}", _units(own), own.reason, basis_of(own.measured))
    socket = assumptions.websocket
    if socket is not None:
        value = (
            f"{socket.connections_per_customer:g} connection a customer, {socket.hours_per_day:g} hours a day, "
            f"{socket.messages_per_connection_per_hour:g} messages an hour of {socket.message_kb:g} KB"
        )
        yield Stated("websocket", value, socket.reason, basis_of(socket.measured))
    for key, single in assumptions:
        if key not in unused and isinstance(single, Assumption | PercentAssumption | RotationsAssumption):
            yield Stated(key, f"{single.value:g}", single.reason, basis_of(single.measured))


def basis_of(measured: Measured | None) -> str:
    """Whether a number was measured, where and when."""
    return "assumed" if measured is None else measured.shown()


def _units(assumed: IndexAssumption) -> str:
    written = [
        f"{count:g} written a {of}"
        for count, of in (
            (assumed.write_units_per_invocation, "call"),
            (assumed.write_units_per_ticket, "ticket"),
        )
        if count
    ]
    units = ", ".join((f"{assumed.read_units_per_invocation:g} units read a call", *written))
    return f"{units}; {assumed.database_percent:g} % of the data"
