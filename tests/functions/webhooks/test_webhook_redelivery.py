"""webhook_manager: deliveries listed, and sent again, one by its id or those of a time range; lists without what has expired."""

from __future__ import annotations

import json
import sys
import time
from types import ModuleType
from typing import Any

import pytest
from deliveries_worked import TABLE, table_client
from service_event import body_of
from webhooks_asked import FIFO_QUEUE, ONE, QUEUE, Ask, HalfFullQueue, ask_of, create, queued

AGAIN = ONE + "/deliveries/{delivery_id}/redeliver"
RANGE = ONE + "/redeliver"
FIRST_SECONDS = 1_769_074_200
DAY = {"from": "2026-01-22T09:30:00Z", "to": "2026-01-23T09:29:59.999Z"}


@pytest.fixture
def module(handler: Any) -> ModuleType:
    found: ModuleType = handler("webhook_manager")[0]
    return found


@pytest.fixture
def ask(module: ModuleType) -> Ask:
    return ask_of(module)


def record(aws: dict[str, str], webhook_id: str, hour: float, status: str = "dead", **more: Any) -> str:
    """A delivery of an event so many hours after the first second, as webhook_delivery records it; its id."""
    shared = sys.modules["shared.identifiers"]
    delivery_id: str = shared.derived_id(int((FIRST_SECONDS + hour * 3600) * 1000), webhook_id, str(hour))
    content = {
        "event": "ticket.created",
        "occurred_at": "2026-01-22T09:30:00.000Z",
        "data": {"hour": hour, "s": "Grüße"},
    }
    item = {
        "tenant_id": "acme",
        "record_id": f"delivery#{webhook_id}#{delivery_id}",
        "delivery_id": delivery_id,
        "event": "ticket.created",
        "status": status,
        "attempts": 10,
        "content": json.dumps(content, ensure_ascii=False),
        "updated_at": "2026-01-26T09:30:00.000Z",
        "expires_at": int(time.time()) + 86_400,
        **more,
    }
    table_client().put_item(TableName=aws[TABLE], Item=sys.modules["shared.items"].to_item(item))
    return delivery_id


def test_one_is_sent_again_with_its_id_and_its_event(ask: Ask, aws: dict[str, str]) -> None:
    webhook_id = create(ask)["webhook_id"]
    delivery_id = record(aws, webhook_id, 1)
    answer = ask("POST", AGAIN, webhook_id=webhook_id, delivery_id=delivery_id)
    assert (answer["statusCode"], body_of(answer)) == (202, {"delivery_id": delivery_id})
    assert queued(aws[QUEUE]) == [
        {
            "tenant_id": "acme",
            "webhook_id": webhook_id,
            "delivery_id": delivery_id,
            "event": "ticket.created",
            "occurred_at": "2026-01-22T09:30:00.000Z",
            "data": {"hour": 1, "s": "Grüße"},
            "attempt": 1,
            "generation": 1,
        }
    ]


def test_the_next_generation_follows_the_one_that_is_recorded(ask: Ask, aws: dict[str, str]) -> None:
    webhook_id = create(ask)["webhook_id"]
    delivery_id = record(aws, webhook_id, 1, "delivered", generation=3)
    ask("POST", AGAIN, webhook_id=webhook_id, delivery_id=delivery_id)
    assert [each["generation"] for each in queued(aws[QUEUE])] == [4]


def test_a_fifo_queue_takes_it_although_it_had_the_same_id_before(
    module: ModuleType, ask: Ask, aws: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(module.WEBHOOKS.deliveries), "queue_url", aws[FIFO_QUEUE])
    webhook_id = create(ask)["webhook_id"]
    delivery_id = record(aws, webhook_id, 1)
    sent: list[Any] = []
    monkeypatch.setattr(module.WEBHOOKS.deliveries.sqs, "send_message_batch", lambda **given: sent.append(given) or {})
    ask("POST", AGAIN, webhook_id=webhook_id, delivery_id=delivery_id)
    (entry,) = sent[0]["Entries"]
    assert (entry["MessageGroupId"], entry["MessageDeduplicationId"]) == (webhook_id, f"{delivery_id}-1")


def test_deliveries_are_queued_for_their_tenant(module: ModuleType, ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fair queue: the group of a standard queue's message is whose it is."""
    sent: list[Any] = []
    monkeypatch.setattr(module.WEBHOOKS.deliveries.sqs, "send_message_batch", lambda **given: sent.append(given) or {})
    ask("POST", ONE + "/test", webhook_id=create(ask, "globex")["webhook_id"], tenant="globex")
    (entry,) = sent[0]["Entries"]
    assert entry["MessageGroupId"] == "globex"
    assert "MessageDeduplicationId" not in entry


def test_what_can_not_be_sent_again_says_why(ask: Ask, aws: dict[str, str]) -> None:
    webhook_id = create(ask)["webhook_id"]
    old = record(aws, webhook_id, 1, content=None)
    expired = record(aws, webhook_id, 2, expires_at=int(time.time()) - 1)
    good = record(aws, webhook_id, 3)

    def status(delivery_id: str, webhook: str = webhook_id, tenant: str = "acme") -> int:
        answer = ask("POST", AGAIN, webhook_id=webhook, delivery_id=delivery_id, tenant=tenant)
        found: int = answer["statusCode"]
        return found

    assert status(old) == 409
    assert status(expired) == status("0" * 26) == status("no-id") == 404
    assert status(good, "0" * 26) == status(good, tenant="globex") == 404
    ask("PATCH", ONE, body={"active": False}, webhook_id=webhook_id)
    assert status(good) == 409
    assert queued(aws[QUEUE]) == []
    ask("PATCH", ONE, body={"active": True}, webhook_id=webhook_id)
    assert status(good) == 202


def test_a_range_is_those_that_were_not_delivered_in_it(ask: Ask, aws: dict[str, str]) -> None:
    webhook_id, other = create(ask)["webhook_id"], create(ask)["webhook_id"]
    wanted = [record(aws, webhook_id, hour, status) for hour, status in ((0, "dead"), (1, "skipped"), (23.9, "failed"))]
    delivered = record(aws, webhook_id, 2, "delivered")
    record(aws, webhook_id, 3, content=None)
    record(aws, webhook_id, 4, expires_at=int(time.time()) - 1)
    record(aws, webhook_id, 24)
    record(aws, webhook_id, -0.01)
    record(aws, other, 1)
    answer = ask("POST", RANGE, body=DAY, webhook_id=webhook_id)
    assert (answer["statusCode"], body_of(answer)) == (202, {"queued": 3, "without_event": 1})
    assert sorted(each["delivery_id"] for each in queued(aws[QUEUE])) == sorted(wanted)
    answer = ask("POST", RANGE, body={**DAY, "include_delivered": True}, webhook_id=webhook_id)
    assert body_of(answer)["queued"] == 4
    assert delivered in {each["delivery_id"] for each in queued(aws[QUEUE])}


def test_a_range_goes_on_page_by_page_to_its_end(
    module: ModuleType, aws: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REDELIVERIES_MAX", "4")
    monkeypatch.setattr(module, "ROUTES", module.routes(module.WEBHOOKS))
    ask = ask_of(module)
    webhook_id = create(ask)["webhook_id"]
    wanted = {record(aws, webhook_id, hour) for hour in range(10)}
    body, sizes = dict[str, Any](DAY), list[int]()
    while True:
        found = body_of(ask("POST", RANGE, body=body, webhook_id=webhook_id))
        sizes.append(found["queued"])
        if "next_cursor" not in found:
            break
        body = {**DAY, "cursor": found["next_cursor"]}
    assert sizes == [4, 4, 2]
    assert {each["delivery_id"] for each in queued(aws[QUEUE])} == wanted
    narrow = {"from": "2026-01-22T10:30:00Z", "to": "2026-01-22T11:30:00Z", "cursor": body["cursor"]}
    assert body_of(ask("POST", RANGE, body=narrow, webhook_id=webhook_id)) == {"queued": 0, "without_event": 0}


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({}, 400),
        ({"from": DAY["from"]}, 400),
        ({"from": "yesterday", "to": DAY["to"]}, 400),
        ({"from": "2026-02-30T00:00:00Z", "to": DAY["to"]}, 400),
        ({"from": "2026-01-22T25:00:00Z", "to": DAY["to"]}, 400),
        ({"from": "0000-02-29T23:59:60.123456-23:59", "to": "9999-12-31T23:59:59+00:00"}, 202),
        ({"from": DAY["to"], "to": DAY["from"]}, 202),
        ({**DAY, "cursor": "abc"}, 400),
        ({**DAY, "cursor": "v2-" + "0" * 26}, 202),
        ({**DAY, "cursor": "v2-7" + "Z" * 25}, 202),
        ({**DAY, "more": 1}, 400),
    ],
)
def test_a_range_that_is_none(ask: Ask, body: dict[str, Any], status: int) -> None:
    webhook_id = create(ask)["webhook_id"]
    assert ask("POST", RANGE, body=body, webhook_id=webhook_id)["statusCode"] == status


def test_what_of_a_range_could_not_be_queued_is_named(
    module: ModuleType, ask: Ask, aws: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    webhook_id = create(ask)["webhook_id"]
    record(aws, webhook_id, 1)
    content = json.dumps({"event": "ticket.updated", "occurred_at": "2026-01-22T09:30:00.000Z", "data": {}})
    refused = record(aws, webhook_id, 2, content=content)
    half_full = HalfFullQueue("ticket.updated")
    monkeypatch.setattr(type(module.WEBHOOKS.deliveries), "sqs", half_full)
    answer = ask("POST", RANGE, body=DAY, webhook_id=webhook_id)
    assert body_of(answer) == {"queued": 1, "without_event": 0, "not_queued": [refused]}
    assert ask("POST", AGAIN, webhook_id=webhook_id, delivery_id=refused)["statusCode"] == 503


def test_what_has_expired_and_is_not_deleted_yet_is_not_listed(ask: Ask, aws: dict[str, str]) -> None:
    """DynamoDB deletes within days."""
    webhook_id = create(ask)["webhook_id"]
    for hour in range(4):
        record(aws, webhook_id, hour, expires_at=int(time.time()) - 1)
    wanted = [record(aws, webhook_id, hour) for hour in (5, 6)]
    found, query = list[str](), dict[str, str](limit="2")
    while True:
        page = body_of(ask("GET", ONE + "/deliveries", query=query, webhook_id=webhook_id))
        found += [each["delivery_id"] for each in page["items"]]
        if "next_cursor" not in page:
            break
        query = {"limit": "2", "cursor": page["next_cursor"]}
    assert found == wanted


def test_a_page_ends_before_its_answer_is_too_large(
    module: ModuleType, aws: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(module.WEBHOOKS.pages.pages), "most_bytes", 700)
    ask = ask_of(module)
    webhook_id = create(ask)["webhook_id"]
    wanted = [record(aws, webhook_id, hour, last_error="ü" * 60) for hour in range(7)]
    found, query, sizes = list[str](), dict[str, str](), list[int]()
    while True:
        page = body_of(ask("GET", ONE + "/deliveries", query=query or None, webhook_id=webhook_id))
        found += [each["delivery_id"] for each in page["items"]]
        sizes.append(len(page["items"]))
        if "next_cursor" not in page:
            break
        query = {"cursor": page["next_cursor"]}
    assert found == wanted
    assert max(sizes) < 7
    assert min(sizes) >= 1


def test_the_event_of_a_delivery_is_not_in_the_list(ask: Ask, aws: dict[str, str]) -> None:
    webhook_id = create(ask)["webhook_id"]
    record(aws, webhook_id, 1)
    (entry,) = body_of(ask("GET", ONE + "/deliveries", webhook_id=webhook_id))["items"]
    assert "content" not in entry


def test_active_false_says_why_and_active_true_forgets_it(ask: Ask, aws: dict[str, str]) -> None:
    made = create(ask)
    path = {"webhook_id": made["webhook_id"]}
    key = sys.modules["shared.items"].to_item({"tenant_id": "acme", "record_id": f"webhook#{made['webhook_id']}"})
    table_client().update_item(
        TableName=aws[TABLE],
        Key=key,
        UpdateExpression="SET active = :no, disabled_reason = :gone, disabled_at = :at, failures = :five, failing_since = :five, open_until = :five",
        ExpressionAttributeValues={
            ":no": {"BOOL": False},
            ":gone": {"S": "gone"},
            ":at": {"S": "2026-01-22T09:30:00.000Z"},
            ":five": {"N": "5"},
        },
    )
    found = body_of(ask("GET", ONE, **path))
    assert (found["active"], found["disabled_reason"], found["disabled_at"]) == (
        False, "gone", "2026-01-22T09:30:00.000Z",
    )  # fmt: skip
    assert body_of(ask("GET", "/webhooks"))["items"] == [found]
    enabled = body_of(ask("PATCH", ONE, body={"active": True}, **path))
    assert not {"disabled_reason", "disabled_at"} & enabled.keys()
    stored = table_client().get_item(TableName=aws[TABLE], Key=key)["Item"]
    assert not {"failures", "failing_since", "open_until", "disabled_reason", "disabled_at"} & stored.keys()
    disabled = body_of(ask("PATCH", ONE, body={"active": False}, **path))
    assert disabled["disabled_reason"] == "requested"
    # What is known of a URL is not known of another.
    table_client().update_item(
        TableName=aws[TABLE],
        Key=key,
        UpdateExpression="SET failures = :five",
        ExpressionAttributeValues={":five": {"N": "5"}},
    )
    ask("PATCH", ONE, body={"url": "https://hooks.example.com/new"}, **path)
    stored = table_client().get_item(TableName=aws[TABLE], Key=key)["Item"]
    assert "failures" not in stored
    assert stored["disabled_reason"] == {"S": "requested"}
