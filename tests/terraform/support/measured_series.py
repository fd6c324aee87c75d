"""What CloudWatch of an embedded AWS has of a session, and what the deployed alarms look at."""

from __future__ import annotations

import urllib.request
from typing import Any

import boto3

Series = tuple[str, str, tuple[tuple[str, str], ...]]


def client(service: Any, endpoint: str) -> Any:
    return boto3.client(
        service,
        endpoint_url=endpoint,
        region_name="us-east-1",
        aws_access_key_id="embedded",
        aws_secret_access_key="embedded",  # noqa: S106  of nobody
    )


def moved_on(endpoint: str, seconds: float) -> None:
    """Ends minutes of the account."""
    request = urllib.request.Request(f"{endpoint}/phase3b/clock", f"{seconds}".encode())  # noqa: S310  our own
    urllib.request.urlopen(request).close()  # noqa: S310


def with_data(endpoint: str) -> set[Series]:
    """Every series that has a data point."""
    pages = client("cloudwatch", endpoint).get_paginator("list_metrics").paginate()
    return {_series(each) for page in pages for each in page["Metrics"]}


def watched(endpoint: str) -> set[Series]:
    """Every series that an alarm of the stack looks at."""
    pages = client("cloudwatch", endpoint).get_paginator("describe_alarms").paginate()
    found = set()
    for page in pages:
        for alarm in page["MetricAlarms"]:
            if "MetricName" in alarm:
                found.add(_series(alarm))
            found |= {
                _series(each["MetricStat"]["Metric"]) for each in alarm.get("Metrics", ()) if "MetricStat" in each
            }
    return found


def watched_where_something_ran(endpoint: str, function: str) -> set[Series]:
    """Of a function that was called, of the REST API and of all queues each series that an alarm watches and that has data then."""
    called = {"Invocations", "Errors", "Throttles", "Duration", "ColdStarts", "MaxMemoryUsedMB"}
    answered, queues = (
        {"Count", "Latency", "5XXError"},
        {"ApproximateAgeOfOldestMessage", "ApproximateNumberOfMessagesVisible"},
    )
    return {
        (namespace, name, of)
        for namespace, name, of in watched(endpoint)
        if (name in called and function in f"{namespace}{of}")
        or (name in answered and of[0][0] == "ApiName")
        or name in queues
    }


def _series(metric: Any) -> Series:
    dimensions = tuple(sorted((each["Name"], each["Value"]) for each in metric.get("Dimensions", ())))
    return metric["Namespace"], metric["MetricName"], dimensions
