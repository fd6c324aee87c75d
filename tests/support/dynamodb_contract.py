"""DynamoDB as AWS documents it, held to whatever answers: the embedded AWS in this process, or the endpoint that is named.

PHASE3B_DYNAMODB_ENDPOINT=http://... asks another engine. What a case expects is written from AWS's Developer Guide and API
Reference, and from no engine.
"""

from __future__ import annotations

import io
import os
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import boto3
import pytest
from botocore.awsrequest import AWSPreparedRequest, AWSResponse
from botocore.config import Config
from botocore.exceptions import ClientError
from werkzeug.test import EnvironBuilder, run_wsgi_app

from phase3b.local.account_state.clock import Clock
from phase3b.local.aws.embedded_app import embedded_app

ENDPOINT = "PHASE3B_DYNAMODB_ENDPOINT"
REGION = "us-east-1"
MOVED_SECONDS = 1.0
# For an engine elsewhere, which deletes by TTL when it likes.
EXPIRY_SECONDS = 90
Item = dict[str, Any]


class Raw(io.BytesIO):
    """A body as botocore reads it."""

    def stream(self, **_: Any) -> Iterator[bytes]:
        while chunk := self.read(65_536):
            yield chunk


@dataclass
class InProcess:
    """The embedded AWS without a socket: botocore's requests go to its WSGI application."""

    app: Any

    def listen(self, client: Any) -> None:
        client.meta.events.register("before-send.*", self.send)

    def send(self, request: AWSPreparedRequest, **_: Any) -> AWSResponse:
        status, headers, body = self.post(urlsplit(request.url).path, request.body, dict(request.headers.items()))
        return AWSResponse(request.url, status, headers, Raw(body))

    def post(self, path: str, body: Any, headers: dict[str, Any]) -> tuple[int, Any, bytes]:
        text = {name: each.decode() if isinstance(each, bytes) else str(each) for name, each in headers.items()}
        environ = EnvironBuilder(path, method="POST", data=body, headers=text).get_environ()
        found, status, answered = run_wsgi_app(self.app, environ, buffered=True)
        return int(status.split()[0]), answered, b"".join(found)


def text(value: object) -> Item:
    return {"S": str(value)}


def number(value: object) -> Item:
    return {"N": str(value)}


def key(p: str, s: object = "0") -> Item:
    return {"p": text(p), "s": text(s)}


def fresh() -> str:
    """A partition that nobody else has."""
    return uuid.uuid4().hex[:8]


def refused(call: Callable[[], object], code: str = "ValidationException", words: str = "") -> Any:
    """What AWS answers to a call that it refuses."""
    with pytest.raises(ClientError) as caught:
        call()
    assert caught.value.response["Error"]["Code"] == code, caught.value.response["Error"]
    assert words.lower() in caught.value.response["Error"]["Message"].lower()
    return caught.value.response


@dataclass
class Contract:
    """A table with every kind of index and a stream, one with a partition key alone, and what is asked of them."""

    client: Any
    streams: Any
    wsgi: InProcess | None
    table: str
    plain: str

    def put(self, p: str, s: object = "0", **attributes: Any) -> Any:
        return self.client.put_item(TableName=self.table, Item={**key(p, s), **attributes})

    def get(self, p: str, s: object = "0", **more: Any) -> Any:
        return self.client.get_item(TableName=self.table, Key=key(p, s), ConsistentRead=True, **more).get("Item")

    def delete(self, p: str, s: object = "0", **more: Any) -> Any:
        return self.client.delete_item(TableName=self.table, Key=key(p, s), **more)

    def update(self, p: str, expression: str, values: Item | None = None, names: Any = None, **more: Any) -> Any:
        given: Item = {"TableName": self.table, "Key": key(p), "UpdateExpression": expression, **more}
        return self.client.update_item(**given, **_of_expressions(values, names))

    def query(self, condition: str, values: Item | None = None, names: Any = None, **more: Any) -> Any:
        given: Item = {"TableName": self.table, "KeyConditionExpression": condition, **more}
        return self.client.query(**given, **_of_expressions(values, names))

    def every_page(self, condition: str, values: Item, **more: Any) -> tuple[list[Item], int]:
        """All items of a Query, and in how many pages they came."""
        found: list[Item] = []
        begin: Item = {}
        for pages in range(1, 500):
            page = self.query(condition, values, **more, **begin)
            found += page["Items"]
            if "LastEvaluatedKey" not in page:
                return found, pages
            begin = {"ExclusiveStartKey": page["LastEvaluatedKey"]}
        raise AssertionError("no end")

    def write(self, *members: Item, **more: Any) -> Any:
        return self.client.transact_write_items(TransactItems=list(members), **more)

    def to_put(self, p: str, s: object = "0", condition: str | None = None, **attributes: Any) -> Item:
        given = {"ConditionExpression": condition} if condition else {}
        return {"Put": {"TableName": self.table, "Item": {**key(p, s), **attributes}, **given}}

    def to_add(self, p: str, s: object = "0") -> Item:
        return {
            "Update": {
                "TableName": self.table,
                "Key": key(p, s),
                "UpdateExpression": "ADD x :one",
                "ExpressionAttributeValues": {":one": number(1)},
            }
        }

    def iterator(self, kind: str = "LATEST", **more: Any) -> str:
        arn = self.client.describe_table(TableName=self.table)["Table"]["LatestStreamArn"]
        shards = self.streams.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"]
        found: str = self.streams.get_shard_iterator(
            StreamArn=arn, ShardId=shards[-1]["ShardId"], ShardIteratorType=kind, **more
        )["ShardIterator"]
        return found

    def records(self, iterator: str, p: str) -> list[Any]:
        """The records of a partition from an iterator on."""
        return [each for each in self.read(iterator)[0] if each["dynamodb"]["Keys"]["p"] == text(p)]

    def read(self, iterator: str) -> tuple[list[Any], str]:
        """Everything that is there by now, and where to go on."""
        found: list[Any] = []
        while True:
            answer = self.streams.get_records(ShardIterator=iterator)
            found += answer["Records"]
            iterator = answer["NextShardIterator"]
            if not answer["Records"]:
                return found, iterator

    def settle(self, table: str) -> None:
        """Until a table that was made or changed is active."""
        delay = 1 if self.wsgi is None else 0
        self.client.get_waiter("table_exists").wait(TableName=table, WaiterConfig={"Delay": delay, "MaxAttempts": 60})

    def expire(self, gone: Callable[[], bool]) -> None:
        """Until what is over is deleted."""
        if self.wsgi is not None:
            status, _, _ = self.wsgi.post("/phase3b/clock", str(MOVED_SECONDS), {})
            assert status == 200
            assert gone()
            return
        for _ in range(EXPIRY_SECONDS):
            if gone():
                return
            time.sleep(1)
        raise AssertionError("still there")


def _of_expressions(values: Item | None, names: Any) -> Item:
    given: Item = {}
    if values is not None:
        given["ExpressionAttributeValues"] = values
    if names is not None:
        given["ExpressionAttributeNames"] = names
    return given


def client_of(service: Any, endpoint: str | None) -> Any:
    return boto3.client(
        service,
        endpoint_url=endpoint or "http://127.0.0.1:9",
        region_name=REGION,
        aws_access_key_id="embedded",
        aws_secret_access_key="embedded",  # noqa: S106  of nobody
        config=Config(parameter_validation=False, retries={"total_max_attempts": 1}, max_pool_connections=60),
    )


@contextmanager
def contract(wsgi: InProcess | None) -> Iterator[Contract]:
    """The tables of a contract while a `with` block runs."""
    endpoint = os.environ.get(ENDPOINT)
    found = Contract(
        client_of("dynamodb", endpoint), client_of("dynamodbstreams", endpoint), wsgi, f"full-{fresh()}", f"one-{fresh()}"
    )  # fmt: skip
    if wsgi is not None:
        wsgi.listen(found.client)
        wsgi.listen(found.streams)
    make_tables(found)
    yield found
    for table in (found.table, found.plain):
        found.client.delete_table(TableName=table)
        found.client.get_waiter("table_not_exists").wait(TableName=table, WaiterConfig={"Delay": 0})


def in_process() -> InProcess | None:
    """The embedded AWS, unless another endpoint is named."""
    return None if os.environ.get(ENDPOINT) else InProcess(embedded_app(account_id="123456789012", clock=Clock()))


def index(name: str, hash_key: str, range_key: str | None, projection: Item) -> Item:
    keys = [{"AttributeName": hash_key, "KeyType": "HASH"}]
    keys += [{"AttributeName": range_key, "KeyType": "RANGE"}] if range_key else []
    return {"IndexName": name, "KeySchema": keys, "Projection": projection}


def make_tables(made: Contract) -> None:
    everything = {"ProjectionType": "ALL"}
    made.client.create_table(
        TableName=made.table,
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[
            {"AttributeName": name, "AttributeType": kind}
            for name, kind in {"p": "S", "s": "S", "g": "S", "h": "S", "n": "N", "b": "B"}.items()
        ],
        KeySchema=[{"AttributeName": "p", "KeyType": "HASH"}, {"AttributeName": "s", "KeyType": "RANGE"}],
        LocalSecondaryIndexes=[index("by-number", "p", "n", everything)],
        GlobalSecondaryIndexes=[
            index("whole", "p", "g", everything),
            index("some", "h", "g", {"ProjectionType": "INCLUDE", "NonKeyAttributes": ["a"]}),
            index("keys", "h", None, {"ProjectionType": "KEYS_ONLY"}),
            index("by-bytes", "h", "b", everything),
        ],
        StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"},
        Tags=[{"Key": "k", "Value": "v"}],
    )
    made.client.create_table(
        TableName=made.plain,
        BillingMode="PROVISIONED",
        ProvisionedThroughput={"ReadCapacityUnits": 5, "WriteCapacityUnits": 5},
        AttributeDefinitions=[{"AttributeName": "p", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "p", "KeyType": "HASH"}],
    )
    for table in (made.table, made.plain):
        made.settle(table)
