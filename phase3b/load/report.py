"""A run as it is reported: what was sent, what came back, how good the client was, and how it is judged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from phase3b.load.consumed.consumption import Consumption
from phase3b.load.consumed.prediction import Prediction
from phase3b.load.histogram import Summary

FORMAT: Final = 1
Verdict = Literal["yes", "no", "not known"]


@dataclass(frozen=True, slots=True)
class LabelReport:
    """One kind of request. `latency` counts from when it was meant to be sent, `service` from when it was.

    `latency_histogram` is HDR's V2 format in base 64; `windows` are those of the run by their number, each with its histogram.
    """

    count: int
    errors: int
    throttled: int
    statuses: Mapping[str, int]
    per_second: float
    sent_bytes: int
    received_bytes: int
    latency: Summary | None
    service: Summary | None
    latency_histogram: str
    service_histogram: str
    windows: Mapping[int, Window] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Window:
    """One kind of request in so many seconds."""

    count: int
    errors: int
    throttled: int
    latency: Summary | None
    latency_histogram: str


@dataclass(frozen=True, slots=True)
class WorkerReport:
    """One worker: how busy it was, and how far its clock was from the master's. `lost_after_seconds` None: it stayed."""

    name: str
    processor_percent: float | None
    lag: Summary | None
    clock_ahead_ms: float
    clock_within_ms: float
    lost_after_seconds: float | None
    unreported_seconds: float | None


@dataclass(frozen=True, slots=True)
class Judged:
    """One expectation: `what` is wanted (`at_most` or `at_least` of `unit`), what was found, with its interval.

    `kept` is "not known" where the interval has the limit in it, or nothing was measured; `why` says so.
    """

    what: str
    unit: str
    at_most: float | None
    at_least: float | None
    found: float | None
    low: float | None
    high: float | None
    kept: Verdict
    why: str


@dataclass(frozen=True, slots=True)
class StepReport:
    """One step of a run in steps: its rate, the slowest p95 of its kinds of requests, and which objectives broke in it.

    A `slowest_p95_ms` of 0: no kind of request came often enough for one, so that what broke nothing is not known.
    """

    per_second: float
    seconds: float
    slowest_p95_ms: float
    broken: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LoadReport:
    """A whole run.

    `verdict` is about the service; it is "not known" of a run that is not valid (`invalid` says why), and of one that ended
    before its time. `seconds` is how long it counted, after `warm_up_seconds`. `prediction` was made before it; `consumption` is
    what the service measured, None where it measures nothing.
    """

    format: int
    scenario: str
    description: str
    environment: str
    tier: str
    target: str
    local: bool
    closed_model: bool
    begun_at: str
    seconds: float
    warm_up_seconds: float
    window_seconds: float
    seed: int
    ended_by: str
    complete: bool
    started: int
    dropped: int
    connections: int
    connections_failed: int
    connections_ended: int
    prepare_failed: int
    labels: Mapping[str, LabelReport]
    workers: tuple[WorkerReport, ...]
    invalid: tuple[str, ...]
    notes: tuple[str, ...]
    judged: tuple[Judged, ...]
    verdict: Verdict
    steps: tuple[StepReport, ...] = ()
    versions: Mapping[str, str] = field(default_factory=dict)
    service: Mapping[str, Any] = field(default_factory=dict)
    prediction: Prediction | None = None
    consumption: Consumption | None = None
