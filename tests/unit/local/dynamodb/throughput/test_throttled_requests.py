"""Requests beyond the capacity, by hand: what is refused, with which error, and what of a batch is left."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from botocore.exceptions import ClientError
from enforced_dynamodb import ACCOUNT_ID, Enforced, body, enforced, simulation

from phase3b.local.dynamodb.throughput.injected import InjectedThrottle
from phase3b.local.dynamodb.throughput.throttled import LIMIT_TYPES, LaneName, LimitType, Throttled, throttled_error

ARN = f"arn:aws:dynamodb:us-east-1:{ACCOUNT_ID}:table/orders"
NO_BURST = simulation(burst_seconds=0)


def put(twin: Enforced, p: str, **more: str) -> Any:
    item = {"p": {"S": p}, **{name: {"S": value} for name, value in more.items()}}
    return twin.db.put_item(TableName="orders", Item=item, ReturnConsumedCapacity="INDEXES")


def get(twin: Enforced, p: str = "a") -> Any:
    return twin.db.get_item(TableName="orders", Key={"p": {"S": p}}, ConsistentRead=True)


def refused(call: Any, *given: Any, **named: Any) -> Any:
    with pytest.raises(ClientError) as caught:
        call(*given, **named)
    return caught.value.response


def reasons(answer: Any) -> list[tuple[str, str]]:
    found = answer.get("ThrottlingReasons") or answer["throttlingReasons"]
    return [(each["reason"], each["resource"]) for each in found]


def test_provisioned_capacity_by_the_second() -> None:
    with enforced(NO_BURST) as twin:
        twin.table("orders", 2, 3)
        for each in range(3):
            put(twin, str(each))
        answer = refused(put, twin, "3")
        assert answer["Error"]["Code"] == "ProvisionedThroughputExceededException"
        assert answer["ResponseMetadata"]["HTTPStatusCode"] == 400
        assert answer["Error"]["Message"].startswith("The level of configured provisioned throughput for the table was")
        assert reasons(answer) == [("TableWriteProvisionedThroughputExceeded", ARN)]
        # Reads have a capacity of their own.
        get(twin)
        get(twin)
        assert reasons(refused(get, twin)) == [("TableReadProvisionedThroughputExceeded", ARN)]
        twin.clock.advance(1)
        for each in range(3):
            put(twin, str(each))
        refused(put, twin, "3")


def test_what_an_idle_table_has_saved_is_three_hundred_seconds() -> None:
    request = body(TableName="orders", Item={"p": {"S": "a"}})
    with enforced() as twin:
        twin.table("orders", 1, 1)

        def served(most: int) -> int:
            return sum(twin.ask("PutItem", request) for _ in range(most))

        # 300 saved, and that of the first second.
        assert served(310) == 301
        twin.clock.advance(3)
        assert served(5) == 3
        # The rest of the first minute is saved, and two idle minutes.
        twin.clock.advance(180 - 3)
        assert served(185) == 56 + 120 + 1


def test_a_request_larger_than_what_is_left_is_served_and_owed() -> None:
    with enforced(NO_BURST) as twin:
        twin.table("orders", 1, 2)
        assert put(twin, "a", c="x" * 5000)["ConsumedCapacity"]["CapacityUnits"] == 5
        twin.clock.advance(1)
        refused(put, twin, "b")
        twin.clock.advance(1)
        # 6 in three seconds, of which 5 are consumed.
        put(twin, "b")
        refused(put, twin, "b")


def test_a_debt_is_carried_into_the_next_minute() -> None:
    with enforced(NO_BURST) as twin:
        twin.table("orders", 1, 2)
        # 130 KB and some names of attributes: 127 units of a minute that has 120.
        assert put(twin, "a", c="x" * 130_000)["ConsumedCapacity"]["CapacityUnits"] == 127
        twin.clock.advance(59)
        refused(put, twin, "b")
        twin.clock.advance(1)
        # 7 are owed; four seconds have 8.
        refused(put, twin, "b")
        twin.clock.advance(2)
        refused(put, twin, "b")
        twin.clock.advance(1)
        put(twin, "b")
        refused(put, twin, "b")


def test_an_index_without_capacity_holds_back_only_the_writes_that_touch_it() -> None:
    with enforced(NO_BURST) as twin:
        twin.table("orders", 5, 20, {"state": (5, 1)})
        put(twin, "a", state="1")
        answer = refused(put, twin, "b", state="1")
        assert reasons(answer) == [("IndexWriteProvisionedThroughputExceeded", f"{ARN}/index/state")]
        assert "one or more global secondary indexes" in answer["Error"]["Message"]
        # Without the index's key it is in no index; with the same entry the index is not written.
        put(twin, "c")
        put(twin, "a", state="1")
        update = {"TableName": "orders", "Key": {"p": {"S": "c"}}, "UpdateExpression": "SET c = :c"}
        twin.db.update_item(**update, ExpressionAttributeValues={":c": {"S": "x"}})
        update["UpdateExpression"] = "SET state = :g"
        refused(twin.db.update_item, **update, ExpressionAttributeValues={":g": {"S": "1"}})
        assert "state" not in get(twin, "c")["Item"]


def test_on_demand_beyond_its_maximum_and_the_account() -> None:
    with enforced(simulation(on_demand_read_units_per_second=100), table_units_per_second=3) as twin:
        for name, more in (("orders", {}), ("capped", {"OnDemandThroughput": {"MaxReadRequestUnits": 2}})):
            twin.table(name, 0, 0, BillingMode="PAY_PER_REQUEST", ProvisionedThroughput=None, **more)
        for _ in range(3):
            get(twin)
        answer = refused(get, twin)
        assert answer["Error"]["Code"] == "RequestLimitExceeded"
        assert reasons(answer) == [("TableReadAccountLimitExceeded", ARN)]
        capped = {"TableName": "capped", "Key": {"p": {"S": "a"}}, "ConsistentRead": True}
        for _ in range(2):
            twin.db.get_item(**capped)
        answer = refused(twin.db.get_item, **capped)
        assert answer["Error"]["Code"] == "ThrottlingException"
        assert (
            answer["Error"]["Message"]
            == "Throughput exceeds the maximum OnDemandThroughput configured on table or index"
        )
        assert [each[0] for each in reasons(answer)] == ["TableReadMaxOnDemandThroughputExceeded"]


def test_a_hot_key_is_refused_and_others_are_not() -> None:
    given = simulation(partition_write_units_per_second=3, partition_read_units_per_second=4)
    with enforced(given) as twin:
        twin.table("orders", 100, 100, {"state": (100, 100)})
        for _ in range(3):
            put(twin, "hot")
        answer = refused(put, twin, "hot")
        assert reasons(answer) == [("TableWriteKeyRangeThroughputExceeded", ARN)]
        assert answer["Error"]["Code"] == "ProvisionedThroughputExceededException"
        put(twin, "cold")
        for _ in range(4):
            get(twin, "hot")
        assert reasons(refused(get, twin, "hot"))[0][0] == "TableReadKeyRangeThroughputExceeded"
        get(twin, "cold")
        twin.clock.advance(1)
        # Of an index the key is its own.
        for each in range(3):
            put(twin, f"{each}", state="same")
        answer = refused(put, twin, "3", state="same")
        assert reasons(answer) == [("IndexWriteKeyRangeThroughputExceeded", f"{ARN}/index/state")]
        assert answer["Error"]["Code"] == "ThrottlingException"
        put(twin, "3", state="another")
        twin.clock.advance(1)
        put(twin, "3", state="same")


def test_a_batch_is_done_as_far_as_there_is_capacity() -> None:
    with enforced(NO_BURST) as twin:
        twin.table("orders", 3, 4)
        puts = [{"PutRequest": {"Item": {"p": {"S": str(each)}}}} for each in range(6)]
        answer = twin.db.batch_write_item(RequestItems={"orders": puts}, ReturnConsumedCapacity="TOTAL")
        assert answer["UnprocessedItems"] == {"orders": puts[4:]}
        assert answer["ConsumedCapacity"] == [{"TableName": "orders", "CapacityUnits": 4}]
        code = refused(twin.db.batch_write_item, RequestItems={"orders": puts[4:]})["Error"]["Code"]
        assert code == "ProvisionedThroughputExceededException"
        keys = [{"p": {"S": str(each)}} for each in range(6)]
        answer = twin.db.batch_get_item(RequestItems={"orders": {"Keys": keys, "ConsistentRead": True}})
        assert len(answer["Responses"]["orders"]) == 3
        assert answer["UnprocessedKeys"] == {"orders": {"Keys": keys[3:], "ConsistentRead": True}}
        twin.clock.advance(1)
        # Half units.
        answer = twin.db.batch_get_item(RequestItems={"orders": {"Keys": keys}})
        assert answer["UnprocessedKeys"] == {}


def test_a_transaction_is_done_as_a_whole_or_not_at_all() -> None:
    with enforced(NO_BURST) as twin:
        twin.table("orders", 2, 2)
        twin.table("notes", 10, 10)
        write = [{"Put": {"TableName": name, "Item": {"p": {"S": "a"}}}} for name in ("notes", "orders")]
        twin.db.transact_write_items(TransactItems=write)
        answer = refused(twin.db.transact_write_items, TransactItems=write)
        assert answer["Error"]["Code"] == "TransactionCanceledException"
        assert [each["Code"] for each in answer["CancellationReasons"]] == ["None", "ProvisionedThroughputExceeded"]
        read = [{"Get": {"TableName": "orders", "Key": {"p": {"S": "a"}}}}]
        twin.db.transact_get_items(TransactItems=read)
        answer = refused(twin.db.transact_get_items, TransactItems=read)
        assert [each["Code"] for each in answer["CancellationReasons"]] == ["ProvisionedThroughputExceeded"]


def test_a_transaction_on_demand_is_cancelled_with_a_throttling_error() -> None:
    with enforced(simulation(on_demand_write_units_per_second=2)) as twin:
        twin.table("orders", 0, 0, BillingMode="PAY_PER_REQUEST", ProvisionedThroughput=None)
        write = [{"Put": {"TableName": "orders", "Item": {"p": {"S": "a"}}}}]
        twin.db.transact_write_items(TransactItems=write)
        answer = refused(twin.db.transact_write_items, TransactItems=write)
        assert [each["Code"] for each in answer["CancellationReasons"]] == ["ThrottlingError"]


def test_a_change_of_capacity_counts_at_once() -> None:
    with enforced(NO_BURST) as twin:
        twin.table("orders", 1, 1)
        put(twin, "a")
        refused(put, twin, "a")
        units = {"ReadCapacityUnits": 1, "WriteCapacityUnits": 3}
        twin.db.update_table(TableName="orders", ProvisionedThroughput=units)
        put(twin, "a")
        put(twin, "a")
        refused(put, twin, "a")


def test_what_is_wrong_is_told_before_what_is_too_much() -> None:
    with enforced(NO_BURST) as twin:
        twin.table("orders", 1, 1)
        get(twin)
        query = {
            "TableName": "orders",
            "KeyConditionExpression": "p = :p",
            "ExpressionAttributeValues": {":p": {"S": "a"}},
        }
        assert refused(twin.db.query, **query)["Error"]["Code"] == "ProvisionedThroughputExceededException"
        answer = refused(twin.db.query, **query, FilterExpression="p = :p")
        assert answer["Error"]["Code"] == "ValidationException"
        put(twin, "a")
        assert refused(put, twin, "a")["Error"]["Code"] == "ProvisionedThroughputExceededException"
        answer = refused(twin.db.put_item, TableName="orders", Item={"q": {"S": "a"}})
        assert answer["Error"]["Code"] == "ValidationException"
        answer = refused(twin.db.delete_item, TableName="orders", Key={"p": {"N": "1"}})
        assert answer["Error"]["Code"] == "ValidationException"


def test_a_load_test_is_told_what_was_refused() -> None:
    with enforced(NO_BURST) as twin:
        twin.table("orders", 2, 1, {"state": (1, 5)})
        begin = int(time.time())
        put(twin, "a")
        refused(put, twin, "a")
        puts = [{"PutRequest": {"Item": {"p": {"S": str(each)}}}} for each in range(3)]
        refused(twin.db.batch_write_item, RequestItems={"orders": puts})
        twin.db.batch_get_item(RequestItems={"orders": {"Keys": [{"p": {"S": str(each)}} for each in range(6)]}})
        status, _, answer = twin.wsgi.post(f"/phase3b/consumed?begin={begin}&end={int(time.time()) + 1}", b"", {})
        found = json.loads(answer)
        assert (status, found["throttling"]) == (200, True)
        assert found["throttled"] == [
            {"table": "orders", "index": None, "side": "write", "requests": 2},
            {"table": "orders", "index": None, "side": "read", "requests": 2},
        ]


def test_nothing_is_throttled_where_it_is_not_enforced() -> None:
    with enforced(NO_BURST, throttling=False) as twin:
        twin.table("orders", 1, 1)
        for _ in range(5):
            put(twin, "a")
        twin.clock.advance(60)
        (found,) = [each for each in twin.ended() if each.lane.side == "write"]
        assert (found.consumed, found.offered, found.events) == (5000, 5000, {})


@pytest.mark.parametrize("limit", LIMIT_TYPES)
@pytest.mark.parametrize("index", [None, "state"])
@pytest.mark.parametrize("side", ["read", "write"])
def test_an_injected_throttle_is_answered_as_a_real_one(limit: LimitType, index: str | None, side: Any) -> None:
    with enforced(throttling=False) as twin:
        twin.table("orders", 1, 1, {"state": (1, 1)})
        lane = LaneName("orders", index, side)
        until = twin.clock.now() + 60
        twin.plane.throughput.injected.put(InjectedThrottle(lane, limit, until))
        query: dict[str, Any] = {"TableName": "orders", "ExpressionAttributeValues": {":v": {"S": "1"}}}
        query |= (
            {"KeyConditionExpression": "p = :v"}
            if index is None
            else {"KeyConditionExpression": "state = :v", "IndexName": "state"}
        )
        call = (lambda: put(twin, "a", state="1")) if side == "write" else (lambda: twin.db.query(**query))
        answer = refused(call)
        resource = ARN if index is None else f"{ARN}/index/state"
        kind = "Table" if index is None else "Index"
        assert reasons(answer) == [(f"{kind}{side.title()}{limit}", resource)]
        # botocore tries all of these again.
        assert answer["Error"]["Code"] in {
            "ProvisionedThroughputExceededException", "ThrottlingException", "RequestLimitExceeded",
        }  # fmt: skip
        twin.clock.advance(60)
        call()
        found = [each for each in twin.ended() if each.lane == lane]
        assert [dict(each.events) for each in found] == [{limit: 1}]


def test_a_share_of_a_third_refuses_every_third() -> None:
    with enforced(throttling=False) as twin:
        twin.table("orders", 1, 1)
        lane = LaneName("orders", None, "read")
        twin.plane.throughput.injected.put(
            InjectedThrottle(lane, "ProvisionedThroughputExceeded", twin.clock.now() + 60, 1 / 3)
        )
        done = []
        for _ in range(9):
            try:
                get(twin)
                done.append(True)
            except ClientError:
                done.append(False)
        assert done == [True, True, False] * 3


def test_every_reason_has_an_error_that_botocore_knows() -> None:
    from botocore.loaders import Loader  # noqa: PLC0415

    shapes = Loader().load_service_model("dynamodb", "service-2")["shapes"]
    for limit in LIMIT_TYPES:
        for index in (None, "state"):
            for on_demand in (False, True):
                met = Throttled(LaneName("orders", index, "write"), limit, ARN, on_demand)
                error = throttled_error([met])
                member = next(iter(error.more))
                assert member in shapes[error.code]["members"], error.code
                assert shapes[error.code]["exception"]
