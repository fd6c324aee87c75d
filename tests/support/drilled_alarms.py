"""The alarms of prod as the plan has them, and as Terraform gets them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from modules.phase3b_performance.alarms import alarm_arguments
from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import load
from phase3b.capacity.model.tuned import Tuned, TunedFunction
from phase3b.drill.deployed_alarm import described
from phase3b.drill.drilled import Planned, planned
from phase3b.plan.alerts.records import MetricAlarm
from phase3b.plan.cloudwatch.alarm import Alarm

ROOT = Path(__file__).parents[2]


@cache
def prod() -> Deployment:
    return resolve(load(ROOT / "capacity.yaml"), "prod")


@cache
def of_prod() -> tuple[Planned, ...]:
    return planned(prod())


@cache
def of_tuned() -> tuple[Planned, ...]:
    """As prod, with the baseline of a change that was kept."""
    baseline = TunedFunction(p95_ms=60, mean_ms=20, memory_mb=80)
    tuned = Tuned(since="2026-11-30", functions={each.name: baseline for each in prod().functions})
    return planned(replace(prod(), environment=prod().environment.model_copy(update={"tuned": tuned})))


@cache
def of_each_kind() -> dict[str, Alarm]:
    """The first alarm of each kind."""
    found: dict[str, Alarm] = {}
    for each in (*of_prod(), *of_tuned()):
        found.setdefault(each.alarm.kind, each.alarm)
    return found


def deployed(alarm: Alarm) -> Mapping[str, Any]:
    """An alarm as DescribeAlarms would have it, made of what Terraform's resource gets."""
    return described(alarm_arguments(MetricAlarm(alarm.address, alarm, None, None)))


def series_in(alarm: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """What names a metric with a statistic: the alarm itself, or its queries."""
    for each in alarm.get("Metrics", ()):
        if "MetricStat" in each:
            yield each["MetricStat"]
