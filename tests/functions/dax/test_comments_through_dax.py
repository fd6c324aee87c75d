"""GET comments of a ticket through a DAX (a test double: conftest.py), and without it: the same answers, however it fails."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any

import pytest
from dax_double import ENDPOINT, AwayError, DaxDouble, connected, raising, slow
from service_event import body_of, rest

RESOURCE = "/support/tickets/{ticket_id}/comments"
TICKET = {"subject": "It broke", "description": "All of it", "priority": "high"}
Ask = Callable[..., Any]


@pytest.fixture
def loaded(dax: DaxDouble, handler: Any) -> tuple[Ask, Any]:  # noqa: ARG001  asked for what it sets
    module, recorder = handler("support_tickets")
    return lambda *given, **named: module.handle(rest(*given, **named), None), recorder


def commented(ask: Ask, count: int = 3, **named: Any) -> tuple[dict[str, str], list[dict[str, Any]]]:
    made = body_of(ask("POST", "/support/tickets", body=TICKET, **named))
    path = {"ticket_id": made["ticket_id"]}
    return path, [
        body_of(ask("POST", RESOURCE, body={"body": f"comment {number}"}, **path, **named)) for number in range(count)
    ]


def listed(ask: Ask, path: dict[str, str], **named: Any) -> list[dict[str, Any]]:
    answer = ask("GET", RESOURCE, **path, **named)
    assert answer["statusCode"] == 200, answer
    found: list[dict[str, Any]] = body_of(answer)["items"]
    return found


def tables_asked(recorder: Any, table: str = "ticket-comments") -> list[str]:
    return [operation for operation, given in recorder.calls if table in str(given)]


def test_nothing_is_connected_to_before_a_read(loaded: tuple[Ask, Any], dax: DaxDouble) -> None:
    assert dax.made == 0
    ask, _ = loaded
    path, made = commented(ask)
    assert dax.made == 0
    assert listed(ask, path) == made
    connected()
    assert dax.made == 1
    assert dax.given["endpoint_url"] == ENDPOINT
    config = dax.given["config"]
    assert (config.connect_timeout, config.read_timeout, config.retries) == (0.2, 0.1, {"max_attempts": 0})


def test_lists_are_of_dax_and_so_old_as_it_keeps_them(loaded: tuple[Ask, Any], dax: DaxDouble) -> None:
    ask, _ = loaded
    path, made = commented(ask)
    listed(ask, path)
    connected()
    assert listed(ask, path) == made
    assert [operation for operation, _ in dax.asked] == ["query"]
    new = body_of(ask("POST", RESOURCE, body={"body": "later"}, **path))
    assert listed(ask, path) == made, "what it keeps is not taken out by a write"
    dax.forget()
    assert listed(ask, path) == [*made, new]


def test_what_decides_is_read_of_the_tables(loaded: tuple[Ask, Any], dax: DaxDouble) -> None:
    """The ticket itself, its comments for a batch, and what a repeated request made: also while DAX answers lists."""
    ask, _ = loaded
    path, made = commented(ask)
    listed(ask, path)
    connected()
    listed(ask, path)
    before = len(dax.asked)
    key = {"Idempotency-Key": "once"}
    first, again = (body_of(ask("POST", RESOURCE, body={"body": "x"}, headers=key, **path)) for _ in range(2))
    assert first == again
    batch = body_of(ask("POST", "/support/comments/batch", body={"ticket_ids": [path["ticket_id"]]}))
    assert batch["items"][0]["comments"] == [*made, first]
    ask("PATCH", "/support/tickets/{ticket_id}", body={"version": 1, "status": "closed"}, **path)
    assert len(dax.asked) == before


FAULTS: dict[str, Callable[[], None]] = {
    "away": raising(AwayError("No cluster endpoints available")),
    "slow": slow(0.01),
    "refuses": raising(PermissionError("User is not authorized to perform: dax:Query")),
    "throttles": raising(RuntimeError("ThrottlingException")),
    "ends the connection": raising(ConnectionResetError("Connection reset by peer")),
    "answers what nobody reads": raising(ValueError("Unknown item type: 0x40")),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_however_it_fails_answers_are_those_of_the_table(
    fault: Callable[[], None], loaded: tuple[Ask, Any], dax: DaxDouble
) -> None:
    ask, recorder = loaded
    path, made = commented(ask)
    listed(ask, path)
    connected()
    dax.fails = fault
    for number in range(20):
        new = body_of(ask("POST", RESOURCE, body={"body": str(number)}, **path))
        made.append(new)
        recorder.calls.clear()
        assert listed(ask, path) == made
        assert "dynamodb:Query" in tables_asked(recorder)
    assert len(dax.asked) == 5, "after circuit_failures in a row it is left alone"


def test_one_that_can_not_be_connected_to(loaded: tuple[Ask, Any], dax: DaxDouble) -> None:
    ask, _ = loaded
    path, made = commented(ask)
    dax.refuses_to_start = True
    for _ in range(10):
        assert listed(ask, path) == made
        connected()
    assert (dax.made, dax.asked) == (1, [])


def test_one_whose_answers_lack_their_items(loaded: tuple[Ask, Any], dax: DaxDouble) -> None:
    ask, _ = loaded
    path, made = commented(ask)
    listed(ask, path)
    connected()
    dax.lacks = "Items"
    assert listed(ask, path) == made


def test_tenants_never_share_an_answer(loaded: tuple[Ask, Any], dax: DaxDouble) -> None:
    """What DAX keeps is named by all that is asked, of which the tenant is the partition."""
    ask, _ = loaded
    path, made = commented(ask, tenant="acme")
    listed(ask, path, tenant="acme")
    connected()
    assert listed(ask, path, tenant="acme") == made
    assert ask("GET", RESOURCE, tenant="globex", **path)["statusCode"] == 404
    assert all(given["ExpressionAttributeValues"][":tenant"] == {"S": "acme"} for _, given in dax.asked)


def test_pages_go_on_where_the_other_ended(loaded: tuple[Ask, Any], dax: DaxDouble) -> None:
    """A page of DAX, the next one of the table, and the next of DAX again."""
    ask, _ = loaded
    path, made = commented(ask, 9)
    listed(ask, path)
    connected()
    found: list[dict[str, Any]] = []
    cursor: dict[str, str] = {}
    for fails in (None, FAULTS["away"], None, None):
        dax.fails = fails
        page = body_of(ask("GET", RESOURCE, query={"limit": "3", **cursor}, **path))
        found += page["items"]
        if "next_cursor" not in page:
            break
        cursor = {"cursor": page["next_cursor"]}
    assert found == made


def test_a_package_without_the_client_reads_the_tables(
    dax: DaxDouble, monkeypatch: pytest.MonkeyPatch, handler: Any
) -> None:
    monkeypatch.setitem(sys.modules, "amazondax", None)
    module, _ = handler("support_tickets")

    def ask(*given: Any, **named: Any) -> Any:
        return module.handle(rest(*given, **named), None)

    path, made = commented(ask)
    assert listed(ask, path) == made
    assert dax.made == 0


def test_without_an_endpoint_nothing_of_it_is_imported(handler: Any) -> None:
    """As in every environment that has none, and in the embedded AWS, which runs none."""
    handler("support_tickets")
    assert "shared.dax" not in sys.modules
    assert "amazondax" not in sys.modules


def test_a_slow_one_is_waited_for_five_times_at_most(loaded: tuple[Ask, Any], dax: DaxDouble) -> None:
    ask, _ = loaded
    path, _made = commented(ask, 1)
    listed(ask, path)
    connected()
    began = time.monotonic()
    for _ in range(20):
        listed(ask, path)
    as_ever = time.monotonic() - began
    dax.fails = slow(0.1)
    began = time.monotonic()
    for _ in range(20):
        listed(ask, path)
    # Five times the 0.1 s that a read may take; the machine may be three times as slow as before.
    assert time.monotonic() - began < 3 * as_ever + 5 * 0.1 + 1
