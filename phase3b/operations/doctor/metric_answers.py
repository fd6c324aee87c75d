"""Points of many series in few requests of GetMetricData, each with the statistic and the period that it is asked with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from phase3b.change.guard.asked.consumption import FAILED
from phase3b.operations.doctor.evidence import MINUTE, Asked, Points
from phase3b.operations.doctor.reading import Reading
from phase3b.simulation.traces.cloudwatch_source import MOST_QUERIES

WHAT: Final = "metrics"
ACTION: Final = "cloudwatch:GetMetricData"


def read_points(reading: Reading, every: Sequence[Asked], begin: datetime, end: datetime) -> Mapping[Asked, Points]:
    """The points by the minute with which their periods begin; series that CloudWatch fails on are noted as unknown."""
    found: dict[Asked, dict[int, float]] = {}
    for start in range(0, len(every), MOST_QUERIES):
        some = every[start : start + MOST_QUERIES]
        pages = reading.ask(WHAT, ACTION, _pages, reading, some, begin, end)
        if pages is None:
            return {}
        for result in (each for page in pages for each in page["MetricDataResults"]):
            asked = some[int(result["Id"][1:])]
            if result.get("StatusCode") in FAILED:
                metric = asked.series.metric.metric_name
                reading.unknown[f"{WHAT}: {metric}"] = (
                    f"CloudWatch answered {result['StatusCode']} for some of its series"
                )
                continue
            points = found.setdefault(asked, {})
            for time, value in zip(result["Timestamps"], result["Values"], strict=True):
                points[int(time.timestamp()) // MINUTE] = value
    return found


def _pages(reading: Reading, some: Sequence[Asked], begin: datetime, end: datetime) -> list[dict[str, Any]]:
    pages = reading.client("cloudwatch").get_paginator("get_metric_data")
    queries = [_query(number, asked) for number, asked in enumerate(some)]
    return list(pages.paginate(MetricDataQueries=queries, StartTime=begin, EndTime=end))


def _query(number: int, asked: Asked) -> dict[str, Any]:
    series = asked.series
    return {
        "Id": f"q{number}",
        "MetricStat": {
            "Metric": {
                "Namespace": series.namespace,
                "MetricName": series.metric.metric_name,
                "Dimensions": [{"Name": name, "Value": value} for name, value in series.dimensions],
            },
            "Period": asked.period_seconds,
            "Stat": asked.statistic,
        },
    }
