"""The body of a CloudWatch dashboard."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from phase3b.local.documents.rules_of_documents import words


def dashboard_faults(read: object) -> Iterator[str]:
    """What CloudWatch finds wrong with a dashboard, by the path of it."""
    if not isinstance(read, Mapping) or not isinstance(read.get("widgets"), list):
        yield "/: Should have required property 'widgets', an array"
        return
    for at, widget in enumerate(read["widgets"]):
        for fault in _widget(widget):
            yield f"/widgets/{at}{fault}"


def _widget(read: Any) -> Iterator[str]:
    known = words("dashboard")
    if not isinstance(read, Mapping):
        yield ": Should be object"
        return
    kind = read.get("type")
    if kind not in known["widget_types"]:
        yield f"/type: Should be equal to one of {', '.join(known['widget_types'])}"
    for side, least, most in (
        ("x", 0, known["columns"] - 1),
        ("y", 0, None),
        ("width", 1, known["columns"]),
        ("height", 1, known["rows"]),
    ):
        value = read.get(side)
        if value is not None and (not _is_int(value) or value < least or (most is not None and value > most)):
            yield f"/{side}: Should be a whole number from {least}" + (f" to {most}" if most is not None else "")
    if ("x" in read) != ("y" in read):
        yield ": Should have both x and y, or neither"
    properties = read.get("properties")
    if not isinstance(properties, Mapping):
        yield ": Should have required property 'properties'"
        return
    match kind:
        case "text" if not isinstance(properties.get("markdown"), str):
            yield "/properties: Should have required property 'markdown'"
        case "alarm" if not _texts(properties.get("alarms")):
            yield "/properties: Should have required property 'alarms', an array of ARNs"
        case "log" if not isinstance(properties.get("query"), str):
            yield "/properties: Should have required property 'query'"
        case "metric":
            yield from _metric(properties)


def _metric(read: Mapping[str, Any]) -> Iterator[str]:
    if not isinstance(read.get("region"), str):
        yield "/properties: Should have required property 'region'"
    views = words("dashboard")["views"]
    if "view" in read and read["view"] not in views:
        yield f"/properties/view: Should be equal to one of {', '.join(views)}"
    period = read.get("period")
    if period is not None and (not _is_int(period) or (period % 60 and period not in {1, 5, 10, 30})):
        yield "/properties/period: Should be 1, 5, 10, 30 or a multiple of 60"
    lines, noted = read.get("metrics"), read.get("annotations")
    if not isinstance(lines, list) and not (isinstance(noted, Mapping) and _texts(noted.get("alarms"))):
        yield "/properties: Should have required property 'metrics', or an alarm in 'annotations'"
        return
    for at, line in enumerate(lines or ()):
        if not _is_line(line):
            yield f"/properties/metrics/{at}: Should be namespace, name, dimensions in pairs, or an expression"


def _is_line(read: object) -> bool:
    if not isinstance(read, list) or not read:
        return False
    names, options = (read[:-1], read[-1]) if isinstance(read[-1], Mapping) else (read, {})
    if not names:
        return isinstance(options.get("expression"), str)
    return len(names) >= 2 and len(names) % 2 == 0 and all(isinstance(each, str) and each for each in names)  # noqa: PLR2004  namespace and name


def _texts(read: object) -> bool:
    return isinstance(read, list) and bool(read) and all(isinstance(each, str) and each for each in read)


def _is_int(read: object) -> bool:
    return isinstance(read, int) and not isinstance(read, bool)
