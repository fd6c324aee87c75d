"""A real cache for the tests of a file, and two processes that have it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from cached_alone import closing, reads
from real_cache import RealCache, real_cache

from shared.cached_reads import CachedReads


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealCache]:
    with real_cache(tmp_path_factory.mktemp("cache")) as found:
        yield found


@pytest.fixture
def cache(server: RealCache) -> Iterator[RealCache]:
    server.asked("FLUSHALL")
    return server


@pytest.fixture
def pair(cache: RealCache) -> Iterator[tuple[CachedReads, CachedReads]]:
    found = reads(cache.port), reads(cache.port)
    with closing(*found):
        yield found
