"""Reading from CloudWatch: on moto, on recorded pages, and where AWS can't be reached."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import boto3
import pytest
from botocore.stub import Stubber
from moto import mock_aws
from simulated import capacity

from phase3b.errors import ExitCode, Phase3bError
from phase3b.naming import Names
from phase3b.simulation.cloudwatch_source import Window, cloudwatch_trace, consumed_series, read_points
from phase3b.simulation.subject import subject
from phase3b.simulation.trace import SeriesKey

CAPACITY = capacity()
END = datetime(2026, 1, 5, 0, 10, tzinfo=UTC)
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


def test_aws_out_of_reach_is_one_message(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    # Port 9 of this machine (discard): nobody listens there.
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    with pytest.raises(Phase3bError) as caught:
        cloudwatch_trace(CAPACITY, subject(CAPACITY, "prod"), None, WINDOW)
    assert caught.value.exit_code == ExitCode.OUTSIDE_FAILURE
    assert len(caught.value.problems) == 1
    assert "CloudWatch in us-east-1 can't be asked" in str(caught.value)


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
