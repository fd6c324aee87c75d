"""notification_handler: REST API, WebSocket API, stream."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import pytest
from botocore.exceptions import ClientError
from service_event import body_of, rest

SEND = "/notifications"
READ = "/notifications/{notification_id}/read"


@pytest.fixture
def module(handler: Any) -> ModuleType:
    found: ModuleType = handler("notification_handler")[0]
    return found


@pytest.fixture
def ask(module: ModuleType) -> Any:
    return lambda *given, **named: module.handle(rest(*given, **named), None)


def sent(ask: Any, count: int, tenant: str = "acme", **headers: str) -> Any:
    body = {"notifications": [{"title": f"title {number}", "body": "b"} for number in range(count)]}
    answer = ask("POST", SEND, tenant=tenant, body=body, headers=headers)
    assert answer["statusCode"] == 202, answer
    return answer


def send(ask: Any, count: int, tenant: str = "acme", **headers: str) -> list[str]:
    answer = sent(ask, count, tenant, **headers)
    ids: list[str] = body_of(answer)["notification_ids"]
    return ids


def pages(ask: Any, limit: int, tenant: str = "acme") -> list[list[dict[str, Any]]]:
    found = []
    query = {"limit": str(limit)}
    while True:
        page = body_of(ask("GET", SEND, tenant=tenant, query=query))
        found.append(page["items"])
        if "next_cursor" not in page:
            return found
        query = {"limit": str(limit), "cursor": page["next_cursor"]}


@pytest.mark.parametrize("limit", [1, 2, 3, 4, 5, 7, 50])
def test_unread_first_newest_first_whatever_the_size_of_a_page(ask: Any, limit: int) -> None:
    ids = sorted(send(ask, 7))
    read = {ids[1], ids[4], ids[5]}
    for notification_id in read:
        assert ask("POST", READ, notification_id=notification_id)["statusCode"] == 200
    found = [each["notification_id"] for page in pages(ask, limit) for each in page]
    # Those of one request have one time: the order within it is not ours to promise, the parts are.
    assert set(found[:4]) == set(ids) - read
    assert found[4:] == sorted(read, reverse=True)
    assert len(found) == 7


def test_a_page_is_filled_across_the_border(ask: Any) -> None:
    ids = send(ask, 5)
    for notification_id in ids[:3]:
        ask("POST", READ, notification_id=notification_id)
    sizes = [len(page) for page in pages(ask, 4)]
    assert sizes == [4, 1]


def test_marking_read_is_done_once_and_keeps_its_time(ask: Any) -> None:
    (notification_id,) = send(ask, 1)
    first = body_of(ask("POST", READ, notification_id=notification_id))
    assert (first["read"], first["read_at"] >= first["created_at"]) == (True, True)
    assert body_of(ask("POST", READ, notification_id=notification_id)) == first
    assert ask("POST", READ, notification_id="0" * 26)["statusCode"] == 404
    assert ask("POST", READ, notification_id=notification_id, tenant="globex")["statusCode"] == 404


def test_marking_many_says_what_is_not_there(ask: Any) -> None:
    ids = send(ask, 3)
    nowhere = "0" * 26
    answer = ask("POST", "/notifications/read", body={"notification_ids": [*ids, nowhere]})
    assert body_of(answer) == {"marked": ids, "unknown": [nowhere]}


def test_a_hundred_are_written_in_four_calls(handler: Any) -> None:
    module, recorder = handler("notification_handler")
    body = {"notifications": [{"title": "t", "body": "b"}] * 100}
    answer = module.handle(rest("POST", SEND, body=body), None)
    assert len(set(body_of(answer)["notification_ids"])) == 100
    assert recorder.names() == ["dynamodb:BatchWriteItem"] * 4


def test_a_repeat_sends_nothing_twice_and_makes_nothing_unread(ask: Any) -> None:
    key = {"Idempotency-Key": "storm-1"}
    ids = send(ask, 3, **key)
    ask("POST", READ, notification_id=ids[0])
    assert send(ask, 3, **key) == ids
    listed = [each for page in pages(ask, 50) for each in page]
    assert sorted(each["notification_id"] for each in listed) == sorted(ids)
    assert [each["read"] for each in listed].count(True) == 1
    body = {"notifications": [{"title": "another", "body": "b"}]}
    assert ask("POST", SEND, body=body, headers=key)["statusCode"] == 422


def test_only_a_repeat_says_that_it_is_one(ask: Any) -> None:
    key = {"Idempotency-Key": "storm-3"}
    first, again, without = sent(ask, 2, **key), sent(ask, 2, **key), sent(ask, 2)
    assert again["headers"].get("idempotent-replayed") == "true"
    assert "idempotent-replayed" not in first["headers"]
    assert "idempotent-replayed" not in without["headers"]


def test_a_send_that_broke_off_is_finished_by_its_repeat(
    ask: Any, module: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    writer = type(module.ROUTES["POST", SEND].__self__.writer)
    put = writer.put

    def broken(self: Any, items: Any) -> None:
        put(self, list(items)[:2])
        raise ClientError({"Error": {"Code": "ThrottlingException"}}, "BatchWriteItem")

    key = {"Idempotency-Key": "storm-2"}
    body = {"notifications": [{"title": f"t{number}", "body": "b"} for number in range(5)]}
    monkeypatch.setattr(writer, "put", broken)
    assert ask("POST", SEND, body=body, headers=key)["statusCode"] == 503
    monkeypatch.setattr(writer, "put", put)
    assert ask("POST", SEND, body=body, headers=key)["statusCode"] == 202
    titles = [each["title"] for page in pages(ask, 50) for each in page]
    assert sorted(titles) == [f"t{number}" for number in range(5)]


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"notifications": []}, "notifications"),
        ({"notifications": [{"title": "t", "body": "b"}] * 101}, "notifications"),
        ({"notifications": [{"title": "t"}]}, "notifications[0].body"),
        ({"notifications": [{"title": "t", "body": "b"}, {"title": 1, "body": "b"}]}, "notifications[1].title"),
        ({"notifications": [{"title": "t", "body": "b", "tenant_id": "x"}]}, "notifications[0].tenant_id"),
    ],
)
def test_bad_bodies_name_the_field(ask: Any, body: Any, field: str) -> None:
    answer = ask("POST", SEND, body=body)
    assert (answer["statusCode"], body_of(answer)["errors"][0]["field"]) == (400, field)


def test_ids_are_unique_in_a_request(ask: Any) -> None:
    answer = ask("POST", "/notifications/read", body={"notification_ids": ["0" * 26, "0" * 26]})
    assert (answer["statusCode"], body_of(answer)["errors"][0]["field"]) == (400, "notification_ids[1]")
