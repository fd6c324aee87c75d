"""Transactions: "Amazon DynamoDB transactions: how it works", Developer Guide; TransactWriteItems, TransactGetItems."""

from __future__ import annotations

import uuid
from typing import Any

import pytest
from dynamodb_contract import Contract, Item, fresh, key, number, refused, text

CANCELLED = "TransactionCanceledException"


def codes(answer: Any) -> list[str]:
    return [each["Code"] for each in answer["CancellationReasons"]]


def test_a_transaction_is_done_whole_or_not_at_all(db: Contract) -> None:
    p = fresh()
    db.put(p, 1)
    answer = refused(
        lambda: db.write(db.to_put(p, 0), db.to_put(p, 1, "attribute_not_exists(p)"), db.to_put(p, 2)),
        CANCELLED,
        "Transaction cancelled, please refer cancellation reasons for specific reasons [None, ConditionalCheckFailed, None]",
    )
    assert codes(answer) == ["None", "ConditionalCheckFailed", "None"]
    assert (db.get(p, 0), db.get(p, 2)) == (None, None)


def test_every_kind_of_member(db: Contract) -> None:
    p = fresh()
    db.put(p, "checked", v=number(1))
    db.put(p, "deleted")
    db.put(p, "updated", x=number(1))
    checked = {
        "TableName": db.table,
        "Key": key(p, "checked"),
        "ConditionExpression": "v = :v",
        "ExpressionAttributeValues": {":v": number(1)},
    }
    db.write(
        {"ConditionCheck": checked},
        {"Delete": {"TableName": db.table, "Key": key(p, "deleted")}},
        db.to_add(p, "updated"),
        db.to_put(p, "made"),
        {"Put": {"TableName": db.plain, "Item": {"p": text(p)}}},
    )
    assert db.get(p, "deleted") is None
    assert db.get(p, "updated")["x"] == number(2)
    assert db.get(p, "made") == key(p, "made")
    assert db.client.get_item(TableName=db.plain, Key={"p": text(p)})["Item"] == {"p": text(p)}
    answer = refused(
        lambda: db.write(
            {"ConditionCheck": {**checked, "ExpressionAttributeValues": {":v": number(2)}}}, db.to_put(p, "no")
        ),
        CANCELLED,
    )
    assert codes(answer) == ["ConditionalCheckFailed", "None"]
    assert db.get(p, "no") is None


def test_every_failed_condition_is_a_reason_with_its_item_where_it_is_asked_for(db: Contract) -> None:
    p = fresh()
    db.put(p, 1, a=text("old"))
    db.put(p, 2)
    first = db.to_put(p, 1, "attribute_not_exists(p)")
    first["Put"]["ReturnValuesOnConditionCheckFailure"] = "ALL_OLD"
    answer = refused(lambda: db.write(first, db.to_put(p, 2, "attribute_not_exists(p)")), CANCELLED)
    one, two = answer["CancellationReasons"]
    assert one["Item"] == {**key(p, 1), "a": text("old")}
    assert one["Message"] == "The conditional request failed"
    assert "Item" not in two


def test_a_member_that_can_not_be_done_is_a_reason(db: Contract) -> None:
    p = fresh()
    db.put(p, x=text("word"))
    answer = refused(lambda: db.write(db.to_put(p, 9), db.to_add(p)), CANCELLED)
    assert codes(answer) == ["None", "ValidationError"]
    assert db.get(p, 9) is None


@pytest.mark.parametrize("count", [0, 101])
def test_a_transaction_has_1_to_100_members(db: Contract, count: int) -> None:
    refused(lambda: db.write(*(db.to_put(fresh()) for _ in range(count))))
    get = [{"Get": {"TableName": db.table, "Key": key(fresh())}} for _ in range(count)]
    refused(lambda: db.client.transact_get_items(TransactItems=get))


def test_a_transaction_of_100_members_is_done(db: Contract) -> None:
    p = fresh()
    db.write(*(db.to_put(p, each) for each in range(100)))
    assert db.query("p = :p", {":p": text(p)}, Select="COUNT")["Count"] == 100


def test_a_transaction_has_4_mb_at_most(db: Contract) -> None:
    refused(lambda: db.write(*(db.to_put(fresh(), c=text("x" * 390_000)) for _ in range(12))))


@pytest.mark.parametrize(
    "update", ["SET a = :one, a = :one", "SET a = :one SET c = :one", "SET a", "SET a = nope(a, :one)"]
)
def test_an_update_of_a_transaction_is_one_of_the_grammar(db: Contract, update: str) -> None:
    p = fresh()
    member = db.to_add(p)
    member["Update"]["UpdateExpression"] = update
    refused(lambda: db.write(member, db.to_put(p, "other")))
    assert db.get(p, "other") is None


def test_an_item_is_in_a_transaction_once(db: Contract) -> None:
    p = fresh()
    refused(lambda: db.write(db.to_put(p), db.to_add(p)), words="cannot include multiple operations on one item")
    get = {"Get": {"TableName": db.table, "Key": key(p)}}
    refused(lambda: db.client.transact_get_items(TransactItems=[get, get]), words="multiple operations on one item")


def test_a_token_does_the_same_once(db: Contract) -> None:
    p, token = fresh(), uuid.uuid4().hex
    for _ in range(3):
        db.write(db.to_add(p), ClientRequestToken=token)
    assert db.get(p)["x"] == number(1)
    refused(lambda: db.write(db.to_put(p), ClientRequestToken=token), "IdempotentParameterMismatchException")
    refused(lambda: db.write(db.to_put(p), ClientRequestToken="x" * 37))


def test_a_token_of_a_cancelled_transaction_is_free(db: Contract) -> None:
    p, token = fresh(), uuid.uuid4().hex
    member = db.to_put(p, condition="attribute_exists(p)")
    refused(lambda: db.write(member, ClientRequestToken=token), CANCELLED)
    db.put(p)
    db.write(member, ClientRequestToken=token)


def test_a_table_that_is_not_there(db: Contract) -> None:
    p = fresh()
    missing: Item = {"Put": {"TableName": "nope", "Item": key(p)}}
    refused(lambda: db.write(db.to_put(p), missing), "ResourceNotFoundException")
    assert db.get(p) is None


def test_a_transaction_reads_in_the_order_in_which_it_is_asked(db: Contract) -> None:
    p = fresh()
    db.put(p, 1, a=number(1), c=number(2))
    asked = [
        {"Get": {"TableName": db.table, "Key": key(p, 0)}},
        {"Get": {"TableName": db.table, "Key": key(p, 1), "ProjectionExpression": "a"}},
    ]
    found = db.client.transact_get_items(TransactItems=asked)["Responses"]
    assert found == [{}, {"Item": {"a": number(1)}}]
    asked[0]["Get"]["TableName"] = "nope"
    refused(lambda: db.client.transact_get_items(TransactItems=asked), "ResourceNotFoundException")
