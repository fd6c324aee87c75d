"""ConditionExpression: "Condition expressions", "Comparison operator and function reference", Developer Guide."""

from __future__ import annotations

import pytest
from dynamodb_contract import Contract, Item, fresh, key, number, refused, text

STORED: Item = {
    "a": text("hello"),
    "x": number(5),
    "l": {"L": [number(1), text("z")]},
    "t": {"SS": ["a", "b"]},
    "m": {"M": {"k": text("v")}},
    "y": {"BOOL": True},
    "nil": {"NULL": True},
    "bits": {"B": b"\x00\x01\x02"},
}
TRUE = (
    ("a = :v", text("hello")),
    ("a <> :v", text("hullo")),
    ("a > :v", text("hallo")),
    ("x >= :v", number("5.0")),
    ("x < :v", number(10)),
    ("x <= :v", number(5)),
    ("size(a) = :v", number(5)),
    ("size(t) = :v", number(2)),
    ("size(l) = :v", number(2)),
    ("size(m) = :v", number(1)),
    ("size(bits) = :v", number(3)),
    ("contains(a, :v)", text("ell")),
    ("contains(t, :v)", text("b")),
    ("contains(l, :v)", text("z")),
    ("begins_with(a, :v)", text("he")),
    ("x BETWEEN :v AND :v", number(5)),
    ("x IN (:v)", number(5)),
    ("NOT x = :v", number(6)),
    ("NOT (x < :v)", number(5)),
    ("attribute_type(t, :v)", text("SS")),
    ("attribute_type(nil, :v)", text("NULL")),
    ("attribute_type(y, :v)", text("BOOL")),
    ("x = :v AND (attribute_exists(a) OR attribute_exists(nope))", number(5)),
    ("attribute_exists(m.k) AND x = :v", number(5)),
    ("attribute_not_exists(m.j) AND x = :v", number(5)),
    ("l[0] < :v", number(2)),
    ("m.k = :v", text("v")),
    ("x = :v OR a = x AND a = x", number(5)),
)
FALSE = (
    ("a = :v", text("Hello")),
    # Of another type: never equal, never less.
    ("x < :v", text("9")),
    ("x = :v", text("5")),
    ("nope = :v", number(1)),
    ("nope <> nope AND x = :v", number(5)),
    ("contains(t, :v)", text("c")),
    ("x BETWEEN :v AND :v", number(6)),
    ("l[7] = :v", number(1)),
    ("attribute_type(a, :v)", text("N")),
)
WRONG = (
    ("a = :w", "an expression attribute value used in expression is not defined; attribute value: :w"),
    ("a = = :v", "Syntax error"),
    ("status = :v", "reserved keyword: status"),
    ("size(a = :v", "Syntax error"),
    ("nope(a, :v)", "Invalid function name"),
    ("#n = :v", "an expression attribute name used in the document path is not defined; attribute name: #n"),
)


@pytest.fixture(scope="module")
def p(db: Contract) -> str:
    found = fresh()
    db.put(found, **STORED)
    return found


def check(db: Contract, p: str, condition: str, value: Item) -> object:
    return db.update(p, "SET seen = :v", {":v": value}, ConditionExpression=condition)


@pytest.mark.parametrize(("condition", "value"), TRUE)
def test_a_condition_that_is_met_lets_the_write_pass(db: Contract, p: str, condition: str, value: Item) -> None:
    check(db, p, condition, value)
    assert db.get(p)["seen"] == value or value == number("5.0")


@pytest.mark.parametrize(("condition", "value"), FALSE)
def test_a_condition_that_is_not_met_refuses_the_write(db: Contract, p: str, condition: str, value: Item) -> None:
    before = db.get(p)
    refused(lambda: check(db, p, condition, value), "ConditionalCheckFailedException", "The conditional request failed")
    assert db.get(p) == before


@pytest.mark.parametrize(("condition", "words"), WRONG)
def test_a_condition_that_is_none_is_a_validation_error(db: Contract, p: str, condition: str, words: str) -> None:
    refused(lambda: check(db, p, condition, number(1)), words=words)


def test_what_is_defined_and_not_used_is_refused(db: Contract) -> None:
    item = {"TableName": db.table, "Item": key(fresh()), "ConditionExpression": "attribute_not_exists(p)"}
    refused(
        lambda: db.client.put_item(**item, ExpressionAttributeValues={":u": number(1)}),
        words="unused in expressions: keys: {:u}",
    )
    refused(
        lambda: db.client.put_item(**item, ExpressionAttributeNames={"#u": "z"}),
        words="unused in expressions: keys: {#u}",
    )


def test_a_refused_write_returns_the_item_where_it_is_asked_for(db: Contract) -> None:
    p = fresh()
    db.put(p, a=text("x"))
    for call in (db.client.put_item, db.client.delete_item):
        given = {"Item": key(p)} if call == db.client.put_item else {"Key": key(p)}
        answer = refused(
            lambda call=call, given=given: call(  # type: ignore[misc]
                TableName=db.table,
                ConditionExpression="attribute_not_exists(p)",
                ReturnValuesOnConditionCheckFailure="ALL_OLD",
                **given,
            ),
            "ConditionalCheckFailedException",
        )
        assert answer["Item"] == {**key(p), "a": text("x")}


def test_a_delete_of_what_is_not_there_is_done_unless_a_condition_says_otherwise(db: Contract) -> None:
    db.delete(fresh())
    refused(lambda: db.delete(fresh(), ConditionExpression="attribute_exists(p)"), "ConditionalCheckFailedException")
