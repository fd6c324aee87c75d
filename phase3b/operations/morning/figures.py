"""Figures of a span and of the same span a week before: which series they are made of, and what they come to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from typing import Final, Literal

from phase3b.capacity.deployment import Deployment, FunctionDeployment
from phase3b.naming import Names
from phase3b.operations.doctor.evidence import MINUTE, Asked, Points, Statistic
from phase3b.operations.doctor.reasons import Owner, consumed, throttles
from phase3b.operations.doctor.series import owners
from phase3b.operations.morning.looked import Span
from phase3b.plan.cloudwatch.metrics import Metric, MetricSeries, of_logs, of_table_or_index
from phase3b.plan.functions.alarms import function_errors
from phase3b.plan.queues.dead_letters import siblings
from phase3b.plan.tables.scaling_dimension import SIDES, Side
from phase3b.quick_dataclass import dataclass

WEEK: Final = timedelta(days=7)
HOUR: Final = 3600
PERCENT: Final = 100
_PROVISIONED: Final = {"read": Metric.PROVISIONED_READ, "write": Metric.PROVISIONED_WRITE}
When = Literal["now", "before"]


@dataclass(frozen=True, slots=True)
class Both:
    """A figure in the span and a week before; None is not known."""

    now: float | None
    before: float | None


@dataclass(frozen=True, slots=True)
class ApiFigures:
    """Of the REST API: counts, and milliseconds."""

    requests: Both
    server_errors: Both
    latency_p95_ms: Both
    throttled: Both


@dataclass(frozen=True, slots=True)
class FunctionFigures:
    """Of a function: counts, milliseconds, MB."""

    function: FunctionDeployment
    invocations: Both
    errors: Both
    throttles: Both
    cold_starts: Both
    duration_p95_ms: Both
    memory_mb: Both


@dataclass(frozen=True, slots=True)
class QueueFigures:
    """Of an SQS queue; of one that keeps what was given up, only what is in it."""

    name: str
    dead: bool
    oldest_seconds: Both
    waiting: Both


@dataclass(frozen=True, slots=True)
class SideFigures:
    """Reads or writes of a table or an index: throttles, and units a second in the busiest hour."""

    owner: Owner
    side: Side
    throttles: Both
    busiest_hour: Both
    provisioned: Both


@dataclass(frozen=True, slots=True)
class Figures:
    """All of an environment; `api` is None where it has none. `any` is whether CloudWatch had any point at all."""

    api: ApiFigures | None
    functions: tuple[FunctionFigures, ...]
    queues: tuple[QueueFigures, ...]
    sides: tuple[SideFigures, ...]
    any: bool


class _Series:
    """Each figure as a sum, a maximum or a middle of points, in both spans."""

    def __init__(self, span: Span, points: Callable[[Asked, When], Points]) -> None:
        self._span, self._points = span, points
        self.any = False

    def total(self, series: MetricSeries) -> Both:
        return self._both(series, "Sum", sum)

    def most(self, series: MetricSeries, statistic: Statistic = "Maximum", period: int | None = None) -> Both:
        return self._both(series, statistic, max, period)

    def middle(self, series: MetricSeries, weights: MetricSeries) -> Both:
        """Of one period its own value; percentiles of several can't be added up: the middle, each by its requests."""
        asked = Asked(series, "p95", self._span.period_seconds)
        by = Asked(weights, "Sum", self._span.period_seconds)
        return Both(*(_middle(self._points(asked, when), self._points(by, when)) for when in ("now", "before")))

    def _both(
        self, series: MetricSeries, statistic: Statistic, of: Callable[[list[float]], float], period: int | None = None
    ) -> Both:
        asked = Asked(series, statistic, period or self._span.period_seconds)
        found = []
        for when in ("now", "before"):
            values = list(self._points(asked, when).values())
            self.any = self.any or bool(values)
            found.append(of(values) if values else None)
        return Both(*found)


def _middle(values: Points, weights: Points) -> float | None:
    ranked = sorted((value, weights.get(at, 1.0)) for at, value in values.items())
    half, upto = sum(weight for _, weight in ranked) / 2, 0.0
    for value, weight in ranked:
        upto += weight
        if upto >= half:
            return value
    return None


def figures(deployment: Deployment, names: Names, span: Span, points: Callable[[Asked, When], Points]) -> Figures:
    """Everything, of what `points` has of a series in the span (now) or a week before."""
    series = _Series(span, points)
    api = _api(deployment, names, series)
    functions = tuple(_function(each, deployment, names, series) for each in deployment.functions)
    queues = tuple(_queues(deployment, names, series))
    sides = tuple(
        SideFigures(
            owner,
            side,
            series.total(throttles(owner, side)),
            _per_second(series.most(consumed(owner, side), "Sum", hour_of(span)), hour_of(span)),
            series.most(
                of_table_or_index(_PROVISIONED[side], owner.table_name, owner.index_name), "Average", hour_of(span)
            ),
        )
        for owner in owners(deployment, names)
        for side in SIDES
    )
    return Figures(api, functions, queues, sides, series.any)


def hour_of(span: Span) -> int:
    """The period that capacity is judged in: an hour, or what is shorter."""
    return min(HOUR, span.period_seconds)


def _per_second(units: Both, seconds: int) -> Both:
    return Both(*(None if each is None else each / seconds for each in (units.now, units.before)))


def _api(deployment: Deployment, names: Names, series: _Series) -> ApiFigures | None:
    api = deployment.api
    if api is None:
        return None
    rest = {"ApiName": names.shared("api"), "Stage": api.definition.stage}
    requests = Metric.REQUESTS.of(**rest)
    return ApiFigures(
        series.total(requests),
        series.total(Metric.SERVER_ERRORS.of(**rest)),
        series.middle(Metric.API_LATENCY.of(**rest), requests),
        series.total(of_logs(Metric.THROTTLED_REQUESTS, names.api_log_metrics("api"))),
    )


def _function(function: FunctionDeployment, deployment: Deployment, names: Names, series: _Series) -> FunctionFigures:
    of = {"FunctionName": names.function(function.name)}
    logs = names.log_metrics(function.name)
    invocations = Metric.INVOCATIONS.of(**of)
    return FunctionFigures(
        function,
        series.total(invocations),
        series.total(function_errors(deployment, function, names)),
        series.total(Metric.FUNCTION_THROTTLES.of(**of)),
        series.total(of_logs(Metric.COLD_STARTS, logs)),
        series.middle(Metric.DURATION.of(**of), invocations),
        series.most(of_logs(Metric.MEMORY_USED, logs)),
    )


def _queues(deployment: Deployment, names: Names, series: _Series) -> Iterator[QueueFigures]:
    for queue in deployment.queues:
        for sibling in siblings(queue, names):
            yield QueueFigures(
                sibling.name,
                sibling.given_up,
                series.most(Metric.OLDEST_MESSAGE.of(QueueName=sibling.name)),
                series.most(Metric.VISIBLE_MESSAGES.of(QueueName=sibling.name)),
            )


def every_series(deployment: Deployment, names: Names, span: Span) -> tuple[Asked, ...]:
    """All that `figures` asks for, each once."""
    found: dict[Asked, None] = {}

    def note(asked: Asked, when: When) -> Points:
        del when
        found[asked] = None
        return {}

    figures(deployment, names, span, note)
    return tuple(found)


def within(points: Mapping[Asked, Points], span: Span) -> Callable[[Asked, When], Points]:
    """The points of a series in the span, or a week before it, of what was read of both and all between."""
    minutes = {
        when: (int((span.begin - back).timestamp()) // MINUTE, int((span.end - back).timestamp()) // MINUTE)
        for when, back in (("now", timedelta()), ("before", WEEK))
    }

    def of(asked: Asked, when: When) -> Points:
        begin, end = minutes[when]
        return {minute: value for minute, value in points.get(asked, {}).items() if begin <= minute < end}

    return of
