"""How long each route takes, out of the lines of the REST API's access log: CloudWatch has no series of a route."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from phase3b.capacity.deployment import ApiDeployment
from phase3b.errors import Phase3bError
from phase3b.files.json_file import parse_json
from phase3b.operations.doctor.reading import Reading
from phase3b.operations.incident.log_answers import MILLISECONDS, filtered
from phase3b.tuning.batches.judged import percentile

WHAT: Final = "the access log"
# By the names of _REST_LOGGED in phase3b/plan/apis/planned.py.
_LATENCY, _INTEGRATION = "latencyMs", "integrationLatencyMs"
# A wildcard that every line of a request has: FilterLogEvents, "Filter pattern syntax" in the CloudWatch Logs User Guide.
EVERY: Final = f'{{ $.{_LATENCY} = "*" }}'
Route = tuple[str, str]


@dataclass(frozen=True, slots=True)
class RouteTimes:
    """Milliseconds of a route's requests; `gateways` are those that API Gateway took itself, where a function was called."""

    latencies: tuple[float, ...] = ()
    gateways: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class RouteLatency:
    """Of a route that had requests: `gateway_p50_ms` is API Gateway's own share; times before only of a slow one."""

    method: str
    path: str
    function: str
    requests: int
    p50_ms: float
    p95_ms: float
    p99_ms: float
    gateway_p50_ms: float | None
    limit_ms: float
    before_p95_ms: float | None = None
    week_p95_ms: float | None = None

    @property
    def title(self) -> str:
        """GET /support/tickets."""
        return f"{self.method} {self.path}"


@dataclass(frozen=True, slots=True)
class AccessLog:
    """The log of the REST API: a group, or the file that the local API of an embedded AWS keeps."""

    group: str
    file: Path | None
    most_pages: int

    def read(
        self, reading: Reading, begin: datetime, end: datetime, route: Route | None = None
    ) -> tuple[Mapping[Route, RouteTimes], bool] | None:
        """Each route's times, and whether all lines were read; None where the log could not be read, which is noted."""
        if self.file is None:
            pattern = EVERY if route is None else f'{{ $.method = "{route[0]}" && $.path = "{route[1]}" }}'
            before = set(reading.unknown)
            found = filtered(reading, {WHAT: self.group}, pattern, begin, end, self.most_pages)
            if set(reading.unknown) - before:
                return None
            return times_of(each.message for each in found.lines), not found.left_out
        span = range(int(begin.timestamp() * MILLISECONDS), int(end.timestamp() * MILLISECONDS))
        try:
            with self.file.open(encoding="utf-8", errors="replace") as lines:
                return times_of(lines, span), True
        except OSError as error:
            reading.unknown[WHAT] = f"{self.file} can't be read: {error.strerror}"
            return None


def times_of(lines: Iterable[str], span: range | None = None) -> dict[Route, RouteTimes]:
    """What lines say, by route; those of another form, or outside of `span` (milliseconds since 1970), are left out."""
    latencies: dict[Route, list[float]] = {}
    gateways: dict[Route, list[float]] = {}
    for line in _lines(lines):
        latency = _number(line.get(_LATENCY, ""))
        if latency is None or (span is not None and _number(line.get("time", "")) not in span):
            continue
        route = (line.get("method", ""), line.get("path", ""))
        latencies.setdefault(route, []).append(latency)
        integration = _number(line.get(_INTEGRATION, ""))
        if integration is not None:
            gateways.setdefault(route, []).append(max(0.0, latency - integration))
    return {route: RouteTimes(tuple(every), tuple(gateways.get(route, ()))) for route, every in latencies.items()}


def _lines(lines: Iterable[str]) -> Iterator[dict[str, str]]:
    for text in lines:
        if _LATENCY not in text:
            continue
        try:
            members = parse_json(text, "a line of the access log", "").members()
        except Phase3bError:
            continue
        yield {name: str(each.value) for name, each in members.items()}


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def route_latencies(api: ApiDeployment, found: Mapping[Route, RouteTimes]) -> tuple[RouteLatency, ...]:
    """Of the routes of the file that had requests, those that are furthest above their targets first."""
    every = []
    for each in api.routes:
        route = each.definition
        times = found.get((route.method, route.path))
        if times is None:
            continue
        latencies, gateways = sorted(times.latencies), sorted(times.gateways)
        every.append(
            RouteLatency(
                route.method,
                route.path,
                route.function,
                len(latencies),
                percentile(latencies, 50),
                percentile(latencies, 95),
                percentile(latencies, 99),
                percentile(gateways, 50) if gateways else None,
                float(each.p95_target_ms),
            )
        )
    return tuple(sorted(every, key=lambda each: (-each.p95_ms / each.limit_ms, each.title)))


def compared(slow: RouteLatency, before: RouteTimes | None, week: RouteTimes | None) -> RouteLatency:
    """With what it took at both times."""
    return replace(slow, before_p95_ms=_p95(before), week_p95_ms=_p95(week))


def _p95(times: RouteTimes | None) -> float | None:
    return percentile(sorted(times.latencies), 95) if times is not None and times.latencies else None
