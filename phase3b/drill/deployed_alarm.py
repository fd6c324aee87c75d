"""An alarm as CloudWatch describes it, made of what Terraform was given: a drill of a stack that was not applied.

The shape is that of `MetricAlarms` in the answer of DescribeAlarms.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from phase3b.files.json_file import JsonPart
from phase3b.plan.cloudwatch.alarm import ALARM_TYPE

# Terraform's argument, and AWS's parameter.
ARGUMENTS: Final = {
    "alarm_name": "AlarmName",
    "alarm_description": "AlarmDescription",
    "comparison_operator": "ComparisonOperator",
    "threshold": "Threshold",
    "evaluation_periods": "EvaluationPeriods",
    "datapoints_to_alarm": "DatapointsToAlarm",
    "treat_missing_data": "TreatMissingData",
    "namespace": "Namespace",
    "metric_name": "MetricName",
    "statistic": "Statistic",
    "extended_statistic": "ExtendedStatistic",
    "period": "Period",
    "evaluate_low_sample_count_percentiles": "EvaluateLowSampleCountPercentile",
    "alarm_actions": "AlarmActions",
    "ok_actions": "OKActions",
}
QUERY: Final = {"id": "Id", "expression": "Expression", "label": "Label", "return_data": "ReturnData"}


def synthesized_alarms(stack: JsonPart) -> Iterator[dict[str, Any]]:
    """The alarms of a synthesized stack (cdk.tf.json), in the order of their addresses.

    Raises:
        Phase3bError: the file is no stack.
    """
    alarms = stack.get("resource").members().get(ALARM_TYPE)
    for _, arguments in sorted(alarms.members().items()) if alarms is not None else ():
        yield described(arguments.value)


def described(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """One resource's arguments as AWS describes the alarm."""
    found = {name: arguments[key] for key, name in ARGUMENTS.items() if key in arguments}
    queries = arguments.get("metric_query")
    if queries:
        return {**found, "Metrics": [_query(each) for each in queries]}
    return {**found, "Dimensions": dimensions(arguments.get("dimensions") or {})}


def _query(query: Mapping[str, Any]) -> dict[str, Any]:
    found = {name: query[key] for key, name in QUERY.items() if key in query}
    metric = query.get("metric")
    if metric is None:
        return found
    # Terraform's one block is an object or a list of one.
    one: Mapping[str, Any] = metric[0] if isinstance(metric, Sequence) else metric
    return {
        **found,
        "MetricStat": {
            "Metric": {
                "Namespace": one["namespace"],
                "MetricName": one["metric_name"],
                "Dimensions": dimensions(one.get("dimensions") or {}),
            },
            "Period": one["period"],
            "Stat": one["stat"],
        },
    }


def dimensions(given: Mapping[str, str]) -> list[dict[str, str]]:
    """As AWS writes them."""
    return [{"Name": name, "Value": value} for name, value in given.items()]
