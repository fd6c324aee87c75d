"""What functions did in a time, as CloudWatch has it: invocations, durations, and the most memory that one used."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Final

from phase3b.naming import Names
from phase3b.operations.doctor.evidence import MINUTE, Asked, Points, Statistic
from phase3b.operations.doctor.metric_answers import read_points
from phase3b.operations.doctor.reading import Reading
from phase3b.plan.cloudwatch.metrics import Metric, MetricSeries, of_logs
from phase3b.tuning.trial.trial_record import FunctionFigures

# What CloudWatch can be asked for at most with points of a minute, and how long a point is beyond.
MOST_MINUTES: Final = 180
HOUR: Final = 3600


def cloudwatch_functions(
    reading: Reading, names: Names, functions: Iterable[str], begin: datetime, end: datetime
) -> dict[str, FunctionFigures]:
    """The functions that were invoked; what could not be read is noted in `reading`.

    Percentiles of parts can't be added up to one of the whole: the p95 of several points is the one in the middle of them, each
    counting with its invocations. The baseline of several runs is their middle, too, and one slow minute is neither.
    """
    minutes = (end - begin).total_seconds() / MINUTE
    period = MINUTE if minutes <= MOST_MINUTES else HOUR
    wanted = {name: _asked(names, name, period) for name in functions}
    every = [asked for of in wanted.values() for asked in of.values()]
    points = read_points(reading, every, begin, end)
    found = {}
    for name, of in wanted.items():
        figures = _figures({what: points.get(asked, {}) for what, asked in of.items()})
        if figures is not None:
            found[name] = figures
    return found


def _asked(names: Names, function: str, period: int) -> dict[str, Asked]:
    aws_name = names.function(function)
    duration = Metric.DURATION.of(FunctionName=aws_name)
    series: dict[str, tuple[MetricSeries, Statistic]] = {
        "invocations": (Metric.INVOCATIONS.of(FunctionName=aws_name), "Sum"),
        "sum": (duration, "Sum"),
        "p95": (duration, "p95"),
        "memory": (of_logs(Metric.MEMORY_USED, names.log_metrics(function)), "Maximum"),
    }
    return {what: Asked(each, statistic, period) for what, (each, statistic) in series.items()}


def _figures(points: Mapping[str, Points]) -> FunctionFigures | None:
    invocations = sum(points["invocations"].values())
    if not invocations:
        return None
    durations = sum(points["sum"].values())
    return FunctionFigures(
        round(invocations),
        durations / invocations if points["sum"] else None,
        middle(points["p95"], points["invocations"]),
        max(points["memory"].values(), default=None),
    )


def middle(values: Points, weights: Points) -> float | None:
    """The weighted median; None without any value."""
    ranked = sorted((value, weights.get(at, 0.0)) for at, value in values.items())
    half, upto = sum(weight for _, weight in ranked) / 2, 0.0
    for value, weight in ranked:
        upto += weight
        if upto >= half:
            return value
    return None
