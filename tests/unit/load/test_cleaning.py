"""What load tests leave is deleted, and nothing of anybody else's, in moto's DynamoDB."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from moto import mock_aws

from phase3b.errors import ExitCode, Phase3bError
from phase3b.load.cleaning import MOST_TRIES, TenantItems

TENANTS = ("load-test-00000", "load-test-00001", "load-test-00002")


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "embedded")
    with mock_aws():
        made = boto3.client("dynamodb", region_name="us-east-1")
        make(made, "tickets", "tenant_id", "ticket_id")
        make(made, "connections", "connection_id")
        make(made, "sessions", "session_id", index="tenant_id")
        yield made


def make(client: Any, table: str, *keys: str, index: str = "") -> None:
    of_index = {
        "GlobalSecondaryIndexes": [
            {
                "IndexName": "tenant",
                "KeySchema": [{"AttributeName": index, "KeyType": "HASH"}],
                "Projection": {"ProjectionType": "KEYS_ONLY"},
            }
        ]
    }
    client.create_table(
        TableName=table,
        KeySchema=[
            {"AttributeName": name, "KeyType": kind} for name, kind in zip(keys, ("HASH", "RANGE"), strict=False)
        ],
        AttributeDefinitions=[
            {"AttributeName": name, "AttributeType": "S"} for name in (*keys, *([index] if index else []))
        ],
        BillingMode="PAY_PER_REQUEST",
        **(of_index if index else {}),
    )


def put(client: Any, table: str, **values: str) -> None:
    client.put_item(TableName=table, Item={name: {"S": value} for name, value in values.items()})


def left(client: Any, table: str) -> list[dict[str, str]]:
    return [{name: value["S"] for name, value in item.items()} for item in client.scan(TableName=table)["Items"]]


def fill(client: Any) -> None:
    for number in range(60):
        put(client, "tickets", tenant_id=f"load-test-{number % 3:05d}", ticket_id=str(number))
    put(client, "tickets", tenant_id="load-testers", ticket_id="1")
    put(client, "tickets", tenant_id="acme", ticket_id="load-test-00001")
    # A table whose key is no tenant, and an item without one.
    put(client, "connections", connection_id="a", tenant_id="load-test-00001")
    put(client, "connections", connection_id="b", tenant_id="acme")
    put(client, "connections", connection_id="load-test-00002")
    put(client, "sessions", session_id="c", tenant_id="load-test-00002")
    put(client, "sessions", session_id="d", tenant_id="acme")


@pytest.mark.parametrize("scan", [False, True])
def test_items_of_test_tenants_alone_are_deleted(client: Any, scan: bool) -> None:  # noqa: FBT001  pytest's
    fill(client)
    found = TenantItems(client, "tenant_id", "load-test", TENANTS, scan)
    tables = ["tickets", "connections", "sessions"]
    counts = {"tickets": 60, "sessions": 1, **({"connections": 1} if scan else {})}
    unreached = {} if scan else {"connections": "neither it nor an index is partitioned by tenant_id"}
    # What is listed first is what is deleted then.
    assert found.clean(tables, delete=False) == (counts, unreached)
    assert len(left(client, "tickets")) == 62
    assert found.clean(tables, delete=True) == (counts, unreached)
    assert sorted(each["tenant_id"] for each in left(client, "tickets")) == ["acme", "load-testers"]
    assert sorted(each["connection_id"] for each in left(client, "connections")) == [
        *([] if scan else ["a"]), "b", "load-test-00002",
    ]  # fmt: skip
    assert [each["session_id"] for each in left(client, "sessions")] == ["d"]
    assert found.clean(tables, delete=False)[0] == dict.fromkeys(counts, 0)


class Slow:
    """A DynamoDB that processes so many items of each batch."""

    def __init__(self, processed: int) -> None:
        self.processed = processed
        self.sent: list[int] = []

    def describe_table(self, **_: object) -> dict[str, Any]:
        return {"Table": {"KeySchema": [{"AttributeName": "a", "KeyType": "HASH"}]}}

    def get_paginator(self, _: str) -> Slow:
        return self

    def paginate(self, **_: object) -> list[dict[str, Any]]:
        return [{"Items": [{"a": {"S": str(number)}} for number in range(30)]}]

    def batch_write_item(self, RequestItems: dict[str, list[Any]]) -> dict[str, Any]:  # noqa: N803  boto3's
        (wanted,) = RequestItems.values()
        self.sent.append(len(wanted))
        return {"UnprocessedItems": {"t": wanted[self.processed :]} if len(wanted) > self.processed else {}}


def test_what_is_not_deleted_at_once_is_sent_again_after_longer_and_longer_pauses() -> None:
    slow, pauses = Slow(5), list[float]()
    found = TenantItems(slow, "tenant_id", "load-test", (), scan=True, pause=pauses.append)
    assert found.clean(["t"], delete=True) == ({"t": 30}, {})
    assert slow.sent == [25, 20, 15, 10, 5, 5]
    assert [low <= pause <= 2 * low for low, pause in zip((0.05, 0.1, 0.2, 0.4), pauses, strict=True)] == [True] * 4


def test_what_is_never_deleted_is_said() -> None:
    slow = Slow(0)
    found = TenantItems(slow, "tenant_id", "load-test", (), scan=True, pause=lambda _: None)
    with pytest.raises(Phase3bError) as error:
        found.clean(["t"], delete=True)
    assert str(error.value) == (
        f"DynamoDB did not delete 25 items of t in {MOST_TRIES} tries. The table is throttled: run the same again when it has "
        "capacity. [P3B-LOAD-CLEAN]"
    )
    assert error.value.exit_code is ExitCode.OUTSIDE_FAILURE
    assert len(slow.sent) == MOST_TRIES
