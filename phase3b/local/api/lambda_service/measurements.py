"""What the functions and routes of the local API did, second by second: what a load test asks for.

Durations are kept to three significant digits, so that those of an hour can be added up without keeping each.
"""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from typing import Any, Final

from phase3b.local.asked_span import KEPT_SECONDS

# Asked of the local API itself: GET with ?begin=SECONDS&end=SECONDS since 1970.
MEASURED_PATH: Final = "/measured"


@dataclass(slots=True)
class InvocationCount:
    """Invocations of one function for one cause. Durations and INIT in milliseconds, each with how often it was.

    `failed` are among `invocations`; one that was ended at its timeout has no duration.
    """

    invocations: int = 0
    failed: int = 0
    durations: dict[float, int] = field(default_factory=dict)
    inits: dict[float, int] = field(default_factory=dict)
    most_memory_mb: float = 0.0

    def add(self, other: InvocationCount) -> None:
        """What another counted."""
        self.invocations += other.invocations
        self.failed += other.failed
        for mine, others in ((self.durations, other.durations), (self.inits, other.inits)):
            for value, times in others.items():
                mine[value] = mine.get(value, 0) + times
        self.most_memory_mb = max(self.most_memory_mb, other.most_memory_mb)


@dataclass(slots=True)
class RouteCount:
    """Requests of one route: of those that a cache may answer (`cacheable`), those it did (`hits`); bytes of their bodies."""

    requests: int = 0
    cacheable: int = 0
    hits: int = 0
    request_bytes: int = 0
    response_bytes: int = 0

    def add(self, other: RouteCount) -> None:
        """What another counted."""
        self.requests += other.requests
        self.cacheable += other.cacheable
        self.hits += other.hits
        self.request_bytes += other.request_bytes
        self.response_bytes += other.response_bytes


@dataclass(slots=True)
class _Second:
    functions: dict[tuple[str, str], InvocationCount] = field(default_factory=dict)
    routes: dict[str, RouteCount] = field(default_factory=dict)
    at_once: Counter[str] = field(default_factory=Counter)


@dataclass(slots=True)
class Measurements:
    """Of one local API, all of whose work is done by one thread; `clock` gives seconds since 1970."""

    clock: Callable[[], float]
    _begun: float = field(init=False)
    _inside: Counter[str] = field(default_factory=Counter)
    _seconds: OrderedDict[int, _Second] = field(default_factory=OrderedDict)

    def __post_init__(self) -> None:
        self._begun = self.clock()

    @contextmanager
    def inside(self, function: str) -> Iterator[None]:
        """While an invocation is asked for: it runs, or waits for a process, as it would not on Lambda."""
        self._inside[function] += 1
        self._now().at_once |= Counter({function: self._inside[function]})
        try:
            yield
        finally:
            self._inside[function] -= 1

    def invoked(self, function: str, cause: str, metrics: dict[str, float] | None, *, failed: bool) -> None:
        """An invocation that has ended, with the metrics of Lambda's report; None where it never reported."""
        count = InvocationCount(1, int(failed))
        if metrics is not None:
            count.durations[_rounded(metrics["durationMs"])] = 1
            if "initDurationMs" in metrics:
                count.inits[_rounded(metrics["initDurationMs"])] = 1
            count.most_memory_mb = metrics["maxMemoryUsedMB"]
        self._now().functions.setdefault((function, cause), InvocationCount()).add(count)

    def answered(self, route: str, count: RouteCount) -> None:
        """A request that a route has answered."""
        self._now().routes.setdefault(route, RouteCount()).add(count)

    def between(self, begin: int, end: int) -> dict[str, Any]:
        """What was done from a second on up to another, as JSON has it.

        `since` is from when on everything is known, `at_once` how many invocations of each function there were at
        a time at most, running or waiting.
        """
        whole = _Second()
        for second in range(begin, end):
            found = self._seconds.get(second)
            if found is None:
                continue
            whole.at_once |= found.at_once
            for key, count in found.functions.items():
                whole.functions.setdefault(key, InvocationCount()).add(count)
            for route, asked in found.routes.items():
                whole.routes.setdefault(route, RouteCount()).add(asked)
        return {
            "since": max(self._begun, self.clock() - KEPT_SECONDS),
            "functions": [
                {
                    "function": function,
                    "cause": cause,
                    **asdict(count),
                    "durations": sorted(count.durations.items()),
                    "inits": sorted(count.inits.items()),
                }
                for (function, cause), count in sorted(whole.functions.items())
            ],
            "at_once": dict(sorted(whole.at_once.items())),
            "routes": [{"route": route, **asdict(count)} for route, count in sorted(whole.routes.items())],
        }

    def _now(self) -> _Second:
        second = int(self.clock())
        found = self._seconds.get(second)
        if found is None:
            found = self._seconds[second] = _Second()
            while next(iter(self._seconds)) < second - KEPT_SECONDS:
                self._seconds.popitem(last=False)
        return found


def _rounded(milliseconds: float) -> float:
    return float(f"{milliseconds:.3g}")
