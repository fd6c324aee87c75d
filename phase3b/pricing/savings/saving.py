"""What would make a plan cheaper, as data: each saving is a change of the plan, priced as the plan itself."""

from __future__ import annotations

from typing import Literal

from phase3b.capacity.deployment import Deployment
from phase3b.plan.plan import Plan
from phase3b.pricing.bill import Bill, Terms, bill
from phase3b.pricing.usage.usage import Usage
from phase3b.quick_dataclass import dataclass

SavingKind = Literal[
    "billing mode", "memory", "log retention", "S3 lifecycle", "arm64", "reserved capacity", "alarm levels"
]


@dataclass(frozen=True, slots=True)
class Saving:
    """A change by itself: what it saves in a month, how it is made, and what one gives up for it."""

    kind: SavingKind
    of: str
    monthly_usd: float
    how: str
    risk: str


@dataclass(frozen=True, slots=True)
class NotProposed:
    """A change that was looked at, and why it is not a saving."""

    kind: SavingKind
    of: str
    reason: str


@dataclass(frozen=True, slots=True)
class Baseline:
    """A plan as it is, with its bill under the expected load: what a change is compared with."""

    deployment: Deployment
    plan: Plan
    usage: Usage
    terms: Terms
    bill: Bill

    def saved_usd(self, plan: Plan | None = None, usage: Usage | None = None) -> float | None:
        """What another plan or usage would save a month, None where it has lines that this one could not price."""
        other = bill(plan or self.plan, usage or self.usage, self.terms)
        comparable = len(other.needs_usage) <= len(self.bill.needs_usage) and (
            len(other.missing_prices) <= len(self.bill.missing_prices)
        )
        return self.bill.total_usd - other.total_usd if comparable else None
