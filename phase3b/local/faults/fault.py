"""One fault, and those that are active."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from typing import Any, Final, Literal, get_args

from phase3b.errors import Phase3bError
from phase3b.files.json_file import JsonPart, parse_json

Kind = Literal["throttle", "latency", "errors", "consumer", "memory", "cache", "region"]
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
# What throttles, as DynamoDB's reasons name it (phase3b/local/dynamodb/throughput/throttled.py).
Limit = Literal[
    "ProvisionedThroughputExceeded",
    "KeyRangeThroughputExceeded",
    "AccountLimitExceeded",
    "MaxOnDemandThroughputExceeded",
]
LIMITS: Final[tuple[Limit, ...]] = get_args(Limit)
SIDES: Final = ("read", "write")
# The fault of the cache: what it does.
CACHE: Final = "cache"
AWAY: Final = ("killed", "silent")
# The fault of a region: how it is lost.
REGION: Final = "region"
LOST: Final = ("refused", "silent")
# Of an answer that says that something is wrong.
HTTP_STATUSES: Final = (400, 599)
# Shares add up in binary.
_NEARLY_ONE: Final = 1 - 1e-9


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, and with what.

    `target` is what AWS calls it: a table, TABLE/INDEX, a function, a queue, a service (dynamodb) or a region. `share` of the requests meet
    it. `until` is when it ends by itself, in seconds since 1970 of this machine; None: when it is cleared. `side` and `reason` are
    of a throttle, `reason` of the cache and of a region (how it is away), `milliseconds` of a latency, `percent` of a function's memory. `status` is what a function answers where it does
    not raise, 0 where it does.
    """

    kind: Kind
    target: str
    share: float = 1.0
    milliseconds: float = 0.0
    percent: float = 0.0
    side: str = ""
    reason: str = ""
    until: float | None = None
    status: int = 0

    def as_data(self) -> dict[str, Any]:
        """As JSON has it."""
        return asdict(self)


def read_fault(read: JsonPart) -> Fault:
    """A fault of a JSON object.

    Raises:
        Phase3bError: a key is missing or of another type.
        ValueError: a value is none that it may have.
    """
    kind, until = read.get("kind").text(), read.find("until")
    if kind not in KINDS:
        raise ValueError(f"there is no fault {kind!r}: {', '.join(KINDS)}")
    fault = Fault(
        next(each for each in KINDS if each == kind),
        read.get("target").text(),
        _number(read, "share", 1.0),
        _number(read, "milliseconds", 0.0),
        _number(read, "percent", 0.0),
        _text(read, "side"),
        _text(read, "reason"),
        None if until is None or until.is_nothing() else until.number(),
        int(_number(read, "status", 0)),
    )
    if not 0 < fault.share <= 1:
        raise ValueError(f"a share is more than 0 and at most 1, not {fault.share:g}")
    if kind == "throttle" and (fault.side not in SIDES or fault.reason not in LIMITS):
        raise ValueError(f"a throttle has a side ({' or '.join(SIDES)}) and a reason: {', '.join(LIMITS)}")
    if kind == CACHE and fault.reason not in AWAY:
        raise ValueError(f"a cache is away in one of these ways: {', '.join(AWAY)}")
    if kind == REGION and fault.reason not in LOST:
        raise ValueError(f"a region is lost in one of these ways: {', '.join(LOST)}")
    if fault.status and not HTTP_STATUSES[0] <= fault.status <= HTTP_STATUSES[1]:
        raise ValueError(f"a status is from {HTTP_STATUSES[0]} to {HTTP_STATUSES[1]}, not {fault.status}")
    if fault.milliseconds < 0 or fault.percent < 0:
        raise ValueError("milliseconds and percent are 0 or more")
    return fault


def _number(read: JsonPart, name: str, otherwise: float) -> float:
    found = read.find(name)
    return otherwise if found is None else found.number()


def _text(read: JsonPart, name: str) -> str:
    found = read.find(name)
    return "" if found is None else found.text()


@dataclass(slots=True)
class ActiveFaults:
    """Those of a process; safe for threads. `clock` gives seconds since 1970 of this machine."""

    clock: Callable[[], float] = time.time
    _faults: dict[tuple[str, str, str], Fault] = field(default_factory=dict)
    _carried: dict[tuple[str, str, str], float] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def put(self, fault: Fault) -> None:
        """Adds one, in the place of another of its kind and target."""
        with self._lock:
            self._faults[_key(fault)] = fault
            self._carried.pop(_key(fault), None)

    def any(self) -> bool:
        """Whether there is one at all: what a request asks first."""
        return bool(self._faults)

    def active(self) -> tuple[Fault, ...]:
        """Those whose time is not over."""
        with self._lock:
            now = self.clock()
            for key in [key for key, each in self._faults.items() if each.until is not None and each.until <= now]:
                del self._faults[key]
            return tuple(self._faults.values())

    def clear(self, kind: str | None = None, target: str | None = None) -> tuple[Fault, ...]:
        """Takes out those of a kind and a target, or all; which those were."""
        found = tuple(each for each in self.active() if kind in {None, each.kind} and target in {None, each.target})
        with self._lock:
            for each in found:
                self._faults.pop(_key(each), None)
        return found

    def of(self, kind: Kind, *targets: str) -> Fault | None:
        """The fault that a request meets now, by its share; None where there is none."""
        if not self._faults:
            return None
        found = next((each for each in self.active() if each.kind == kind and each.target in targets), None)
        if found is None or found.share >= 1:
            return found
        with self._lock:
            # A share of a third is every third request, by no chance.
            carried = self._carried.get(_key(found), 0.0) + found.share
            met = carried >= _NEARLY_ONE
            self._carried[_key(found)] = carried - 1 if met else carried
        return found if met else None


def _key(fault: Fault) -> tuple[str, str, str]:
    return fault.kind, fault.target, fault.side


def put_fault(body: str, where: str, faults: ActiveFaults, why_not: Callable[[Fault], str] = lambda _: "") -> Fault:
    """Adds the fault of a request's body; `why_not` says what keeps it from being one here.

    Raises:
        ValueError: it is none, and why.
    """
    try:
        fault = read_fault(parse_json(body, where, "Send one fault as a JSON object"))
    except Phase3bError as error:
        raise ValueError(error.problems[0].what) from None
    if why := why_not(fault):
        raise ValueError(why)
    faults.put(fault)
    return fault


def listed(faults: Iterable[Fault]) -> str:
    """Faults as a document of JSON."""
    return json.dumps({"faults": [each.as_data() for each in faults]})
