"""One alarm by itself: evaluated as the embedded AWS evaluates it, minute by minute, over data that nothing else sees."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from moto.cloudwatch.models import Alarm as MotoAlarm
from moto.cloudwatch.models import Dimension, Metric, MetricDataQuery, MetricStat

from phase3b.drill.trial import MINUTE, Trial
from phase3b.errors import bad_input
from phase3b.local.cloudwatch.aws_rules import aws_rule
from phase3b.local.cloudwatch.datapoints import MetricStore
from phase3b.local.cloudwatch.evaluation.definition import State
from phase3b.local.cloudwatch.evaluation.judged import judged
from phase3b.local.cloudwatch.metric_math.tokens import ExpressionError
from phase3b.local.cloudwatch.ready_alarm import ReadyAlarm, ready_alarm
from phase3b.local.cloudwatch.series import Series
from phase3b.plan.cloudwatch.metrics import MetricSeries

# A midnight (UTC), from which on all trials run.
BEGIN: Final = 1_767_225_600
HOUR: Final = 3600


def alone(described: Mapping[str, Any]) -> ReadyAlarm:
    """An alarm as DescribeAlarms has it, ready to be tried.

    Raises:
        Phase3bError: it is none that can be evaluated.
    """
    try:
        return ready_alarm(_alarm(described))
    except ExpressionError as error:
        raise bad_input(
            f"{described.get('AlarmName')}: {error}",
            "Only alarms over metrics of whole minutes, with metric math that the embedded AWS knows, can be tried",
            code="P3B-DRILL-NOT-EVALUATED",
        ) from None


def _alarm(described: Mapping[str, Any]) -> MotoAlarm:
    # moto takes what is not there for None, and does not say so in its types.
    given: dict[str, Any] = {
        "account_id": "000000000000",
        "region_name": "us-east-1",
        "name": described["AlarmName"],
        "namespace": described.get("Namespace"),
        "metric_name": described.get("MetricName"),
        "metric_data_queries": [_query(each) for each in described.get("Metrics") or ()] or None,
        "comparison_operator": described["ComparisonOperator"],
        "evaluation_periods": described["EvaluationPeriods"],
        "datapoints_to_alarm": described.get("DatapointsToAlarm"),
        "period": described.get("Period"),
        "threshold": described["Threshold"],
        "statistic": described.get("Statistic"),
        "extended_statistic": described.get("ExtendedStatistic"),
        "description": "",
        "dimensions": list(described.get("Dimensions") or ()),
        "alarm_actions": [],
        "ok_actions": [],
        "insufficient_data_actions": [],
        "unit": described.get("Unit"),
        "actions_enabled": True,
        "treat_missing_data": described.get("TreatMissingData"),
        "evaluate_low_sample_count_percentile": described.get("EvaluateLowSampleCountPercentile"),
        "threshold_metric_id": described.get("ThresholdMetricId"),
        "rule": None,
    }
    return MotoAlarm(**given)


def _query(query: Mapping[str, Any]) -> MetricDataQuery:
    stat, metric_stat = query.get("MetricStat"), None
    if stat is not None:
        metric = Metric(
            metric_name=stat["Metric"]["MetricName"],
            namespace=stat["Metric"]["Namespace"],
            dimensions=_dimensions(stat["Metric"].get("Dimensions") or ()),
        )
        metric_stat = MetricStat(metric=metric, period=stat["Period"], stat=stat["Stat"], unit=stat.get("Unit"))
    given: dict[str, Any] = {
        "query_id": query["Id"],
        "label": query.get("Label"),
        "period": query.get("Period"),
        "return_data": query.get("ReturnData"),
        "expression": query.get("Expression"),
        "metric_stat": metric_stat,
    }
    return MetricDataQuery(**given)


def _dimensions(given: Any) -> list[Dimension]:
    return [Dimension(name=each["Name"], value=each["Value"]) for each in given]


def states(
    ready: ReadyAlarm, trial: Trial, named: Mapping[str, str], every_minutes: int = 1
) -> Iterator[tuple[int, State]]:
    """Each change of state, with the number of minutes of the trial that are over; it begins without any data.

    `named` has the values of dimensions that only AWS knows, by what the plan has for them. CloudWatch evaluates every minute;
    where nothing happens at a minute of its own `every_minutes` may be more.
    """
    store, data = MetricStore(), dict(trial.minutes)
    begin = BEGIN + (trial.begins_at_hour or 0) * HOUR
    state: State = "INSUFFICIENT_DATA"
    for minute in range(trial.length):
        for sample in data.get(minute, ()):
            series = series_of(sample.series, named)
            store.put(series, begin + minute * MINUTE, sample.value, sample.count)
        end = begin + (minute + 1) * MINUTE
        if (minute + 1) % every_minutes:
            continue
        if ready.definition.hourly and end % aws_rule("hour_seconds"):
            continue
        found = judged(ready.points(store, ready.over(end)), ready.definition).state
        if found is not None and found != state:
            state = found
            yield minute + 1, state


def series_of(series: MetricSeries, named: Mapping[str, str]) -> Series:
    """A series of the plan as CloudWatch knows it."""
    return Series(
        series.namespace,
        series.metric.metric_name,
        frozenset((name, named.get(value, value)) for name, value in series.dimensions),
    )
