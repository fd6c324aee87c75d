"""What must be true of thresholds: warning before critical, periods that CloudWatch can evaluate."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.complaint import instead, quoted
from phase3b.capacity.node import Path
from phase3b.capacity.objectives import API_ENDPOINTS, Objectives, Threshold
from phase3b.capacity.place import Place
from phase3b.capacity.service import Service
from phase3b.errors import Problem


def objective_problems(objectives: Objectives, service: Service | None, place: Place) -> Iterator[Problem]:
    """Warning before critical, periods that CloudWatch can evaluate, and all that the service is judged by."""
    if service is not None:
        yield from _missing_problems(objectives, service, place)
    groups = objectives.thresholds
    for group, model in (
        ("tables", groups.tables),
        ("functions", groups.functions),
        ("api", groups.api),
        ("portal", groups.portal),
        ("websocket", groups.websocket),
        ("queues", groups.queues),
    ):
        for name, threshold in model or ():
            if threshold is None:
                continue
            yield from _threshold_problems(name, threshold, ("thresholds", group, name), place)


def _missing_problems(objectives: Objectives, service: Service, place: Place) -> Iterator[Problem]:
    thresholds = objectives.thresholds
    for path, given, needed, what in (
        (("thresholds", "websocket"), thresholds.websocket, service.api, "there is a WebSocket API"),
        (("thresholds", "queues"), thresholds.queues, service.queues, "there are queues"),
        (
            ("thresholds", "functions", "stream_age_ms"),
            thresholds.functions.stream_age_ms,
            any(function.streams for function in service.functions.values()),
            "a stream calls a function",
        ),
        (("percentiles", API_ENDPOINTS), objectives.percentiles.get(API_ENDPOINTS), service.api, "there is an API"),
    ):
        if needed and given is None:
            yield place.problem(path, f"`{path[-1]}` is missing, and {what}", f"Add `{path[-1]}:` here")
    for route in service.routes:
        if route.objective is not None and route.objective not in objectives.operations:
            yield place.problem(
                ("operations", route.objective),
                f"the route {route.method} {route.path} names the target {quoted(route.objective)}, which is not here",
                instead(route.objective, objectives.operations),
            )


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
