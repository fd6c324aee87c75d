"""A poison batch: through the real handler into the bucket, listed, replayed once it can be, and its effect is there once."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

import boto3
import pytest
from websocket_clients import Clients, connect, stream, unreadable, with_clients

from phase3b.local.api.lambda_service import event_sources
from phase3b.local.api.lambda_service.event_sources import StreamReader
from phase3b.local.api.lambda_service.function_pool import FunctionError
from phase3b.local.api.local_service import StreamSource
from phase3b.operations.failed.batch import written
from phase3b.operations.failed.kept_batches import KeptBatches, Note
from phase3b.operations.failed.lambda_invocation import LONGEST_SECONDS, answered
from phase3b.operations.failed.replay import Answer, open_batches, replay

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

    async def invoke(self, name: str, event: Any, **_more: object) -> Any:
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
            return answered(self(event), event["Records"])
        except FunctionError as error:
            return Answer(error=str(error))


@pytest.fixture
def batches(aws: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> KeptBatches:
    del aws
    monkeypatch.setattr(event_sources, "RETRY_PAUSE_SECONDS", 0)
    s3 = boto3.client("s3", region_name="us-east-1")
    s3.create_bucket(Bucket="kept")
    return KeptBatches(s3, "kept")


def broken(event: Any, _: object) -> None:
    raise ValueError(len(event["Records"]))


def unable(event: Any, _: object) -> Any:
    """Reports the first of its records, so that the batch stays whole: one that raises is halved."""
    return {"batchItemFailures": [{"itemIdentifier": event["Records"][0]["dynamodb"]["SequenceNumber"]}]}


def never(_: str, event: Any) -> Answer:
    raise AssertionError(event)


NUMBERED = [{"dynamodb": {"SequenceNumber": number}} for number in ("1", "2")]


def fail(
    function: Handled,
    batches: KeptBatches,
    *tenants: str,
    shard: str = "shard-1",
    first: int = 0,
    item: str | None = None,
) -> None:
    """What the local runner does with new records of a shard, until it gives them up."""
    reader = StreamReader(function, None, SOURCE, batches.s3)  # type: ignore[arg-type]
    reader._shard = shard
    records = stream(*tenants)["Records"]
    for number, record in enumerate(records):
        record["dynamodb"]["SequenceNumber"] = str(first + number)
        record["dynamodb"]["Keys"] = {"id": {"S": item or f"{tenants[number]}-{first + number}"}}
    asyncio.run(reader._work(records))


def test_a_poison_batch_is_kept_found_and_replayed_once(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch, batches: KeptBatches
) -> None:
    clients, failing = with_clients(module, monkeypatch, Clients()), {"globex"}
    unreadable(module, monkeypatch, failing)
    connect(module, "a1", "acme")
    connect(module, "g1", "globex")
    function = Handled(module.handle)
    fail(function, batches, "acme", "globex", "acme")
    # The first was pushed; what failed, and what is behind it, was tried twice and is kept, whole.
    assert [len(event["Records"]) for event in function.events] == [3, 2]
    (kept,) = batches.all()
    assert (kept.batch.function, kept.state) == ("securebase-prod-notification-handler", "failed")
    assert [record["dynamodb"]["NewImage"]["tenant_id"]["S"] for record in kept.batch.records] == ["globex", "acme"]
    assert kept.batch.key.startswith("aws/lambda/mapping/shard-1/")
    (again,) = replay([kept], batches, function.invoked, lambda: NOW, interrupted=False)
    assert (again.outcome, again.records) == ("failed again", 0)
    (still,) = batches.all()
    assert (still.batch, still.note) == (kept.batch, Note("failed", NOW, "1"))

    failing.clear()
    (done,) = replay(batches.all(), batches, function.invoked, lambda: NOW, interrupted=False)
    assert (done.outcome, done.records) == ("replayed", 2)
    assert sorted((c, said["notification"]["notification_id"][-1]) for c, said in clients.posted) == [
        ("a1", "0"),
        ("a1", "2"),
        ("g1", "1"),
    ]
    # What was replayed is not replayed again.
    assert open_batches(batches.all(), None, None) == ()
    assert [each.note for each in batches.all()] == [Note("replayed", NOW)]


def test_what_was_processed_of_a_batch_is_not_processed_again(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch, batches: KeptBatches
) -> None:
    clients, failing = with_clients(module, monkeypatch, Clients()), {"acme", "globex"}
    unreadable(module, monkeypatch, failing)
    connect(module, "a1", "acme")
    connect(module, "g1", "globex")
    function = Handled(module.handle)
    fail(function, batches, "acme", "globex")
    failing.discard("acme")
    (partly,) = replay(batches.all(), batches, function.invoked, lambda: NOW, interrupted=False)
    assert (partly.outcome, partly.records) == ("partly replayed", 1)
    failing.clear()
    (done,) = replay(batches.all(), batches, function.invoked, lambda: NOW, interrupted=False)
    assert (done.outcome, done.records) == ("replayed", 1)
    assert [connection for connection, _ in clients.posted] == ["a1", "g1"]


def test_a_shard_is_replayed_in_order_and_waits_behind_what_fails(batches: KeptBatches) -> None:
    function = Handled(broken)
    # Kept out of order; a number of more digits is the later one.
    fail(function, batches, "acme", first=100)
    fail(function, batches, "globex", first=99)
    fail(function, batches, "initech", shard="shard-2", first=1)
    # In a shard that came after, a record of the item that fails, and one of another.
    fail(function, batches, "globex", shard="shard-3", first=200, item="globex-99")
    fail(function, batches, "umbrella", shard="shard-4", first=300)
    seen: list[str] = []

    def invoke(_: str, event: Any) -> Answer:
        seen.append(event["Records"][0]["dynamodb"]["SequenceNumber"])
        return Answer(error="still broken") if seen[-1] == "99" else Answer()

    done = {
        each.kept.batch.first: (each.outcome, each.records, each.left)
        for each in replay(batches.all(), batches, invoke, lambda: NOW, interrupted=False)
    }
    assert done == {
        1: ("replayed", 1, 0),
        99: ("failed again", 0, 1),
        100: ("waiting", 0, 1),
        200: ("waiting", 0, 1),
        300: ("replayed", 1, 0),
    }
    assert seen == ["1", "99", "300"]


def test_an_interrupted_replay_is_said_and_not_repeated_by_itself(batches: KeptBatches) -> None:
    fail(Handled(broken), batches, "acme", first=1)
    fail(Handled(broken), batches, "acme", first=2)

    def killed(_: str, __: Any) -> Answer:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(replay(batches.all(), batches, killed, lambda: NOW, interrupted=False))
    assert [each.state for each in open_batches(batches.all(), None, None)] == ["in progress", "failed"]
    first, second = replay(batches.all(), batches, never, lambda: NOW, interrupted=False)
    assert (first.outcome, first.left, second.outcome, second.left) == ("left out", 1, "waiting", 1)
    assert "--interrupted" in first.why
    done = list(replay(batches.all(), batches, lambda *_: Answer(), lambda: NOW, interrupted=True))
    assert [each.outcome for each in done] == ["replayed", "replayed"]
    assert open_batches(batches.all(), None, None) == ()


def test_an_invocation_without_an_answer_is_neither_replayed_nor_failed(batches: KeptBatches) -> None:
    fail(Handled(broken), batches, "acme")

    def silent(_: str, __: Any) -> Answer:
        return Answer(error="read timed out", known=False)

    (done,) = replay(batches.all(), batches, silent, lambda: NOW, interrupted=False)
    assert (done.outcome, done.records, done.left) == ("not known", 0, 1)
    (again,) = replay(batches.all(), batches, never, lambda: NOW, interrupted=False)
    assert again.outcome == "left out"


@pytest.mark.parametrize("partly", [False, True])
def test_of_two_replays_at_a_time_one_has_a_batch(batches: KeptBatches, *, partly: bool) -> None:
    fail(Handled(unable), batches, "acme", "acme")
    if partly:
        found = batches.all()[0].batch.records[1]["dynamodb"]["SequenceNumber"]
        list(
            replay(batches.all(), batches, lambda *_: Answer(failed=frozenset({found})), lambda: NOW, interrupted=False)
        )
    read = batches.all()

    def other_comes_between(_: str, __: Any) -> Answer:
        (second,) = replay(read, batches, never, lambda: NOW, interrupted=True)
        assert second.outcome == "in use"
        return Answer()

    (done,) = replay(read, batches, other_comes_between, lambda: NOW, interrupted=False)
    assert (done.outcome, done.records) == ("replayed", 1 if partly else 2)
    # What was read before it ended is not replayed again either.
    (late,) = replay(read, batches, never, lambda: NOW, interrupted=True)
    assert late.outcome == "in use"


@pytest.mark.parametrize(
    ("result", "answer"),
    [
        (None, Answer()),
        ({}, Answer()),
        ({"batchItemFailures": None}, Answer()),
        ({"batchItemFailures": []}, Answer()),
        ({"batchItemFailures": [{"itemIdentifier": "2"}]}, Answer(failed=frozenset({"2"}))),
    ],
)
def test_an_answer_is_read_as_lambda_reads_it(result: object, answer: Answer) -> None:
    assert answered(result, NUMBERED) == answer


@pytest.mark.parametrize("failure", [{"itemIdentifier": ""}, {"itemIdentifier": None}, {"id": "2"}, "2", {}])
def test_an_identifier_of_no_record_fails_the_whole_batch(failure: object) -> None:
    found = answered({"batchItemFailures": [{"itemIdentifier": "2"}, failure]}, NUMBERED)
    assert found.error.startswith("the function reported a record that it was not given")
    assert answered("text", NUMBERED).error


NOT_READ = ["", "[]", "{", "null", '{"requestContext": {}}', '"text"', "no keys", "no number", "no records"]


@pytest.mark.parametrize("text", NOT_READ)
def test_what_is_no_batch_is_listed_and_never_skipped_in_silence(batches: KeptBatches, text: str) -> None:
    records: list[Any] = [{"dynamodb": {"SequenceNumber": "1", "Keys": {}}}]
    whole = json.loads(written(FUNCTION, "arn", "shard", "id", NOW, 2, records, raised=True))
    broken_records = {
        "no keys": [{"dynamodb": {"SequenceNumber": "1"}}],
        "no number": [{"dynamodb": {"SequenceNumber": "one", "Keys": {}}}],
        "no records": [],
    }
    if text in broken_records:
        text = json.dumps({**whole, "payload": json.dumps({"Records": broken_records[text]})})
    batches.s3.put_object(Bucket="kept", Key="aws/lambda/x", Body=text.encode())
    (kept,) = open_batches(batches.all(), "another", "2099")
    assert kept.batch.problem.startswith("it is not a batch of a stream")
    (done,) = replay([kept], batches, never, lambda: NOW, interrupted=True)
    assert (done.outcome, done.records) == ("unreadable", 0)


@pytest.mark.parametrize("note", ["", "{}", '{"state": "done", "since": "", "resume_at": ""}', "[1]"])
def test_a_batch_whose_note_is_not_ours_is_not_replayed(batches: KeptBatches, note: str) -> None:
    fail(Handled(broken), batches, "acme")
    (kept,) = batches.all()
    batches.s3.put_object(Bucket="kept", Key=f"phase3b/replayed/{kept.batch.key}", Body=note.encode())
    (done,) = replay(batches.all(), batches, never, lambda: NOW, interrupted=True)
    assert (done.outcome, done.left) == ("unreadable", 1)
    assert done.why.startswith("its note can't be read: phase3b/replayed/aws/lambda/")


def test_a_replay_waits_longer_than_any_function_runs() -> None:
    """At most 1,800 s: "Timeout" of CreateFunction, Lambda API Reference. Else what is processed would not be known."""
    assert LONGEST_SECONDS > 1_800
