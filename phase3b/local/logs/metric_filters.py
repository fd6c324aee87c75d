"""The metric filters that Terraform deployed, applied to the lines of their log groups.

Sources: "Filter pattern syntax for metric filters" in the CloudWatch Logs User Guide; DescribeMetricFilters in its API Reference.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from phase3b.local.logs.filter_pattern import (
    FilterPattern,
    LogEvent,
    MetricValue,
    PatternError,
    filter_pattern,
    metric_value,
)
from phase3b.local.logs.json_pattern import selected, selector_of
from phase3b.local.logs.pattern_text import text_of
from phase3b.local.metrics.own_metrics import Points


@dataclass(frozen=True, slots=True)
class MetricField:
    """A field of a line that gives a dimension its value."""

    selector: tuple[str | int, ...]

    def of(self, event: LogEvent) -> str | None:
        """Its text; None where the line has none."""
        return None if event.json is None else text_of(selected(event.json, self.selector))


@dataclass(frozen=True, slots=True)
class MetricFilter:
    """One filter with one of its metrics."""

    name: str
    pattern: FilterPattern
    namespace: str
    metric: str
    value: MetricValue
    dimensions: Mapping[str, MetricField]

    def put(self, event: LogEvent, points: Points) -> None:
        """Adds what a line counts."""
        if not self.pattern.matches(event):
            return
        value = self.value.of(event)
        named = {name: each.of(event) for name, each in self.dimensions.items()}
        if value is None or None in named.values():
            return
        points.put(self.namespace, self.metric, {name: str(text) for name, text in named.items()}, value)


@dataclass(frozen=True, slots=True)
class MetricFilters:
    """Those of an account and region by log group, and what of them is not evaluated here, with the reason."""

    groups: Mapping[str, Sequence[MetricFilter]] = field(default_factory=dict)
    not_evaluated: tuple[str, ...] = ()

    def put(self, group: str, event: LogEvent, points: Points) -> None:
        """Adds what a line of a group counts."""
        for each in self.groups.get(group, ()):
            each.put(event, points)


def metric_filters(described: Iterable[Mapping[str, Any]]) -> MetricFilters:
    """The filters as DescribeMetricFilters gives them."""
    groups: dict[str, list[MetricFilter]] = {}
    failed: list[str] = []
    for each in described:
        name, pattern = str(each["filterName"]), str(each.get("filterPattern", ""))
        try:
            made = list(_made(name, pattern, each["metricTransformations"]))
        except PatternError as error:
            failed.append(f"the metric filter {name} of {each['logGroupName']} is not evaluated here: {error}")
            continue
        groups.setdefault(str(each["logGroupName"]), []).extend(made)
    return MetricFilters(groups, tuple(failed))


def _made(name: str, pattern: str, transformations: Iterable[Mapping[str, Any]]) -> Iterator[MetricFilter]:
    for each in transformations:
        if each.get("defaultValue") is not None:
            raise PatternError("a default value, which is put where no line matches, is not")
        yield MetricFilter(
            name,
            filter_pattern(pattern),
            str(each["metricNamespace"]),
            str(each["metricName"]),
            metric_value(str(each["metricValue"]), pattern),
            {dimension: MetricField(selector_of(text)) for dimension, text in each.get("dimensions", {}).items()},
        )
