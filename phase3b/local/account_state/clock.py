"""The account's time, which may be moved on and run fast: nobody waits an hour for the next change of a TTL."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, date, datetime


class Clock:
    """The machine's time, what it was moved on by, and how many times as fast it runs from its start on."""

    def __init__(self, machine: Callable[[], float] = time.time, moved: float = 0.0, speed: float = 1.0) -> None:
        """Of the machine's clock.

        Raises:
            ValueError: a speed below that of the machine.
        """
        if not 1 <= speed < float("inf"):
            raise ValueError(f"a clock runs once as fast as the machine's, or faster, not {speed} times")
        self._machine = machine
        self._moved = moved
        self._speed = speed
        self._started = machine()

    def now(self) -> float:
        """Seconds since 1970."""
        machine = self._machine()
        return machine + self._moved + self._ahead(machine)

    @property
    def moved(self) -> float:
        """The seconds that it is ahead of the machine's by now."""
        return self._moved + self._ahead(self._machine())

    @property
    def speed(self) -> float:
        """How many seconds of the account pass in one of the machine."""
        return self._speed

    def machine_seconds(self, seconds: float) -> float:
        """How long the machine takes for so many seconds of the account."""
        return seconds / self._speed

    @property
    def jumped(self) -> float:
        """The seconds that somebody moved it on by, at once: what has to wait in the machine's time has waited as long."""
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

    def _ahead(self, machine: float) -> float:
        return (machine - self._started) * (self._speed - 1)
