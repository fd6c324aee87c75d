"""Policies of CloudWatch alarms."""

from __future__ import annotations

from typing import Final

from phase3b.plan.cloudwatch.metrics import OF_LOGS, Metric
from policies.policy import Policy, Verdict, unless
from policies.stack_read.stack import REPLICA, TABLE, Resource, Stack, Values, metrics
from policies.watching.incidents import ALARM, foreign_topics, held, is_warning, tells

# Dimension -> the types whose name it has, and the argument that the name is in.
NAMED: Final = {
    "TableName": ((TABLE, REPLICA), "name"),
    "FunctionName": (("aws_lambda_function",), "function_name"),
    "QueueName": (("aws_sqs_queue",), "name"),
    "ApiName": (("aws_api_gateway_rest_api",), "name"),
}


def _action(alarm: Resource, stack: Stack) -> Verdict:
    if tells(alarm):
        return tuple(foreign_topics(alarm, stack))
    if alarm.values.get("alarm_actions") or alarm.values.get("actions_enabled") is False:
        return ("nobody is told when it fires: its actions are disabled",)
    seen_only = is_warning(alarm) and stack.context.warnings == "none"
    return unless(
        seen_only or alarm.address in held(stack),
        "nobody is told when it fires: it has no action, and no composite alarm tells of it",
    )


def _published(alarm: Resource, stack: Stack) -> Verdict:
    watched = metrics(alarm)
    if not watched:
        return ("it watches no metric",)
    return tuple(dict.fromkeys(problem for metric in watched for problem in _problems(metric, stack)))


def _problems(metric: Values, stack: Stack) -> list[str]:
    namespace, name = str(metric.get("namespace", "")), str(metric.get("metric_name", ""))
    dimensions = stack.dimensions(metric)
    if any(each.namespace == OF_LOGS and each.metric_name == name for each in Metric) and not dimensions:
        made = [
            transformation
            for filters in stack.all("aws_cloudwatch_log_metric_filter")
            if filters.text("pattern") and stack.of_type(filters.text("log_group_name"), "aws_cloudwatch_log_group")
            for transformation in filters.blocks("metric_transformation")
        ]
        mine = [each for each in made if each.get("namespace") == namespace and each.get("name") == name]
        if any(not _is_nothing(each) for each in mine):
            return []
        if mine:
            return [f"the metric filter of {namespace} {name} counts {mine[0].get('value')}: it reports nothing"]
        return [f"no metric filter of the stack makes {namespace} {name}"]
    known = [each for each in Metric if (each.namespace, each.metric_name) == (namespace, name)]
    if not known:
        return [
            f"AWS publishes no {namespace} {name}, as far as the catalogue in phase3b/plan/cloudwatch/metrics.py knows"
        ]
    if not any(frozenset(dimensions) in each.dimension_sets for each in known):
        given = ", ".join(sorted(dimensions)) or "no dimensions"
        return [f"AWS publishes {namespace} {name} not with {given}: it would never have data"]
    return [
        f"its {dimension} {value} is nothing of this stack"
        for dimension, value in dimensions.items()
        if (value.startswith("${") and stack.target(value) is None)
        or (
            dimension in NAMED
            and not value.startswith("${")
            and all(value != each.text(NAMED[dimension][1]) for kind in NAMED[dimension][0] for each in stack.all(kind))
        )
    ]


def _is_nothing(transformation: Values) -> bool:
    """Whether a metric filter counts nothing, however often it matches."""
    try:
        return float(transformation.get("value") or 0) <= 0
    except ValueError:
        # A field of the log line.
        return False


POLICIES: Final = (
    Policy(
        "P3B_ALARM_ACTION",
        "Each alarm tells somebody",
        (ALARM,),
        "An alarm without an action, and in no composite alarm that has one, is a red light in an empty room.",
        "Set alert_email",
        "environments.{environment}.alert_email",
        _action,
    ),
    Policy(
        "P3B_ALARM_METRIC",
        "Each alarm watches a metric with the dimensions that AWS publishes it with",
        (ALARM,),
        "CloudWatch takes any name and any dimension; an alarm on what is never published never fires.",
        "Watch the metric with the dimensions in phase3b/plan/cloudwatch/metrics.py",
        "objectives.thresholds",
        _published,
    ),
)
