"""Route 53's part of a failover: health checks, latency records that obey them, and resolvers that keep an answer for its time.

Sources: "How Amazon Route 53 determines whether a health check is healthy" (a connection within four seconds, an answer of 2xx or 3xx
within two more, so many failures in a row) and "How Amazon Route 53 chooses records when health checking is configured" (where no record
is healthy, all are taken to be) in the Amazon Route 53 Developer Guide. There, checkers in several places of the world decide together;
here it is one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

CONNECT_SECONDS: Final = 4.0
ANSWER_SECONDS: Final = 2.0
# An answer of 2xx or 3xx.
HEALTHY: Final = range(200, 400)


@dataclass(slots=True)
class HealthCheck:
    """Of one region: it changes its mind after so many answers of the other kind in a row. `changed_at` is when it did last."""

    failures: int
    healthy: bool = True
    changed_at: float | None = None
    _against: int = 0

    def note(self, *, answered: bool, at: float) -> None:
        """An answer, or none."""
        if answered == self.healthy:
            self._against = 0
            return
        self._against += 1
        if self._against >= self.failures:
            self.healthy, self.changed_at, self._against = answered, at, 0


@dataclass(frozen=True, slots=True)
class LatencyRecords:
    """One record for each region, the nearest first, with its health check."""

    checks: dict[str, HealthCheck]

    def answer(self) -> str:
        """The nearest region whose check holds; the nearest of all where none does."""
        return next((region for region, check in self.checks.items() if check.healthy), next(iter(self.checks)))


@dataclass(slots=True)
class Resolver:
    """Keeps an answer for its time; `moved` are the moments at which it had another than before, with that answer."""

    records: LatencyRecords
    ttl_seconds: float
    clock: Callable[[], float]
    # How long ago it had asked when it was first asked itself.
    age_seconds: float = 0.0
    moved: list[tuple[float, str]] = field(default_factory=list)
    _kept: str | None = None
    _until: float = 0.0

    def region(self) -> str:
        """The region that its clients go to now."""
        now = self.clock()
        if self._kept is None or now >= self._until:
            first, before = self._kept is None, self._kept
            self._kept = self.records.answer()
            self._until = now + self.ttl_seconds - (self.age_seconds if first else 0.0)
            if not first and self._kept != before:
                self.moved.append((now, self._kept))
        return self._kept
