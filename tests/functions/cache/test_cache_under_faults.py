"""No wrong answer, whatever becomes of a real cache while several processes read and write; and how long they take without it."""

from __future__ import annotations

import math
import sys
import time
from pathlib import Path

import pytest
from cache_faults import Faults, Found, SlowProxy, load, p95
from real_cache import real_cache

FULL = ("--maxmemory", "4mb", "--maxmemory-policy", "allkeys-lru")


def tried(
    folder: Path, answers: int, *, seconds: float, open_seconds: float, processes: int, entries: int
) -> tuple[Found, Faults]:
    """All faults, again and again until there are so many answers."""
    with real_cache(folder, *FULL) as cache:
        proxy = SlowProxy(cache.port)
        try:
            faults = Faults(cache, proxy, seconds)
            with load(folder / "load", proxy.port, processes, open_seconds) as running:
                faults.all(entries)
                while running.answers() < answers:
                    faults.all(entries)
                found = running.ended()
        finally:
            proxy.close()
    return found, faults


def shown(found: Found, faults: Faults, without: Found | None = None) -> str:
    """The figures, for the output of the test (pytest -s)."""
    lines = [f"{name}: {count:,}" for name, count in sorted(found.counts.items())]
    lines += [
        f"p95 of {kind} ({what}): {each.p95_ms(kind, began, ended):.1f} ms"
        for each, what, began, ended in (
            *([(without, "without a cache", 0, math.inf)] if without is not None else []),
            (found, "all of it", 0, math.inf),
            *((found, *away) for away in faults.away[:7]),
        )
        for kind in ("read", "write")
    ]
    return "\n".join(lines) + "\n"


def test_no_answer_is_wrong_whatever_becomes_of_the_cache(tmp_path: Path) -> None:
    found, faults = tried(tmp_path, 5_000, seconds=0.2, open_seconds=0.15, processes=6, entries=1_000)
    sys.stdout.write(shown(found, faults))
    assert (found.wrongs, found.wrong) == (0, [])
    assert found.counts["answers"] >= 5_000
    # It was a cache, and it was away.
    assert found.counts["CacheHits"] > 500
    assert found.counts["CacheMisses"] > 20
    assert found.counts["CacheUnavailable"] > 20


@pytest.mark.long
def test_no_answer_in_a_hundred_thousand_is_wrong_and_none_takes_twice_as_long(tmp_path: Path) -> None:
    """As long as a cache is away, 95 % of the answers come in at most twice the time that they take without one."""
    with load(tmp_path / "without", 0, 8, 3) as running:
        time.sleep(15)
        without = running.ended()
    found, faults = tried(tmp_path, 100_000, seconds=3, open_seconds=3, processes=8, entries=2_000)
    sys.stdout.write(shown(found, faults, without))
    assert (found.wrongs, found.wrong) == (0, [])
    assert found.counts["answers"] >= 100_000
    for what in ("killed", "stopped"):
        times = [took for away, *when in faults.away if away == what for took in found.times_of("read", *when)]
        assert p95(times) <= 2 * without.p95_ms("read") / 1000, what
