"""An AWS that answers what the doctor asks, in the form that boto3 gives: points, auto scaling, keys, logs, alarms.

What a test does not give has no points and no records, as on AWS; what it denies raises the error of boto3.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from botocore.exceptions import ClientError
from doctor_made import END

from phase3b.operations.doctor.evidence import Asked

PER_PAGE = 100


def moment(ago: int) -> datetime:
    """When the minute began that is so many before the end."""
    return END - timedelta(minutes=ago)


@dataclass
class Answers:
    """What AWS has; `denied` are operations that it does not allow, by their names in boto3."""

    points: Mapping[Asked | None, Mapping[int, float]] = field(default_factory=dict)
    targets: list[dict[str, Any]] = field(default_factory=list)
    activities: list[dict[str, Any]] = field(default_factory=list)
    tables: Mapping[str, dict[str, Any]] = field(default_factory=dict)
    insights: Mapping[tuple[str, str | None], dict[str, Any]] = field(default_factory=dict)
    keys: Mapping[str, list[tuple[str, float]]] = field(default_factory=dict)
    log: list[str] = field(default_factory=list)
    reserved: Mapping[str, int] = field(default_factory=dict)
    readers: list[dict[str, Any]] = field(default_factory=list)
    ringing: tuple[str, ...] = ()
    denied: frozenset[str] = frozenset()
    failing_metrics: frozenset[str] = frozenset()

    def client(self, service: str) -> Client:
        return Client(self, service)


@dataclass
class Client:
    """A client of one service."""

    answers: Answers
    service: str

    def __getattr__(self, operation: str) -> Callable[..., Any]:
        def call(**sent: Any) -> Any:
            self.check(operation)
            return getattr(self, f"_{operation}")(sent)

        return call

    def check(self, operation: str) -> None:
        if operation in self.answers.denied:
            error = {"Code": "AccessDenied", "Message": f"not authorized to perform {operation}"}
            raise ClientError({"Error": error}, "".join(part.capitalize() for part in operation.split("_")))

    def get_paginator(self, operation: str) -> Paginator:
        return Paginator(self, operation)

    def _describe_scaling_activities(self, sent: Mapping[str, Any]) -> dict[str, Any]:
        assert sent["IncludeNotScaledActivities"] is True
        fitting = {key: sent[key] for key in ("ResourceId", "ScalableDimension")}
        return {"ScalingActivities": [each for each in self.answers.activities if fitting.items() <= each.items()]}

    def _describe_table(self, sent: Mapping[str, Any]) -> dict[str, Any]:
        return {"Table": self.answers.tables.get(sent["TableName"], {})}

    def _describe_contributor_insights(self, sent: Mapping[str, Any]) -> dict[str, Any]:
        found = self.answers.insights.get((sent["TableName"], sent.get("IndexName")))
        return found or {"ContributorInsightsStatus": "DISABLED"}

    def _get_insight_rule_report(self, sent: Mapping[str, Any]) -> dict[str, Any]:
        return {
            "Contributors": [
                {"Keys": [key], "ApproximateAggregateValue": count}
                for key, count in self.answers.keys[sent["RuleName"]]
            ]
        }

    def _get_function(self, sent: Mapping[str, Any]) -> dict[str, Any]:
        reserved = self.answers.reserved.get(sent["FunctionName"])
        return {} if reserved is None else {"Concurrency": {"ReservedConcurrentExecutions": reserved}}


@dataclass
class Paginator:
    """The pages of an operation; metrics are cut in two, as CloudWatch does with many."""

    client: Client
    operation: str

    def paginate(self, **sent: Any) -> Iterator[dict[str, Any]]:
        self.client.check(self.operation)
        yield from getattr(self, f"_{self.operation}")(sent)

    def _get_metric_data(self, sent: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        results = [self._result(each, sent["StartTime"], sent["EndTime"]) for each in sent["MetricDataQueries"]]
        yield {"MetricDataResults": results[:PER_PAGE]}
        yield {"MetricDataResults": results[PER_PAGE:]}

    def _result(self, query: Mapping[str, Any], begin: datetime, end: datetime) -> dict[str, Any]:
        stat = query["MetricStat"]
        metric = stat["Metric"]
        if metric["MetricName"] in self.client.answers.failing_metrics:
            return {"Id": query["Id"], "StatusCode": "InternalError", "Timestamps": [], "Values": []}
        for asked, points in self.client.answers.points.items():
            if asked is None:
                continue
            dimensions = [{"Name": name, "Value": value} for name, value in asked.series.dimensions]
            same = (asked.series.namespace, asked.series.metric.metric_name, dimensions, asked.statistic)
            if same == (metric["Namespace"], metric["MetricName"], metric["Dimensions"], stat["Stat"]):
                inside = {moment(ago): value for ago, value in points.items() if begin <= moment(ago) < end}
                return {
                    "Id": query["Id"],
                    "StatusCode": "Complete",
                    "Timestamps": list(inside),
                    "Values": list(inside.values()),
                }
        return {"Id": query["Id"], "StatusCode": "Complete", "Timestamps": [], "Values": []}

    def _describe_alarms(self, sent: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        del sent
        yield {
            "MetricAlarms": [
                {
                    "AlarmName": name,
                    "StateValue": "ALARM",
                    "StateUpdatedTimestamp": datetime(2026, 11, 29, 11, 56, tzinfo=UTC),
                    "StateReason": "Threshold Crossed",
                }
                for name in self.client.answers.ringing
            ]
        }

    def _describe_scalable_targets(self, sent: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        yield {
            "ScalableTargets": [
                each for each in self.client.answers.targets if each["ResourceId"] in sent["ResourceIds"]
            ]
        }

    def _filter_log_events(self, sent: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        assert sent["logGroupName"] == "/aws/apigateway/securebase-prod-phase3b-api"
        yield {"events": [{"message": each} for each in self.client.answers.log]}

    def _list_event_source_mappings(self, sent: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        del sent
        yield {"EventSourceMappings": self.client.answers.readers}
