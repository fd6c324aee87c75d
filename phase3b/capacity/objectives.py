"""What the service must do: targets and thresholds, the `objectives` part of capacity.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Final

from pydantic import Field

from phase3b.capacity.aws_limits import limit
from phase3b.capacity.schema import Line, Name, Strict
from phase3b.units import Milliseconds, Percent, Seconds, Usd

# The percentiles of routes that have no target of their own.
API_ENDPOINTS: Final = "api_endpoints"
NotNegative = Annotated[float, Field(ge=0)]
Count = Annotated[int, Field(ge=0)]
Share = Annotated[Percent, Field(ge=0, le=100)]
Duration = Annotated[Milliseconds, Field(gt=0)]
Money = Annotated[Usd, Field(ge=0)]


class Threshold(Strict):
    """Two levels of one measure, and how long it must be beyond them.

    The unit stands in the threshold's own name, and where it is `per_minute` or `per_5_minutes` the period is that
    long. Metrics of AWS come once a minute, so a period is a multiple of 60 seconds; how long CloudWatch evaluates in
    all: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
    """

    target: NotNegative | None = Field(None, description="What is aimed at.")
    warning: NotNegative = Field(description="Beyond this somebody should look.")
    critical: NotNegative = Field(description="Beyond this somebody must act.")
    period_seconds: Annotated[Seconds, Field(ge=1, le=limit("cloudwatch.PutMetricAlarm.Period").bounds["le"])] = Field(
        description="Length of one period."
    )
    evaluation_periods: Annotated[int, Field(ge=1)] = Field(description="How many of the last periods are judged.")
    datapoints: Annotated[int, Field(ge=1)] = Field(description="How many of them must be beyond the level.")
    min_samples: Count = Field(
        0, description="A share of so few requests or less in a period is no statement, and counts as good."
    )


class TableThresholds(Strict):
    """DynamoDB."""

    read_throttles_per_minute: Threshold = Field(description="ReadThrottleEvents of a table or an index.")
    write_throttles_per_minute: Threshold = Field(description="WriteThrottleEvents of a table or an index.")
    latency_average_ms: Threshold = Field(
        description="SuccessfulRequestLatency of a table's operation, on average: AWS documents no percentile of it."
    )
    user_errors_per_minute: Threshold = Field(description="UserErrors of the whole account and region.")
    user_errors_percent: Threshold = Field(description="UserErrors in percent of the requests to all tables.")
    ceiling_percent: Threshold = Field(description="Consumed capacity in percent of the ceiling.")
    expired_per_day_below: Threshold | None = Field(
        None,
        description="Items deleted by time to live (TimeToLiveDeletedItemCount) on days with more than min_samples write "
        "units; watched of tables with expires_after_days whose load promises as much.",
    )


class OwnFunctionThresholds(Strict):
    """Thresholds of a function that has other ones than the rest, each whole."""

    duration_average_ms: Threshold | None = Field(None, description="Average duration of an invocation.")
    duration_p95_ms: Threshold | None = Field(None, description="Duration that 95 % of the invocations stay below.")
    error_percent: Threshold | None = Field(None, description="Failed invocations in percent of all.")
    errors_per_5_minutes: Threshold | None = Field(None, description="Failed invocations.")
    throttles_per_minute: Threshold | None = Field(None, description="Invocations refused for lack of concurrency.")
    cold_start_percent: Threshold | None = Field(None, description="Invocations with an initialisation, in percent.")
    memory_percent: Threshold | None = Field(None, description="Memory used, in percent of the memory given.")
    stream_age_ms: Threshold | None = Field(None, description="Age of the last record read from a table's stream.")


class FunctionThresholds(Strict):
    """Lambda."""

    duration_average_ms: Threshold = Field(description="Average duration of an invocation.")
    duration_p95_ms: Threshold = Field(description="Duration that 95 % of the invocations stay below.")
    error_percent: Threshold = Field(description="Failed invocations in percent of all.")
    errors_per_5_minutes: Threshold = Field(description="Failed invocations.")
    throttles_per_minute: Threshold = Field(description="Invocations refused for lack of concurrency.")
    cold_start_percent: Threshold = Field(description="Invocations with an initialisation, in percent.")
    memory_percent: Threshold = Field(description="Memory used, in percent of the memory given.")
    stream_age_ms: Threshold | None = Field(None, description="Age of the last record read from a table's stream.")
    scheduled_runs_per_hour_below: Threshold | None = Field(
        None,
        description="Runs of a schedule's task that were finished; evaluation_periods are the hours that it may be late.",
    )
    of: Mapping[Name, OwnFunctionThresholds] = Field(
        default_factory=dict, description="Of one function, where it is another than of the rest, by its name."
    )

    def own(self, function: str) -> OwnFunctionThresholds:
        """The thresholds that a function has for itself."""
        return self.of.get(function, OwnFunctionThresholds())


class ApiThresholds(Strict):
    """API Gateway."""

    client_error_percent: Threshold = Field(description="4xx responses in percent.")
    server_error_percent: Threshold = Field(description="5xx responses in percent.")
    latency_p95_ms: Threshold = Field(description="Latency that 95 % of the requests stay below.")
    cache_hit_percent_below: Threshold = Field(description="Cache hits in percent; too few are bad.")
    throttled_percent: Threshold | None = Field(None, description="429 responses in percent.")
    requests_per_5_minutes_below: Threshold | None = Field(
        None,
        description="Requests; watched in production, where the tier's load promises more than min_samples of them in the "
        "quietest datapoints.",
    )


class WebSocketThresholds(Strict):
    """The WebSocket API."""

    integration_latency_p95_ms: Threshold = Field(description="Time that the function takes for a message.")
    execution_error_percent: Threshold = Field(description="Messages that could not be handled, in percent.")
    client_errors_per_minute: Threshold = Field(description="Messages and connections refused as the client's mistake.")


class QueueThresholds(Strict):
    """SQS."""

    oldest_message_seconds: Threshold = Field(description="Age of the oldest message that waits.")
    dead_letters: Threshold = Field(description="Messages in a queue of dead letters or failed events.")
    drain_seconds: Threshold | None = Field(
        None,
        description="Time until a queue is empty: what waits in it, by the rate at which its messages are deleted.",
    )


class PortalThresholds(Strict):
    """What a customer sees."""

    success_percent_below: Threshold = Field(description="Successful requests in percent; too few are bad.")
    page_load_ms: Threshold = Field(description="Load time of a page.")


class Thresholds(Strict):
    """Warning and critical level of everything that is watched."""

    tables: TableThresholds = Field(description="DynamoDB tables and indexes.")
    functions: FunctionThresholds = Field(description="Lambda functions.")
    api: ApiThresholds = Field(description="API Gateway.")
    portal: PortalThresholds = Field(description="The customer's view.")
    websocket: WebSocketThresholds | None = Field(None, description="The WebSocket API; needed where there is one.")
    queues: QueueThresholds | None = Field(None, description="SQS queues; needed where there are any.")


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


class ServiceLevel(Strict):
    """What is promised."""

    uptime_percent: Share = Field(description="Availability.")
    error_percent: Share = Field(description="Most failed requests.")
    concurrent_users: Count = Field(description="Users at a time.")
    tickets_per_day: Count = Field(description="Tickets created a day.")
    notifications_per_day: Count = Field(description="Notifications a day.")
    forecasts_per_hour: Count = Field(description="Forecasts an hour.")
    websocket_connections: Count = Field(description="Open WebSocket connections.")
    messages_per_connection_per_hour: Count = Field(description="WebSocket messages of one connection.")
    monthly_cost_per_customer_usd: Money = Field(description="Most that a customer may cost a month.")


class OptimiseWhen(Strict):
    """When it is time to optimise."""

    latency_p95_ms: Duration = Field(description="p95 above this ...")
    latency_hours: Annotated[int, Field(ge=1)] = Field(description="... for so many hours.")
    monthly_cost_per_customer_usd: Money = Field(description="A customer costs more than this a month.")
    throttles_per_day: Count = Field(description="More DynamoDB throttles than this a day.")
    cold_start_percent: Share = Field(description="More cold starts than this.")


class Regression(Strict):
    """What a change may make worse before somebody is told."""

    latency_percent: NotNegative = Field(description="Latency.")
    memory_percent: NotNegative = Field(description="Memory used.")
    cost_percent: NotNegative = Field(description="Monthly cost.")
    failed_changes_percent: Share = Field(description="Changes that could not be applied.")


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


class Objectives(Strict):
    """Targets and thresholds."""

    thresholds: Thresholds = Field(description="Warning and critical levels; alarms are made of them.")
    operations: Mapping[Name, OperationTarget] = Field(description="What each operation may take.")
    percentiles: Mapping[Name, Percentiles] = Field(description="Targets by percentile.")
    service_level: ServiceLevel = Field(description="What is promised.")
    optimise_when: OptimiseWhen = Field(description="When it is time to optimise.")
    regression: Regression = Field(description="What a change may make worse before somebody is told.")
    improvements: Mapping[Name, Improvement] = Field(description="Optimisations and their aims.")
    load_tests: Mapping[Name, LoadTest] = Field(description="Load tests and what is expected of them.")
    documented_costs: tuple[DocumentedCost, ...] = Field(description="The guide's monthly bills.")
