"""How much is asked of a tier by so many customers."""

from __future__ import annotations

from collections.abc import Callable

from phase3b.capacity.model.tier import Tier
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class ExpectedTraffic:
    """The size of the traffic and of the data."""

    customers: int
    tickets_per_day: float
    invocations_per_day: float
    database_gb: float


def expected_traffic(tier: Tier, customers: int | None = None) -> ExpectedTraffic:
    """The tier's documented load, or its part for another number of customers.

    The documented load is that of the tier's most customers, and of its least where it has no upper end.
    """
    documented = tier.documented
    whole = tier.customers.max if tier.customers.max is not None else tier.customers.min
    chosen = whole if customers is None else customers
    part = chosen / whole
    return ExpectedTraffic(
        customers=chosen,
        tickets_per_day=documented.tickets_per_day * part,
        invocations_per_day=documented.invocations_per_day * part,
        database_gb=documented.database_gb * part,
    )


def of_a_day(tickets: float, invocations: float, shown: Callable[[float], str] = "{:,}".format) -> str:
    """What comes in a day, in words; tickets only where there are some: a service that has none need not hear of them."""
    return (
        f"{shown(tickets)} tickets and {shown(invocations)} invocations"
        if tickets
        else f"{shown(invocations)} invocations"
    )
