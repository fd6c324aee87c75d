"""How much each widget of the deployed dashboards shows: whether one would stay empty."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from phase3b.local.dashboard.measured_widgets import MeasuredWidget, measured
from phase3b.local.dashboard.pages import dashboard_body, dashboard_names
from phase3b.local.dashboard.widgets import widgets_of


@dataclass(frozen=True, slots=True)
class CountedLine:
    """A line of a graph and how many points it has; of a widget with alarms, an alarm and whether it is there."""

    label: str
    points: int


@dataclass(frozen=True, slots=True)
class CountedWidget:
    """A widget below the heading that it is under, with how many points its lines have together."""

    dashboard: str
    section: str
    title: str
    kind: str
    points: int
    empty: bool
    refused: str
    series: tuple[CountedLine, ...]

    @property
    def lines(self) -> int:
        """How many lines, or alarms, it has."""
        return len(self.series)


def counted_widgets(cloudwatch: Any, begin: datetime, end: datetime) -> tuple[CountedWidget, ...]:
    """Every widget with data of all dashboards; headings are no widgets of their own.

    Raises:
        ClientError, BotoCoreError: CloudWatch does not answer.
    """
    found: list[CountedWidget] = []
    for name in dashboard_names(cloudwatch):
        widgets = widgets_of(dashboard_body(cloudwatch, name))
        found += _counted(name, measured(cloudwatch, widgets, begin, end))
    return tuple(found)


def _counted(dashboard: str, every: tuple[MeasuredWidget, ...]) -> Iterator[CountedWidget]:
    section = ""
    for each in every:
        widget = each.widget
        if widget.kind == "text":
            section = widget.markdown.split("\n", 1)[0].lstrip("#").strip().partition(":")[0]
            continue
        if each.alarms is not None:
            lines = tuple(CountedLine(name, int(bool(state))) for name, state in each.alarms.items())
        else:
            lines = tuple(CountedLine(one.label, len(one.points)) for one in each.series)
        points = sum(line.points for line in lines)
        yield CountedWidget(dashboard, section, widget.title, widget.kind, points, each.empty, each.refused, lines)
