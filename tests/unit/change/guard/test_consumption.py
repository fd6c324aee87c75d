"""What CloudWatch says of tables and indexes; a client made by hand answers."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from phase3b.change.guard.asked.consumption import AwsAccess, measure
from phase3b.change.guard.asked.traffic import Owner

TABLE = Owner("securebase-prod-tickets", None)


class Answers:
    """A client of CloudWatch whose pages are given."""

    def __init__(self, pages: list[list[dict[str, Any]]]) -> None:
        self._pages = pages

    def get_paginator(self, operation: str) -> Answers:
        assert operation == "get_metric_data"
        return self

    def paginate(self, **asked: Any) -> Iterator[dict[str, Any]]:
        queries = asked["MetricDataQueries"]
        assert [each["Id"] for each in queries] == ["q0", "q1"]
        # Consumption is a Sum: its Maximum is the largest single request.
        assert {(each["MetricStat"]["Stat"], each["MetricStat"]["Period"]) for each in queries} == {("Sum", 60)}
        assert [each["MetricStat"]["Metric"] for each in queries] == [
            {
                "Namespace": "AWS/DynamoDB",
                "MetricName": f"Consumed{side}CapacityUnits",
                "Dimensions": [{"Name": "TableName", "Value": TABLE.table}],
            }
            for side in ("Read", "Write")
        ]
        assert asked["EndTime"] - asked["StartTime"] == timedelta(hours=24)
        yield from ({"MetricDataResults": page} for page in self._pages)


def result(query: str, status: str, *values: float) -> dict[str, Any]:
    return {"Id": query, "StatusCode": status, "Values": list(values)}


def answering(monkeypatch: pytest.MonkeyPatch, *pages: list[dict[str, Any]]) -> None:
    monkeypatch.setattr(AwsAccess, "client", lambda *_: Answers(list(pages)))


def test_the_highest_minute_of_all_pages_by_the_second(monkeypatch: pytest.MonkeyPatch) -> None:
    answering(
        monkeypatch,
        [result("q0", "PartialData", 600.0, 60.0), result("q1", "Complete")],
        [result("q0", "Complete", 1200.0)],
    )
    traffic = measure((TABLE,), AwsAccess("us-east-1"))
    assert (traffic.peak(TABLE, "read"), traffic.peak(TABLE, "write")) == (20, 0)


@pytest.mark.parametrize("status", ["InternalError", "Forbidden"])
def test_what_cloudwatch_failed_on_is_not_taken_for_unused(monkeypatch: pytest.MonkeyPatch, status: str) -> None:
    answering(monkeypatch, [result("q0", "Complete", 600.0), result("q1", status)])
    traffic = measure((TABLE,), AwsAccess("us-east-1"))
    assert (traffic.peak(TABLE, "read"), traffic.unknown_because) == (None, "CloudWatch answered in part")


def test_where_a_client_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    """AWS itself with the credentials of the caller; the embedded AWS with its own, which are none."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "mine")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    monkeypatch.delenv("AWS_ENDPOINT_URL", raising=False)
    own = AwsAccess("eu-west-1").client("sqs")
    assert own.meta.endpoint_url == "https://sqs.eu-west-1.amazonaws.com"
    assert own._request_signer._credentials.access_key == "mine"
    embedded = AwsAccess("eu-west-1", "http://127.0.0.1:1").client("sqs")
    assert embedded.meta.endpoint_url == "http://127.0.0.1:1"
    assert embedded._request_signer._credentials.access_key == "embedded"
