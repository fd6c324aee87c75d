"""What a switch costs, of which the page says only sums."""

from __future__ import annotations

from dataclasses import dataclass

from phase3b.pricing.lines.cost_line import Service
from phase3b.pricing.report.bill_lines import service_sum
from phase3b.pricing.report.component_sums import Sum
from phase3b.pricing.report.cost_diff import CostDiff
from phase3b.pricing.report.cost_diff_tables import missing_sentences


@dataclass(frozen=True, slots=True)
class ServiceCost:
    """A month of one service on both sides, each with what lines of it lack."""

    service: Service
    before: Sum
    after: Sum


@dataclass(frozen=True, slots=True)
class Costs:
    """A month of both tiers, each under its own documented load, beside the budget of the one that it leads to.

    A side that is not complete has lines without usage or price: it costs at least so much. `findings` are the judgement of
    `phase3b cost diff`, `missing` what either total lacks with how to fix it, `notes` where prices are not simply those of
    the file. `allowed_percent` is what an edit of the file may add; a switch of tiers is meant to add more and is judged by
    the budget.
    """

    before_usd: float
    after_usd: float
    before_complete: bool
    after_complete: bool
    budget_usd: float
    allowed_percent: float
    customers: int
    customer_usd: float
    objective_usd: float
    services: tuple[ServiceCost, ...]
    findings: tuple[str, ...]
    notes: tuple[str, ...]
    missing: tuple[str, ...] = ()
    # Whether what is ours has amounts and prices; what extensions add never has.
    ours_complete: bool = False

    @property
    def difference_usd(self) -> float:
        """What the switch adds a month."""
        return self.after_usd - self.before_usd

    @property
    def difference_percent(self) -> float | None:
        """The same in percent of what it costs before, None where that is nothing."""
        return 100 * self.difference_usd / self.before_usd if self.before_usd else None


def costs(diff: CostDiff, notes: tuple[str, ...]) -> Costs:
    """The sums of a priced change."""
    old, new = diff.before.bills.expected, diff.after.bills.expected
    services = (*new.by_service(), *old.by_service(), *sorted(new.incomplete_services | old.incomplete_services))
    # The lines of an incomplete bill may come to less than the total, which is never less than the minimums.
    return Costs(
        before_usd=diff.before.total_usd,
        after_usd=diff.after.total_usd,
        before_complete=old.complete,
        after_complete=new.complete,
        budget_usd=diff.after.budget_usd,
        allowed_percent=diff.allowed_percent,
        customers=diff.after.load.customers,
        customer_usd=diff.after.customer_usd,
        objective_usd=diff.after.objective_usd,
        services=tuple(
            ServiceCost(service, service_sum(old, service), service_sum(new, service))
            for service in dict.fromkeys(services)
        ),
        findings=diff.findings,
        missing=tuple(missing_sentences(diff)),
        notes=(
            *notes,
            *(f"Not ours: unpriced: what {each} adds" for each in dict.fromkeys((*old.unpriced, *new.unpriced))),
        ),
        ours_complete=diff.known,
    )
