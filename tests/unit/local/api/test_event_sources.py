"""What calls the functions by itself: nothing that is written while the local API serves is missed."""

from __future__ import annotations

import asyncio
import time
import zipfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from local_made import NOTHING

from phase3b.errors import Phase3bError
from phase3b.local.api import server
from phase3b.local.api.lambda_service import event_sources
from phase3b.local.api.lambda_service.event_sources import StreamReader, consume_queue, failures
from phase3b.local.api.local_service import LocalFunction, QueueSource, StreamSource
from phase3b.local.api.options import Options
from phase3b.local.api.server import LocalApi
from phase3b.local.faults.fault import ActiveFaults


@dataclass
class Streams:
    """A stream that is slow to say where it ends, as on a busy machine."""

    fails: bool = False
    opened: bool = False

    def client(self, name: str, **_: Any) -> Streams:
        del name
        return self

    def describe_stream(self, **_: Any) -> Any:
        if self.fails:
            raise RuntimeError("there is no such stream")
        time.sleep(0.5)
        return {"StreamDescription": {"Shards": [{"ShardId": "one"}]}}

    def get_shard_iterator(self, **_: Any) -> Any:
        self.opened = True
        return {"ShardIterator": "the end"}

    def get_records(self, **_: Any) -> Any:
        return {"Records": [], "NextShardIterator": "the end"}


def served(streams: Streams, folder: Path, monkeypatch: pytest.MonkeyPatch) -> LocalApi:
    monkeypatch.setattr(server.boto3.session, "Session", lambda **_: streams)
    package = folder / "f.zip"
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("handler.py", "def handle(event, context): ...")
    function = LocalFunction("f", "p-f", "arn:f", package, "handler.handle", 1, 128, None, {})
    service = replace(
        NOTHING,
        functions=(function,),
        streams=(StreamSource("f", "arn:stream", 10, 2, "mapping", "arn:function", "bucket"),),
    )
    return LocalApi(service, Options(folder / "api"))


def test_a_stream_is_read_from_before_the_first_request(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    streams = Streams()
    with served(streams, tmp_path, monkeypatch):
        assert streams.opened


def test_a_stream_that_can_not_be_read_is_said_at_the_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Phase3bError, match="there is no such stream"), served(Streams(True), tmp_path, monkeypatch):
        raise AssertionError("it serves")


def test_a_package_that_can_not_be_unpacked_leaves_nothing_open(tmp_path: Path) -> None:
    """An unclosed log would be a warning, which fails here."""
    function = LocalFunction("f", "p-f", "arn:f", tmp_path / "none.zip", "handler.handle", 1, 128, None, {})
    with (
        pytest.raises(Phase3bError, match=r"none\.zip"),
        LocalApi(replace(NOTHING, functions=(function,)), Options(tmp_path / "api")),
    ):
        raise AssertionError("it serves")


@dataclass
class Answers:
    """A function that returns what it is told to, and remembers which records it was given."""

    results: list[Any]
    given: list[list[str]] = field(default_factory=list)
    faults: ActiveFaults = field(default_factory=ActiveFaults)

    async def invoke(self, _: str, event: Any, **_more: object) -> Any:
        self.given.append([each.get("messageId") or each["dynamodb"]["SequenceNumber"] for each in event["Records"]])
        return self.results.pop(0)


@pytest.mark.parametrize(
    ("result", "failed"),
    [
        (None, set()),
        ({"batchItemFailures": []}, set()),
        ({"batchItemFailures": [{"itemIdentifier": "2"}]}, {"2"}),
        # Lambda reads none of these, and takes the whole batch for failed.
        ({"batchItemFailures": [{"itemIdentifier": ""}]}, {"1", "2"}),
        ({"batchItemFailures": [{"itemIdentifier": "2"}, {"itemIdentifier": "3"}]}, {"1", "2"}),
        ({"batchItemFailures": [{"id": "2"}]}, {"1", "2"}),
        ({"batchItemFailures": "2"}, {"1", "2"}),
        ("done", {"1", "2"}),
    ],
)
def test_what_counts_as_failed(result: object, failed: set[str]) -> None:
    assert set(failures("f", result, ["1", "2"])) == failed


def test_a_stream_begins_again_at_the_first_that_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Records 2 and 3 of three fail: 2 and 3 again; an answer that can't be read is both of them again."""
    monkeypatch.setattr(event_sources, "RETRY_PAUSE_SECONDS", 0)
    both = {"batchItemFailures": [{"itemIdentifier": "3"}, {"itemIdentifier": "2"}]}
    function = Answers([both, {"batchItemFailures": [{"itemIdentifier": ""}]}, None])
    reader = StreamReader(function, None, StreamSource("f", "s", 10, 2, "m", "arn", "b"), None)  # type: ignore[arg-type]
    asyncio.run(reader._work([{"dynamodb": {"SequenceNumber": number}} for number in "123"]))
    assert function.given == [["1", "2", "3"], ["2", "3"], ["2", "3"]]


@dataclass
class Queue:
    """Messages that are there until they are deleted; nothing more comes after the answers of a function are used up."""

    function: Answers
    deleted: list[str] = field(default_factory=list)

    def receive_message(self, **_: Any) -> Any:
        if not self.function.results:
            raise asyncio.CancelledError
        left = [each for each in "12" if each not in self.deleted]
        return {"Messages": [{"MessageId": each, "ReceiptHandle": each, "Body": ""} for each in left]}

    def delete_message(self, *, QueueUrl: str, ReceiptHandle: str) -> None:  # noqa: N803  as boto3 has them
        assert QueueUrl == "url"
        self.deleted.append(ReceiptHandle)


def test_a_batch_that_waits_holds_up_no_other() -> None:
    """Two at a time: the second is received while the first still runs, and the third only once one of them has ended."""
    second_began, first_may_end = asyncio.Event(), asyncio.Event()
    running = most = 0

    class Slow:
        faults = ActiveFaults()

        async def invoke(self, name: str, event: Any, **_more: object) -> Any:
            nonlocal running, most
            del name
            running += 1
            most = max(most, running)
            if event["Records"][0]["messageId"] == "1":
                await asyncio.wait_for(first_may_end.wait(), 60)
            else:
                first_may_end.set() if second_began.is_set() else second_began.set()
                await asyncio.sleep(0)
            running -= 1
            return {"batchItemFailures": []}

    @dataclass
    class Three:
        left: list[str] = field(default_factory=lambda: ["1", "2", "3"])
        deleted: list[str] = field(default_factory=list)

        def receive_message(self, **_: Any) -> Any:
            if self.left:
                number = self.left.pop(0)
                return {"Messages": [{"MessageId": number, "ReceiptHandle": number, "Body": ""}]}
            if len(self.deleted) == 3:
                raise asyncio.CancelledError
            return {}

        def delete_message(self, *, QueueUrl: str, ReceiptHandle: str) -> None:  # noqa: N803  as boto3 has them
            del QueueUrl
            self.deleted.append(ReceiptHandle)

    queue = Three()
    with pytest.raises(asyncio.CancelledError):
        asyncio.run(consume_queue(Slow(), queue, QueueSource("f", "url", "arn", 1, 2)))  # type: ignore[arg-type]
    assert sorted(queue.deleted) == ["1", "2", "3"]
    # The first ended last: with one at a time it would have waited for ever.
    assert (queue.deleted[0], most) == ("2", 2)


def test_a_queue_keeps_what_failed() -> None:
    function = Answers(
        [{"batchItemFailures": [{"itemIdentifier": "x"}]}, {"batchItemFailures": [{"itemIdentifier": "2"}]}]
    )
    queue = Queue(function)
    with pytest.raises(asyncio.CancelledError):
        asyncio.run(consume_queue(function, queue, QueueSource("f", "url", "arn", 10)))  # type: ignore[arg-type]
    assert (function.given, queue.deleted) == ([["1", "2"], ["1", "2"]], ["1"])
