"""Each call of each route of the REST API refused for want of capacity: what the client gets, and what is stored then."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import pytest
from refusing_dynamodb import THROTTLED, RefusingDynamoDB, client_of, stored
from service_deployment import CAPACITY, NAMES
from service_event import body_of, rest

TICKET = "/support/tickets/{ticket_id}"
WEBHOOK = "/webhooks/{webhook_id}"


@dataclass
class State:
    """What requests are about: things that are there, and a key that is new each time."""

    module: ModuleType
    ids: dict[str, str]
    number: int = 0

    def key(self) -> dict[str, str]:
        return {"Idempotency-Key": f"k-{self.number}"}

    def version(self) -> int:
        path = {"ticket_id": self.ids["ticket_id"]}
        found: int = body_of(self.module.handle(rest("GET", TICKET, **path), None))["version"]
        return found


@dataclass(frozen=True)
class Route:
    """A request, and its calls: what is answered when each is throttled, and stored where it is not nothing."""

    function: str
    operation: str
    ask: Callable[[State], dict[str, Any]]
    # By call: 503 where nothing is said.
    answered: dict[str, int]
    # Calls after which something is stored all the same, and why that is right.
    keeps: dict[str, str]


def route(
    function: str,
    operation: str,
    body: Callable[[State], Any] | Any = None,
    *,
    query: dict[str, str] | None = None,
    key: bool = False,
    answered: dict[str, int] | None = None,
    keeps: dict[str, str] | None = None,
) -> Route:
    of = next(each for each in CAPACITY.service.routes if each.operation == operation)

    def ask(state: State) -> dict[str, Any]:
        given = body(state) if callable(body) else body
        path = {name: value for name, value in state.ids.items() if f"{{{name}}}" in of.path}
        return rest(of.method, of.path, body=given, query=query, headers=state.key() if key else None, **path)

    return Route(function, operation, ask, answered or {}, keeps or {})


LATER = "the comments follow at the next look at the ticket"
ROUTES = [
    route("support_tickets", "list_tickets"),
    route("support_tickets", "list_tickets", query={"status": "open"}),
    route("support_tickets", "create_ticket", {"subject": "s", "description": "d"}),
    route("support_tickets", "create_ticket", {"subject": "s", "description": "d"}, key=True),
    route("support_tickets", "get_ticket"),
    route("support_tickets", "update_ticket", lambda state: {"version": state.version(), "priority": "high"}),
    route(
        "support_tickets", "update_ticket",
        lambda state: {"version": state.version(), "status": "closed" if state.number % 2 else "open"},
        answered={
            "Query ticket_comments": 200, "TransactWriteItems support_tickets ticket_comments": 200,
            "UpdateItem support_tickets again": 200,
        },
        keeps={
            "Query ticket_comments": LATER, "TransactWriteItems support_tickets ticket_comments": LATER,
            "UpdateItem support_tickets again": LATER,
        },
    ),
    route("support_tickets", "list_comments"),
    route("support_tickets", "add_comment", {"body": "b"}),
    route("support_tickets", "add_comment", {"body": "b"}, key=True),
    route("support_tickets", "batch_comments", lambda state: {"ticket_ids": [state.ids["ticket_id"]]}),
    route(
        "cost_forecasting", "put_actuals", {"actuals": [{"month": f"2026-0{month}", "amount_usd": 9} for month in range(1, 7)]},
        keeps={
            "BatchWriteItem cost_forecasts again": "the same amounts are written again",
            "Query cost_forecasts": "the same amounts are written again",
        },
    ),
    route("cost_forecasting", "list_actuals"),
    route("cost_forecasting", "configure_budget_alert", {"monthly_usd": 1}),
    route("cost_forecasting", "get_budget"),
    route(
        "cost_forecasting", "forecast",
        keeps={"PutItem cost_forecasts": "the alert, which is made once a budget and month"},
    ),
    route("notification_handler", "list_notifications"),
    route(
        "notification_handler", "send_notifications", {"notifications": [{"title": "t", "body": "b"}]}, key=True,
        keeps={"BatchWriteItem notifications": "the key, which names what is written when the request is repeated"},
    ),
    route("notification_handler", "send_notifications", {"notifications": [{"title": "t", "body": "b"}]}),
    route(
        "notification_handler", "mark_notifications_read", lambda state: {"notification_ids": [state.ids["notification_id"]]}
    ),
    route("notification_handler", "mark_notification_read"),
    route("webhook_manager", "list_webhooks"),
    route("webhook_manager", "create_webhook", {"url": "https://hooks.example.com/x", "events": ["ticket.created"]}),
    route("webhook_manager", "create_webhook", {"url": "https://hooks.example.com/x", "events": ["ticket.created"]}, key=True),
    route("webhook_manager", "get_webhook"),
    route("webhook_manager", "update_webhook", {"active": True}),
    route("webhook_manager", "test_webhook"),
    route("webhook_manager", "list_deliveries"),
    route("webhook_manager", "redeliver"),
    route("webhook_manager", "redeliver_range", {"from": "2026-01-22T09:30:00Z", "to": "2026-01-23T09:30:00Z"}),
    route("webhook_manager", "rotate_secret", {"overlap_hours": 0}),
    route("webhook_manager", "delete_webhook"),
]  # fmt: skip


def made(module: ModuleType, function: str) -> State:
    """What the requests of a function are about."""

    def ask(method: str, resource: str, body: Any, **path: str) -> Any:
        return body_of(module.handle(rest(method, resource, body=body, **path), None))

    match function:
        case "support_tickets":
            ids = {"ticket_id": ask("POST", "/support/tickets", {"subject": "s", "description": "d"})["ticket_id"]}
            ask("POST", f"{TICKET}/comments", {"body": "b"}, **ids)
        case "webhook_manager":
            body = {"url": "https://hooks.example.com/x", "events": ["ticket.created"]}
            ids = {"webhook_id": ask("POST", "/webhooks", body)["webhook_id"], "delivery_id": f"01KFJ{0:021d}"}
            client_of(module).put_item(TableName=NAMES.table("webhooks"), Item=delivery(**ids))
        case "notification_handler":
            body = {"notifications": [{"title": "t", "body": "b"}]}
            (notification_id,) = ask("POST", "/notifications", body)["notification_ids"]
            ids = {"notification_id": notification_id}
        case _:
            ids = {}
    return State(module, ids)


def delivery(webhook_id: str, delivery_id: str) -> dict[str, Any]:
    """What is recorded of a delivery that failed."""
    values = {
        "tenant_id": "acme",
        "record_id": f"delivery#{webhook_id}#{delivery_id}",
        "delivery_id": delivery_id,
        "event": "ticket.created",
        "status": "failed",
        "updated_at": "2026-01-22T09:30:00.000Z",
        "content": json.dumps({"event": "ticket.created", "occurred_at": "2026-01-22T09:30:00.000Z", "data": {}}),
    }
    numbers = {"attempts": {"N": "1"}, "expires_at": {"N": "4000000000"}}
    return {name: {"S": value} for name, value in values.items()} | numbers


def calls_of(dynamodb: RefusingDynamoDB) -> list[str]:
    """The calls of a request; a call that comes a second time is said to be again, whoever of us repeats it."""
    found: list[str] = []
    for call in dynamodb.calls:
        text = call.text
        while text in found:
            text += " again"
        found.append(text)
    return found


@pytest.mark.parametrize("function", sorted({each.function for each in ROUTES}))
def test_a_call_that_is_throttled_is_answered_with_503_and_nothing_is_half_confirmed(
    function: str, handler: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time, "sleep", lambda _: None)
    module, _ = handler(function)
    state = made(module, function)
    dynamodb = RefusingDynamoDB()
    dynamodb.listen(client_of(module))
    for asked in (each for each in ROUTES if each.function == function):
        position = 0
        while True:
            state.number += 1
            request = asked.ask(state)
            before = stored()
            dynamodb.calls.clear()
            # All calls from this one on: a table that is throttled stays so for longer than one request.
            dynamodb.judge = lambda _, position=position: THROTTLED if len(dynamodb.calls) > position else None
            answer = module.handle(request, None)
            dynamodb.judge = lambda _: None
            calls = calls_of(dynamodb)
            if len(calls) <= position:
                # None of them was throttled: all of its calls have been.
                assert answer["statusCode"] < 300, (asked.operation, answer)
                break
            call = calls[position]
            context = (asked.operation, call, answer)
            assert answer["statusCode"] == asked.answered.get(call, 503), context
            if answer["statusCode"] == 503:
                assert answer["headers"]["retry-after"] == "1", context
            assert (stored() != before) == (call in asked.keeps), context
            if asked.operation != "delete_webhook" and answer["statusCode"] == 503:
                again = module.handle(request, None)
                assert again["statusCode"] < 300, (*context, again)
            position += 1
        assert position, asked.operation


def test_every_route_is_throttled() -> None:
    assert {each.operation for each in ROUTES} == {each.operation for each in CAPACITY.service.routes}
