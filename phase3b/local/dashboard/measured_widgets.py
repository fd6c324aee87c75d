"""Widgets with their points and the states of their alarms: what the page draws, and what a check of them counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from phase3b.local.dashboard.widgets import DrawnWidget, Query

MOST_QUERIES: Final = 500
MOST_ALARMS: Final = 100
# What CloudWatch answers where it does not take a query as it is.
REFUSALS: Final = frozenset({"ValidationError", "ValidationException", "InvalidParameterValue"})
Found = dict[str, dict[str, dict[int, float]]]


@dataclass(frozen=True, slots=True)
class DrawnSeries:
    """A line: its label, its axis, and its points by seconds since 1970."""

    label: str
    right: bool
    color: str | None
    points: Mapping[int, float]


@dataclass(frozen=True, slots=True)
class MeasuredWidget:
    """A widget with what CloudWatch has of it; an alarm that is not there has the state "".

    `refused` is what CloudWatch says of queries that it does not evaluate.
    """

    widget: DrawnWidget
    series: tuple[DrawnSeries, ...] = ()
    alarms: Mapping[str, str] | None = None
    refused: str = ""

    @property
    def points(self) -> int:
        """How many points its lines have."""
        return sum(len(each.points) for each in self.series)

    @property
    def empty(self) -> bool:
        """Whether nothing can be seen in it."""
        if self.widget.kind in {"graph", "number"}:
            return not self.points
        if self.widget.kind == "alarms":
            return not any((self.alarms or {}).values())
        return self.widget.kind == "text" and not self.widget.markdown


def measured(
    cloudwatch: Any, widgets: Sequence[DrawnWidget], begin: datetime, end: datetime
) -> tuple[MeasuredWidget, ...]:
    """Asks CloudWatch for these widgets, many in a request.

    Queries that CloudWatch refuses leave their own widget empty, and no other.

    Raises:
        ClientError, BotoCoreError: it does not answer.
    """
    series: Found = {}
    refused: dict[int, str] = {}
    for some in requests_of(widgets):
        try:
            series |= _asked(cloudwatch, some, begin, end)
        except cloudwatch.exceptions.ClientError as error:
            if _code(error) not in REFUSALS:
                raise
            # One of them: which, each by itself says.
            for widget in widgets:
                if widget.queries and widget.queries[0] in some:
                    try:
                        series |= _asked(cloudwatch, widget.queries, begin, end)
                    except cloudwatch.exceptions.ClientError as own:
                        refused[widget.number] = str(own.response["Error"]["Message"])
    states = _states(cloudwatch, [name for each in widgets for name in each.alarms])
    return tuple(
        MeasuredWidget(
            each,
            tuple(_lines(each, series)),
            {name: states.get(name, "") for name in each.alarms} if each.kind == "alarms" else None,
            refused.get(each.number, ""),
        )
        for each in widgets
    )


def requests_of(widgets: Sequence[DrawnWidget]) -> Iterator[list[Query]]:
    """The queries of widgets in requests of as many as CloudWatch allows; those of a widget are in one."""
    together: list[Query] = []
    for widget in widgets:
        if widget.alone or len(widget.queries) >= MOST_QUERIES:
            yield list(widget.queries)
            continue
        if len(together) + len(widget.queries) > MOST_QUERIES:
            yield together
            together = []
        together = [*together, *widget.queries]
    if together:
        yield together


def _code(error: Any) -> str:
    return str(error.response.get("Error", {}).get("Code", ""))


def _asked(cloudwatch: Any, some: Sequence[Query], begin: datetime, end: datetime) -> Found:
    """Points by the query's id and the label of the result: a SEARCH has one for each metric that it finds."""
    found: Found = {}
    pages = cloudwatch.get_paginator("get_metric_data").paginate(
        MetricDataQueries=[dict(each.asked) for each in some], StartTime=begin, EndTime=end, ScanBy="TimestampAscending"
    )
    for result in (each for page in pages for each in page["MetricDataResults"]):
        points = found.setdefault(result["Id"], {}).setdefault(str(result.get("Label", "")), {})
        for time, value in zip(result["Timestamps"], result["Values"], strict=True):
            points[int(time.timestamp())] = float(value)
    return found


def _lines(widget: DrawnWidget, series: Mapping[str, Mapping[str, Mapping[int, float]]]) -> Iterator[DrawnSeries]:
    for query in widget.queries:
        if not query.visible:
            continue
        results = series.get(query.id, {})
        if len(results) <= 1:
            yield DrawnSeries(query.label, query.right, query.color, next(iter(results.values()), {}))
        else:
            for label, points in sorted(results.items()):
                yield DrawnSeries(f"{query.label} {label}", query.right, query.color, points)


def _states(cloudwatch: Any, names: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    wanted = list(dict.fromkeys(names))
    for start in range(0, len(wanted), MOST_ALARMS):
        answer = cloudwatch.describe_alarms(
            AlarmNames=wanted[start : start + MOST_ALARMS], AlarmTypes=["MetricAlarm", "CompositeAlarm"], MaxRecords=100
        )
        for each in (*answer.get("MetricAlarms", ()), *answer.get("CompositeAlarms", ())):
            found[each["AlarmName"]] = each["StateValue"]
    return found


def as_data(measured_widget: MeasuredWidget) -> dict[str, Any]:
    """A widget as the page reads it: its lines share one axis of times."""
    widget = measured_widget.widget
    data: dict[str, Any] = {
        "number": widget.number,
        "kind": widget.kind,
        "title": widget.title,
        "empty": measured_widget.empty,
        "refused": measured_widget.refused,
    }
    if widget.kind in {"graph", "number"}:
        times = sorted({time for each in measured_widget.series for time in each.points})
        data |= {
            "times": times,
            "series": [
                {
                    "label": each.label,
                    "right": each.right,
                    "color": each.color,
                    "values": [each.points.get(time) for time in times],
                }
                for each in measured_widget.series
            ],
            "marks": [
                {"value": each.value, "label": each.label, "color": each.color, "right": each.right}
                for each in widget.marks
            ],
            "left_label": widget.left_label,
            "right_label": widget.right_label,
            "from_zero": widget.from_zero,
        }
    if measured_widget.alarms is not None:
        data["alarms"] = [{"name": name, "state": state} for name, state in measured_widget.alarms.items()]
    return data


def placed(widget: DrawnWidget) -> dict[str, Any]:
    """Where a widget is, before it is measured."""
    return {
        "number": widget.number,
        "kind": widget.kind,
        "title": widget.title,
        "x": widget.place.x,
        "y": widget.place.y,
        "width": widget.place.width,
        "height": widget.place.height,
        "markdown": widget.markdown,
    }
