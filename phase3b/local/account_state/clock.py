"""The account's time, which a test may move on: nobody waits an hour for the next change of a TTL."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, date, datetime


class Clock:
    """The machine's time, and what it was moved on by."""

    def __init__(self, machine: Callable[[], float] = time.time, moved: float = 0.0) -> None:
        self._machine = machine
        self._moved = moved

    def now(self) -> float:
        """Seconds since 1970."""
        return self._machine() + self._moved

    @property
    def moved(self) -> float:
        """The seconds that it was moved on by."""
        return self._moved

    def day(self) -> date:
        """Today in UTC, by which AWS counts."""
        return datetime.fromtimestamp(self.now(), UTC).date()

    def advance(self, seconds: float) -> None:
        """Moves it on; it never goes back.

        Raises:
            ValueError: into the past.
        """
        if not 0 <= seconds < float("inf"):
            raise ValueError(f"a clock is moved on by seconds, not by {seconds}")
        self._moved += seconds
