"""The service's own writer against tables that meter and throttle: calls and units worked out by hand."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from measured_batches import TUNING

from phase3b.errors import ExitCode, Phase3bError
from phase3b.tuning.batches.judged import chosen
from phase3b.tuning.batches.measuring import Measuring, WriterProcess
from phase3b.tuning.batches.writer_turns import Turns

Measured = Callable[..., Measuring]


def test_a_hundred_items_in_each_way(measuring: Measured) -> None:
    """A notification has an index: an item of 1,000 bytes is a unit of the table and one of the index, whatever the call is.

    In a transaction the table's unit counts twice.
    """
    own = measuring()
    one = own.in_one_put("PutItem", 1, 100)
    batches = own.in_one_put("BatchWriteItem", 25, 100)
    partiql = own.in_one_put("BatchExecuteStatement", 25, 100)
    transactions = own.in_one_put("TransactWriteItems", 100, 100)
    assert [each.calls for each in (one, batches, partiql, transactions)] == [100, 4, 4, 1]
    assert [each.units for each in (one, batches, partiql, transactions)] == [200, 200, 200, 300]
    # 5 ms for each call and 0.2 ms for each item.
    assert [round(each.seconds, 6) for each in (one, batches, partiql, transactions)] == [0.52, 0.04, 0.04, 0.025]
    assert own.writes_with == ("batch_writer", "transaction")
    assert [each.unwritten for each in (one, batches, partiql, transactions)] == [0, 0, 0, 0]


def test_writers_at_a_time_share_the_puts(measuring: Measured) -> None:
    """Two puts of 25 items: one writer needs the time of both, two that of one."""
    own = measuring()
    one, two = (own.cell("BatchWriteItem", 5, parallel, 50, "free") for parallel in (1, 2))
    assert (one.calls, two.calls, one.units, two.units) == (10, 10, 100, 100)
    assert (round(one.seconds, 6), round(two.seconds, 6)) == (0.06, 0.03)
    assert (one.put_p50_ms, round(one.call_p95_ms, 6)) == (pytest.approx(30), 6)


def test_a_batch_that_is_too_small_is_found(measuring: Measured) -> None:
    own = measuring(size=1)
    cells = [own.cell("BatchWriteItem", size, 1, 50, "free") for size in (1, 5, 25)]
    choice = chosen(cells, "BatchWriteItem", 1, 50, 5)
    assert (choice.size, choice.finding) == (25, "too small")
    # 1 / 5.2 items a millisecond, and 25 / 10.
    assert choice.why == (
        "batches of 25 write 1,200 % more items a second than batches of 1, in 2 calls instead of 50",
    )


def test_a_batch_that_dynamodb_does_not_take_is_found(measuring: Measured) -> None:
    own = measuring(size=50)
    cells = [own.cell("BatchWriteItem", size, 1, 50, "free") for size in (25, 50)]
    assert "25" in cells[1].refusal
    assert cells[1].calls == 0
    choice = chosen(cells, "BatchWriteItem", 50, 50, 5)
    assert (choice.size, choice.finding) == (25, "refused")
    assert choice.neighbours[0].worse_percent is None


def test_a_transaction_with_more_than_four_megabytes_is_found(measuring: Measured) -> None:
    """A hundred items of 50 KB are 5 MB, of which a transaction takes 4: fifty of them are none too many."""
    large = TUNING.model_copy(update={"item_bytes": 50_000, "items": 50})
    own = measuring("ticket_comments", large, way="TransactWriteItems", size=100)
    cells = [own.cell("TransactWriteItems", size, 1, 50, "free") for size in (50, 100)]
    assert [bool(each.refusal) for each in cells] == [False, True]
    assert cells[0].units == 2 * 50 * 49
    choice = chosen(cells, "TransactWriteItems", 100, 50, 5)
    assert (choice.size, choice.finding) == (50, "refused")


def test_a_table_that_throttles_is_found(measuring: Measured) -> None:
    """50 items of a unit in 4 seconds: 13 units a second. More than its own time no writer can save, and nothing is lost."""
    own = measuring()
    cell = own.cell("BatchWriteItem", 25, 2, 50, "throttled")
    assert cell.throttled_calls > 0
    assert cell.unprocessed > 0
    assert (cell.unwritten, cell.units) == (0, 100)
    # What is there in the first second, and 13 in each of the others.
    assert 3 <= cell.seconds <= 6
    assert own.cell("BatchWriteItem", 25, 2, 50, "throttled") == cell


def test_without_patience_items_stay_unwritten(measuring: Measured) -> None:
    own = measuring(patience_seconds=0.0)
    cell = own.cell("BatchWriteItem", 25, 2, 50, "throttled")
    assert cell.unwritten > 0
    assert cell.unwritten_percent == 100 * cell.unwritten / 50
    # What was not written consumed nothing.
    assert cell.units == 2 * (50 - cell.unwritten)


def test_what_is_deployed_throttles_by_its_own_units(measuring: Measured) -> None:
    """The notifications of dev have 50 units a second: 50 items need all of one second, and no more."""
    own = measuring()
    assert own.deployed_units() == 50
    enough = own.cell("BatchWriteItem", 25, 2, 50, "as deployed")
    assert (enough.throttled_calls, enough.unprocessed) == (0, 0)
    own.tuning = TUNING.model_copy(update={"items": 100})
    assert own.cell("BatchWriteItem", 25, 2, 50, "as deployed").throttled_calls > 0
    assert measuring("connections").deployed_units() is None


def test_a_writer_that_can_not_be_imported_is_a_failure_outside(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared/batch_writer.py").write_text("raise RuntimeError", "utf-8")
    with WriterProcess(tmp_path, {}) as writer, pytest.raises(Phase3bError) as caught:
        writer.write({})
    assert str(caught.value) == (
        "the process that writes the items ended; what it said is above. Check that lambda_src/shared can be imported: "
        "phase3b package. [P3B-TUNE-WRITER]"
    )
    assert caught.value.exit_code is ExitCode.OUTSIDE_FAILURE


def test_the_sdk_repeats_a_call_that_was_throttled_as_a_whole(measuring: Measured) -> None:
    """Without patience the service's writer calls once for each of two batches; botocore sends what is refused again by itself."""
    own = measuring(patience_seconds=0.0)
    with_sdk = own.cell("BatchWriteItem", 25, 1, 50, "throttled")
    own.sdk_attempts = 1
    without = own.cell("BatchWriteItem", 25, 1, 50, "throttled")
    assert without.calls == 2
    assert without.throttled_calls == 1
    assert with_sdk.calls > 2
    assert with_sdk.seconds > 0.5 > without.seconds


def test_a_longer_first_pause_needs_fewer_calls(measuring: Measured) -> None:
    own = measuring()
    own.sdk_attempts = 1
    short, long = (own.cell("BatchWriteItem", 25, 2, pause, "throttled") for pause in (25, 2000))
    assert long.calls < short.calls


def test_the_writer_whose_time_is_earliest_is_next() -> None:
    """Of two that begin together, one takes 5 s for a call and the other 2: that one has three before the first one's second."""
    turns, order = Turns(2, None, None), list[tuple[int, float]]()

    def work(writer: int, takes: float) -> None:
        for _ in range(3):
            with turns.call(writer, lambda _: takes):
                order.append((writer, turns.times[writer]))
        turns.end(writer)

    threads = [threading.Thread(target=work, args=each) for each in ((0, 5.0), (1, 2.0))]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert order == [(0, 0.0), (1, 0.0), (1, 2.0), (1, 4.0), (0, 5.0), (0, 10.0)]
