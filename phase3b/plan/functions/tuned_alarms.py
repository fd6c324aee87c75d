"""What is watched of functions that were tuned: how they were when the change was kept, and so many percent more.

The percent are those of `objectives.regression`, which decided that the change was kept; how long is judged is as of the function's
own thresholds for the same metric.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.deployment import Deployment, FunctionDeployment
from phase3b.capacity.model.threshold import Threshold
from phase3b.naming import Names
from phase3b.plan.cloudwatch.alarm import AlarmKind, Subject, Watch
from phase3b.plan.cloudwatch.measures import Measure, PercentileOrAverage, Statistic
from phase3b.plan.cloudwatch.metrics import Metric, of_logs
from phase3b.plan.functions.alarms import of_function
from phase3b.units import Seconds

WHOLE: Final = 100
# A trial ends with one value, which holds until the next one does.
ONE_PERIOD_SECONDS: Final = 300
# More digits would say more than was measured.
DIGITS: Final = 1


def failed_changes_watch(deployment: Deployment) -> Iterator[Watch]:
    """Changes that could not be applied, of all that were tried; nothing where no change was kept.

    Trials are days or weeks apart: between them the alarm keeps its state ("Configuring how CloudWatch alarms treat missing data" in
    the CloudWatch User Guide: `ignore`), as otherwise it would be over five minutes after it fired, with as many failed as before.
    """
    if deployment.environment.tuned is None:
        return
    limit = deployment.objectives.regression.failed_changes_percent
    series = Metric.FAILED_CHANGES.of(Service=deployment.project, Environment=deployment.name)
    yield Watch(
        "tuned_failed_changes",
        "tuned_failed_changes",
        f"more than {{threshold}} % of the changes that phase3b tune apply tried on {deployment.name} could not be applied",
        # Of two trials that end in one period, the worse one.
        Statistic(series, "Maximum"),
        Threshold(
            warning=limit,
            critical=limit,
            period_seconds=Seconds(ONE_PERIOD_SECONDS),
            evaluation_periods=1,
            datapoints=1,
        ),
        "objectives.regression.failed_changes_percent",
        Subject(),
        missing="ignore",
    )


def tuned_watches(deployment: Deployment, function: FunctionDeployment, names: Names) -> Iterator[Watch]:
    """Duration, memory and cost of an invocation, each against its baseline; nothing of a function that has none."""
    tuned = deployment.environment.tuned
    baseline = None if tuned is None else tuned.functions.get(function.name)
    if tuned is None or baseline is None:
        return
    name = names.function(function.name)
    thresholds, _ = of_function(deployment, function)
    regression = deployment.objectives.regression
    duration = Metric.DURATION.of(FunctionName=name)

    def watch(
        kind: AlarmKind, what: str, measure: Measure, was: float, percent: float, rule: str, as_of: Threshold
    ) -> Watch:
        level = round(was * (WHOLE + percent) / WHOLE, DIGITS)
        return Watch(
            kind,
            f"{function.name}_{kind}",
            f"{name} {what} for {{minutes}}: {percent:g} % more than the {was:g} that it was kept with on {tuned.since}",
            measure,
            # One level: what is worse than was tolerated is worse.
            as_of.model_copy(update={"warning": level, "critical": level, "target": None}),
            f"objectives.regression.{rule}",
            Subject(function=function.name),
        )

    if baseline.p95_ms is not None:
        yield watch(
            "tuned_duration", "takes more than {threshold} ms (p95)", PercentileOrAverage(duration, "p95"),
            baseline.p95_ms, regression.latency_percent, "latency_percent", thresholds.duration_p95_ms,
        )  # fmt: skip
    if baseline.memory_mb is not None:
        memory = of_logs(Metric.MEMORY_USED, names.log_metrics(function.name))
        yield watch(
            "tuned_memory", "uses more than {threshold} MB", Statistic(memory, "Maximum"),
            baseline.memory_mb, regression.memory_percent, "memory_percent", thresholds.memory_percent,
        )  # fmt: skip
    if baseline.mean_ms is not None:
        # Lambda charges memory by the time: with the memory of the file, an invocation costs as much more as it takes longer.
        yield watch(
            "tuned_cost", "costs more by the invocation: it takes more than {threshold} ms on average",
            Statistic(duration, "Average"), baseline.mean_ms, regression.cost_percent, "cost_percent",
            thresholds.duration_average_ms,
        )  # fmt: skip
