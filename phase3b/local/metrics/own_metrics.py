"""Data points of the catalogue's metrics: a name or a dimension that AWS does not publish can't be put."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from phase3b.plan.cloudwatch.metrics import Metric


class Points(Protocol):
    """Where data points go: `phase3b/local/cloudwatch/sent_points.py`, or what a test reads."""

    def put(
        self,
        namespace: str,
        name: str,
        dimensions: Mapping[str, str],
        value: float,
        *,
        at: float | None = None,
        count: float = 1,
        unit: str | None = None,
    ) -> None:
        """Samples of one value, now where `at` does not say otherwise."""


class SessionPoints(Points, Protocol):
    """Those of a session, which are sent together."""

    def start(self, while_true: Callable[[], bool]) -> object:
        """Sends from now on, as long as `while_true` says so."""

    def flush(self) -> bool:
        """Sends what waits; False where it was not taken."""

    def ask_time(self) -> bool:
        """Asks for the account's time, of which samples are from now on; False where there is no answer."""


class NoPoints:
    """Where nobody asks for metrics: in tests of something else."""

    def put(
        self,
        namespace: str,
        name: str,
        dimensions: Mapping[str, str],
        value: float,
        *,
        at: float | None = None,
        count: float = 1,
        unit: str | None = None,
    ) -> None:
        """Keeps nothing."""


@dataclass(slots=True)
class OwnMetrics:
    """Of one session."""

    points: Points
    _known: dict[tuple[object, ...], tuple[str, str, Mapping[str, str]]] = field(default_factory=dict)

    def put(self, metric: Metric, value: float, **dimensions: str) -> None:
        """A sample of a metric.

        Raises:
            Phase3bError: AWS does not publish it with these dimensions.
        """
        # The names of the dimensions are looked at once.
        key = (metric, *dimensions.items())
        known = self._known.get(key)
        if known is None:
            series = metric.of(**dimensions)
            known = self._known[key] = (series.namespace, metric.metric_name, dict(series.dimensions))
        self.points.put(*known, value)
