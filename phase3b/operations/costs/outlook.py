"""What the month will cost, whether that is within the budget, and what a customer costs: from what is known, and said as what it is."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, Literal

from phase3b.operations.costs.compared import Comparison
from phase3b.operations.costs.spent import Anomaly, Days, Spent
from phase3b.quick_dataclass import dataclass

PERCENT: Final = 100
WEEK_DAYS: Final = 7

Span = Literal["week", "month"]
ForecastBasis = Literal["AWS", "conservative", "computed"]
"""Who says it: AWS's forecast; the days so far and for the others the larger of their average and what is computed; or, as
nothing is known of what was spent, what capacity.yaml costs with everything at its maximum."""


@dataclass(frozen=True, slots=True)
class ComputedMonth:
    """A month by capacity.yaml: under the expected load, and with everything at its maximum.

    `complete` is whether of every line a quantity and a price are known.
    """

    expected_usd: float
    ceiling_usd: float
    complete: bool


@dataclass(frozen=True, slots=True)
class Limits:
    """What is judged by: dollars of a month, dollars a customer, and by how many percent a bill may be above what is computed."""

    budget_usd: float
    customer_usd: float
    above_computed_percent: float
    customers: int


@dataclass(frozen=True, slots=True)
class Forecast:
    """The whole month in dollars."""

    usd: float
    basis: ForecastBasis


@dataclass(frozen=True, slots=True)
class CostReview:
    """The costs of some days, beside what they should be; None and empty are what AWS did not say, and `unknown` says why."""

    environment: str
    span: Span
    days: Days
    spent: Spent | None
    before: Spent | None
    comparison: Comparison | None
    forecast: Forecast
    anomalies: tuple[Anomaly, ...] | None
    month: ComputedMonth
    limits: Limits
    unknown: tuple[str, ...]
    findings: tuple[str, ...]

    @property
    def customer_usd(self) -> float:
        """What a customer costs in the month that is forecast."""
        return self.forecast.usd / self.limits.customers


def days_of(span: Span, today: date) -> Days:
    """The last seven whole days; or the month so far, and on its first day the month before."""
    if span == "week":
        return Days(today - timedelta(days=WEEK_DAYS), today)
    last = today - timedelta(days=1)
    return Days(last.replace(day=1), today)


def days_before(days: Days) -> Days:
    """As many days, just before."""
    return Days(days.start - timedelta(days=days.count), days.start)


def month_end(day: date) -> date:
    """The first day of the next month."""
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1)


def forecast_of(
    from_aws: float | None, month_so_far: Spent | None, month: ComputedMonth, today: date, *, days_of_month: int
) -> Forecast:
    """AWS's word, or what is no less than what is likely: nobody should learn from the bill that it was more.

    `from_aws` is of the days from today to the end of the month.
    """
    if month_so_far is None:
        return Forecast(max(month.ceiling_usd, month.expected_usd), "computed")
    if from_aws is not None:
        return Forecast(month_so_far.usd + from_aws, "AWS")
    left = (month_end(today) - today).days if month_so_far.days.end == today else 0
    average = month_so_far.usd / month_so_far.days.count if month_so_far.days.count else 0.0
    by_day = max(average, month.expected_usd / days_of_month)
    return Forecast(month_so_far.usd + left * by_day, "conservative")


def findings(
    forecast: Forecast, comparison: Comparison | None, anomalies: tuple[Anomaly, ...] | None, limits: Limits
) -> Iterator[str]:
    """What a person should look at."""
    # What everything at its maximum would cost is no finding: nothing says that it is.
    known = forecast.basis != "computed"
    by_whom = "AWS forecasts" if forecast.basis == "AWS" else "by a conservative estimate"
    if known and forecast.usd > limits.budget_usd:
        yield f"the month costs ${forecast.usd:,.2f} ({by_whom}), more than the budget of ${limits.budget_usd:,.2f}"
    customer = forecast.usd / limits.customers
    if known and customer > limits.customer_usd:
        yield (
            f"a customer costs ${customer:,.2f} a month with {limits.customers:,} customers, more than the ${limits.customer_usd:g} "
            "of objectives.service_level.monthly_cost_per_customer_usd"
        )
    if comparison is not None and comparison.computed_usd:
        above = PERCENT * (comparison.charged_usd / comparison.computed_usd - 1)
        if above > limits.above_computed_percent:
            yield (
                f"AWS charged {above:,.0f} % more than capacity.yaml computes, and {limits.above_computed_percent:g} % are "
                "tolerated (objectives.regression.cost_percent)"
            )
    for each in anomalies or ():
        where = f": {'; '.join(each.causes)}" if each.causes else ""
        yield f"AWS found ${each.impact_usd:,.2f} out of the ordinary since {each.start[:10]}{where}"
