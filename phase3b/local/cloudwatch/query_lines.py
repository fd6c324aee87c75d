"""Queries over metrics and metric math, made ready once: the value of each id over a range of periods.

What an alarm judges and what GetMetricData answers are the same queries.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from phase3b.local.cloudwatch.datapoints import MetricStore
from phase3b.local.cloudwatch.metric_math.evaluated import Expression, Inputs, Range
from phase3b.local.cloudwatch.metric_math.search import Search
from phase3b.local.cloudwatch.metric_math.tokens import ExpressionError
from phase3b.local.cloudwatch.metric_math.values import Lines, Value
from phase3b.local.cloudwatch.series import Series
from phase3b.local.cloudwatch.statistic import is_known


@dataclass(frozen=True, slots=True)
class Measured:
    """A metric with a statistic."""

    id: str
    series: Series
    statistic: str
    period_seconds: int
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Computed:
    """Metric math."""

    id: str
    expression: Expression


Query = Measured | Computed


@dataclass(frozen=True, slots=True)
class Queries:
    """Queries that can be evaluated: `order` is that in which each comes after what it refers to."""

    order: tuple[Query, ...]
    # Those of metrics.
    measured: tuple[Measured, ...]
    # Whether a value depends on the hour.
    of_time: bool

    def values(self, store: MetricStore, over: Range) -> dict[str, Value]:
        """The value of each id.

        Raises:
            ExpressionError: an expression can't be evaluated.
        """
        values: dict[str, Value] = {}
        metrics = [each.id for each in self.measured]
        for each in self.order:
            if isinstance(each, Computed):
                values[each.id] = each.expression.evaluate(Inputs(over, values, metrics, _searching(store, over)))
            elif each.unit is not None and store.unit(each.series) not in {None, each.unit}:
                # Data of another unit is another metric's.
                values[each.id] = [None] * over.count
            else:
                found = store.points(each.series, each.statistic, over.begin, over.period, over.count)
                values[each.id] = [value for value, _ in found]
        return values


def _searching(store: MetricStore, over: Range) -> Callable[[Search], Lines]:
    """What a SEARCH finds in a store, over the same periods as everything beside it."""

    def searched(wanted: Search) -> Lines:
        if wanted.period_seconds != over.period:
            raise ExpressionError(
                f"A SEARCH of a period of {wanted.period_seconds} s beside one of {over.period} s is not evaluated by the embedded AWS"
            )
        if not is_known(wanted.statistic):
            raise ExpressionError(f"The statistic {wanted.statistic} is not evaluated by the embedded AWS")
        return Lines(
            tuple(
                [value for value, _ in store.points(each, wanted.statistic, over.begin, over.period, over.count)]
                for each in wanted.found(store.all_series())
            )
        )

    return searched


def ready(queries: Sequence[Query]) -> Queries:
    """Puts queries into an order in which each comes after those that it refers to.

    Raises:
        ExpressionError: one refers to nothing, or to itself; a statistic is not known; periods differ.
    """
    for each in queries:
        if isinstance(each, Measured) and not is_known(each.statistic):
            raise ExpressionError(f"The statistic {each.statistic} is not evaluated by the embedded AWS")
    periods = {each.period_seconds for each in queries if isinstance(each, Measured)}
    if len(periods) > 1 and any(isinstance(each, Computed) for each in queries):
        text = ", ".join(map(str, sorted(periods)))
        raise ExpressionError(
            f"Metric math over metrics of different periods ({text} s) is not evaluated by the embedded AWS"
        )
    return Queries(
        tuple(_ordered({each.id: each for each in queries})),
        tuple(each for each in queries if isinstance(each, Measured)),
        any(each.expression.of_time for each in queries if isinstance(each, Computed)),
    )


def needed(queries: Iterable[Query], wanted: str) -> list[Query]:
    """The query of an id, and those that it refers to."""
    by_id = {each.id: each for each in queries}
    found: dict[str, Query] = {}
    left = [wanted]
    while left:
        name = left.pop()
        if name in found or name not in by_id:
            continue
        query = found[name] = by_id[name]
        if isinstance(query, Computed):
            left += query.expression.ids
            if query.expression.all_metrics:
                left += [each.id for each in by_id.values() if isinstance(each, Measured)]
    return [each for each in by_id.values() if each.id in found]


def _ordered(by_id: Mapping[str, Query]) -> Iterator[Query]:
    # METRICS() refers to all metrics, which refer to nothing.
    left = {name: each for name, each in by_id.items() if isinstance(each, Computed)}
    yield from (each for each in by_id.values() if isinstance(each, Measured))
    for each in left.values():
        for name in each.expression.ids:
            if name not in by_id:
                raise ExpressionError(f"Unknown identifier {name}")
    while left:
        free = [each for each in left.values() if not left.keys() & set(each.expression.ids)]
        if not free:
            raise ExpressionError(f"The expressions {', '.join(sorted(left))} refer to each other")
        for each in free:
            del left[each.id]
            yield each
