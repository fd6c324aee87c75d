"""Where AWS is sent what is recorded of topics, subscriptions and alarms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from phase3b.limits.concerns import functions
from phase3b.limits.fields.sent_field import DRAWN, IN_EXPRESSION, OF_TERRAFORM, Kind, Sent, Unsent

_PROJECT: Final = "service.project"


def _series(measure: str, query: str, metric: str) -> dict[str, Sent | Unsent]:
    """A series of an alarm, by itself or in a query of metric math."""
    return {
        f"{measure}.metric": Sent(f"{query}metric_name", f"{metric}MetricName", "{subject}"),
        f"{measure}.dimensions[].0": Sent(f"{query}dimensions{{key}}", f"{metric}Dimensions[].Name", "{subject}"),
        f"{measure}.dimensions[].1": Sent(f"{query}dimensions{{*}}", f"{metric}Dimensions[].Value", "{subject}"),
        f"{measure}.own_namespace": Sent(f"{query}namespace", f"{metric}Namespace", "{subject}", named=True),
    }


def _within(field: str, kind: str, place: str) -> Kind:
    """A record that holds one of another kind; what is wrong with it comes from another place of the file."""
    of = functions.FIELDS[kind]
    fields = {
        f"{field}.{name}": replace(sent, at=place) if isinstance(sent, Sent) else sent
        for name, sent in of.fields.items()
    }
    return Kind(of.noun, of.terraform, of.operation, {f"{field}.address": OF_TERRAFORM, **fields})


_QUERY: Final = ("metric_query[].metric[].", "Metrics[].MetricStat.Metric.")


FIELDS: Final[Mapping[str, Kind]] = {
    "Topic": Kind(
        "topic",
        "aws_sns_topic",
        "sns.CreateTopic",
        {
            "name": Sent("name", "Name", "service.component", named=True),
            "display_name": Sent("display_name", "Attributes{DisplayName}", _PROJECT, named=True),
            "key_id": Sent("kms_master_key_id", "Attributes{KmsMasterKeyId}", _PROJECT),
        },
    ),
    "TopicPolicy": Kind(
        "topic's policy",
        "aws_sns_topic_policy",
        "sns.SetTopicAttributes",
        {
            "topic_arn": Sent("arn", "TopicArn", _PROJECT),
            "policy": Sent("policy", "AttributeValue", _PROJECT),
        },
    ),
    "EmailSubscription": Kind(
        "subscription",
        "aws_sns_topic_subscription",
        "sns.Subscribe",
        {
            "topic_arn": Sent("topic_arn", "TopicArn", _PROJECT),
            "email": Sent("endpoint", "Endpoint", "environment.alert_email"),
        },
    ),
    "FunctionSubscription": Kind(
        "subscription",
        "aws_sns_topic_subscription",
        "sns.Subscribe",
        {
            "topic_arn": Sent("topic_arn", "TopicArn", _PROJECT),
            "alias_arn": Sent("endpoint", "Endpoint", "environment.notifications"),
        },
    ),
    "NotifierFunction": _within("function", "LambdaFunction", "ops.notifier"),
    "NotificationSecret": _within("secret", "Secret", "environment.notifications"),
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
            "alarm.measure.limit_ms": IN_EXPRESSION,
            "alarm.side": DRAWN,
            "alarm.threshold": Sent("threshold", "Threshold", "{rule}.{level}"),
            "alarm.period_seconds": Sent("period", "Period", "{rule}.period_seconds"),
            "alarm.evaluation_periods": Sent("evaluation_periods", "EvaluationPeriods", "{rule}.evaluation_periods"),
            "alarm.datapoints": Sent("datapoints_to_alarm", "DatapointsToAlarm", "{rule}.datapoints"),
            "alarm.rule": Unsent("the key of capacity.yaml that the threshold comes from"),
            **{
                f"alarm.subject.{name}": Unsent("names of capacity.yaml, of which AWS's are made")
                for name in ("table", "index", "operation", "function", "queue", "schedule", "burn_rate")
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
            "composites[]": Unsent("alarms over alarms; their names are in the rule"),
            "all_of": Unsent("our own word for the operator of the rule"),
        },
    ),
}
