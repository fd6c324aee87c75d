"""What CloudWatch tells an SNS topic of an alarm: JSON for programs, a text for people who get it by mail.

AWS documents neither: both are as users quote what they have received (2017 to 2025).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final
from urllib.parse import quote

from botocore.session import get_session
from moto.cloudwatch.models import Alarm, Dimension, MetricDataQuery

from phase3b.local.cloudwatch.evaluation.reasons import java_double, stamp
from phase3b.local.cloudwatch.ready_alarm import is_returned
from phase3b.local.moto_gaps.cloudwatch.composite_alarm import CompositeAlarm, moment

# An SNS subject is no longer.
LONGEST_SUBJECT: Final = 100
_WIDTH: Final = 28
_METRIC_WIDTH: Final = 37


def subject(alarm: Alarm) -> str:
    """The subject of the mail."""
    return f'{alarm.state_value}: "{alarm.name}" in {place(alarm.region_name)}'[:LONGEST_SUBJECT]


def message(alarm: Alarm, before: str, now: float, more: Mapping[str, Any]) -> dict[str, Any]:
    """The message as JSON has it; `more` is what only composite alarms say."""
    trigger = {} if isinstance(alarm, CompositeAlarm) else {"Trigger": _trigger(alarm)}
    configured = alarm.configured if isinstance(alarm, CompositeAlarm) else None
    updated = alarm.configuration_updated_timestamp if configured is None else moment(configured)
    return {
        "AlarmName": alarm.name,
        "AlarmDescription": alarm.description,
        "AWSAccountId": alarm.alarm_arn.split(":")[4],
        "AlarmConfigurationUpdatedTimestamp": f"{updated:%Y-%m-%dT%H:%M:%S}.{updated.microsecond // 1000:03d}+0000",
        "NewStateValue": alarm.state_value,
        "NewStateReason": alarm.state_reason,
        "StateChangeTime": stamp(now),
        "Region": place(alarm.region_name),
        "AlarmArn": alarm.alarm_arn,
        "OldStateValue": before,
        "OKActions": alarm.ok_actions,
        "AlarmActions": alarm.alarm_actions,
        "InsufficientDataActions": alarm.insufficient_data_actions,
        **trigger,
        **more,
    }


def mail(alarm: Alarm, before: str, now: float) -> str:
    """The text of the mail."""
    region, when = alarm.region_name, long_time(now)
    link = f"https://{region}.console.aws.amazon.com/cloudwatch/deeplink.js?region={region}#alarmsV2:alarm/{quote(alarm.name)}"
    because = (
        f'You are receiving this email because your Amazon CloudWatch Alarm "{alarm.name}" in the {place(region)} region has '
        f'entered the {alarm.state_value} state, because "{alarm.state_reason}" at "{when}".'
    )
    head = [
        because,
        "",
        "View this alarm in the AWS Management Console:",
        link,
        "",
        "Alarm Details:",
        *_named(
            _WIDTH,
            ("Name", alarm.name),
            ("Description", alarm.description or ""),
            ("State Change", f"{before} -> {alarm.state_value}"),
            ("Reason for State Change", alarm.state_reason),
            ("Timestamp", when),
            ("AWS Account", alarm.alarm_arn.split(":")[4]),
            ("Alarm Arn", alarm.alarm_arn),
        ),
    ]
    tail = ["", "State Change Actions:"] + [
        f"- {state}: {' '.join(f'[{each}]' for each in actions)}".rstrip()
        for state, actions in (
            ("OK", alarm.ok_actions),
            ("ALARM", alarm.alarm_actions),
            ("INSUFFICIENT_DATA", alarm.insufficient_data_actions),
        )
    ]
    return "\n".join([*head, "", *_watched(alarm), *tail])


def _watched(alarm: Alarm) -> list[str]:
    if isinstance(alarm, CompositeAlarm):
        return ["Alarm Rule:", str(alarm.rule)]
    period = _period(alarm)
    lasting = int(alarm.evaluation_periods) * period
    least = alarm.datapoints_to_alarm
    often = (
        ""
        if least is None
        else f"at least {least} of the last {alarm.evaluation_periods} period(s) of {period} seconds"
    )
    when = f"{alarm.comparison_operator} {java_double(float(alarm.threshold))} for {often or f'{lasting} seconds'}"
    threshold = ["Threshold:", f"- The alarm is in the ALARM state when the metric is {when}.", ""]
    if alarm.metric_data_queries:
        return [*threshold, "Monitored Metrics:", *(f"- {_of_query(each)}" for each in alarm.metric_data_queries)]
    return [
        *threshold,
        "Monitored Metric:",
        *_named(
            _METRIC_WIDTH,
            ("MetricNamespace", alarm.namespace),
            ("MetricName", alarm.metric_name),
            ("Dimensions", _dimensions(alarm.dimensions)),
            ("Period", f"{period} seconds"),
            ("Statistic", alarm.statistic or str(alarm.extended_statistic)),
            ("Unit", alarm.unit or "not specified"),
            ("TreatMissingData", alarm.treat_missing_data or "missing"),
        ),
    ]


def _of_query(query: MetricDataQuery) -> str:
    if query.metric_stat is None:
        return f"MetricExpression: {query.id} = {query.expression}"
    stat = query.metric_stat
    name = f"{stat.metric.namespace} {stat.metric.metric_name} {_dimensions(stat.metric.dimensions)}".rstrip()
    return f"{query.id}: {name}, {stat.stat} of {stat.period} seconds"


def _trigger(alarm: Alarm) -> dict[str, Any]:
    judged = {
        "Period": _period(alarm),
        "EvaluationPeriods": alarm.evaluation_periods,
        **({} if alarm.datapoints_to_alarm is None else {"DatapointsToAlarm": alarm.datapoints_to_alarm}),
        "ComparisonOperator": alarm.comparison_operator,
        "Threshold": alarm.threshold,
        "TreatMissingData": alarm.treat_missing_data or "missing",
        "EvaluateLowSampleCountPercentile": alarm.evaluate_low_sample_count_percentile or "",
    }
    if alarm.metric_data_queries:
        return {**judged, "Metrics": [_query(each) for each in alarm.metric_data_queries]}
    statistic = (
        {"StatisticType": "Statistic", "Statistic": alarm.statistic.upper()}
        if alarm.statistic
        else {"StatisticType": "ExtendedStatistic", "ExtendedStatistic": alarm.extended_statistic}
    )
    return {
        "MetricName": alarm.metric_name,
        "Namespace": alarm.namespace,
        **statistic,
        "Unit": alarm.unit,
        "Dimensions": [{"value": each.value, "name": each.name} for each in alarm.dimensions],
        **judged,
    }


def _query(query: MetricDataQuery) -> dict[str, Any]:
    returned = {"ReturnData": is_returned(query)}
    label = {"Label": query.label} if query.label else {}
    if query.metric_stat is None:
        return {"Expression": query.expression, "Id": query.id, **label, **returned}
    stat = query.metric_stat
    metric = {
        "Dimensions": [{"value": each.value, "name": each.name} for each in stat.metric.dimensions],
        "MetricName": stat.metric.metric_name,
        "Namespace": stat.metric.namespace,
    }
    return {
        "Id": query.id,
        **label,
        "MetricStat": {"Metric": metric, "Period": stat.period, "Stat": stat.stat},
        **returned,
    }


def _period(alarm: Alarm) -> int:
    periods = [int(each.metric_stat.period) for each in alarm.metric_data_queries if each.metric_stat is not None]
    return max(periods, default=0) or int(alarm.period or 0)


def _named(width: int, *pairs: tuple[str, str]) -> Iterator[str]:
    return (f"- {name + ':':<{width}}{value}".rstrip() for name, value in pairs)


def _dimensions(dimensions: Sequence[Dimension]) -> str:
    return " ".join(f"[{each.name} = {each.value}]" for each in dimensions)


def long_time(seconds: float) -> str:
    """A time as CloudWatch writes it for people."""
    return f"{moment(seconds):%A %d %B, %Y %H:%M:%S} UTC"


@cache
def place(region: str) -> str:
    """What AWS calls a region: US East (N. Virginia)."""
    partitions = get_session().get_component("data_loader").load_data("endpoints")["partitions"]
    names = {code: each["description"] for partition in partitions for code, each in partition["regions"].items()}
    return str(names.get(region, region))
