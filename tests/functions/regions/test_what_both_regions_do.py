"""What both regions do with what either has written: forecasts, deliveries of webhooks, turns, cached lists."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import boto3
import pytest
from replicated_handlers import TwoRegions
from service_event import body_of, rest


def months(amount: float) -> dict[str, Any]:
    return {"actuals": [{"month": f"2026-{month:02d}", "amount_usd": amount + month} for month in range(1, 7)]}


def test_no_forecast_of_amounts_that_had_not_arrived_is_kept(both: TwoRegions, monkeypatch: pytest.MonkeyPatch) -> None:
    both.load("cost_forecasting", monkeypatch)
    function = "cost_forecasting"
    assert both.handle(0, function, rest("PUT", "/cost/actuals", body=months(100)))["statusCode"] == 200
    both.replicate_all()
    before = body_of(both.handle(1, function, rest("GET", "/cost/forecast")))
    both.replicate_all()
    assert both.handle(0, function, rest("PUT", "/cost/actuals", body=months(5000)))["statusCode"] == 200
    first = both.region(0)
    # What says that the amounts are new arrives before they do.
    version = next(n for n, each in enumerate(first.leaving) if "version" in each.key[1])
    both.replicate(first, version)
    meanwhile = body_of(both.handle(1, function, rest("GET", "/cost/forecast")))
    assert meanwhile["points"] == before["points"]
    both.replicate_all()
    found = [body_of(both.handle(number, function, rest("GET", "/cost/forecast"))) for number in (0, 1)]
    assert found[0]["points"] == found[1]["points"]
    assert found[1]["points"][0]["amount_usd"] > 4000


def queued(both: TwoRegions, number: int) -> list[dict[str, Any]]:
    region = both.region(number)
    sqs = boto3.client("sqs", region_name=region.name)
    url = next(
        value for name, value in region.values.items() if name.startswith("${aws_sqs_queue.webhook_deliveries.url")
    )
    found: list[dict[str, Any]] = []
    while messages := sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages"):
        found += [json.loads(each["Body"]) for each in messages]
    return found


def test_a_stream_that_is_read_in_the_other_region_makes_the_same_deliveries(
    both: TwoRegions, monkeypatch: pytest.MonkeyPatch
) -> None:
    both.load("webhook_manager", monkeypatch)
    webhook = {"url": "https://hooks.example.com/x", "events": ["ticket.created", "ticket.updated"]}
    assert both.handle(0, "webhook_manager", rest("POST", "/webhooks", body=webhook))["statusCode"] == 201
    body = {"subject": "It is down", "description": "Since nine"}
    ticket_id = body_of(both.handle(0, "support_tickets", rest("POST", "/support/tickets", body=body)))["ticket_id"]
    both.replicate_all()
    for number, version in ((1, 1), (0, None)):
        seen = body_of(
            both.handle(number, "support_tickets", rest("GET", "/support/tickets/{ticket_id}", ticket_id=ticket_id))
        )
        change = {"version": version or seen["version"], "status": "waiting" if number else "resolved"}
        event = rest("PATCH", "/support/tickets/{ticket_id}", ticket_id=ticket_id, body=change)
        assert both.handle(number, "support_tickets", event)["statusCode"] == 200
        both.replicate_all()
    made = []
    for number in (0, 1):
        records = both.region(number).take_stream("support_tickets")
        assert [each["eventName"] for each in records] == ["INSERT", "MODIFY", "MODIFY"]
        assert both.handle(number, "webhook_manager", {"Records": records}) == {"batchItemFailures": []}
        made.append(queued(both, number))
    assert made[0] == made[1]
    assert len({each["delivery_id"] for each in made[0]}) == 3


def test_a_webhook_that_was_made_twice_has_its_events_once(both: TwoRegions, monkeypatch: pytest.MonkeyPatch) -> None:
    both.load("webhook_manager", monkeypatch)
    webhook = {"url": "https://hooks.example.com/x", "events": ["ticket.created"]}
    event = rest("POST", "/webhooks", body=webhook, headers={"Idempotency-Key": "k"})
    earlier, later = (body_of(both.handle(number, "webhook_manager", event))["webhook_id"] for number in (0, 1))
    other = body_of(both.handle(1, "webhook_manager", rest("POST", "/webhooks", body=webhook)))["webhook_id"]
    both.replicate_all()
    body = {"subject": "It is down", "description": "Since nine"}
    assert both.handle(0, "support_tickets", rest("POST", "/support/tickets", body=body))["statusCode"] == 201
    records = both.region(0).take_stream("support_tickets")
    assert both.handle(0, "webhook_manager", {"Records": records}) == {"batchItemFailures": []}
    assert sorted(each["webhook_id"] for each in queued(both, 0)) == sorted([later, other])
    gone = rest("DELETE", "/webhooks/{webhook_id}", webhook_id=later)
    assert both.handle(0, "webhook_manager", gone)["statusCode"] == 204
    both.replicate_all()
    listed = body_of(both.handle(1, "webhook_manager", rest("GET", "/webhooks")))["items"]
    assert [each["webhook_id"] for each in listed] == [other]
    assert earlier != later
    assert both.handle(1, "webhook_manager", gone)["statusCode"] == 404


def test_a_ticket_that_is_taken_back_makes_no_delivery(both: TwoRegions, monkeypatch: pytest.MonkeyPatch) -> None:
    both.load("webhook_manager", monkeypatch)
    webhook = {"url": "https://hooks.example.com/x", "events": ["ticket.updated"]}
    assert both.handle(0, "webhook_manager", rest("POST", "/webhooks", body=webhook))["statusCode"] == 201
    event = rest(
        "POST",
        "/support/tickets",
        body={"subject": "It is down", "description": "Since nine"},
        headers={"Idempotency-Key": "k"},
    )
    for number in (0, 1):
        assert both.handle(number, "support_tickets", event)["statusCode"] == 201
    both.replicate_all()
    handler: Any = both.region(0).shared("support_tickets", "support_tickets.handler")
    handler.DUPLICATES = dataclasses.replace(handler.DUPLICATES, sleep=lambda _: None)
    both.handle(0, "support_tickets", {"Records": both.region(0).take_stream("idempotency_keys")})
    records = both.region(0).take_stream("support_tickets")
    assert [each["eventName"] for each in records] == ["INSERT", "INSERT", "MODIFY"]
    assert both.handle(0, "webhook_manager", {"Records": records}) == {"batchItemFailures": []}
    assert queued(both, 0) == []


def test_turns_of_a_tenant_are_of_each_region(both: TwoRegions, monkeypatch: pytest.MonkeyPatch) -> None:
    both.load("webhook_delivery", monkeypatch)
    names = [
        both.region(number).shared("webhook_delivery", "webhook_delivery.tenant_turns").RECORD for number in (0, 1)
    ]
    assert len(set(names)) == 2


class Cache:
    """Only notes what is taken out."""

    def __init__(self) -> None:
        self.written: list[tuple[str, str]] = []

    @contextmanager
    def writing(self, tenant_id: str, collection: str) -> Iterator[None]:
        self.written.append((tenant_id, collection))
        yield


def test_what_the_other_region_wrote_is_taken_out_of_the_cache(
    both: TwoRegions, monkeypatch: pytest.MonkeyPatch
) -> None:
    both.load("notification_handler", monkeypatch)
    sent = {"notifications": [{"title": "t", "body": "b"}]}
    for tenant in ("acme", "globex"):
        event = rest("POST", "/notifications", body=sent, tenant=tenant)
        assert both.handle(0, "notification_handler", event)["statusCode"] == 202
    both.replicate_all()
    handler: Any = both.region(1).shared("notification_handler", "notification_handler.handler")
    cache = Cache()
    handler.STORED = dataclasses.replace(handler.STORED, cache=cache)
    records = both.region(1).take_stream("notifications")
    assert len(records) == 2
    assert both.handle(1, "notification_handler", {"Records": records}) == {"batchItemFailures": []}
    assert sorted(cache.written) == [("acme", "notifications"), ("globex", "notifications")]
