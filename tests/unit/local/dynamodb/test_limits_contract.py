"""Limits: "Quotas in Amazon DynamoDB", "Constraints in Amazon DynamoDB", "Supported data types", Developer Guide."""

from __future__ import annotations

import pytest
from dynamodb_contract import Contract, Item, fresh, key, number, refused, text

KB_400 = 409_600


def deep(levels: int) -> Item:
    value = text("x")
    for _ in range(levels):
        value = {"M": {"a": value}}
    return value


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ({"SS": []}, "may not be empty"),
        ({"SS": ["a", "a"]}, "contains duplicates"),
        ({"NS": ["1", "1.0"]}, "contains duplicates"),
        (number("abc"), "cannot be converted to a numeric value"),
        (number("1" * 39), "more than 38 significant digits"),
        (number("1e127"), "Number overflow"),
        (number("1e-131"), "Number underflow"),
        ({"S": "a", "N": "1"}, ""),
        ({}, "must contain exactly one"),
        (deep(33), "Nesting Levels have exceeded supported limits"),
        (text("x" * KB_400), "Item size has exceeded the maximum allowed size"),
    ],
)
def test_a_value_that_is_refused(db: Contract, value: Item, words: str) -> None:
    refused(lambda: db.put(fresh(), a=value), words=words)


@pytest.mark.parametrize(
    ("value", "there"),
    [
        (text(""), text("")),
        ({"B": b""}, {"B": b""}),
        (number("1.0"), number("1")),
        (number("007"), number("7")),
        (number("1e3"), number("1000")),
        (number("-0"), number("0")),
        (number("1" * 38), number("1" * 38)),
        ({"L": []}, {"L": []}),
        ({"M": {}}, {"M": {}}),
        ({"NULL": True}, {"NULL": True}),
        (deep(31), deep(31)),
    ],
)
def test_a_value_is_kept_as_dynamodb_writes_it(db: Contract, value: Item, there: Item) -> None:
    p = fresh()
    db.put(p, a=value)
    assert db.get(p)["a"] == there


def test_an_item_has_400_kb_at_most(db: Contract) -> None:
    p = fresh()
    # Names and values: p + 8, s + 1, c + the rest.
    db.put(p, c=text("x" * (KB_400 - 9 - 2 - 1)))
    refused(lambda: db.put(p, c=text("x" * (KB_400 - 9 - 2))), words="Item size has exceeded")
    db.put(p, c=text("x" * 300_000))
    refused(
        lambda: db.update(p, "SET e = :v", {":v": text("x" * 200_000)}),
        words="Item size to update has exceeded the maximum allowed size",
    )


def test_keys_have_a_longest_length(db: Contract) -> None:
    db.put("x" * 2048, "x" * 1024)
    refused(lambda: db.put("x" * 2049))
    refused(lambda: db.put("x", "x" * 1025))


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ({"p": text("")}, "empty string value"),
        ({"p": number(1)}, "Type mismatch for"),
        ({"s": None}, "Missing the key s in the item"),
    ],
)
def test_a_key_that_is_refused(db: Contract, item: Item, words: str) -> None:
    given = {name: each for name, each in {**key("a"), **item}.items() if each is not None}
    refused(lambda: db.client.put_item(TableName=db.table, Item=given), words=words)


def test_a_batch_writes_25_items_at_most_and_each_once(db: Contract) -> None:
    def puts(count: int) -> list[Item]:
        return [{"PutRequest": {"Item": key(fresh())}} for _ in range(count)]

    db.client.batch_write_item(RequestItems={db.table: puts(25)})
    refused(lambda: db.client.batch_write_item(RequestItems={db.table: puts(26)}))
    p = fresh()
    twice = [{"PutRequest": {"Item": key(p)}}, {"DeleteRequest": {"Key": key(p)}}]
    refused(
        lambda: db.client.batch_write_item(RequestItems={db.table: twice}),
        words="Provided list of item keys contains duplicates",
    )
    refused(lambda: db.client.batch_write_item(RequestItems={"nope": puts(1)}), "ResourceNotFoundException")


def test_one_bad_item_refuses_the_whole_batch(db: Contract) -> None:
    p = fresh()
    members = [{"PutRequest": {"Item": key(p)}}, {"PutRequest": {"Item": {"p": text(p)}}}]
    refused(lambda: db.client.batch_write_item(RequestItems={db.table: members}))
    assert db.get(p) is None


def test_a_batch_reads_100_items_at_most_and_each_once(db: Contract) -> None:
    p = fresh()
    db.put(p, 7, a=text("x"))
    answer = db.client.batch_get_item(RequestItems={db.table: {"Keys": [key(p, each) for each in range(100)]}})
    assert answer["Responses"][db.table] == [{**key(p, 7), "a": text("x")}]
    assert answer["UnprocessedKeys"] == {}
    refused(lambda: db.client.batch_get_item(RequestItems={db.table: {"Keys": [key(p, each) for each in range(101)]}}))
    refused(
        lambda: db.client.batch_get_item(RequestItems={db.table: {"Keys": [key(p), key(p)]}}),
        words="contains duplicates",
    )


def test_a_batch_answers_with_16_mb_at_most(db: Contract) -> None:
    p, count = fresh(), 45
    for each in range(count):
        db.put(p, each, c=text("x" * 390_000))
    asked = {db.table: {"Keys": [key(p, each) for each in range(count)], "ProjectionExpression": "s"}}
    answer = db.client.batch_get_item(RequestItems=asked)
    got, left = answer["Responses"][db.table], answer["UnprocessedKeys"][db.table]
    # Counted by what is read, not by what a projection leaves of it.
    assert 40 <= len(got) <= 43
    assert len(got) + len(left["Keys"]) == count
    assert left["ProjectionExpression"] == "s"
    rest = db.client.batch_get_item(RequestItems=answer["UnprocessedKeys"])
    assert {each["s"]["S"] for each in (*got, *rest["Responses"][db.table])} == {str(each) for each in range(count)}


def test_an_expression_has_4_kb_at_most(db: Contract) -> None:
    refused(lambda: db.update(fresh(), "SET " + "a" * 4090 + " = :v", {":v": number(1)}), words="Expression size")


def test_expressions_and_older_parameters_do_not_mix(db: Contract) -> None:
    refused(
        lambda: db.client.put_item(
            TableName=db.table,
            Item=key("a"),
            ConditionExpression="attribute_exists(p)",
            Expected={"a": {"Exists": False}},
        ),
        words="Can not use both expression and non-expression parameters",
    )
