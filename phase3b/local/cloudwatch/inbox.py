"""The inbox of the embedded AWS: what SNS delivers to people is kept here, as nothing leaves this machine.

What SNS delivers to functions waits beside it for the local API, which runs them.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Final

from phase3b.local.account_state.clock import Clock
from phase3b.local.cloudwatch.delivery import Delivery

# The oldest go.
KEPT: Final = 5_000
# When it is for who delivers: the end of a minute that is worked through late, or None for now.
_WHEN: Final[ContextVar[float | None]] = ContextVar("when", default=None)


@contextmanager
def delivered_at(seconds: float) -> Iterator[None]:
    """What is delivered meanwhile is of that time of the account."""
    token = _WHEN.set(seconds)
    try:
        yield
    finally:
        _WHEN.reset(token)


class Inbox:
    """Of one account's clock; safe for threads."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._kept: deque[Delivery] = deque(maxlen=KEPT)
        self._events: deque[dict[str, Any]] = deque(maxlen=KEPT)
        self._number = 0
        self._lock = threading.Lock()

    def keep(self, topic: str, protocol: str, to: str, subject: str, body: str, why_not: str = "") -> None:
        """Keeps one message to one recipient."""
        at = self.now()
        with self._lock:
            self._number += 1
            self._kept.append(Delivery(self._number, at, topic, protocol, to, subject, body, why_not))

    def call(self, function_arn: str, topic: str, event: dict[str, Any]) -> None:
        """Keeps an event for a function, or an alias of one, until who runs it takes it."""
        with self._lock:
            self._events.append({"function": function_arn, "topic": topic, "event": event})

    def take_events(self) -> list[dict[str, Any]]:
        """The events of functions, the oldest first; they are handed out once."""
        with self._lock:
            taken = list(self._events)
            self._events.clear()
        return taken

    def now(self) -> float:
        """When something that is published now was published."""
        when = _WHEN.get()
        return self._clock.now() if when is None else when

    def after(self, number: int = 0) -> list[Delivery]:
        """What was kept after that one, the oldest first."""
        with self._lock:
            return [each for each in self._kept if each.number > number]

    def clear(self) -> None:
        """Forgets everything; numbers go on."""
        with self._lock:
            self._kept.clear()
            self._events.clear()
