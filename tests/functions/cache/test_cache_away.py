"""A real cache that is away, full, started again or has other things in it: slower, never wrong."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from cached_alone import COLLECTION, LISTED, TENANT, Table, aim, closing, counted, reads
from real_cache import RealCache, free_port, real_cache

from shared.cache_keys import Question, state_key
from shared.cached_reads import CachedReads, Loaded
from shared.shared_cache import SKEW_SECONDS


def test_a_version_that_was_evicted_is_never_used_again(
    pair: tuple[CachedReads, CachedReads], cache: RealCache
) -> None:
    one, other = pair
    table = Table()
    one.read(LISTED, table.load)
    cache.asked("DEL", state_key(TENANT, COLLECTION))
    table.number = 1
    assert [each.read(LISTED, table.load) for each in (other, one)] == ["1", "1"]


def test_a_server_that_was_started_again_shows_nothing_of_before(tmp_path: Path) -> None:
    """From a file, with a version that is older than the last write."""
    with real_cache(tmp_path) as cache, closing(one := reads(cache.port)):
        table = Table()
        one.read(LISTED, table.load)
        cache.asked("SAVE")
        table.write(one)
        cache.kill()
        cache.start()
        assert cache.asked("DBSIZE") == ":2\r\n"
        assert one.read(LISTED, table.load) == "1"


def test_a_cache_that_is_away_is_asked_no_more(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    times = [0.0]
    with real_cache(tmp_path) as cache, closing(one := reads(cache.port, elapsed=lambda: times[0])):
        table = Table()
        one.read(LISTED, table.load)
        cache.kill()
        table.number = 1
        assert [one.read(LISTED, table.load) for _ in range(10)] == ["1"] * 10
        assert counted(capsys) == {"CacheMisses": 1, "CacheUnavailable": 10}
        cache.start()
        assert one.read(LISTED, table.load) == "1"
        assert counted(capsys) == {"CacheUnavailable": 1}
        times[0] = 10.1
        one.read(LISTED, table.load)
        time.sleep(SKEW_SECONDS)
        assert [one.read(LISTED, table.load) for _ in range(2)] == ["1", "1"]
        assert counted(capsys) == {"CacheMisses": 2, "CacheHits": 1}


def test_what_the_cache_was_not_told_is_told_at_the_next_occasion(
    pair: tuple[CachedReads, CachedReads], cache: RealCache, capsys: pytest.CaptureFixture[str]
) -> None:
    one, other = pair
    table = Table()
    assert [each.read(LISTED, table.load) for each in pair] == ["0", "0"]
    aim(one, free_port())
    table.write(one)
    assert counted(capsys)["CacheInvalidationsLost"] == 1
    assert one.owes(TENANT, COLLECTION)
    # What is stated: the others don't know, for as long as an answer is kept. Who wrote shows nothing of it.
    assert (one.read(LISTED, table.load), other.read(LISTED, table.load)) == ("1", "0")
    aim(one, cache.port)
    assert one.read(Question("another", "list_tickets", "", COLLECTION), table.load) == "1"
    assert not one.owes(TENANT, COLLECTION)
    assert [each.read(LISTED, table.load) for each in (other, one)] == ["1", "1"]


def test_a_write_that_was_announced_is_not_lost(
    pair: tuple[CachedReads, CachedReads], cache: RealCache, capsys: pytest.CaptureFixture[str]
) -> None:
    one, other = pair
    table = Table()
    other.read(LISTED, table.load)
    with one.writing(TENANT, COLLECTION):
        table.number = 1
        aim(one, free_port())
    assert "CacheInvalidationsLost" not in counted(capsys)
    assert [other.read(LISTED, table.load) for _ in range(2)] == ["1", "1"]
    aim(one, cache.port)
    one.read(LISTED, table.load)
    table.asked.clear()
    # And once it is told, answers are kept again.
    assert [other.read(LISTED, table.load) for _ in range(3)] == ["1"] * 3
    assert table.asked == [True][: len(table.asked)]


def test_a_writer_tries_while_the_circuit_is_open(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with real_cache(tmp_path) as cache, closing(one := reads(cache.port), other := reads(cache.port)):
        table = Table()
        assert [each.read(LISTED, table.load) for each in (one, other)] == ["0", "0"]
        aim(one, free_port())
        for _ in range(6):
            one.read(LISTED, table.load)
        # Reachable again, which only a writer finds out before the circuit closes.
        aim(one, cache.port)
        counted(capsys)
        one.read(LISTED, table.load)
        assert counted(capsys) == {"CacheUnavailable": 1}
        table.write(one)
        assert counted(capsys) == {}
        time.sleep(SKEW_SECONDS)
        assert [each.read(LISTED, table.load) for each in (other, one)] == ["1", "1"]
        assert counted(capsys) == {"CacheMisses": 1, "CacheHits": 1}


@pytest.mark.parametrize("memory_seconds", [0, 5])
def test_what_was_kept_before_the_cache_was_away_is_not_believed(cache: RealCache, memory_seconds: float) -> None:
    """One write reached it neither before nor after: a process for which it was away shows nothing of before."""
    one, writer = reads(cache.port, memory_seconds=memory_seconds), reads(cache.port)
    with closing(one, writer):
        table = Table()
        one.read(LISTED, table.load)
        forecast = Question(TENANT, "forecast", "version", None)
        one.seconds = {**one.seconds, "forecast": 60}
        one.read(forecast, table.load)
        for each in (one, writer):
            aim(each, free_port())
        table.write(writer)
        one.read(LISTED, table.load)
        aim(one, cache.port)
        assert one.read(LISTED, table.load) == "1"
        # What names all that it is made of is as right as before.
        assert one.read(forecast, table.load) == "0"


def test_a_connection_that_was_ended_while_nothing_was_asked_is_made_again(
    pair: tuple[CachedReads, CachedReads], cache: RealCache, capsys: pytest.CaptureFixture[str]
) -> None:
    one, _ = pair
    table = Table()
    one.read(LISTED, table.load)
    cache.asked("CLIENT", "KILL", "TYPE", "normal", "SKIPME", "yes")
    assert one.read(LISTED, table.load) == "0"
    table.write(one)
    assert counted(capsys) == {"CacheMisses": 1, "CacheHits": 1}
    assert one.shared is not None
    assert one.shared._failures == 0


def test_a_full_cache_that_takes_nothing_shows_nothing_old(tmp_path: Path) -> None:
    options = ("--maxmemory", "3mb", "--maxmemory-policy", "noeviction")
    with real_cache(tmp_path, *options) as cache, closing(one := reads(cache.port), other := reads(cache.port)):
        table = Table()
        assert [each.read(LISTED, table.load) for each in (one, other)] == ["0", "0"]
        for number in range(10_000):
            if "OOM" in cache.asked("SET", f"filler{number}", "x" * 4000):
                break
        table.write(one)
        assert [each.read(LISTED, table.load) for each in (other, one)] == ["1", "1"]
        assert table.asked[1:] == [False, False]


def test_what_is_large_is_not_kept(pair: tuple[CachedReads, CachedReads], cache: RealCache) -> None:
    one, _ = pair
    asked = []

    def large(*, kept: bool) -> Loaded:
        asked.append(kept)
        return Loaded("x" * 600_000)

    assert len(one.read(LISTED, large)) == len(one.read(LISTED, large)) == 600_000
    assert asked == [True, True]
    assert cache.asked("EXISTS", LISTED.key, LISTED.lock_key) == ":0\r\n"


@pytest.mark.parametrize(
    "kept", ["", "{}", '{"stamp":1}', '{"stamp":"x","ends_at":"y","seconds":1}', "[]", '"', "\\xff"]
)
def test_what_is_none_of_ours_is_a_miss(pair: tuple[CachedReads, CachedReads], cache: RealCache, kept: str) -> None:
    one, _ = pair
    table = Table()
    with one.writing(TENANT, COLLECTION):
        pass
    cache.asked("SET", LISTED.key, json.dumps(kept))
    assert one.read(LISTED, table.load) == "0"
    cache.asked("HSET", state_key(TENANT, COLLECTION), "v", "word", "w:x", "word")
    assert one.read(LISTED, table.load) == "0"
    cache.asked("DEL", state_key(TENANT, COLLECTION))
    cache.asked("SET", state_key(TENANT, COLLECTION), "another-kind")
    assert one.read(LISTED, table.load) == "0"
    assert len(table.asked) == 3
