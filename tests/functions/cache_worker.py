"""One of several processes that read and write through the cached reads of a real cache; it says of each answer whether it may be.

The table is a file that all of them share: of each tenant the number that was written last, the last that was answered to who wrote
it, and the last of which the cache was told as well. An answer is right when it is not older than what had been answered before it
was asked for, and not newer than what the table has. One that is older only than a write that the cache could not be told of is
counted by itself.
"""

from __future__ import annotations

import fcntl
import json
import mmap
import os
import random
import struct
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from cached_alone import reads

from shared import metrics
from shared.cache_keys import Question
from shared.cached_reads import CachedReads, Loaded
from shared.shared_cache import Patience

TENANTS = 12
NUMBERS = ("written", "answered", "told")
READ_SECONDS, WRITE_SECONDS = 0.006, 0.010
WRITES_PERCENT = 8
COLLECTION = "support_tickets"
PADDING = "x" * 400


class SharedTable:
    """Numbers by tenant, in the order in which they were written."""

    def __init__(self, file: Path, *, made: bool = False) -> None:
        size = TENANTS * len(NUMBERS) * 8
        if made:
            file.write_bytes(bytes(size))
        self._file = os.open(file, os.O_RDWR)
        self._memory = mmap.mmap(self._file, size)

    @contextmanager
    def _turn(self, tenant: int) -> Iterator[None]:
        fcntl.lockf(self._file, fcntl.LOCK_EX, 1, tenant)
        try:
            yield
        finally:
            fcntl.lockf(self._file, fcntl.LOCK_UN, 1, tenant)

    def _place(self, tenant: int, name: str) -> int:
        return (tenant * len(NUMBERS) + NUMBERS.index(name)) * 8

    def get(self, tenant: int, name: str) -> int:
        with self._turn(tenant):
            return int(struct.unpack_from("<q", self._memory, self._place(tenant, name))[0])

    def raise_to(self, tenant: int, name: str, number: int | None = None) -> int:
        """The number, or the next one where none is given; never a smaller one than there is."""
        with self._turn(tenant):
            place = self._place(tenant, name)
            before = struct.unpack_from("<q", self._memory, place)[0]
            after = before + 1 if number is None else max(before, number)
            struct.pack_into("<q", self._memory, place, after)
            return int(after)


@dataclass
class Worker:
    """Reads and writes at random, and judges each answer."""

    table: SharedTable
    cache: CachedReads
    chance: random.Random
    counts: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    # Of each answer and each write: when it began, how long it took.
    times: dict[str, list[tuple[float, float]]] = field(default_factory=lambda: {"read": [], "write": []})
    untold: dict[int, int] = field(default_factory=dict)
    oldest_seconds: float = 0

    def count(self, **counts: int) -> None:
        self.counts.update(counts)

    def turn(self) -> None:
        tenant = self.chance.randrange(TENANTS)
        began = time.time()
        if self.chance.randrange(100) < WRITES_PERCENT:
            self._write(tenant)
            kind = "write"
        else:
            self._read(tenant)
            kind = "read"
        self.times[kind].append((began, time.time() - began))
        for each, number in list(self.untold.items()):
            if not self.cache.owes(str(each), COLLECTION):
                self.table.raise_to(each, "told", number)
                del self.untold[each]

    def _write(self, tenant: int) -> None:
        lost = self.counts["CacheInvalidationsLost"]
        with self.cache.writing(str(tenant), COLLECTION):
            time.sleep(WRITE_SECONDS * self.chance.uniform(0.5, 1))
            number = self.table.raise_to(tenant, "written")
            time.sleep(WRITE_SECONDS * self.chance.uniform(0, 0.5))
        if self.counts["CacheInvalidationsLost"] == lost:
            self.table.raise_to(tenant, "told", number)
        else:
            self.untold[tenant] = number
        self.table.raise_to(tenant, "answered", number)

    def _read(self, tenant: int) -> None:
        page = self.chance.randrange(3)
        told, answered = self.table.get(tenant, "told"), self.table.get(tenant, "answered")

        def load(*, kept: bool) -> Loaded:  # noqa: ARG001  this table has nothing that follows
            time.sleep(READ_SECONDS * self.chance.uniform(0, 0.5))
            found = self.table.get(tenant, "written")
            time.sleep(READ_SECONDS * self.chance.uniform(0.5, 1))
            return Loaded(json.dumps({"tenant": tenant, "page": page, "number": found, "padding": PADDING}))

        body = json.loads(self.cache.read(Question(str(tenant), "list_tickets", str(page), COLLECTION), load))
        written = self.table.get(tenant, "written")
        self.counts["answers"] += 1
        if (body["tenant"], body["page"]) != (tenant, page) or not told <= body["number"] <= written:
            self.wrong.append(f"{tenant} {page}: {body} was not between {told} and {written} at {time.time()}")
        elif body["number"] < answered:
            self.counts["older than a write that the cache was not told of"] += 1


def main(folder: str, port: str, seed: str) -> None:
    """Until the file `end` is there; what was found goes into a file of its own."""
    where = Path(folder)
    patience = Patience(
        connect_seconds=0.2, seconds=0.05, failures_max=5, open_seconds=float(os.environ["OPEN_SECONDS"])
    )
    cache = reads(int(port) or None, seconds=60 if int(port) else 0, memory_seconds=5, patience=patience)
    worker = Worker(SharedTable(where / "table"), cache, random.Random(int(seed)))  # noqa: S311
    metrics.emit = worker.count
    progress = where / f"answers-{seed}"
    while not (where / "end").exists():
        for _ in range(20):
            worker.turn()
        progress.write_text(str(worker.counts["answers"]))
    found = {"counts": worker.counts, "wrong": worker.wrong[:20], "wrongs": len(worker.wrong), "times": worker.times}
    (where / f"found-{seed}.part").write_text(json.dumps(found))
    (where / f"found-{seed}.part").rename(where / f"found-{seed}")


if __name__ == "__main__":
    main(*sys.argv[1:])
