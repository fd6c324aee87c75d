"""A metric alarm as moto has it, made ready once: what it judges, and over which queries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from moto.cloudwatch.models import Alarm, MetricDataQuery

from phase3b.capacity.aws_limits import quota
from phase3b.local.cloudwatch.aws_rules import aws_rule
from phase3b.local.cloudwatch.datapoints import MetricStore
from phase3b.local.cloudwatch.evaluation.definition import COMPARISONS, Definition, Missing
from phase3b.local.cloudwatch.evaluation.judged import Point
from phase3b.local.cloudwatch.metric_math.evaluated import Range, expression
from phase3b.local.cloudwatch.metric_math.tokens import ExpressionError
from phase3b.local.cloudwatch.query_lines import Computed, Measured, Queries, Query, needed, ready
from phase3b.local.cloudwatch.series import Series
from phase3b.local.cloudwatch.statistic import percentile_of

_ONLY: Final = "metric"
_WHOLE: Final = 100
_TREATMENTS: Final[tuple[Missing, ...]] = ("missing", "ignore", "breaching", "notBreaching")
# "Alarms that evaluate metrics in the AWS/DynamoDB namespace default to ignore missing data" (CloudWatch User Guide).
_IGNORED: Final = "AWS/DynamoDB"


@dataclass(frozen=True, slots=True)
class ReadyAlarm:
    """An alarm that can be evaluated; `judged_id` is the query whose values are compared."""

    definition: Definition
    queries: Queries
    judged_id: str
    # Asked every minute, so worked out once: the metrics that it looks at, and how many data points of them.
    series: tuple[Series, ...]
    count: int
    hourly: bool

    def over(self, end: int) -> Range:
        """The evaluation range that ends then."""
        period = self.definition.period_seconds
        return Range(end - self.count * period, period, self.count)

    def points(self, store: MetricStore, over: Range) -> list[Point]:
        """Its data points, the oldest first.

        Raises:
            ExpressionError: the expression has no single time series as its value.
        """
        if self.judged_id == _ONLY:
            query = self.queries.measured[0]
            if query.unit is not None and store.unit(query.series) not in {None, query.unit}:
                return [Point(at, None) for at in over.times]
            found = store.points(query.series, query.statistic, over.begin, over.period, over.count)
            return [Point(at, value, samples) for at, (value, samples) in zip(over.times, found, strict=True)]
        value = self.queries.values(store, over)[self.judged_id]
        if not isinstance(value, list):
            raise ExpressionError("The expression of an alarm is to be a single time series")
        return [Point(at, each) for at, each in zip(over.times, value, strict=True)]


def ready_alarm(alarm: Alarm) -> ReadyAlarm:
    """Makes an alarm ready.

    Raises:
        ExpressionError: it is not evaluated here; the message says what of it.
    """
    comparison = str(alarm.comparison_operator)
    if comparison not in COMPARISONS or alarm.threshold is None:
        raise ExpressionError(f"{comparison} (anomaly detection) is not evaluated by the embedded AWS")
    if alarm.metric_data_queries:
        queries = [query_of(each) for each in alarm.metric_data_queries]
        judged_id = next(str(each.id) for each in alarm.metric_data_queries if is_returned(each))
        used = needed(queries, judged_id)
    else:
        judged_id = _ONLY
        used = [_of_metric(alarm)]
    measured = [each for each in used if isinstance(each, Measured)]
    if not measured:
        raise ExpressionError("An alarm over no metric is not evaluated by the embedded AWS")
    period = measured[0].period_seconds
    if period < aws_rule("least_period_seconds"):
        raise ExpressionError(f"A period of {period} s is not evaluated by the embedded AWS, which keeps minutes")
    statistic = measured[0].statistic if len(used) == 1 else ""
    definition = Definition(
        comparison,
        float(alarm.threshold),
        period,
        int(alarm.evaluation_periods),
        None if alarm.datapoints_to_alarm is None else int(alarm.datapoints_to_alarm),
        _missing(alarm, measured),
        _least_samples(statistic) if alarm.evaluate_low_sample_count_percentile == "ignore" else 0.0,
        statistic,
        alarm.unit,
    )
    series = tuple(each.series for each in measured)
    return ReadyAlarm(definition, ready(used), judged_id, series, definition.retrieved, definition.hourly)


def query_of(query: MetricDataQuery) -> Query:
    """A query of an alarm.

    Raises:
        ExpressionError: its expression is none.
    """
    if query.metric_stat is None:
        return Computed(query.id, expression(str(query.expression)))
    stat = query.metric_stat
    return Measured(
        query.id,
        _series(stat.metric.namespace, stat.metric.metric_name, stat.metric.dimensions),
        stat.stat,
        int(stat.period),
        stat.unit,
    )


def _of_metric(alarm: Alarm) -> Measured:
    series = _series(alarm.namespace, alarm.metric_name, alarm.dimensions)
    return Measured(_ONLY, series, alarm.statistic or str(alarm.extended_statistic), int(alarm.period), alarm.unit)


def _series(namespace: str, name: str, dimensions: Iterable[Any]) -> Series:
    return Series(namespace, name, frozenset((str(each.name), str(each.value)) for each in dimensions))


def is_returned(query: MetricDataQuery) -> bool:
    """Whether a query is the one whose values are judged."""
    given: Any = query.return_data
    return given is None or given is True or str(given).lower() == "true"


def _missing(alarm: Alarm, measured: Sequence[Measured]) -> Missing:
    given = alarm.treat_missing_data
    for each in _TREATMENTS:
        if given == each:
            return each
    return "ignore" if all(each.series.namespace == _IGNORED for each in measured) else "missing"


def _least_samples(statistic: str) -> float:
    """From how many samples on a percentile says something: ten beyond it, on the smaller side."""
    percent = percentile_of(statistic)
    if percent is None:
        return 0.0
    beyond = _WHOLE - percent if percent >= _WHOLE / 2 else percent
    return quota("percentile_samples_beyond") * _WHOLE / beyond if 0 < beyond < _WHOLE else 0.0
