"""GetItem, Query, Scan: their reference, "Key condition expressions", "Filter expressions", "Projection expressions", "Paginating"."""

from __future__ import annotations

from typing import Any

import pytest
from dynamodb_contract import Contract, Item, fresh, key, number, refused, text

NAMES = ("a#1", "a#2", "b#1", "b#2", "B", "é", "ab")
IN_ORDER = ("B", "a#1", "a#2", "ab", "b#1", "b#2", "é")
BOUNDS: tuple[tuple[str, Item, tuple[str, ...]], ...] = (
    ("p = :p", {}, IN_ORDER),
    ("p = :p AND s = :a", {":a": "ab"}, ("ab",)),
    (":p = p AND :a = s", {":a": "ab"}, ("ab",)),
    ("p = :p AND s < :a", {":a": "ab"}, IN_ORDER[:3]),
    ("p = :p AND s <= :a", {":a": "ab"}, IN_ORDER[:4]),
    ("p = :p AND s > :a", {":a": "ab"}, IN_ORDER[4:]),
    ("p = :p AND s >= :a", {":a": "ab"}, IN_ORDER[3:]),
    ("p = :p AND :a < s", {":a": "ab"}, IN_ORDER[4:]),
    ("s BETWEEN :a AND :c AND p = :p", {":a": "a#2", ":c": "b#1"}, ("a#2", "ab", "b#1")),
    ("p = :p AND begins_with(s, :a)", {":a": "a#"}, ("a#1", "a#2")),
    ("(p = :p) AND (begins_with(s, :a))", {":a": "b"}, ("b#1", "b#2")),
    ("p = :p AND begins_with(s, :a)", {":a": "zz"}, ()),
    ("p = :p AND s = :a", {":a": "none"}, ()),
)
WRONG: tuple[tuple[str, Item, Item, str], ...] = (
    ("s = :a", {":a": text("x")}, {}, "Query condition missed key schema element"),
    ("p > :a", {":a": text("x")}, {}, "Query"),
    ("p = :a AND p = :a", {":a": text("x")}, {}, "must only contain one condition per key"),
    ("p = :a AND zz = :a", {":a": text("x")}, {}, "Query condition missed key schema element"),
    ("p = :a", {":a": number(1)}, {}, "Condition parameter type does not match schema type"),
    ("p = :a", {":a": text("")}, {}, "empty string value"),
    ("p = :a AND s BETWEEN :z AND :a", {":a": text("a"), ":z": text("z")}, {}, "greater than or equal to lower bound"),
    ("p = :a", {":a": text("x")}, {"ExclusiveStartKey": {"p": text("x")}}, "starting key is invalid"),
    ("p = :a", {":a": text("x")}, {"Limit": 0}, "greater than or equal to 1"),
    ("p = :a", {":a": text("x")}, {"Select": "COUNT", "ProjectionExpression": "zz"}, "Cannot specify"),
    ("p = :a", {":a": text("x")}, {"Select": "ALL_PROJECTED_ATTRIBUTES"}, "ALL_PROJECTED_ATTRIBUTES can be used only"),
    ("p = :a", {":a": text("x")}, {"IndexName": "nope"}, "does not have the specified index: nope"),
    ("p = :a", {":a": text("x")}, {"FilterExpression": "s > :a"}, "can only contain non-primary key attributes"),
    ("p = :a", {":a": text("x")}, {"FilterExpression": "p = :a"}, "can only contain non-primary key attributes"),
    ("p = :a", {":a": text("x")}, {"ProjectionExpression": "zz, zz.y"}, "paths overlap"),
)  # fmt: skip


def names(items: list[Any]) -> list[str]:
    return [each["s"]["S"] for each in items]


@pytest.fixture(scope="module")
def p(db: Contract) -> str:
    found = fresh()
    for each in NAMES:
        db.put(found, each)
    return found


@pytest.mark.parametrize(("condition", "values", "found"), BOUNDS)
def test_a_key_condition(db: Contract, p: str, condition: str, values: dict[str, str], found: tuple[str, ...]) -> None:
    given = {":p": text(p), **{name: text(each) for name, each in values.items()}}
    assert names(db.query(condition, given)["Items"]) == list(found)
    backwards = db.query(condition, given, ScanIndexForward=False)
    assert names(backwards["Items"]) == list(reversed(found))
    assert (backwards["Count"], backwards["ScannedCount"]) == (len(found), len(found))
    assert "LastEvaluatedKey" not in backwards
    for forward in (True, False):
        paged, _ = db.every_page(condition, given, ScanIndexForward=forward, Limit=2)
        assert names(paged) == (list(found) if forward else list(reversed(found)))


@pytest.mark.parametrize(("condition", "values", "more", "words"), WRONG)
def test_a_query_that_is_refused(db: Contract, condition: str, values: Item, more: Item, words: str) -> None:
    refused(lambda: db.query(condition, values, **more), words=words)


def test_a_page_that_ends_at_its_limit_names_its_last_key(db: Contract, p: str) -> None:
    page = db.query("p = :p", {":p": text(p)}, Limit=len(NAMES))
    assert page["LastEvaluatedKey"] == key(p, "é")
    after = db.query("p = :p", {":p": text(p)}, ExclusiveStartKey=page["LastEvaluatedKey"])
    assert after["Count"] == 0
    assert "LastEvaluatedKey" not in after


def test_a_page_holds_one_megabyte(db: Contract) -> None:
    p = fresh()
    for number_of in range(4):
        db.put(p, number_of, c=text("x" * 380_000))
    for forward in (True, False):
        first = db.query("p = :p", {":p": text(p)}, ScanIndexForward=forward)
        assert first["Count"] in {2, 3}
        assert first["LastEvaluatedKey"] == key(p, first["Items"][-1]["s"]["S"])
        found, pages = db.every_page("p = :p", {":p": text(p)}, ScanIndexForward=forward)
        assert names(found) == (["0", "1", "2", "3"] if forward else ["3", "2", "1", "0"])
        assert pages == 2


def test_pages_go_on_after_what_was_deleted_and_written_meanwhile(db: Contract) -> None:
    p = fresh()
    for each in "bdfh":
        db.put(p, each)
    page = db.query("p = :p", {":p": text(p)}, Limit=2)
    db.delete(p, "d")
    db.put(p, "a")
    db.put(p, "e")
    db.put(p, "f", c=text("changed"))
    after = db.query("p = :p", {":p": text(p)}, ExclusiveStartKey=page["LastEvaluatedKey"])
    assert names(after["Items"]) == ["e", "f", "h"]
    assert after["Items"][1]["c"] == text("changed")
    back = db.query("p = :p", {":p": text(p)}, ExclusiveStartKey=page["LastEvaluatedKey"], ScanIndexForward=False)
    assert names(back["Items"]) == ["b", "a"]


def test_a_filter_leaves_out_what_was_read(db: Contract) -> None:
    p = fresh()
    for each in range(6):
        db.put(p, each, x=number(each))
    given: Item = {":p": text(p), ":v": number(4)}
    page = db.query("p = :p", given, FilterExpression="x >= :v")
    assert (page["Count"], page["ScannedCount"]) == (2, 6)
    page = db.query("p = :p", given, FilterExpression="x >= :v", Limit=3)
    assert (page["Count"], page["ScannedCount"], page["LastEvaluatedKey"]) == (0, 3, key(p, "2"))
    page = db.query("p = :p", given, FilterExpression="x >= :v", Select="COUNT")
    assert (page["Count"], page.get("Items")) == (2, None)


def test_a_projection_has_nested_attributes(db: Contract) -> None:
    p = fresh()
    db.put(p, m={"M": {"a": number(1), "c": number(2)}}, l={"L": [number(0), number(1)]}, status=text("z"))
    found = db.get(p, ProjectionExpression="m.a, l[1], #s", ExpressionAttributeNames={"#s": "status"})
    assert found == {"m": {"M": {"a": number(1)}}, "l": {"L": [number(1)]}, "status": text("z")}


def test_what_is_not_there_has_no_item(db: Contract) -> None:
    assert db.get(fresh()) is None


@pytest.mark.parametrize(
    ("given", "code", "words"),
    [
        ({"Key": {"p": text("a")}}, "ValidationException", "The provided key element does not match the schema"),
        (
            {"Key": {**key("a"), "x": text(1)}},
            "ValidationException",
            "The provided key element does not match the schema",
        ),
        ({"Key": {"p": number(1), "s": text(1)}}, "ValidationException", "does not match the schema"),
        ({"Key": key("a"), "ProjectionExpression": "#z"}, "ValidationException", "is not defined; attribute name: #z"),
        ({"Key": key("a"), "ProjectionExpression": "status"}, "ValidationException", "reserved keyword: status"),
        ({"Key": key("a"), "TableName": "nope"}, "ResourceNotFoundException", "Requested resource not found"),
    ],
)
def test_a_get_that_is_refused(db: Contract, given: Item, code: str, words: str) -> None:
    refused(lambda: db.client.get_item(**{"TableName": db.table, **given}), code, words)


def scanned(db: Contract, **more: Any) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    begin: Item = {}
    while True:
        page = db.client.scan(TableName=db.table, ProjectionExpression="p, s", **more, **begin)
        found += [(each["p"]["S"], each["s"]["S"]) for each in page["Items"]]
        if "LastEvaluatedKey" not in page:
            return found
        begin = {"ExclusiveStartKey": page["LastEvaluatedKey"]}


def test_a_scan_reads_everything_once_in_pages_and_in_segments(db: Contract, p: str) -> None:
    everything = scanned(db)
    assert {each for each in everything if each[0] == p} == {(p, each) for each in NAMES}
    assert len(set(everything)) == len(everything)
    assert scanned(db, Limit=3) == everything
    in_segments = [each for segment in range(3) for each in scanned(db, Segment=segment, TotalSegments=3, Limit=2)]
    assert sorted(in_segments) == sorted(everything)
    db.put(p, "later")
    db.delete(p, "ab")
    assert set(scanned(db, Limit=2)) == {*everything, (p, "later")} - {(p, "ab")}
    db.put(p, "ab")
    db.delete(p, "later")


def test_a_scan_filters_by_key_too(db: Contract, p: str) -> None:
    given = {"FilterExpression": "p = :p AND s < :s", "ExpressionAttributeValues": {":p": text(p), ":s": text("a")}}
    assert scanned(db, **given) == [(p, "B")]


def test_segments_of_a_scan_are_counted_from_zero(db: Contract) -> None:
    refused(lambda: db.client.scan(TableName=db.table, Segment=3, TotalSegments=3), words="must be less than")
