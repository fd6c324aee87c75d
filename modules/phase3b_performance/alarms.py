"""CloudWatch alarms."""

from __future__ import annotations

from constructs import Construct

from imports.aws.cloudwatch_metric_alarm import (
    CloudwatchMetricAlarm,
    CloudwatchMetricAlarmMetricQuery,
    CloudwatchMetricAlarmMetricQueryMetric,
)
from modules.phase3b_performance.address import pinned
from phase3b.measures import (
    CountInUse,
    DrainSeconds,
    Math,
    PercentileOrAverage,
    Reminded,
    Statistic,
)
from phase3b.records import MetricAlarm

NO_SHARES = (PercentileOrAverage, DrainSeconds, CountInUse, Reminded)
COMPARISONS = {"above": "GreaterThanThreshold", "below": "LessThanThreshold"}


def draw_alarm(scope: Construct, record: MetricAlarm) -> None:
    """An alarm that tells the topic when it fires and when it is over.

    What is watched is published only while something happens: no data is no alarm, but where its absence is watched.
    """
    alarm, measure = record.alarm, record.alarm.measure
    over = None if record.over_topic_arn is None else [record.over_topic_arn]
    if isinstance(measure, Statistic):
        drawn = CloudwatchMetricAlarm(
            scope,
            str(record.address),
            alarm_name=alarm.name,
            alarm_description=alarm.description,
            namespace=measure.series.namespace,
            metric_name=measure.series.metric.metric_name,
            dimensions=dict(measure.series.dimensions) or None,
            statistic=measure.statistic,
            period=alarm.period_seconds,
            comparison_operator=COMPARISONS[alarm.side],
            threshold=alarm.threshold,
            evaluation_periods=alarm.evaluation_periods,
            datapoints_to_alarm=alarm.datapoints,
            treat_missing_data=alarm.missing,
            alarm_actions=[record.topic_arn],
            ok_actions=over,
        )
    else:
        drawn = CloudwatchMetricAlarm(
            scope,
            str(record.address),
            alarm_name=alarm.name,
            alarm_description=alarm.description,
            metric_query=_queries(measure, alarm.period_seconds),
            comparison_operator=COMPARISONS[alarm.side],
            threshold=alarm.threshold,
            evaluation_periods=alarm.evaluation_periods,
            datapoints_to_alarm=alarm.datapoints,
            treat_missing_data=alarm.missing,
            alarm_actions=[record.topic_arn],
            ok_actions=over,
        )
    pinned(drawn, record.address)


def _queries(measure: Math, period_seconds: int) -> list[CloudwatchMetricAlarmMetricQuery]:
    return [
        CloudwatchMetricAlarmMetricQuery(
            id="judged" if isinstance(measure, NO_SHARES) else "percent",
            expression=measure.expression,
            label=measure.label,
            return_data=True,
        ),
        *(
            CloudwatchMetricAlarmMetricQuery(
                id=query.id,
                return_data=False,
                metric=CloudwatchMetricAlarmMetricQueryMetric(
                    namespace=query.series.namespace,
                    metric_name=query.series.metric.metric_name,
                    dimensions=dict(query.series.dimensions) or None,
                    period=period_seconds,
                    stat=query.statistic,
                ),
            )
            for query in measure.queries
        ),
    ]
