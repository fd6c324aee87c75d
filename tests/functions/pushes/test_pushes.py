"""Pushes of a batch of the stream: to whom, how often, and what a connection that fails costs the others."""

from __future__ import annotations

import sys
from dataclasses import replace
from types import ModuleType, SimpleNamespace
from typing import Any

import boto3
import pytest
from websocket_clients import FAILURES, Clients, connect, refusal, reported, stream, unreadable, with_clients

NOTHING_FAILED = reported()


@pytest.fixture
def module(handler: Any) -> ModuleType:
    found: ModuleType = handler("notification_handler")[0]
    return found


def stored(aws: dict[str, str]) -> dict[str, Any]:
    """The connections that are stored, by their ids; marks are none."""
    table = aws["${aws_dynamodb_table.connections.name}"]
    found = boto3.client("dynamodb", region_name="us-east-1").scan(TableName=table)["Items"]
    return {item["connection_id"]["S"]: item for item in found if "tenant_id" in item}


def test_what_is_written_is_pushed_to_the_connections_of_its_tenant(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    clients = with_clients(module, monkeypatch, Clients())
    for connection, tenant in (("a1", "acme"), ("a2", "acme"), ("g1", "globex")):
        assert connect(module, connection, tenant) == {"statusCode": 200}
    assert module.handle(stream("acme"), None) == NOTHING_FAILED
    assert sorted(connection for connection, _ in clients.posted) == ["a1", "a2"]
    notification = {"notification_id": "0" * 26, "title": "t", "body": "b", "created_at": "now", "read": False}
    assert clients.posted[0][1] == {"type": "notification", "notification": notification}


def test_a_notification_of_a_user_is_pushed_to_that_user_alone(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    clients = with_clients(module, monkeypatch, Clients())
    for connection, tenant, user in (
        ("b1", "acme", "bob"),
        ("b2", "acme", "bob"),
        ("e", "acme", "eve"),
        ("g", "globex", "bob"),
    ):
        connect(module, connection, tenant, user)
    assert module.handle(stream("acme", user="bob"), None) == NOTHING_FAILED
    assert sorted(connection for connection, _ in clients.posted) == ["b1", "b2"]
    # One without a user is for all of the tenant.
    module.handle(stream("acme", first=1), None)
    assert {each: clients.numbers(each) for each in ("b1", "b2", "e", "g")} == {
        "b1": [0, 1],
        "b2": [0, 1],
        "e": [1],
        "g": [],
    }


def test_a_frame_is_as_small_as_its_json_can_be(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """API Gateway counts a message in pieces of 32 KiB, and takes 128 KiB at most: no blanks, and letters as they are."""
    clients = with_clients(module, monkeypatch, Clients())
    connect(module, "a1")
    records = stream("acme")
    records["Records"][0]["dynamodb"]["NewImage"]["title"] = {"S": "für später"}
    module.handle(records, None)
    ((_, frame),) = clients.frames
    assert frame.decode() == (
        '{"type":"notification","notification":{"notification_id":"00000000000000000000000000",'
        '"title":"für später","body":"b","created_at":"now","read":false}}'
    )


def test_every_page_of_connections_is_pushed_to(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """DynamoDB ends a page at a megabyte; here after two connections."""
    clients = with_clients(module, monkeypatch, Clients())
    client, asked = module.CONNECTIONS.client, []

    def paged(**given: Any) -> Any:
        asked.append(given.get("ExclusiveStartKey"))
        return client.query(**given, Limit=2)

    paging = SimpleNamespace(query=paged, batch_get_item=client.batch_get_item)
    monkeypatch.setattr(
        module, "PUSHES", replace(module.PUSHES, connections=replace(module.CONNECTIONS, client=paging))
    )
    for number in range(5):
        connect(module, f"a{number}")
    assert module.handle(stream("acme"), None) == NOTHING_FAILED
    assert sorted(connection for connection, _ in clients.posted) == ["a0", "a1", "a2", "a3", "a4"]
    assert len(asked) == 3
    assert asked[0] is None
    assert None not in asked[1:]


def test_what_was_only_changed_is_not_pushed(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    clients = with_clients(module, monkeypatch, Clients())
    connect(module, "a1")
    module.handle(stream("acme", kind="MODIFY"), None)
    assert clients.posted == []
    # What comes behind it in the same batch is.
    changed, new = stream("acme", "acme")["Records"]
    module.handle({"Records": [{**changed, "eventName": "MODIFY"}, new]}, None)
    assert clients.numbers("a1") == [1]


@pytest.mark.parametrize("position", [0, 1, 2])
@pytest.mark.parametrize("failure", FAILURES)
def test_a_connection_that_fails_is_its_own_and_the_others_get_each_notification_once_in_order(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch, failure: str, position: int
) -> None:
    clients = with_clients(module, monkeypatch, Clients(failing={f"a{position}": failure}))
    for number in range(3):
        connect(module, f"a{number}")
    connect(module, "g", "globex")
    assert module.handle(stream("acme", "globex", "acme", "acme"), None) == NOTHING_FAILED
    for number in {0, 1, 2} - {position}:
        assert clients.numbers(f"a{number}") == [0, 2, 3]
    assert clients.numbers("g") == [1]
    # What is not sent for certain is tried once more; a connection that does not answer is not waited for twice.
    tries = 2 if failure in {"429", "no connection"} else 1
    assert len([each for each, _ in clients.frames if each == f"a{position}"]) == tries


def test_a_client_whose_buffer_is_full_for_a_moment_gets_everything(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    clients = Clients(failing={"a1": "429"})

    def emptied(connection: str) -> None:
        if connection == "a1" and "a1" in [who for who, _ in clients.frames]:
            clients.failing.clear()

    clients.before = emptied
    with_clients(module, monkeypatch, clients)
    connect(module, "a1")
    connect(module, "a2")
    module.handle(stream("acme", "acme"), None)
    assert (clients.numbers("a1"), clients.numbers("a2")) == ([0, 1], [0, 1])
    assert clients.kinds("a1") == ["notification", "notification"]


def test_connections_that_are_gone_are_forgotten(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch, aws: dict[str, str]
) -> None:
    clients = with_clients(module, monkeypatch, Clients(failing={"a1": "410"}))
    connect(module, "a1")
    connect(module, "a2")
    assert module.handle(stream("acme", "acme"), None) == NOTHING_FAILED
    # Asked once: each call to one that is gone costs a call.
    assert sorted(connection for connection, _ in clients.frames) == ["a1", "a2", "a2"]
    assert list(stored(aws)) == ["a2"]


@pytest.mark.parametrize("failure", ["429", "500", "no answer"])
def test_one_that_missed_something_is_left_in_peace_then_told_and_ended_when_it_goes_on(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch, aws: dict[str, str], failure: str
) -> None:
    clients = with_clients(module, monkeypatch, Clients(failing={"a1": failure}))
    now = [1_800_000_000.0]
    monkeypatch.setattr(sys.modules["shared.clock"], "now", lambda: now[0])
    connect(module, "a1")
    module.handle(stream("acme"), None)
    tried = len(clients.frames)
    now[0] += 29
    module.handle(stream("acme", first=1), None)
    assert len(clients.frames) == tried
    # It reads again: what it lacks it is told of first, and only once.
    clients.failing.clear()
    now[0] += 1
    module.handle(stream("acme", "acme", first=2), None)
    module.handle(stream("acme", first=4), None)
    assert clients.kinds("a1") == ["missed", "notification", "notification", "notification"]
    assert clients.numbers("a1") == [2, 3, 4]
    # Three in a row end it; what came between began the count again.
    clients.failing["a1"] = failure
    for number in range(3):
        assert (clients.ended, list(stored(aws))) == ([], ["a1"])
        module.handle(stream("acme", first=5 + number), None)
        now[0] += 30
    assert (clients.ended, list(stored(aws))) == (["a1"], [])


def test_a_connection_whose_token_has_ended_is_ended_instead_of_pushed_to(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch, aws: dict[str, str]
) -> None:
    clients = with_clients(module, monkeypatch, Clients())
    now = [1_800_000_000.0]
    monkeypatch.setattr(sys.modules["shared.clock"], "now", lambda: now[0])
    connect(module, "a1", expiresAt="1800000060")
    connect(module, "a2", expiresAt="1800000061")
    now[0] += 60
    assert module.handle(stream("acme"), None) == NOTHING_FAILED
    assert (clients.ended, [each for each, _ in clients.frames], list(stored(aws))) == (["a1"], ["a2"], ["a2"])


def test_a_retry_of_a_batch_repeats_nothing_in_whichever_environment(
    handler: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = handler("notification_handler")[0]
    clients = Clients()
    with_clients(module, monkeypatch, clients)
    unread = {"globex"}
    unreadable(module, monkeypatch, unread)
    connect(module, "a1")
    connect(module, "g1", "globex")
    batch = stream("acme", "globex", "acme", "globex", "acme")
    assert module.handle(batch, None) == reported(1, 3)
    assert clients.numbers("a1") == [0, 2, 4]
    # Lambda comes again from the first that was reported, in an environment that has never heard of it.
    other = handler("notification_handler")[0]
    with_clients(other, monkeypatch, clients)
    assert other.handle({"Records": batch["Records"][1:]}, None) == NOTHING_FAILED
    assert (clients.numbers("a1"), clients.numbers("g1")) == ([0, 2, 4], [1, 3])
    assert "missed" not in clients.kinds("a1") + clients.kinds("g1")
    # And all of it, as after an answer that was lost: then nobody knows, which the clients are told, and nothing is repeated.
    assert other.handle(batch, None) == NOTHING_FAILED
    assert clients.repeats() == {}
    assert (clients.kinds("a1")[3:], clients.kinds("g1")[2:]) == (["missed"], ["missed"])


@pytest.mark.parametrize("survived", range(4))
def test_after_an_invocation_that_died_nothing_is_repeated_and_nobody_lacks_something_unknowingly(
    handler: Any, monkeypatch: pytest.MonkeyPatch, survived: int
) -> None:
    """The process ends at the push after so many: what it marked is in doubt, and its connections are told so."""
    module = handler("notification_handler")[0]

    class Died(BaseException):
        pass

    clients = Clients()

    def die(_: str) -> None:
        if len(clients.frames) == survived:
            raise Died

    clients.before = die
    with_clients(module, monkeypatch, clients, at_a_time=1)
    for connection in ("a1", "a2"):
        connect(module, connection)
    batch = stream("acme", "acme")
    with pytest.raises(Died):
        module.handle(batch, None)
    clients.before = lambda _: None
    other = handler("notification_handler")[0]
    with_clients(other, monkeypatch, clients)
    assert other.handle({"Records": [*batch["Records"], *stream("acme", first=2)["Records"]]}, None) == NOTHING_FAILED
    assert clients.repeats() == {}
    for connection in ("a1", "a2"):
        assert clients.kinds(connection).count("missed") == 1
        assert clients.numbers(connection)[-1] == 2


def test_time_that_is_used_up_is_reported_and_the_rest_comes_once(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    clients = with_clients(module, monkeypatch, Clients(), at_a_time=1, reserve_seconds=1.5)
    for connection in ("a1", "a2"):
        connect(module, connection)
    connect(module, "g1", "globex")
    batch = stream("acme", "globex", "acme", "globex")["Records"]
    rounds = 0
    while batch:
        rounds += 1
        # Each look at the clock costs half a second: six steps, then there is no time to begin another.
        left = iter(range(9))
        context = SimpleNamespace(get_remaining_time_in_millis=lambda left=left: 5_000 - 500 * next(left))
        failed = module.handle({"Records": batch}, context)["batchItemFailures"]
        numbers = [each["itemIdentifier"] for each in failed]
        assert numbers == sorted(numbers)
        batch = [each for each in batch if numbers and int(each["dynamodb"]["SequenceNumber"]) >= int(numbers[0])]
        assert rounds < 9
    assert rounds > 1
    assert {each: clients.numbers(each) for each in ("a1", "a2", "g1")} == {"a1": [0, 2], "a2": [0, 2], "g1": [1, 3]}
    assert "missed" not in [said["type"] for _, said in clients.posted]


class Throttled:
    """DynamoDB, which refuses or leaves undone one operation on connections and marks."""

    def __init__(self, client: Any, operation: str, *, whole: bool) -> None:
        self.client, self.operation, self.whole, self.on = client, operation, whole, True

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.client, name)
        if name != self.operation or not self.on:
            return found

        def refused(**given: Any) -> Any:
            if self.whole:
                raise refusal("ProvisionedThroughputExceededException", 400, name)
            requested = given["RequestItems"]
            return {"Responses": {}, "UnprocessedKeys": requested, "UnprocessedItems": requested}

        return refused


@pytest.mark.parametrize(
    ("operation", "whole"),
    [
        ("query", True),
        ("batch_get_item", True),
        ("batch_get_item", False),
        ("batch_write_item", True),
        ("batch_write_item", False),
    ],
)
def test_a_table_that_throttles_has_the_batch_come_again_and_each_client_gets_it_once(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch, operation: str, *, whole: bool
) -> None:
    clients = with_clients(module, monkeypatch, Clients())
    monkeypatch.setattr(sys.modules["notification_handler.connections"], "READ_PAUSES_SECONDS", (0.0,))
    connect(module, "a1")
    own = module.PUSHES
    throttled = Throttled(own.marks.client, operation, whole=whole)
    marks = replace(
        own.marks, client=throttled, writer=replace(own.marks.writer, client=throttled, sleep=lambda _: None)
    )
    connections = replace(own.connections, client=throttled)
    monkeypatch.setattr(module, "PUSHES", replace(own, connections=connections, marks=marks))
    assert module.handle(stream("acme", "acme"), None) == reported(0, 1)
    assert clients.posted == []
    throttled.on = False
    assert module.handle(stream("acme", "acme"), None) == NOTHING_FAILED
    assert clients.kinds("a1") == ["notification"] * 2
    assert clients.numbers("a1") == [0, 1]


@pytest.mark.parametrize("operation", ["put_item", "delete_item"])
def test_a_connection_that_cannot_be_noted_fails_no_push(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch, operation: str
) -> None:
    clients = with_clients(module, monkeypatch, Clients(failing={"a1": "410", "a2": "429"}))
    for connection in ("a1", "a2", "a3"):
        connect(module, connection)
    full = Throttled(module.CONNECTIONS.client, operation, whole=True)
    monkeypatch.setattr(module, "PUSHES", replace(module.PUSHES, connections=replace(module.CONNECTIONS, client=full)))
    assert module.handle(stream("acme"), None) == NOTHING_FAILED
    assert clients.numbers("a3") == [0]


def test_a_record_that_is_no_notification_is_set_aside_alone(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    clients = with_clients(module, monkeypatch, Clients())
    connect(module, "a1")
    batch = stream("acme", "acme", "acme")
    batch["Records"][1]["dynamodb"]["NewImage"] = {"tenant_id": {"S": "acme"}, "what": {"NULL": True}}
    assert module.handle(batch, None) == reported(1)
    # Now it is the first: Lambda halves what raises, until the record is alone.
    for records in (batch["Records"][1:], batch["Records"][1:2]):
        with pytest.raises(sys.modules["shared.records"].PoisonRecordError, match="record 1"):
            module.handle({"Records": records}, None)
    assert module.handle({"Records": batch["Records"][2:]}, None) == reported()
    assert clients.numbers("a1") == [0, 2]
