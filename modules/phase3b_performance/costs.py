"""The budget of an environment, and who is told of costs that are out of the ordinary."""

from __future__ import annotations

from typing import assert_never

from constructs import Construct

from imports.aws.budgets_budget import BudgetsBudget, BudgetsBudgetCostFilter, BudgetsBudgetNotification
from imports.aws.ce_anomaly_monitor import CeAnomalyMonitor
from imports.aws.ce_anomaly_subscription import (
    CeAnomalySubscription,
    CeAnomalySubscriptionSubscriber,
    CeAnomalySubscriptionThresholdExpression,
    CeAnomalySubscriptionThresholdExpressionDimension,
)
from modules.phase3b_performance.address import pinned
from phase3b.plan.costs.records import Budget, CostMonitor, CostRecord, CostSubscription


def draw(scope: Construct, record: CostRecord) -> None:
    """Draws a budget, or anomaly detection."""
    match record:
        case Budget():
            draw_budget(scope, record)
        case CostMonitor():
            draw_cost_monitor(scope, record)
        case CostSubscription():
            draw_cost_subscription(scope, record)
        case _:
            assert_never(record)


def draw_budget(scope: Construct, record: Budget) -> None:
    """A monthly budget in USD, with a mail for its forecast and one for what was spent."""
    budget = BudgetsBudget(
        scope,
        str(record.address),
        name=record.name,
        budget_type="COST",
        limit_amount=record.usd,
        limit_unit="USD",
        time_unit="MONTHLY",
        cost_filter=None if record.tag is None else [BudgetsBudgetCostFilter(name="TagKeyValue", values=[record.tag])],
        notification=[
            BudgetsBudgetNotification(
                comparison_operator="GREATER_THAN",
                notification_type=kind,
                threshold=percent,
                threshold_type="PERCENTAGE",
                subscriber_email_addresses=[record.email],
            )
            for kind, percent in (("FORECASTED", record.forecast_percent), ("ACTUAL", record.actual_percent))
        ],
    )
    pinned(budget, record.address)


def draw_cost_monitor(scope: Construct, record: CostMonitor) -> None:
    """The account's monitor of every service that it pays for."""
    monitor = CeAnomalyMonitor(
        scope, str(record.address), name=record.name, monitor_type="DIMENSIONAL", monitor_dimension="SERVICE"
    )
    pinned(monitor, record.address)


def draw_cost_subscription(scope: Construct, record: CostSubscription) -> None:
    """One mail a day: AWS sends single anomalies to topics alone."""
    subscription = CeAnomalySubscription(
        scope,
        str(record.address),
        name=record.name,
        frequency="DAILY",
        monitor_arn_list=[record.monitor_arn],
        subscriber=[CeAnomalySubscriptionSubscriber(type="EMAIL", address=record.email)],
        threshold_expression=CeAnomalySubscriptionThresholdExpression(
            dimension=CeAnomalySubscriptionThresholdExpressionDimension(
                key="ANOMALY_TOTAL_IMPACT_ABSOLUTE",
                match_options=["GREATER_THAN_OR_EQUAL"],
                values=[record.impact_usd],
            )
        ),
    )
    pinned(subscription, record.address)
