"""A record of a stream that can never be processed is kept alone, wherever it is in its batch; all others are processed."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError, ConnectTimeoutError
from refusing_dynamodb import THROTTLED, RefusingDynamoDB, client_of

from phase3b.local.api.lambda_service import event_sources
from phase3b.local.api.lambda_service.event_sources import StreamReader
from phase3b.local.api.lambda_service.function_pool import FunctionError
from phase3b.local.api.local_service import StreamSource
from phase3b.operations.failed.kept_batches import KeptBatches
from shared.api import BusyError
from shared.records import PoisonRecordError, in_order

SOURCE = StreamSource(
    "webhook_manager",
    "arn:stream",
    10,
    1,
    "mapping",
    "arn:aws:lambda:us-east-1:123456789012:function:manager:live",
    "kept",
)
TICKET = {
    "tenant_id": "acme",
    "subject": "It broke",
    "status": "open",
    "priority": "high",
    "created_at": "2026-01-22T09:30:00.000Z",
    "updated_at": "2026-01-22T09:30:00.000Z",
    "due_at": "2026-01-22T17:30:00.000Z",
}


def record(number: int) -> dict[str, Any]:
    ticket_id = f"{number:026d}"
    image = {name: {"S": value} for name, value in {**TICKET, "ticket_id": ticket_id}.items()}
    change = {"Keys": {"ticket_id": {"S": ticket_id}}, "SequenceNumber": str(number), "NewImage": image}
    return {"eventID": f"event-{number}", "eventName": "INSERT", "dynamodb": change}


def without_tenant(poison: dict[str, Any]) -> None:
    del poison["dynamodb"]["NewImage"]["tenant_id"]


def without_image(poison: dict[str, Any]) -> None:
    del poison["dynamodb"]["NewImage"]


def of_an_unknown_kind(poison: dict[str, Any]) -> None:
    poison["dynamodb"]["NewImage"]["subject"] = {"B": "AA=="}


def of_a_time_that_is_none(poison: dict[str, Any]) -> None:
    poison["dynamodb"]["NewImage"]["updated_at"] = {"S": "yesterday"}


def of_an_unknown_event(poison: dict[str, Any]) -> None:
    poison["eventName"] = "TRUNCATE"


def without_an_old_image(poison: dict[str, Any]) -> None:
    poison["eventName"] = "MODIFY"


KINDS = [
    without_tenant, without_image, of_an_unknown_kind, of_a_time_that_is_none, of_an_unknown_event, without_an_old_image,
]  # fmt: skip


@dataclass
class Service:
    """The function behind the local event source, which halves and keeps as Lambda does."""

    module: ModuleType
    queue_url: str
    raised: list[str] = field(default_factory=list)

    async def invoke(self, _: str, event: Any, **_more: object) -> Any:
        try:
            return self.module.handle(event, None)
        except Exception as error:
            self.raised.append(type(error).__name__)
            raise FunctionError(type(error).__name__, str(error)) from error

    def given(self, records: list[dict[str, Any]]) -> tuple[list[str], list[list[str]]]:
        """The tickets that were delivered, and the numbers of the records in each batch that was kept."""
        s3 = boto3.client("s3", region_name="us-east-1")
        reader = StreamReader(self, None, SOURCE, s3)  # type: ignore[arg-type]
        reader._shard = "shard-1"
        asyncio.run(reader._work(records))
        kept = KeptBatches(s3, "kept").all()
        assert not any(each.batch.problem for each in kept)
        numbers = [[each["dynamodb"]["SequenceNumber"] for each in found.batch.records] for found in kept]
        for found in kept:
            s3.delete_object(Bucket="kept", Key=found.batch.key)
        return self.delivered(), numbers

    def delivered(self) -> list[str]:
        sqs = boto3.client("sqs", region_name="us-east-1")
        found: list[str] = []
        while messages := sqs.receive_message(QueueUrl=self.queue_url, MaxNumberOfMessages=10).get("Messages"):
            found += [str(int(json.loads(each["Body"])["data"]["ticket_id"])) for each in messages]
        return sorted(found)


@pytest.fixture
def service(handler: Any, aws: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Service:
    module = handler("webhook_manager")[0]
    monkeypatch.setattr(event_sources, "RETRY_PAUSE_SECONDS", 0)
    boto3.client("s3", region_name="us-east-1").create_bucket(Bucket="kept")
    item = {name: {"S": name} for name in ("url", "secret", "created_at", "updated_at")} | {
        "tenant_id": {"S": "acme"},
        "record_id": {"S": "webhook#w"},
        "webhook_id": {"S": "w"},
        "events": {"L": [{"S": "ticket.created"}]},
        "active": {"BOOL": True},
    }
    client_of(module).put_item(TableName=aws["${aws_dynamodb_table.webhooks.name}"], Item=item)
    return Service(module, aws["${aws_sqs_queue.webhook_deliveries.url}"])


def test_a_poison_record_is_kept_alone_wherever_it_is(service: Service) -> None:
    for position in range(5):
        records = [record(number) for number in range(1, 6)]
        KINDS[position](records[position])
        delivered, kept = service.given(records)
        assert kept == [[str(position + 1)]]
        assert delivered == sorted({"1", "2", "3", "4", "5"} - {str(position + 1)})


def test_each_kind_of_poison_is_kept_alone(service: Service) -> None:
    for poison in KINDS:
        records = [record(1), record(2)]
        poison(records[0])
        assert service.given(records) == (["2"], [["1"]])
    assert {*service.raised} == {"PoisonRecordError"}


def test_several_poison_records_are_kept_each_alone(service: Service) -> None:
    records = [record(number) for number in range(1, 8)]
    for position in (0, 3, 4, 6):
        without_image(records[position])
    assert service.given(records) == (["2", "3", "6"], [["1"], ["4"], ["5"], ["7"]])


def test_what_aws_refuses_is_reported_and_not_raised(service: Service) -> None:
    dynamodb = RefusingDynamoDB(lambda call: THROTTLED if call.operation == "Query" else None)
    dynamodb.listen(client_of(service.module))
    records = [record(1), record(2), record(3)]
    assert service.module.handle({"Records": records}, None) == {"batchItemFailures": [{"itemIdentifier": "1"}]}
    # In order: what is before the poison comes first, and is tried again with it.
    without_image(records[2])
    assert service.module.handle({"Records": records}, None) == {"batchItemFailures": [{"itemIdentifier": "1"}]}
    dynamodb.judge = lambda _: None
    assert service.module.handle({"Records": records}, None) == {"batchItemFailures": [{"itemIdentifier": "3"}]}
    assert service.delivered() == ["1", "2"]


@pytest.mark.parametrize(
    "error", [BusyError("busy"), ConnectTimeoutError(endpoint_url="x"), ClientError({"Error": {"Code": "x"}}, "y")]
)
def test_what_may_succeed_later_comes_again_from_the_first(error: Exception) -> None:
    def work(_: Any) -> Any:
        raise error

    records = [record(7), record(8)]
    assert in_order(records, lambda _: None, work) == {"batchItemFailures": [{"itemIdentifier": "7"}]}


def test_a_mistake_of_the_work_is_no_poison() -> None:
    """A KeyError of ours is raised as it is: nothing says that it is the record's."""

    def work(_: Any) -> Any:
        raise KeyError("ours")

    with pytest.raises(KeyError, match="ours"):
        in_order([record(1)], lambda _: None, work)
    with pytest.raises(PoisonRecordError, match="record 2"):
        in_order([record(2), record(3)], lambda each: each["missing"], work)


def test_a_record_without_a_number_can_not_be_named_and_is_set_aside_by_halving() -> None:
    records = [record(1), record(2)]
    del records[1]["dynamodb"]["SequenceNumber"]
    done: list[Any] = []

    def work(each: Any) -> Any:
        done.append(each)
        return {"batchItemFailures": []}

    with pytest.raises(PoisonRecordError, match="record None"):
        in_order(records, lambda each: each["dynamodb"]["SequenceNumber"], work)
    assert done == []
