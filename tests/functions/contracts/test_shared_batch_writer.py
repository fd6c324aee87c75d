"""The batch writer: nothing lost, nothing twice, no more calls than there must be."""

from __future__ import annotations

import json
import random
from collections import Counter
from typing import Any

import pytest
from botocore.exceptions import ClientError

from phase3b.local.logs.embedded_metrics import embedded_points
from shared.batch_writer import BatchWriter, UnwrittenError, batch_writer, batches, size_bytes


class Throttling:
    """A table that leaves a part of each batch unprocessed, chosen at random, and counts what it takes."""

    def __init__(self, share: float, seed: int) -> None:
        self.share = share
        self.chance = random.Random(seed)  # noqa: S311  a test, not a secret
        self.taken: Counter[str] = Counter()
        self.calls = 0
        self.largest = 0

    def batch_write_item(self, RequestItems: dict[str, list[Any]]) -> dict[str, Any]:  # noqa: N803  boto's name
        self.calls += 1
        ((table, requests),) = RequestItems.items()
        self.largest = max(self.largest, len(requests))
        assert len({request["PutRequest"]["Item"]["id"]["S"] for request in requests}) == len(requests)
        kept = self.chance.sample(requests, int(len(requests) * self.share))
        for request in requests:
            if request not in kept:
                self.taken[request["PutRequest"]["Item"]["id"]["S"]] += 1
        return {"UnprocessedItems": {table: kept} if kept else {}}


def writer(client: Any, **changes: Any) -> BatchWriter:
    return BatchWriter(
        client, "t", ("id",), **{"patience_seconds": 1e9, "sleep": lambda _: None, "chance": lambda: 1.0, **changes}
    )


def items(count: int) -> list[Any]:
    return [{"id": {"S": str(number)}, "value": {"N": str(number)}} for number in range(count)]


@pytest.mark.parametrize("seed", range(5))
def test_ten_thousand_items_half_of_each_batch_unprocessed(seed: int) -> None:
    table = Throttling(0.5, seed)
    writer(table).put(items(10_000))
    assert len(table.taken) == 10_000
    assert set(table.taken.values()) == {1}
    assert table.largest == 25


def test_a_hundred_items_are_four_calls() -> None:
    table = Throttling(0, 0)
    writer(table).put(items(100))
    assert (table.calls, len(table.taken)) == (4, 100)


def test_of_two_items_with_one_key_the_last_is_written() -> None:
    written: list[Any] = []

    class Table:
        def batch_write_item(self, RequestItems: Any) -> Any:  # noqa: N803
            written.extend(request["PutRequest"]["Item"] for request in RequestItems["t"])
            return {}

    writer(Table()).put([{"id": {"S": "a"}, "v": {"N": "1"}}, {"id": {"S": "a"}, "v": {"N": "2"}}])
    assert written == [{"id": {"S": "a"}, "v": {"N": "2"}}]


def test_what_is_never_taken_is_said() -> None:
    table = Throttling(1.0, 0)
    with pytest.raises(UnwrittenError) as caught:
        writer(table, max_attempts=3).put(items(30))
    assert len(caught.value.items) == 30
    assert table.calls == 6


def test_pauses_grow_and_are_chosen_at_random() -> None:
    """50 ms doubled for each attempt, at most 5 s, times a chance: 0.05 * 2 ** attempt * 0.5."""
    pauses: list[float] = []
    table = Throttling(1.0, 0)
    with pytest.raises(UnwrittenError):
        writer(table, max_attempts=9, sleep=pauses.append, chance=lambda: 0.5).put(items(1))
    assert pauses == [0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 2.5, 2.5]


def test_all_pauses_together_are_no_longer_than_the_patience() -> None:
    """0.05, 0.1, 0.2 and 0.4 are 0.75 s; 0.8 more would be too long, and the second batch has 0.25 s left."""
    pauses: list[float] = []
    table = Throttling(1.0, 0)
    with pytest.raises(UnwrittenError) as caught:
        writer(table, patience_seconds=1, sleep=pauses.append, chance=lambda: 0.5).put(items(30))
    assert pauses == [0.05, 0.1, 0.2, 0.4, 0.05, 0.1]
    assert (table.calls, len(caught.value.items)) == (5 + 3, 30)


def test_a_refused_batch_is_sent_again_and_another_error_is_passed_on() -> None:
    answers = iter(["ProvisionedThroughputExceededException", None, "ValidationException"])

    class Table:
        def batch_write_item(self, **_: Any) -> Any:
            code = next(answers)
            if code is not None:
                raise ClientError({"Error": {"Code": code}}, "BatchWriteItem")
            return {}

    writer(Table()).put(items(1))
    with pytest.raises(ClientError, match="ValidationException"):
        writer(Table()).put(items(1))


def test_batches_hold_16_mb_at_most() -> None:
    # Each of 390 KB: 42 of them are 16.38 MB, and 16 MB are 16.78 million bytes.
    large = [{"id": {"S": f"{number:03d}"}, "v": {"S": "x" * 390_000}} for number in range(60)]
    sizes = [sum(map(size_bytes, batch)) for batch in batches(large)]
    assert [len(batch) for batch in batches(large)] == [25, 25, 10]
    assert max(sizes) <= 16 * 1024 * 1024


def test_an_item_that_dynamodb_never_takes() -> None:
    table = Throttling(0, 0)
    with pytest.raises(ValueError, match=r"an item of 409,604 bytes is more than DynamoDB allows \(409,600\)"):
        writer(table).put([*items(3), {"id": {"S": "x"}, "v": {"S": "y" * 409_600}}])
    assert table.calls == 0


def test_sizes_as_dynamodb_counts_them() -> None:
    """Names and texts by their bytes, 1 for true and false, 3 and 1 each for lists and maps."""
    item = {
        "a": {"S": "é"},
        "bb": {"N": "12.5"},
        "c": {"BOOL": True},
        "d": {"L": [{"S": "x"}]},
        "e": {"M": {"f": {"S": "y"}}},
    }
    assert size_bytes(item) == (1 + 2) + (2 + 4) + (1 + 1) + (1 + 3 + 1 + 1) + (1 + 3 + 1 + 1 + 1)


def test_the_size_and_the_first_pause_are_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    table: Any = Throttling(0, 0)
    found = batch_writer(table, "t", ("id",), 2.5)
    assert (found.most_items, found.first_pause_seconds, found.patience_seconds) == (25, 0.05, 2.5)
    monkeypatch.setenv("BATCH_ITEMS", "7")
    monkeypatch.setenv("BATCH_FIRST_PAUSE_MS", "20")
    found = batch_writer(table, "t", ("id",), 2.5)
    assert (found.most_items, found.first_pause_seconds) == (7, 0.02)
    found.put(items(20))
    assert (table.calls, table.largest, len(table.taken)) == (3, 7, 20)
    slept: list[float] = []
    with pytest.raises(UnwrittenError):
        writer(Throttling(1.0, 0), max_attempts=4, first_pause_seconds=0.02, sleep=slept.append).put(items(1))
    assert slept == [0.04, 0.08, 0.16]


def counted_lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_a_put_is_counted_in_one_line_that_cloudwatch_counts(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """100 items in batches of 25, of which a fifth is not taken at first: 4 calls for 100, which leave 20, and 4 that end it."""
    monkeypatch.setenv("SERVICE", "securebase")
    monkeypatch.setenv("ENVIRONMENT", "dev")
    table = Throttling(0.2, 1)
    writer(table, counted=True).put(items(100))
    (line,) = counted_lines(capsys.readouterr().out)
    assert (line["BatchItemsWritten"], line["BatchWriteCalls"]) == (100, table.calls)
    # Of 25 are 5 left, of 5 one, of one none: six times 4 that were sent again.
    assert line["BatchItemsUnprocessed"] == 24
    points = {name: value for _, name, _, value, _ in embedded_points(line)}
    assert points == {"BatchItemsWritten": 100, "BatchItemsUnprocessed": 24, "BatchWriteCalls": 12}


def test_what_a_throttled_table_refuses_is_counted_though_nothing_is_written(
    capsys: pytest.CaptureFixture[str],
) -> None:
    class Table:
        def batch_write_item(self, **_: Any) -> Any:
            raise ClientError({"Error": {"Code": "ProvisionedThroughputExceededException"}}, "BatchWriteItem")

    with pytest.raises(UnwrittenError):
        writer(Table(), counted=True, max_attempts=3).put(items(30))
    (line,) = counted_lines(capsys.readouterr().out)
    assert (line["BatchItemsUnprocessed"], line["BatchWriteCalls"]) == (90, 6)
    assert "BatchItemsWritten" not in line


def test_nothing_is_counted_where_nobody_asked(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    batch_writer(Throttling(0, 0), "t", ("id",), 1).put(items(3))  # type: ignore[arg-type]
    assert capsys.readouterr().out == ""
    monkeypatch.setenv("BATCH_METRICS", "1")
    batch_writer(Throttling(0, 0), "t", ("id",), 1).put(items(3))  # type: ignore[arg-type]
    (line,) = counted_lines(capsys.readouterr().out)
    assert line["BatchItemsWritten"] == 3
