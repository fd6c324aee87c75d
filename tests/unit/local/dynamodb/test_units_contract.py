"""ConsumedCapacity: "DynamoDB read and write operations", Developer Guide."""

from __future__ import annotations

from typing import Any

import pytest
from dynamodb_contract import Contract, Item, fresh, key, number, text

TOTAL: Item = {"ReturnConsumedCapacity": "TOTAL"}
INDEXES: Item = {"ReturnConsumedCapacity": "INDEXES"}


def units(answer: Any) -> float:
    found: float = answer["ConsumedCapacity"]["CapacityUnits"]
    return found


@pytest.mark.parametrize(("size", "expected"), [(0, 1), (900, 1), (1100, 2), (2500, 3)])
def test_a_write_costs_by_the_kilobyte(db: Contract, size: int, expected: float) -> None:
    item = {"p": text(fresh()), "c": text("x" * size)}
    assert units(db.client.put_item(TableName=db.plain, Item=item, **TOTAL)) == expected
    # The larger of before and after.
    smaller = {"p": item["p"]}
    assert units(db.client.put_item(TableName=db.plain, Item=smaller, **TOTAL)) == expected
    db.client.put_item(TableName=db.plain, Item=item)
    assert units(db.client.delete_item(TableName=db.plain, Key=smaller, **TOTAL)) == expected


def test_a_write_costs_in_each_index_that_it_changes(db: Contract) -> None:
    p = fresh()

    def put(**attributes: Item) -> Any:
        answer = db.client.put_item(TableName=db.table, Item={**key(p), **attributes}, **INDEXES)
        found = answer["ConsumedCapacity"]
        each = {name: index["CapacityUnits"] for name, index in found.get("GlobalSecondaryIndexes", {}).items()}
        assert found["CapacityUnits"] == found["Table"]["CapacityUnits"] + sum(each.values())
        return found["Table"]["CapacityUnits"], each

    assert put(g=text("1"), c=text("x" * 2500)) == (3, {"whole": 3})
    # Moved: deleted at one place, put at another.
    assert put(g=text("2"), c=text("x" * 2500)) == (3, {"whole": 6})
    assert put(g=text("2"), c=text("x" * 2500)) == (3, {})
    assert put() == (3, {"whole": 3})
    assert put(h=text("1"), c=text("x" * 2500)) == (3, {"keys": 1})
    assert put(h=text("1"), c=text("y" * 2500)) == (3, {})


@pytest.mark.parametrize(("size", "eventual"), [(0, 0.5), (4000, 0.5), (4100, 1), (9000, 1.5)])
def test_a_get_costs_by_four_kilobytes(db: Contract, size: int, eventual: float) -> None:
    p = fresh()
    db.put(p, c=text("x" * size))
    given: Item = {"TableName": db.table, "Key": key(p), "ProjectionExpression": "p", **TOTAL}
    assert units(db.client.get_item(**given)) == eventual
    assert units(db.client.get_item(**given, ConsistentRead=True)) == 2 * eventual  # type: ignore[arg-type]


def test_what_is_not_there_costs_as_the_least(db: Contract) -> None:
    assert units(db.client.get_item(TableName=db.table, Key=key(fresh()), **TOTAL)) == 0.5
    assert units(db.query("p = :p", {":p": text(fresh())}, **TOTAL)) == 0.5


def test_a_query_costs_by_the_sum_of_what_it_read(db: Contract) -> None:
    p = fresh()
    for each in range(10):
        db.put(p, each, g=text(1), h=text(p), c=text("x" * 1000))
    given: Item = {":p": text(p)}
    assert units(db.query("p = :p", given, **TOTAL)) == 1.5
    assert units(db.query("p = :p", given, ConsistentRead=True, **TOTAL)) == 3
    assert units(db.query("p = :p", given, Select="COUNT", **TOTAL)) == 1.5
    assert units(db.query("p = :p", given, Limit=3, **TOTAL)) == 0.5
    assert units(db.query("p = :p", {**given, ":v": text("no")}, FilterExpression="c = :v", **TOTAL)) == 1.5
    assert units(db.query("p = :p", given, ProjectionExpression="p", **TOTAL)) == 1.5
    found = db.query("p = :p", given, IndexName="whole", **INDEXES)["ConsumedCapacity"]
    assert found["GlobalSecondaryIndexes"] == {"whole": {"CapacityUnits": 1.5}}
    assert (found["Table"]["CapacityUnits"], found["CapacityUnits"]) == (0, 1.5)
    assert units(db.query("h = :p", given, IndexName="keys", **TOTAL)) == 0.5
    db.put(p, 0, n=number(1), c=text("x" * 5000))
    found = db.query("p = :p", given, IndexName="by-number", ConsistentRead=True, **INDEXES)["ConsumedCapacity"]
    assert found["LocalSecondaryIndexes"] == {"by-number": {"CapacityUnits": 2}}


def test_a_scan_costs_what_it_read(db: Contract) -> None:
    answer = db.client.scan(TableName=db.plain, Limit=1, **TOTAL)
    assert units(answer) in {0.5, 1.0}
    assert "ConsumedCapacity" not in db.client.scan(TableName=db.plain)


def test_a_batch_costs_as_its_members(db: Contract) -> None:
    p = fresh()
    puts = [{"PutRequest": {"Item": {**key(p, each), "g": text(1), "c": text("x" * 3000)}}} for each in range(3)]
    plain = [{"PutRequest": {"Item": {"p": text(p)}}}]
    answer = db.client.batch_write_item(RequestItems={db.table: puts, db.plain: plain}, **TOTAL)
    found = {each["TableName"]: each["CapacityUnits"] for each in answer["ConsumedCapacity"]}
    assert found == {db.table: 18, db.plain: 1}
    keys = [key(p, each) for each in range(4)]
    answer = db.client.batch_get_item(
        RequestItems={db.table: {"Keys": keys}, db.plain: {"Keys": [{"p": text(p)}], "ConsistentRead": True}}, **TOTAL
    )
    found = {each["TableName"]: each["CapacityUnits"] for each in answer["ConsumedCapacity"]}
    assert found == {db.table: 2, db.plain: 1}


def test_a_transaction_costs_twice(db: Contract) -> None:
    p = fresh()
    (found,) = db.write(db.to_put(p, 0, c=text("x" * 1500)), db.to_put(p, 1), **TOTAL)["ConsumedCapacity"]
    assert found["CapacityUnits"] == 6
    db.put(p, 0, c=text("x" * 5000))
    get = [{"Get": {"TableName": db.table, "Key": key(p, each)}} for each in (0, 1, 2)]
    (found,) = db.client.transact_get_items(TransactItems=get, **TOTAL)["ConsumedCapacity"]
    assert found["CapacityUnits"] == 8


def test_what_is_not_asked_for_is_not_told(db: Contract) -> None:
    assert "ConsumedCapacity" not in db.put(fresh())
    assert "ConsumedCapacity" not in db.query("p = :p", {":p": text(fresh())})
