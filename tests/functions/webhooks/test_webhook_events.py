"""webhook_manager: deliveries queued for the events of tickets."""

from __future__ import annotations

import dataclasses
import json
import sys
from types import ModuleType
from typing import Any

import boto3
import pytest
from webhooks_asked import FIFO_QUEUE, ONE, QUEUE, Ask, HalfFullQueue, ask_of, create, queued


@pytest.fixture
def module(handler: Any) -> ModuleType:
    found: ModuleType = handler("webhook_manager")[0]
    return found


@pytest.fixture
def ask(module: ModuleType) -> Ask:
    return ask_of(module)


TICKET = {
    "tenant_id": "acme",
    "ticket_id": "01KFJ0000000000000000000AA",
    "subject": "It broke",
    "description": "a secret of the tenant's",
    "status": "open",
    "priority": "high",
    "created_at": "2026-01-22T09:30:00.000Z",
    "updated_at": "2026-01-22T09:30:00.000Z",
    "due_at": "2026-01-22T17:30:00.000Z",
    "version": 1,
}


def record(number: int, old: dict[str, Any] | None, new: dict[str, Any] | None) -> dict[str, Any]:
    """A record of the stream, as DynamoDB gives it."""
    to_item = sys.modules["shared.items"].to_item
    images = {name: to_item(image) for name, image in (("OldImage", old), ("NewImage", new)) if image is not None}
    name = "INSERT" if old is None else "REMOVE" if new is None else "MODIFY"
    change = {"Keys": {}, "SequenceNumber": str(number), **images}
    return {"eventID": f"event-{number}", "eventName": name, "eventSource": "aws:dynamodb", "dynamodb": change}


def stream(module: ModuleType, *records: dict[str, Any]) -> list[str]:
    answer = module.handle({"Records": list(records)}, None)
    return [failure["itemIdentifier"] for failure in answer["batchItemFailures"]]


def test_a_delivery_has_the_time_of_its_event_in_its_name(module: ModuleType, ask: Ask, aws: dict[str, str]) -> None:
    """The example of the ULID's specification: 1469918176385 ms are 01ARYZ6S41."""
    create(ask)
    stream(module, record(1, None, {**TICKET, "updated_at": "2016-07-30T22:36:16.385Z"}))
    (message,) = queued(aws[QUEUE])
    assert message["delivery_id"].startswith("01ARYZ6S41")


def test_a_new_ticket_is_delivered_to_who_listens(module: ModuleType, ask: Ask, aws: dict[str, str]) -> None:
    listening = create(ask)
    create(ask, events=["ticket.updated"])
    create(ask, tenant="globex")
    silent = create(ask)
    ask("PATCH", ONE, body={"active": False}, webhook_id=silent["webhook_id"])
    assert stream(module, record(1, None, TICKET)) == []
    (message,) = queued(aws[QUEUE])
    assert sys.modules["shared.identifiers"].is_id(message["delivery_id"])
    assert message == {
        "tenant_id": "acme",
        "webhook_id": listening["webhook_id"],
        "delivery_id": message["delivery_id"],
        "event": "ticket.created",
        "occurred_at": "2026-01-22T09:30:00.000Z",
        "data": {name: value for name, value in TICKET.items() if name not in {"tenant_id", "description"}},
    }
    said = json.dumps(message)
    assert listening["secret"] not in said
    assert listening["url"] not in said


@pytest.mark.parametrize(
    ("changes", "events"),
    [
        ({"status": "closed"}, ["ticket.updated"]),
        ({"priority": "low"}, ["ticket.updated"]),
        ({"version": 2, "updated_at": "2026-01-22T09:31:00.000Z"}, []),
        ({"subject": "It broke again"}, []),
    ],
)
def test_which_changes_are_told(
    module: ModuleType, ask: Ask, aws: dict[str, str], changes: dict[str, Any], events: list[str]
) -> None:
    create(ask)
    assert stream(module, record(1, TICKET, {**TICKET, **changes}), record(2, TICKET, None)) == []
    assert [message["event"] for message in queued(aws[QUEUE])] == events


def test_a_batch_that_comes_again_makes_the_same_deliveries(module: ModuleType, ask: Ask, aws: dict[str, str]) -> None:
    for _ in range(2):
        create(ask)
    batch = [record(1, None, TICKET), record(2, TICKET, {**TICKET, "status": "closed"})]
    stream(module, *batch)
    first = {message["delivery_id"] for message in queued(aws[QUEUE])}
    stream(module, *batch)
    assert {message["delivery_id"] for message in queued(aws[QUEUE])} == first
    assert len(first) == 4


def test_webhooks_are_asked_for_once_a_tenant_and_messages_sent_in_tens(
    module: ModuleType, ask: Ask, aws: dict[str, str]
) -> None:
    create(ask)
    create(ask, tenant="globex")
    deliveries = module.WEBHOOKS.deliveries
    called: list[str] = []
    for client in (deliveries.client, deliveries.sqs):
        client.meta.events.register("provide-client-params.*.*", lambda model, **_: called.append(model.name))
    batch = [
        record(number, None, {**TICKET, "tenant_id": "globex" if number % 2 else "acme"}) for number in range(1, 26)
    ]
    assert stream(module, *batch) == []
    assert called == ["Query"] * 2 + ["SendMessageBatch"] * 3
    assert len(queued(aws[QUEUE])) == 25


def test_a_fifo_queue_keeps_the_order_of_a_webhook_and_takes_nothing_twice(
    module: ModuleType, ask: Ask, aws: dict[str, str]
) -> None:
    webhook_id = create(ask)["webhook_id"]
    deliveries = dataclasses.replace(module.WEBHOOKS.deliveries, queue_url=aws[FIFO_QUEUE])
    batch = [record(1, None, TICKET), record(2, TICKET, {**TICKET, "status": "closed"})]
    for _ in range(2):
        deliveries.of_events(batch)
    sqs = boto3.client("sqs", region_name="us-east-1")
    messages = sqs.receive_message(
        QueueUrl=aws[FIFO_QUEUE], MaxNumberOfMessages=10, MessageSystemAttributeNames=["All"]
    )["Messages"]
    assert [json.loads(message["Body"])["event"] for message in messages] == ["ticket.created", "ticket.updated"]
    assert {message["Attributes"]["MessageGroupId"] for message in messages} == {webhook_id}
    for message in messages:
        assert message["Attributes"]["MessageDeduplicationId"] == json.loads(message["Body"])["delivery_id"]


def test_what_could_not_be_queued_comes_again(module: ModuleType, ask: Ask) -> None:
    for _ in range(2):
        create(ask)
    closed = {**TICKET, "status": "closed"}
    batch = [record(1, None, TICKET), record(2, TICKET, closed), record(3, None, TICKET), record(4, closed, TICKET)]
    deliveries = dataclasses.replace(module.WEBHOOKS.deliveries, sqs=HalfFullQueue("ticket.updated"))
    # Two webhooks each, and each record once.
    assert deliveries.of_events(batch) == {"batchItemFailures": [{"itemIdentifier": "2"}, {"itemIdentifier": "4"}]}
