"""The embedded metric format: a JSON line that is a data point itself.

Source: "Specification: Embedded metric format" in the Amazon CloudWatch User Guide. A line that breaks it is no metric, and
CloudWatch says so nowhere but in its own metrics.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

# Where a line has its metrics; what has it not need not be read.
ROOT: Final = "_aws"
MOST_VALUES: Final = 100
MOST_DIMENSIONS: Final = 30


class EmbeddedPoint(NamedTuple):
    """One value of one metric."""

    namespace: str
    name: str
    dimensions: dict[str, str]
    value: float
    unit: str | None


def embedded_points(line: Mapping[str, Any]) -> Iterator[EmbeddedPoint]:
    """The data points of a line: of each metric, for each set of dimensions, each value."""
    root = line.get(ROOT)
    directives = root.get("CloudWatchMetrics") if isinstance(root, Mapping) else None
    for directive in directives if isinstance(directives, list) else ():
        if not isinstance(directive, Mapping) or not isinstance(directive.get("Namespace"), str):
            continue
        sets = [found for names in _list(directive.get("Dimensions")) if (found := _named(line, names)) is not None]
        for metric in _list(directive.get("Metrics")):
            if not isinstance(metric, Mapping) or not isinstance(metric.get("Name"), str):
                continue
            unit = metric.get("Unit")
            for value in _values(line.get(metric["Name"])):
                for dimensions in sets:
                    yield EmbeddedPoint(
                        directive["Namespace"],
                        metric["Name"],
                        dimensions,
                        value,
                        unit if isinstance(unit, str) else None,
                    )


def _named(line: Mapping[str, Any], names: object) -> dict[str, str] | None:
    """A set of dimensions; None where the line has not the value of each as a text."""
    if not isinstance(names, list) or len(names) > MOST_DIMENSIONS:
        return None
    found = {str(name): line.get(str(name)) for name in names}
    return {name: text for name, text in found.items() if isinstance(text, str)} if _texts(found) else None


def _texts(found: Mapping[str, object]) -> bool:
    return all(isinstance(text, str) and text for text in found.values())


def _values(found: object) -> Iterator[float]:
    several = found if isinstance(found, list) else [found]
    for each in several[:MOST_VALUES]:
        if isinstance(each, (int, float)) and not isinstance(each, bool):
            yield float(each)


def _list(found: object) -> list[Any]:
    return found if isinstance(found, list) else []
