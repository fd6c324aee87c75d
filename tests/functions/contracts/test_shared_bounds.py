"""Bounds of what the handlers share, copied from AWS's quotas or from the service's own contract; at their edges."""

from __future__ import annotations

import base64
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
from service_deployment import NAMES
from service_event import Recorder, body_of, rest
from test_grants import RUNS
from webhook_receiver import PUBLIC, answers

from shared.batch_writer import MOST_BYTES, MOST_ITEMS, batches, size_bytes
from shared.response import no_content, ok
from shared.webhook_target import RefusedTargetError, target_of

COMMENTS = "/support/tickets/{ticket_id}/comments"
Handler = Callable[[str], tuple[ModuleType, Recorder]]


@pytest.fixture
def tickets(handler: Handler) -> tuple[ModuleType, Recorder]:
    return handler("support_tickets")


def create(module: ModuleType, **more: Any) -> str:
    body = {"subject": "s", "description": "d", **more}
    found: str = body_of(module.handle(rest("POST", "/support/tickets", body=body), None))["ticket_id"]
    return found


def listed(module: ModuleType, resource: str, query: dict[str, str], **path: str) -> tuple[list[Any], list[int]]:
    """All items of a list, and how many each page had."""
    asked, found, sizes = query, [], []
    while True:
        page = body_of(module.handle(rest("GET", resource, query=asked, **path), None))
        found += page["items"]
        sizes.append(len(page["items"]))
        if "next_cursor" not in page:
            return found, sizes
        asked = {**query, "cursor": page["next_cursor"]}


def test_comments_are_listed_page_by_page(tickets: tuple[ModuleType, Recorder]) -> None:
    module, recorder = tickets
    path = {"ticket_id": create(module)}
    for number in range(5):
        module.handle(rest("POST", COMMENTS, body={"body": f"comment {number}"}, **path), None)
    recorder.limits.clear()
    found, sizes = listed(module, COMMENTS, {"limit": "2"}, **path)
    assert [each["body"] for each in found] == [f"comment {number}" for number in range(5)]
    assert (sizes, recorder.limits) == ([2, 2, 1], [2, 2, 2])


@pytest.mark.parametrize("question", [{}, {"status": "open"}, {"priority": "low"}])
def test_every_list_of_tickets_goes_on_where_its_page_ended(
    tickets: tuple[ModuleType, Recorder], question: dict[str, str]
) -> None:
    module, recorder = tickets
    made = [create(module, priority="low") for _ in range(5)]
    recorder.limits.clear()
    found, sizes = listed(module, "/support/tickets", {"limit": "2", **question})
    assert sorted(each["ticket_id"] for each in found) == sorted(made)
    assert (sizes, recorder.limits) == ([2, 2, 1], [2, 2, 2])


def test_secrets_manager_is_given_up_in_the_time_that_the_authorizer_has(tickets: tuple[ModuleType, Recorder]) -> None:
    """Twice 0.5 + 1 s and a pause of at most 1 s are 4 s, of 5."""
    del tickets
    config = sys.modules["shared.clients"].secretsmanager().meta.config
    assert (config.connect_timeout, config.read_timeout) == (0.5, 1)
    assert (config.retries["mode"], config.retries["total_max_attempts"]) == ("standard", 2)


def test_clients_give_up_soon_and_try_three_times(
    tickets: tuple[ModuleType, Recorder], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A function that waits costs; botocore's own are 60 s and, in its legacy mode, five attempts without a quota.

    Which mode it has by itself depends on its version, and on the environment.
    """
    del tickets
    monkeypatch.setenv("AWS_RETRY_MODE", "legacy")
    clients = sys.modules["shared.clients"]
    for made, read_seconds, connections in (
        (clients.dynamodb, 3, 10),
        (clients.sqs, 3, 10),
        (clients.cost_explorer, 20, 10),
    ):
        config = made().meta.config
        assert (config.connect_timeout, config.read_timeout) == (1, read_seconds)
        assert (config.retries["mode"], config.retries["total_max_attempts"]) == ("standard", 3)
        assert config.max_pool_connections == connections
    # A client of ours that does not read is not waited for.
    config = clients.connections(0.3, 24).meta.config
    assert (config.connect_timeout, config.read_timeout) == (0.3, 0.3)
    assert (config.retries["total_max_attempts"], config.max_pool_connections) == (1, 24)


def test_batches_are_as_large_as_dynamodb_takes_them() -> None:
    """25 items, 16 MiB together and 400 KiB each: "Service, account, and table quotas in Amazon DynamoDB"."""
    assert (MOST_ITEMS, MOST_BYTES) == (25, 16_777_216)
    assert [len(each) for each in batches([{"a": {"S": "x"}}] * 51)] == [25, 25, 1]
    # The name of the attribute counts, too.
    largest = {"a": {"S": "x" * (400 * 1024 - 1)}}
    assert size_bytes(largest) == 409_600
    assert [len(each) for each in batches([largest] * 2)] == [2]
    with pytest.raises(ValueError, match=r"an item of 409,601 bytes is more than DynamoDB allows \(409,600\)"):
        list(batches([{"a": {"S": "x" * (400 * 1024)}}]))


def test_a_body_in_base64_is_read_strictly(tickets: tuple[ModuleType, Recorder]) -> None:
    module, _ = tickets
    event = rest("POST", "/support/tickets", body={"subject": "s", "description": "d"})
    encoded = base64.b64encode(event["body"].encode()).decode()
    assert module.handle({**event, "body": encoded, "isBase64Encoded": True}, None)["statusCode"] == 201
    # Letters that are none of base64's are not passed over.
    answer = module.handle({**event, "body": f"{encoded[:4]}!{encoded[4:]}", "isBase64Encoded": True}, None)
    assert (answer["statusCode"], body_of(answer)["errors"][0]["field"]) == (400, "body")


@pytest.mark.parametrize("inner", ["localhost", "local", "internal", "intranet", "lan", "home.arpa"])
def test_names_of_inner_networks_are_refused_by_their_form(monkeypatch: pytest.MonkeyPatch, inner: str) -> None:
    """Whatever they lead to: here to an address of the public internet."""
    asked = answers(monkeypatch, PUBLIC)
    with pytest.raises(RefusedTargetError, match="must not lead into a private network"):
        target_of(f"https://db.{inner}/", local=False)
    assert asked == []
    assert target_of(f"https://db.{inner}.example.com/", local=False).host == f"db.{inner}.example.com"


# What is read in order to decide on a write, or is shown right after one: DynamoDB's other reads may be a second old.
CONSISTENT = {
    "support_tickets": {"support_tickets", "ticket_comments", "idempotency_keys"},
    "notification_handler": {"notifications", "idempotency_keys"},
    "cost_forecasting": {"cost_forecasts"},
    "webhook_manager": {"webhooks", "idempotency_keys"},
    "webhook_delivery": {"webhooks"},
}


@pytest.mark.parametrize("function", CONSISTENT)
def test_what_must_not_be_old_is_read_as_it_was_written_last(function: str, handler: Handler) -> None:
    module, recorder = handler(function)
    RUNS[function](module)
    assert recorder.consistent == {NAMES.table(each) for each in CONSISTENT[function]}


def test_a_budget_is_read_as_it_was_written_last(handler: Handler) -> None:
    module, recorder = handler("cost_forecasting")
    module.handle(rest("PUT", "/cost/budget", body={"monthly_usd": 170}), None)
    recorder.consistent.clear()
    assert body_of(module.handle(rest("GET", "/cost/budget"), None))["monthly_usd"] == 170
    assert recorder.consistent == {NAMES.table("cost_forecasts")}


def test_what_is_kept_of_a_connection(handler: Handler, monkeypatch: pytest.MonkeyPatch) -> None:
    module, _ = handler("notification_handler")
    monkeypatch.setattr(sys.modules["shared.clock"], "now", lambda: 1_769_074_200.75)
    context = {"connectionId": "c", "authorizer": {"tenantId": "acme", "userId": "u"}, "routeKey": "$connect"}
    module.handle({"requestContext": context}, None)
    (item,) = module.CONNECTIONS.client.scan(TableName=NAMES.table("connections"))["Items"]
    assert item == {
        "connection_id": {"S": "c"},
        "tenant_id": {"S": "acme"},
        "user_id": {"S": "u"},
        "connected_at": {"S": "2026-01-22T09:30:00.750Z"},
        "expires_at": {"N": "1769085000"},
    }


def test_no_answer_is_kept_by_anybody_on_the_way() -> None:
    """Also one without a body: a cache that keeps a 204 tells another tenant that something was deleted."""
    safe = {"cache-control": "no-store", "x-content-type-options": "nosniff"}
    assert no_content() == {"statusCode": 204, "headers": safe, "body": ""}
    assert ok(200, {}) == {"statusCode": 200, "headers": {"content-type": "application/json", **safe}, "body": "{}"}


@pytest.mark.parametrize(
    "event",
    [
        {"Records": [{"eventSource": "aws:sqs", "messageId": "1", "body": "{}"}]},
        {"Records": [{"eventSource": "aws:dynamodb", "dynamodb": {}}]},
        {"source": "phase3b.schedule", "task": "nightly"},
        {},
    ],
    ids=["queue", "stream", "schedule", "nothing"],
)
def test_what_is_no_request_is_not_answered_as_done(
    event: dict[str, Any], tickets: tuple[ModuleType, Recorder]
) -> None:
    """An answer would delete the messages of a queue, and be the end of a batch of a stream."""
    with pytest.raises(Exception, match="answers requests alone") as raised:
        tickets[0].handle(event, None)
    assert type(raised.value).__name__ == "NotARequestError"
