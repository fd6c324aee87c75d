"""An account as a review asks it: metrics by the day or the hour from a function, tables, auto scaling, and Cost Explorer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from botocore.exceptions import ClientError
from made.billed import CostExplorer

# Of a metric, its dimensions and the time that a period begins: its value, None where CloudWatch has no point.
Value = Callable[[str, Mapping[str, str], datetime], float | None]


class ReviewedAccount:
    """Answers in the form of boto3; operations in `denied` are refused."""

    def __init__(
        self,
        value: Value,
        explorer: CostExplorer,
        *,
        failed: Mapping[str, str] | None = None,
        suspended: frozenset[str] = frozenset(),
        denied: frozenset[str] = frozenset(),
        table_bytes: int = 2**30,
    ) -> None:
        self.value, self.explorer, self.failed, self.suspended = value, explorer, dict(failed or {}), suspended
        self.denied, self.table_bytes = denied, table_bytes
        self.calls: list[str] = []

    def client(self, service: str) -> Any:
        """Of a service; Cost Explorer has its own."""
        return self.explorer if service == "ce" else self

    def _noted(self, operation: str) -> None:
        self.calls.append(operation)
        if operation in self.denied:
            raise ClientError({"Error": {"Code": "AccessDenied", "Message": "as recorded"}}, operation)

    def get_paginator(self, operation: str) -> Any:
        """Pages of an operation."""
        return _Pages(getattr(self, f"_{operation}"))

    def _get_metric_data(self, **asked: Any) -> Iterator[dict[str, Any]]:
        self._noted("get_metric_data")
        yield {"MetricDataResults": [self._result(each, asked) for each in asked["MetricDataQueries"]]}

    def _result(self, query: Mapping[str, Any], asked: Mapping[str, Any]) -> dict[str, Any]:
        stat = query["MetricStat"]
        dimensions = {each["Name"]: each["Value"] for each in stat["Metric"]["Dimensions"]}
        at, times, values = asked["StartTime"], [], []
        while at < asked["EndTime"]:
            value = self.value(stat["Metric"]["MetricName"], dimensions, at)
            if value is not None:
                times.append(at.astimezone(UTC))
                values.append(value)
            at += timedelta(seconds=stat["Period"])
        return {"Id": query["Id"], "Timestamps": times, "Values": values, "StatusCode": "Complete"}

    def describe_table(self, **asked: Any) -> dict[str, Any]:
        """Every table has as many bytes and items."""
        self._noted("describe_table")
        del asked
        return {"Table": {"TableSizeBytes": self.table_bytes, "ItemCount": 1000, "GlobalSecondaryIndexes": []}}

    def _describe_scalable_targets(self, **asked: Any) -> Iterator[dict[str, Any]]:
        self._noted("describe_scalable_targets")
        yield {
            "ScalableTargets": [
                {
                    "ResourceId": resource,
                    "ScalableDimension": f"dynamodb:{'index' if '/index/' in resource else 'table'}:{side}CapacityUnits",
                    "MinCapacity": 5,
                    "MaxCapacity": 50,
                    "SuspendedState": {"DynamicScalingOutSuspended": resource in self.suspended},
                }
                for resource in asked["ResourceIds"]
                for side in ("Read", "Write")
            ]
        }

    def describe_scaling_activities(self, **asked: Any) -> dict[str, Any]:
        """One activity, which failed where the test says so."""
        self._noted("describe_scaling_activities")
        why = self.failed.get(asked["ResourceId"])
        return {
            "ScalingActivities": [
                {
                    "StartTime": datetime(2026, 11, 20, tzinfo=UTC),
                    "StatusCode": "Successful" if why is None else "Failed",
                    "Description": "Setting read capacity units to 10.",
                    "StatusMessage": why or "",
                }
            ]
        }


class _Pages:
    def __init__(self, answer: Callable[..., Iterator[dict[str, Any]]]) -> None:
        self._answer = answer

    def paginate(self, **asked: Any) -> Iterator[dict[str, Any]]:
        return self._answer(**asked)
