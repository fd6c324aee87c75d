"""Streams: "Change data capture for DynamoDB Streams", Developer Guide; the DynamoDB Streams API Reference. TTL beside it."""

from __future__ import annotations

import time

import pytest
from dynamodb_contract import Contract, Item, fresh, key, number, refused, text


def test_each_change_is_a_record_with_its_images_in_order(db: Contract) -> None:
    p, iterator = fresh(), db.iterator()
    db.put(p, a=number(1))
    db.update(p, "SET a = :v", {":v": number(2)})
    db.delete(p)
    found = db.records(iterator, p)
    assert [each["eventName"] for each in found] == ["INSERT", "MODIFY", "REMOVE"]
    insert, modify, remove = (each["dynamodb"] for each in found)
    before, after = {**key(p), "a": number(1)}, {**key(p), "a": number(2)}
    assert (insert["NewImage"], insert.get("OldImage")) == (before, None)
    assert (modify["NewImage"], modify["OldImage"]) == (after, before)
    assert (remove.get("NewImage"), remove["OldImage"]) == (None, after)
    numbers = [int(each["dynamodb"]["SequenceNumber"]) for each in found]
    assert numbers == sorted(set(numbers))
    assert len({each["eventID"] for each in found}) == 3
    assert {each["eventSource"] for each in found} == {"aws:dynamodb"}
    assert insert["StreamViewType"] == "NEW_AND_OLD_IMAGES"
    # Names and values: of the keys, and of each image.
    assert insert["SizeBytes"] == (1 + 8 + 1 + 1) + (1 + 8 + 1 + 1 + 1 + 2)
    assert modify["SizeBytes"] == (1 + 8 + 1 + 1) + 2 * (1 + 8 + 1 + 1 + 1 + 2)
    assert not any("userIdentity" in each for each in found)


def test_a_write_that_changes_nothing_is_no_record(db: Contract) -> None:
    p, iterator = fresh(), db.iterator()
    db.put(p, a=number(1))
    db.put(p, a=number("1.0"))
    db.update(p, "SET a = :v", {":v": number(1)})
    db.delete(p, "none")
    refused(lambda: db.put(p, a={}))
    refused(lambda: db.delete(p, ConditionExpression="a > a"), "ConditionalCheckFailedException")
    assert len(db.records(iterator, p)) == 1


def test_a_cancelled_transaction_is_no_record_and_a_done_one_is_one_for_each_item(db: Contract) -> None:
    p = fresh()
    db.put(p)
    _, iterator = db.read(db.iterator())
    for _ in range(3):
        refused(
            lambda: db.write(db.to_put(p, 1), db.to_put(p, condition="attribute_not_exists(p)")),
            "TransactionCanceledException",
        )
    db.write(db.to_put(p, 1), db.to_put(p, 2))
    assert [each["dynamodb"]["Keys"] for each in db.records(iterator, p)] == [key(p, 1), key(p, 2)]


def test_a_batch_is_a_record_for_each_item(db: Contract) -> None:
    p, iterator = fresh(), db.iterator()
    puts = [{"PutRequest": {"Item": key(p, each)}} for each in range(5)]
    db.client.batch_write_item(RequestItems={db.table: puts})
    assert len(db.records(iterator, p)) == 5


def test_a_stream_is_read_from_its_beginning_and_from_a_record(db: Contract) -> None:
    p = fresh()
    for each in range(3):
        db.put(p, each)
    found = db.records(db.iterator("TRIM_HORIZON"), p)
    assert [each["dynamodb"]["Keys"] for each in found] == [key(p, each) for each in range(3)]
    second = {"SequenceNumber": found[1]["dynamodb"]["SequenceNumber"]}
    assert len(db.records(db.iterator("AT_SEQUENCE_NUMBER", **second), p)) == 2
    assert len(db.records(db.iterator("AFTER_SEQUENCE_NUMBER", **second), p)) == 1


def test_an_iterator_can_be_used_again_and_has_a_limit(db: Contract) -> None:
    p, iterator = fresh(), db.iterator()
    for each in range(5):
        db.put(p, each)
    for _ in range(2):
        page = db.streams.get_records(ShardIterator=iterator, Limit=2)
        assert [each["dynamodb"]["Keys"] for each in page["Records"]] == [key(p, 0), key(p, 1)]
    assert len(db.records(page["NextShardIterator"], p)) == 3


@pytest.mark.parametrize(
    ("operation", "given", "code"),
    [
        ("get_records", {"ShardIterator": "nonsense"}, "ValidationException"),
        ("describe_stream", {"StreamArn": "arn:aws:dynamodb:us-east-1:123456789012:table/no/stream/2026-01-01T00:00:00.000"}, "ResourceNotFoundException"),
    ],
)  # fmt: skip
def test_a_read_of_no_stream_is_refused(db: Contract, operation: str, given: Item, code: str) -> None:
    refused(lambda: getattr(db.streams, operation)(**given), code)


def test_an_iterator_names_its_stream(db: Contract) -> None:
    """What a role may read is judged by it: GetRecords names no stream beside it."""
    arn = db.client.describe_table(TableName=db.table)["Table"]["LatestStreamArn"]
    iterator = db.iterator()
    assert iterator.startswith(arn)
    assert db.streams.get_records(ShardIterator=iterator)["NextShardIterator"].startswith(arn)


def test_a_stream_is_described_and_listed(db: Contract) -> None:
    table = db.client.describe_table(TableName=db.table)["Table"]
    (listed,) = db.streams.list_streams(TableName=db.table)["Streams"]
    assert (listed["StreamArn"], listed["StreamLabel"]) == (table["LatestStreamArn"], table["LatestStreamLabel"])
    found = db.streams.describe_stream(StreamArn=listed["StreamArn"])["StreamDescription"]
    assert (found["StreamStatus"], found["TableName"]) == ("ENABLED", db.table)
    assert found["StreamViewType"] == "NEW_AND_OLD_IMAGES"
    assert db.streams.list_streams(TableName=db.plain)["Streams"] == []


@pytest.mark.parametrize(
    ("view", "images"),
    [("KEYS_ONLY", set()), ("NEW_IMAGE", {"NewImage"}), ("OLD_IMAGE", {"OldImage"})],
)
def test_a_stream_has_the_images_of_its_view(db: Contract, view: str, images: set[str]) -> None:
    name = f"view-{fresh()}"
    arn = db.client.create_table(
        TableName=name,
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": "p", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "p", "KeyType": "HASH"}],
        StreamSpecification={"StreamEnabled": True, "StreamViewType": view},
    )["TableDescription"]["LatestStreamArn"]
    db.settle(name)
    for value in (1, 2):
        db.client.put_item(TableName=name, Item={"p": text("a"), "x": number(value)})
    shard = db.streams.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"][0]["ShardId"]
    iterator = db.streams.get_shard_iterator(StreamArn=arn, ShardId=shard, ShardIteratorType="TRIM_HORIZON")[
        "ShardIterator"
    ]
    modify = db.streams.get_records(ShardIterator=iterator)["Records"][1]["dynamodb"]
    assert set(modify) & {"NewImage", "OldImage"} == images
    db.client.delete_table(TableName=name)


def test_what_is_over_is_deleted_with_a_record_of_its_own(db: Contract) -> None:
    client, now, p = db.client, int(time.time()), fresh()
    client.update_time_to_live(TableName=db.table, TimeToLiveSpecification={"AttributeName": "ends", "Enabled": True})
    described = client.describe_time_to_live(TableName=db.table)["TimeToLiveDescription"]
    assert described["TimeToLiveStatus"] in {"ENABLED", "ENABLING"}
    assert described["AttributeName"] == "ends"
    again = {"AttributeName": "ends", "Enabled": True}
    refused(lambda: client.update_time_to_live(TableName=db.table, TimeToLiveSpecification=again))
    iterator = db.iterator()
    kept = {
        "later": number(now + 9999),
        "text": text(now - 60),
        "long ago": number(now - 6 * 365 * 24 * 3600),
        "none": text("x"),
    }
    for name, value in kept.items():
        db.put(p, name, **{"other" if name == "none" else "ends": value})
    db.put(p, "over", ends=number(now - 60), g=text("1"))
    # Read before: what is read of a partition or an index is kept in its order from then on.
    assert db.query("p = :p", {":p": text(p)}, IndexName="whole")["Count"] == 1
    assert db.query("p = :p", {":p": text(p)})["Count"] == 5
    db.expire(lambda: db.get(p, "over") is None)
    assert {name for name in kept if db.get(p, name)} == set(kept)
    assert db.query("p = :p", {":p": text(p)}, IndexName="whole")["Count"] == 0
    assert db.query("p = :p", {":p": text(p)})["Count"] == 4
    (found,) = [each for each in db.records(iterator, p) if each["eventName"] == "REMOVE"]
    assert found["userIdentity"] == {"PrincipalId": "dynamodb.amazonaws.com", "Type": "Service"}
    assert found["dynamodb"]["OldImage"]["ends"] == number(now - 60)
