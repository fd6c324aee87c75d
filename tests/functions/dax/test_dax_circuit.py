"""The way to DAX and its circuit: nobody waits for it, and whatever fails on it is none of the caller's."""

from __future__ import annotations

from typing import Any

import pytest
from dax_double import AwayError

from shared.dax import Dax, Patience
from shared.eventual_reads import EventualReads

FOUND = {"Items": [{"id": {"S": "of DAX"}}], "Count": 1}
OF_TABLE = {"Items": [{"id": {"S": "of the table"}}], "Count": 1}
PATIENCE = Patience(connect_seconds=0.2, seconds=0.1, failures_max=3, open_seconds=10)


class Made:
    """A test double of a client, and a clock."""

    def __init__(self) -> None:
        self.now, self.made, self.asked = 0.0, 0, 0
        self.fails: Exception | None = None
        self.answer: Any = FOUND

    def make(self) -> Any:
        self.made += 1
        return self

    def query(self, **_: Any) -> Any:
        self.asked += 1
        if self.fails is not None:
            raise self.fails
        return self.answer

    get_item = batch_get_item = query

    def elapsed(self) -> float:
        return self.now


class Table:
    """A test double of a client of the table."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, Any]]] = []

    def __getattr__(self, operation: str) -> Any:
        return lambda **given: self.asked.append((operation, given)) or OF_TABLE


def connected(made: Made, patience: Patience = PATIENCE) -> Dax:
    found = Dax(made.make, patience, made.elapsed)
    assert found.ask("query", {}) is None
    while found._connecting:
        pass
    return found


def test_until_its_client_is_made_the_table_answers_and_that_is_no_failure() -> None:
    made, table = Made(), Table()
    found = Dax(made.make, PATIENCE, made.elapsed)
    reads = EventualReads(table, found)  # type: ignore[arg-type]
    assert reads.query(TableName="t") == OF_TABLE
    while found._connecting:
        pass
    assert reads.query(TableName="t") == FOUND
    assert (made.made, len(table.asked)) == (1, 1)


def test_after_three_failures_it_is_left_alone_and_one_read_tries_it_after_ten_seconds() -> None:
    made = Made()
    dax = connected(made)
    made.fails = AwayError("no node")
    assert [dax.ask("query", {}) for _ in range(5)] == [None] * 5
    assert made.asked == 3
    made.now = 9.9
    assert dax.ask("query", {}) is None
    assert made.asked == 3
    # One read, and no more while that one does not know; it fails, and the circuit stays open.
    made.now = 10.1
    assert [dax.ask("query", {}) for _ in range(3)] == [None] * 3
    assert made.asked == 4
    made.now, made.fails = 20.2, None
    assert dax.ask("query", {}) == FOUND
    made.fails = AwayError("no node")
    assert [dax.ask("query", {}) for _ in range(5)] == [None] * 5
    assert made.asked == 8, "three failures in a row again: what was before is forgotten"


def test_a_failure_between_answers_opens_nothing() -> None:
    made = Made()
    dax = connected(made)
    for _ in range(10):
        made.fails = AwayError("once")
        assert dax.ask("query", {}) is None
        made.fails = None
        assert dax.ask("query", {}) == FOUND


def test_a_client_that_can_not_be_made_is_tried_again_after_the_circuit() -> None:
    made = Made()

    def refused() -> Any:
        made.made += 1
        raise AwayError("no cluster")

    dax = connected(made)
    dax = Dax(refused, PATIENCE, made.elapsed)
    made.made = 0
    for _ in range(4):
        assert dax.ask("query", {}) is None
        while dax._connecting:
            pass
    assert made.made == 1
    assert dax.counts
    made.now = 10.1
    assert dax.ask("query", {}) is None
    while dax._connecting:
        pass
    assert made.made == 2


@pytest.mark.parametrize(
    ("operation", "given"),
    [
        ("query", {"TableName": "t", "ConsistentRead": True}),
        ("get_item", {"TableName": "t", "Key": {}, "ConsistentRead": True}),
        ("batch_get_item", {"RequestItems": {"t": {"Keys": []}, "u": {"Keys": [], "ConsistentRead": True}}}),
    ],
)
def test_a_consistent_read_never_goes_through_it(operation: str, given: dict[str, Any]) -> None:
    made, table = Made(), Table()
    reads = EventualReads(table, connected(made))  # type: ignore[arg-type]
    assert getattr(reads, operation)(**given) == OF_TABLE
    assert (made.asked, table.asked) == (0, [(operation, given)])


@pytest.mark.parametrize(
    "operation", ["put_item", "update_item", "delete_item", "batch_write_item", "transact_write_items", "scan"]
)
def test_nothing_that_writes_and_no_scan_is_there_at_all(operation: str) -> None:
    assert not hasattr(EventualReads, operation)


def test_an_answer_without_its_items_is_none() -> None:
    """AWS's client makes an empty mapping of an empty answer, which no code here could read."""
    made, table = Made(), Table()
    reads = EventualReads(table, connected(made))  # type: ignore[arg-type]
    made.answer = {}
    assert reads.query(TableName="t") == OF_TABLE
    # Of GetItem that is an item that is not there.
    assert reads.get_item(TableName="t", Key={}) == {}


def test_the_error_of_the_table_is_the_one_that_counts() -> None:
    class Refusing(Table):
        def __getattr__(self, operation: str) -> Any:
            raise ValueError(f"{operation} of the table")

    made = Made()
    dax = connected(made)
    made.fails = AwayError("of DAX")
    with pytest.raises(ValueError, match="query of the table"):
        EventualReads(Refusing(), dax).query(TableName="t")  # type: ignore[arg-type]
