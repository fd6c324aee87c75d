"""Each of DynamoDB's reasons, injected into the embedded AWS, refused to a client, measured, and found by `phase3b doctor`."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from account_state_server import Aws, start
from botocore.exceptions import ClientError
from small_capacity import changed

from phase3b.cli import run
from phase3b.local.aws import embedded_app
from phase3b.local.aws.claim import Session, claim, note
from phase3b.local.dynamodb.data_plane import DataPlane
from phase3b.local.dynamodb.throughput.injected import InjectedThrottle
from phase3b.local.dynamodb.throughput.throttled import LIMIT_TYPES, LaneName
from phase3b.operations.doctor.reasons import LIMITS

__all__ = ["start"]
TABLE, INDEX = "securebase-prod-tickets", "tenant-status-index"
# On-demand without a maximum: then any of the four limits may be met.
FILE = changed(
    (
        "        billing_mode: PROVISIONED\n        read: {min: 25, max: 100}\n        write: {min: 25, max: 100}\n",
        "        billing_mode: PAY_PER_REQUEST\n",
    ),
    (
        "      tickets:\n        read: {min: 50, max: 200}\n        write: {min: 50, max: 200}\n",
        "      webhooks: {read: {max: 30}}\n",
    ),
    ("    overrides:\n      tables:\n        tickets:\n          read: {min: 10}\n", ""),
)
KEY = {"tenant_id": {"S": "acme"}, "ticket_id": {"S": "1"}}


@pytest.fixture
def planes(monkeypatch: pytest.MonkeyPatch) -> list[DataPlane]:
    """The data planes of the embedded AWSes that are started."""
    found: list[DataPlane] = []

    def made(*given: Any, **named: Any) -> DataPlane:
        found.append(DataPlane(*given, **named))
        return found[-1]

    monkeypatch.setattr(embedded_app, "DataPlane", made)
    return found


@pytest.fixture
def aws(
    planes: list[DataPlane], start: Callable[..., Aws], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Aws]:
    """A session of an embedded AWS with the table and its index."""
    assert planes == []
    made = start()
    made.client("dynamodb").create_table(
        TableName=TABLE,
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": name, "AttributeType": "S"} for name in (*KEY, "status_created_at")],
        KeySchema=[
            {"AttributeName": "tenant_id", "KeyType": "HASH"},
            {"AttributeName": "ticket_id", "KeyType": "RANGE"},
        ],
        GlobalSecondaryIndexes=[
            {
                "IndexName": INDEX,
                "KeySchema": [
                    {"AttributeName": "tenant_id", "KeyType": "HASH"},
                    {"AttributeName": "status_created_at", "KeyType": "RANGE"},
                ],
                "Projection": {"ProjectionType": "ALL"},
            }
        ],
    )
    monkeypatch.chdir(tmp_path)
    (tmp_path / "capacity.yaml").write_text(FILE, "utf-8")
    with claim(Path(".phase3b/local")):
        note(
            Path(".phase3b/local"), Session("prod", made.endpoint, 1, "2026-11-28T20:00:00", "f", file="capacity.yaml")
        )
        yield made


def ask(client: Any, lane: LaneName) -> None:
    """One request that needs the lane."""
    match (lane.side, lane.index_name):
        case ("read", None):
            client.get_item(TableName=TABLE, Key=KEY)
        case ("read", _):
            values = {":t": {"S": "acme"}}
            client.query(
                TableName=TABLE,
                IndexName=INDEX,
                KeyConditionExpression="tenant_id = :t",
                ExpressionAttributeValues=values,
            )
        case _:
            client.put_item(TableName=TABLE, Item={**KEY, "status_created_at": {"S": "open"}})


def test_each_is_injected_and_found(aws: Aws, planes: list[DataPlane], capsys: pytest.CaptureFixture[str]) -> None:
    assert set(LIMITS) == set(LIMIT_TYPES)
    client, (plane,) = aws.client("dynamodb"), planes
    client.put_item(TableName=TABLE, Item={**KEY, "ticket_id": {"S": "0"}})
    advance(aws, 120)
    assert run(["doctor", "prod", "--embedded"]) == 0
    assert capsys.readouterr().out.splitlines()[1:] == ["nothing is throttled"]
    refused: list[str] = []
    lanes = [LaneName(TABLE, index, side) for index in (None, INDEX) for side in ("read", "write")]
    for lane, limit in itertools.product(lanes, LIMITS):
        plane.throughput.injected.put(InjectedThrottle(lane, limit, aws.clock.now() + 60))
        with pytest.raises(ClientError) as caught:
            ask(client, lane)
        reasons = caught.value.response.get("ThrottlingReasons") or caught.value.response["throttlingReasons"]
        refused.append(reasons[0]["reason"])
        plane.throughput.injected.remove(lane)
        advance(aws, 60)
    advance(aws, 60)
    assert len(set(refused)) == 16
    assert run(["doctor", "prod", "--embedded", "--minutes", "30", "--json"]) == 1
    data = json.loads(capsys.readouterr().out)
    found = {each["reason"]: each for each in data["findings"] if each["kind"] in {"table", "index"}}
    assert set(found) == set(refused)
    assert all(each["events"] == 1 for each in found.values())
    inferred = {reason for reason, each in found.items() if each["certainty"] == "inferred"}
    assert inferred == {"IndexWriteAccountLimitExceeded"}
    assert all(what.startswith("access log") for what in data["unknown"]), data["unknown"]


def advance(aws: Aws, seconds: float) -> None:
    """Moves on the account's time; the minutes that end are measured."""
    import urllib.request  # noqa: PLC0415

    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with direct.open(f"{aws.endpoint}/phase3b/clock", data=f"{seconds}".encode(), timeout=30) as answer:
        assert answer.status == 200


def test_the_hot_tenant_is_named_once_insights_is_on(
    aws: Aws, planes: list[DataPlane], capsys: pytest.CaptureFixture[str]
) -> None:
    """The doctor says which command switches it on; what is throttled afterwards has its tenants."""
    client, (plane,) = aws.client("dynamodb"), planes
    lane = LaneName(TABLE, None, "write")

    def throttled(*tenants: str) -> dict[str, Any]:
        plane.throughput.injected.put(InjectedThrottle(lane, "KeyRangeThroughputExceeded", aws.clock.now() + 60))
        for tenant in tenants:
            with pytest.raises(ClientError):
                client.put_item(TableName=TABLE, Item={**KEY, "tenant_id": {"S": tenant}})
        plane.throughput.injected.remove(lane)
        advance(aws, 60)
        advance(aws, 60)
        assert run(["doctor", "prod", "--embedded", "--minutes", "3", "--json"]) == 1
        (finding,) = json.loads(capsys.readouterr().out)["findings"]
        found: dict[str, Any] = finding["whose"]
        return found

    whose = throttled("acme", "globex")
    assert whose["shares"] == []
    words = whose["command"].split()
    at = words.index("update-contributor-insights")
    given = dict(zip(words[at + 1 :: 2], words[at + 2 :: 2], strict=True))
    switched = client.update_contributor_insights(
        TableName=given["--table-name"],
        ContributorInsightsAction=given["--contributor-insights-action"],
        ContributorInsightsMode=given["--contributor-insights-mode"],
    )
    assert (switched["ContributorInsightsStatus"], switched["ContributorInsightsMode"]) == ("ENABLED", "THROTTLED_KEYS")
    advance(aws, 180)
    whose = throttled("acme", "acme", "globex", "acme")
    assert whose["shares"] == [{"tenant": "acme", "percent": 75.0}, {"tenant": "globex", "percent": 25.0}]
    # Of an index, or a table that is not there, nothing is on.
    assert (
        client.describe_contributor_insights(TableName=TABLE, IndexName=INDEX)["ContributorInsightsStatus"]
        == "DISABLED"
    )
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.describe_contributor_insights(TableName="none")
    rules = client.describe_contributor_insights(TableName=TABLE)["ContributorInsightsRuleList"]
    assert [rule.rpartition("-")[0] for rule in rules] == [f"DynamoDBContributorInsights-PKT-{TABLE}"]
    client.update_contributor_insights(TableName=TABLE, ContributorInsightsAction="DISABLE")
    assert client.describe_contributor_insights(TableName=TABLE)["ContributorInsightsStatus"] == "DISABLED"
    cloudwatch = aws.client("cloudwatch")
    with pytest.raises(cloudwatch.exceptions.ResourceNotFoundException):
        cloudwatch.get_insight_rule_report(
            RuleName=rules[0], StartTime=aws.clock.now() - 60, EndTime=aws.clock.now(), Period=60
        )
