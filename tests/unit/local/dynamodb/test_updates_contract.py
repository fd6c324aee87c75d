"""UpdateExpression: "Using update expressions in DynamoDB", Developer Guide; UpdateItem, API Reference."""

from __future__ import annotations

import pytest
from dynamodb_contract import Contract, Item, fresh, key, number, refused, text

ONE = {":v": number(1)}
LIST = {"L": [text(each) for each in "01234"]}
# Stored, expression, values, and the attributes that there are afterwards.
DONE: tuple[tuple[Item, str, Item | None, Item], ...] = (
    ({}, "SET a = :v", ONE, {"a": number(1)}),
    ({"a": number(5)}, "SET a = a - :v", ONE, {"a": number(4)}),
    ({"a": number(1), "c": number(2)}, "SET a = c, c = a", None, {"a": number(2), "c": number(1)}),
    ({}, "SET x = if_not_exists(x, :v) + :v", ONE, {"x": number(2)}),
    ({"l": LIST}, "SET l = list_append(:v, l)", {":v": {"L": [text("n")]}}, {"l": {"L": [text("n"), *LIST["L"]]}}),
    ({"l": {"L": [text("a")]}}, "SET l[0] = :v", ONE, {"l": {"L": [number(1)]}}),
    ({"l": {"L": [text("a")]}}, "SET l[9] = :v", ONE, {"l": {"L": [text("a"), number(1)]}}),
    ({"m": {"M": {}}}, "SET m.k = :v", ONE, {"m": {"M": {"k": number(1)}}}),
    ({"l": LIST}, "REMOVE l[0], l[2], l[4]", None, {"l": {"L": [text("1"), text("3")]}}),
    ({"l": LIST}, "REMOVE l[3], l[1]", None, {"l": {"L": [text("0"), text("2"), text("4")]}}),
    ({"a": text("x"), "m": {"M": {"k": text("v"), "j": text("w")}}}, "REMOVE a, m.k", None, {"m": {"M": {"j": text("w")}}}),
    ({"a": text("x")}, "REMOVE nope", None, {"a": text("x")}),
    ({}, "ADD x :v", ONE, {"x": number(1)}),
    ({"x": number("0.1")}, "ADD x :v", {":v": number("0.2")}, {"x": number("0.3")}),
    ({"x": number("9" * 30)}, "ADD x :v", ONE, {"x": number("1" + "0" * 30)}),
    ({"t": {"NS": ["1"]}}, "ADD t :v", {":v": {"NS": ["2"]}}, {"t": {"NS": ["1", "2"]}}),
    ({"t": {"SS": ["a"]}}, "DELETE t :v", {":v": {"SS": ["a"]}}, {}),
    ({"t": {"SS": ["a", "b"]}}, "DELETE t :v", {":v": {"SS": ["a", "c"]}}, {"t": {"SS": ["b"]}}),
    ({"a": text("x")}, "REMOVE a SET c = :v ADD x :v", ONE, {"c": number(1), "x": number(1)}),
)  # fmt: skip
OVERLAP = "Two document paths overlap with each other"
WRONG: tuple[tuple[str, str], ...] = (
    ("SET m.a = :v, m = :v", OVERLAP),
    ("SET a = :v, a = :v", OVERLAP),
    ("SET l[0] = :v REMOVE l[0]", OVERLAP),
    ("SET a = :v ADD a :v", OVERLAP),
    ("SET #a.b = :v REMOVE #a", OVERLAP),
    ("SET m.a = :v, m[0] = :v", "Two document paths conflict with each other"),
    ("SET a = :v SET c = :v", 'The "SET" section can only be used once'),
    ("SET a", "Syntax error"),
    ("SET a = :v,", "Syntax error"),
    ("a = :v", "Syntax error"),
    ("SET a = :v REMOVE", "Syntax error"),
    ("ADD a a SET c = :v", "Syntax error"),
    ("SET a = nope(c, :v)", "Invalid function name; function: nope"),
    ("SET a = list_append(:v)", "Incorrect number of operands"),
    ("SET a = if_not_exists(:v, :v)", "requires a document path"),
    ("SET status = :v", "reserved keyword: status"),
    ("SET p = :v", "Cannot update attribute p. This attribute is part of the key"),
    ("REMOVE s SET a = :v", "Cannot update attribute s. This attribute is part of the key"),
    ("SET nope.k = :v", "The document path provided in the update expression is invalid for update"),
    ("SET x = nope + :v", "refers to an attribute that does not exist in the item"),
    ("ADD word :v", "An operand in the update expression has an incorrect data type"),
    ("SET x = word + :v", "An operand in the update expression has an incorrect data type"),
)


@pytest.mark.parametrize(("stored", "expression", "values", "there"), DONE)
def test_an_update(db: Contract, stored: Item, expression: str, values: Item | None, there: Item) -> None:
    p = fresh()
    db.put(p, **stored)
    db.update(p, expression, values)
    found = db.get(p)
    for name in set(found) - {"p", "s"}:
        found[name] = {kind: sorted(each) if kind in {"SS", "NS"} else each for kind, each in found[name].items()}
    assert found == {**key(p), **there}


@pytest.mark.parametrize(("expression", "words"), WRONG)
def test_an_update_that_is_refused_changes_nothing(db: Contract, expression: str, words: str) -> None:
    p = fresh()
    db.put(p, word=text("x"), m={"M": {}}, l={"L": [text("a")]})
    before = db.get(p)
    names = {"#a": "a"} if "#a" in expression else None
    refused(lambda: db.update(p, expression, ONE, names), words=words)
    assert db.get(p) == before


def test_an_update_makes_the_item_that_is_not_there(db: Contract) -> None:
    p = fresh()
    db.update(p, "SET a = :v", ONE)
    assert db.get(p) == {**key(p), "a": number(1)}


def test_an_update_without_an_expression_makes_the_item(db: Contract) -> None:
    p = fresh()
    db.client.update_item(TableName=db.table, Key=key(p))
    assert db.get(p) == key(p)


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ("NONE", None),
        ("ALL_OLD", {"a": number(1), "c": number(2)}),
        ("UPDATED_OLD", {"a": number(1)}),
        ("UPDATED_NEW", {"a": number(9)}),
        ("ALL_NEW", {"a": number(9), "c": number(2)}),
    ],
)
def test_return_values(db: Contract, values: str, found: Item | None) -> None:
    p = fresh()
    db.put(p, a=number(1), c=number(2))
    answer = db.update(p, "SET a = :v", {":v": number(9)}, ReturnValues=values)
    if found is None:
        assert "Attributes" not in answer
        return
    assert answer["Attributes"] == ({**key(p), **found} if values.startswith("ALL") else found)


def test_a_put_returns_what_it_replaced(db: Contract) -> None:
    p = fresh()
    given = {"TableName": db.table, "ReturnValues": "ALL_OLD"}
    assert "Attributes" not in db.client.put_item(Item=key(p), **given)
    assert db.client.put_item(Item={**key(p), "a": number(1)}, **given)["Attributes"] == key(p)
    refused(lambda: db.client.put_item(TableName=db.table, Item=key(p), ReturnValues="UPDATED_NEW"))
