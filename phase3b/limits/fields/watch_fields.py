"""Where AWS is sent what is recorded of alarms, dashboards and logs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from phase3b.limits.fields.sent_field import DRAWN, IN_EXPRESSION, OF_TERRAFORM, Kind, Sent, Unsent

_PROJECT: Final = "service.project"
_FUNCTION: Final = "service.functions.{function}"


def _series(measure: str, query: str, metric: str) -> dict[str, Sent | Unsent]:
    """A series of an alarm, by itself or in a query of metric math."""
    return {
        f"{measure}.metric": Sent(f"{query}metric_name", f"{metric}MetricName", "{subject}"),
        f"{measure}.dimensions[].0": Sent(f"{query}dimensions{{key}}", f"{metric}Dimensions[].Name", "{subject}"),
        f"{measure}.dimensions[].1": Sent(f"{query}dimensions{{*}}", f"{metric}Dimensions[].Value", "{subject}"),
        f"{measure}.own_namespace": Sent(f"{query}namespace", f"{metric}Namespace", "{subject}", named=True),
    }


_BUDGET: Final = "environment.budget"
_ANOMALY: Final = "environment.cost_anomaly"
_NOTIFICATION: Final = "NotificationsWithSubscribers[]."
_QUERY: Final = ("metric_query[].metric[].", "Metrics[].MetricStat.Metric.")

WATCHES: Final[Mapping[str, Kind]] = {
    "MetricAlarm": Kind(
        "alarm",
        "aws_cloudwatch_metric_alarm",
        "cloudwatch.PutMetricAlarm",
        {
            "alarm.address": OF_TERRAFORM,
            "alarm.name": Sent("alarm_name", "AlarmName", "{subject}", named=True),
            "alarm.kind": Unsent("our own word for what is watched"),
            "alarm.level": Unsent("our own word, a part of the name"),
            "alarm.description": Sent("alarm_description", "AlarmDescription", "{subject}"),
            **_series("alarm.measure.series", "", ""),
            **_series("alarm.measure.consumed", *_QUERY),
            **_series("alarm.measure.part", *_QUERY),
            **_series("alarm.measure.wholes[]", *_QUERY),
            **_series("alarm.measure.waiting", *_QUERY),
            **_series("alarm.measure.deleted", *_QUERY),
            **_series("alarm.measure.used", *_QUERY),
            **_series("alarm.measure.counted", *_QUERY),
            "alarm.measure.count_of_unused": IN_EXPRESSION,
            "alarm.missing": DRAWN,
            **_series("alarm.measure.kept", *_QUERY),
            "alarm.measure.statistic": Sent("statistic", "Statistic", "{rule}"),
            "alarm.measure.percentile": IN_EXPRESSION,
            "alarm.measure.expression": Sent("metric_query[].expression", "Metrics[].Expression", "{rule}"),
            "alarm.measure.ceiling_units_per_second": IN_EXPRESSION,
            "alarm.measure.whole": IN_EXPRESSION,
            "alarm.measure.taken": IN_EXPRESSION,
            "alarm.measure.min_samples": IN_EXPRESSION,
            "alarm.measure.remind_hours[]": IN_EXPRESSION,
            "alarm.measure.pause_minutes": IN_EXPRESSION,
            "alarm.measure.percent_of_few": IN_EXPRESSION,
            "alarm.side": DRAWN,
            "alarm.threshold": Sent("threshold", "Threshold", "{rule}.{level}"),
            "alarm.period_seconds": Sent("period", "Period", "{rule}.period_seconds"),
            "alarm.evaluation_periods": Sent("evaluation_periods", "EvaluationPeriods", "{rule}.evaluation_periods"),
            "alarm.datapoints": Sent("datapoints_to_alarm", "DatapointsToAlarm", "{rule}.datapoints"),
            "alarm.rule": Unsent("the key of capacity.yaml that the threshold comes from"),
            **{
                f"alarm.subject.{name}": Unsent("names of capacity.yaml, of which AWS's are made")
                for name in ("table", "index", "operation", "function", "queue", "schedule")
            },
            "topic_arn": Sent("alarm_actions[]", "AlarmActions[]", "{subject}"),
            "over_topic_arn": Sent("ok_actions[]", "OKActions[]", "{subject}"),
        },
    ),
    "CompositeAlarm": Kind(
        "composite alarm",
        "aws_cloudwatch_composite_alarm",
        "cloudwatch.PutCompositeAlarm",
        {
            "name": Sent("alarm_name", "AlarmName", _PROJECT, named=True),
            "level": Unsent("our own word, a part of the name"),
            "description": Sent("alarm_description", "AlarmDescription", _PROJECT),
            "alarms[]": Unsent("alarms that are judged by themselves; their names are in the rule"),
            "rule": Sent("alarm_rule", "AlarmRule", _PROJECT),
            "topic_arn": Sent("alarm_actions[]", "AlarmActions[]", _PROJECT),
            "over_topic_arn": Sent("ok_actions[]", "OKActions[]", _PROJECT),
        },
    ),
    "Dashboard": Kind(
        "dashboard",
        "aws_cloudwatch_dashboard",
        "cloudwatch.PutDashboard",
        {
            "name": Sent("dashboard_name", "DashboardName", "service.component", named=True),
            "body": Sent("dashboard_body", "DashboardBody", "service.tables"),
        },
    ),
    "LogGroup": Kind(
        "log group",
        "aws_cloudwatch_log_group",
        "logs.CreateLogGroup",
        {
            "name": Sent("name", "logGroupName", "{owner}", named=True),
            "retention_days": Sent(
                "retention_in_days", "retentionInDays", "environment.log_retention_days", of="logs.PutRetentionPolicy"
            ),
            "key_arn": Sent("kms_key_id", "kmsKeyId", "{owner}"),
            "prevent_destroy": OF_TERRAFORM,
        },
    ),
    "LogMetric": Kind(
        "metric filter",
        "aws_cloudwatch_log_metric_filter",
        "logs.PutMetricFilter",
        {
            "name": Sent("name", "filterName", _FUNCTION, named=True),
            "log_group_name": Sent("log_group_name", "logGroupName", _FUNCTION, named=True),
            "pattern": Sent("pattern", "filterPattern", _FUNCTION),
            "namespace": Sent(
                "metric_transformation[].namespace",
                "metricTransformations[].metricNamespace",
                _FUNCTION,
                named=True,
            ),
            "metric_name": Sent("metric_transformation[].name", "metricTransformations[].metricName", _FUNCTION),
            "value": Sent("metric_transformation[].value", "metricTransformations[].metricValue", _FUNCTION),
        },
    ),
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
            "email": Sent(
                "subscriber[].address", "AnomalySubscription.Subscribers[].Address", "environment.alert_email"
            ),
            "impact_usd": Sent(
                "threshold_expression[].dimension[].values[]",
                "AnomalySubscription.ThresholdExpression.Dimensions.Values[]",
                f"{_ANOMALY}.impact_usd",
            ),
        },
    ),
}
