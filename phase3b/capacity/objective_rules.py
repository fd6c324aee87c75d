"""What must be true of thresholds: warning before critical, periods that CloudWatch can evaluate."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.node import Path
from phase3b.capacity.objectives import Objectives, Threshold
from phase3b.capacity.place import Place
from phase3b.errors import Problem


def objective_problems(objectives: Objectives, place: Place) -> Iterator[Problem]:
    """Warning before critical, and periods that CloudWatch can evaluate."""
    groups = objectives.thresholds
    for group, model in (
        ("tables", groups.tables),
        ("functions", groups.functions),
        ("api", groups.api),
        ("portal", groups.portal),
    ):
        for name, threshold in model:
            yield from _threshold_problems(name, threshold, ("thresholds", group, name), place)


def _threshold_problems(name: str, threshold: Threshold, path: Path, place: Place) -> Iterator[Problem]:
    warning, critical = threshold.warning, threshold.critical
    if name.endswith("_below"):
        wrong, wanted = critical > warning, "above"
    else:
        wrong, wanted = critical < warning, "below"
    if wrong:
        yield place.problem(
            (*path, "critical"),
            f"critical {critical:g} is {wanted} warning {warning:g}: the alarm that matters would come first",
            "Exchange the two, or correct one",
        )
    period, periods = threshold.period_seconds, threshold.evaluation_periods
    if period not in {10, 30} and period % 60:
        yield place.problem(
            (*path, "period_seconds"),
            f"CloudWatch has no periods of {period} seconds",
            "Use 10, 30 or a multiple of 60",
        )
    if threshold.datapoints > periods:
        yield place.problem(
            (*path, "datapoints"),
            f"{threshold.datapoints} datapoints can't be beyond the level in {periods} evaluation_periods",
            f"Use {periods} or less, or raise evaluation_periods",
        )
    longest_seconds = 86_400  # PutMetricAlarm: EvaluationPeriods x Period is at most one day
    if period * periods > longest_seconds:
        yield place.problem(
            (*path, "evaluation_periods"),
            f"{periods} periods of {period} seconds are longer than the one day that CloudWatch evaluates",
            "Use fewer or shorter periods",
        )
