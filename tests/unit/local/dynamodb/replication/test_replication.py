"""What is written in one region arrives in the other: "How DynamoDB global tables work", Developer Guide."""

from __future__ import annotations

import json

import pytest
from dynamodb_contract import key, number, text
from two_regions import FIRST, SECOND, TwoRegions

# The default of simulation.assumptions.replication_seconds, and a moment more.
LAG = 1.0
MORE = 1.1


@pytest.fixture(autouse=True)
def replicated(both: TwoRegions) -> None:
    both.put(FIRST, "there before", 0)
    both.replicate()


def test_a_new_replica_has_the_items_that_were_there_and_they_are_no_changes(both: TwoRegions) -> None:
    assert both.items(SECOND) == {("there before", "0"): "0"}
    assert both.records(SECOND) == []


@pytest.mark.parametrize(("here", "there"), [(FIRST, SECOND), (SECOND, FIRST)])
def test_a_write_arrives_after_the_lag_and_not_before(both: TwoRegions, here: str, there: str) -> None:
    both.put(here, "a", 1)
    assert both.go_on(LAG - 0.1) == 0
    assert both.value(there, "a") is None
    assert both.go_on(0.2) == 1
    assert both.value(there, "a") == "1"
    both.delete(here, "a")
    both.go_on(MORE)
    assert both.value(there, "a") is None


def test_the_lag_is_a_number(both: TwoRegions) -> None:
    both.plane.replication.lag_seconds = 30
    both.put(FIRST, "a", 1)
    assert both.go_on(29.9) == 0
    assert both.go_on(0.2) == 1


def test_every_way_to_write_arrives(both: TwoRegions) -> None:
    first, table = both.client(FIRST), both.table
    first.update_item(
        TableName=table, Key=key("update"), UpdateExpression="SET v = :v", ExpressionAttributeValues={":v": text(1)}
    )
    first.batch_write_item(RequestItems={table: [{"PutRequest": {"Item": {**key("batch"), "v": text(2)}}}]})
    first.transact_write_items(
        TransactItems=[{"Put": {"TableName": table, "Item": {**key("transaction"), "v": text(3)}}}]
    )
    first.execute_statement(Statement=f"INSERT INTO \"{table}\" VALUE {{'p': 'statement', 's': '0', 'v': '4'}}")
    assert both.go_on(MORE) == 4
    assert both.items(SECOND) == both.items(FIRST)
    assert len(both.items(SECOND)) == 5


def test_what_was_refused_does_not(both: TwoRegions) -> None:
    from botocore.exceptions import ClientError  # noqa: PLC0415  of this test alone

    first = both.client(FIRST)
    with pytest.raises(ClientError):
        first.put_item(TableName=both.table, Item=key("there before"), ConditionExpression="attribute_not_exists(p)")
    with pytest.raises(ClientError):
        first.transact_write_items(
            TransactItems=[
                {"Put": {"TableName": both.table, "Item": key("new")}},
                {"ConditionCheck": {"TableName": both.table, "Key": key("none"), "ConditionExpression": "attribute_exists(p)"}},
            ]
        )  # fmt: skip
    first.delete_item(TableName=both.table, Key=key("none"))
    assert both.plane.replication.waiting() == []


def test_streams_of_both_regions_have_every_change_once(both: TwoRegions) -> None:
    both.put(FIRST, "a", 1)
    both.go_on(MORE)
    both.put(SECOND, "a", 2)
    both.go_on(MORE)
    both.delete(FIRST, "a")
    both.go_on(MORE)
    both.go_on(MORE)
    changes = [("INSERT", None, "1"), ("MODIFY", "1", "2"), ("REMOVE", "2", None)]
    assert both.records(SECOND) == changes
    assert both.records(FIRST) == [("INSERT", None, "0"), *changes]


def test_the_last_writer_wins_in_both_regions(both: TwoRegions) -> None:
    both.put(FIRST, "a", "earlier")
    both.hands.time += 0.001
    both.put(SECOND, "a", "later")
    both.go_on(MORE)
    assert both.value(FIRST, "a") == both.value(SECOND, "a") == "later"
    # The earlier one arrived, and changed nothing.
    assert both.records(SECOND) == [("INSERT", None, "later")]
    assert both.records(FIRST)[1:] == [("INSERT", None, "earlier"), ("MODIFY", "earlier", "later")]
    assert both.plane.replication.overtaken == 1


def test_a_deletion_is_a_write_that_wins_where_it_is_the_last(both: TwoRegions) -> None:
    both.put(SECOND, "there before", "put")
    both.hands.time += 0.001
    both.delete(FIRST, "there before")
    both.go_on(MORE)
    assert both.items(FIRST) == both.items(SECOND) == {}
    both.put(FIRST, "there before", 1)
    both.go_on(MORE)
    both.delete(FIRST, "there before")
    both.hands.time += 0.001
    both.put(SECOND, "there before", "again")
    both.go_on(MORE)
    assert both.value(FIRST, "there before") == both.value(SECOND, "there before") == "again"


def test_a_region_that_is_away_neither_gives_nor_gets_and_catches_up(both: TwoRegions) -> None:
    both.lose(FIRST)
    both.put(FIRST, "a", 1)
    both.hands.time += 0.5
    both.put(SECOND, "b", 2)
    assert both.go_on(3600) == 0
    waiting = {
        (each.source, each.target): (each.changes, each.oldest_seconds) for each in both.plane.replication.waiting()
    }
    assert waiting == {(FIRST, SECOND): (1, 3600.5), (SECOND, FIRST): (1, 3600.0)}
    both.give_back()
    assert both.go_on(0) == 2
    assert both.items(FIRST) == both.items(SECOND) == {("there before", "0"): "0", ("a", "0"): "1", ("b", "0"): "2"}
    assert both.plane.replication.waiting() == []


def test_a_ttl_deletion_happens_in_one_region_and_is_a_deletion_in_the_other(both: TwoRegions) -> None:
    both.client(FIRST).update_time_to_live(
        TableName=both.table, TimeToLiveSpecification={"Enabled": True, "AttributeName": "gone_at"}
    )
    gone_at = number(int(both.hands.time) + 10)
    both.client(SECOND).put_item(TableName=both.table, Item={**key("a"), "v": text(1), "gone_at": gone_at})
    both.go_on(MORE)
    both.hands.time += 20
    assert both.plane.expire() == 1
    assert (both.value(FIRST, "a"), both.value(SECOND, "a")) == (None, "1")
    both.go_on(MORE)
    assert both.value(SECOND, "a") is None
    assert both.records(SECOND) == [("INSERT", None, "1"), ("REMOVE", "1", None)]
    of_service = [_identity(both, each) for each in (FIRST, SECOND)]
    assert of_service == [{"PrincipalId": "dynamodb.amazonaws.com", "Type": "Service"}, None]


def test_the_region_that_is_left_deletes_by_ttl(both: TwoRegions) -> None:
    both.client(FIRST).update_time_to_live(
        TableName=both.table, TimeToLiveSpecification={"Enabled": True, "AttributeName": "gone_at"}
    )
    both.client(SECOND).put_item(
        TableName=both.table, Item={**key("a"), "v": text(1), "gone_at": number(int(both.hands.time))}
    )
    both.lose(FIRST)
    both.hands.time += 20
    assert both.plane.expire() == 1
    assert both.value(SECOND, "a") is None


def test_what_arrives_takes_write_capacity_of_the_region_that_it_comes_to(both: TwoRegions) -> None:
    both.put(FIRST, "a", 1)
    both.go_on(MORE)
    throughput = both.plane.throughput
    units = {
        region: sum(
            row[2]
            for lane in throughput.minutes()["lanes"]
            if (lane["region"], lane["table"], lane["side"]) == (region, both.table, "write")
            for row in lane["minutes"]
        )
        for region in (FIRST, SECOND)
        if both.hands.time and throughput.go_on(both.hands.time + 60) is None
    }
    # The item that was there before, and the new one; the copy of a new replica takes none.
    assert units == {FIRST: 2.0, SECOND: 1.0}


def _identity(both: TwoRegions, region: str) -> object:
    streams, arn = both.client(region, "dynamodbstreams"), both.stream(region)
    shard = streams.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"][-1]["ShardId"]
    iterator = streams.get_shard_iterator(StreamArn=arn, ShardId=shard, ShardIteratorType="TRIM_HORIZON")
    return streams.get_records(ShardIterator=iterator["ShardIterator"])["Records"][-1].get("userIdentity")


def test_the_lag_is_asked_for_and_what_waits_is_told(both: TwoRegions) -> None:
    both.put(FIRST, "a", 1)
    status, _, body = both.wsgi.post("/phase3b/replication", '{"lag_seconds": 7}', {})
    told = json.loads(body)
    assert (status, told["lag_seconds"], both.plane.replication.lag_seconds) == (200, 7, 7)
    (waiting,) = told["waiting"]
    assert (waiting["table"], waiting["source"], waiting["target"], waiting["changes"]) == (
        both.table,
        FIRST,
        SECOND,
        1,
    )
    status, _, body = both.wsgi.post("/phase3b/replication", '{"lag_seconds": -1}', {})
    assert (status, json.loads(body)) == (400, {"error": "lag_seconds is a number of seconds, not -1"})
