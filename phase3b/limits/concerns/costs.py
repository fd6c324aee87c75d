"""Where AWS is sent what is recorded of budgets and cost anomaly detection."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from phase3b.limits.fields.sent_field import Kind, Sent

_BUDGET: Final = "environment.budget"
_ANOMALY: Final = "environment.cost_anomaly"
_NOTIFICATION: Final = "NotificationsWithSubscribers[]."


FIELDS: Final[Mapping[str, Kind]] = {
    "Budget": Kind(
        "budget",
        "aws_budgets_budget",
        "budgets.CreateBudget",
        {
            "name": Sent("name", "Budget.BudgetName", "service.component", named=True),
            "usd": Sent("limit_amount", "Budget.BudgetLimit.Amount", f"{_BUDGET}.monthly_usd"),
            "tag": Sent("cost_filter[].values[]", "Budget.CostFilters{*}[]", _BUDGET, named=True),
            "email": Sent(
                "notification[].subscriber_email_addresses[]",
                f"{_NOTIFICATION}Subscribers[].Address",
                "environment.alert_email",
            ),
            "topic_arn": Sent(
                "notification[].subscriber_sns_topic_arns[]",
                f"{_NOTIFICATION}Subscribers[].Address",
                "environment.notifications",
            ),
            "forecast_percent": Sent(
                "notification[].threshold", f"{_NOTIFICATION}Notification.Threshold", f"{_BUDGET}.warning_percent"
            ),
            "actual_percent": Sent(
                "notification[].threshold", f"{_NOTIFICATION}Notification.Threshold", f"{_BUDGET}.critical_percent"
            ),
        },
    ),
    "CostMonitor": Kind(
        "monitor of costs",
        "aws_ce_anomaly_monitor",
        "ce.CreateAnomalyMonitor",
        {"name": Sent("name", "AnomalyMonitor.MonitorName", "service.component", named=True)},
    ),
    "CostSubscription": Kind(
        "subscription to a monitor of costs",
        "aws_ce_anomaly_subscription",
        "ce.CreateAnomalySubscription",
        {
            "name": Sent("name", "AnomalySubscription.SubscriptionName", "service.component", named=True),
            "monitor_arn": Sent(
                "monitor_arn_list[]", "AnomalySubscription.MonitorArnList[]", f"{_ANOMALY}.monitor_arn"
            ),
            "told": Sent("subscriber[].type", "AnomalySubscription.Subscribers[].Type", f"{_ANOMALY}"),
            "to": Sent("subscriber[].address", "AnomalySubscription.Subscribers[].Address", "environment.alert_email"),
            "impact_usd": Sent(
                "threshold_expression[].dimension[].values[]",
                "AnomalySubscription.ThresholdExpression.Dimensions.Values[]",
                f"{_ANOMALY}.impact_usd",
            ),
        },
    ),
}
