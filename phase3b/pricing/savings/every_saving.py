"""All that would save, the largest first."""

from __future__ import annotations

from itertools import chain

from phase3b.pricing.savings.plan_savings import (
    alarm_savings,
    architecture_savings,
    detailed_metrics_savings,
    lifecycle_savings,
    memory_savings,
    retention_savings,
)
from phase3b.pricing.savings.reserved_savings import reserved_savings
from phase3b.pricing.savings.saving import Baseline, NotProposed, Saving
from phase3b.pricing.savings.table_savings import billing_mode_savings
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Savings:
    """What would save, each by itself, and what was looked at and would not."""

    proposed: tuple[Saving, ...]
    not_proposed: tuple[NotProposed, ...]


def savings(base: Baseline) -> Savings:
    """Every kind of saving, looked for in a plan."""
    found = list(
        chain(
            billing_mode_savings(base),
            reserved_savings(base),
            memory_savings(base),
            architecture_savings(base),
            retention_savings(base),
            lifecycle_savings(base),
            alarm_savings(base),
            detailed_metrics_savings(base),
        )
    )
    proposed = sorted((each for each in found if isinstance(each, Saving)), key=lambda each: -each.monthly_usd)
    return Savings(tuple(proposed), tuple(each for each in found if isinstance(each, NotProposed)))
