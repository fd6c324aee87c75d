"""What load tests leave is deleted, and nothing of anybody else's, in moto's DynamoDB."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from moto import mock_aws

from phase3b.load.cleaning import delete_items


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "embedded")
    with mock_aws():
        made = boto3.client("dynamodb", region_name="us-east-1")
        for table, keys in (("tickets", ("tenant_id", "ticket_id")), ("connections", ("connection_id",))):
            made.create_table(
                TableName=table,
                KeySchema=[
                    {"AttributeName": name, "KeyType": kind}
                    for name, kind in zip(keys, ("HASH", "RANGE"), strict=False)
                ],
                AttributeDefinitions=[{"AttributeName": name, "AttributeType": "S"} for name in keys],
                BillingMode="PAY_PER_REQUEST",
            )
        yield made


def put(client: Any, table: str, **values: str) -> None:
    client.put_item(TableName=table, Item={name: {"S": value} for name, value in values.items()})


def left(client: Any, table: str) -> list[dict[str, str]]:
    return [{name: value["S"] for name, value in item.items()} for item in client.scan(TableName=table)["Items"]]


def test_items_of_test_tenants_alone_are_deleted(client: Any) -> None:
    for number in range(60):
        put(client, "tickets", tenant_id=f"load-test-{number % 3:05d}", ticket_id=str(number))
    put(client, "tickets", tenant_id="load-testers", ticket_id="1")
    put(client, "tickets", tenant_id="acme", ticket_id="load-test-00001")
    # A table whose key is no tenant, and an item without one.
    put(client, "connections", connection_id="a", tenant_id="load-test-00001")
    put(client, "connections", connection_id="b", tenant_id="acme")
    put(client, "connections", connection_id="load-test-00002")
    assert delete_items(client, ["tickets", "connections"], "tenant_id", "load-test") == {
        "tickets": 60,
        "connections": 1,
    }
    assert sorted(each["tenant_id"] for each in left(client, "tickets")) == ["acme", "load-testers"]
    assert sorted(each["connection_id"] for each in left(client, "connections")) == ["b", "load-test-00002"]


def test_what_is_not_deleted_at_once_is_sent_again() -> None:
    sent: list[int] = []

    class Slow:
        def describe_table(self, **_: object) -> dict[str, Any]:
            return {"Table": {"KeySchema": [{"AttributeName": "a"}]}}

        def get_paginator(self, _: str) -> Slow:
            return self

        def paginate(self, **_: object) -> list[dict[str, Any]]:
            return [{"Items": [{"a": {"S": str(number)}} for number in range(30)]}]

        def batch_write_item(self, RequestItems: dict[str, list[Any]]) -> dict[str, Any]:  # noqa: N803  boto3's
            (wanted,) = RequestItems.values()
            sent.append(len(wanted))
            return {"UnprocessedItems": {"t": wanted[3:]} if len(wanted) > 5 else {}}

    assert delete_items(Slow(), ["t"], "tenant_id", "load-test") == {"t": 30}
    assert sent == [25, 22, 19, 16, 13, 10, 7, 4, 5]
