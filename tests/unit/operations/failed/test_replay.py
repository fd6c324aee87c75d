"""Which records of which batches a function is given again, in which order and how often: worked out by hand, without S3."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest
from botocore.exceptions import ClientError as RefusedError
from botocore.exceptions import ConnectTimeoutError, HTTPClientError, ReadTimeoutError

from phase3b.operations.failed.batch import FailedBatch, parsed, written
from phase3b.operations.failed.kept_batches import Kept, KeptBatches, Note
from phase3b.operations.failed.lambda_invocation import answered, invoking
from phase3b.operations.failed.replay import Answer, Replayed, left, open_batches, replay

ONE, OTHER = (f"arn:aws:lambda:us-east-1:123456789012:function:shop-prod-{name}:live" for name in ("one", "other"))
NOW = "2026-11-28T00:00:00Z"


def kept(
    first: int, *items: str, shard: str = "s", function: str = ONE, note: Note | None = None, at: str = NOW
) -> Kept:
    """A batch with a record for each item, numbered from `first` on."""
    records = tuple(
        {"dynamodb": {"SequenceNumber": str(first + number), "Keys": {"id": {"S": item}}}}
        for number, item in enumerate(items)
    )
    return Kept(FailedBatch(f"key-{first}", function, shard, at, "Unhandled", records), note)


@dataclass
class Bucket:
    """What is claimed and noted, in its order; `taken` are the keys that another replay has."""

    taken: frozenset[str] = frozenset()
    done: list[tuple[str, str, str]] = field(default_factory=list)

    def claim(self, one: Kept, now: str) -> bool:
        del now
        if one.batch.key in self.taken:
            return False
        self.done.append((one.batch.key, "claimed", ""))
        return True

    def note(self, one: Kept, note: Note) -> None:
        self.done.append((one.batch.key, note.state, note.resume_at))


def run(
    *chosen: Kept, answers: Mapping[str, Answer] | None = None, bucket: Bucket | None = None, interrupted: bool = False
) -> tuple[dict[str, Replayed], list[list[str]]]:
    """What became of each batch, and the sequence numbers of each invocation; an answer is that to a first number."""
    given: list[list[str]] = []

    def invoke(_: str, event: Mapping[str, Any]) -> Answer:
        given.append([record["dynamodb"]["SequenceNumber"] for record in event["Records"]])
        return (answers or {}).get(given[-1][0], Answer())

    used: Any = bucket or Bucket()
    found = {each.kept.batch.key: each for each in replay(chosen, used, invoke, lambda: NOW, interrupted=interrupted)}
    return found, given


def counted(found: Mapping[str, Replayed]) -> dict[str, tuple[str, int, int]]:
    return {key: (each.outcome, each.records, each.left) for key, each in found.items()}


def test_batches_are_replayed_by_number_and_each_record_once() -> None:
    found, given = run(kept(100, "c"), kept(9, "a", "b"), kept(20, "d", shard="t"))
    assert given == [["9", "10"], ["20"], ["100"]]
    assert counted(found) == {"key-9": ("replayed", 2, 0), "key-20": ("replayed", 1, 0), "key-100": ("replayed", 1, 0)}


def test_of_several_failures_the_first_is_where_the_next_replay_begins() -> None:
    """Lambda takes the lowest of the numbers that a function reports; so nothing between them is left out."""
    bucket = Bucket()
    found, _ = run(kept(1, "a", "b", "c", "d"), answers={"1": Answer(failed=frozenset({"4", "2"}))}, bucket=bucket)
    assert counted(found) == {"key-1": ("partly replayed", 1, 3)}
    assert found["key-1"].why == "the function reported record 2"
    assert bucket.done == [("key-1", "claimed", ""), ("key-1", "partly replayed", "2")]
    noted = kept(1, "a", "b", "c", "d", note=Note("partly replayed", NOW, "2"))
    assert left(noted) == 3
    again, given = run(noted)
    assert (counted(again), given) == ({"key-1": ("replayed", 3, 0)}, [["2", "3", "4"]])


def test_the_first_record_that_fails_is_no_part_that_was_replayed() -> None:
    bucket = Bucket()
    found, _ = run(kept(1, "a", "b"), answers={"1": Answer(failed=frozenset({"1"}))}, bucket=bucket)
    assert counted(found) == {"key-1": ("failed again", 0, 2)}
    assert bucket.done[-1] == ("key-1", "failed", "1")


def test_a_part_that_fails_again_stays_the_part_that_it_was() -> None:
    """Two of three were processed, and that stays known when the third fails again."""
    bucket = Bucket()
    noted = kept(1, "a", "b", "c", note=Note("partly replayed", NOW, "3"))
    found, given = run(noted, answers={"3": Answer(error="broken")}, bucket=bucket)
    assert (counted(found), given) == ({"key-1": ("failed again", 0, 1)}, [["3"]])
    assert bucket.done[-1] == ("key-1", "partly replayed", "3")


STUCK: list[tuple[str, Kept, Bucket, Answer]] = [
    ("failed again", kept(1, "a"), Bucket(), Answer(error="broken")),
    ("partly replayed", kept(1, "x", "a"), Bucket(), Answer(failed=frozenset({"2"}))),
    ("not known", kept(1, "a"), Bucket(), Answer(error="no answer", known=False)),
    ("in use", kept(1, "a"), Bucket(frozenset({"key-1"})), Answer()),
    ("left out", kept(1, "a", note=Note("in progress", NOW)), Bucket(), Answer()),
]


@pytest.mark.parametrize(("outcome", "first", "bucket", "answer"), STUCK, ids=[each[0] for each in STUCK])
def test_behind_what_is_not_replayed_its_shard_and_its_items_wait(
    outcome: str, first: Kept, bucket: Bucket, answer: Answer
) -> None:
    behind = (kept(10, "z"), kept(20, "a", shard="t"), kept(30, "q", shard="t"))
    beside = (kept(40, "y", shard="u"), kept(50, "a", function=OTHER))
    found, given = run(*behind, *beside, first, answers={"1": answer}, bucket=bucket)
    assert found["key-1"].outcome == outcome
    # Of shard s; of item a; in shard t behind that one.
    assert [found[each.batch.key].outcome for each in behind] == ["waiting"] * 3
    # Another shard with other items, and another function.
    assert [found[each.batch.key].outcome for each in beside] == ["replayed"] * 2
    assert [each for each in given if each[0] != "1"] == [["40"], ["50"]]
    # What was not invoked has no note either.
    assert not [each for each in bucket.done if each[0] in {one.batch.key for one in behind}]


def test_a_batch_without_an_answer_keeps_the_note_of_its_claim() -> None:
    bucket = Bucket()
    run(kept(1, "a"), answers={"1": Answer(error="no answer", known=False)}, bucket=bucket)
    assert bucket.done == [("key-1", "claimed", "")]
    found, given = run(kept(1, "a", note=Note("in progress", NOW)), interrupted=True)
    assert (counted(found), given) == ({"key-1": ("replayed", 1, 0)}, [["1"]])


def test_what_is_asked_for_is_chosen() -> None:
    whole = (
        kept(1, "a", at="2026-11-27T23:59:59Z"),
        kept(2, "a", at="2026-11-28T00:00:00Z"),
        kept(3, "a", function=OTHER, at="2026-11-29T00:00:00Z"),
        kept(4, "a", note=Note("replayed", NOW)),
        kept(5, "a", note=Note("in progress", NOW)),
    )

    def chosen(function: str | None, since: str | None) -> list[str]:
        return [each.batch.key.removeprefix("key-") for each in open_batches(whole, function, since)]

    assert chosen(None, None) == ["1", "2", "3", "5"]
    assert chosen("shop-prod-one", None) == ["1", "2", "5"]
    assert chosen("shop-prod-other", None) == ["3"]
    assert chosen(None, "2026-11-28T00:00:00") == ["2", "3", "5"]


def test_the_error_of_a_batch_is_the_functions_or_else_what_lambda_says() -> None:
    """A batch that grew too old, or that a function reported as failed, raised nothing."""
    records: list[Mapping[str, Any]] = list(kept(1, "a").batch.records)
    of = {
        raised: parsed("k", written(ONE, "arn", "s", "id", NOW, 2, records, raised=raised)) for raised in (True, False)
    }
    assert [of[True].error, of[False].error] == ["Unhandled", "RetryAttemptsExhausted"]


@dataclass
class S3:
    """S3 that answers a write with an error, and remembers how it was asked."""

    code: str = ""
    asked: list[dict[str, Any]] = field(default_factory=list)

    def put_object(self, **given: Any) -> None:
        self.asked.append(given)
        if self.code:
            raise RefusedError({"Error": {"Code": self.code}}, "PutObject")


def test_a_claim_is_of_the_note_that_was_read() -> None:
    s3 = S3()
    batches = KeptBatches(s3, "b")
    assert batches.claim(kept(1, "a"), NOW)
    assert batches.claim(Kept(kept(1, "a").batch, Note("partly replayed", "before", "2"), '"tag"'), NOW)
    first, second = ({key: each.get(key) for key in ("Key", "IfNoneMatch", "IfMatch")} for each in s3.asked)
    assert first == {"Key": "phase3b/replayed/key-1", "IfNoneMatch": "*", "IfMatch": None}
    assert second == {"Key": "phase3b/replayed/key-1", "IfNoneMatch": None, "IfMatch": '"tag"'}
    assert [json.loads(each["Body"]) for each in s3.asked] == [
        {"state": "in progress", "since": NOW, "resume_at": ""},
        {"state": "in progress", "since": NOW, "resume_at": "2"},
    ]


@pytest.mark.parametrize("code", ["PreconditionFailed", "ConditionalRequestConflict", "NoSuchKey"])
def test_who_comes_second_has_no_batch(code: str) -> None:
    assert KeptBatches(S3(code), "b").claim(kept(1, "a"), NOW) is False


def test_who_may_not_note_may_not_replay() -> None:
    with pytest.raises(Exception, match="so key-1 was not replayed"):
        KeptBatches(S3("AccessDenied"), "b").claim(kept(1, "a"), NOW)


EVENT = {"Records": [{"dynamodb": {"SequenceNumber": "1", "Keys": {"id": {"S": "ö"}}}}]}


def invoked(answer: Callable[[], Mapping[str, Any]]) -> Answer:
    class Client:
        def invoke(self, **given: Any) -> Mapping[str, Any]:
            assert given["FunctionName"] == ONE
            assert json.loads(given["Payload"]) == EVENT
            # Two bytes of a letter, and no blanks: what Lambda took once it takes again.
            assert len(given["Payload"]) == len(json.dumps(EVENT, separators=(",", ":"), ensure_ascii=False)) + 1
            return answer()

    return invoking(Client())(ONE, EVENT)


def failing(error: Exception) -> Callable[[], Mapping[str, Any]]:
    def call() -> Mapping[str, Any]:
        raise error

    return call


@pytest.mark.parametrize(
    ("error", "known"),
    [
        (RefusedError({"Error": {}, "ResponseMetadata": {"HTTPStatusCode": 429}}, "Invoke"), True),  # type: ignore[typeddict-item]
        (RefusedError({"Error": {}, "ResponseMetadata": {"HTTPStatusCode": 502}}, "Invoke"), False),  # type: ignore[typeddict-item]
        (ConnectTimeoutError(endpoint_url="x"), True),
        (ReadTimeoutError(endpoint_url="x"), False),
        (HTTPClientError(error="reset"), False),
    ],
)
def test_what_reached_no_function_is_known_to_have_run_nothing(error: Exception, *, known: bool) -> None:
    found = invoked(failing(error))
    assert (bool(found.error), found.known) == (True, known)


def test_a_function_that_raises_has_failed() -> None:
    def raised() -> Mapping[str, Any]:
        return {"FunctionError": "Unhandled", "Payload": io.BytesIO(b'{"batchItemFailures": []}')}

    assert invoked(raised) == Answer(error='{"batchItemFailures": []}')
    assert invoked(lambda: {"Payload": io.BytesIO(b"")}) == Answer()
    assert invoked(lambda: {"Payload": io.BytesIO(b"{")}).error.startswith("the function's answer can't be read")


@pytest.mark.parametrize(
    "failures", [5, 0, False, "", "1", {}, {"itemIdentifier": "1"}, [{"itemIdentifier": ["1"]}], [["1"]]]
)
def test_an_answer_that_lambda_can_not_read_fails_the_whole_batch(failures: object) -> None:
    """It was invoked already: what it answers may be anything, and must not end the replay of the others."""
    assert answered({"batchItemFailures": failures}, EVENT["Records"]).error.startswith("the function reported")
