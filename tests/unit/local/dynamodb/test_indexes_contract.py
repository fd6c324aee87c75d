"""Secondary indexes: "Using global secondary indexes", "Local secondary indexes", Developer Guide."""

from __future__ import annotations

import pytest
from dynamodb_contract import Contract, Item, fresh, key, number, refused, text


def test_items_with_equal_keys_are_paged_completely_in_both_directions(db: Contract) -> None:
    p = fresh()
    for each in range(30):
        db.put(p, f"{each:02d}", g=text("same" if each < 20 else "z"))
    once, _ = db.every_page("p = :p", {":p": text(p)}, IndexName="whole")
    for forward in (True, False):
        found, _ = db.every_page("p = :p", {":p": text(p)}, IndexName="whole", Limit=7, ScanIndexForward=forward)
        assert found == (once if forward else once[::-1])
    page = db.query("p = :p", {":p": text(p)}, IndexName="whole", Limit=7)
    assert set(page["LastEvaluatedKey"]) == {"p", "s", "g"}


def test_a_page_goes_on_after_its_last_item_was_deleted(db: Contract) -> None:
    p = fresh()
    for each in range(10):
        db.put(p, each, g=text(each))
    page = db.query("p = :p", {":p": text(p)}, IndexName="whole", Limit=4)
    db.delete(p, 3)
    after = db.query("p = :p", {":p": text(p)}, IndexName="whole", ExclusiveStartKey=page["LastEvaluatedKey"])
    assert [each["s"]["S"] for each in after["Items"]] == ["4", "5", "6", "7", "8", "9"]


def test_an_item_moves_with_its_key_and_leaves_with_it(db: Contract) -> None:
    p = fresh()

    def there(g: str) -> int:
        condition = "p = :p AND g = :g"
        return int(db.query(condition, {":p": text(p), ":g": text(g)}, IndexName="whole")["Count"])

    db.put(p, g=text("a"))
    assert (there("a"), there("c")) == (1, 0)
    db.update(p, "SET g = :g", {":g": text("c")})
    assert (there("a"), there("c")) == (0, 1)
    db.update(p, "REMOVE g")
    assert (there("a"), there("c")) == (0, 0)
    db.put(p, g=text("a"))
    db.delete(p)
    assert there("a") == 0


def test_an_index_has_what_has_its_keys(db: Contract) -> None:
    p = fresh()
    db.put(p, 1, h=text(p), g=text("1"))
    db.put(p, 2, h=text(p))
    db.put(p, 3)
    assert db.query("h = :h", {":h": text(p)}, IndexName="some")["Count"] == 1
    assert db.query("h = :h", {":h": text(p)}, IndexName="keys")["Count"] == 2


def test_an_index_answers_with_what_it_projects(db: Contract) -> None:
    p = fresh()
    db.put(p, h=text(p), g=text("1"), a=text("in"), c=text("out"))
    own = {**key(p), "h": text(p)}
    assert db.query("h = :h", {":h": text(p)}, IndexName="keys")["Items"] == [own]
    assert db.query("h = :h", {":h": text(p)}, IndexName="some")["Items"] == [{**own, "g": text("1"), "a": text("in")}]
    found = db.client.scan(
        TableName=db.table, IndexName="keys", FilterExpression="h = :h", ExpressionAttributeValues={":h": text(p)}
    )
    assert found["Items"] == [own]


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"ProjectionExpression": "a"}, "does not project [a]"),
        ({"ProjectionExpression": "p, c"}, "does not project [c]"),
        ({"Select": "ALL_ATTRIBUTES"}, "ALL_ATTRIBUTES is not supported for global secondary index keys"),
        ({"ConsistentRead": True}, "Consistent reads are not supported on global secondary indexes"),
        ({"FilterExpression": "h = :h"}, "can only contain non-primary key attributes"),
    ],
)
def test_what_a_global_index_can_not_answer_is_refused(db: Contract, more: Item, words: str) -> None:
    refused(lambda: db.query("h = :h", {":h": text("x")}, IndexName="keys", **more), words=words)


def test_a_filter_sees_what_is_projected(db: Contract) -> None:
    p = fresh()
    db.put(p, h=text(p), g=text("1"), a=text("in"), c=text("out"))
    given = {":h": text(p), ":v": text("in")}
    assert db.query("h = :h", given, IndexName="some", FilterExpression="a = :v")["Count"] == 1
    page = db.query("h = :h", {**given, ":v": text("out")}, IndexName="some", FilterExpression="c = :v")
    assert (page["Count"], page["ScannedCount"]) == (0, 1)


def test_numbers_are_in_the_order_of_numbers(db: Contract) -> None:
    p = fresh()
    for position, each in enumerate(("10", "9", "-1", "0.5", "1e2", "-20")):
        db.put(p, position, n=number(each))
    given: Item = {":p": text(p)}

    def found(condition: str, values: Item, **more: Item) -> list[str]:
        return [each["n"]["N"] for each in db.query(condition, values, IndexName="by-number", **more)["Items"]]

    assert found("p = :p", given) == ["-20", "-1", "0.5", "9", "10", "100"]
    assert found("p = :p AND n > :n", {**given, ":n": number("9.0")}) == ["10", "100"]
    assert found("p = :p AND n BETWEEN :n AND :m", {**given, ":n": number(-1), ":m": number("0.50")}) == ["-1", "0.5"]
    # A local index can be read consistently, and fetches what it does not project.
    assert found("p = :p AND n = :n", {**given, ":n": number("1E+2")}, ConsistentRead=True) == ["100"]  # type: ignore[arg-type]


def test_bytes_are_in_the_order_of_bytes(db: Contract) -> None:
    p = fresh()
    for position, each in enumerate((b"\xff", b"\x00", b"\x7f\x01", b"\x7f")):
        db.put(p, position, h=text(p), b={"B": each})
    given: Item = {":h": text(p)}

    def found(condition: str, values: Item) -> list[bytes]:
        return [bytes(each["b"]["B"]) for each in db.query(condition, values, IndexName="by-bytes")["Items"]]

    assert found("h = :h", given) == [b"\x00", b"\x7f", b"\x7f\x01", b"\xff"]
    assert found("h = :h AND begins_with(b, :b)", {**given, ":b": {"B": b"\x7f"}}) == [b"\x7f", b"\x7f\x01"]
    assert found("h = :h AND b < :b", {**given, ":b": {"B": b"\x7f\x01"}}) == [b"\x00", b"\x7f"]


@pytest.mark.parametrize("value", [number(1), {"BOOL": True}, {"SS": ["a"]}])
def test_a_key_of_an_index_is_of_its_type(db: Contract, value: Item) -> None:
    p = fresh()
    refused(lambda: db.put(p, g=value), words="Type mismatch for Index Key g Expected: S")
    db.put(p)
    refused(lambda: db.update(p, "SET g = :v", {":v": value}))
    assert db.get(p) == key(p)


def test_a_key_of_an_index_is_not_empty(db: Contract) -> None:
    refused(lambda: db.put(fresh(), g=text("")), words="empty string")
