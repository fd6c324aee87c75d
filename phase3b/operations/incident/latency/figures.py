"""How long requests, invocations and operations take now, in as long a time before, and a week before: pure, of what CloudWatch has.

Percentiles of several periods can't be added up: shown is that of the middle period, each by its requests, and the highest of any
period beside it. Lambda's Duration is without the initialisation of a cold start, and API Gateway's IntegrationLatency is with it
("Types of metrics for Lambda functions" in the Lambda Developer Guide).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from phase3b.capacity.deployment import Deployment, FunctionDeployment
from phase3b.capacity.model.threshold import Threshold
from phase3b.naming import Names
from phase3b.operations.doctor.evidence import MINUTE, Asked, Points, Statistic
from phase3b.operations.doctor.reasons import Owner
from phase3b.operations.doctor.series import SideSeries, api_series, function_series, owners
from phase3b.plan.cloudwatch.metrics import Metric, MetricSeries, of_logs
from phase3b.plan.functions.alarms import of_function
from phase3b.plan.tables.scaling_dimension import SIDES, Side

When = Literal["now", "before", "week"]
WHENS: Final[tuple[When, ...]] = ("now", "before", "week")
PERCENT: Final = 100
Known = Callable[[Asked, When], Points]


@dataclass(frozen=True, slots=True)
class Times:
    """A figure now, in as long a time directly before, and a week before; None is not known. `worst` is the highest of any period now."""

    now: float | None
    before: float | None = None
    week: float | None = None
    worst: float | None = None


@dataclass(frozen=True, slots=True)
class ApiLatency:
    """Of the REST API. What is not in `integration` takes API Gateway: its authorizer, checks and the cache."""

    requests: Times
    p50_ms: Times
    p95_ms: Times
    p99_ms: Times
    integration_p50_ms: Times
    integration_p95_ms: Times
    cache_hit_percent: float | None
    limit_ms: float
    rule: str

    @property
    def gateway_p95_ms(self) -> float | None:
        """API Gateway's own share, roughly: percentiles of two series are not of the same requests."""
        if self.p95_ms.now is None or self.integration_p95_ms.now is None:
            return None
        return max(0.0, self.p95_ms.now - self.integration_p95_ms.now)


@dataclass(frozen=True, slots=True)
class FunctionLatency:
    """Of a function. `executions` are the most at a time; `tables` those that it calls."""

    function: str
    invocations: Times
    p50_ms: Times
    p95_ms: Times
    p99_ms: Times
    cold_percent: float | None
    cold_limit_percent: float
    throttles: float
    executions: float | None
    tables: tuple[str, ...]
    limit_ms: float
    rule: str


@dataclass(frozen=True, slots=True)
class OperationLatency:
    """An operation of a table, by DynamoDB's own clock: the network is not in it."""

    table: str
    table_name: str
    operation: str
    requests: Times
    average_ms: Times
    limit_ms: float
    rule: str


@dataclass(frozen=True, slots=True)
class ThrottledSide:
    """Reads or writes of a table or an index that were throttled; `demand` is what was asked in the busiest minute, in units/s."""

    owner: Owner
    side: Side
    events: float
    demand: float


@dataclass(frozen=True, slots=True)
class Latencies:
    """All of an environment; `any` is whether CloudWatch had a point of anything now."""

    api: ApiLatency | None
    functions: tuple[FunctionLatency, ...]
    operations: tuple[OperationLatency, ...]
    throttled: tuple[ThrottledSide, ...]
    any: bool


def latencies(deployment: Deployment, names: Names, period: int, known: Known) -> Latencies:
    """Everything, of what `known` has of a series at each time; `period` is that of percentiles, in seconds."""
    asking = _Asking(period, known)
    api = _api(deployment, names, asking)
    functions = tuple(_function(each, deployment, names, asking) for each in deployment.functions)
    operations = tuple(_operations(deployment, names, asking))
    throttled = tuple(_throttled(deployment, names, asking))
    return Latencies(api, functions, operations, throttled, asking.any)


def every_series(deployment: Deployment, names: Names, period: int) -> dict[When, tuple[Asked, ...]]:
    """All that `latencies` asks for at each time, each once."""
    found: dict[When, dict[Asked, None]] = {when: {} for when in WHENS}

    def note(asked: Asked, when: When) -> Points:
        found[when][asked] = None
        return {}

    latencies(deployment, names, period, note)
    return {when: tuple(each) for when, each in found.items()}


def limit_of(threshold: Threshold) -> float:
    """What is aimed at; where nothing is, what is warned of."""
    return float(threshold.warning if threshold.target is None else threshold.target)


class _Asking:
    """Sums, maximums and the middle of periods."""

    def __init__(self, period: int, known: Known) -> None:
        self._period, self._known = period, known
        self.any = False

    def points(
        self, series: MetricSeries, statistic: Statistic, when: When = "now", period: int | None = None
    ) -> Points:
        found = self._known(Asked(series, statistic, period or self._period), when)
        self.any = self.any or (when == "now" and bool(found))
        return found

    def total(self, series: MetricSeries, statistic: Statistic = "Sum") -> Times:
        return Times(*(_sum(self.points(series, statistic, when)) for when in WHENS))

    def middle(self, series: MetricSeries, statistic: Statistic, weights: MetricSeries, by: Statistic = "Sum") -> Times:
        now, before, week = (
            middle(self.points(series, statistic, when), self.points(weights, by, when)) for when in WHENS
        )
        return Times(now, before, week, max(self.points(series, statistic).values(), default=None))


def _sum(points: Points) -> float | None:
    return sum(points.values()) if points else None


def middle(values: Points, weights: Points) -> float | None:
    """The value of the middle period, each period by its weight; None of no period."""
    ranked = sorted((value, weights.get(at, 1.0)) for at, value in values.items())
    half, upto = sum(weight for _, weight in ranked) / 2, 0.0
    for value, weight in ranked:
        upto += weight
        if upto >= half:
            return value
    return None


def _api(deployment: Deployment, names: Names, asking: _Asking) -> ApiLatency | None:
    api, series = deployment.api, api_series(deployment, names)
    if api is None or series is None:
        return None
    of = {"ApiName": series.name, "Stage": series.stage}
    requests, latency = Metric.REQUESTS.of(**of), Metric.API_LATENCY.of(**of)
    integration = Metric.INTEGRATION_LATENCY.of(**of)
    cached = None
    if api.capacity.cache is not None:
        hits, misses = (_sum(asking.points(each.of(**of), "Sum")) for each in (Metric.CACHE_HITS, Metric.CACHE_MISSES))
        answered = (hits or 0.0) + (misses or 0.0)
        cached = PERCENT * (hits or 0.0) / answered if answered else None
    return ApiLatency(
        asking.total(requests),
        asking.middle(latency, "p50", requests),
        asking.middle(latency, "p95", requests),
        asking.middle(latency, "p99", requests),
        asking.middle(integration, "p50", integration, "SampleCount"),
        asking.middle(integration, "p95", integration, "SampleCount"),
        cached,
        limit_of(deployment.objectives.thresholds.api.latency_p95_ms),
        "objectives.thresholds.api.latency_p95_ms",
    )


def _function(function: FunctionDeployment, deployment: Deployment, names: Names, asking: _Asking) -> FunctionLatency:
    series = function_series(function, names)
    invocations, duration = series.invocations.series, series.duration.series
    thresholds, own = of_function(deployment, function)
    count = asking.total(invocations)
    cold = _sum(asking.points(of_logs(Metric.COLD_STARTS, names.log_metrics(function.name)), "Sum"))
    of = f"of.{function.name}." if "duration_p95_ms" in own else ""
    return FunctionLatency(
        function.name,
        count,
        asking.middle(duration, "p50", invocations),
        asking.middle(duration, "p95", invocations),
        asking.middle(duration, "p99", invocations),
        None if cold is None or not count.now else min(100.0, PERCENT * cold / count.now),
        float(thresholds.cold_start_percent.warning),
        _sum(asking.points(series.throttles.series, "Sum")) or 0.0,
        max(asking.points(series.executions.series, "Maximum").values(), default=None),
        tuple(dict.fromkeys((*function.definition.tables, *function.definition.indexes))),
        limit_of(thresholds.duration_p95_ms),
        f"objectives.thresholds.functions.{of}duration_p95_ms",
    )


def _operations(deployment: Deployment, names: Names, asking: _Asking) -> Iterator[OperationLatency]:
    limit = limit_of(deployment.objectives.thresholds.tables.latency_average_ms)
    for table in deployment.tables:
        for operation in table.operations:
            series = Metric.LATENCY.of(TableName=names.table(table.name), Operation=operation)
            yield OperationLatency(
                table.name,
                names.table(table.name),
                operation,
                asking.total(series, "SampleCount"),
                asking.middle(series, "Average", series, "SampleCount"),
                limit,
                "objectives.thresholds.tables.latency_average_ms",
            )


def _throttled(deployment: Deployment, names: Names, asking: _Asking) -> Iterator[ThrottledSide]:
    for owner in owners(deployment, names):
        for side in SIDES:
            series = SideSeries(owner, side)
            events = asking.points(series.throttles.series, "Sum", period=MINUTE)
            consumed = asking.points(series.consumed.series, "Sum", period=MINUTE)
            total = sum(events.values())
            if total:
                demand = max(consumed.get(at, 0.0) + count for at, count in events.items()) / MINUTE
                yield ThrottledSide(owner, side, total, demand)
