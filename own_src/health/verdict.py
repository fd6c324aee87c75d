"""The verdict over all checks: asked at the same time, waited for no longer than one may take, and kept for a moment."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field

from health.checks import Check, Kind


@dataclass(frozen=True, slots=True)
class Failure:
    """What did not answer: its kind, which anybody may know, and for the log which one and why."""

    kind: Kind
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """Healthy is that without failures; `fresh` the first time that it is given."""

    failures: tuple[Failure, ...]
    fresh: bool


@dataclass(slots=True)
class Verdicts:
    """All times in seconds. A check that was not answered in time runs on, and is not asked again before it has ended."""

    checks: Sequence[Check]
    check_seconds: float
    kept_seconds: float
    clock: Callable[[], float] = time.monotonic
    _pool: ThreadPoolExecutor = field(init=False)
    _running: dict[int, Future[object]] = field(default_factory=dict)
    _kept: tuple[float, tuple[Failure, ...]] | None = None

    def __post_init__(self) -> None:
        self._pool = ThreadPoolExecutor(max_workers=len(self.checks))

    def current(self) -> Verdict:
        """The verdict of now, or that of a moment ago."""
        if self._kept is not None and self.clock() - self._kept[0] < self.kept_seconds:
            return Verdict(self._kept[1], fresh=False)
        failures = tuple(self._asked())
        self._kept = (self.clock(), failures)
        return Verdict(failures, fresh=True)

    def _asked(self) -> list[Failure]:
        for position, check in enumerate(self.checks):
            if position not in self._running or self._running[position].done():
                self._running[position] = self._pool.submit(check.ask)
        wait(self._running.values(), timeout=self.check_seconds)
        return [
            Failure(check.kind, check.what, why)
            for position, check in enumerate(self.checks)
            if (why := _why(self._running[position], self.check_seconds))
        ]


def _why(asked: Future[object], seconds: float) -> str:
    """Why it is no answer; empty where it is one."""
    if not asked.done():
        return f"no answer within {seconds:g} s"
    error = asked.exception()
    return "" if error is None else f"{type(error).__name__}: {error}"
