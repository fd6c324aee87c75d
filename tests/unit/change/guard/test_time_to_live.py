"""Time to live that comes or moves: what is counted, what is said, and when nothing is refused."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import boto3
import pytest
from moto import mock_aws
from plan_made import NAME, TABLE, plan, table, updated

from phase3b.change.guard.asked import expired_items
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.change.guard.asked.expired_items import count_expired
from phase3b.change.guard.asked.traffic import Traffic, unknown_traffic
from phase3b.change.guard.evidence import Evidence
from phase3b.change.guard.judge import judge
from phase3b.change.guard.refusals.time_to_live import Expired, NewTimeToLive

ON = plan(updated(TABLE, table(ttl=[]), table()))
MOVED = plan(updated(TABLE, table(), table(ttl=[{"attribute_name": "gone_at", "enabled": True}])))
WANTED = NewTimeToLive(NAME, "expires_at", None)
YEAR = 365 * 86_400


def said(found: Expired, made: dict[str, Any] = ON, attribute: str = "expires_at") -> list[str]:
    evidence = replace(Evidence.of_plan(made, Traffic({}, 24)), expired={(NAME, attribute): found})
    return [f"{each.what} {each.why}" for each in judge(evidence).refused]


@pytest.mark.parametrize(
    ("found", "why"),
    [
        (Expired(50, 12, all_of_them=True), "12 of its 50 items would go"),
        # 150 of 2,000 are 7.5 %, and 7.5 % of 10,000 are 750.
        (
            Expired(2000, 150, items=10_000),
            "of the 2,000 items looked at of about 10,000, 150 would go; if the others are alike, 750 in all (an extrapolation)",
        ),
        (
            Expired(2000, 0, items=10_000),
            "of the 2,000 items looked at of about 10,000 none would go, and what the others hold is not known",
        ),
        (
            Expired(20, 0, all_of_them=True, too_old=5),
            ("0 of its 20 items would go. 5 more have a time that passed over five years ago, which DynamoDB's documents say it "
            "leaves alone"),
        ),
        (Expired(2000, 3), "of the 2,000 items looked at, 3 would go"),
        (Expired(unknown_because="DynamoDB did not respond (AccessDenied)"),
         "how many would be deleted is not known, as DynamoDB did not respond (AccessDenied)"),
    ],
)  # fmt: skip
def test_what_it_says(found: Expired, why: str) -> None:
    deletes = "DynamoDB deletes items whose time has passed, permanently, within days"
    assert said(found) == [
        f"Time to live of the table {NAME} would be switched on, by the attribute expires_at. {deletes}: {why}."
    ]
    assert said(found, MOVED, "gone_at") == [
        f"Time to live of the table {NAME} would move from expires_at to gone_at. {deletes}: {why}."
    ]


def test_where_all_were_looked_at_and_none_goes_nothing_is_refused() -> None:
    assert said(Expired(50, 0, all_of_them=True)) == []
    assert said(Expired(0, 0, all_of_them=True), MOVED, "gone_at") == []


def test_another_attribute_that_was_counted_says_nothing_of_this_one() -> None:
    assert "AWS was not queried" in said(Expired(50, 0, all_of_them=True), MOVED, "expires_at")[0]


@pytest.fixture
def dynamodb(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    with mock_aws():
        client = boto3.client("dynamodb", "us-east-1")
        client.create_table(
            TableName=NAME,
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
        )
        yield client


def put(client: Any, *values: dict[str, str] | None) -> None:
    for number, value in enumerate(values):
        time_to_live: dict[str, Any] = {} if value is None else {"expires_at": value}
        client.put_item(TableName=NAME, Item={"id": {"S": str(number)}, **time_to_live})


def test_only_a_past_second_of_the_last_five_years_counts(dynamodb: Any) -> None:
    now = time.time()
    put(
        dynamodb,
        {"N": str(int(now - 60))},
        {"N": str(int(now - 4 * YEAR))},
        # Milliseconds are far in the future, 1970 is a mistake, a text is not a time.
        {"N": str(int(now * 1000))},
        {"N": "0"},
        {"N": str(int(now - 5 * YEAR - 86_400))},
        {"N": str(int(now + 3600))},
        {"S": "2020-01-01"},
        None,
    )  # fmt: skip
    assert count_expired([WANTED], AwsAccess("us-east-1")) == {
        (NAME, "expires_at"): Expired(8, 2, all_of_them=True, too_old=2)
    }


def test_no_more_than_the_sample_is_read(dynamodb: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(expired_items, "ITEMS_A_PAGE", 3)
    put(dynamodb, *[{"N": str(int(time.time() - 60))}] * 20)
    # Four pages of three, of twenty.
    assert count_expired([WANTED], AwsAccess("us-east-1")) == {(NAME, "expires_at"): Expired(12, 12, items=20)}


def test_who_may_not_ask_does_not_know(dynamodb: Any) -> None:
    del dynamodb
    (found,) = count_expired([NewTimeToLive("no-such-table", "expires_at", None)], AwsAccess("us-east-1")).values()
    assert found.unknown_because.startswith("DynamoDB did not respond (")
    assert "ResourceNotFound" in found.unknown_because


def test_nothing_is_asked_without_a_need() -> None:
    assert count_expired([], AwsAccess("nowhere")) == {}
    assert judge(Evidence.of_plan(plan(updated(TABLE, table(), table())), unknown_traffic("nobody"))).refused == ()
