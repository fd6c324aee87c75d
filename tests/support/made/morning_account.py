"""An account as a morning check asks it: alarms by the hundreds in pages, metrics, queues, functions, each after AWS's latency."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from botocore.exceptions import ClientError

Value = Callable[[str, Mapping[str, str], datetime], float | None]
# DescribeAlarms answers with so many where nothing is asked for, and with 100 at most.
ALARMS_A_PAGE = 50
MOST_ALARMS_A_PAGE = 100


class MorningAccount:
    """Answers in the form of boto3, `latency_seconds` after it is asked; operations in `denied` fail with that code."""

    def __init__(  # noqa: PLR0913  an account has many things
        self,
        value: Value,
        *,
        alarms: Sequence[Mapping[str, Any]] = (),
        composites: Sequence[Mapping[str, Any]] = (),
        tables: Mapping[str, Mapping[str, Any]] | None = None,
        functions: Sequence[Mapping[str, Any]] = (),
        waiting: Mapping[str, int] | None = None,
        activities: Sequence[Mapping[str, Any]] = (),
        ttl: Mapping[str, str | None] | None = None,
        recovery: Mapping[str, bool] | None = None,
        reserved: Mapping[str, int | None] | None = None,
        targets: Mapping[tuple[str, str], tuple[int, int]] | None = None,
        log_groups: Mapping[str, int | None] | None = None,
        throttles: Mapping[str, tuple[float, int]] | None = None,
        mutes: Sequence[Mapping[str, Any]] = (),
        key_changed: datetime | None = None,
        denied: Mapping[str, str] | None = None,
        latency_seconds: float = 0.0,
    ) -> None:
        self.value, self.alarms, self.functions, self.activities = value, alarms, functions, activities
        self.tables, self.waiting, self.denied = dict(tables or {}), dict(waiting or {}), dict(denied or {})
        self.composites, self.mutes = composites, mutes
        self.ttl, self.recovery, self.reserved = dict(ttl or {}), dict(recovery or {}), dict(reserved or {})
        self.targets, self.log_groups, self.throttles = (
            dict(targets or {}),
            dict(log_groups or {}),
            dict(throttles or {}),
        )
        self.key_changed, self.latency_seconds = key_changed, latency_seconds
        self.calls: Counter[str] = Counter()
        self.exceptions = _Exceptions

    def _asked(self, operation: str) -> None:
        self.calls[operation] += 1
        time.sleep(self.latency_seconds)
        if operation in self.denied:
            raise ClientError({"Error": {"Code": self.denied[operation], "Message": "as recorded"}}, operation)

    def client(self, service: str) -> MorningAccount:
        """One for all services."""
        del service
        return self

    def get_paginator(self, operation: str) -> _Pages:
        """Pages of an operation."""
        return _Pages(getattr(self, f"_{operation}"))

    def _describe_alarms(self, **asked: Any) -> Iterator[dict[str, Any]]:
        found = [each for each in self.alarms if each["AlarmName"].startswith(asked["AlarmNamePrefix"])]
        size = asked.get("PaginationConfig", {}).get("PageSize", ALARMS_A_PAGE)
        assert size <= MOST_ALARMS_A_PAGE
        for start in range(0, max(1, len(found)), size):
            self._asked("describe_alarms")
            yield {
                "MetricAlarms": found[start : start + size],
                "CompositeAlarms": list(self.composites) if start == 0 else [],
            }

    def get_caller_identity(self) -> dict[str, Any]:
        """An account."""
        self._asked("get_caller_identity")
        return {"Arn": "arn:aws:iam::123456789012:user/a", "Account": "123456789012"}

    def _list_subscriptions_by_topic(self, **asked: Any) -> Iterator[dict[str, Any]]:
        self._asked("list_subscriptions_by_topic")
        del asked
        yield {"Subscriptions": [{"SubscriptionArn": "arn:aws:sns:a", "Endpoint": "devops@securebase.com"}]}

    def _get_metric_data(self, **asked: Any) -> Iterator[dict[str, Any]]:
        self._asked("get_metric_data")
        yield {"MetricDataResults": [self._result(each, asked) for each in asked["MetricDataQueries"]]}

    def _result(self, query: Mapping[str, Any], asked: Mapping[str, Any]) -> dict[str, Any]:
        stat = query["MetricStat"]
        dimensions = {each["Name"]: each["Value"] for each in stat["Metric"]["Dimensions"]}
        # Percentile ranks have a name of their own: Latency PR(:500).
        metric = stat["Metric"]["MetricName"]
        name = f"{metric} {stat['Stat']}" if stat["Stat"].startswith("PR") else metric
        at, times, values = asked["StartTime"], [], []
        while at < asked["EndTime"]:
            value = self.value(name, dimensions, at)
            if value is not None:
                times.append(at.astimezone(UTC))
                values.append(value)
            at += timedelta(seconds=stat["Period"])
        return {"Id": query["Id"], "Timestamps": times, "Values": values, "StatusCode": "Complete"}

    def describe_table(self, **asked: Any) -> dict[str, Any]:
        """A table; an error where there is none."""
        self._asked("describe_table")
        if asked["TableName"] not in self.tables:
            raise _Exceptions.ResourceNotFoundException
        return {"Table": self.tables[asked["TableName"]]}

    def _list_functions(self, **asked: Any) -> Iterator[dict[str, Any]]:
        self._asked("list_functions")
        del asked
        yield {"Functions": list(self.functions)}

    def _describe_scaling_activities(self, **asked: Any) -> Iterator[dict[str, Any]]:
        self._asked("describe_scaling_activities")
        del asked
        yield {"ScalingActivities": list(self.activities)}

    def get_queue_url(self, **asked: Any) -> dict[str, Any]:
        """The name is the URL."""
        self._asked("get_queue_url")
        return {"QueueUrl": asked["QueueName"]}

    def get_queue_attributes(self, **asked: Any) -> dict[str, Any]:
        """What is in it."""
        self._asked("get_queue_attributes")
        return {"Attributes": {"ApproximateNumberOfMessages": str(self.waiting.get(asked["QueueUrl"], 0))}}

    def describe_time_to_live(self, **asked: Any) -> dict[str, Any]:
        """By which attribute, or none."""
        self._asked("describe_time_to_live")
        name = self.ttl.get(asked["TableName"])
        on = (
            {"TimeToLiveStatus": "DISABLED"} if name is None else {"TimeToLiveStatus": "ENABLED", "AttributeName": name}
        )
        return {"TimeToLiveDescription": on}

    def describe_continuous_backups(self, **asked: Any) -> dict[str, Any]:
        """Whether there is point-in-time recovery."""
        self._asked("describe_continuous_backups")
        status = "ENABLED" if self.recovery.get(asked["TableName"]) else "DISABLED"
        return {
            "ContinuousBackupsDescription": {"PointInTimeRecoveryDescription": {"PointInTimeRecoveryStatus": status}}
        }

    def get_function(self, **asked: Any) -> dict[str, Any]:
        """What is reserved of it."""
        self._asked("get_function")
        units = self.reserved.get(asked["FunctionName"])
        return {} if units is None else {"Concurrency": {"ReservedConcurrentExecutions": units}}

    def _describe_scalable_targets(self, **asked: Any) -> Iterator[dict[str, Any]]:
        self._asked("describe_scalable_targets")
        del asked
        yield {
            "ScalableTargets": [
                {"ResourceId": resource, "ScalableDimension": dimension, "MinCapacity": low, "MaxCapacity": high}
                for (resource, dimension), (low, high) in self.targets.items()
            ]
        }

    def _describe_log_groups(self, **asked: Any) -> Iterator[dict[str, Any]]:
        self._asked("describe_log_groups")
        for name, days in self.log_groups.items():
            if name.startswith(asked["logGroupNamePrefix"]):
                yield {"logGroups": [{"logGroupName": name} | ({} if days is None else {"retentionInDays": days})]}

    def _get_rest_apis(self, **asked: Any) -> Iterator[dict[str, Any]]:
        self._asked("get_rest_apis")
        del asked
        yield {"items": [{"id": name, "name": name} for name in self.throttles]}

    def get_stage(self, **asked: Any) -> dict[str, Any]:
        """Its throttle."""
        self._asked("get_stage")
        rate, burst = self.throttles[asked["restApiId"]]
        return {"methodSettings": {"*/*": {"throttlingRateLimit": rate, "throttlingBurstLimit": burst}}}

    def list_alarm_mute_rules(self, **asked: Any) -> dict[str, Any]:
        """Rules by their ARN, of the statuses that are asked for."""
        self._asked("list_alarm_mute_rules")
        arn = "arn:aws:cloudwatch:us-east-1:123456789012:alarm-mute-rule:"
        listed = [
            {"AlarmMuteRuleArn": arn + each["Name"]} for each in self.mutes if each["Status"] in asked["Statuses"]
        ]
        return {"AlarmMuteRuleSummaries": listed}

    def get_alarm_mute_rule(self, **asked: Any) -> Mapping[str, Any]:
        """One of them."""
        self._asked("get_alarm_mute_rule")
        return next(each for each in self.mutes if each["Name"] == asked["AlarmMuteRuleName"])

    def describe_secret(self, **asked: Any) -> dict[str, Any]:
        """When it was changed."""
        self._asked("describe_secret")
        del asked
        return {} if self.key_changed is None else {"LastChangedDate": self.key_changed}


class _Exceptions:
    class ResourceNotFoundException(Exception):  # noqa: N818  as boto3 calls it
        """No such table."""


class _Pages:
    def __init__(self, answer: Callable[..., Iterator[dict[str, Any]]]) -> None:
        self._answer = answer

    def paginate(self, **asked: Any) -> Iterator[dict[str, Any]]:
        return self._answer(**asked)
