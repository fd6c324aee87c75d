"""What CloudWatch says of functions: by recorded answers, with what is missing, denied or throttled."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from botocore.exceptions import ClientError, ConnectTimeoutError

from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.naming import Names
from phase3b.operations.doctor.reading import Reading
from phase3b.tuning.trial.trial_record import FunctionFigures
from phase3b.tuning.watched.function_figures import cloudwatch_functions, middle

BEGIN = datetime(2026, 11, 30, 10, tzinfo=UTC)
NAMES = Names("securebase", "prod", "phase3b")


class CloudWatch:
    """Answers each query with what is recorded for its metric and statistic; `error` in place of all."""

    def __init__(self, recorded: Mapping[tuple[str, str], list[float]], error: Exception | None = None) -> None:
        self.recorded, self.error = recorded, error
        self.asked: list[Any] = []

    def get_paginator(self, name: str) -> CloudWatch:
        assert name == "get_metric_data"
        return self

    def paginate(self, **request: Any) -> list[dict[str, Any]]:
        if self.error is not None:
            raise self.error
        self.asked += request["MetricDataQueries"]
        results = []
        for query in request["MetricDataQueries"]:
            stat = query["MetricStat"]
            values = self.recorded.get((stat["Metric"]["MetricName"], stat["Stat"]), [])
            times = [BEGIN + timedelta(seconds=stat["Period"] * number) for number in range(len(values))]
            results.append({"Id": query["Id"], "StatusCode": "Complete", "Timestamps": times, "Values": values})
        return [{"MetricDataResults": results}]


def reading(cloudwatch: CloudWatch) -> Reading:
    made = Reading(AwsAccess("us-east-1"))
    made._clients["cloudwatch"] = cloudwatch
    return made


def test_a_function_of_two_minutes() -> None:
    """300 ms of 3 invocations and 900 of 6 are 1,200 / 9; the p95 is that of most invocations, memory the larger of both."""
    recorded = {
        ("Invocations", "Sum"): [3.0, 6.0],
        ("Duration", "Sum"): [300.0, 900.0],
        ("Duration", "p95"): [110.0, 180.0],
        ("MaxMemoryUsedMB", "Maximum"): [81.0, 80.0],
    }
    cloudwatch = CloudWatch(recorded)
    found = cloudwatch_functions(reading(cloudwatch), NAMES, ["support_tickets"], BEGIN, BEGIN + timedelta(minutes=2))
    assert found == {"support_tickets": FunctionFigures(9, pytest.approx(1200 / 9), 180, 81)}
    names = {each["MetricStat"]["Metric"]["Namespace"] for each in cloudwatch.asked}
    assert names == {"AWS/Lambda", NAMES.log_metrics("support_tickets")}
    assert {each["MetricStat"]["Period"] for each in cloudwatch.asked} == {60}


def test_one_slow_minute_is_not_the_p95_of_all() -> None:
    """Of ten invocations five are below 180 ms or at it, and one is not."""
    recorded = {
        ("Invocations", "Sum"): [3.0, 6.0, 1.0],
        ("Duration", "Sum"): [300.0, 900.0, 5000.0],
        ("Duration", "p95"): [110.0, 180.0, 5000.0],
    }
    found = cloudwatch_functions(reading(CloudWatch(recorded)), NAMES, ["f"], BEGIN, BEGIN + timedelta(minutes=3))
    assert found["f"].p95_ms == 180
    # Half of four are at 110.
    assert middle({1: 110.0, 2: 180.0}, {1: 2.0, 2: 2.0}) == 110
    assert middle({}, {}) is None


def test_a_day_is_asked_by_the_hour() -> None:
    cloudwatch = CloudWatch({})
    assert cloudwatch_functions(reading(cloudwatch), NAMES, ["f"], BEGIN, BEGIN + timedelta(days=1)) == {}
    assert {each["MetricStat"]["Period"] for each in cloudwatch.asked} == {3600}


def test_logs_that_have_no_report_leave_memory_unknown() -> None:
    recorded = {("Invocations", "Sum"): [4.0], ("Duration", "Sum"): [400.0], ("Duration", "p95"): [120.0]}
    found = cloudwatch_functions(reading(CloudWatch(recorded)), NAMES, ["f"], BEGIN, BEGIN + timedelta(minutes=1))
    assert found == {"f": FunctionFigures(4, 100, 120, None)}


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (
            ClientError({"Error": {"Code": "AccessDenied", "Message": "no"}}, "GetMetricData"),
            "cloudwatch:GetMetricData is not allowed: no",
        ),
        (
            ClientError({"Error": {"Code": "Throttling", "Message": "Rate exceeded"}}, "GetMetricData"),
            "cloudwatch:GetMetricData failed with Throttling: Rate exceeded",
        ),
        (
            ConnectTimeoutError(endpoint_url="https://monitoring"),
            'cloudwatch:GetMetricData found no answer: Connect timeout on endpoint URL: "https://monitoring"',
        ),
    ],
)
def test_what_aws_does_not_say_is_noted_and_never_taken_for_nothing(error: Exception, why: str) -> None:
    made = reading(CloudWatch({}, error))
    assert cloudwatch_functions(made, NAMES, ["f"], BEGIN, BEGIN + timedelta(minutes=1)) == {}
    assert made.unknown == {"metrics": why}
