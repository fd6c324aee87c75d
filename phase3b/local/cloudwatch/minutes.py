"""The heartbeat: each minute of account time that has ended is worked through once, and in order.

What happens by the minute is registered at construction, in `phase3b/local/aws/embedded_app.py`: who publishes metrics of
that minute, then scaling, then the alarms. A jump of the account's clock by an hour is sixty minutes, one after the other.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Final

from phase3b.local.account_state.clock import Clock

LOG: Final = logging.getLogger(__name__)
MINUTE: Final = 60
POLL_SECONDS: Final = 0.1
# Of the machine's time, after the end of a minute: what another process has measured of it is sent once a second.
LATE_SECONDS: Final = 1.5
# Called with the begin of the minute that has ended, in seconds since 1970.
OfMinute = Callable[[int], object]


class Minutes:
    """Of one account's clock.

    Args:
        clock: the account's time; the first minute is the one in which this is made.
        each: what is called for each minute, in this order.
    """

    def __init__(self, clock: Clock, each: Sequence[OfMinute]) -> None:
        self._clock = clock
        self._each = tuple(each)
        # What is entered while the thread works through minutes.
        self.guard: Callable[[], AbstractContextManager[object]] = nullcontext
        self._next = int(clock.now()) // MINUTE * MINUTE
        # A minute is worked through by one thread, and none is before another.
        self._lock = threading.RLock()

    @property
    def next(self) -> int:
        """The begin of the first minute that is not worked through."""
        return self._next

    def walk(self, until: float | None = None) -> int:
        """Works through every minute that has ended, now or by `until`; how many that were."""
        walked = 0
        with self._lock:
            while self._next + MINUTE <= (self._clock.now() if until is None else until):
                begin, self._next = self._next, self._next + MINUTE
                self._of(begin)
                walked += 1
        return walked

    def walk_by_itself(self, until: float) -> int:
        """The same where no request asks for it: within the guard.

        That is entered first. Who walks within a request has passed it already, and waits for this one to be done.
        """
        if self._next + MINUTE > until:
            return 0
        with self.guard():
            return self.walk(until)

    def reset(self) -> None:
        """Begins again with the minute that it is now: of an account that was emptied no minute is left."""
        with self._lock:
            self._next = int(self._clock.now()) // MINUTE * MINUTE

    def start(self) -> None:
        """Works through the minutes as time goes by, in a thread of its own."""
        threading.Thread(target=self._run, name="minutes", daemon=True).start()

    def _of(self, begin: int) -> None:
        for work in self._each:
            try:
                work(begin)
            except Exception:
                # One that fails keeps no other from its minute; the log of the embedded AWS has it.
                LOG.exception("the minute %s failed", begin)

    def _run(self) -> None:
        # When it was which time of the account.
        seen: deque[tuple[float, float]] = deque()
        while True:
            seen.append((time.monotonic(), self._clock.now()))
            until = None
            while seen and seen[0][0] <= time.monotonic() - LATE_SECONDS:
                until = seen.popleft()[1]
            if until is not None:
                self.walk_by_itself(until)
            time.sleep(POLL_SECONDS)
