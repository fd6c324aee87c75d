"""CloudWatch's numbers of tables and indexes, by hand: what a minute publishes, and what it does not."""

from __future__ import annotations

from typing import Any

from botocore.exceptions import ClientError
from enforced_dynamodb import BEGIN, Enforced, enforced, simulation

from phase3b.local.dynamodb.throughput.injected import InjectedThrottle
from phase3b.local.dynamodb.throughput.throttled import LIMIT_TYPES, LaneName

NO_BURST = simulation(burst_seconds=0)
LEVELS = ("Provisioned", "Account", "MaxProvisioned")


def points(twin: Enforced, minute: int = 0) -> dict[tuple[str, ...], float]:
    """What a minute has published: sums, by the metric's name and its dimensions' values."""
    found: dict[tuple[str, ...], float] = {}
    for *_, points_of in twin.plane.throughput.ended(BEGIN + 60 * minute):
        for (namespace, name, dimensions), value, times in points_of:
            assert namespace == "AWS/DynamoDB"
            key = (name, *(each for _, each in sorted(dimensions, reverse=True)))
            found[key] = found.get(key, 0) + value * times
    return found


def refused(call: Any, **given: Any) -> None:
    try:
        call(**given)
    except ClientError:
        return
    raise AssertionError("it was done")


def test_a_minute_of_a_table_with_an_index() -> None:
    with enforced(NO_BURST) as twin:
        twin.table("orders", 2, 1, {"state": (4, 5)})
        put = {"TableName": "orders", "Item": {"p": {"S": "a"}, "state": {"S": "b"}}}
        twin.db.put_item(**put)
        refused(twin.db.put_item, **put)
        refused(twin.db.put_item, **put)
        for _ in range(3):
            twin.db.get_item(TableName="orders", Key={"p": {"S": "a"}})
        refused(twin.db.put_item, TableName="orders", Item={"q": {"S": "a"}})
        twin.clock.advance(60)
        found = points(twin)
        assert {
            key: value for key, value in found.items() if "Latency" not in key[0] and not key[0].startswith(LEVELS)
        } == {
            ("ConsumedReadCapacityUnits", "orders"): 1.5,
            ("ConsumedWriteCapacityUnits", "orders"): 1,
            ("ConsumedWriteCapacityUnits", "orders", "state"): 1,
            ("WriteThrottleEvents", "orders"): 2,
            ("WriteProvisionedThroughputThrottleEvents", "orders"): 2,
            ("ThrottledRequests", "orders", "PutItem"): 2,
            ("UserErrors",): 1,
        }
        latencies = {key[1:] for key in found if key[0] == "SuccessfulRequestLatency"}
        assert latencies == {("orders", "PutItem"), ("orders", "GetItem")}
        assert {key: value for key, value in found.items() if key[0].startswith("Provisioned")} == {
            ("ProvisionedReadCapacityUnits", "orders"): 2,
            ("ProvisionedReadCapacityUnits", "orders", "state"): 4,
            ("ProvisionedWriteCapacityUnits", "orders"): 1,
            ("ProvisionedWriteCapacityUnits", "orders", "state"): 5,
        }
        # A minute is published once, and one in which nothing happened has its levels alone.
        assert points(twin) == {}
        twin.clock.advance(60)
        assert {key[0].startswith(LEVELS) for key in points(twin, 1)} == {True}


def test_the_account_has_its_utilisation_every_five_minutes() -> None:
    with enforced(account_units_per_second=200, table_units_per_second=50) as twin:
        twin.table("orders", 10, 20, {"state": (15, 5)})
        twin.clock.advance(60)
        assert {key: value for key, value in points(twin).items() if key[0].startswith(LEVELS[1:])} == {
            ("AccountProvisionedReadCapacityUtilization",): 12.5,
            ("AccountProvisionedWriteCapacityUtilization",): 12.5,
            ("MaxProvisionedTableReadCapacityUtilization",): 30,
            ("MaxProvisionedTableWriteCapacityUtilization",): 40,
        }
        twin.clock.advance(60)
        assert not any(key[0].startswith(LEVELS[1:]) for key in points(twin, 1))


def test_every_cause_has_its_metric() -> None:
    with enforced(throttling=False) as twin:
        twin.table("orders", 1, 1, {"state": (1, 1)})
        put = {"TableName": "orders", "Item": {"p": {"S": "a"}, "state": {"S": "b"}}}
        for limit in LIMIT_TYPES:
            for index in (None, "state"):
                lane = LaneName("orders", index, "write")
                twin.plane.throughput.injected.put(InjectedThrottle(lane, limit, twin.clock.now() + 60))
                refused(twin.db.put_item, **put)
                twin.plane.throughput.injected.remove(lane)
        twin.clock.advance(60)
        found = {key: value for key, value in points(twin).items() if "ThrottleEvents" in key[0]}
        causes = {f"Write{limit.removesuffix('Exceeded')}ThrottleEvents" for limit in LIMIT_TYPES}
        of_account = "WriteAccountLimitThrottleEvents"
        assert found == {
            ("WriteThrottleEvents", "orders"): 4,
            ("WriteThrottleEvents", "orders", "state"): 4,
            # Of writes beyond the account's limit no index has a series of its own.
            (of_account, "orders"): 2,
            **{(cause, *of): 1 for cause in causes - {of_account} for of in (("orders",), ("orders", "state"))},
        }


def test_what_expired_and_what_failed() -> None:
    with enforced() as twin:
        twin.table("orders", 5, 5)
        ttl = {"Enabled": True, "AttributeName": "over"}
        twin.db.update_time_to_live(TableName="orders", TimeToLiveSpecification=ttl)
        for each in "abc":
            twin.db.put_item(TableName="orders", Item={"p": {"S": each}, "over": {"N": str(BEGIN - 60)}})
        twin.plane.expire()
        twin.engine.throughput.requests.failed("Query", "orders", twin.clock.now())
        twin.clock.advance(60)
        found = points(twin)
        assert found["TimeToLiveDeletedItemCount", "orders"] == 3
        assert found["SystemErrors", "orders", "Query"] == 1
