"""A poison batch: through the real handler into the bucket, listed, replayed once it can be, and its effect is there once."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

import boto3
import pytest
from test_notification_handler import Gateway, connect, stream, with_gateway

from phase3b.failed.kept_batches import KeptBatches, Note
from phase3b.failed.lambda_invocation import answered
from phase3b.failed.replay import Answer, open_batches, replay
from phase3b.local.api import event_sources
from phase3b.local.api.event_sources import StreamReader
from phase3b.local.api.function_pool import FunctionError
from phase3b.local.api.local_service import StreamSource

FUNCTION = "arn:aws:lambda:us-east-1:123456789012:function:securebase-prod-notification-handler:live"
SOURCE = StreamSource("notification_handler", "arn:stream", 10, 1, "mapping", FUNCTION, "kept")
NOW = "2026-11-28T00:00:00Z"


@pytest.fixture
def module(handler: Any) -> ModuleType:
    found: ModuleType = handler("notification_handler")[0]
    return found


@dataclass
class Handled:
    """A function by its handler, in this process."""

    handle: Any
    events: list[Any] = field(default_factory=list)

    async def invoke(self, name: str, event: Any) -> Any:
        del name
        return self(event)

    def __call__(self, event: Any) -> Any:
        self.events.append(event)
        try:
            return self.handle(event, None)
        except Exception as error:
            raise FunctionError(type(error).__name__, str(error)) from error

    def invoked(self, _: str, event: Any) -> Answer:
        try:
            return answered(self(event))
        except FunctionError as error:
            return Answer(error=str(error))


@pytest.fixture
def batches(aws: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> KeptBatches:
    del aws
    monkeypatch.setattr(event_sources, "RETRY_PAUSE_SECONDS", 0)
    s3 = boto3.client("s3", region_name="us-east-1")
    s3.create_bucket(Bucket="kept")
    return KeptBatches(s3, "kept")


def fail(function: Handled, batches: KeptBatches, *tenants: str, shard: str = "shard-1", first: int = 0) -> None:
    """What the local runner does with new records of a shard, until it gives them up."""
    reader = StreamReader(function, None, SOURCE, batches.s3)  # type: ignore[arg-type]
    reader._shard = shard
    records = stream(*tenants)["Records"]
    for number, record in enumerate(records):
        record["dynamodb"]["SequenceNumber"] = str(first + number)
    asyncio.run(reader._work(records))


def test_a_poison_batch_is_kept_found_and_replayed_once(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch, batches: KeptBatches
) -> None:
    gateway = with_gateway(module, monkeypatch, Gateway(failing={"g1"}))
    connect(module, "a1", "acme")
    connect(module, "g1", "globex")
    function = Handled(module.handle)
    fail(function, batches, "acme", "globex", "acme")
    # The first was pushed; what failed, and what stands behind it, was tried twice and is kept, whole.
    assert [len(event["Records"]) for event in function.events] == [3, 2]
    (kept,) = batches.all()
    assert (kept.batch.function, kept.state) == ("securebase-prod-notification-handler", "failed")
    assert [record["dynamodb"]["NewImage"]["tenant_id"]["S"] for record in kept.batch.records] == ["globex", "acme"]
    assert kept.batch.key.startswith("aws/lambda/mapping/shard-1/")
    (again,) = replay([kept], batches, function.invoked, lambda: NOW)
    assert (again.outcome, again.records) == ("failed again", 0)
    assert batches.all() == (kept,)

    gateway.failing = set()
    (done,) = replay(batches.all(), batches, function.invoked, lambda: NOW)
    assert (done.outcome, done.records) == ("replayed", 2)
    assert sorted((c, said["notification"]["notification_id"][-1]) for c, said in gateway.posted) == [
        ("a1", "0"),
        ("a1", "2"),
        ("g1", "1"),
    ]
    # What was replayed is not replayed again.
    assert open_batches(batches.all(), None, None, interrupted=True) == ()
    assert [each.note for each in batches.all()] == [Note("replayed", NOW)]


def test_what_was_processed_of_a_batch_is_not_processed_again(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch, batches: KeptBatches
) -> None:
    gateway = with_gateway(module, monkeypatch, Gateway(failing={"a1", "g1"}))
    connect(module, "a1", "acme")
    connect(module, "g1", "globex")
    function = Handled(module.handle)
    fail(function, batches, "acme", "globex")
    gateway.failing = {"g1"}
    (partly,) = replay(batches.all(), batches, function.invoked, lambda: NOW)
    assert (partly.outcome, partly.records) == ("partly replayed", 1)
    gateway.failing = set()
    (done,) = replay(batches.all(), batches, function.invoked, lambda: NOW)
    assert (done.outcome, done.records) == ("replayed", 1)
    assert [connection for connection, _ in gateway.posted] == ["a1", "g1"]


def test_a_shard_is_replayed_in_order_and_waits_behind_what_fails(batches: KeptBatches) -> None:
    def broken(event: Any, _: object) -> None:
        raise ValueError(len(event["Records"]))

    function = Handled(broken)
    # Kept out of order; a number of more digits is the later one.
    fail(function, batches, "acme", first=100)
    fail(function, batches, "acme", first=99)
    fail(function, batches, "acme", shard="shard-2", first=1)
    seen: list[str] = []

    def invoke(_: str, event: Any) -> Answer:
        seen.append(event["Records"][0]["dynamodb"]["SequenceNumber"])
        return Answer(error="still broken") if seen[-1] == "99" else Answer()

    done = {each.kept.batch.first: each.outcome for each in replay(batches.all(), batches, invoke, lambda: NOW)}
    assert done == {99: "failed again", 100: "waits", 1: "replayed"}
    assert sorted(seen) == ["1", "99"]


def test_an_interrupted_replay_is_said_and_not_repeated_by_itself(batches: KeptBatches) -> None:
    def broken(_: Any, __: object) -> None:
        raise ValueError

    fail(Handled(broken), batches, "acme")

    def killed(_: str, __: Any) -> Answer:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(replay(batches.all(), batches, killed, lambda: NOW))
    (kept,) = batches.all()
    assert kept.state == "under way"
    assert open_batches([kept], None, None, interrupted=False) == ()
    (done,) = replay(open_batches([kept], None, None, interrupted=True), batches, lambda *_: Answer(), lambda: NOW)
    assert done.outcome == "replayed"


@pytest.mark.parametrize("text", ["", "[]", "{", "null", '{"requestContext": {}}', '"text"'])
def test_what_is_no_batch_is_listed_and_never_skipped_in_silence(batches: KeptBatches, text: str) -> None:
    batches.s3.put_object(Bucket="kept", Key="aws/lambda/x", Body=text.encode())
    (kept,) = open_batches(batches.all(), "another", "2099", interrupted=False)
    assert kept.batch.problem.startswith("it is no batch of a stream")
    (done,) = replay([kept], batches, lambda *_: Answer(), lambda: NOW)
    assert (done.outcome, done.records) == ("unreadable", 0)
