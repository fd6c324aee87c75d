"""Measured numbers out of CloudWatch, with moto in its place."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import boto3
import pytest
from moto import mock_aws

from phase3b.calibration.cloudwatch_figures import cloudwatch_figures
from phase3b.calibration.figures import Figures
from phase3b.capacity.loader import load
from phase3b.errors import ExitCode, Phase3bError
from phase3b.simulation.subject import subject
from phase3b.simulation.traces.cloudwatch_source import Window

CAPACITY = load(Path(__file__).parents[3] / "capacity.yaml")
# CloudWatch takes no data points that are older than two weeks.
END = datetime.now(UTC).replace(hour=12, minute=0, second=0, microsecond=0) - timedelta(days=2)
WINDOW = Window(END - timedelta(days=1), END)
TABLE = {"TableName": "securebase-prod-support-tickets"}


@pytest.fixture(autouse=True)
def aws(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    for name in ("AWS_PROFILE", "AWS_ENDPOINT_URL", "AWS_SESSION_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    with mock_aws():
        yield


def put(namespace: str, metric: str, dimensions: dict[str, str], *values: float, hours_ago: float = 3) -> None:
    boto3.client("cloudwatch", region_name="us-east-1").put_metric_data(
        Namespace=namespace,
        MetricData=[
            {
                "MetricName": metric,
                "Dimensions": [{"Name": name, "Value": each} for name, each in dimensions.items()],
                "Timestamp": END - timedelta(hours=hours_ago),
                "Value": value,
            }
            for value in values
        ],
    )


def invoked(function: str, times: float, duration_ms: float) -> None:
    dimensions = {"FunctionName": f"securebase-prod-{function.replace('_', '-')}"}
    put("AWS/Lambda", "Invocations", dimensions, times)
    put("AWS/Lambda", "Duration", dimensions, *[duration_ms / 2] * 2)


def found() -> Figures:
    return cloudwatch_figures(CAPACITY, subject(CAPACITY, "prod"), WINDOW)


def test_units_durations_shares_and_cache_hits() -> None:
    invoked("support_tickets", 600, 150_000)
    invoked("authorizer", 400, 8_000)
    put("AWS/DynamoDB", "ConsumedReadCapacityUnits", TABLE, 100, 150)
    put("AWS/DynamoDB", "ConsumedWriteCapacityUnits", TABLE, 480)
    put("AWS/DynamoDB", "ConsumedWriteCapacityUnits", {**TABLE, "GlobalSecondaryIndexName": "tenant-status-index"}, 120)
    put("AWS/DynamoDB", "ConsumedWriteCapacityUnits", {"TableName": "securebase-prod-webhooks"}, 90)
    put("AWS/DynamoDB", "ConsumedWriteCapacityUnits", TABLE, 9_999, hours_ago=30)
    api = {"ApiName": "securebase-prod-phase3b-api", "Stage": "v1"}
    put("AWS/ApiGateway", "CacheHitCount", api, 30)
    put("AWS/ApiGateway", "CacheMissCount", api, 10)
    put("Phase3b", "TicketsCreated", {"Environment": "prod", "Service": "securebase"}, 40)
    figures = found()
    numbers = figures.numbers
    assert numbers["functions", "support_tickets"] == {"invocations_percent": 60, "duration_ms": 250}
    assert numbers["functions", "authorizer"] == {"invocations_percent": 40, "duration_ms": 20}
    assert numbers["functions", "webhook_manager"] == {"invocations_percent": 0}
    # 250 units in 1,000 invocations; 480 for 40 tickets.
    assert numbers["tables", "support_tickets"] == {"read_units_per_invocation": 0.25, "write_units_per_ticket": 12}
    assert numbers["tables", "support_tickets", "indexes", "tenant_status"] == {
        "read_units_per_invocation": 0,
        "write_units_per_ticket": 3,
    }
    assert numbers["tables", "webhooks"] == {"read_units_per_invocation": 0, "write_units_per_invocation": 0.09}
    assert numbers["cache_hit_percent",] == {"value": 75}
    assert figures.date == f"{END:%Y-%m-%d}"
    assert (
        figures.source == f"CloudWatch of prod in us-east-1, {WINDOW.begin:%Y-%m-%d} 12:00 to {END:%Y-%m-%d} 12:00 UTC"
    )
    assert "functions.webhook_manager.duration_ms: it was not invoked" in figures.left


def test_what_cloudwatch_does_not_have_stays_assumed_and_is_said() -> None:
    invoked("support_tickets", 10, 100)
    figures = found()
    assert ("cache_hit_percent",) not in figures.numbers
    assert figures.numbers["tables", "support_tickets"] == {"read_units_per_invocation": 0}
    assert "tables.support_tickets.write_units_per_ticket: there is no TicketsCreated in CloudWatch" in figures.left
    assert "cache_hit_percent: the API's cache was not asked" in figures.left


def test_nothing_there_is_no_measurement() -> None:
    with pytest.raises(Phase3bError, match="CloudWatch has no invocation of a function of prod") as caught:
        found()
    assert caught.value.exit_code == ExitCode.OUTSIDE_FAILURE


def test_a_tier_is_nowhere() -> None:
    with pytest.raises(Phase3bError, match="business is a tier") as caught:
        cloudwatch_figures(CAPACITY, subject(CAPACITY, "business"), WINDOW)
    assert caught.value.exit_code == ExitCode.BAD_INPUT
