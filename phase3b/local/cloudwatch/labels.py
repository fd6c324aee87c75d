"""Labels of what GetMetricData answers: as they are given, with what is in ${...} filled in.

Source: "Using dynamic labels", CloudWatch User Guide. What depends on a time zone or on minutes of extremes is refused by name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from phase3b.local.cloudwatch.metric_math.tokens import ExpressionError
from phase3b.local.cloudwatch.query_lines import Measured, Query

_PART: Final = re.compile(r"\$\{([^}]*)\}")
_PROPERTY: Final = re.compile(r"PROP\('([^']*)'\)")
_DIMENSION: Final = "Dim."
_OF_VALUES: Final[Mapping[str, Callable[[Sequence[float]], float]]] = {
    "AVG": lambda values: sum(values) / len(values),
    "MAX": max,
    "MIN": min,
    "SUM": sum,
    "FIRST": lambda values: values[0],
    "LAST": lambda values: values[-1],
}


def label(query: Query, given: str | None, values: Sequence[float], region: str, account_id: str) -> str:
    """The label of a query, whose `values` are the oldest first.

    Raises:
        ExpressionError: something in it is not evaluated.
    """
    default = query.series.name if isinstance(query, Measured) else query.id
    if given is None:
        return default

    def part(found: re.Match[str]) -> str:
        name = found[1]
        if name == "LABEL":
            return default
        if name == "DATAPOINT_COUNT":
            return str(len(values))
        if name in _OF_VALUES:
            return f"{_OF_VALUES[name](values):g}" if values else "--"
        named = _PROPERTY.fullmatch(name)
        if named is not None and isinstance(query, Measured):
            return _property(query, named[1], region, account_id)
        raise ExpressionError(f"${{{name}}} in a label is not evaluated by the embedded AWS")

    return _PART.sub(part, given)


def _property(query: Measured, name: str, region: str, account_id: str) -> str:
    if name.startswith(_DIMENSION):
        return dict(query.series.dimensions).get(name.removeprefix(_DIMENSION), "--")
    known = {
        "Namespace": query.series.namespace,
        "MetricName": query.series.name,
        "Period": str(query.period_seconds),
        "Stat": query.statistic,
        "Region": region,
        "AccountId": account_id,
    }
    if name not in known:
        raise ExpressionError(f"The property {name} in a label is not known")
    return known[name]
