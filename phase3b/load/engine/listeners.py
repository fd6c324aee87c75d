"""WebSocket connections that are open during a run: how long it takes to connect, until a message is pushed, and until what they send is answered.

A pushed message is recognised by the marker that its request had. A tenant's requests and its connections are of the same worker, so
one clock measures both ends. An answer has no marker: it is that to the oldest message of its kind that the connection has sent.
"""

from __future__ import annotations

import json
import re
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import gevent
import websocket

from phase3b.load import histogram
from phase3b.load.order import Message
from phase3b.load.tally import ANSWERED, ARRIVED, BEFORE, CONNECT, MESSAGE, Tally

_MARKER: Final = re.compile(r"(?<![0-9a-f])[0-9a-f]{16}(?![0-9a-f])")


@dataclass(frozen=True, slots=True)
class _Expected:
    meant_at: float
    window: int
    label: str


@dataclass(eq=False, slots=True)
class Connection:
    """An open connection, and the messages of each kind that it has sent and that are not answered, oldest first."""

    socket: Any
    sent: dict[str, deque[_Expected]] = field(default_factory=dict)


@dataclass(slots=True)
class Listeners:
    """The connections of one worker; `tally` is where their latencies are counted, `wanted` has the markers that are on their way.

    `messages` are the kinds that they send.
    """

    url: str
    timeout_seconds: float
    push_timeout_seconds: float
    tally: Callable[[], Tally]
    messages: Sequence[Message] = ()
    wanted: dict[str, _Expected] = field(default_factory=dict)
    connections: list[Connection] = field(default_factory=list)
    failed: int = 0
    ended: int = 0
    closing: bool = False

    def open(self, tokens: Mapping[int, str], per_second: float) -> None:
        """Connects for each token, and listens; the first of all workers' connections is meant to open now, the n-th n/rate later."""
        begin = time.monotonic()
        opening = []
        for number, token in tokens.items():
            meant_at = begin + number / per_second
            gevent.sleep(max(0.0, meant_at - time.monotonic()))
            opening.append(gevent.spawn(self._connect, token, meant_at))
        gevent.joinall(opening)

    def _connect(self, token: str, meant_at: float) -> None:
        try:
            socket = websocket.create_connection(f"{self.url}?token={token}", timeout=self.timeout_seconds)
        except Exception as error:  # noqa: BLE001  whatever the client raises is a connection that failed
            self.failed += 1
            self._count(CONNECT, BEFORE, time.monotonic() - meant_at, type(error).__name__, failed=True)
            return
        self._count(CONNECT, BEFORE, time.monotonic() - meant_at, "101", failed=False)
        socket.settimeout(None)
        connection = Connection(socket)
        self.connections.append(connection)
        gevent.spawn(self._listen, connection)

    def _listen(self, connection: Connection) -> None:
        while True:
            try:
                text = connection.socket.recv()
            except Exception:  # noqa: BLE001  however it ends, it is over, and counted where nobody ended it
                self._end(connection)
                return
            at = time.monotonic()
            if not text:
                self._end(connection)
                return
            self._arrived(connection, text if isinstance(text, str) else text.decode("utf-8", "replace"), at)

    def _end(self, connection: Connection) -> None:
        self.ended += not self.closing
        if connection in self.connections:
            self.connections.remove(connection)
        for waiting in connection.sent.values():
            while waiting:
                self._lost(waiting.popleft())

    def _arrived(self, connection: Connection, text: str, at: float) -> None:
        for marker in _MARKER.findall(text):
            expected = self.wanted.pop(marker, None)
            if expected is not None:
                self._count(expected.label, expected.window, at - expected.meant_at, ARRIVED, failed=False)
        if not any(connection.sent.values()):
            return
        try:
            read = json.loads(text)
        except (ValueError, RecursionError):
            return
        if not isinstance(read, dict):
            return
        for message in self.messages:
            waiting = connection.sent.get(message.name)
            if waiting and message.answer.items() <= read.items():
                expected = waiting.popleft()
                self._count(expected.label, expected.window, at - expected.meant_at, ANSWERED, failed=False)
                return

    def say(self, number: int, message: Message, meant_at: float, window: int) -> None:
        """One of the connections sends a message."""
        if not self.connections:
            return
        connection, label = self.connections[number % len(self.connections)], f"{MESSAGE}{message.name}"
        waiting = connection.sent.setdefault(message.name, deque())
        waiting.append(_Expected(meant_at, window, label))
        try:
            connection.socket.send(json.dumps(message.body))
        except Exception as error:  # noqa: BLE001  whatever the client raises is a message that was not sent
            waiting.pop()
            self._count(label, window, time.monotonic() - meant_at, type(error).__name__, failed=True)

    def waiting(self) -> bool:
        """Whether something is still on its way."""
        return bool(self.wanted) or any(any(each.sent.values()) for each in self.connections)

    def expect(self, marker: str, meant_at: float, window: int, label: str) -> None:
        """A request with this marker is about to be sent."""
        self.wanted[marker] = _Expected(meant_at, window, label)

    def forget(self, marker: str) -> None:
        """Its request failed: nothing will come."""
        self.wanted.pop(marker, None)

    def give_up(self, *, all_of_them: bool = False) -> None:
        """What has not arrived in time counts as lost."""
        now = time.monotonic()

        def is_lost(each: _Expected) -> bool:
            return all_of_them or now - each.meant_at > self.push_timeout_seconds

        for marker, each in list(self.wanted.items()):
            if is_lost(each):
                del self.wanted[marker]
                self._lost(each)
        for connection in self.connections:
            for waiting in connection.sent.values():
                while waiting and is_lost(waiting[0]):
                    self._lost(waiting.popleft())

    def _lost(self, each: _Expected) -> None:
        self._count(each.label, each.window, self.push_timeout_seconds, "lost", failed=True)

    def close(self) -> None:
        """Ends all of them."""
        self.closing = True
        for connection in list(self.connections):
            connection.socket.close(timeout=0)

    def _count(self, label: str, window: int, seconds: float, status: str, *, failed: bool) -> None:
        count = self.tally().of(window, label)
        histogram.record(count.latency, seconds)
        histogram.record(count.service, seconds)
        count.statuses[status] = count.statuses.get(status, 0) + 1
        count.errors += failed
