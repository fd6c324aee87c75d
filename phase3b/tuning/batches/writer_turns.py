"""Whose call is next among writers that write at a time, and the account's clock that their pauses are moved on."""

from __future__ import annotations

import http.client
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit


class Turns:
    """Whose call is next, and what time it is for each writer, in seconds from the beginning."""

    def __init__(self, writers: int, moved: Callable[[float], None] | None, lone: Callable[[], float] | None) -> None:
        self.times = dict.fromkeys(range(writers), 0.0)
        self._moved = moved
        # The machine's time, where nobody waits for a turn.
        self._lone = lone
        self._waiting: set[int] = set()
        self._changed = threading.Condition()

    def now(self, writer: int) -> float:
        """The time of a writer."""
        return self.times[writer] if self._lone is None else self._lone()

    def pause(self, writer: int, seconds: float) -> None:
        """A writer pauses."""
        if self._lone is not None:
            time.sleep(seconds)
        else:
            self.times[writer] += seconds

    @contextmanager
    def call(self, writer: int, takes: Callable[[float], float]) -> Iterator[None]:
        """A call of a writer; `takes` says how long it took by the seconds that it took here."""
        if self._lone is not None:
            yield
            return
        with self._changed:
            self._waiting.add(writer)
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._next() == writer)
            self._waiting.discard(writer)
            # The others wait until this one waits again: one call at a time, each with the machine to itself.
            if self._moved is not None:
                self._moved(self.times[writer])
            began = time.perf_counter()
            try:
                yield
            finally:
                self.times[writer] += takes(time.perf_counter() - began)

    def end(self, writer: int) -> None:
        """A writer has nothing more to do."""
        with self._changed:
            self.times.pop(writer, None)
            self._changed.notify_all()

    def _next(self) -> int | None:
        """Who is earliest, once all wait."""
        if len(self._waiting) < len(self.times):
            return None
        return min(self._waiting, key=lambda each: (self.times[each], each))


class Clock:
    """The clock of the embedded AWS, moved on by whole requests of its own."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._path = parts.path
        self._connection = http.client.HTTPConnection(parts.hostname or "", parts.port or 80, timeout=60)
        self._told = 0.0

    def minute(self) -> None:
        """To the begin of the next minute, from which capacity counts."""
        self._connection.request("GET", self._path)
        now = float(json.loads(self._connection.getresponse().read())["now"])
        self._post(60 - now % 60)
        self._told = 0.0

    def to(self, seconds: float) -> None:
        """To so many seconds after that; by parts of a second nothing changes, and it is not asked."""
        if int(seconds) > int(self._told):
            self._post(seconds - self._told)
            self._told = seconds

    def _post(self, seconds: float) -> None:
        self._connection.request("POST", self._path, f"{seconds:.6f}")
        self._connection.getresponse().read()
