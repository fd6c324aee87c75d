"""What CloudWatch is told when a trial ends, as it is asked for again, and what becomes of a refusal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from botocore.stub import Stubber
from moto import mock_aws

from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.operations.doctor.reading import Reading
from phase3b.tuning.trial.trial_record import By, Cost, Judgement, Optimisation, Outcome
from phase3b.tuning.watched.published import publish, tuning_data

DIMENSIONS = [{"Name": "Environment", "Value": "prod"}, {"Name": "Service", "Value": "securebase"}]


def tried(outcome: Outcome, before: float = 0, after: float = 0) -> Optimisation:
    judged = Judgement((), Cost(before, complete=True), Cost(after, complete=True))
    return Optimisation("t", "prod", "", "", By("ada", "", changed=False), "", (), "mixed", outcome, "", (), (), judged)


LOG = (
    tried("kept", 100, 90),
    tried("failed"),
    tried("rolled back", 100, 40),
    tried("kept", 90, 87.5),
    tried("not tried"),
)


def test_data_by_hand() -> None:
    """One of four that were tried is 25 %; 10 and 2.5 dollars were kept, the 60 were not."""
    assert list(tuning_data(LOG, "securebase", "prod")) == [
        {"MetricName": "FailedChangesPercent", "Dimensions": DIMENSIONS, "Value": 25, "Unit": "Percent"},
        {"MetricName": "TuningSavingsUSD", "Dimensions": DIMENSIONS, "Value": 12.5, "Unit": "None"},
    ]


def test_no_share_is_none_and_not_zero() -> None:
    found = tuning_data([tried("not tried")], "securebase", "prod")
    assert [each["MetricName"] for each in found] == ["TuningSavingsUSD"]


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "test")
    with mock_aws():
        yield boto3.client("cloudwatch", region_name="us-east-1")


def reading_of(client: Any) -> Reading:
    reading = Reading(AwsAccess("us-east-1", None, None))
    reading._clients["cloudwatch"] = client
    return reading


def test_what_is_sent_is_there(client: Any) -> None:
    assert publish(reading_of(client), LOG, "securebase", "prod") == ""
    found = client.list_metrics(Namespace="Phase3b")["Metrics"]
    assert {each["MetricName"] for each in found} == {"FailedChangesPercent", "TuningSavingsUSD"}
    assert all(sorted(each["Dimensions"], key=lambda pair: pair["Name"]) == DIMENSIONS for each in found)


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("AccessDenied", "cloudwatch:PutMetricData is not allowed: no"),
        ("Throttling", "cloudwatch:PutMetricData failed with Throttling: no"),
    ],
)
def test_a_refusal_is_a_reason(client: Any, code: str, why: str) -> None:
    with Stubber(client) as stub:
        stub.add_client_error("put_metric_data", code, "no")
        assert publish(reading_of(client), LOG, "securebase", "prod") == why
