"""An index that has no capacity left holds back its table's writes."""

from __future__ import annotations

from lanes import lane, per_minute

from phase3b.simulation.capacity.admission import admitted
from phase3b.simulation.capacity.amounts import UNIT_MINUTE
from phase3b.simulation.capacity.run import run
from phase3b.simulation.capacity.table import TableModel

WIDE = lane(floor=100, ceiling=100, burst_seconds=0)
NARROW = lane(floor=10, ceiling=10, burst_seconds=0)


def test_the_index_holds_the_table_back() -> None:
    # 20 writes a second, each also one of the index, which serves 10: half of them are refused, everywhere.
    model = TableModel("tickets", (None, "by_status"), (WIDE, WIDE, WIDE, NARROW))
    done = run(model, [per_minute(5), per_minute(20), per_minute(5), per_minute(20)], 0, "floor")
    reads, writes, index_reads, index_writes = done.lanes
    assert (reads.throttled, index_reads.throttled) == ({}, {})
    assert writes.throttled == index_writes.throttled == {0: 10 * UNIT_MINUTE}
    # Each write failed once, and it was the index that was short.
    assert (writes.blamed, index_writes.blamed) == ({}, {0: 10 * UNIT_MINUTE})
    assert (writes.short, index_writes.short) == ({}, {0: 10 * UNIT_MINUTE})


def test_reads_of_an_index_hold_nothing_back() -> None:
    model = TableModel("tickets", (None, "by_status"), (WIDE, WIDE, NARROW, WIDE))
    done = run(model, [per_minute(20), per_minute(20), per_minute(20), per_minute(20)], 0, "floor")
    assert [each.throttled_total // UNIT_MINUTE for each in done.lanes] == [0, 0, 10, 0]


def test_the_scarcest_decides() -> None:
    # 3 of 6, 3 of 9, all of 2: a third of everything.
    assert admitted([6, 9, 2], [3, 3, 2]).consumed == [2, 3, 0]
    assert admitted([6, 9, 2], [3, 3, 2]).scarcest == 1
    assert admitted([6, 9], [6, 9]) == ([6, 9], None)


def test_an_index_that_is_not_written_is_never_scarce() -> None:
    assert admitted([6, 0], [6, 0]) == ([6, 0], None)
