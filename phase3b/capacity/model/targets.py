"""What is aimed at beside the thresholds: operations, percentiles, service level, load test, and what the guide measured."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from phase3b.capacity.aws_limits import limit
from phase3b.capacity.model.left_out import left_out
from phase3b.capacity.model.schema import Line, Name, Strict
from phase3b.units import Milliseconds, Percent, Seconds, Usd

NotNegative = Annotated[float, Field(ge=0)]
Count = Annotated[int, Field(ge=0)]
Share = Annotated[Percent, Field(ge=0, le=100)]
Duration = Annotated[Milliseconds, Field(gt=0)]
Money = Annotated[Usd, Field(ge=0)]


class OperationTarget(Strict):
    """How long one operation may take."""

    component: Line = Field(description="Part of the service it belongs to.")
    target_ms: Duration = Field(description="What it may take.")
    documented_ms: Duration = Field(description="What the guide measured.")


class Percentiles(Strict):
    """Targets by percentile."""

    p50_ms: Duration = Field(description="Half of them.")
    p95_ms: Duration = Field(description="95 of 100.")
    p99_ms: Duration = Field(description="99 of 100.")
    max_ms: Duration = Field(description="The slowest that is acceptable.")


# One period of an alarm is a whole window: a sum of several periods is judged by none.
_WINDOW = Field(ge=1, le=limit("cloudwatch.PutMetricAlarm.Period").bounds["le"] // 60)


class BurnRate(Strict):
    """How fast an error budget may be spent before somebody is notified. 1 is the rate that spends all of it in its window.

    The long window says that it is worth a page, and the short one that it goes on still: both must be above the rate.
    Source: "Alerting on SLOs" in Google's Site Reliability Workbook, "Multiwindow, Multi-Burn-Rate Alerts".
    """

    rate: Annotated[float, Field(gt=1, le=1000)] = Field(
        description="So many times as many requests are bad as the objective allows."
    )
    long_minutes: Annotated[int, _WINDOW] = Field(description="The window that says it is worth a page.")
    short_minutes: Annotated[int, _WINDOW] = Field(description="The window that says it goes on still.")
    min_samples: Count = Field(
        0,
        description="Of so few requests or less in the long window nobody is notified; in the short one of as few by the minute.",
    )


class ServiceLevel(Strict):
    """What is promised."""

    uptime_percent: Share = left_out("service_level", "uptime_percent", "Availability.")
    burn_rates: Mapping[Name, BurnRate] = Field(
        default_factory=dict,
        description="Alarms of error budgets that are spent too fast, by name, in production environments with a REST API: of "
        "uptime_percent, and of the API's latency_p95_ms where the rate is below 20. Left out: none.",
    )
    error_percent: Share = left_out("service_level", "error_percent", "Most failed requests.")
    concurrent_users: Count | None = Field(None, description="Users at a time.")
    tickets_per_day: Count | None = Field(None, description="Tickets created a day.")
    notifications_per_day: Count | None = Field(None, description="Notifications a day.")
    forecasts_per_hour: Count | None = Field(None, description="Forecasts an hour.")
    websocket_connections: Count | None = Field(None, description="Open WebSocket connections.")
    messages_per_connection_per_hour: Count | None = Field(None, description="WebSocket messages of one connection.")
    monthly_cost_per_customer_usd: Money = left_out(
        "service_level", "monthly_cost_per_customer_usd", "Most that a customer may cost a month."
    )
    cost_reduction_percent: Share | None = Field(None, description="How much less optimisations should make it cost.")


class OptimiseWhen(Strict):
    """When it is time to optimise."""

    latency_p95_ms: Duration = left_out("optimise_when", "latency_p95_ms", "p95 above this ...")
    latency_hours: Annotated[int, Field(ge=1)] = left_out("optimise_when", "latency_hours", "... for so many hours.")
    monthly_cost_per_customer_usd: Money = left_out(
        "optimise_when", "monthly_cost_per_customer_usd", "A customer costs more than this a month."
    )
    throttles_per_day: Count = left_out(
        "optimise_when", "throttles_per_day", "More DynamoDB throttles than this a day."
    )
    cold_start_percent: Share = left_out("optimise_when", "cold_start_percent", "More cold starts than this.")


class Regression(Strict):
    """What a change may make worse before somebody is notified."""

    latency_percent: NotNegative = left_out("regression", "latency_percent", "Latency.")
    memory_percent: NotNegative = left_out("regression", "memory_percent", "Memory used.")
    cost_percent: NotNegative = left_out("regression", "cost_percent", "Monthly cost.")
    failed_changes_percent: Share = left_out(
        "regression", "failed_changes_percent", "Changes that could not be applied."
    )


class Improvement(Strict):
    """An optimisation: where it began and where it should arrive."""

    unit: Line = Field(description="Unit of both numbers.")
    before: NotNegative = Field(description="Before.")
    target: NotNegative = Field(description="Aim.")


class LoadTest(Strict):
    """A load test and what is expected of it."""

    description: Line = Field(description="What happens.")
    concurrent_users: Annotated[int, Field(ge=1)] | None = Field(None, description="Users at a time.")
    requests: Annotated[int, Field(ge=1)] = Field(description="Requests in all.")
    duration_seconds: Annotated[Seconds, Field(ge=1)] | None = Field(None, description="How long they take in all.")
    min_requests_per_second: NotNegative | None = Field(None, description="Least throughput.")
    max_mean_ms: Duration | None = Field(None, description="Longest mean latency.")
    max_p95_ms: Duration | None = Field(None, description="Longest p95 latency.")
    max_error_percent: Share | None = Field(None, description="Most failed requests.")
    max_throttles: Count | None = Field(None, description="Most throttled requests or invocations.")
    max_cold_start_percent: Share | None = Field(None, description="Most cold starts.")


class DocumentedCost(Strict):
    """The guide's monthly bill for so many customers, by service."""

    customers: Annotated[int, Field(ge=1)] = Field(description="How many customers.")
    lambda_usd: Money = Field(description="AWS Lambda.")
    dynamodb_usd: Money = Field(description="Amazon DynamoDB.")
    api_gateway_usd: Money = Field(description="Amazon API Gateway.")
    cloudwatch_usd: Money = Field(description="Amazon CloudWatch.")
    s3_usd: Money = Field(description="Amazon S3.")
    sns_usd: Money = Field(description="Amazon SNS.")
    sqs_usd: Money = Field(description="Amazon SQS.")


Compared = Literal["memory", "table_capacity", "api_cache", "log_retention", "s3_lifecycle", "batches"]


class DocumentedSaving(Strict):
    """What the guide says that an optimisation saves a month, beside which `phase3b recommend --all` shows what is computed."""

    optimisation: Line = Field(description="What is optimised.")
    customers: Annotated[int, Field(ge=1)] = Field(description="For how many customers it is said.")
    monthly_usd: Money = Field(description="What it saves a month, in US dollars.")
    source: Line = Field(description="The document that says it.")
    compared_with: Compared | None = Field(
        None,
        description="What is computed beside it: memory (functions as improvements.NAME_memory has them before), table_capacity (what is "
        "recommended for tables), api_cache (the cache that the tier has), log_retention, s3_lifecycle, batches (what writes cost, in "
        "batches or not). Left out: nothing can be.",
    )
    note: Line = Field(description="What there is to know of it.")
