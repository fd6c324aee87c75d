"""A global table of two regions in an embedded AWS of this process, whose clock and replication the test has in its hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import boto3
from botocore.config import Config
from dynamodb_contract import InProcess, fresh, key, text

from phase3b.local.account_state.clock import Clock
from phase3b.local.dynamodb.data_plane import DataPlane
from phase3b.local.faults.fault import Fault

ACCOUNT = "123456789012"
FIRST, SECOND = "us-east-1", "us-west-2"
WITH_IMAGES = {"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"}


class Hands:
    """A clock that goes on when it is told to."""

    def __init__(self) -> None:
        self.time = 1_800_000_000.0

    def __call__(self) -> float:
        return self.time


@dataclass
class TwoRegions:
    """`of` has a client for each region, `plane` is what answers them."""

    plane: DataPlane
    wsgi: InProcess
    hands: Hands
    table: str
    clients: dict[tuple[str, str], Any] = field(default_factory=dict)

    def client(self, region: str, service: str = "dynamodb") -> Any:
        if (region, service) in self.clients:
            return self.clients[region, service]
        made = self.clients[region, service] = boto3.client(
            service,
            endpoint_url="http://127.0.0.1:9",
            region_name=region,
            aws_access_key_id="embedded",
            aws_secret_access_key="embedded",  # noqa: S106  of nobody
            config=Config(retries={"total_max_attempts": 1}),
        )
        self.wsgi.listen(made)
        return made

    def make(self, **more: Any) -> None:
        """The table in the first region, and its replica in the second."""
        first = self.client(FIRST)
        first.create_table(
            TableName=self.table,
            **{"BillingMode": "PAY_PER_REQUEST", **more},
            AttributeDefinitions=[{"AttributeName": each, "AttributeType": "S"} for each in ("p", "s")],
            KeySchema=[{"AttributeName": "p", "KeyType": "HASH"}, {"AttributeName": "s", "KeyType": "RANGE"}],
            StreamSpecification=WITH_IMAGES,
        )

    def replicate(self, **more: Any) -> None:
        self.client(FIRST).update_table(
            TableName=self.table, ReplicaUpdates=[{"Create": {"RegionName": SECOND, **more}}]
        )

    def put(self, region: str, p: str, value: object, s: object = "0") -> None:
        self.client(region).put_item(TableName=self.table, Item={**key(p, s), "v": text(value)})

    def delete(self, region: str, p: str, s: object = "0") -> None:
        self.client(region).delete_item(TableName=self.table, Key=key(p, s))

    def value(self, region: str, p: str, s: object = "0") -> str | None:
        found = self.client(region).get_item(TableName=self.table, Key=key(p, s), ConsistentRead=True).get("Item")
        return None if found is None else str(found["v"]["S"])

    def items(self, region: str) -> dict[tuple[str, str], str]:
        found = self.client(region).scan(TableName=self.table, ConsistentRead=True)["Items"]
        return {(each["p"]["S"], each["s"]["S"]): each["v"]["S"] for each in found}

    def go_on(self, seconds: float) -> int:
        """That much later, what is due has arrived; how many changes that were."""
        self.hands.time += seconds
        return self.plane.replication.deliver()

    def lose(self, region: str) -> None:
        self.plane.replication.faults.put(Fault("region", region, reason="refused"))

    def give_back(self, region: str | None = None) -> None:
        self.plane.replication.faults.clear("region", region)

    def records(self, region: str) -> list[tuple[str, str | None, str | None]]:
        """The records of a region's stream: the event, and the value before and after."""
        streams, arn = self.client(region, "dynamodbstreams"), self.stream(region)
        shard = streams.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"][-1]["ShardId"]
        iterator = streams.get_shard_iterator(StreamArn=arn, ShardId=shard, ShardIteratorType="TRIM_HORIZON")
        found = streams.get_records(ShardIterator=iterator["ShardIterator"])["Records"]
        return [
            (each["eventName"], *(_value(each["dynamodb"].get(image)) for image in ("OldImage", "NewImage")))
            for each in found
        ]

    def stream(self, region: str) -> str:
        found: str = self.client(region).describe_table(TableName=self.table)["Table"]["LatestStreamArn"]
        return found

    def remove(self) -> None:
        for region in (SECOND, FIRST):
            client = self.client(region)
            if self.table in client.list_tables()["TableNames"]:
                client.delete_table(TableName=self.table)


def _value(image: Any) -> str | None:
    return None if image is None else str(image["v"]["S"])


def two_regions(app: Any, plane: DataPlane, hands: Hands) -> TwoRegions:
    return TwoRegions(plane, InProcess(app), hands, f"global-{fresh()}")


def by_hand() -> tuple[Clock, Hands]:
    hands = Hands()
    return Clock(hands), hands
