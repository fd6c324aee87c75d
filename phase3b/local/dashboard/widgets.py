"""A dashboard's body read into widgets: where each is, what it draws, and what CloudWatch has to be asked for it.

Source: "Dashboard body structure and syntax" in the Amazon CloudWatch API Reference, read on 2026-11-29: a grid of 24 columns,
metrics as arrays in which `.` repeats what is above and `...` all that is missing, options inherited from the widget.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from phase3b.files.json_file import parse_json

# Of a widget that has none of its own.
SIZE: Final = 6
PERIOD_SECONDS: Final = 300
STATISTIC: Final = "Average"
Kind = Literal["graph", "number", "text", "alarms", "other"]
# What is in quotes is text of a SEARCH, and no id of a query.
_QUOTED: Final = re.compile(r"('[^']*'|\"[^\"]*\")")
_ID: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@dataclass(frozen=True, slots=True)
class Query:
    """One metric or expression: how CloudWatch is asked for it, and how it is drawn; what is hidden is in expressions alone."""

    id: str
    asked: Mapping[str, Any]
    label: str
    right: bool
    visible: bool
    color: str | None


@dataclass(frozen=True, slots=True)
class Mark:
    """A horizontal line."""

    value: float
    label: str
    color: str | None
    right: bool


@dataclass(frozen=True, slots=True)
class Place:
    """A rectangle of the grid; without x and y it comes after the one before."""

    x: int | None
    y: int | None
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class DrawnWidget:
    """A widget in the grid. What does not belong to its kind is empty."""

    number: int
    kind: Kind
    title: str
    place: Place
    queries: tuple[Query, ...] = ()
    marks: tuple[Mark, ...] = ()
    left_label: str = ""
    right_label: str = ""
    from_zero: bool = False
    markdown: str = ""
    alarms: tuple[str, ...] = ()

    @property
    def alone(self) -> bool:
        """Whether it must be asked for by itself: METRICS() is all metrics of a request."""
        return any("METRICS(" in str(each.asked.get("Expression", "")) for each in self.queries)


def widgets_of(body: str) -> tuple[DrawnWidget, ...]:
    """The widgets of a body, in its order.

    Raises:
        Phase3bError: it is no JSON object with widgets.
    """
    root = parse_json(body, "the dashboard's body", "An apply writes it again")
    return tuple(_widget(number, each.value) for number, each in enumerate(root.get("widgets").each()))


def _widget(number: int, found: Mapping[str, Any]) -> DrawnWidget:
    properties: Mapping[str, Any] = found.get("properties", {})
    x, y = (None if found.get(key) is None else int(found[key]) for key in ("x", "y"))
    place = Place(x, y, int(found.get("width", SIZE)), int(found.get("height", SIZE)))
    title = str(properties.get("title", ""))
    match found.get("type"):
        case "text":
            return DrawnWidget(number, "text", "", place, markdown=str(properties.get("markdown", "")))
        case "alarm":
            names = tuple(str(arn).partition(":alarm:")[2] or str(arn) for arn in properties.get("alarms", ()))
            return DrawnWidget(number, "alarms", title, place, alarms=names)
        case "metric":
            return _metric(number, title, place, properties)
        case _:
            return DrawnWidget(number, "other", title or str(found.get("type", "")), place)


def _metric(number: int, title: str, place: Place, properties: Mapping[str, Any]) -> DrawnWidget:
    axes = properties.get("yAxis", {})
    left, right = axes.get("left", {}), axes.get("right", {})
    return DrawnWidget(
        number,
        "number" if properties.get("view") == "singleValue" else "graph",
        title,
        place,
        queries=tuple(_queries(number, properties)),
        marks=tuple(_marks(properties.get("annotations", {}).get("horizontal", ()))),
        left_label=str(left.get("label", "")),
        right_label=str(right.get("label", "")),
        from_zero=left.get("min") == 0,
    )


def _marks(found: Sequence[Any]) -> Iterator[Mark]:
    for each in found:
        # A band is given as the pair of its edges.
        for one in each if isinstance(each, list) else (each,):
            if one.get("visible", True) and isinstance(one.get("value"), int | float):
                yield Mark(
                    float(one["value"]), str(one.get("label", "")), one.get("color"), one.get("yAxis") == "right"
                )


def _queries(number: int, properties: Mapping[str, Any]) -> Iterator[Query]:
    rows = list(_rows(properties.get("metrics", ())))
    # Ids of several widgets are in one request.
    ids = {str(options["id"]): f"w{number}_{options['id']}" for _, options in rows if "id" in options}
    for position, (named, options) in enumerate(rows):
        own = f"w{number}_{options['id']}" if "id" in options else f"w{number}_m{position}"
        visible = bool(options.get("visible", True))
        asked: dict[str, Any] = {"Id": own, "ReturnData": visible}
        if "expression" in options:
            asked["Expression"] = _renamed(str(options["expression"]), ids)
            if "period" in options:
                asked["Period"] = int(options["period"])
            label = str(options.get("label", options["expression"]))
        else:
            asked["MetricStat"] = _stat(named, options, properties)
            label = str(options.get("label", " ".join(named[1:2] + named[3::2])))
        asked["Label"] = label
        yield Query(own, asked, label, options.get("yAxis") == "right", visible, options.get("color"))


def _stat(named: Sequence[str], options: Mapping[str, Any], properties: Mapping[str, Any]) -> dict[str, Any]:
    pairs = zip(named[2::2], named[3::2], strict=False)
    return {
        "Metric": {
            "Namespace": named[0],
            "MetricName": named[1] if len(named) > 1 else "",
            "Dimensions": [{"Name": name, "Value": value} for name, value in pairs],
        },
        "Period": int(options.get("period", properties.get("period", PERIOD_SECONDS))),
        "Stat": str(options.get("stat", properties.get("stat", STATISTIC))),
    }


def _rows(metrics: Sequence[Sequence[Any]]) -> Iterator[tuple[list[str], Mapping[str, Any]]]:
    """Names and options of each metric, with what it repeats of the one above."""
    above: list[str] = []
    for row in metrics:
        options: Mapping[str, Any] = row[-1] if row and isinstance(row[-1], Mapping) else {}
        named = [str(each) for each in row if not isinstance(each, Mapping)]
        if "..." in named:
            at = named.index("...")
            rest = named[at + 1 :]
            named = [*named[:at], *above[at : len(above) - len(rest)], *rest]
        named = [above[place] if each == "." and place < len(above) else each for place, each in enumerate(named)]
        above = named or above
        yield named, options


def _renamed(expression: str, ids: Mapping[str, str]) -> str:
    parts = _QUOTED.split(expression)
    # Every second part is quoted.
    return "".join(
        part if place % 2 else _ID.sub(lambda found: ids.get(found[0], found[0]), part)
        for place, part in enumerate(parts)
    )
