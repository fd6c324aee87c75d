"""The cache that all processes share, with a circuit: while it is away nobody waits for it, and nothing depends on it.

A command that fails is not known to be undone: what is asked here must be right to be done twice, or late.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from shared import clock, log
from shared.cache_connection import CacheAwayError, CacheRefusedError, ClosedError, Connection, Refused
from shared.cache_secret import SecretAwayError

if TYPE_CHECKING:
    from shared.cache_connection import Command, Endpoint, Reply
    from shared.cache_secret import CacheSecret

# How far the clocks of two functions are apart, and more than a writer waits that has just not reached the cache.
SKEW_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Answers:
    """The replies, in the order of the commands, and the server that they are from."""

    replies: list[Reply]
    server: str

    def done(self, first: int | None = None) -> bool:
        """Whether all commands, or the first of them, were done."""
        return not any(isinstance(each, Refused) for each in self.replies[:first])


@dataclass(frozen=True, slots=True)
class Patience:
    """How long the cache is waited for, and when it is not asked at all. All times in seconds."""

    connect_seconds: float
    seconds: float
    failures_max: int
    open_seconds: float


@dataclass(slots=True)
class SharedCache:
    """One connection, made at first need and again after an error."""

    endpoint: Endpoint
    secret: CacheSecret | None
    patience: Patience
    elapsed: Callable[[], float] = time.monotonic
    # Unix time: what is of before is not believed. While the cache was away, somebody may have written and not reached it.
    believed_from: float = 0
    _connection: Connection | None = None
    _failures: int = 0
    _closed_until: float | None = None
    # One at a time: two that ask over one connection would read each other's replies.
    _turn: threading.Lock = field(default_factory=threading.Lock)

    def ask(self, *commands: Command) -> Answers | None:
        """What the cache answers; None where it is away, which is not tried while the circuit is open."""
        with self._turn:
            if self._closed_until is not None and self.elapsed() < self._closed_until:
                return None
            return self._tried(commands, self.patience.connect_seconds)

    def insist(self, *commands: Command) -> Answers | None:
        """The same, tried also while the circuit is open: then to connect may take no longer than a command."""
        with self._turn:
            is_open = self._closed_until is not None and self.elapsed() < self._closed_until
            return self._tried(commands, 0 if is_open else self.patience.connect_seconds)

    def _tried(self, commands: Sequence[Command], connect_seconds: float) -> Answers | None:
        try:
            found = self._asked(commands, connect_seconds)
        except CacheAwayError as error:
            self._failed(error)
            return None
        if self._closed_until is not None:
            log.info("the cache answers again")
        if self._failures:
            self.believed_from = clock.now() + SKEW_SECONDS
        self._failures, self._closed_until = 0, None
        return found

    def _failed(self, error: CacheAwayError) -> None:
        self._connection = None
        self._failures += 1
        # Once open, one failure is enough to stay so. Nor does a password come faster by being asked for often.
        was_open = self._closed_until is not None
        if was_open or self._failures >= self.patience.failures_max or isinstance(error, SecretAwayError):
            self._closed_until = self.elapsed() + self.patience.open_seconds
            if not was_open:
                log.warning("the cache is away", why=str(error), failures=self._failures)

    def _asked(self, commands: Sequence[Command], connect_seconds: float) -> Answers:
        if self._connection is not None:
            try:
                return self._over(self._connection, commands)
            except ClosedError:
                # Between two invocations a function sleeps, and the other side may have ended what was idle.
                self._connection = None
        self._connection = self._connected(connect_seconds)
        return self._over(self._connection, commands)

    def _over(self, connection: Connection, commands: Sequence[Command]) -> Answers:
        return Answers(connection.ask(commands, self.elapsed() + self.patience.seconds), connection.server)

    def _connected(self, connect_seconds: float) -> Connection:
        seconds = connect_seconds or self.patience.seconds
        if self.secret is None:
            return Connection(self.endpoint, None, self.elapsed() + seconds, self.elapsed)
        credentials = self.secret.credentials()
        try:
            return Connection(self.endpoint, credentials, self.elapsed() + seconds, self.elapsed)
        except CacheRefusedError:
            return Connection(self.endpoint, self.secret.again(), self.elapsed() + seconds, self.elapsed)
