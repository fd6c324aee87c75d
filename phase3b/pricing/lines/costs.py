"""Why watching costs costs nothing."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.plan.costs.records import CostRecord
from phase3b.pricing.lines.cost_line import Free


def costs(record: CostRecord) -> Iterator[Free]:
    """Free: AWS charges budgets that act.

    AWS Price List API, AWSBudgets, from 2020-10-01 on: BudgetsUsage is $0.00 a budget-day, however many there are;
    ActionEnabledBudgetsUsage and BudgetsReports cost. Before, the third and each further one was $0.02 a day.
    """
    yield Free(str(record.address), "AWS charges budgets that act, not mails of budgets and of Cost Anomaly Detection")
