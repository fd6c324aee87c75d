"""CloudWatch alarms, and alarms over alarms: their arguments."""

from __future__ import annotations

from typing import Any, Final

from phase3b.plan.alerts.records import CompositeAlarm, MetricAlarm
from phase3b.plan.cloudwatch.measures import (
    CountInUse,
    DrainSeconds,
    Math,
    PercentileOrAverage,
    Reminded,
    Statistic,
)

# AWS deletes no alarm that a composite's rule names, and Terraform deletes first: the rule is rewritten before. A
# composite that gets another name is made before the other goes, as nobody is told between them.
REFERRED_TO: Final = {"lifecycle": {"create_before_destroy": True}}
NO_SHARES: Final = (PercentileOrAverage, DrainSeconds, CountInUse, Reminded)
COMPARISONS: Final = {"above": "GreaterThanThreshold", "below": "LessThanThreshold"}


def composite_arguments(record: CompositeAlarm) -> dict[str, Any]:
    """An alarm over alarms, as arguments of Terraform's resource."""
    return {
        "alarm_name": record.name,
        "alarm_description": record.description,
        "alarm_rule": record.rule,
        **_told(record),
        **REFERRED_TO,
    }


def _told(record: MetricAlarm | CompositeAlarm) -> dict[str, Any]:
    actions = {"alarm_actions": record.topic_arn, "ok_actions": record.over_topic_arn}
    return {name: [topic] for name, topic in actions.items() if topic is not None}


def alarm_arguments(record: MetricAlarm) -> dict[str, Any]:
    """An alarm that tells the topic when it fires and when it is over, as arguments of Terraform's resource.

    What is watched is published only while something happens: no data is no alarm, but where its absence is watched.
    """
    alarm, measure = record.alarm, record.alarm.measure
    arguments = {
        "alarm_name": alarm.name,
        "alarm_description": alarm.description,
        "comparison_operator": COMPARISONS[alarm.side],
        "threshold": alarm.threshold,
        "evaluation_periods": alarm.evaluation_periods,
        "datapoints_to_alarm": alarm.datapoints,
        "treat_missing_data": alarm.missing,
        **_told(record),
        **REFERRED_TO,
    }
    if not isinstance(measure, Statistic):
        return {**arguments, "metric_query": _queries(measure, alarm.period_seconds)}
    if measure.series.dimensions:
        arguments["dimensions"] = dict(measure.series.dimensions)
    return {
        **arguments,
        "namespace": measure.series.namespace,
        "metric_name": measure.series.metric.metric_name,
        "statistic": measure.statistic,
        "period": alarm.period_seconds,
    }


def _queries(measure: Math, period_seconds: int) -> list[dict[str, Any]]:
    judged = {
        "id": "judged" if isinstance(measure, NO_SHARES) else "percent",
        "expression": measure.expression,
        "label": measure.label,
        "return_data": True,
    }
    series = (
        {
            "id": query.id,
            "return_data": False,
            "metric": {
                "namespace": query.series.namespace,
                "metric_name": query.series.metric.metric_name,
                **({"dimensions": dict(query.series.dimensions)} if query.series.dimensions else {}),
                "period": period_seconds,
                "stat": query.statistic,
            },
        }
        for query in measure.queries
    )
    return [judged, *series]
