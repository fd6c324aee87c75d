"""Asking Cost Explorer, and putting its answers beside what is computed: everything of a `CostReview`."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import Final

from phase3b.operations.costs.compared import Comparison, compared, computed
from phase3b.operations.costs.outlook import (
    ComputedMonth,
    CostReview,
    Limits,
    Span,
    days_before,
    days_of,
    findings,
    forecast_of,
    month_end,
)
from phase3b.operations.costs.spent import Days, Scope, Spent, read_anomalies, read_forecast, read_spent
from phase3b.operations.doctor.reading import Reading
from phase3b.pricing.report.cost_report import Priced

HOURS_A_DAY: Final = 24


def cost_review(
    reading: Reading, span: Span, today: date, scope: Scope, sizes: tuple[Priced, Priced], limits: Limits
) -> CostReview:
    """The costs of a week or a month. `sizes` is the environment under its load, and the same under more of it."""
    expected_size, _ = sizes
    days = days_of(span, today)
    spent = read_spent(reading, days, scope)
    before = None if spent is None else read_spent(reading, days_before(days), scope)
    month_days = Days((today if span == "week" else days.start).replace(day=1), today)
    so_far = spent if month_days == days else _month_so_far(reading, month_days, scope, asked=spent is not None)
    from_aws = None
    if so_far is not None and (today != month_end(days.start) or span == "week"):
        from_aws = read_forecast(reading, Days(today, month_end(today)), scope)
    elif so_far is not None:
        from_aws = 0.0  # The month is over: nothing of it is left to forecast.
    month = ComputedMonth(
        expected_size.bills.expected.total_usd, expected_size.bills.ceiling.total_usd, expected_size.complete
    )
    forecast = forecast_of(from_aws, so_far, month, today, days_of_month=monthrange(today.year, today.month)[1])
    comparison = None if spent is None else _compared(spent, sizes)
    anomalies = None if spent is None else read_anomalies(reading, days)
    return CostReview(
        scope.environment,
        span,
        days,
        spent,
        before,
        comparison,
        forecast,
        anomalies,
        month,
        limits,
        tuple(f"{what}: {why}" for what, why in reading.unknown.items()),
        tuple(findings(forecast, comparison, anomalies, limits)),
    )


def _month_so_far(reading: Reading, days: Days, scope: Scope, *, asked: bool) -> Spent | None:
    """Nothing on the first day of a month; not asked for where Cost Explorer has not answered already."""
    if not days.count:
        return Spent(days, (), {}, estimated=True)
    return read_spent(reading, days, scope) if asked else None


def _compared(spent: Spent, sizes: tuple[Priced, Priced]) -> Comparison:
    expected_size, larger_size = sizes
    share = spent.days.count * HOURS_A_DAY / expected_size.terms.prices.hours_per_month
    expected = computed(expected_size.bills.expected.lines, larger_size.bills.expected.lines, share)
    return compared(spent.charged, expected, expected_size.priced_target.plan.region)
