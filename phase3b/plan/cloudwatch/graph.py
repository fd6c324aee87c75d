"""Widgets of a dashboard as data: graphs with their lines, headings, the state of alarms."""

from __future__ import annotations

import re
from typing import Any, Final, assert_never

from phase3b.capacity.model.threshold import Threshold
from phase3b.plan.alerts.incidents import Incident
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.plan.cloudwatch.measures import Math
from phase3b.plan.cloudwatch.metrics import DYNAMODB, Metric, MetricSeries
from phase3b.quick_dataclass import dataclass

ORANGE, RED = "#ff7f0e", "#d62728"
# Consumed capacity arrives every minute.
CONSUMED_PERIOD_SECONDS: Final = 60


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a graph: a series as it is."""

    series: MetricSeries
    statistic: str
    label: str
    period_seconds: int


@dataclass(frozen=True, slots=True)
class PerSecondLine:
    """A line of a graph: the Sum of a series divided by its period, so that it has the unit of a capacity."""

    series: MetricSeries
    label: str


@dataclass(frozen=True, slots=True)
class ErrorShareLine:
    """A line of a graph: user errors in percent of all requests to DynamoDB in this account and region."""

    errors: MetricSeries
    requests: Metric
    label: str
    period_seconds: int


@dataclass(frozen=True, slots=True)
class MathLine:
    """A line of a graph: metric math over some series, as an alarm judges it."""

    measure: Math
    label: str
    period_seconds: int


GraphLine = Line | PerSecondLine | ErrorShareLine | MathLine


@dataclass(frozen=True, slots=True)
class Mark:
    """A horizontal line: a level that must not be crossed."""

    label: str
    value: float
    color: str


@dataclass(frozen=True, slots=True)
class Graph:
    """A widget with lines over time.

    `marks` are on the axis of `lines`, and are the levels of those: what they don't judge is drawn on the other axis,
    which has levels of its own or none.
    """

    title: str
    unit: str
    lines: tuple[GraphLine, ...]
    marks: tuple[Mark, ...]
    width: int
    height: int = 6
    right: tuple[GraphLine, ...] = ()
    right_marks: tuple[Mark, ...] = ()
    right_unit: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A widget with text."""

    markdown: str
    height: int = 1


@dataclass(frozen=True, slots=True)
class AlarmStatus:
    """A widget with the state of alarms."""

    title: str
    alarms: tuple[Alarm, ...] | tuple[Incident, ...]
    width: int
    height: int


Widget = Graph | Heading | AlarmStatus


def levels(threshold: Threshold, of: str = "") -> tuple[Mark, ...]:
    """The two levels of a threshold as horizontal lines; `of` says what they judge where a graph has others too."""
    name = f"{of} " if of else ""
    return (Mark(f"{name}warning", threshold.warning, ORANGE), Mark(f"{name}critical", threshold.critical, RED))


def metrics(widget: Widget) -> int:
    """How many metrics CloudWatch counts in a widget: expressions and what they are made of are metrics, too."""
    return sum(_entries(line) for line in (*widget.lines, *widget.right)) if isinstance(widget, Graph) else 0


def _entries(line: GraphLine) -> int:
    match line:
        case Line():
            return 1
        case PerSecondLine() | ErrorShareLine():
            return 2
        case MathLine(measure=measure):
            return len(measure.queries) + 1
        case _:
            assert_never(line)


def entries(line: GraphLine, number: int, region: str, *, right: bool = False) -> list[list[Any]]:
    """The metrics of a line in the dashboard's body; `number` tells its queries from those of other lines."""
    found = _left(line, number, region)
    if right:
        # What is hidden has no axis.
        found[-1][-1]["yAxis"] = "right"
    return found


def _left(line: GraphLine, number: int, region: str) -> list[list[Any]]:
    match line:
        case Line(series=series, statistic=statistic, label=label, period_seconds=period):
            return [[*_named(series), {"stat": statistic, "label": label, "period": period, "region": region}]]
        case PerSecondLine(series=series, label=label):
            query, options = f"c{number}", {"stat": "Sum", "period": CONSUMED_PERIOD_SECONDS, "region": region}
            return [
                [*_named(series), {"id": query, "visible": False, **options}],
                [{"expression": f"{query} / PERIOD({query})", "label": label, "id": f"e{number}", "region": region}],
            ]
        case ErrorShareLine(errors=errors, requests=requests, label=label, period_seconds=period):
            query = f"c{number}"
            # Every successful request has a latency, so the latency's sample count is the number of requests.
            every = f"SEARCH('{{{DYNAMODB},Operation,TableName}} MetricName=\"{requests.metric_name}\"', 'SampleCount', {period})"
            options = {"stat": "Sum", "period": period, "region": region}
            expression = f"100 * {query} / (SUM({every}) + {query})"
            return [
                [*_named(errors), {"id": query, "visible": False, **options}],
                [{"expression": expression, "label": label, "id": f"e{number}", "region": region}],
            ]
        case MathLine(measure=measure, label=label, period_seconds=period):
            hidden = [
                [
                    *_named(query.series),
                    {
                        "id": f"{query.id}_{number}",
                        "visible": False,
                        "stat": query.statistic,
                        "period": period,
                        "region": region,
                    },
                ]
                for query in measure.queries
            ]
            expression = measure.expression
            for each in measure.queries:
                expression = re.sub(rf"\b{each.id}\b", f"{each.id}_{number}", expression)
            return [*hidden, [{"expression": expression, "label": label, "id": f"e{number}", "region": region}]]
        case _:
            assert_never(line)


def _named(series: MetricSeries) -> list[str]:
    flat = [part for pair in series.dimensions for part in pair]
    return [series.namespace, series.metric.metric_name, *flat]
