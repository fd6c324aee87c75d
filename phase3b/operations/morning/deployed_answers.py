"""What AWS is asked about what is deployed: a request a table or a function of what no list has, and lists of all others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from phase3b.naming import Names
from phase3b.operations.doctor.reading import Reading
from phase3b.operations.morning.drift import Bounds
from phase3b.quick_dataclass import dataclass

TTL_ON: Final = frozenset({"ENABLED", "ENABLING"})
# Of all methods of a stage that have no settings of their own: "MethodSetting" in the API Gateway API Reference.
EVERY_METHOD: Final = "*/*"


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered, which may be None; where a request was not answered there is no Answer."""

    value: Any


def ttl(reading: Reading, table: str) -> Answer | None:
    """The attribute by which items are deleted."""

    def asked() -> Answer:
        found = reading.client("dynamodb").describe_time_to_live(TableName=table)["TimeToLiveDescription"]
        return Answer(found.get("AttributeName") if found.get("TimeToLiveStatus") in TTL_ON else None)

    return reading.ask(f"time to live of {table}", "dynamodb:DescribeTimeToLive", asked)


def recovery(reading: Reading, table: str) -> Answer | None:
    """Whether it can be restored to a point in time."""

    def asked() -> Answer:
        found = reading.client("dynamodb").describe_continuous_backups(TableName=table)["ContinuousBackupsDescription"]
        point = found.get("PointInTimeRecoveryDescription", {})
        return Answer(point.get("PointInTimeRecoveryStatus") == "ENABLED")

    return reading.ask(f"backups of {table}", "dynamodb:DescribeContinuousBackups", asked)


def concurrency(reading: Reading, function: str) -> Answer | None:
    """What is reserved of a function; ListFunctions does not say."""

    def asked() -> Answer:
        found = reading.client("lambda").get_function(FunctionName=function)
        return Answer(found.get("Concurrency", {}).get("ReservedConcurrentExecutions"))

    return reading.ask(f"concurrency of {function}", "lambda:GetFunction", asked)


def targets(reading: Reading) -> Mapping[tuple[str, str], Bounds] | None:
    """Minimum and maximum of everything of DynamoDB that is scaled."""

    def asked() -> dict[tuple[str, str], Bounds]:
        pages = reading.client("application-autoscaling").get_paginator("describe_scalable_targets")
        return {
            (each["ResourceId"], each["ScalableDimension"]): (int(each["MinCapacity"]), int(each["MaxCapacity"]))
            for page in pages.paginate(ServiceNamespace="dynamodb")
            for each in page["ScalableTargets"]
        }

    return reading.ask("auto scaling", "application-autoscaling:DescribeScalableTargets", asked)


def retention(reading: Reading, prefix: str) -> Mapping[str, int | None] | None:
    """Days of each log group whose name begins so."""

    def asked() -> dict[str, int | None]:
        pages = reading.client("logs").get_paginator("describe_log_groups").paginate(logGroupNamePrefix=prefix)
        return {each["logGroupName"]: each.get("retentionInDays") for page in pages for each in page["logGroups"]}

    return reading.ask(f"log groups {prefix}", "logs:DescribeLogGroups", asked)


def throttle(reading: Reading, names: Names, stage: str) -> tuple[float, int] | None:
    """Requests a second, and at once, that the REST API takes."""

    def asked() -> tuple[float, int] | None:
        client = reading.client("apigateway")
        pages = client.get_paginator("get_rest_apis").paginate()
        found = next(
            (each["id"] for page in pages for each in page["items"] if each["name"] == names.shared("api")), None
        )
        if found is None:
            reading.unknown["throttle of the API"] = f"there is no REST API {names.shared('api')}"
            return None
        settings = client.get_stage(restApiId=found, stageName=stage).get("methodSettings", {}).get(EVERY_METHOD, {})
        return float(settings.get("throttlingRateLimit", -1)), int(settings.get("throttlingBurstLimit", -1))

    return reading.ask("throttle of the API", "apigateway:GET", asked)
