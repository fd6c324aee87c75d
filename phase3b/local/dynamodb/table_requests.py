"""The requests of a minute by table and operation: how long they took, and which of them failed, until the metrics have it.

Source: "DynamoDB metrics and dimensions", Developer Guide: UserErrors are requests that were answered with HTTP 400, but for
throttled ones and those whose condition failed.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Final

from phase3b.local.dynamodb.engine import EngineAnswer
from phase3b.simulation.capacity.amounts import MINUTES_PER_DAY, SECONDS_PER_MINUTE

UNTAKEN_MINUTES: Final = MINUTES_PER_DAY
_NO_USER_ERRORS: Final = frozenset(
    {
        "ConditionalCheckFailedException",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "ThrottlingException",
    }
)
_NAMES_OF_CODE: Final = ("x-amzn-errortype", "x-amzn-ErrorType")
# Latencies of one value are counted together: to the tenth of a millisecond.
_TENTHS: Final = 10


@dataclass(slots=True)
class RequestsOfMinute:
    """Milliseconds of requests that went well with how often each came, by table and operation; failures; expired items."""

    latencies: dict[tuple[str, str], dict[float, int]] = field(default_factory=dict)
    system_errors: dict[tuple[str, str], int] = field(default_factory=dict)
    user_errors: int = 0
    expired: dict[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class TableRequests:
    """Of one embedded AWS."""

    _minutes: OrderedDict[int, RequestsOfMinute] = field(default_factory=OrderedDict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def answered(self, operation: str, answer: EngineAnswer, seconds: float, now: float) -> None:
        """A request that was answered, and how long that took."""
        with self._lock:
            found = self._at(now)
            if answer.status < HTTPStatus.BAD_REQUEST:
                milliseconds = round(seconds * 1000 * _TENTHS) / _TENTHS
                for table in {each.table for each in answer.consumed}:
                    counts = found.latencies.setdefault((table, operation), {})
                    counts[milliseconds] = counts.get(milliseconds, 0) + 1
            elif answer.status == HTTPStatus.BAD_REQUEST and _code(answer) not in _NO_USER_ERRORS:
                found.user_errors += 1

    def failed(self, operation: str, table: str, now: float) -> None:
        """A request that was answered with HTTP 500."""
        with self._lock:
            errors = self._at(now).system_errors
            errors[table, operation] = errors.get((table, operation), 0) + 1

    def expired(self, table: str, items: int, now: float) -> None:
        """Items that were deleted by TTL."""
        with self._lock:
            counts = self._at(now).expired
            counts[table] = counts.get(table, 0) + items

    def take(self, minute: int) -> RequestsOfMinute:
        """Those of a minute since 1970; once."""
        with self._lock:
            return self._minutes.pop(minute, RequestsOfMinute())

    def clear(self) -> None:
        """Forgets everything."""
        with self._lock:
            self._minutes.clear()

    def _at(self, now: float) -> RequestsOfMinute:
        minute = int(now) // SECONDS_PER_MINUTE
        found = self._minutes.get(minute)
        if found is None:
            found = self._minutes[minute] = RequestsOfMinute()
            while len(self._minutes) > UNTAKEN_MINUTES:
                self._minutes.popitem(last=False)
        return found


def _code(answer: EngineAnswer) -> str:
    return next((answer.headers[name] for name in _NAMES_OF_CODE if name in answer.headers), "")
