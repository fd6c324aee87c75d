"""What the embedded AWS counts as consumed: by hand from "DynamoDB read and write operations", Developer Guide."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest
from dynamodb_contract import Contract, InProcess, fresh, key, refused, text

from phase3b.local.asked_span import KEPT_SECONDS, asked_span
from phase3b.local.dynamodb.consumed_units import Consumed
from phase3b.local.dynamodb.consumption import Consumption
from phase3b.local.dynamodb.engine import EngineAnswer
from phase3b.local.requests.cause import cause_of, of_records, records_of, trace_header

Counted = dict[tuple[str, str | None, str, str], float]
INDEXES = {"ReturnConsumedCapacity": "INDEXES"}


class Counter:
    """The units that requests of one cause have consumed."""

    def __init__(self, db: Contract, wsgi: InProcess) -> None:
        self.db, self.wsgi, self.cause = db, wsgi, f"GET /{fresh()}"
        self.begin = int(time.time())

    def send(self, params: Any, **_: Any) -> None:
        # As botocore does it in a function of Lambda.
        params["headers"]["X-Amzn-Trace-Id"] = quote(trace_header(self.cause), safe="-=;:+&[]{}\"',")

    def read(self) -> dict[str, Any]:
        status, _, body = self.wsgi.post(f"/phase3b/consumed?begin={self.begin}&end={int(time.time()) + 1}", b"", {})
        assert status == 200
        found: dict[str, Any] = json.loads(body)
        return found

    def counted(self, cause: str | None = None) -> Counted:
        names = {self.db.table: "table", self.db.plain: "plain"}
        return {
            (names[each["table"]], each["index"], each["side"], each["operation"]): each["units"]
            for each in self.read()["causes"]
            if each["cause"] == (cause or self.cause)
        }


@pytest.fixture
def used(db: Contract, wsgi: InProcess | None) -> Iterator[Counter]:
    if wsgi is None:
        pytest.skip("of the embedded AWS alone")
    made = Counter(db, wsgi)
    db.client.meta.events.register("before-call.dynamodb", made.send)
    yield made
    db.client.meta.events.unregister("before-call.dynamodb", made.send)


def test_writes_and_reads_by_size_and_by_index(db: Contract, used: Counter) -> None:
    p = fresh()
    db.client.put_item(TableName=db.table, Item={**key(p), "g": text(1), "c": text("x" * 2500)})
    assert used.counted() == {
        ("table", None, "write", "PutItem"): 3,
        ("table", "whole", "write", "PutItem"): 3,
    }
    # The key of the index changes: deleted at one place and put at another.
    db.client.update_item(
        TableName=db.table, Key=key(p), UpdateExpression="SET g = :g", ExpressionAttributeValues={":g": text(2)}
    )
    db.client.get_item(TableName=db.table, Key=key(p))
    db.client.get_item(TableName=db.table, Key=key(p), ConsistentRead=True)
    db.client.query(
        TableName=db.table,
        IndexName="whole",
        KeyConditionExpression="p = :p",
        ExpressionAttributeValues={":p": text(p)},
    )
    found = used.counted()
    assert found["table", None, "write", "UpdateItem"] == 3
    assert found["table", "whole", "write", "UpdateItem"] == 6
    assert found["table", None, "read", "GetItem"] == 0.5 + 1
    assert found["table", "whole", "read", "Query"] == 0.5
    assert ("table", None, "read", "Query") not in found


def test_a_failed_condition_consumes_by_the_larger_item_and_a_write_that_is_refused_for_its_form_nothing(
    db: Contract, used: Counter
) -> None:
    p = fresh()
    db.client.put_item(TableName=db.plain, Item={"p": text(p), "c": text("x" * 2500)})
    never = {"ConditionExpression": "attribute_not_exists(p)"}

    def fails(call: Any, **given: Any) -> float:
        before = sum(used.counted().values())
        refused(lambda: call(TableName=db.plain, **given), "ConditionalCheckFailedException")
        return sum(used.counted().values()) - before

    assert fails(db.client.put_item, Item={"p": text(p)}, **never) == 3
    assert fails(db.client.put_item, Item={"p": text(p), "c": text("x" * 4500)}, **never) == 5
    assert fails(db.client.delete_item, Key={"p": text(p)}, **never) == 3
    only_there = {"ConditionExpression": "attribute_exists(p)"}
    assert fails(db.client.delete_item, Key={"p": text(fresh())}, **only_there) == 1
    before = used.counted()
    refused(lambda: db.client.put_item(TableName=db.plain, Item={"q": text(p)}))
    assert used.counted() == before


def test_a_transaction_costs_twice_its_indexes_once_and_its_repetition_a_read(db: Contract, used: Counter) -> None:
    p = fresh()
    items = [db.to_put(p, 0, g=text(1), c=text("x" * 1500)), db.to_put(p, 1)]
    (found,) = db.client.transact_write_items(TransactItems=items, ClientRequestToken=p, **INDEXES)["ConsumedCapacity"]
    assert found["CapacityUnits"] == found["WriteCapacityUnits"] == 2 * 2 + 2 + 2
    assert found["Table"] == {"CapacityUnits": 6, "WriteCapacityUnits": 6}
    assert found["GlobalSecondaryIndexes"]["whole"]["CapacityUnits"] == 2
    db.client.transact_write_items(TransactItems=items, ClientRequestToken=p, **INDEXES)
    assert used.counted() == {
        ("table", None, "write", "TransactWriteItems"): 6,
        ("table", "whole", "write", "TransactWriteItems"): 2,
        ("table", None, "read", "TransactWriteItems"): 4,
    }
    # What was not asked for is counted all the same, and not answered.
    assert "ConsumedCapacity" not in db.client.transact_write_items(TransactItems=[db.to_put(p, 2)])
    assert used.counted()["table", None, "write", "TransactWriteItems"] == 8


def test_batches_count_each_member_of_each_table(db: Contract, used: Counter) -> None:
    p = fresh()
    puts = [{"PutRequest": {"Item": {**key(p, each), "c": text("x" * 1500)}}} for each in range(3)]
    db.client.batch_write_item(RequestItems={db.table: puts, db.plain: [{"PutRequest": {"Item": {"p": text(p)}}}]})
    db.client.batch_get_item(RequestItems={db.table: {"Keys": [key(p, each) for each in range(4)]}})
    assert used.counted() == {
        ("table", None, "write", "BatchWriteItem"): 6,
        ("plain", None, "write", "BatchWriteItem"): 1,
        ("table", None, "read", "BatchGetItem"): 2,
    }


def test_a_deletion_by_ttl_consumes_nothing(db: Contract, used: Counter) -> None:
    p = fresh()
    db.client.update_time_to_live(
        TableName=db.plain, TimeToLiveSpecification={"Enabled": True, "AttributeName": "over"}
    )
    db.client.put_item(TableName=db.plain, Item={"p": text(p), "over": {"N": str(int(time.time()) - 60)}})
    db.expire(lambda: "Item" not in db.client.get_item(TableName=db.plain, Key={"p": text(p)}))
    assert used.counted() == {("plain", None, "write", "PutItem"): 1, ("plain", None, "read", "GetItem"): 0.5}


def test_what_a_reader_of_a_stream_writes_counts_to_the_requests_that_wrote_the_records(
    db: Contract, used: Counter
) -> None:
    iterator, p, first = db.iterator(), fresh(), used.cause
    db.put(p, 0)
    used.cause = other = f"POST /{fresh()}"
    db.put(p, 1)
    db.put(p, 2)
    ids = [each["eventID"] for each in db.records(iterator, p)]
    used.cause = of_records(ids)
    db.client.put_item(TableName=db.plain, Item={"p": text(p), "c": text("x" * 2500)})
    assert used.counted(first)["plain", None, "write", "PutItem"] == pytest.approx(1)
    assert used.counted(other)["plain", None, "write", "PutItem"] == pytest.approx(2)


def test_statements_of_partiql_are_counted_with_their_cause(db: Contract, used: Counter) -> None:
    db.client.execute_statement(Statement=f"SELECT * FROM \"{db.plain}\" WHERE p = '{fresh()}'")  # noqa: S608  no database of anybody
    assert used.counted() == {("plain", None, "read", "ExecuteStatement"): 0.5}
    assert used.read()["uncounted"] == {}


def test_operations_of_which_the_units_are_not_known_are_said() -> None:
    made = Consumption(lambda: 1000.5)
    made.note("ExportItems", EngineAnswer(200, b""), None, counted=False)
    assert made.between(1000, 1001)["uncounted"] == {"ExportItems": 1}


def test_each_second_has_its_own_units_and_the_oldest_are_forgotten() -> None:
    now = [1000.9]
    made = Consumption(lambda: now[0])

    def wrote(units: float) -> None:
        made.note(
            "PutItem", EngineAnswer(200, b"", consumed=(Consumed("t", None, "write", units),)), "GET /a", counted=True
        )

    wrote(1)
    wrote(2)
    now[0] = 1002.0
    wrote(4)
    found = made.between(1000, 1004)
    assert found["lanes"] == [{"table": "t", "index": None, "side": "write", "series": [3, 0, 4, 0]}]
    assert found["since"] == 1000.9
    assert made.between(1001, 1002)["lanes"] == []
    now[0] = 1003.0 + KEPT_SECONDS
    wrote(8)
    assert made.between(1000, 1004)["lanes"] == []
    assert made.between(1000, 1004)["since"] == 1003
    made.reset()
    assert made.between(1003 + KEPT_SECONDS, 1004 + KEPT_SECONDS)["causes"] == []


def test_a_cause_is_read_from_the_header_that_an_sdk_sends() -> None:
    cause = "POST /a/{b}/c;d=e, f"
    header = trace_header(cause)
    assert header.startswith("Root=1-")
    assert cause_of(header) == cause
    assert cause_of(quote(header, safe="-=;:+&[]{}\"',")) == cause
    assert cause_of("Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1") is None
    assert cause_of(None) is None
    assert records_of(of_records(["a", "b"])) == ("a", "b")
    assert records_of(cause) == ()


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ({"begin": ["1"]}, "end is missing"),
        ({"begin": ["2"], "end": ["2"]}, "end must be after begin"),
        ({"begin": ["0"], "end": [str(KEPT_SECONDS + 1)]}, "at most 7200 seconds"),
        ({"begin": ["now"], "end": ["2"]}, "invalid literal"),
    ],
)
def test_a_span_that_is_none_is_refused(query: dict[str, list[str]], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        asked_span(query)


def test_the_endpoint_says_what_is_wrong(wsgi: InProcess | None) -> None:
    if wsgi is None:
        pytest.skip("of the embedded AWS alone")
    status, _, body = wsgi.post("/phase3b/consumed?begin=5", b"", {})
    assert (status, json.loads(body)) == (400, {"error": "end is missing: seconds since 1970"})
