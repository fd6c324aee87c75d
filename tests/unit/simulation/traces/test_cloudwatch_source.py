"""Reading from CloudWatch: on moto, on recorded pages, and where AWS can't be reached."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import boto3
import pytest
from botocore.stub import Stubber
from moto import mock_aws
from simulated import capacity

from phase3b.errors import ExitCode, Phase3bError
from phase3b.naming import Names
from phase3b.plan.cloudwatch.metrics import Metric, of_table_or_index
from phase3b.simulation.subject import subject
from phase3b.simulation.traces.cloudwatch_source import Window, cloudwatch_trace, consumed_series, read_points
from phase3b.simulation.traces.trace import SeriesKey

CAPACITY = capacity()
# CloudWatch takes no data points that are older than two weeks.
END = datetime.now(UTC).replace(minute=10, second=0, microsecond=0) - timedelta(days=1)
WINDOW = Window(END - timedelta(minutes=10), END)


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    for name in ("AWS_PROFILE", "AWS_ENDPOINT_URL", "AWS_SESSION_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    with mock_aws():
        yield


def put(metric: str, dimensions: dict[str, str], minute: int, units: float) -> None:
    boto3.client("cloudwatch", region_name="us-east-1").put_metric_data(
        Namespace="AWS/DynamoDB",
        MetricData=[
            {
                "MetricName": metric,
                "Dimensions": [{"Name": name, "Value": value} for name, value in dimensions.items()],
                "Timestamp": WINDOW.begin + timedelta(minutes=minute),
                "Value": units,
                "Unit": "Count",
            }
        ],
    )


@pytest.mark.usefixtures("aws")
def test_the_tables_of_an_environment_by_their_names() -> None:
    table = {"TableName": "securebase-prod-support-tickets"}
    put("ConsumedReadCapacityUnits", table, 2, 30)
    put("ConsumedReadCapacityUnits", table, 2, 12)
    put("ConsumedWriteCapacityUnits", {**table, "GlobalSecondaryIndexName": "tenant-status-index"}, 9, 6)
    put("ConsumedReadCapacityUnits", {"TableName": "securebase-dev-support-tickets"}, 3, 99)
    trace = cloudwatch_trace(CAPACITY, subject(CAPACITY, "prod"), "support_tickets", WINDOW)
    assert (trace.start_minute * 60, trace.minutes) == (WINDOW.begin.timestamp(), 10)
    assert trace.series[SeriesKey("support_tickets", None, "read")] == [0, 0, 42_000, 0, 0, 0, 0, 0, 0, 0]
    assert trace.series[SeriesKey("support_tickets", "tenant_status", "write")] == [0] * 9 + [6000]
    assert trace.tables == ("support_tickets",)
    assert trace.notes == ("8 of 10 minutes have no point of any table and are taken as no traffic",)


@pytest.mark.usefixtures("aws")
def test_nothing_there_is_said() -> None:
    with pytest.raises(Phase3bError, match="no consumed capacity of prod in us-east-1") as caught:
        cloudwatch_trace(CAPACITY, subject(CAPACITY, "prod"), None, WINDOW)
    assert caught.value.exit_code == ExitCode.OUTSIDE_FAILURE


@pytest.mark.usefixtures("aws")
def test_pages_are_followed() -> None:
    client = boto3.client("cloudwatch", region_name="us-east-1")
    names = Names("securebase", "prod", "phase3b")
    wanted = {
        key: series for key, series in consumed_series(subject(CAPACITY, "prod"), names) if key.table == "webhooks"
    }
    pages = [(["m0", "m1"], 1, "more"), (["m1"], 2, None)]
    with Stubber(client) as stub:
        for ids, minute, token in pages:
            results = [
                {"Id": each, "Timestamps": [WINDOW.begin + timedelta(minutes=minute)], "Values": [float(minute)]}
                for each in ids
            ]
            stub.add_response(
                "get_metric_data", {"MetricDataResults": results, **({"NextToken": token} if token else {})}
            )
        found = read_points(client, wanted, WINDOW)
        stub.assert_no_pending_responses()
    start = int(WINDOW.begin.timestamp()) // 60
    assert found == {
        SeriesKey("webhooks", None, "read"): {start + 1: 1.0},
        SeriesKey("webhooks", None, "write"): {start + 1: 1.0, start + 2: 2.0},
    }


class CountingClient:
    """A CloudWatch that looks at what it is asked, as AWS does: 500 queries at most, each a series with a statistic."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def get_paginator(self, operation: str) -> CountingClient:
        assert operation == "get_metric_data"
        return self

    def paginate(self, **asked: Any) -> Iterator[dict[str, Any]]:
        assert (asked["StartTime"], asked["EndTime"]) == (WINDOW.begin, WINDOW.end)
        queries = asked["MetricDataQueries"]
        assert len(queries) <= 500, "GetMetricData takes 500"
        assert len({query["Id"] for query in queries}) == len(queries)
        self.asked.append(len(queries))
        yield {"MetricDataResults": [self._answer(query) for query in queries]}

    def _answer(self, query: dict[str, Any]) -> dict[str, Any]:
        of = query["MetricStat"]
        assert (of["Stat"], of["Period"], of["Metric"]["Namespace"]) == ("Sum", 60, "AWS/DynamoDB")
        (dimension,) = of["Metric"]["Dimensions"]
        number = int(dimension["Value"].rpartition("-")[2])
        # Each series has a value of its own, so that none is taken for another.
        value = number + (0.25 if of["Metric"]["MetricName"] == "ConsumedReadCapacityUnits" else 0.75)
        return {"Id": query["Id"], "Timestamps": [WINDOW.begin], "Values": [value]}


def test_more_series_than_cloudwatch_takes_at_once() -> None:
    """501 tables, reads and writes: 1,002 queries are 500, 500 and 2."""
    wanted = {
        SeriesKey(f"t{number}", None, side): of_table_or_index(metric, f"securebase-prod-t-{number}", None)
        for number in range(501)
        for side, metric in (("read", Metric.CONSUMED_READ), ("write", Metric.CONSUMED_WRITE))
    }
    client = CountingClient()
    found = read_points(client, wanted, WINDOW)  # type: ignore[arg-type]
    assert client.asked == [500, 500, 2]
    start = int(WINDOW.begin.timestamp()) // 60
    assert found == {key: {start: int(key.table[1:]) + (0.25 if key.side == "read" else 0.75)} for key in wanted}


def test_aws_out_of_reach_is_one_message(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    # Port 9 of this machine (discard): nobody listens there.
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    with pytest.raises(Phase3bError) as caught:
        cloudwatch_trace(CAPACITY, subject(CAPACITY, "prod"), None, WINDOW)
    assert caught.value.exit_code == ExitCode.OUTSIDE_FAILURE
    assert len(caught.value.problems) == 1
    assert "CloudWatch in us-east-1 could not be queried" in str(caught.value)


def test_a_tier_has_no_tables() -> None:
    with pytest.raises(Phase3bError, match="growth is a tier, and only an environment has tables in CloudWatch"):
        cloudwatch_trace(CAPACITY, subject(CAPACITY, "growth"), None, WINDOW)


def test_minutes_are_kept_for_fifteen_days() -> None:
    now = datetime(2026, 1, 20, 12, 34, 56, tzinfo=UTC)
    assert Window.of_last(14, now) == Window(
        datetime(2026, 1, 6, 12, 29, tzinfo=UTC), datetime(2026, 1, 20, 12, 29, tzinfo=UTC)
    )
    for days in (0, 16):
        with pytest.raises(Phase3bError, match="Ask for 1 to 15 days"):
            Window.of_last(days, now)
