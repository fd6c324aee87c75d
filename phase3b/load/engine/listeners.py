"""WebSocket connections that are open during a run: how long it takes to connect, and until a message is pushed.

A message is recognised by the marker that its request had. A tenant's requests and its connections are of the same worker, so
one clock measures both ends.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

import gevent
import websocket
from gevent.pool import Pool

from phase3b.load import histogram
from phase3b.load.tally import BEFORE, CONNECT, Tally

_MARKER: Final = re.compile(r"(?<![0-9a-f])[0-9a-f]{16}(?![0-9a-f])")
# At a time: what a worker asks for at once is a flood of its own.
_CONNECTING: Final = 20


@dataclass(frozen=True, slots=True)
class _Expected:
    meant_at: float
    window: int
    label: str


@dataclass(slots=True)
class Listeners:
    """The connections of one worker; `tally` is where their latencies are counted, `wanted` has the markers that are on their way."""

    url: str
    timeout_seconds: float
    push_timeout_seconds: float
    tally: Callable[[], Tally]
    wanted: dict[str, _Expected] = field(default_factory=dict)
    sockets: list[Any] = field(default_factory=list)
    failed: int = 0
    ended: int = 0
    closing: bool = False

    def open(self, tokens: list[str]) -> None:
        """Connects for each token, and listens."""
        pool = Pool(_CONNECTING)
        for token in tokens:
            pool.spawn(self._connect, token)
        pool.join()

    def _connect(self, token: str) -> None:
        began = time.monotonic()
        try:
            socket = websocket.create_connection(f"{self.url}?token={token}", timeout=self.timeout_seconds)
        except Exception as error:  # noqa: BLE001  whatever the client raises is a connection that failed
            self.failed += 1
            self._count(CONNECT, BEFORE, time.monotonic() - began, type(error).__name__, failed=True)
            return
        self._count(CONNECT, BEFORE, time.monotonic() - began, "101", failed=False)
        socket.settimeout(None)
        self.sockets.append(socket)
        gevent.spawn(self._listen, socket)

    def _listen(self, socket: Any) -> None:
        while True:
            try:
                text = socket.recv()
            except Exception:  # noqa: BLE001  however it ends, it is over, and counted where nobody ended it
                self.ended += not self.closing
                return
            at = time.monotonic()
            if not text:
                self.ended += not self.closing
                return
            for marker in _MARKER.findall(text if isinstance(text, str) else text.decode("utf-8", "replace")):
                expected = self.wanted.pop(marker, None)
                if expected is not None:
                    self._count(expected.label, expected.window, at - expected.meant_at, "arrived", failed=False)

    def expect(self, marker: str, meant_at: float, window: int, label: str) -> None:
        """A request with this marker is about to be sent."""
        self.wanted[marker] = _Expected(meant_at, window, label)

    def forget(self, marker: str) -> None:
        """Its request failed: nothing will come."""
        self.wanted.pop(marker, None)

    def give_up(self, *, all_of_them: bool = False) -> None:
        """What has not arrived in time counts as lost."""
        now = time.monotonic()
        for marker, each in list(self.wanted.items()):
            if all_of_them or now - each.meant_at > self.push_timeout_seconds:
                del self.wanted[marker]
                self._count(each.label, each.window, self.push_timeout_seconds, "lost", failed=True)

    def close(self) -> None:
        """Ends all of them."""
        self.closing = True
        for socket in self.sockets:
            socket.close(timeout=0)

    def _count(self, label: str, window: int, seconds: float, status: str, *, failed: bool) -> None:
        count = self.tally().of(window, label)
        histogram.record(count.latency, seconds)
        histogram.record(count.service, seconds)
        count.statuses[status] = count.statuses.get(status, 0) + 1
        count.errors += failed
