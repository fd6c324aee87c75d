"""Cached reads of a process of its own, on a real cache, with a table that is one number."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from real_cache import HOST

from shared.cache_connection import Endpoint
from shared.cache_keys import Question
from shared.cached_reads import CachedReads, Loaded
from shared.process_memory import ProcessMemory
from shared.shared_cache import Patience, SharedCache

TENANT, COLLECTION = "acme", "support_tickets"
# On a busy machine a real cache takes its time, too.
PATIENCE = Patience(connect_seconds=5, seconds=5, failures_max=5, open_seconds=10)
LISTED = Question(TENANT, "list_tickets", "{}", COLLECTION)


def reads(
    port: int | None,
    *,
    seconds: int = 60,
    memory_seconds: float = 5,
    patience: Patience = PATIENCE,
    elapsed: Callable[[], float] = time.monotonic,
    lock_seconds: float = 2,
) -> CachedReads:
    """What a function would have; without a port it is outside the network."""
    shared = None if port is None else SharedCache(Endpoint(HOST, port, None), None, patience, elapsed)
    memory = ProcessMemory(memory_seconds, 500, elapsed)
    return CachedReads({"list_tickets": seconds}, memory, shared, lock_seconds, elapsed)


@dataclass
class Table:
    """One number, how often it was asked for, and whether as it was written last."""

    number: int = 0
    asked: list[bool] = field(default_factory=list)
    until: float | None = None

    def load(self, *, kept: bool) -> Loaded:
        self.asked.append(kept)
        return Loaded(str(self.number), self.until)

    def write(self, cache: CachedReads) -> None:
        with cache.writing(TENANT, COLLECTION):
            self.number += 1


@contextmanager
def closing(*found: CachedReads) -> Iterator[None]:
    """No socket of a test is left to the next one."""
    try:
        yield
    finally:
        for each in found:
            disconnect(each)


def disconnect(cache: CachedReads) -> None:
    connection: Any = None if cache.shared is None else cache.shared._connection
    if connection is not None:
        connection.close()


def aim(cache: CachedReads, port: int) -> None:
    """From now on a process finds the cache there, or finds none."""
    disconnect(cache)
    assert cache.shared is not None
    cache.shared._connection, cache.shared.endpoint = None, Endpoint(HOST, port, None)


def counted(capsys: pytest.CaptureFixture[str]) -> dict[str, int]:
    """Metrics since the last look."""
    found: dict[str, int] = {}
    for line in capsys.readouterr().out.splitlines():
        said = json.loads(line)
        for each in said["_aws"]["CloudWatchMetrics"][0]["Metrics"] if "_aws" in said else []:
            found[each["Name"]] = found.get(each["Name"], 0) + said[each["Name"]]
    return found
