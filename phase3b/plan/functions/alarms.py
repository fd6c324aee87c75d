"""What is watched of Lambda functions."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.deployment import Deployment, FunctionDeployment
from phase3b.capacity.model.objectives import FunctionThresholds
from phase3b.capacity.model.threshold import Threshold
from phase3b.naming import Names
from phase3b.plan.cloudwatch.alarm import AlarmKind, Subject, Watch
from phase3b.plan.cloudwatch.measures import Measure, PercentileOrAverage, PercentOf, Share, Statistic
from phase3b.plan.cloudwatch.metrics import Metric, MetricSeries, of_logs


def of_function(deployment: Deployment, function: FunctionDeployment) -> tuple[FunctionThresholds, frozenset[str]]:
    """The thresholds of a function, and which of them are its own."""
    every = deployment.objectives.thresholds.functions
    own = {name: threshold for name, threshold in every.own(function.name) if threshold is not None}
    return every.model_copy(update=own), frozenset(own)


def rule_of(function: FunctionDeployment, threshold: str, own: frozenset[str]) -> str:
    """The key that a threshold of a function is written at: its own, or that of all functions."""
    return f"objectives.thresholds.functions.{f'of.{function.name}.' if threshold in own else ''}{threshold}"


def function_errors(deployment: Deployment, function: FunctionDeployment, names: Names) -> MetricSeries:
    """What counts as an error of a function: of the authorizer, whose 401 is a failure too, its crashes alone."""
    if deployment.authorizes(function):
        return of_logs(Metric.CRASHES, names.log_metrics(function.name))
    return Metric.FUNCTION_ERRORS.of(FunctionName=names.function(function.name))


def function_watches(deployment: Deployment, function: FunctionDeployment, names: Names) -> Iterator[Watch]:
    """Duration, errors, throttles, cold starts and memory of a function, and how far it is behind a stream."""
    thresholds, own = of_function(deployment, function)
    name = names.function(function.name)
    invocations = Metric.INVOCATIONS.of(FunctionName=name)
    logs = names.log_metrics(function.name)
    errors = function_errors(deployment, function, names)
    memory = function.capacity.memory_mb

    def watch(kind: AlarmKind, says: str, measure: Measure, threshold: Threshold, rule: str) -> Watch:
        return Watch(
            kind,
            f"{function.name}_{kind}",
            says,
            measure,
            threshold,
            rule_of(function, rule, own),
            Subject(function=function.name),
        )

    yield watch(
        "duration_average",
        f"{name} takes more than {{threshold}} ms on average for {{minutes}}",
        Statistic(Metric.DURATION.of(FunctionName=name), "Average"),
        thresholds.duration_average_ms,
        "duration_average_ms",
    )
    yield watch(
        "duration_p95",
        f"{name} takes more than {{threshold}} ms (p95) for {{minutes}}",
        PercentileOrAverage(Metric.DURATION.of(FunctionName=name), "p95"),
        thresholds.duration_p95_ms,
        "duration_p95_ms",
    )
    yield watch(
        "function_error_share",
        f"more than {{threshold}} % of the invocations of {name} fail",
        Share(errors, (invocations,), thresholds.error_percent.min_samples),
        thresholds.error_percent,
        "error_percent",
    )
    yield watch(
        "function_errors",
        f"{name} fails more than {{threshold}} times in five minutes",
        Statistic(errors, "Sum"),
        thresholds.errors_per_5_minutes,
        "errors_per_5_minutes",
    )
    yield watch(
        "function_throttles",
        f"more than {{threshold}} invocations a minute of {name} are refused for lack of concurrency",
        Statistic(Metric.FUNCTION_THROTTLES.of(FunctionName=name), "Sum"),
        thresholds.throttles_per_minute,
        "throttles_per_minute",
    )
    yield watch(
        "cold_starts",
        f"more than {{threshold}} % of the invocations of {name} are cold starts for {{minutes}}",
        Share(of_logs(Metric.COLD_STARTS, logs), (invocations,), thresholds.cold_start_percent.min_samples),
        thresholds.cold_start_percent,
        "cold_start_percent",
    )
    yield watch(
        "memory",
        f"{name} uses more than {{threshold}} % of its {memory} MB for {{minutes}}",
        PercentOf(of_logs(Metric.MEMORY_USED, logs), "Maximum", memory),
        thresholds.memory_percent,
        "memory_percent",
    )
    if function.definition.streams and thresholds.stream_age_ms is not None:
        yield watch(
            "stream_age",
            f"{name} is more than {{threshold}} ms behind a table's stream for {{minutes}}",
            Statistic(Metric.STREAM_AGE.of(FunctionName=name), "Maximum"),
            thresholds.stream_age_ms,
            "stream_age_ms",
        )
