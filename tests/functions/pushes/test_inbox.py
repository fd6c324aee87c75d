"""Whose a notification is: listed and marked read by its user, or by all of the tenant, page by page and until it expires."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import boto3
import pytest
from service_event import body_of, rest

SEND = "/notifications"
READ = "/notifications/{notification_id}/read"
NOW = 1_800_000_000.0
# "Lambda quotas": what a function answers a request with, in bytes.
LARGEST_ANSWER = 6 * 1024 * 1024


@pytest.fixture
def module(handler: Any) -> ModuleType:
    found: ModuleType = handler("notification_handler")[0]
    return found


@pytest.fixture
def ask(module: ModuleType) -> Any:
    return lambda *given, **named: module.handle(rest(*given, **named), None)


@pytest.fixture
def clock(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    del module
    now = [NOW]
    monkeypatch.setattr(sys.modules["shared.clock"], "now", lambda: now[0])
    return now


def send(ask: Any, *to: str | None, tenant: str = "acme", **headers: str) -> list[str]:
    """One notification for each of these users; None is the whole tenant."""
    body = [{"title": f"for {user}", "body": "b"} | ({} if user is None else {"user_id": user}) for user in to]
    answer = ask("POST", SEND, tenant=tenant, body={"notifications": body}, headers=headers)
    assert answer["statusCode"] == 202, answer
    ids: list[str] = body_of(answer)["notification_ids"]
    return ids


def pages(ask: Any, user: str, limit: int = 100) -> list[list[dict[str, Any]]]:
    found, query = [], {"limit": str(limit)}
    while True:
        page = body_of(ask("GET", SEND, user=user, query=query))
        found.append(page["items"])
        if "next_cursor" not in page:
            return found
        query = {"limit": str(limit), "cursor": page["next_cursor"]}


def seen(ask: Any, user: str, limit: int = 100) -> list[str]:
    return [each["notification_id"] for page in pages(ask, user, limit) for each in page]


def test_each_user_sees_their_own_and_the_tenants(ask: Any) -> None:
    bobs, all_of_it, eves = send(ask, "bob", None, "eve")
    send(ask, "bob", tenant="globex")
    assert set(seen(ask, "bob")) == {bobs, all_of_it}
    assert set(seen(ask, "eve")) == {eves, all_of_it}
    assert seen(ask, "joe") == seen(ask, "") == [all_of_it]
    shown = {each["notification_id"]: each.get("user_id") for page in pages(ask, "bob") for each in page}
    assert shown == {bobs: "bob", all_of_it: None}


@pytest.mark.parametrize("user", ["bo", "bob#", "user#", "БОБ", "#", "b" * 128, "'\"{}"])
def test_a_user_is_taken_word_for_word(ask: Any, user: str) -> None:
    (theirs,) = send(ask, user)
    assert (seen(ask, user), seen(ask, "bob")) == ([theirs], [])
    assert ask("POST", READ, user="bob", notification_id=theirs)["statusCode"] == 404
    assert ask("POST", READ, user=user, notification_id=theirs)["statusCode"] == 200


def test_another_users_can_not_be_marked_read(ask: Any) -> None:
    bobs, all_of_it = send(ask, "bob", None)
    assert ask("POST", READ, user="eve", notification_id=bobs)["statusCode"] == 404
    body = {"notification_ids": [bobs, all_of_it]}
    assert body_of(ask("POST", "/notifications/read", user="eve", body=body)) == {
        "marked": [all_of_it],
        "unknown": [bobs],
    }
    # What is the tenant's is read for all of it as soon as one has read it; bob's own is as it was.
    assert [(each["notification_id"], each["read"]) for page in pages(ask, "bob") for each in page] == [
        (bobs, False),
        (all_of_it, True),
    ]
    assert body_of(ask("POST", READ, user="bob", notification_id=bobs))["notification_id"] == bobs


@pytest.mark.parametrize("limit", [1, 2, 3, 5, 100])
def test_pages_of_both_kinds_are_newest_first_with_nothing_twice(ask: Any, clock: list[float], limit: int) -> None:
    ids: list[str] = []
    # Some at the same moment, many of others between them.
    for to in ((None,), ("bob", None), ("eve", "eve", "eve"), ("bob",), (None, "bob", "bob"), ("eve",), (None,)):
        clock[0] += 1
        ids += [each for each, user in zip(send(ask, *to), to, strict=True) if user != "eve"]
    clock[0] += 1
    read = {ids[0], ids[2], ids[4], ids[5]}
    for notification_id in read:
        assert ask("POST", READ, user="bob", notification_id=notification_id)["statusCode"] == 200
    found = [each for page in pages(ask, "bob", limit) for each in page]
    assert sorted(each["notification_id"] for each in found) == sorted(ids)
    assert [each["read"] for each in found] == [False] * 4 + [True] * 4
    for part in (found[:4], found[4:]):
        assert [each["created_at"] for each in part] == sorted((each["created_at"] for each in part), reverse=True)


def test_pages_are_bounded_however_many_are_of_others(
    handler: Any, ask: Any, module: ModuleType, aws: dict[str, str]
) -> None:
    """Those of other users are not even read, where they were written since users have keys of their own."""
    del module, aws
    again, recorder = handler("notification_handler")

    def ask_again(*given: Any, **named: Any) -> Any:
        return again.handle(rest(*given, **named), None)

    (mine,) = send(ask, "bob")
    for _ in range(3):
        send(ask, *["eve"] * 100)
    recorder.calls.clear()
    assert seen(ask_again, "bob") == [mine]
    # The unread ones and the read ones, of bob and of all.
    assert recorder.names() == ["dynamodb:Query"] * 4


def test_what_was_written_before_users_had_keys_of_their_own_is_found_by_its_user(
    ask: Any, aws: dict[str, str]
) -> None:
    client = boto3.client("dynamodb", region_name="us-east-1")
    ids = [f"01{number:024d}" for number in range(6)]
    for notification_id, user in zip(ids, ["bob", "eve", None, "bob", "eve", None], strict=True):
        item = {
            "tenant_id": {"S": "acme"},
            "notification_id": {"S": notification_id},
            "title": {"S": "t"},
            "body": {"S": "b"},
            "created_at": {"S": "2026-01-22T09:30:00.000Z"},
            "read": {"BOOL": notification_id >= ids[3]},
            **({"unread_created_at": {"S": "2026-01-22T09:30:00.000Z"}} if notification_id < ids[3] else {}),
            **({"user_id": {"S": user}} if user else {}),
        }
        client.put_item(TableName=aws["${aws_dynamodb_table.notifications.name}"], Item=item)
    for limit in (1, 2, 50):
        assert set(seen(ask, "bob", limit)) == {ids[0], ids[2], ids[3], ids[5]}
    assert set(seen(ask, "eve")) == {ids[1], ids[2], ids[4], ids[5]}
    assert ask("POST", READ, user="eve", notification_id=ids[0])["statusCode"] == 404
    assert ask("POST", READ, user="bob", notification_id=ids[0])["statusCode"] == 200


def test_what_has_expired_is_gone_before_dynamodb_deletes_it(ask: Any, clock: list[float]) -> None:
    ids = send(ask, "bob", None, "bob", None)
    for notification_id in ids[2:]:
        ask("POST", READ, user="bob", notification_id=notification_id)
    clock[0] += 90 * 86_400 - 1
    assert set(seen(ask, "bob")) == set(ids)
    clock[0] += 1
    assert seen(ask, "bob") == []
    assert ask("POST", READ, user="bob", notification_id=ids[0])["statusCode"] == 404


def test_a_repeat_of_a_send_to_users_writes_nothing_twice_and_makes_nothing_unread(ask: Any) -> None:
    key = {"Idempotency-Key": "storm"}
    ids = send(ask, "bob", None, **key)
    assert ask("POST", READ, user="bob", notification_id=ids[0])["statusCode"] == 200
    assert send(ask, "bob", None, **key) == ids
    assert [(each["notification_id"], each["read"]) for page in pages(ask, "bob") for each in page] == [
        (ids[1], False),
        (ids[0], True),
    ]


def test_a_cursor_leads_nowhere_but_into_what_the_user_sees(ask: Any) -> None:
    send(ask, *["bob"] * 3)
    send(ask, *["eve"] * 3)
    cursor = body_of(ask("GET", SEND, user="bob", query={"limit": "1"}))["next_cursor"]
    found = body_of(ask("GET", SEND, user="eve", query={"cursor": cursor}))["items"]
    assert {each["user_id"] for each in found} <= {"eve"}


@pytest.mark.parametrize(
    "made",
    [
        "v2u-0-x",
        "v2u-0-" + "0" * 26,
        "v2r-0-" + "0" * 36,
        "v2r-" + "9" * 26 + "-0",
        "v2r-0",
        "v2u-0-0-0",
        "v2x-0-0",
        "v2-0-0",
    ],
)
def test_a_cursor_of_another_form_is_refused(ask: Any, made: str) -> None:
    answer = ask("GET", SEND, user="bob", query={"cursor": made})
    assert (answer["statusCode"], body_of(answer)["errors"][0]["field"]) == (400, "cursor")


@pytest.mark.parametrize("user", ["bob", ""])
@pytest.mark.parametrize(
    ("made", "listed"),
    [
        ("v2u-0-0", ["new", "old"]),
        ("v2u-1-" + "6" + "Z" * 9 + "7" + "Z" * 25, ["new", "old"]),
        ("v2u-1-" + "0" * 36, ["old"]),
        ("v2r-1-0", ["old"]),
        ("v2r-1-" + "0" * 26, []),
        ("v2r-1-" + "7" + "Z" * 25, ["old"]),
        ("v2u-1-1", ["old"]),
        ("v2r-1-1", []),
    ],
)
def test_a_cursor_is_a_place_that_nothing_need_be_at(ask: Any, user: str, made: str, listed: list[str]) -> None:
    sent = {"notifications": [{"title": title, "body": "text"} for title in ("old", "new")]}
    old, _ = body_of(ask("POST", SEND, body=sent))["notification_ids"]
    ask("POST", "/notifications/{notification_id}/read", notification_id=old)
    found = body_of(ask("GET", SEND, user=user, query={"cursor": made}))["items"]
    assert [each["title"] for each in found] == listed


def test_the_largest_page_is_smaller_than_lambda_allows() -> None:
    """Each character at its worst: twelve bytes for one beyond the basic plane, as a runtime may write it in ASCII."""
    folder = Path(__file__).parents[3] / "lambda_src" / "notification_handler"
    schemas = json.loads((folder / "schemas.json").read_text("utf-8"))
    notification = schemas["Notification"]["properties"]
    characters = sum(each.get("maxLength", 8) + len(name) + 20 for name, each in notification.items())
    assert schemas["NotificationPage"]["properties"]["items"]["maxItems"] * characters * 12 < LARGEST_ANSWER
