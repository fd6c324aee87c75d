"""support_tickets."""

from __future__ import annotations

import json
import sys
import time
from typing import Any

import pytest
from service_event import body_of, frames_of_three_raises, rest

TICKET = {"subject": "It broke", "description": "All of it", "priority": "high"}


@pytest.fixture
def ask(handler: Any) -> Any:
    module, _ = handler("support_tickets")
    return lambda *given, **named: module.handle(rest(*given, **named), None)


def create(ask: Any, tenant: str = "acme", **changes: Any) -> dict[str, Any]:
    answer = ask("POST", "/support/tickets", tenant=tenant, body={**TICKET, **changes})
    assert answer["statusCode"] == 201, answer
    found: dict[str, Any] = body_of(answer)
    return found


def test_create_and_get(ask: Any) -> None:
    made = create(ask)
    assert (made["status"], made["priority"], made["version"], made["created_by"]) == ("open", "high", 1, "user-1")
    answer = ask("GET", "/support/tickets/{ticket_id}", ticket_id=made["ticket_id"])
    assert (answer["statusCode"], body_of(answer)) == (200, made)


@pytest.mark.parametrize(("priority", "hours"), [("urgent", 4), ("high", 8), ("normal", 24), ("low", 72)])
def test_due_by_priority(ask: Any, priority: str, hours: int) -> None:
    clock = __import__("shared.clock", fromlist=["clock"])
    made = create(ask, priority=priority)
    assert clock.seconds_of(made["due_at"]) - clock.seconds_of(made["created_at"]) == hours * 3600


def test_due_is_counted_from_creation_when_the_priority_changes(ask: Any) -> None:
    clock = __import__("shared.clock", fromlist=["clock"])
    made = create(ask, priority="low")
    path = {"ticket_id": made["ticket_id"]}
    changed = body_of(ask("PATCH", "/support/tickets/{ticket_id}", body={"version": 1, "priority": "urgent"}, **path))
    assert clock.seconds_of(changed["due_at"]) - clock.seconds_of(made["created_at"]) == 4 * 3600


def test_two_updates_of_one_version_are_not_both_done(ask: Any) -> None:
    path = {"ticket_id": create(ask)["ticket_id"]}
    first = ask("PATCH", "/support/tickets/{ticket_id}", body={"version": 1, "status": "closed"}, **path)
    second = ask("PATCH", "/support/tickets/{ticket_id}", body={"version": 1, "status": "open"}, **path)
    assert (first["statusCode"], body_of(first)["version"]) == (200, 2)
    assert second["statusCode"] == 409
    assert body_of(second)["errors"] == [{"field": "version", "detail": "the ticket has version 2 now"}]


def test_a_race_is_lost_at_the_write_too(ask: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both read version 1; anyone who writes second is refused by DynamoDB, not by what was read."""
    path = {"ticket_id": create(ask)["ticket_id"]}
    import support_tickets.handler as module  # noqa: PLC0415  the one that was just loaded

    tickets = module.ROUTES["PATCH", "/support/tickets/{ticket_id}"].__self__
    read = type(tickets).read
    stale = read(tickets, "acme", path["ticket_id"])
    assert (
        ask("PATCH", "/support/tickets/{ticket_id}", body={"version": 1, "status": "waiting"}, **path)["statusCode"]
        == 200
    )
    answers = iter([stale])
    monkeypatch.setattr(type(tickets), "read", lambda self, *key: next(answers, None) or read(self, *key))
    late = ask("PATCH", "/support/tickets/{ticket_id}", body={"version": 1, "status": "closed"}, **path)
    assert late["statusCode"] == 409
    assert body_of(ask("GET", "/support/tickets/{ticket_id}", **path))["status"] == "waiting"


def test_closing_sets_an_end_and_reopening_takes_it_back(ask: Any, aws: dict[str, str]) -> None:
    import boto3  # noqa: PLC0415

    path = {"ticket_id": create(ask)["ticket_id"]}
    table = aws["${aws_dynamodb_table.support_tickets.name}"]
    client = boto3.client("dynamodb", region_name="us-east-1")

    def item() -> Any:
        key = {"tenant_id": {"S": "acme"}, "ticket_id": {"S": path["ticket_id"]}}
        return client.get_item(TableName=table, Key=key)["Item"]

    ask("PATCH", "/support/tickets/{ticket_id}", body={"version": 1, "status": "closed"}, **path)
    assert "expires_at" in item()
    ask("PATCH", "/support/tickets/{ticket_id}", body={"version": 2, "status": "open"}, **path)
    assert "expires_at" not in item()


def test_lists_are_newest_first_and_page_to_the_end(ask: Any) -> None:
    made = [create(ask, subject=f"ticket {number}")["ticket_id"] for number in range(7)]
    found: list[str] = []
    query = {"limit": "3"}
    sizes = []
    while True:
        page = body_of(ask("GET", "/support/tickets", query=query))
        found += [ticket["ticket_id"] for ticket in page["items"]]
        sizes.append(len(page["items"]))
        if "next_cursor" not in page:
            break
        query = {"limit": "3", "cursor": page["next_cursor"]}
    assert found == sorted(made, reverse=True)
    assert sizes == [3, 3, 1]


def test_lists_by_status_and_by_priority(ask: Any) -> None:
    high, low = create(ask, priority="high"), create(ask, priority="low")
    path = {"ticket_id": low["ticket_id"]}
    ask("PATCH", "/support/tickets/{ticket_id}", body={"version": 1, "status": "closed"}, **path)

    def ids(**query: str) -> list[str]:
        return [ticket["ticket_id"] for ticket in body_of(ask("GET", "/support/tickets", query=query))["items"]]

    assert ids(status="open") == [high["ticket_id"]]
    assert ids(status="closed") == [low["ticket_id"]]
    assert ids(priority="high") == [high["ticket_id"]]
    assert ids(priority="urgent") == []
    assert ids(status="open", priority="high") == [high["ticket_id"]]
    assert ids(status="open", priority="low") == ids(status="closed", priority="high") == []
    assert ids(status="closed", priority="low") == [low["ticket_id"]]


def test_a_list_has_what_the_index_holds(ask: Any) -> None:
    create(ask)
    (ticket,) = body_of(ask("GET", "/support/tickets", query={"status": "open"}))["items"]
    assert set(ticket) == {
        "ticket_id", "subject", "status", "priority", "created_at", "updated_at", "due_at", "version",
    }  # fmt: skip


def test_comments(ask: Any) -> None:
    path = {"ticket_id": create(ask)["ticket_id"]}
    resource = "/support/tickets/{ticket_id}/comments"
    made = [body_of(ask("POST", resource, body={"body": f"comment {number}"}, **path)) for number in range(3)]
    assert body_of(ask("GET", resource, **path))["items"] == made
    batch = body_of(ask("POST", "/support/comments/batch", body={"ticket_ids": [path["ticket_id"]]}))
    assert batch == {"items": [{"ticket_id": path["ticket_id"], "comments": made, "truncated": False}]}


def test_a_comment_on_no_ticket_is_not_written(ask: Any) -> None:
    nowhere = {"ticket_id": "0" * 26}
    resource = "/support/tickets/{ticket_id}/comments"
    assert ask("POST", resource, body={"body": "hello"}, **nowhere)["statusCode"] == 404
    assert ask("GET", resource, **nowhere)["statusCode"] == 404
    assert ask("POST", resource, body={"body": "hello"}, ticket_id="not-an-id")["statusCode"] == 404


def test_the_same_key_creates_once(ask: Any) -> None:
    key = {"Idempotency-Key": "order-1"}
    first = ask("POST", "/support/tickets", body=TICKET, headers=key)
    again = ask("POST", "/support/tickets", body=TICKET, headers=key)
    assert body_of(first) == body_of(again)
    assert (again["statusCode"], again["headers"]["idempotent-replayed"]) == (201, "true")
    other = ask("POST", "/support/tickets", body={**TICKET, "subject": "another"}, headers=key)
    assert other["statusCode"] == 422
    assert len(body_of(ask("GET", "/support/tickets"))["items"]) == 1


def test_the_same_key_of_another_tenant_is_another_key(ask: Any) -> None:
    key = {"Idempotency-Key": "order-1"}
    first = body_of(ask("POST", "/support/tickets", body=TICKET, headers=key, tenant="acme"))
    other = body_of(ask("POST", "/support/tickets", body=TICKET, headers=key, tenant="globex"))
    assert first["ticket_id"] != other["ticket_id"]


def test_comments_are_created_once_too(ask: Any) -> None:
    path = {"ticket_id": create(ask)["ticket_id"]}
    resource = "/support/tickets/{ticket_id}/comments"
    key = {"Idempotency-Key": "c-1"}
    first = ask("POST", resource, body={"body": "once"}, headers=key, **path)
    again = ask("POST", resource, body={"body": "once"}, headers=key, **path)
    assert body_of(first) == body_of(again)
    assert len(body_of(ask("GET", resource, **path))["items"]) == 1


@pytest.mark.parametrize("key", ["", "x" * 256, "with space", "ümlaut"])
def test_a_key_must_have_its_form(ask: Any, key: str) -> None:
    answer = ask("POST", "/support/tickets", body=TICKET, headers={"Idempotency-Key": key})
    assert (answer["statusCode"], body_of(answer)["errors"][0]["field"]) == (400, "Idempotency-Key")


def test_another_tenant_sees_nothing(ask: Any) -> None:
    made = create(ask, tenant="acme")
    path = {"ticket_id": made["ticket_id"]}
    ask("POST", "/support/tickets/{ticket_id}/comments", body={"body": "secret"}, **path)
    cursor = body_of(ask("GET", "/support/tickets", query={"limit": "1"})).get("next_cursor")
    for answer in (
        ask("GET", "/support/tickets/{ticket_id}", tenant="globex", **path),
        ask("PATCH", "/support/tickets/{ticket_id}", tenant="globex", body={"version": 1, "status": "closed"}, **path),
        ask("GET", "/support/tickets/{ticket_id}/comments", tenant="globex", **path),
        ask("POST", "/support/tickets/{ticket_id}/comments", tenant="globex", body={"body": "x"}, **path),
    ):
        assert answer["statusCode"] == 404
    listed = ask("GET", "/support/tickets", tenant="globex", query={"cursor": cursor} if cursor else None)
    assert body_of(listed)["items"] == []
    batch = ask("POST", "/support/comments/batch", tenant="globex", body={"ticket_ids": [made["ticket_id"]]})
    assert body_of(batch)["items"][0]["comments"] == []


def test_without_a_tenant_nothing_is_answered(ask: Any) -> None:
    answer = ask("GET", "/support/tickets", tenant=None)
    assert (answer["statusCode"], answer["headers"]["content-type"]) == (401, "application/problem+json")


@pytest.mark.parametrize(("seconds_left", "status"), [(60, 200), (0, 401), (-60, 401)])
def test_a_token_that_has_ended_is_refused_though_the_verdict_on_it_is_cached(
    handler: Any, seconds_left: int, status: int
) -> None:
    module = handler("support_tickets")[0]
    event = rest("GET", "/support/tickets")
    event["requestContext"]["authorizer"]["expiresAt"] = str(int(time.time()) + seconds_left)
    assert module.handle(event, None)["statusCode"] == status


BAD_BODIES: list[tuple[Any, int, str]] = [
    ("", 400, "body"),
    ("{", 400, "body"),
    ("[]", 400, "body"),
    ("null", 400, "body"),
    ("NaN", 400, "body"),
    ('{"subject": "a", "subject": "b", "description": "c"}', 400, "body"),
    ("[" * 5000 + "]" * 5000, 400, "body"),
    ('{"subject": "\\ud800", "description": "c"}', 400, "body"),
    ({}, 400, "subject"),
    ({**TICKET, "subject": 5}, 400, "subject"),
    ({**TICKET, "subject": ""}, 400, "subject"),
    ({**TICKET, "subject": "   "}, 400, "subject"),
    ({**TICKET, "subject": "x" * 201}, 400, "subject"),
    ({**TICKET, "priority": "whatever"}, 400, "priority"),
    ({**TICKET, "tenant_id": "globex"}, 400, "tenant_id"),
    ({**TICKET, "description": "x" * 300_000}, 413, "body"),
]


@pytest.mark.parametrize(("body", "status", "field"), BAD_BODIES)
def test_bad_bodies_name_the_field(ask: Any, body: Any, status: int, field: str) -> None:
    answer = ask("POST", "/support/tickets", body=body)
    assert answer["statusCode"] == status
    assert answer["headers"]["content-type"] == "application/problem+json"
    assert body_of(answer)["errors"][0]["field"] == field
    assert body_of(answer)["instance"] == "/support/tickets"


def test_bodies_that_are_not_json_or_not_text(ask: Any) -> None:
    answer = ask("POST", "/support/tickets", body="a=b", headers={"Content-Type": "application/x-www-form-urlencoded"})
    assert (answer["statusCode"], body_of(answer)["errors"][0]["field"]) == (415, "content-type")


@pytest.mark.parametrize(
    ("query", "status", "field"),
    [
        ({"limit": "0"}, 400, "limit"),
        ({"limit": "101"}, 400, "limit"),
        ({"limit": "ten"}, 400, "limit"),
        ({"limit": "1.5"}, 400, "limit"),
        ({"limit": "9" * 400}, 400, "limit"),
        ({"status": "gone"}, 400, "status"),
        ({"page": "2"}, 400, "page"),
        ({"cursor": "x"}, 400, "cursor"),
        ({"cursor": "é"}, 400, "cursor"),
        ({"cursor": "v2-" + "0" * 26}, 400, "cursor"),
        ({"cursor": "v2-7" + "0" * 35}, 400, "cursor"),
        ({"cursor": "v2-" + "0" * 36 + "\n"}, 400, "cursor"),
        ({"cursor": "A" * 1025}, 400, "cursor"),
    ],
)
def test_bad_queries_name_the_parameter(ask: Any, query: dict[str, str], status: int, field: str) -> None:
    answer = ask("GET", "/support/tickets", query=query)
    assert (answer["statusCode"], body_of(answer)["errors"][0]["field"]) == (status, field)


def test_a_cursor_is_a_place_in_every_list_of_tickets(ask: Any) -> None:
    """A list goes on after a time, whichever list it was taken from, and whether anything is there or not."""
    first, _ = create(ask, priority="high"), create(ask, priority="high")

    def ids(**query: str) -> list[str]:
        return [ticket["ticket_id"] for ticket in body_of(ask("GET", "/support/tickets", query=query))["items"]]

    lists: list[dict[str, str]] = [{}, {"status": "open"}, {"priority": "high"}, {"status": "open", "priority": "high"}]
    for taken in lists:
        cursor = body_of(ask("GET", "/support/tickets", query={**taken, "limit": "1"}))["next_cursor"]
        for question in lists:
            assert ids(**question, cursor=cursor) == [first["ticket_id"]], (taken, question)
    for question in lists:
        assert ids(**question, cursor="v2-" + "0" * 36) == []
        assert len(ids(**question, cursor="v2-6" + "Z" * 9 + "7" + "Z" * 25)) == 2


def test_pages_of_a_status_and_a_priority_have_each_ticket_once(ask: Any) -> None:
    made = [create(ask, priority=("low", "high", "urgent")[number % 3])["ticket_id"] for number in range(18)]
    query, found = {"status": "open", "priority": "high", "limit": "2"}, list[str]()
    for _ in range(18):
        page = body_of(ask("GET", "/support/tickets", query=query))
        found += [each["ticket_id"] for each in page["items"]]
        if "next_cursor" not in page:
            break
        query["cursor"] = page["next_cursor"]
    assert found == made[1::3][::-1]


def test_what_is_not_there_leaves_nothing_behind(handler: Any) -> None:
    """An exception that is raised again keeps the frames of every time before, and all that they hold."""
    module, _ = handler("support_tickets")
    find = module.ROUTES["GET", "/support/tickets/{ticket_id}"]
    request = sys.modules["shared.request"].parse(rest("GET", "/support/tickets/{ticket_id}", ticket_id="0" * 26))
    assert len(frames_of_three_raises(lambda: find(request), sys.modules["shared.problem"].Problem)) == 1


def test_a_repeated_parameter_is_refused(handler: Any) -> None:
    module, _ = handler("support_tickets")
    event = rest("GET", "/support/tickets", query={"limit": "1"})
    event["multiValueQueryStringParameters"]["limit"] = ["1", "2"]
    assert module.handle(event, None)["statusCode"] == 400


def test_an_exception_of_ours_tells_nothing(handler: Any, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    module, _ = handler("support_tickets")

    def broken(_: Any) -> Any:
        raise ZeroDivisionError("secret detail")

    monkeypatch.setitem(module.ROUTES, ("GET", "/support/tickets"), broken)
    answer = module.handle(rest("GET", "/support/tickets"), None)
    assert answer["statusCode"] == 500
    assert "secret" not in answer["body"]
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert any("ZeroDivisionError: secret detail" in line.get("exception", "") for line in lines)


def test_a_busy_table_is_a_503_that_says_when(handler: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from botocore.exceptions import ClientError  # noqa: PLC0415

    module, _ = handler("support_tickets")

    def busy(_: Any) -> Any:
        raise ClientError({"Error": {"Code": "ProvisionedThroughputExceededException"}}, "Query")

    monkeypatch.setitem(module.ROUTES, ("GET", "/support/tickets"), busy)
    answer = module.handle(rest("GET", "/support/tickets"), None)
    assert (answer["statusCode"], answer["headers"]["retry-after"]) == (503, "1")


def test_metrics_and_logs(ask: Any, capsys: Any) -> None:
    capsys.readouterr()
    create(ask)
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    metric = next(line for line in lines if "_aws" in line)
    assert metric["TicketsCreated"] == 1
    assert metric["_aws"]["CloudWatchMetrics"][0] == {
        "Namespace": "Phase3b",
        "Dimensions": [["Service", "Environment"]],
        "Metrics": [{"Name": "TicketsCreated", "Unit": "Count"}],
    }
    request = next(line for line in lines if line.get("message") == "request")
    assert (request["tenant_id"], request["route"], request["status"]) == ("acme", "POST /support/tickets", 201)
    assert "It broke" not in json.dumps(lines)
