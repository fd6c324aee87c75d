"""What would make a plan cheaper, as data: each saving is a change of the plan, priced as the plan itself."""

from __future__ import annotations

from typing import Literal

from phase3b.capacity.deployment import Deployment
from phase3b.plan.plan import Plan
from phase3b.plan.records import Record
from phase3b.pricing.bill import Bill, Terms, bill
from phase3b.pricing.usage.usage import Usage
from phase3b.quick_dataclass import dataclass

SavingKind = Literal[
    "billing mode",
    "memory",
    "log retention",
    "S3 lifecycle",
    "arm64",
    "reserved capacity",
    "alarm levels",
    "detailed metrics",
]


@dataclass(frozen=True, slots=True)
class Saving:
    """A change by itself: what it saves in a month, how it is made, and what one gives up for it.

    Where it is not `complete` it saves at least so much, as lines that it makes cheaper have no price or no usage.
    """

    kind: SavingKind
    of: str
    monthly_usd: float
    how: str
    risk: str
    complete: bool = True


@dataclass(frozen=True, slots=True)
class NotProposed:
    """A change that was looked at, and why it is not a saving."""

    kind: SavingKind
    of: str
    reason: str


@dataclass(frozen=True, slots=True)
class Saved:
    """What a change saves a month in dollars, negative where it costs more; at least that where it is not complete."""

    usd: float
    complete: bool = True


@dataclass(frozen=True, slots=True)
class Baseline:
    """A plan as it is, with its bill under the expected load: what a change is compared with."""

    deployment: Deployment
    plan: Plan
    usage: Usage
    terms: Terms
    bill: Bill

    def saved(self, plan: Plan | None = None, usage: Usage | None = None) -> Saved | None:
        """What another plan or usage would save a month, None where it has lines that this one could not price."""
        plan = plan or self.plan
        return compared(self.plan, self.bill, plan, bill(plan, usage or self.usage, self.terms))


def compared(plan: Plan, before: Bill, changed: Plan, after: Bill) -> Saved | None:
    """What a changed plan saves a month, None where it has lines that the first could not price."""
    lost, lacking = _without_cost(before), _without_cost(after)
    if any(key not in lost or more(quantity, lost[key]) for key, quantity in lacking.items()):
        return None
    differs = {component for _, component, _ in _known(before) ^ _known(after)}
    addresses = _addresses(plan.records, changed.records)
    unknown = any(lost[key] != lacking.get(key, 0) for key in lost if lost[key] is not None)
    unknown |= any(resource.split()[0] in addresses and component in differs for resource, component, _ in lost)
    return Saved(before.total_usd - after.total_usd, complete=not unknown)


def more(quantity: float | None, than: float | None) -> bool:
    """Whether an amount without a price has become larger; of unknown amounts nobody knows."""
    return quantity is not None and than is not None and quantity > than


def _without_cost(of: Bill) -> dict[tuple[str, str, str], float | None]:
    """Lines without a price with their amount, and lines without an amount."""
    lines: dict[tuple[str, str, str], float | None] = {
        (each.resource, each.component, each.price): each.quantity for each in of.missing_prices
    }
    return {**lines, **{(each.resource, each.component, each.price): None for each in of.needs_usage}}


def _known(of: Bill) -> set[tuple[str, str, float]]:
    return {(each.resource, each.component, each.monthly_usd) for each in of.lines}


def _addresses(before: tuple[Record, ...], after: tuple[Record, ...]) -> set[str]:
    """Resources that one of two plans has otherwise, or alone."""
    was, now = ({str(record.address): record for record in records} for records in (before, after))
    # Most are the very same record, which is seen faster than that they are equal.
    return {
        address
        for address in was.keys() | now.keys()
        if was.get(address) is not now.get(address) and was.get(address) != now.get(address)
    }
