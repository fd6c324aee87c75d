"""The capacity units that tables and indexes consumed, second by second, and for whom: what a load test asks for.

A write of a function that reads a stream is counted to the requests that wrote the records, in equal parts of a batch.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from phase3b.local.asked_span import KEPT_SECONDS
from phase3b.local.dynamodb.consumed_units import Side
from phase3b.local.dynamodb.engine import EngineAnswer
from phase3b.local.dynamodb.throughput.throttled import LaneName
from phase3b.local.requests.cause import records_of

# Asked of the embedded AWS itself: GET with ?begin=SECONDS&end=SECONDS since 1970.
CONSUMED_PATH: Final = "/phase3b/consumed"
KEPT_RECORDS: Final = 200_000
# Who asks with no invocation around it, and records of which nobody knows who wrote them: deleted by TTL, or long ago.
OUTSIDE: Final = "(no function)"
UNKNOWN: Final = "(stream)"

Causes = tuple[tuple[str, float], ...]


class Whose(NamedTuple):
    """What units are counted under."""

    table: str
    index_name: str | None
    side: Side
    operation: str
    cause: str


@dataclass(slots=True)
class Consumption:
    """Of one embedded AWS; tables of one name in two regions are counted together. `clock` gives seconds since 1970."""

    clock: Callable[[], float]
    _begun: float = field(init=False)
    _seconds: OrderedDict[int, dict[Whose, float]] = field(default_factory=OrderedDict)
    _uncounted: OrderedDict[int, dict[str, int]] = field(default_factory=OrderedDict)
    _throttled: OrderedDict[int, dict[LaneName, int]] = field(default_factory=OrderedDict)
    _writers: OrderedDict[str, Causes] = field(default_factory=OrderedDict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        self._begun = self.clock()

    def note(self, operation: str, answer: EngineAnswer, cause: str | None, *, counted: bool) -> None:
        """What an answered request consumed; `counted` False: its units are not known."""
        second = int(self.clock())
        with self._lock:
            if not counted:
                of = _at(self._uncounted, second)
                of[operation] = of.get(operation, 0) + 1
                return
            if answer.throttled:
                of_lanes = _at(self._throttled, second)
                for lane in answer.throttled:
                    of_lanes[lane] = of_lanes.get(lane, 0) + 1
            causes = self._causes(cause)
            if answer.consumed:
                into = _at(self._seconds, second)
                for each in answer.consumed:
                    for name, share in causes:
                        whose = Whose(each.table, each.index_name, each.side, operation, name)
                        into[whose] = into.get(whose, 0.0) + each.units * share
            for event_id in answer.recorded:
                self._writers[event_id] = causes
            while len(self._writers) > KEPT_RECORDS:
                self._writers.popitem(last=False)

    def reset(self) -> None:
        """Forgets everything."""
        with self._lock:
            for each in (self._seconds, self._uncounted, self._throttled, self._writers):
                each.clear()
            self._begun = self.clock()

    def between(self, begin: int, end: int) -> dict[str, Any]:
        """What was consumed from a second on up to another, as JSON has it.

        `since` is from when on everything is known. `lanes` have their units in each second, `causes` whose those are,
        `throttled` how many requests, or members of a batch, a table or index refused.
        """
        with self._lock:
            found = {second: dict(self._seconds.get(second, {})) for second in range(begin, end)}
            uncounted: dict[str, int] = {}
            for second in range(begin, end):
                for operation, times in self._uncounted.get(second, {}).items():
                    uncounted[operation] = uncounted.get(operation, 0) + times
            throttled: dict[LaneName, int] = {}
            for second in range(begin, end):
                for lane, times in self._throttled.get(second, {}).items():
                    throttled[lane] = throttled.get(lane, 0) + times
        lanes: dict[tuple[str, str | None, Side], list[float]] = {}
        causes: dict[Whose, float] = {}
        for second, counts in found.items():
            for whose, units in counts.items():
                series = lanes.setdefault((whose.table, whose.index_name, whose.side), [0.0] * (end - begin))
                series[second - begin] += units
                causes[whose] = causes.get(whose, 0.0) + units
        return {
            "since": max(self._begun, self.clock() - KEPT_SECONDS),
            "uncounted": uncounted,
            "throttled": [
                {"table": lane.table, "index": lane.index_name, "side": lane.side, "requests": times}
                for lane, times in throttled.items()
            ],
            "lanes": [
                {"table": table, "index": index, "side": side, "series": [round(each, 6) for each in series]}
                for (table, index, side), series in lanes.items()
            ],
            "causes": [
                {
                    "table": whose.table,
                    "index": whose.index_name,
                    "side": whose.side,
                    "operation": whose.operation,
                    "cause": whose.cause,
                    "units": round(units, 6),
                }
                for whose, units in causes.items()
            ],
        }

    def _causes(self, cause: str | None) -> Causes:
        if cause is None:
            return ((OUTSIDE, 1.0),)
        records = records_of(cause)
        if not records:
            return ((cause, 1.0),)
        shares: dict[str, float] = {}
        for event_id in records:
            for name, share in self._writers.get(event_id, ((UNKNOWN, 1.0),)):
                shares[name] = shares.get(name, 0.0) + share / len(records)
        return tuple(shares.items())


def _at(seconds: OrderedDict[int, dict[Any, Any]], second: int) -> dict[Any, Any]:
    """The counts of a second; the oldest go."""
    found = seconds.get(second)
    if found is None:
        found = seconds[second] = {}
        while next(iter(seconds)) < second - KEPT_SECONDS:
            seconds.popitem(last=False)
    return found
