"""The row of a function that shows its concurrency, and its events on their way."""

from __future__ import annotations

from typing import Final

from phase3b.capacity.deployment import Deployment, FunctionDeployment
from phase3b.capacity.model.threshold import Threshold
from phase3b.naming import Names
from phase3b.plan.alarms.events import rule_series, unkept
from phase3b.plan.cloudwatch.graph import Graph, Line, Mark, MathLine, Widget, levels
from phase3b.plan.cloudwatch.metrics import Metric
from phase3b.plan.functions.alarms import of_function
from phase3b.plan.functions.concurrency_alarms import reserved_used, spilled_over

PERIOD_SECONDS: Final = 300


def period_of(threshold: Threshold | None) -> int:
    """The period that an alarm judges by, or of a graph that no alarm goes with."""
    return PERIOD_SECONDS if threshold is None else threshold.period_seconds


def marks_of(threshold: Threshold | None, lines: object) -> tuple[Mark, ...]:
    """The levels of what is drawn and judged."""
    return levels(threshold) if threshold is not None and lines else ()


def event_row(deployment: Deployment, function: FunctionDeployment, names: Names) -> tuple[Widget, ...]:
    """Concurrency of a function, and of one that schedules or streams call what became of their events."""
    row: tuple[Widget, ...] = (_concurrency(deployment, function, names),)
    if function.definition.schedules:
        row = (*row, _events(deployment, function, names))
    if function.definition.schedules or unkept(deployment, function):
        row = (*row, _lost(deployment, function, names))
    return row


def _concurrency(deployment: Deployment, function: FunctionDeployment, names: Names) -> Graph:
    thresholds, _ = of_function(deployment, function)
    use, spill = thresholds.concurrency_percent, thresholds.spillover_percent
    used, spilled = reserved_used(function, names), spilled_over(function, names, 0)
    lines = (MathLine(used, "percent of the reserved", period_of(use)),) if used is not None else ()
    right = (MathLine(spilled, "spill-over", period_of(spill)),) if spilled is not None else ()
    return Graph(
        "Concurrency",
        "Percent of the reserved",
        lines,
        marks_of(use, lines),
        8,
        right=right,
        right_marks=marks_of(spill, right),
        right_unit="Percent of invocations",
    )


def _events(deployment: Deployment, function: FunctionDeployment, names: Names) -> Graph:
    thresholds, _ = of_function(deployment, function)
    dropped, age = thresholds.dropped_events_per_5_minutes, thresholds.event_age_ms
    of = {"FunctionName": names.function(function.name)}
    lines = (Line(Metric.DROPPED_EVENTS.of(**of), "Sum", "dropped", period_of(dropped)),)
    right = (Line(Metric.EVENT_AGE.of(**of), "Maximum", "age", period_of(age)),)
    return Graph(
        "Scheduled events",
        "Dropped",
        lines,
        marks_of(dropped, lines),
        8,
        right=right,
        right_marks=marks_of(age, right),
        right_unit="Milliseconds until they run",
    )


def _lost(deployment: Deployment, function: FunctionDeployment, names: Names) -> Graph:
    thresholds, _ = of_function(deployment, function)
    lost = thresholds.unkept_failures_per_5_minutes
    failed = deployment.objectives.thresholds.schedules.failed_invocations_per_5_minutes
    of = {"FunctionName": names.function(function.name)}
    lines = tuple(
        Line(metric.of(**of), "Sum", text, period_of(lost)) for _, metric, text in unkept(deployment, function)
    )
    right = tuple(
        Line(rule_series(function, schedule, names), "Sum", schedule, period_of(failed))
        for schedule in function.definition.schedules
    )
    return Graph(
        "Failures that were not kept",
        "Events and batches",
        lines,
        marks_of(lost, lines),
        8,
        right=right,
        right_marks=marks_of(failed, right),
        right_unit="Events that never arrived" if right else "",
    )
