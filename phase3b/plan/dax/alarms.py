"""What is watched of DAX: whether functions reach it, and how its nodes are. AWS has no metric of a node that is gone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.threshold import Threshold
from phase3b.naming import Names
from phase3b.plan.cache.alarms import of_service
from phase3b.plan.cloudwatch.alarm import AlarmKind, Subject, Watch
from phase3b.plan.cloudwatch.measures import Share, Statistic, StatisticName
from phase3b.plan.cloudwatch.metrics import OF_DAX_READS, Metric, MetricSeries
from phase3b.plan.network.members import dax_members

RULE: Final = "objectives.thresholds.dax."


def of_cluster(metric: Metric, names: Names) -> MetricSeries:
    """A metric of all nodes of the cluster."""
    return metric.of(ClusterId=names.dax())


def dax_unavailable(deployment: Deployment, min_samples: int) -> Share:
    """Reads that the table answered as DAX did not, in percent of all that go through it."""
    answered, unavailable = (of_service(each, deployment) for each in OF_DAX_READS)
    return Share(unavailable, (answered, unavailable), min_samples)


def dax_watches(deployment: Deployment, names: Names) -> Iterator[Watch]:
    """How DAX serves the functions, and how its nodes are, where the tier has one that a function reads through."""
    if not dax_members(deployment):
        return
    judged, cluster = deployment.objectives.thresholds.dax, names.dax()
    if judged.unavailable_percent is not None:
        says = f"functions ask tables for more than {{threshold}} % of what they read through DAX, as {cluster} does not answer, for {{minutes}}"
        yield Watch(
            "dax_away",
            "dax_away",
            says,
            dax_unavailable(deployment, judged.unavailable_percent.min_samples),
            judged.unavailable_percent,
            f"{RULE}unavailable_percent",
            Subject(),
        )
    watched: tuple[tuple[AlarmKind, Metric, StatisticName, Threshold | None, str, str], ...] = (
        (
            "dax_cpu", Metric.DAX_CPU, "Maximum", judged.cpu_percent, "cpu_percent",
            "a node of {cluster} uses more than {{threshold}} % of its processor for {{minutes}}",
        ),
        (
            "dax_memory", Metric.DAX_MEMORY, "Maximum", judged.memory_percent, "memory_percent",
            "items and answers take more than {{threshold}} % of the memory that a node of {cluster} has for them, for {{minutes}}",
        ),
        (
            "dax_evictions", Metric.DAX_EVICTED, "Sum", judged.evicted_bytes_per_5_minutes, "evicted_bytes_per_5_minutes",
            "{cluster} lets go of more than {{threshold}} bytes before their time, for {{minutes}}",
        ),
        (
            "dax_throttles", Metric.DAX_THROTTLES, "Sum", judged.throttles_per_minute, "throttles_per_minute",
            "{cluster} refuses more than {{threshold}} requests a minute, for {{minutes}}",
        ),
        (
            "dax_errors", Metric.DAX_ERRORS, "Sum", judged.errors_per_5_minutes, "errors_per_5_minutes",
            "more than {{threshold}} requests to {cluster} fail by what they ask or by DynamoDB's answer, for {{minutes}}",
        ),
        (
            "dax_faults", Metric.DAX_FAULTS, "Sum", judged.faults_per_5_minutes, "faults_per_5_minutes",
            "more than {{threshold}} requests fail in {cluster} itself, for {{minutes}}",
        ),
    )  # fmt: skip
    for kind, metric, statistic, threshold, key, text in watched:
        if threshold is not None:
            measure = Statistic(of_cluster(metric, names), statistic)
            says = text.replace("{cluster}", cluster).replace("{{", "{").replace("}}", "}")
            yield Watch(kind, kind, says, measure, threshold, f"{RULE}{key}", Subject())
