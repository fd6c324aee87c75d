"""Comments expire with their ticket, whatever happens in between."""

from __future__ import annotations

import time
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
from refusing_dynamodb import THROTTLED, Call, RefusingDynamoDB, client_of, stored
from service_deployment import NAMES
from service_event import body_of, rest

Load = Callable[[str], tuple[ModuleType, Any]]
TICKET = "/support/tickets/{ticket_id}"
COMMENTS = "/support/tickets/{ticket_id}/comments"


class Service:
    """A ticket with its comments, in front of a DynamoDB that refuses."""

    def __init__(self, module: ModuleType, comments: int) -> None:
        self.module = module
        self.dynamodb = RefusingDynamoDB()
        self.dynamodb.listen(client_of(module))
        self.path = {
            "ticket_id": self.ask("POST", "/support/tickets", {"subject": "s", "description": "d"})["ticket_id"]
        }
        for number in range(comments):
            self.put(f"{number:026d}", str(number))

    def ask(self, method: str, resource: str, body: Any = None, status: int = 0, **path: str) -> Any:
        answer = self.module.handle(rest(method, resource, body=body, **path), None)
        assert answer["statusCode"] in ({status} if status else {200, 201}), answer
        return body_of(answer)

    def put(self, comment_id: str, body: str) -> None:
        """A comment that was written a while ago, without a request for each."""
        values = {
            "tenant_id": "acme",
            "ticket_comment_id": f"{self.path['ticket_id']}#{comment_id}",
            "comment_id": comment_id,
            "ticket_id": self.path["ticket_id"],
            "body": body,
            "created_at": "2026-01-22T09:30:00.000Z",
            "created_by": "u",
        }
        item = {name: {"S": value} for name, value in values.items()}
        client_of(self.module).put_item(TableName=NAMES.table("ticket_comments"), Item=item)

    def comment(self, body: str) -> None:
        self.ask("POST", COMMENTS, {"body": body}, **self.path)

    def change(self, **changes: Any) -> None:
        version = self.ticket()["version"]["N"]
        self.ask("PATCH", TICKET, {"version": int(version), **changes}, **self.path)

    @staticmethod
    def ticket() -> Any:
        (found,) = stored()["support_tickets"]
        return found

    def expiries(self) -> set[str | None]:
        return {comment.get("expires_at", {}).get("N") for comment in stored()["ticket_comments"]}

    def expiry(self) -> str | None:
        found: str | None = self.ticket().get("expires_at", {}).get("N")
        return found

    def settled(self) -> None:
        """All comments have the expiry of the ticket, and the ticket knows."""
        assert self.expiries() == {self.expiry()}
        assert self.ticket().get("comments_expire_at") == self.ticket().get("expires_at")


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch, handler: Load) -> Callable[[int], Service]:
    monkeypatch.setattr(time, "sleep", lambda _: None)
    return lambda comments: Service(handler("support_tickets")[0], comments)


def of(operation: str, *tables: str) -> Callable[[Call], Any]:
    return lambda call: THROTTLED if call.operation == operation and {*tables} <= {*call.tables} else None


def test_comments_follow_their_ticket(load: Any) -> None:
    service = load(53)
    bodies = [comment["body"] for comment in stored()["ticket_comments"]]
    assert (service.expiry(), service.expiries()) == (None, {None})
    service.change(status="closed")
    assert service.expiry() is not None
    service.settled()
    service.comment("late")
    assert len(stored()["ticket_comments"]) == 54
    service.settled()
    service.change(priority="high")
    service.settled()
    service.change(status="open")
    assert service.expiry() is None
    service.settled()
    assert [comment["body"] for comment in stored()["ticket_comments"]] == [*bodies, {"S": "late"}]
    # Nothing changed, nothing is written.
    service.dynamodb.calls.clear()
    service.change(priority="low")
    service.ask("GET", COMMENTS, **service.path)
    assert [call.text for call in service.dynamodb.calls if "ticket_comments" in call.tables] == [
        "Query ticket_comments"
    ]


@pytest.mark.parametrize(
    "refused",
    [
        of("TransactWriteItems", "ticket_comments"),
        of("Query", "ticket_comments"),
        lambda call: THROTTLED if "comments_expire_at" in str(call.given.get("UpdateExpression")) else None,
    ],
    ids=["writes", "reads", "the note"],
)
@pytest.mark.parametrize("look", [TICKET, COMMENTS])
def test_what_was_interrupted_is_done_at_the_next_look(load: Any, refused: Any, look: str) -> None:
    service = load(2)
    for change in ({"status": "closed"}, {"status": "open"}):
        service.dynamodb.judge = refused
        service.change(**change)
        assert service.ticket().get("comments_expire_at") != service.ticket().get("expires_at")
        service.dynamodb.judge = lambda _: None
        service.ask("GET", look, **service.path)
        service.settled()


def test_a_ticket_that_was_closed_before_comments_expired(load: Any) -> None:
    service = load(3)
    service.change(status="closed")
    client = client_of(service.module)
    for comment in stored()["ticket_comments"]:
        del comment["expires_at"]
        client.put_item(TableName=NAMES.table("ticket_comments"), Item=comment)
    ticket = service.ticket()
    del ticket["comments_expire_at"]
    client.put_item(TableName=NAMES.table("support_tickets"), Item=ticket)
    assert service.expiries() == {None}
    service.ask("GET", TICKET, **service.path)
    service.settled()


@pytest.mark.parametrize("comments", [0, 2])
def test_a_pass_of_an_older_version_changes_nothing_any_more(load: Any, comments: int) -> None:
    service = load(comments)
    service.change(status="closed")
    tickets = service.module.ROUTES["GET", TICKET].__self__
    closed = tickets.read("acme", service.path["ticket_id"])
    service.change(status="open")
    tickets.comment_expiry.follow({**closed, "comments_expire_at": 1})
    assert service.expiries() <= {None}
    assert "comments_expire_at" not in service.ticket()


def test_a_comment_that_was_deleted_in_between_stays_deleted(load: Any) -> None:
    service = load(3)
    client = client_of(service.module)
    first = stored()["ticket_comments"][0]
    key = {name: first[name] for name in ("tenant_id", "ticket_comment_id")}

    def delete(call: Call) -> None:
        if call.operation == "TransactWriteItems":
            service.dynamodb.judge = lambda _: None
            client.delete_item(TableName=NAMES.table("ticket_comments"), Key=key)

    service.dynamodb.judge = delete
    service.change(status="closed")
    assert len(stored()["ticket_comments"]) == 2
    service.settled()


@pytest.mark.parametrize("status", ["closed", "open"])
def test_a_comment_that_is_added_while_its_ticket_changes_has_its_expiry(load: Any, status: str) -> None:
    service = load(1)
    if status == "open":
        service.change(status="closed")

    def change(call: Call) -> None:
        if call.operation == "TransactWriteItems":
            service.dynamodb.judge = lambda _: None
            service.change(status=status)

    service.dynamodb.judge = change
    service.comment("in between")
    assert len(stored()["ticket_comments"]) == 2
    service.settled()
