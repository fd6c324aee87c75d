"""An alarm over errors of a function of the embedded AWS in this process, and minutes that go by."""

from __future__ import annotations

import urllib.request
from typing import Any

from account_state_server import ACCOUNT_ID, REGION, Aws

from phase3b.local.cloudwatch.metric_stores import metric_store
from phase3b.local.cloudwatch.series import series_of

ERRORS = series_of("AWS/Lambda", "Errors", {"FunctionName": "notes"})
CALLS = series_of("AWS/Lambda", "Invocations", {"FunctionName": "notes"})


def put_alarm(client: Any, name: str = "errors", **more: Any) -> None:
    asked: dict[str, Any] = {
        "MetricName": "Errors",
        "Namespace": "AWS/Lambda",
        "Dimensions": [{"Name": "FunctionName", "Value": "notes"}],
        "Statistic": "Sum",
        "Period": 60,
        "EvaluationPeriods": 3,
        "DatapointsToAlarm": 2,
        "Threshold": 5,
        "ComparisonOperator": "GreaterThanThreshold",
        "TreatMissingData": "notBreaching",
    }
    client.put_metric_alarm(
        AlarmName=name, **{key: value for key, value in (asked | more).items() if value is not None}
    )


def metric_of(name: str, metric: str, stat: str = "Sum", period: int = 60) -> dict[str, Any]:
    dimensions = [{"Name": "FunctionName", "Value": "notes"}]
    return {
        "Id": name,
        "ReturnData": False,
        "MetricStat": {
            "Metric": {"Namespace": "AWS/Lambda", "MetricName": metric, "Dimensions": dimensions},
            "Period": period,
            "Stat": stat,
        },
    }


def put_math(client: Any, expression: str, *metrics: dict[str, Any], **more: Any) -> None:
    queries = [{"Id": "judged", "Expression": expression, "Label": "share", "ReturnData": True}, *metrics]
    nothing: dict[str, Any] = dict.fromkeys(("MetricName", "Namespace", "Dimensions", "Statistic", "Period"))
    put_alarm(client, Metrics=queries, **(nothing | more))


def advance(aws: Aws, seconds: float) -> None:
    urllib.request.urlopen(f"{aws.endpoint}/phase3b/clock", data=str(seconds).encode()).close()  # noqa: S310  of this test


def minute(aws: Aws, errors: float | None = None, calls: float | None = None) -> None:
    """A minute with as many errors and invocations goes by."""
    store = metric_store(ACCOUNT_ID, REGION)
    for series, value in ((ERRORS, errors), (CALLS, calls)):
        if value is not None:
            store.put(series, aws.clock.now(), value)
    advance(aws, 60)


def described(client: Any, name: str = "errors") -> dict[str, Any]:
    found = client.describe_alarms(AlarmNames=[name], AlarmTypes=["CompositeAlarm", "MetricAlarm"])
    (alarm,) = [*found["CompositeAlarms"], *found["MetricAlarms"]]
    return dict(alarm)


def state(client: Any, name: str = "errors") -> str:
    return str(described(client, name)["StateValue"])
