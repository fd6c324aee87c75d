"""Throttles that somebody asked for: a table or index refuses a share of its reads or writes, by a reason, until a time.

Admission asks here first (`Throughput`), so that an injected throttle is answered, counted and measured as a real one.
`phase3b local fault` puts them in and takes them out.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

from phase3b.local.dynamodb.throughput.throttled import LaneName, LimitType


@dataclass(frozen=True, slots=True)
class InjectedThrottle:
    """A share (0 to 1) of the requests to a lane meet this limit, up to a time of the account in seconds since 1970."""

    lane: LaneName
    limit: LimitType
    until: float
    share: float = 1.0


@dataclass(slots=True)
class InjectedThrottles:
    """Of one embedded AWS; safe to be asked and changed by many threads."""

    _throttles: dict[LaneName, InjectedThrottle] = field(default_factory=dict)
    # What of a request the share of each lane has come to: a share of a third refuses every third one, by no chance.
    _carried: dict[LaneName, float] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def put(self, throttle: InjectedThrottle) -> None:
        """Adds one; it takes the place of another of the same lane.

        Raises:
            ValueError: the share is no share.
        """
        if not 0 < throttle.share <= 1:
            raise ValueError(f"a share is more than 0 and at most 1, not {throttle.share}")
        with self._lock:
            self._throttles[throttle.lane] = throttle
            self._carried.pop(throttle.lane, None)

    def remove(self, lane: LaneName) -> bool:
        """Takes out that of a lane; whether there was one."""
        with self._lock:
            return self._throttles.pop(lane, None) is not None

    def clear(self) -> None:
        """Takes out all."""
        with self._lock:
            self._throttles.clear()
            self._carried.clear()

    def active(self, now: float) -> tuple[InjectedThrottle, ...]:
        """Those whose time is not over."""
        with self._lock:
            return tuple(each for each in self._throttles.values() if now < each.until)

    def any(self) -> bool:
        """Whether there is one at all: what a request asks first."""
        return bool(self._throttles)

    def met(self, lanes: Iterator[LaneName], now: float) -> Iterator[tuple[LaneName, LimitType]]:
        """Which of a request's lanes refuse it."""
        for lane in lanes:
            with self._lock:
                found = self._throttles.get(lane)
                if found is None:
                    continue
                if now >= found.until:
                    del self._throttles[lane]
                    continue
                carried = self._carried.get(lane, 0.0) + found.share
                # Tenths don't add up to one in binary.
                refused = carried > 1 - 1e-9
                self._carried[lane] = carried - 1 if refused else carried
            if refused:
                yield lane, found.limit
