"""The CloudWatch dashboard as data: rows of widgets made of the same series, alarms and thresholds as all else.

Source of the body's form: "Dashboard body structure and syntax" in the Amazon CloudWatch API Reference.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any, Final, assert_never

from phase3b.capacity.aws_limits import console_host, quota
from phase3b.capacity.deployment import Deployment, Provisioned, TableDeployment
from phase3b.naming import Names
from phase3b.plan.alarms.absence import deleted_in_use
from phase3b.plan.alerts.incidents import Incident
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.plan.cloudwatch.graph import (
    RED,
    AlarmStatus,
    ErrorShareLine,
    Graph,
    GraphLine,
    Heading,
    Line,
    Mark,
    MathLine,
    PerSecondLine,
    Widget,
    entries,
    levels,
    metrics,
)
from phase3b.plan.cloudwatch.metrics import Metric, of_table_or_index
from phase3b.plan.dashboards.faults import account_row, fault_row
from phase3b.plan.dashboards.network import replication_rows
from phase3b.plan.dashboards.services import service_rows
from phase3b.plan.dashboards.tuned import tuned_rows
from phase3b.plan.tables.alarms import ceilings
from phase3b.quick_dataclass import dataclass

GRID_WIDTH: Final = 24
# Of a widget with the states of alarms: its title and margins, and how many are beside each other.
STATE_HEIGHT: Final = 3
STATES_IN_A_ROW: Final = 12
# Provisioned capacity is published every five minutes.
PROVISIONED_PERIOD_SECONDS: Final = 300


@dataclass(frozen=True, slots=True)
class DashboardPage:
    """One dashboard. A deployment has further pages only beyond CloudWatch's numbers of widgets and metrics."""

    name: str
    rows: tuple[tuple[Widget, ...], ...]


def dashboard_pages(
    deployment: Deployment, names: Names, alarms: Sequence[Alarm], together: Sequence[Incident]
) -> tuple[DashboardPage, ...]:
    """The dashboard, cut into pages where it has more widgets or metrics than CloudWatch allows."""
    rows = [
        *_status_rows(deployment, names, alarms, together),
        *service_rows(deployment, names),
        *replication_rows(deployment, names),
        *tuned_rows(deployment, names),
        *_account_rows(deployment),
        account_row(deployment, names),
    ]
    for table in deployment.tables:
        rows += _table_rows(deployment, table, names)
        rows.append(fault_row(deployment, table, names))
    pages: list[list[tuple[Widget, ...]]] = [[]]
    widgets_of_page = metrics_of_page = 0
    for row in rows:
        widgets_of_page += len(row)
        metrics_of_page += sum(map(metrics, row))
        too_many = widgets_of_page > deployment.quotas.widgets_per_dashboard
        if pages[-1] and (too_many or metrics_of_page > quota("dashboard_metrics")):
            pages.append([])
            widgets_of_page, metrics_of_page = len(row), sum(map(metrics, row))
        pages[-1].append(row)
    return tuple(DashboardPage(names.dashboard(number), tuple(page)) for number, page in enumerate(pages, start=1))


def _status_rows(
    deployment: Deployment, names: Names, alarms: Sequence[Alarm], together: Sequence[Incident]
) -> Iterator[tuple[Widget, ...]]:
    """The composites first: which part of the service it is; then which alarms."""
    yield (Heading(f"# {names.prefix}: tier {deployment.tier_name}, {deployment.tier.description}"),)
    widgets: list[Widget] = []
    most = deployment.quotas.alarms_per_widget
    parts = [tuple(together[start : start + most]) for start in range(0, len(together), most)]
    for number, part in enumerate(parts, start=1):
        widgets.append(_states("Incidents" + (f" {number} of {len(parts)}" if len(parts) > 1 else ""), part))
    for level in deployment.environment.alarm_levels:
        of_level = tuple(alarm for alarm in alarms if alarm.level == level)
        cut = [of_level[start : start + most] for start in range(0, len(of_level), most)]
        for number, some in enumerate(cut, start=1):
            title = f"{level.capitalize()} alarms" + (f" {number} of {len(cut)}" if len(cut) > 1 else "")
            widgets.append(_states(title, some))
    for widget in widgets:
        yield (widget,)


def _states(title: str, alarms: tuple[Alarm, ...] | tuple[Incident, ...]) -> AlarmStatus:
    return AlarmStatus(title, alarms, width=GRID_WIDTH, height=STATE_HEIGHT + len(alarms) // STATES_IN_A_ROW)


def _account_rows(deployment: Deployment) -> Iterator[tuple[Widget, ...]]:
    thresholds = deployment.objectives.thresholds.tables
    errors = Metric.USER_ERRORS.of()
    yield (
        Graph(
            "DynamoDB user errors of the account",
            "Requests per minute",
            (Line(errors, "Sum", "UserErrors", thresholds.user_errors_per_minute.period_seconds),),
            levels(thresholds.user_errors_per_minute),
            width=12,
        ),
        Graph(
            "DynamoDB user errors of the account, share",
            "Percent of requests",
            (ErrorShareLine(errors, Metric.LATENCY, "UserErrors", thresholds.user_errors_percent.period_seconds),),
            levels(thresholds.user_errors_percent),
            width=12,
        ),
    )


def _table_rows(deployment: Deployment, table: TableDeployment, names: Names) -> Iterator[tuple[Widget, ...]]:
    table_name = names.table(table.name)
    thresholds = deployment.objectives.thresholds.tables
    yield (Heading(f"## {table_name}: {table.description}"),)
    reads, writes = (
        tuple(
            Line(
                of_table_or_index(metric, table_name, index),
                "Sum",
                f"{index or 'table'} {side}",
                threshold.period_seconds,
            )
            for index in (None, *(names.index(each.name) for each in table.indexes))
        )
        for metric, side, threshold in (
            (Metric.READ_THROTTLES, "reads", thresholds.read_throttles_per_minute),
            (Metric.WRITE_THROTTLES, "writes", thresholds.write_throttles_per_minute),
        )
    )
    latencies = tuple(
        Line(
            Metric.LATENCY.of(TableName=table_name, Operation=operation),
            "Average",
            operation,
            thresholds.latency_average_ms.period_seconds,
        )
        for operation in table.operations
    )
    yield (
        _capacity_graph(table, names, "read"),
        _capacity_graph(table, names, "write"),
        Graph(
            "Throttled requests",
            "Reads per minute",
            reads,
            levels(thresholds.read_throttles_per_minute, "reads"),
            6,
            right=writes,
            right_marks=levels(thresholds.write_throttles_per_minute, "writes"),
            right_unit="Writes per minute",
        ),
        Graph("Latency", "Milliseconds on average", latencies, levels(thresholds.latency_average_ms), 6),
    )
    expired = thresholds.expired_per_day_below
    if expired is not None and table.name in deployment.expected.deletions:
        line = MathLine(deleted_in_use(table_name, expired), "deleted", expired.period_seconds)
        yield (Graph("Expired items deleted, where it is written", "Items a day", (line,), levels(expired), 6),)


def _capacity_graph(table: TableDeployment, names: Names, side: str) -> Graph:
    consumed, provisioned = (
        (Metric.CONSUMED_READ, Metric.PROVISIONED_READ)
        if side == "read"
        else (Metric.CONSUMED_WRITE, Metric.PROVISIONED_WRITE)
    )
    lines: list[GraphLine] = []
    marks: list[Mark] = []
    for index in (None, *table.indexes):
        index_name = None if index is None else names.index(index.name)
        label = index_name or "table"
        billing = table.billing if index is None else index.billing
        lines.append(
            PerSecondLine(of_table_or_index(consumed, names.table(table.name), index_name), f"{label} consumed")
        )
        if isinstance(billing, Provisioned):
            series = of_table_or_index(provisioned, names.table(table.name), index_name)
            lines.append(Line(series, "Average", f"{label} provisioned", PROVISIONED_PERIOD_SECONDS))
        ceiling = ceilings(billing)[0 if side == "read" else 1]
        if ceiling is not None and ceiling not in (mark.value for mark in marks):
            marks.append(Mark(f"{label} ceiling", ceiling, RED))
    return Graph(f"{side.capitalize()} capacity", "Units per second", tuple(lines), tuple(marks), width=6)


def body(page: DashboardPage, region: str) -> str:
    """The dashboard's JSON body, with Terraform expressions for the ARNs of alarms."""
    widgets: list[dict[str, Any]] = []
    top = 0
    for row in page.rows:
        left = 0
        for widget in row:
            width = GRID_WIDTH if isinstance(widget, Heading) else widget.width
            widgets.append(
                {
                    "type": _type(widget),
                    "x": left,
                    "y": top,
                    "width": width,
                    "height": widget.height,
                    "properties": _properties(widget, region),
                }
            )
            left += width
        top += max(widget.height for widget in row)
    return json.dumps({"periodOverride": "inherit", "widgets": widgets}, separators=(",", ":"))


def _type(widget: Widget) -> str:
    match widget:
        case Graph():
            return "metric"
        case Heading():
            return "text"
        case AlarmStatus():
            return "alarm"
        case _:
            assert_never(widget)


def _properties(widget: Widget, region: str) -> dict[str, Any]:
    match widget:
        case Heading(markdown=markdown):
            return {"markdown": markdown}
        case AlarmStatus(title=title, alarms=alarms):
            return {"title": title, "alarms": [alarm.address.ref("arn") for alarm in alarms]}
        case Graph(title=title, unit=unit, lines=lines, right=right):
            every = [
                entries(line, number, region, right=number >= len(lines))
                for number, line in enumerate((*lines, *right))
            ]
            drawn = [entry for line in every for entry in line]
            axes = {"left": {"min": 0, "label": unit, "showUnits": False}}
            if right:
                axes["right"] = {"min": 0, "label": widget.right_unit, "showUnits": False}
            return {
                "title": title,
                "region": region,
                "view": "timeSeries",
                "stacked": False,
                "metrics": drawn,
                "yAxis": axes,
                "annotations": {
                    "horizontal": [
                        *(_annotation(mark) for mark in widget.marks),
                        *({**_annotation(mark), "yAxis": "right"} for mark in widget.right_marks),
                    ]
                },
            }
        case _:
            assert_never(widget)


def _annotation(mark: Mark) -> dict[str, Any]:
    return {"label": mark.label, "value": mark.value, "color": mark.color}


def console_url(region: str, name: str) -> str:
    """Where a person opens the dashboard; form from the module README among the seeds."""
    host = console_host(region)
    if host is None:
        return f"the dashboard {name} in CloudWatch of {region}"
    return f"https://{host}/cloudwatch/home?region={region}#dashboards:name={name}"


def console_url_since(region: str, name: str, hours: int) -> str:
    """Where a person opens the dashboard at so many hours until now, in the form that the console itself has in its address bar."""
    host = console_host(region)
    if host is None:
        return console_url(region, name)
    return f"https://{host}/cloudwatch/home?region={region}#dashboards/dashboard/{name}?start=PT{hours}H&end=null"
