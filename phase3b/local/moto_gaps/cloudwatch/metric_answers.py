"""CloudWatch: PutMetricData, GetMetricData, GetMetricStatistics and ListMetrics, of the data points by the minute.

moto keeps every sample, knows no percentiles and no metric math, and answers each page with all. Sources: these operations in
the CloudWatch API Reference.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from moto.cloudwatch.exceptions import (
    InvalidParameterCombination,
    InvalidParameterValue,
    ValidationError,
)
from moto.cloudwatch.models import CloudWatchBackend
from moto.cloudwatch.responses import CloudWatchResponse
from moto.core.responses import ActionResult, EmptyResult

from phase3b.local.account_state.clock import Clock
from phase3b.local.cloudwatch.aws_rules import aws_rule
from phase3b.local.cloudwatch.datapoints import MINUTE, MetricStore
from phase3b.local.cloudwatch.metric_data import Asked, Of, TokenError, by_name, page, results
from phase3b.local.cloudwatch.metric_math.evaluated import expression
from phase3b.local.cloudwatch.metric_math.tokens import ExpressionError
from phase3b.local.cloudwatch.metric_stores import store_of
from phase3b.local.cloudwatch.query_lines import Computed, Measured
from phase3b.local.cloudwatch.series import Series, series_of
from phase3b.local.cloudwatch.statistic import BASIC, percentile_of
from phase3b.local.moto_gaps.cloudwatch.composite_alarm import moment

_SET: Final = ("Sum", "Minimum", "Maximum", "SampleCount")
# ListMetrics with RecentlyActive PT3H.
_RECENT_SECONDS: Final = 3 * 3600
_NEWEST_FIRST: Final = "TimestampDescending"
_SEARCHED: Final = "SELECT"


def fill() -> None:
    """Puts these answers in the place of moto's."""
    CloudWatchBackend.put_metric_data = _put  # type: ignore[method-assign]
    CloudWatchResponse.get_metric_data = _get_metric_data  # type: ignore[method-assign]
    CloudWatchResponse.get_metric_statistics = _get_metric_statistics  # type: ignore[method-assign]
    CloudWatchResponse.list_metrics = _list_metrics  # type: ignore[method-assign]
    CloudWatchResponse.put_metric_data = _put_metric_data  # type: ignore[method-assign]


def _now() -> float:
    clock: Clock = CloudWatchResponse.account_clock  # type: ignore[attr-defined]
    return clock.now()


def _put_metric_data(self: CloudWatchResponse) -> ActionResult:
    asked = self._get_params()
    self.cloudwatch_backend.put_metric_data(asked["Namespace"], asked.get("MetricData") or [])
    return EmptyResult()


def _put(self: CloudWatchBackend, namespace: str, metric_data: list[dict[str, Any]]) -> None:
    """PutMetricData: all of it, or nothing."""
    now, store = _now(), store_of(self)
    judged = [_datum(each, number, now) for number, each in enumerate(metric_data, start=1)]
    for (name, dimensions, at, unit), datum in judged:
        series = series_of(namespace, name, dimensions)
        if datum.get("StatisticValues"):
            total, least, most, samples = (float(datum["StatisticValues"][each]) for each in _SET)
            store.put_statistics(series, at, total, least, most, samples, unit)
        else:
            store.put_samples(series, at, _samples(datum), unit)


def _datum(
    datum: dict[str, Any], number: int, now: float
) -> tuple[tuple[str, dict[str, str], float, str | None], dict[str, Any]]:
    """What a datum is of.

    Raises:
        CloudWatchException: AWS does not take it.
    """
    what = f"MetricData.member.{number}"
    given = [name for name in ("Value", "Values", "StatisticValues") if datum.get(name) not in (None, [], {})]
    if not given:
        raise InvalidParameterCombination(f"At least one of the parameters must be specified: {what}.Value")
    if len(given) > 1:
        raise InvalidParameterCombination(
            f"The parameters {what}.{given[0]} and {what}.{given[1]} are mutually exclusive and you have specified both."
        )
    counts, values = datum.get("Counts"), datum.get("Values") or []
    if counts and len(counts) != len(values):
        raise InvalidParameterValue(f"The parameters {what}.Values and {what}.Counts must be of the same size.")
    if len(values) > aws_rule("values_of_datum"):
        raise InvalidParameterValue(
            f"The collection {what}.Values must not have a size greater than {aws_rule('values_of_datum')}."
        )
    missing = [each for each in _SET if datum.get("StatisticValues") and each not in datum["StatisticValues"]]
    if missing:
        raise InvalidParameterValue(f"Missing required parameter in {what}.StatisticValues: {', '.join(missing)}")
    for value, _ in _samples(datum):
        if not math.isfinite(value):
            raise InvalidParameterValue(f"The value {value} for parameter {what}.Value is invalid.")
    at = now if datum.get("Timestamp") is None else _seconds(datum["Timestamp"])
    if not now - aws_rule("past_seconds") <= at <= now + aws_rule("future_seconds"):
        raise InvalidParameterValue(
            f"The parameter {what}.Timestamp must specify a time within the past two weeks and no more than two hours in the future."
        )
    return (str(datum["MetricName"]), by_name(datum.get("Dimensions") or ()), at, datum.get("Unit")), datum


def _samples(datum: Mapping[str, Any]) -> list[tuple[float, float]]:
    if datum.get("StatisticValues"):
        return []
    if datum.get("Values"):
        values = [float(each) for each in datum["Values"]]
        return list(zip(values, map(float, datum.get("Counts") or [1.0] * len(values)), strict=True))
    return [(float(datum["Value"]), 1.0)]


def _get_metric_data(self: CloudWatchResponse) -> ActionResult:
    asked = self._get_params()
    begin, end = _span(asked, "StartTime", "EndTime", ValidationError)
    backend = self.cloudwatch_backend
    of = Of(store_of(backend), backend.region_name, backend.account_id, begin, end)
    try:
        queries = [_query(each, number) for number, each in enumerate(asked.get("MetricDataQueries") or (), start=1)]
        found = results(queries, of, newest_first=asked.get("ScanBy", _NEWEST_FIRST) == _NEWEST_FIRST)
        shown, token = page(
            found, asked.get("NextToken"), int(asked.get("MaxDatapoints") or aws_rule("points_of_page"))
        )
    except ExpressionError as error:
        raise ValidationError(str(error)) from None
    except TokenError:
        raise ValidationError("NextToken is invalid") from None
    answer: dict[str, Any] = {
        "MetricDataResults": [{**each, "Timestamps": [moment(at) for at in each["Timestamps"]]} for each in shown]
    }
    return ActionResult(answer if token is None else {**answer, "NextToken": token})


def _query(given: Mapping[str, Any], number: int) -> Asked:
    name, text = str(given["Id"]), given.get("Expression")
    if ("MetricStat" in given) == (text is not None):
        raise ValidationError(
            f"MetricDataQueries.member.{number}: one of MetricStat and Expression is needed, and not both"
        )
    returned = given.get("ReturnData") is not False
    if text is not None:
        if str(text).lstrip().upper().startswith(_SEARCHED):
            raise ValidationError("Metrics Insights queries (SELECT) are not evaluated by the embedded AWS")
        computed = Computed(name, expression(str(text)))
        return Asked(computed, given.get("Label"), returned, given.get("Period"))
    stat: Mapping[str, Any] = given["MetricStat"]
    metric = stat["Metric"]
    series = series_of(metric["Namespace"], metric["MetricName"], by_name(metric.get("Dimensions") or ()))
    measured = Measured(name, series, str(stat["Stat"]), int(stat["Period"]), stat.get("Unit"))
    return Asked(measured, given.get("Label"), returned)


def _get_metric_statistics(self: CloudWatchResponse) -> ActionResult:
    asked = self._get_params()
    basic, percentiles = asked.get("Statistics") or [], asked.get("ExtendedStatistics") or []
    if not basic and not percentiles:
        raise InvalidParameterCombination("Must specify either Statistics or ExtendedStatistics")
    unknown = [each for each in basic if each not in BASIC] + [
        each for each in percentiles if percentile_of(each) is None
    ]
    if unknown:
        raise InvalidParameterValue(f"The statistic {unknown[0]} is not evaluated by the embedded AWS")
    begin, end = _span(asked, "StartTime", "EndTime", InvalidParameterValue)
    period = int(asked["Period"])
    if period % MINUTE:
        raise InvalidParameterValue(f"A period of {period} s is not evaluated by the embedded AWS, which keeps minutes")
    if (end - begin) / period > aws_rule("points_of_statistics"):
        raise InvalidParameterCombination(
            f"You have requested up to {math.ceil((end - begin) / period)} datapoints, which exceeds the limit of "
            f"{aws_rule('points_of_statistics')}. You may reduce the datapoints requested by increasing Period, or decreasing the time range."
        )
    series = series_of(asked["Namespace"], asked["MetricName"], by_name(asked.get("Dimensions") or ()))
    store = store_of(self.cloudwatch_backend)
    unit = store.unit(series) or "None"
    points = (
        []
        if asked.get("Unit") not in {None, unit}
        else list(_points(store, series, period, begin, end, basic, percentiles))
    )
    return ActionResult({"Label": asked["MetricName"], "Datapoints": [{**each, "Unit": unit} for each in points]})


def _points(
    store: MetricStore,
    series: Series,
    period: int,
    begin: float,
    end: float,
    basic: Sequence[str],
    percentiles: Sequence[str],
) -> Iterator[dict[str, Any]]:
    first = int(begin) // period * period
    for at, summary in store.summaries(series, period, first, end):
        extended = {each: summary.statistic(each) for each in percentiles}
        known = {each: value for each, value in extended.items() if value is not None}
        yield {
            "Timestamp": moment(at),
            **{each: summary.statistic(each) for each in basic},
            **({"ExtendedStatistics": known} if known else {}),
        }


def _list_metrics(self: CloudWatchResponse) -> ActionResult:
    asked, store = self._get_params(), store_of(self.cloudwatch_backend)
    filters = asked.get("Dimensions") or ()
    recent = None if asked.get("RecentlyActive") is None else _now() - _RECENT_SECONDS
    found = sorted(
        (
            each
            for each, newest in store.all_series().items()
            if asked.get("Namespace") in {None, each.namespace}
            and asked.get("MetricName") in {None, each.name}
            and (recent is None or newest >= recent)
            and all(_has(each, wanted) for wanted in filters)
        ),
        key=lambda each: (each.namespace, each.name, each.sorted_dimensions()),
    )
    token = asked.get("NextToken") or "0"
    if not token.isdecimal() or (int(token) >= len(found) and int(token) > 0):
        raise InvalidParameterValue("Request parameter NextToken is invalid")
    begin, most = int(token), aws_rule("metrics_of_page")
    metrics = [
        {
            "Namespace": each.namespace,
            "MetricName": each.name,
            "Dimensions": [{"Name": name, "Value": value} for name, value in each.sorted_dimensions()],
        }
        for each in found[begin : begin + most]
    ]
    more = {"NextToken": str(begin + most)} if begin + most < len(found) else {}
    return ActionResult({"Metrics": metrics, **more})


def _has(series: Series, wanted: Mapping[str, Any]) -> bool:
    """Whether a series has a dimension, of that value where one is given."""
    found = dict(series.dimensions).get(wanted["Name"])
    return found is not None and wanted.get("Value") in {None, found}


def _span(
    asked: Mapping[str, Any], first: str, last: str, error: type[ValidationError | InvalidParameterValue]
) -> tuple[float, float]:
    begin, end = _seconds(asked[first]), _seconds(asked[last])
    if begin >= end:
        raise error(f"The parameter {first} must be less than the parameter {last}.")
    return begin, end


def _seconds(given: datetime) -> float:
    """A time of a request, which moto reads without its zone."""
    return (given if given.tzinfo else given.replace(tzinfo=UTC)).timestamp()
