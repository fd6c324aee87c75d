"""notification_handler: REST API, WebSocket API, stream."""

from __future__ import annotations

import json
import sys
from concurrent.futures import ThreadPoolExecutor
from types import ModuleType, SimpleNamespace
from typing import Any

import boto3
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


class Gateway:
    """Plays the connections: some are gone, some fail."""

    class GoneError(Exception):
        pass

    def __init__(self, gone: set[str] = frozenset(), failing: set[str] = frozenset()) -> None:  # type: ignore[assignment]
        self.gone, self.failing = gone, failing
        self.posted: list[tuple[str, Any]] = []
        # Every frame that was asked for, whether or not somebody got it.
        self.frames: list[tuple[str, bytes]] = []
        self.exceptions = type("Exceptions", (), {"GoneException": self.GoneError})

    def post_to_connection(self, ConnectionId: str, Data: bytes) -> None:  # noqa: N803  boto's names
        self.frames.append((ConnectionId, Data))
        if ConnectionId in self.gone:
            raise self.GoneError
        if ConnectionId in self.failing:
            raise ClientError({"Error": {"Code": "LimitExceededException"}}, "PostToConnection")
        self.posted.append((ConnectionId, json.loads(Data)))


def connect(module: ModuleType, connection: str, tenant: str | None = "acme") -> Any:
    authorizer = {"tenantId": tenant, "userId": "u"} if tenant else {}
    return module.handle(
        {"requestContext": {"routeKey": "$connect", "connectionId": connection, "authorizer": authorizer}}, None
    )


def stream(*tenants: str, kind: str = "INSERT") -> dict[str, Any]:
    return {
        "Records": [
            {
                "eventName": kind,
                "eventSource": "aws:dynamodb",
                "dynamodb": {
                    "SequenceNumber": str(number),
                    "NewImage": {
                        "tenant_id": {"S": tenant},
                        "notification_id": {"S": f"{number:026d}"},
                        "title": {"S": "t"},
                        "body": {"S": "b"},
                        "created_at": {"S": "now"},
                        "read": {"BOOL": False},
                        "unread_created_at": {"S": "now"},
                    },
                },
            }
            for number, tenant in enumerate(tenants)
        ]
    }


def with_gateway(module: ModuleType, monkeypatch: pytest.MonkeyPatch, gateway: Gateway) -> Gateway:
    made = type(module.CONNECTIONS)
    own = module.CONNECTIONS
    monkeypatch.setattr(module, "CONNECTIONS", made(own.client, gateway, own.table, own.tenant_index, own.hours))
    return gateway


def test_what_is_written_is_pushed_to_the_connections_of_its_tenant(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    gateway = with_gateway(module, monkeypatch, Gateway())
    for connection, tenant in (("a1", "acme"), ("a2", "acme"), ("g1", "globex")):
        assert connect(module, connection, tenant) == {"statusCode": 200}
    assert module.handle(stream("acme"), None) == {"batchItemFailures": []}
    assert sorted(connection for connection, _ in gateway.posted) == ["a1", "a2"]
    notification = {"notification_id": "0" * 26, "title": "t", "body": "b", "created_at": "now", "read": False}
    assert gateway.posted[0][1] == {"type": "notification", "notification": notification}


def test_a_frame_is_as_small_as_its_json_can_be(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """API Gateway counts a message in pieces of 32 KiB, and takes 128 KiB at most: no blanks, and letters as they are."""
    gateway = with_gateway(module, monkeypatch, Gateway())
    connect(module, "a1")
    records = stream("acme")
    records["Records"][0]["dynamodb"]["NewImage"]["title"] = {"S": "für später"}
    module.handle(records, None)
    ((_, frame),) = gateway.frames
    assert frame.decode() == (
        '{"type":"notification","notification":{"notification_id":"00000000000000000000000000",'
        '"title":"für später","body":"b","created_at":"now","read":false}}'
    )


def test_every_page_of_connections_is_pushed_to(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """DynamoDB ends a page at a megabyte; here after two connections."""
    gateway = with_gateway(module, monkeypatch, Gateway())
    client, asked = module.CONNECTIONS.client, []

    def paged(**given: Any) -> Any:
        asked.append(given.get("ExclusiveStartKey"))
        return client.query(**given, Limit=2)

    paging = SimpleNamespace(query=paged, put_item=client.put_item, delete_item=client.delete_item)
    own = module.CONNECTIONS
    monkeypatch.setattr(module, "CONNECTIONS", type(own)(paging, gateway, own.table, own.tenant_index, own.hours))
    for number in range(5):
        connect(module, f"a{number}")
    assert module.handle(stream("acme"), None) == {"batchItemFailures": []}
    assert sorted(connection for connection, _ in gateway.posted) == ["a0", "a1", "a2", "a3", "a4"]
    assert len(asked) == 3
    assert asked[0] is None
    assert None not in asked[1:]


def test_no_more_threads_than_connections_and_than_are_wanted_at_most(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    connections = sys.modules["notification_handler.connections"]
    made: list[int] = []

    class Pool(ThreadPoolExecutor):
        def __init__(self, workers: int) -> None:
            made.append(workers)
            super().__init__(workers)

    monkeypatch.setattr(connections, "ThreadPoolExecutor", Pool)
    gateway = with_gateway(module, monkeypatch, Gateway())
    for count in (3, 25):
        for number in range(count):
            connect(module, f"c{number}")
        module.handle(stream("acme"), None)
    assert (made, len(gateway.posted)) == ([3, 10], 28)


def test_what_was_only_changed_is_not_pushed(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    gateway = with_gateway(module, monkeypatch, Gateway())
    connect(module, "a1")
    module.handle(stream("acme", kind="MODIFY"), None)
    assert gateway.posted == []
    # What comes behind it in the same batch is.
    changed, new = stream("acme", "acme")["Records"]
    module.handle({"Records": [{**changed, "eventName": "MODIFY"}, new]}, None)
    assert [each["notification"]["notification_id"] for _, each in gateway.posted] == ["0" * 25 + "1"]


def test_connections_that_are_gone_are_forgotten(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch, aws: dict[str, str]
) -> None:
    gateway = with_gateway(module, monkeypatch, Gateway(gone={"a1"}))
    connect(module, "a1")
    connect(module, "a2")
    assert module.handle(stream("acme", "acme"), None) == {"batchItemFailures": []}
    assert [connection for connection, _ in gateway.posted] == ["a2", "a2"]
    # Asked once: each call to one that is gone costs a call, and a delete of what is deleted.
    assert sorted(connection for connection, _ in gateway.frames) == ["a1", "a2", "a2"]
    table = aws["${aws_dynamodb_table.connections.name}"]
    left = boto3.client("dynamodb", region_name="us-east-1").scan(TableName=table)["Items"]
    assert [item["connection_id"]["S"] for item in left] == ["a2"]


def test_what_could_not_be_pushed_comes_again_in_order(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    with_gateway(module, monkeypatch, Gateway(failing={"g1"}))
    connect(module, "a1", "acme")
    connect(module, "g1", "globex")
    answer = module.handle(stream("acme", "globex", "acme"), None)
    assert answer == {"batchItemFailures": [{"itemIdentifier": "1"}]}


def test_a_connection_that_fails_is_its_own_and_the_others_get_each_notification_once(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    gateway = with_gateway(module, monkeypatch, Gateway(gone={"a3"}, failing={"a1"}))
    for connection in ("a1", "a2", "a3"):
        connect(module, connection, "acme")
    answer = module.handle(stream("acme", "acme"), None)
    assert answer == {"batchItemFailures": []}
    assert [(connection, said["notification"]["notification_id"][-1]) for connection, said in gateway.posted] == [
        ("a2", "0"),
        ("a2", "1"),
    ]


def test_what_reached_nobody_who_is_there_comes_again(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    gateway = with_gateway(module, monkeypatch, Gateway(gone={"a1"}, failing={"a2", "a3"}))
    for connection in ("a1", "a2", "a3"):
        connect(module, connection, "acme")
    assert module.handle(stream("acme", "acme"), None) == {"batchItemFailures": [{"itemIdentifier": "0"}]}
    gateway.failing = set()
    assert module.handle(stream("acme"), None) == {"batchItemFailures": []}
    assert sorted(connection for connection, _ in gateway.posted) == ["a2", "a3"]


def test_a_connection_that_cannot_be_forgotten_fails_no_push(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    gateway = with_gateway(module, monkeypatch, Gateway(gone={"a1"}))
    connect(module, "a1", "acme")
    own = module.CONNECTIONS

    def refused(**_: object) -> None:
        raise ClientError({"Error": {"Code": "ProvisionedThroughputExceededException"}}, "DeleteItem")

    full = SimpleNamespace(query=own.client.query, delete_item=refused)
    monkeypatch.setattr(module, "CONNECTIONS", type(own)(full, gateway, own.table, own.tenant_index, own.hours))
    assert module.handle(stream("acme"), None) == {"batchItemFailures": []}


def test_a_connection_lives_from_connect_to_disconnect(module: ModuleType, aws: dict[str, str]) -> None:
    assert connect(module, "a1", None) == {"statusCode": 401}
    connect(module, "a1")
    client = boto3.client("dynamodb", region_name="us-east-1")
    table = aws["${aws_dynamodb_table.connections.name}"]
    (item,) = client.scan(TableName=table)["Items"]
    assert item["tenant_id"] == {"S": "acme"}
    assert int(item["expires_at"]["N"]) > 0
    module.handle({"requestContext": {"routeKey": "$disconnect", "connectionId": "a1"}}, None)
    assert client.scan(TableName=table)["Items"] == []


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ('{"type": "ping"}', "pong"),
        ("{", "error"),
        ("[]", "error"),
        ("x" * 5000, "error"),
        ("[" * 4000, "error"),
        (None, "error"),
        ('{"type": "other"}', "error"),
    ],
)
def test_messages_of_clients(module: ModuleType, body: str | None, kind: str) -> None:
    answer = module.handle({"requestContext": {"routeKey": "$default", "connectionId": "a1"}, "body": body}, None)
    assert (answer["statusCode"], json.loads(answer["body"])["type"]) == (200, kind)


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
