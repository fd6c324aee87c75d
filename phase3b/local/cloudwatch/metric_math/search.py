"""SEARCH: the metrics that a search finds, as an array of time series.

Source: "CloudWatch search expression syntax" in the CloudWatch User Guide, read on 2026-11-29: a schema in braces (a namespace and the
names of all dimensions), then terms that all must hold. Of terms those are evaluated that name a property: MetricName="X",
TableName="Y"; another one (a word, OR, NOT, partial matches) is refused by name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from phase3b.local.cloudwatch.metric_math.tokens import ExpressionError
from phase3b.local.cloudwatch.series import Series

_SCHEMA: Final = re.compile(r"\s*\{(?P<names>[^{}]*)\}(?P<terms>.*)", re.DOTALL)
_TERM: Final = re.compile(r'\s*(?:AND\s+)?(?P<name>[\w/.-]+)="(?P<value>[^"]*)"')
_METRIC: Final = "MetricName"
# Of a SEARCH that says none.
SEARCH_SECONDS: Final = 300


@dataclass(frozen=True, slots=True)
class Search:
    """What is searched for; `terms` are properties with the value that each must have."""

    namespace: str
    dimensions: frozenset[str]
    terms: tuple[tuple[str, str], ...]
    statistic: str
    period_seconds: int

    def found(self, every: Iterable[Series]) -> list[Series]:
        """The series that fit, in the order of their names."""
        fitting = (each for each in every if self._fits(each))
        return sorted(fitting, key=lambda each: (each.name, each.sorted_dimensions()))

    def _fits(self, series: Series) -> bool:
        if series.namespace != self.namespace:
            return False
        named = dict(series.dimensions)
        if named.keys() != self.dimensions:
            return False
        return all((series.name if name == _METRIC else named.get(name)) == value for name, value in self.terms)


def search(text: str, statistic: str, period_seconds: int) -> Search:
    """Reads a search.

    Raises:
        ExpressionError: it is none, or has a term that is not evaluated here.
    """
    schema = _SCHEMA.fullmatch(text)
    if schema is None:
        raise ExpressionError("A SEARCH without a schema in braces is not evaluated by the embedded AWS")
    namespace, *dimensions = (each.strip().strip('"') for each in schema["names"].split(","))
    terms, rest, at = [], schema["terms"], 0
    while rest[at:].strip():
        term = _TERM.match(rest, at)
        if term is None:
            raise ExpressionError(f"{rest[at:].strip()} in a SEARCH is not evaluated by the embedded AWS")
        terms.append((term["name"], term["value"]))
        at = term.end()
    return Search(namespace, frozenset(dimensions), tuple(terms), statistic, period_seconds)
