"""Answers of two processes with one real cache: what is kept, and that a write of either is seen at once by both."""

from __future__ import annotations

import pytest
from cached_alone import COLLECTION, LISTED, TENANT, Table, counted, reads

from shared import clock
from shared.cache_keys import Question
from shared.cached_reads import CachedReads


def test_one_asks_the_table_and_the_other_has_it_too(
    pair: tuple[CachedReads, CachedReads], capsys: pytest.CaptureFixture[str]
) -> None:
    one, other = pair
    table = Table(7)
    assert [one.read(LISTED, table.load) for _ in range(3)] == ["7", "7", "7"]
    assert other.read(LISTED, table.load) == "7"
    assert table.asked == [True]
    assert counted(capsys) == {"CacheMisses": 1, "CacheHits": 3}


@pytest.mark.parametrize("writer", [0, 1])
def test_a_write_of_either_is_seen_by_both_at_once(pair: tuple[CachedReads, CachedReads], writer: int) -> None:
    table = Table()
    for number in range(1, 20):
        table.write(pair[writer])
        assert [each.read(LISTED, table.load) for each in pair] == [str(number)] * 2
    assert len(table.asked) == 19


def test_a_write_is_none_of_another_tenant_or_collection(pair: tuple[CachedReads, CachedReads]) -> None:
    one, _ = pair
    table = Table()
    asked = [Question("other", "list_tickets", "{}", COLLECTION), Question(TENANT, "list_tickets", "{}", "others")]
    for each in asked:
        one.read(each, table.load)
    table.write(one)
    for each in asked:
        assert one.read(each, table.load) == "0"
    assert len(table.asked) == 2


def test_what_is_read_while_it_is_written_is_not_kept(pair: tuple[CachedReads, CachedReads]) -> None:
    one, other = pair
    table = Table()
    with one.writing(TENANT, COLLECTION):
        assert [each.read(LISTED, table.load) for each in (one, other)] == ["0", "0"]
        table.number = 1
        assert [each.read(LISTED, table.load) for each in (one, other)] == ["1", "1"]
    assert table.asked == [False] * 4
    assert other.read(LISTED, table.load) == "1"
    assert table.asked[4:] == [True]


def test_what_was_asked_of_the_table_before_a_write_is_not_shown_after_it(
    pair: tuple[CachedReads, CachedReads],
) -> None:
    one, other = pair
    table = Table()

    def slow(*, kept: bool) -> object:
        found = table.load(kept=kept)
        table.write(other)
        return found

    assert one.read(LISTED, slow) == "0"  # type: ignore[arg-type]  was asked for before the write
    assert [each.read(LISTED, table.load) for each in (one, other)] == ["1", "1"]


def test_two_writers_at_once_are_both_waited_for(pair: tuple[CachedReads, CachedReads]) -> None:
    one, other = pair
    table = Table()
    with one.writing(TENANT, COLLECTION):
        with other.writing(TENANT, COLLECTION):
            table.number = 1
        # The other has finished, and this one has not.
        assert other.read(LISTED, table.load) == "1"
        table.number = 2
    assert other.read(LISTED, table.load) == "2"
    assert table.asked == [False, True]


def test_a_writer_that_never_ends_is_waited_for_so_long(
    pair: tuple[CachedReads, CachedReads], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = pair
    table = Table()
    never_left = one.writing(TENANT, COLLECTION)
    never_left.__enter__()
    other.read(LISTED, table.load)
    began = clock.now()
    monkeypatch.setattr(clock, "now", lambda: began + 31)
    assert [other.read(LISTED, table.load) for _ in range(2)] == ["0", "0"]
    assert table.asked == [False, True]
    del never_left


def test_an_index_is_kept_only_when_it_has_followed(
    pair: tuple[CachedReads, CachedReads], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, _ = pair
    table = Table()
    asked = Question(TENANT, "list_tickets", "open", COLLECTION, settles=True)
    began = clock.now()
    for after, times in ((0, 2), (1.9, 2), (2.1, 1)):
        monkeypatch.setattr(clock, "now", lambda after=after: began + after)
        table.asked.clear()
        assert [one.read(asked, table.load) for _ in range(2)] == ["0", "0"]
        assert len(table.asked) == times


def test_nothing_is_kept_longer_than_it_is_so(
    pair: tuple[CachedReads, CachedReads], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = pair
    began = clock.now()
    table = Table(until=began + 20)
    one.read(LISTED, table.load)
    monkeypatch.setattr(clock, "now", lambda: began + 15)
    assert other.read(LISTED, table.load) == "0"
    monkeypatch.setattr(clock, "now", lambda: began + 20.1)
    other.memory.drop("")
    other.read(LISTED, table.load)
    assert table.asked == [True, True]


def test_without_a_shared_cache_memory_serves_its_few_seconds() -> None:
    times = [0.0]
    one, other = (reads(None, elapsed=lambda: times[0]) for _ in range(2))
    table = Table()
    assert [each.read(LISTED, table.load) for each in (one, other, one, other)] == ["0"] * 4
    assert table.asked == [False, False]
    table.write(one)
    assert (one.read(LISTED, table.load), other.read(LISTED, table.load)) == ("1", "0")
    times[0] = 5.1
    assert other.read(LISTED, table.load) == "1"


@pytest.mark.parametrize("cached", [reads(None, memory_seconds=0), reads(None, seconds=0), reads(1, seconds=0)])
def test_what_is_not_to_be_kept_is_asked_of_the_table(cached: CachedReads) -> None:
    table = Table()
    assert [cached.read(LISTED, table.load) for _ in range(3)] == ["0"] * 3
    assert table.asked == [False] * 3
