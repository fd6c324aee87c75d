"""What the service must do: targets and thresholds, the `objectives` part of capacity.yaml."""

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Final

from pydantic import Field, model_validator

from phase3b.capacity.aws_limits import limit
from phase3b.capacity.model.cache_thresholds import CacheThresholds
from phase3b.capacity.model.dax_thresholds import DaxThresholds
from phase3b.capacity.model.domain_thresholds import DomainThresholds
from phase3b.capacity.model.left_out import THRESHOLDS, default_of, left_out
from phase3b.capacity.model.network_thresholds import NetworkThresholds, RegionThresholds
from phase3b.capacity.model.schema import Name, Strict
from phase3b.capacity.model.targets import (
    DocumentedCost,
    DocumentedSaving,
    Improvement,
    LoadTest,
    OperationTarget,
    OptimiseWhen,
    Percentiles,
    Regression,
    ServiceLevel,
)
from phase3b.capacity.model.threshold import Threshold, ThresholdGroup, always, unless_written, with_rest
from phase3b.units import Seconds

# The percentiles of routes that have no target of their own.
API_ENDPOINTS: Final = "api_endpoints"
_PERIOD: Final = limit("cloudwatch.PutMetricAlarm.Period")


def _sampled(name: str, description: str) -> Any:
    """What says how an alarm is judged that has few samples, and is inherited where it is not written."""
    return left_out("samples", name, description, THRESHOLDS)


class TableThresholds(ThresholdGroup):
    """DynamoDB."""

    group: ClassVar = "tables"

    read_throttles_per_minute: Threshold = always(
        "tables", "read_throttles_per_minute", "ReadThrottleEvents of a table or an index."
    )
    write_throttles_per_minute: Threshold = always(
        "tables", "write_throttles_per_minute", "WriteThrottleEvents of a table or an index."
    )
    latency_average_ms: Threshold = always(
        "tables",
        "latency_average_ms",
        "SuccessfulRequestLatency of a table's operation, on average: AWS documents no percentile of it.",
    )
    user_errors_per_minute: Threshold = always(
        "tables", "user_errors_per_minute", "UserErrors of the whole account and region."
    )
    user_errors_percent: Threshold = always(
        "tables", "user_errors_percent", "UserErrors in percent of the requests to all tables."
    )
    ceiling_percent: Threshold = always("tables", "ceiling_percent", "Consumed capacity in percent of the maximum.")
    expired_per_day_below: Threshold | None = Field(
        None,
        description="Items deleted by time to live (TimeToLiveDeletedItemCount) on days with more than min_samples write "
        "units; watched of tables with expires_after_days whose load promises as much.",
    )
    system_errors_per_minute: Threshold | None = unless_written(
        "tables", "system_errors_per_minute", "SystemErrors (HTTP 500) of a table's operation."
    )
    hot_partition_throttles_per_minute: Threshold | None = unless_written(
        "tables",
        "hot_partition_throttles_per_minute",
        "KeyRangeThroughputThrottleEvents of a table or an index: one partition is too hot, and more capacity does not help.",
    )
    account_limit_throttles_per_minute: Threshold | None = unless_written(
        "tables",
        "account_limit_throttles_per_minute",
        "AccountLimitThrottleEvents of an on-demand table or index without a ceiling: AWS's own limit for one table.",
    )


class OwnFunctionThresholds(Strict):
    """Thresholds of a function that has other ones than the rest. One that is written in part is otherwise as those of the rest."""

    duration_average_ms: Threshold | None = Field(None, description="Average duration of an invocation.")
    duration_p95_ms: Threshold | None = Field(None, description="Duration that 95 % of the invocations stay below.")
    error_percent: Threshold | None = Field(None, description="Failed invocations in percent of all.")
    errors_per_5_minutes: Threshold | None = Field(None, description="Failed invocations.")
    throttles_per_minute: Threshold | None = Field(None, description="Invocations refused for lack of concurrency.")
    cold_start_percent: Threshold | None = Field(None, description="Invocations with an initialisation, in percent.")
    memory_percent: Threshold | None = Field(None, description="Memory used, in percent of the memory given.")
    stream_age_ms: Threshold | None = Field(None, description="Age of the last record read from a table's stream.")
    concurrency_percent: Threshold | None = Field(None, description="Executions at a time in percent of the reserved.")
    spillover_percent: Threshold | None = Field(
        None, description="Invocations for which provisioned concurrency had no room, in percent of all."
    )
    dropped_events_per_5_minutes: Threshold | None = Field(
        None, description="Scheduled events that were given up without a successful run."
    )
    event_age_ms: Threshold | None = Field(None, description="How long a scheduled event waited for its run.")
    unkept_failures_per_5_minutes: Threshold | None = Field(
        None, description="Failed events and batches that the queue of failed events did not take."
    )


class FunctionThresholds(ThresholdGroup):
    """Lambda."""

    group: ClassVar = "functions"

    duration_average_ms: Threshold = always("functions", "duration_average_ms", "Average duration of an invocation.")
    duration_p95_ms: Threshold = always(
        "functions", "duration_p95_ms", "Duration that 95 % of the invocations stay below."
    )
    error_percent: Threshold = always("functions", "error_percent", "Failed invocations in percent of all.")
    errors_per_5_minutes: Threshold = always("functions", "errors_per_5_minutes", "Failed invocations.")
    throttles_per_minute: Threshold = always(
        "functions", "throttles_per_minute", "Invocations refused for lack of concurrency."
    )
    cold_start_percent: Threshold = always(
        "functions", "cold_start_percent", "Invocations with an initialisation, in percent."
    )
    memory_percent: Threshold = always("functions", "memory_percent", "Memory used, in percent of the memory given.")
    stream_age_ms: Threshold | None = unless_written(
        "functions", "stream_age_ms", "Age of the last record read from a table's stream."
    )
    scheduled_runs_per_hour_below: Threshold | None = Field(
        None,
        description="Runs of a schedule's task that were finished; evaluation_periods are the hours that it may be late.",
    )
    concurrency_percent: Threshold | None = unless_written(
        "functions", "concurrency_percent", "Executions at a time in percent of the reserved."
    )
    spillover_percent: Threshold | None = unless_written(
        "functions",
        "spillover_percent",
        "Invocations for which provisioned concurrency had no room, in percent of all.",
    )
    dropped_events_per_5_minutes: Threshold | None = unless_written(
        "functions", "dropped_events_per_5_minutes", "Scheduled events that were given up without a successful run."
    )
    event_age_ms: Threshold | None = unless_written(
        "functions", "event_age_ms", "How long a scheduled event waited for its run."
    )
    unkept_failures_per_5_minutes: Threshold | None = unless_written(
        "functions",
        "unkept_failures_per_5_minutes",
        "Failed events and batches that the queue of failed events did not take.",
    )
    of: Mapping[Name, OwnFunctionThresholds] = Field(
        default_factory=dict, description="Of one function, where it is another than of the rest, by its name."
    )

    @model_validator(mode="before")
    @classmethod
    def _rest_from_all(cls, written: Any) -> Any:
        """A threshold of one function that is written in part has the rest from that of all functions."""
        if not isinstance(written, Mapping) or not isinstance(written.get("of"), Mapping):
            return written
        defaults = cls.defaults()
        every = {**defaults, **{name: own for name, own in with_rest(written, defaults).items() if own is not None}}
        of = {name: with_rest(own, every) if isinstance(own, Mapping) else own for name, own in written["of"].items()}
        return {**written, "of": of}

    def own(self, function: str) -> OwnFunctionThresholds:
        """The thresholds that a function has for itself."""
        return self.of.get(function, OwnFunctionThresholds())


class ApiThresholds(ThresholdGroup):
    """API Gateway."""

    group: ClassVar = "api"

    client_error_percent: Threshold = always("api", "client_error_percent", "4xx responses in percent.")
    server_error_percent: Threshold = always("api", "server_error_percent", "5xx responses in percent.")
    latency_p95_ms: Threshold = always("api", "latency_p95_ms", "Latency that 95 % of the requests stay below.")
    cache_hit_percent_below: Threshold = always(
        "api", "cache_hit_percent_below", "Cache hits in percent; too few are bad."
    )
    throttled_percent: Threshold | None = Field(None, description="429 responses in percent.")
    blocked_percent: Threshold | None = unless_written(
        "api", "blocked_percent", "Requests that the firewall blocks, in percent; watched where the tier has a `waf`."
    )
    requests_per_5_minutes_below: Threshold | None = Field(
        None,
        description="Requests; watched in production, where the tier's load promises more than min_samples of them in the "
        "quietest datapoints.",
    )


class WebSocketThresholds(ThresholdGroup):
    """The WebSocket API."""

    group: ClassVar = "websocket"

    integration_latency_p95_ms: Threshold = always(
        "websocket", "integration_latency_p95_ms", "Time that the function takes for a message."
    )
    execution_error_percent: Threshold = always(
        "websocket", "execution_error_percent", "Messages that could not be handled, in percent."
    )
    client_error_percent: Threshold | None = unless_written(
        "websocket", "client_error_percent", "Messages and connections that are the client's mistake, in percent."
    )
    client_errors_per_minute: Threshold | None = Field(
        None,
        description="Of older files, so that they can be read and compared; it is judged no more, and validate refuses it.",
    )
    integration_error_percent: Threshold | None = unless_written(
        "websocket", "integration_error_percent", "Messages that the function answered with 4xx or 5xx, in percent."
    )


class Reminder(Strict):
    """When what is still wrong is notified again: an alarm in the ALARM state does not report what comes later."""

    at_hours: Annotated[tuple[Annotated[int, Field(ge=0, le=23)], ...], Field(min_length=1)] = Field(
        description="Hours of the day, UTC."
    )
    pause_minutes: Annotated[int, Field(ge=1, le=59)] = Field(
        description="How long after such an hour the alarm counts as over, so that it can come again."
    )


class QueueThresholds(ThresholdGroup):
    """SQS."""

    group: ClassVar = "queues"

    oldest_message_seconds: Threshold = always(
        "queues", "oldest_message_seconds", "Age of the oldest message that waits."
    )
    dead_letters: Threshold = always("queues", "dead_letters", "Messages in a queue of dead letters or failed events.")
    drain_seconds: Threshold | None = Field(
        None,
        description="Time until a queue is empty: what waits in it, by the rate at which its messages are deleted.",
    )
    reminder: Reminder | None = Field(
        None, description="When dead letters that are still there are notified again; left out, they are notified once."
    )


class AccountThresholds(ThresholdGroup):
    """The whole account in its region, against its quotas; see watch_account of an environment."""

    group: ClassVar = "account"

    provisioned_units_percent: Threshold | None = unless_written(
        "account",
        "provisioned_units_percent",
        "Reads or writes that all provisioned tables and indexes of the account take, in percent of what AWS allows.",
    )
    largest_table_percent: Threshold | None = unless_written(
        "account",
        "largest_table_percent",
        "Reads or writes of the account's largest provisioned table or index, in percent of what AWS allows one.",
    )
    concurrency_percent: Threshold | None = unless_written(
        "account",
        "concurrency_percent",
        "Lambda executions of the account at a time, in percent of quotas.concurrent_executions.",
    )
    claimed_concurrency_percent: Threshold | None = unless_written(
        "account",
        "claimed_concurrency_percent",
        "Of the executions that no function of this file reserves, those that are taken, in percent.",
    )


class ScheduleThresholds(ThresholdGroup):
    """Rules of EventBridge."""

    group: ClassVar = "schedules"

    failed_invocations_per_5_minutes: Threshold | None = unless_written(
        "schedules",
        "failed_invocations_per_5_minutes",
        "Scheduled events that EventBridge could not hand to their function.",
    )


class AlertThresholds(ThresholdGroup):
    """The topic that alarms publish to."""

    group: ClassVar = "alerts"

    failed_notifications_per_5_minutes: Threshold | None = unless_written(
        "alerts",
        "failed_notifications_per_5_minutes",
        "Alerts that SNS gave up: the address or the endpoint did not take them.",
    )


class PortalThresholds(ThresholdGroup):
    """What a customer sees."""

    group: ClassVar = "portal"

    success_percent_below: Threshold = always(
        "portal", "success_percent_below", "Successful requests in percent; too few are bad."
    )
    page_load_ms: Threshold = always("portal", "page_load_ms", "Load time of a page.")


class Thresholds(Strict):
    """Warning and critical level of everything that is watched."""

    tables: TableThresholds = Field(default_factory=TableThresholds, description="DynamoDB tables and indexes.")
    functions: FunctionThresholds = Field(default_factory=FunctionThresholds, description="Lambda functions.")
    api: ApiThresholds = Field(default_factory=ApiThresholds, description="API Gateway.")
    portal: PortalThresholds = Field(default_factory=PortalThresholds, description="The customer's view.")
    websocket: WebSocketThresholds | None = Field(
        default_factory=WebSocketThresholds, description="The WebSocket API; needed where there is one."
    )
    queues: QueueThresholds | None = Field(
        default_factory=QueueThresholds, description="SQS queues; needed where there are any."
    )
    cache: CacheThresholds = Field(
        default_factory=CacheThresholds,
        description="The cache that functions read before the tables; watched where the tier has one.",
    )
    dax: DaxThresholds = Field(
        default_factory=DaxThresholds,
        description="DynamoDB Accelerator, which functions read tables through; watched where the tier has one.",
    )
    network: NetworkThresholds = Field(
        default_factory=NetworkThresholds, description="The network of the cache; watched where the tier has one."
    )
    regions: RegionThresholds = Field(
        default_factory=RegionThresholds, description="Replication between two regions; watched where the tier has two."
    )
    domain: DomainThresholds = Field(
        default_factory=DomainThresholds,
        description="Names of the environment's own and their health check; watched where it has a `domain`.",
    )
    account: AccountThresholds = Field(
        default_factory=AccountThresholds, description="The whole account in its region, against its quotas."
    )
    schedules: ScheduleThresholds = Field(default_factory=ScheduleThresholds, description="Rules of EventBridge.")
    alerts: AlertThresholds = Field(default_factory=AlertThresholds, description="The topic that alarms publish to.")


class Objectives(Strict):
    """Targets and thresholds."""

    thresholds: Thresholds = Field(
        default_factory=Thresholds, description="Warning and critical levels; alarms are made of them."
    )
    least_samples: Annotated[int, Field(ge=1)] = _sampled(
        "least_samples", "Samples in a period, below which an average or a maximum is not significant."
    )
    longer_periods_seconds: tuple[Annotated[Seconds, Field(**_PERIOD.bounds, multiple_of=_PERIOD.multiple_of)], ...] = (
        _sampled(
            "longer_periods_seconds",
            "What a period becomes where the tier's documented load gives too few samples to judge in its own: the first that is"
            " long enough, and of as few as are as long together. Thresholds that count by time (per_minute) keep theirs.",
        )
    )
    operations: Mapping[Name, OperationTarget] = Field(
        default_factory=dict, description="What each operation may take."
    )
    percentiles: Mapping[Name, Percentiles] = Field(
        default_factory=lambda: {name: Percentiles(**values) for name, values in default_of("percentiles").items()},
        description="Targets by percentile. Left out: api_endpoints alone, with "
        + ", ".join(f"{name} {value:g}" for name, value in default_of("percentiles", API_ENDPOINTS).items())
        + ".",
    )
    service_level: ServiceLevel = Field(default_factory=ServiceLevel, description="What is promised.")
    optimise_when: OptimiseWhen = Field(default_factory=OptimiseWhen, description="When it is time to optimise.")
    regression: Regression = Field(
        default_factory=Regression, description="What a change may make worse before somebody is notified."
    )
    improvements: Mapping[Name, Improvement] = Field(default_factory=dict, description="Optimisations and their aims.")
    load_tests: Mapping[Name, LoadTest] = Field(
        default_factory=dict, description="Load tests and what is expected of them."
    )
    documented_costs: tuple[DocumentedCost, ...] = Field((), description="The guide's monthly bills.")
    documented_savings: tuple[DocumentedSaving, ...] = Field(
        (),
        description="What the guide says that optimisations save; `phase3b recommend --all` shows what is computed beside it.",
    )


def written_in_part() -> Mapping[str, frozenset[str]]:
    """By the name of its model: the thresholds of a group that have a default, and so may be written in part."""
    found = {each.__name__: each.defaults().keys() for each in ThresholdGroup.__subclasses__()}
    return {name: frozenset(keys) for name, keys in found.items()} | {
        OwnFunctionThresholds.__name__: frozenset(FunctionThresholds.defaults())
    }
