"""What a size costs, and what is beside it: budget, objective, the guide's figures, savings, assumptions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from phase3b.capacity.model.expected_traffic import ExpectedTraffic, expected_traffic
from phase3b.capacity.model.targets import DocumentedCost
from phase3b.pricing.bill import Bills, Terms, bills, of_stack, together
from phase3b.pricing.lines.cost_line import Service
from phase3b.pricing.lines.tables import overloaded, used_percents
from phase3b.pricing.missing import Missing, both_missing, missing
from phase3b.pricing.priced_target import PricedTarget
from phase3b.pricing.pricing_context import PricingContext, context
from phase3b.pricing.report.assumptions_shown import Stated, stated
from phase3b.pricing.report.money import least_dollars, usd
from phase3b.pricing.savings.every_saving import Savings, savings
from phase3b.pricing.savings.saving import Baseline
from phase3b.pricing.usage.usage import Usage
from phase3b.pricing.usage.usage_estimate import estimated
from phase3b.pricing.usage.usage_file import over
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Priced:
    """A size with its load, its usage and its bills: what the short reports show; `measured` is what a usage file says.

    Where there is a second region, `second` is its stack priced alone, `alone` the bills of the first stack, and `bills` those
    of both.
    """

    priced_target: PricedTarget
    load: ExpectedTraffic
    usage: Usage
    terms: Terms
    bills: Bills
    measured: Usage | None = None
    second: Priced | None = None
    alone: Bills | None = None

    @property
    def stacks(self) -> tuple[Priced, ...]:
        """Each stack with its own bills: one, or those of both regions."""
        if self.second is None or self.alone is None:
            return (self,)
        return replace(self, bills=self.alone, second=None, alone=None), self.second

    @property
    def budget_usd(self) -> float:
        """What the tier may cost a month: the guide's figure for it."""
        return self.priced_target.deployment.tier.documented.monthly_cost_usd

    @property
    def total_usd(self) -> float:
        """A month under the expected load; where lines are unknown, what it costs at least, and that is the minimum."""
        expected = self.bills.expected
        return expected.total_usd if expected.complete else max(expected.total_usd, self.bills.floor.total_usd)

    @property
    def complete(self) -> bool:
        """Whether the total has all that there is: prices, usage, and nothing of extensions."""
        return self.bills.expected.complete

    @property
    def missing(self) -> Missing:
        """What the total of the expected load lacks."""
        return both_missing([missing((each.bills.expected,), each.terms.prices) for each in self.stacks])

    @property
    def missing_at_any_level(self) -> Missing:
        """What any of the three totals lacks."""
        return both_missing(
            [
                missing((each.bills.expected, each.bills.floor, each.bills.ceiling), each.terms.prices)
                for each in self.stacks
            ]
        )

    @property
    def customer_usd(self) -> float:
        """A customer's part of it."""
        return self.total_usd / self.load.customers

    @property
    def objective_usd(self) -> float:
        """Less than this a customer should cost a month."""
        return self.priced_target.deployment.objectives.service_level.monthly_cost_per_customer_usd

    @property
    def documented(self) -> Mapping[Service, float]:
        """The guide's bill by service, where it has one for exactly so many customers."""
        for cost in self.priced_target.deployment.objectives.documented_costs:
            if cost.customers == self.load.customers:
                return _by_service(cost)
        return {}

    @property
    def overloaded(self) -> tuple[str, ...]:
        """Tables and indexes that can't serve the load: the total does not pay for what is throttled."""
        found = list(overloaded(self._setting))
        if self.second is not None:
            found += [of_stack(self.second.priced_target.name, each) for each in self.second.overloaded]
        return tuple(found)

    @property
    def used_percent(self) -> tuple[float, float] | None:
        """The least and the most that provisioned capacity is used on average, None where there is none or no load is known."""
        used = list(used_percents(self._setting))
        if self.second is not None and self.second.used_percent is not None:
            used += self.second.used_percent
        return (min(used), max(used)) if used else None

    @property
    def _setting(self) -> PricingContext:
        hours = self.terms.prices.hours_per_month
        return context(self.priced_target.plan, self.usage, "expected", hours, self.terms.expected.units)

    @property
    def findings(self) -> tuple[str, ...]:
        """Why this size does not pass: above the budget, or below it only as it does not handle the load, or unknown."""
        found: list[str] = []
        if self.total_usd > self.budget_usd:
            above = self.total_usd - self.budget_usd
            found.append(
                f"{self.priced_target.name}: {least_dollars(self.total_usd, complete=self.complete)} a month is "
                f"{least_dollars(above, complete=self.complete)} above the budget of "
                f"${usd(self.budget_usd)} (tiers.{self.priced_target.deployment.tier_name}.documented.monthly_cost_usd)"
            )
            return tuple(found)
        if self.overloaded:
            found.append(
                f"{self.priced_target.name}: the load is more than the maximum of {', '.join(self.overloaded)}; what is throttled is "
                f"not in the total"
            )
        if lacking := self.missing:
            found.append(
                f"{self.priced_target.name}: {lacking.counted}, so it is not known whether ${usd(self.budget_usd)} a month "
                f"are enough. {'. '.join(lacking.fixes)}"
            )
        return tuple(found)


@dataclass(frozen=True, slots=True)
class RightSize:
    """What a load costs a month in dollars when so many tables are changed, and how much less that is.

    An upper bound: `phase3b recommend` also tries minimums, maximums and targets.
    """

    tables: int
    expected_usd: float
    saves_usd: float


@dataclass(frozen=True, slots=True)
class CostReport:
    """A priced size with everything that is said about it."""

    priced: Priced
    savings: Savings
    stated: tuple[Stated, ...]
    measured_in: str | None

    @property
    def right_size(self) -> RightSize | None:
        """The same load with every table in the cheaper billing mode; None where each is, or where the total lacks something."""
        modes = [each.monthly_usd for each in self.savings.proposed if each.kind == "billing mode"]
        if not modes or not self.priced.complete:
            return None
        # Each is about a table of its own, so that they add up, as savings of other kinds do not.
        # Of two regions each has its table of a name.
        tables = {each.of.rpartition(": ")[2] for each in self.savings.proposed if each.kind == "billing mode"}
        return RightSize(len(tables), self.priced.total_usd - sum(modes), sum(modes))


def priced(
    priced_target: PricedTarget, terms: Terms, customers: int | None = None, measured: Usage | None = None
) -> Priced:
    """A size under the load of so many customers, or of its documented ones; what was measured replaces estimates.

    Of two regions it is both together: each estimated for its part of the load, and what was measured is of the first.

    Raises:
        Phase3bError: the second region has no usable price file.
    """
    load = expected_traffic(priced_target.deployment.tier, customers)
    first = _alone(priced_target, terms, load, measured)
    if priced_target.second is None:
        return first
    stack = priced_target.second
    second = _alone(stack, terms.in_region(stack.plan.region), load, None)
    return replace(first, bills=together(first.bills, second.bills, stack.name), second=second, alone=first.bills)


def _alone(priced_target: PricedTarget, terms: Terms, load: ExpectedTraffic, measured: Usage | None) -> Priced:
    """One stack."""
    usage = estimated(priced_target.plan, load, priced_target.deployment.assumptions, terms.prices.hours_per_month)
    if measured is not None:
        usage = over(usage, measured)
    return Priced(priced_target, load, usage, terms, bills(priced_target.plan, usage, terms), measured)


def cost_report(of: Priced, measured_in: str | None = None) -> CostReport:
    """Everything about a priced size; `measured_in` is the usage file, if any."""
    priced_target, terms = of.priced_target, of.terms
    found = [_savings(each) for each in of.stacks]
    for other in found[1:]:
        name = of.stacks[1].priced_target.name
        proposed = (*found[0].proposed, *(replace(each, of=of_stack(name, each.of)) for each in other.proposed))
        left = (*found[0].not_proposed, *(replace(each, of=of_stack(name, each.of)) for each in other.not_proposed))
        found[0] = Savings(tuple(sorted(proposed, key=lambda each: -each.monthly_usd)), left)
    shown = stated(of.load, priced_target.deployment, terms)
    return CostReport(of, found[0], shown, measured_in)


def _savings(stack: Priced) -> Savings:
    target = stack.priced_target
    return savings(Baseline(target.deployment, target.plan, stack.usage, stack.terms, stack.bills.expected))


def _by_service(cost: DocumentedCost) -> Mapping[Service, float]:
    return {
        "Lambda": cost.lambda_usd,
        "DynamoDB": cost.dynamodb_usd,
        "API Gateway": cost.api_gateway_usd,
        "CloudWatch": cost.cloudwatch_usd,
        "S3": cost.s3_usd,
        "SNS": cost.sns_usd,
        "SQS": cost.sqs_usd,
    }
