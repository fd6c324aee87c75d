"""Units of random requests of every operation, against a second implementation that knows AWS's documents and not our code."""

from __future__ import annotations

import base64
import json
import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from documented_units import DocumentedTable, Index, Item, Units, summed
from enforced_dynamodb import Enforced, enforced

REQUESTS = 1_200
KEY_NAMES = [("p", "s")]
INDEXES = {
    "whole": Index(("g",), None),
    "some": Index(("h", "g"), ("a",)),
    "keys": Index(("h",), ()),
    "local": Index(("p", "n"), (), is_global=False),
}
EVENTUAL, STRONG, TRANSACTION = 0.5, 1.0, 2.0
Asked = tuple[str, dict[str, Any], Units]


class Requests:
    """Makes requests of every operation, with what each costs by the documents."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)  # noqa: S311  no secret
        self.table = DocumentedTable(INDEXES)

    def key(self) -> tuple[str, str]:
        return self.random.choice("abc"), self.random.choice("1234")

    def value(self, depth: int = 0) -> dict[str, Any]:
        kinds = ["S", "N", "B", "BOOL", "NULL", "SS", "NS"] + (["L", "M"] if depth < 2 else [])
        kind = self.random.choice(kinds)
        numbers = [
            f"{self.random.choice(['', '1', '73', '48216'])}{each}" for each in self.random.sample(range(1, 10), 3)
        ]
        made: Callable[[], Any] = {
            "S": lambda: self.random.choice(
                ["", "ä", "x" * self.random.randrange(3000), "y" * self.random.randrange(9000)]
            ),
            "N": lambda: numbers[0],
            "B": lambda: base64.b64encode(b"z" * self.random.randrange(700)).decode(),
            "BOOL": lambda: True,
            "NULL": lambda: True,
            "SS": lambda: self.random.sample(["a", "bb", "ööö"], 2),
            "NS": lambda: numbers,
            "L": lambda: [self.value(depth + 1) for _ in range(self.random.randrange(3))],
            "M": lambda: {name: self.value(depth + 1) for name in self.random.sample(["k", "länger"], 1)},
        }[kind]
        return {kind: made()}

    def item(self, key: tuple[str, str]) -> Item:
        made: Item = {"p": {"S": key[0]}, "s": {"S": key[1]}}
        for name in "gh":
            if self.random.random() < 0.6:
                made[name] = {"S": self.random.choice("uvw")}
        if self.random.random() < 0.5:
            made["n"] = {"N": str(self.random.randrange(1, 10))}
        for name in ("a", "b", "größe"):
            if self.random.random() < 0.6:
                made[name] = self.value()
        return made

    def next(self) -> Asked:
        return self.random.choice(
            [self.put, self.put, self.update, self.update, self.delete, self.get, self.query, self.query, self.index_query,
             self.index_query, self.scan, self.batch_get, self.batch_write, self.transact_get, self.transact_write]
        )()  # fmt: skip

    def put(self) -> Asked:
        key = self.key()
        item, given = self.item(key), {}
        fails = key in self.table.items and self.random.random() < 0.3
        if fails:
            given = {"ConditionExpression": "attribute_not_exists(p)"}
        return "PutItem", {"Item": item, **given}, self.table.write(key, item, done=not fails)

    def update(self) -> Asked:
        key = self.key()
        new = {**(self.table.items.get(key) or named(key))}
        name, value = self.random.choice(["a", "b", "g"]), self.value()
        given: dict[str, Any] = {"Key": named(key)}
        if name == "g":
            value = {"S": self.random.choice("uvw")}
        if self.random.random() < 0.25:
            new.pop(name, None)
            given["UpdateExpression"] = f"REMOVE {name}"
        else:
            new[name] = value
            given |= {"UpdateExpression": f"SET {name} = :v", "ExpressionAttributeValues": {":v": value}}
        fails = self.random.random() < 0.2
        if fails:
            there = key in self.table.items
            given["ConditionExpression"] = f"attribute_{'not_' if there else ''}exists(p)"
        return "UpdateItem", given, self.table.write(key, new, done=not fails)

    def delete(self) -> Asked:
        key = self.key()
        return "DeleteItem", {"Key": named(key)}, self.table.write(key, None)

    def get(self) -> Asked:
        key, strong = self.key(), self.random.random() < 0.5
        given = {"Key": named(key), "ConsistentRead": strong, "ProjectionExpression": "p"}
        return "GetItem", given, self.table.get([key], STRONG if strong else EVENTUAL)

    def query(self) -> Asked:
        partition, strong, limit = (
            self.random.choice("abcd"),
            self.random.random() < 0.5,
            self.random.choice([None, 1, 2, 5]),
        )
        found = [item for key, item in sorted(self.table.items.items()) if key[0] == partition][:limit]
        given: dict[str, Any] = {
            "KeyConditionExpression": "p = :p",
            "ExpressionAttributeValues": {":p": {"S": partition}},
            "ConsistentRead": strong,
            **({} if limit is None else {"Limit": limit}),
        }
        if self.random.random() < 0.5:
            given["FilterExpression"] = "attribute_exists(nothing)"
        if self.random.random() < 0.3:
            given["Select"] = "COUNT"
        return "Query", given, self.table.read(found, STRONG if strong else EVENTUAL)

    def index_query(self) -> Asked:
        name = self.random.choice(list(INDEXES))
        index = INDEXES[name]
        key = index.keys[0]
        value = self.random.choice("abc" if key == "p" else "uvwx")
        found = [
            item for item in self.table.items.values() if index.entry(item, ("p", "s")) and item[key] == {"S": value}
        ]
        strong = not index.is_global and self.random.random() < 0.5
        given: dict[str, Any] = {
            "IndexName": name,
            "KeyConditionExpression": f"{key} = :v",
            "ExpressionAttributeValues": {":v": {"S": value}},
            "ConsistentRead": strong,
        }
        fetched = not index.is_global and self.random.random() < 0.5
        if fetched:
            given["ProjectionExpression"] = "p, a"
        return "Query", given, self.table.read(found, STRONG if strong else EVENTUAL, name, fetched=fetched)

    def scan(self) -> Asked:
        strong = self.random.random() < 0.5
        given = {"ConsistentRead": strong, "FilterExpression": "attribute_exists(nothing)"}
        return "Scan", given, self.table.read(list(self.table.items.values()), STRONG if strong else EVENTUAL)

    def batch_get(self) -> Asked:
        keys, strong = self.keys(), self.random.random() < 0.5
        of = {"Keys": [named(key) for key in keys], "ConsistentRead": strong}
        return "BatchGetItem", {"RequestItems": {"twice": of}}, self.table.get(keys, STRONG if strong else EVENTUAL)

    def batch_write(self) -> Asked:
        members, parts = [], []
        for key in self.keys():
            if self.random.random() < 0.3:
                members.append({"DeleteRequest": {"Key": named(key)}})
                parts.append(self.table.write(key, None))
            else:
                item = self.item(key)
                members.append({"PutRequest": {"Item": item}})
                parts.append(self.table.write(key, item))
        return "BatchWriteItem", {"RequestItems": {"twice": members}}, summed(parts)

    def transact_get(self) -> Asked:
        keys = self.keys()
        members = [{"Get": {"TableName": "twice", "Key": named(key)}} for key in keys]
        return "TransactGetItems", {"TransactItems": members}, self.table.get(keys, TRANSACTION)

    def transact_write(self) -> Asked:
        members: list[dict[str, Any]] = []
        parts = []
        for key in self.keys():
            kind = self.random.choice(["Put", "Delete", "Update", "ConditionCheck"])
            given: dict[str, Any] = {"TableName": "twice", "Key": named(key)}
            if kind == "Put":
                given = {"TableName": "twice", "Item": self.item(key)}
                parts.append(self.table.write(key, given["Item"], 2))
            elif kind == "Delete":
                parts.append(self.table.write(key, None, 2))
            elif kind == "Update":
                value = self.value()
                given |= {"UpdateExpression": "SET a = :v", "ExpressionAttributeValues": {":v": value}}
                parts.append(self.table.write(key, {**(self.table.items.get(key) or named(key)), "a": value}, 2))
            elif key in self.table.items:
                given["ConditionExpression"] = "attribute_exists(p)"
                parts.append(self.table.check(key))
            else:
                continue
            members.append({kind: given})
        if not members:
            return self.get()
        return "TransactWriteItems", {"TransactItems": members}, summed(parts)

    def keys(self) -> list[tuple[str, str]]:
        every = [(p, s) for p in "abc" for s in "1234"]
        return self.random.sample(every, self.random.randrange(1, 5))


def named(key: tuple[str, str]) -> Item:
    return {"p": {"S": key[0]}, "s": {"S": key[1]}}


def make_table(twin: Enforced) -> None:
    def described(name: str, index: Index) -> dict[str, Any]:
        kinds = ["HASH", "RANGE"]
        projection: dict[str, Any] = {"ProjectionType": "ALL"}
        if index.attributes is not None:
            projection = {"ProjectionType": "KEYS_ONLY"}
        if index.attributes:
            projection = {"ProjectionType": "INCLUDE", "NonKeyAttributes": list(index.attributes)}
        keys = [{"AttributeName": key, "KeyType": kind} for key, kind in zip(index.keys, kinds, strict=False)]
        return {"IndexName": name, "KeySchema": keys, "Projection": projection}

    twin.db.create_table(
        TableName="twice",
        BillingMode="PAY_PER_REQUEST",
        KeySchema=[{"AttributeName": "p", "KeyType": "HASH"}, {"AttributeName": "s", "KeyType": "RANGE"}],
        AttributeDefinitions=[
            {"AttributeName": name, "AttributeType": "N" if name == "n" else "S"} for name in ("p", "s", "g", "h", "n")
        ],
        GlobalSecondaryIndexes=[described(name, each) for name, each in INDEXES.items() if each.is_global],
        LocalSecondaryIndexes=[described(name, each) for name, each in INDEXES.items() if not each.is_global],
    )


def answered(answer: Any) -> Iterator[tuple[tuple[str | None, str], float]]:
    """What an answer says of its table and indexes; whether of reads or of writes, only a transaction names."""
    for each in answer if isinstance(answer, list) else [answer]:
        yield (None, ""), each.get("Table", {}).get("CapacityUnits", each["CapacityUnits"])
        for kind in ("GlobalSecondaryIndexes", "LocalSecondaryIndexes"):
            for name, units in each.get(kind, {}).items():
                yield (name, ""), units["CapacityUnits"]


@pytest.mark.parametrize("seed", [1, pytest.param(2, marks=pytest.mark.long), pytest.param(3, marks=pytest.mark.long)])
def test_the_units_of_random_requests_are_those_of_a_second_implementation(seed: int) -> None:
    made = Requests(seed)
    seen: set[str] = set()
    with enforced(throttling=False) as twin:
        make_table(twin)
        for number in range(REQUESTS):
            operation, given, expected = made.next()
            request = {"ReturnConsumedCapacity": "INDEXES", **given}
            if operation not in {"BatchGetItem", "BatchWriteItem", "TransactGetItems", "TransactWriteItems"}:
                request["TableName"] = "twice"
            answer = twin.engine(f"DynamoDB_20120810.{operation}", json.dumps(request).encode())
            counted = {(each.index_name, each.side): each.units for each in answer.consumed}
            assert counted == expected, (number, operation, request)
            assert answer.status == 200 or "ConditionExpression" in given, answer.body
            if answer.status == 200:
                found = {key: units for key, units in answered(json.loads(answer.body)["ConsumedCapacity"]) if units}
                assert found == {(name, ""): units for (name, _), units in expected.items()}, (number, operation)
            seen.add(f"{operation} {answer.status}")
    assert len(seen) == 12, seen
