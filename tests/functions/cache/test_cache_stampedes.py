"""Many that want one answer at once: one asks the table, and before it ends one asks again."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from cached_alone import COLLECTION, LISTED, TENANT, Table, closing, reads
from real_cache import RealCache

from shared import clock
from shared.api import BusyError
from shared.cached_reads import CachedReads, Loaded


def test_many_that_ask_at_once_ask_the_table_once(cache: RealCache) -> None:
    readers = [reads(cache.port, memory_seconds=0, lock_seconds=60) for _ in range(20)]
    with closing(*readers):
        # There is a version, as where answers of before have ended.
        with readers[0].writing(TENANT, COLLECTION):
            pass
        table = Table(3)
        start = threading.Barrier(len(readers))

        def slow(*, kept: bool) -> Loaded:
            time.sleep(0.1)
            return table.load(kept=kept)

        def ask(reader: CachedReads) -> str:
            start.wait()
            return reader.read(LISTED, slow)

        with ThreadPoolExecutor(len(readers)) as pool:
            assert set(pool.map(ask, readers)) == {"3"}
        assert table.asked == [True]


def test_who_computes_and_fails_leaves_it_to_the_next(pair: tuple[CachedReads, CachedReads]) -> None:
    one, other = pair
    table = Table()

    def refused(*, kept: bool) -> Loaded:
        raise ValueError(kept)

    with pytest.raises(ValueError, match="True"):
        one.read(LISTED, refused)
    began = time.monotonic()
    assert other.read(LISTED, table.load) == "0"
    assert table.asked == [True]
    assert time.monotonic() - began < 5


def test_nobody_waits_for_long_for_one_who_computes(pair: tuple[CachedReads, CachedReads], cache: RealCache) -> None:
    one, _ = pair
    table = Table()
    with one.writing(TENANT, COLLECTION):
        pass
    cache.asked("SET", LISTED.lock_key, "somebody", "PX", "60000")
    began = time.monotonic()
    assert one.read(LISTED, table.load) == "0"
    assert time.monotonic() - began < 5
    assert table.asked == [False]


def test_before_an_answer_ends_one_asks_again(
    pair: tuple[CachedReads, CachedReads], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = pair
    one.memory.seconds = other.memory.seconds = 0
    table = Table()
    began = clock.now()
    assert [each.read(LISTED, table.load) for each in pair] == ["0", "0"]
    monkeypatch.setattr(clock, "now", lambda: began + 55)

    def others_meanwhile(*, kept: bool) -> Loaded:
        assert other.read(LISTED, table.load) == "0"
        assert len(table.asked) == 1
        return table.load(kept=kept)

    assert one.read(LISTED, others_meanwhile) == "0"
    assert table.asked == [True, True]
    # For another minute.
    monkeypatch.setattr(clock, "now", lambda: began + 100)
    assert other.read(LISTED, table.load) == "0"
    assert len(table.asked) == 2


def test_where_the_table_is_busy_what_was_kept_serves_to_its_end(
    pair: tuple[CachedReads, CachedReads], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, _ = pair
    one.memory.seconds = 0
    table = Table()
    one.read(LISTED, table.load)
    began = clock.now()

    def busy(*, kept: bool) -> Loaded:
        raise BusyError(kept)

    monkeypatch.setattr(clock, "now", lambda: began + 58)
    assert one.read(LISTED, busy) == "0"
    monkeypatch.setattr(clock, "now", lambda: began + 61)
    with pytest.raises(BusyError):
        one.read(LISTED, busy)
