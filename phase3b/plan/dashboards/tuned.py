"""The row of a dashboard that shows whether what was tuned stays as it was kept: functions beside their baseline, batch writes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.naming import Names
from phase3b.plan.cloudwatch.graph import ORANGE, RED, Graph, Heading, Line, Mark, MathLine, PerSecondLine, Widget
from phase3b.plan.cloudwatch.measures import Share
from phase3b.plan.cloudwatch.metrics import OF_BATCHES, OF_TUNING, Metric, of_logs
from phase3b.plan.functions.batch_metrics import BATCH_WRITE
from phase3b.plan.functions.tuned_alarms import tuned_watches

PERIOD_SECONDS: Final = 300
WIDTH: Final = 8


def tuned_rows(deployment: Deployment, names: Names) -> Iterator[tuple[Widget, ...]]:
    """Nothing where the environment has no baseline."""
    tuned = deployment.environment.tuned
    if tuned is None:
        return
    saved = "" if tuned.saved_usd is None else f"; what was kept saves ${tuned.saved_usd:,.2f} a month"
    yield (Heading(f"## Tuned: as it was kept on {tuned.since}, and now{saved}"),)
    yield _changes(deployment)
    for function in deployment.functions:
        marks = {
            each.kind: Mark("tolerated", each.threshold.critical, RED)
            for each in tuned_watches(deployment, function, names)
        }
        if not marks:
            continue
        name = names.function(function.name)
        duration = Metric.DURATION.of(FunctionName=name)
        memory = of_logs(Metric.MEMORY_USED, names.log_metrics(function.name))
        has = Mark(f"its {function.capacity.memory_mb} MB", function.capacity.memory_mb, ORANGE)
        yield (
            Graph(
                f"{function.name}: duration", "Milliseconds (p95)", (Line(duration, "p95", "p95", PERIOD_SECONDS),),
                _of(marks.get("tuned_duration")), WIDTH,
            ),
            Graph(
                f"{function.name}: memory, and its headroom", "MB", (Line(memory, "Maximum", "used", PERIOD_SECONDS),),
                (*_of(marks.get("tuned_memory")), has), WIDTH,
            ),
            Graph(
                f"{function.name}: cost of an invocation goes by", "Milliseconds on average",
                (Line(duration, "Average", "average", PERIOD_SECONDS),), _of(marks.get("tuned_cost")), WIDTH,
            ),
        )  # fmt: skip
    yield from _batch_writes(deployment, names)


def _changes(deployment: Deployment) -> tuple[Widget, ...]:
    """What each trial published when it ended: a point of time, and no line between two where there was none."""
    savings, failed = (each.of(Service=deployment.project, Environment=deployment.name) for each in OF_TUNING[::-1])
    limit = deployment.objectives.regression.failed_changes_percent
    return (
        Graph(
            "Tuning: what all kept changes save", "Dollars a month",
            (Line(savings, "Average", "saved", PERIOD_SECONDS),), (), WIDTH,
        ),
        Graph(
            "Tuning: changes that could not be applied", "Percent of those tried",
            (Line(failed, "Maximum", "failed", PERIOD_SECONDS),), (Mark("tolerated", limit, RED),), WIDTH,
        ),
    )  # fmt: skip


def _of(mark: Mark | None) -> tuple[Mark, ...]:
    return () if mark is None else (mark,)


def _batch_writes(deployment: Deployment, names: Names) -> Iterator[tuple[Widget, ...]]:
    """Throughput and what is not taken: as the functions count it, and as DynamoDB does by table.

    DynamoDB counts each item of a batch that it does not take as a throttled write: of these and the written units together they
    are the unprocessed share.
    """
    tables = [each for each in deployment.tables if BATCH_WRITE in each.operations]
    if not tables:
        return
    written = {each.name: Metric.CONSUMED_WRITE.of(TableName=names.table(each.name)) for each in tables}
    refused = {each.name: Metric.WRITE_THROTTLES.of(TableName=names.table(each.name)) for each in tables}
    items, unprocessed, calls = (
        each.of(Service=deployment.project, Environment=deployment.name) for each in OF_BATCHES
    )
    yield (
        Graph("Batch writes: items", "Items per second", (PerSecondLine(items, "written"),), (), WIDTH),
        Graph("Batch writes: calls of the functions", "Calls", (Line(calls, "Sum", "calls", PERIOD_SECONDS),), (), WIDTH),
        Graph(
            "Batch writes: items sent again", "Percent of items sent",
            (MathLine(Share(unprocessed, (items, unprocessed), 0), "unprocessed", PERIOD_SECONDS),), (), WIDTH,
        ),
    )  # fmt: skip
    yield (
        Graph(
            "Batch writes: throughput", "Units per second",
            tuple(PerSecondLine(series, name) for name, series in written.items()), (), WIDTH,
        ),
        Graph(
            "Batch writes: calls", "Calls",
            tuple(
                Line(Metric.LATENCY.of(TableName=names.table(each.name), Operation=BATCH_WRITE), "SampleCount", each.name, PERIOD_SECONDS)
                for each in tables
            ), (), WIDTH,
        ),
        Graph(
            "Batch writes: unprocessed", "Percent of writes",
            tuple(
                MathLine(Share(refused[name], (written[name], refused[name]), 0), name, PERIOD_SECONDS) for name in written
            ), (), WIDTH,
        ),
    )  # fmt: skip
