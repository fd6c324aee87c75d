"""What the guide does not say of the traffic and a cost needs: the `assumptions` part of the service.

Each is a number with the reason for it, so that a total can say what it is based on. A usage file replaces what follows
from them by what was measured.
"""

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import Field

from phase3b.capacity.model.left_out import default_of
from phase3b.capacity.model.load import RouteName
from phase3b.capacity.model.operation import Operation
from phase3b.capacity.model.schema import Line, Name, Strict
from phase3b.capacity.text import text_form

NotNegative = Annotated[float, Field(ge=0)]
Share = Annotated[float, Field(ge=0, le=100)]


class Measured(Strict):
    """That numbers were measured, and where and when: `phase3b calibrate` writes it."""

    source: Line = Field(description="What they were measured in.")
    date: Annotated[str, Field(pattern=text_form.DAY.pattern)] = Field(description="On which day, as 2026-11-29.")
    keys: tuple[Name, ...] = Field(
        (), description="Which of the numbers beside it were measured. Left out: all of them."
    )

    def shown(self) -> str:
        """As cost and simulation say it."""
        keys = f"{', '.join(self.keys)} " if self.keys else ""
        return f"{keys}measured ({self.source}, {self.date})"


MEASURED = "Where and when the number was measured; left out, it is assumed."


def _measured() -> Any:
    return Field(None, description=MEASURED)


class Assumption(Strict):
    """A number and why it is that."""

    value: NotNegative = Field(description="The number, in the unit that the key names.")
    reason: Line = Field(description="Why this number.")
    measured: Measured | None = _measured()


class PercentAssumption(Strict):
    """A share and why it is that."""

    value: Share = Field(description="Percent.")
    reason: Line = Field(description="Why this share.")
    measured: Measured | None = _measured()


class RotationsAssumption(Strict):
    """Rotations of a key that are charged and why so many."""

    value: Annotated[float, Field(ge=0, le=2)] = Field(description="AWS charges the first two.")
    reason: Line = Field(description="Why so many.")
    measured: Measured | None = _measured()


class FunctionAssumption(Strict):
    """How a function is called."""

    invocations_percent: Share = Field(
        description="Its part of the tier's invocations; those of all functions make 100."
    )
    rest_percent: Share = Field(description="How many of its invocations a REST request causes, in percent.")
    duration_ms: NotNegative = Field(description="How long an invocation takes, as it is billed.")
    reason: Line = Field(description="Why these numbers.")
    measured: Measured | None = _measured()


class IndexAssumption(Strict):
    """How an index is used."""

    read_units_per_invocation: NotNegative = Field(description="Read units for each invocation of any function.")
    write_units_per_invocation: NotNegative = Field(0, description="Write units for each invocation of any function.")
    write_units_per_ticket: NotNegative = Field(0, description="Write units for each ticket created.")
    database_percent: Share = Field(description="Its part of the tier's database_gb; all tables and indexes make 100.")
    reason: Line = Field(description="Why these numbers.")
    measured: Measured | None = _measured()


class OperationAssumption(Strict):
    """How often an operation is called; both numbers add up."""

    requests_per_invocation: NotNegative = Field(0, description="Requests for each invocation of any function.")
    requests_per_ticket: NotNegative = Field(0, description="Requests for each ticket created.")


class TableAssumption(IndexAssumption):
    """How a table is used."""

    operations: Mapping[Operation, OperationAssumption] = Field(
        default_factory=dict,
        description="How often each of its operations is called, on it or its indexes; whether an alarm has samples enough"
        " follows from it.",
    )
    indexes: Mapping[Name, IndexAssumption] = Field(
        default_factory=dict, description="How each of its indexes is used."
    )


class ConsumedUnits(Strict):
    """What a request consumes of a table or an index."""

    read_units: NotNegative = Field(0, description="Read units. Left out: 0.")
    write_units: NotNegative = Field(0, description="Write units. Left out: 0.")


class TableUnits(ConsumedUnits):
    """What a request consumes of a table, and of its indexes."""

    indexes: Mapping[Name, ConsumedUnits] = Field(
        default_factory=dict, description="Its indexes; one that is left out is not touched."
    )


class RouteAssumption(Strict):
    """What a request of a route consumes on average, with all that functions do because of it: those that no cache answers."""

    tables: Mapping[Name, TableUnits] = Field(
        default_factory=dict, description="Tables by name; one that is left out is not touched."
    )
    reason: Line = Field(description="Why these numbers.")
    measured: Measured | None = _measured()


class WebSocketAssumption(Strict):
    """How customers use the WebSocket API."""

    connections_per_customer: NotNegative = Field(description="Open connections of a customer while it works.")
    hours_per_day: NotNegative = Field(description="How long they are open a day.")
    messages_per_connection_per_hour: NotNegative = Field(description="Messages to and from one of them.")
    message_kb: NotNegative = Field(description="Size of a message in KB.")
    reason: Line = Field(description="Why these numbers.")
    measured: Measured | None = _measured()


def _stated(name: str, model: type[Strict], description: str) -> Any:
    """An assumption that is made where none is written."""
    default = default_of("assumptions", name)
    return Field(
        default_factory=lambda: model.model_validate(default),
        description=f"{description} Left out: {default['value']:g}.",
    )


class Assumptions(Strict):
    """What a cost is computed from beside the tier's own numbers."""

    functions: Mapping[Name, FunctionAssumption] = Field(
        default_factory=dict, description="How each function is called; one that is left out needs usage."
    )
    tables: Mapping[Name, TableAssumption] = Field(
        default_factory=dict,
        description="How each table is used; one that is left out needs usage and is not simulated.",
    )
    routes: Mapping[RouteName, RouteAssumption] = Field(
        default_factory=dict,
        description="What a request of each route consumes; what a load test will consume is predicted from it. "
        "One that is left out: not known.",
    )
    websocket: WebSocketAssumption | None = Field(
        None, description="How the WebSocket API is used; left out, it needs usage."
    )
    cacheable_percent: PercentAssumption | None = Field(
        None, description="REST requests that a cache may answer, where the tier has one."
    )
    response_kb: Assumption = _stated("response_kb", Assumption, "Size of a REST response in KB.")
    webhook_kb: Assumption = _stated("webhook_kb", Assumption, "Size of a webhook's request in KB.")
    messages_per_consumer_invocation: Assumption = _stated(
        "messages_per_consumer_invocation", Assumption, "Messages that one invocation takes off a queue."
    )
    requests_per_message: Assumption = _stated("requests_per_message", Assumption, "SQS requests for one message.")
    idle_polls_per_minute: Assumption = _stated(
        "idle_polls_per_minute", Assumption, "Receives of an empty queue that calls a function."
    )
    log_kb_per_invocation: Assumption = _stated("log_kb_per_invocation", Assumption, "Log of one invocation in KB.")
    access_log_kb_per_request: Assumption = _stated(
        "access_log_kb_per_request", Assumption, "Access log of one request or message in KB."
    )
    stored_log_percent: PercentAssumption = _stated(
        "stored_log_percent", PercentAssumption, "What is left of logs once CloudWatch has compressed them."
    )
    cache_hit_percent: PercentAssumption = _stated(
        "cache_hit_percent",
        PercentAssumption,
        "Of the requests that a cache may answer, those it does: each is a request.",
    )
    read_cache_hit_percent: PercentAssumption = _stated(
        "read_cache_hit_percent",
        PercentAssumption,
        "Of the requests that the cache before the tables may answer (`tiers.TIER.cache`), those it does: their reads are "
        "not in the bill.",
    )
    dax_hit_percent: PercentAssumption = _stated(
        "dax_hit_percent",
        PercentAssumption,
        "Of the reads that go through DAX (`tiers.TIER.dax`), those it answers: the tables don't have them.",
    )
    second_region_percent: PercentAssumption = _stated(
        "second_region_percent",
        PercentAssumption,
        "Requests and connections that the second region answers, where a tier has two.",
    )
    replicated_kb_per_write_unit: Assumption = _stated(
        "replicated_kb_per_write_unit",
        Assumption,
        "What a write unit of a replicated table sends to the other region, in KB.",
    )
    preflights_percent: PercentAssumption = _stated(
        "preflights_percent",
        PercentAssumption,
        "Requests with OPTIONS for 100 others, where pages of other origins may call.",
    )
    execution_log_kb_per_request: Assumption = _stated(
        "execution_log_kb_per_request", Assumption, "Execution log of one request in KB, of all requests on average."
    )
    cold_starts_percent: PercentAssumption = _stated(
        "cold_starts_percent",
        PercentAssumption,
        "Invocations that begin with INIT, where no concurrency is provisioned.",
    )
    init_ms: Assumption = _stated("init_ms", Assumption, "How long INIT takes, which is billed as duration.")
    health_checkers: Assumption = _stated(
        "health_checkers", Assumption, "Checkers of Route 53 that ask at each interval."
    )
    health_ms: Assumption = _stated("health_ms", Assumption, "How long the function takes that answers them, in ms.")
    health_kb: Assumption = _stated("health_kb", Assumption, "An answer to one of them, in KB.")
    kept_snapshots: Assumption = _stated(
        "kept_snapshots",
        Assumption,
        "Published versions of a function with SnapStart whose snapshots are kept and billed.",
    )
    metrics_per_method: Assumption = _stated(
        "metrics_per_method", Assumption, "Charged CloudWatch metrics of one REST method."
    )
    cache_metrics_per_method: Assumption = _stated(
        "cache_metrics_per_method", Assumption, "More of them where the method is cached."
    )
    metrics_per_websocket_route: Assumption = _stated(
        "metrics_per_websocket_route", Assumption, "Charged CloudWatch metrics of one WebSocket route."
    )
    alarms_per_scaling_policy: Assumption = _stated(
        "alarms_per_scaling_policy", Assumption, "CloudWatch alarms that auto scaling makes for a policy."
    )
    traced_per_second: Assumption = _stated(
        "traced_per_second", Assumption, "Requests a second that X-Ray records in any case where tracing is on."
    )
    traced_percent: PercentAssumption = _stated(
        "traced_percent", PercentAssumption, "Of the requests beyond those, how many X-Ray records."
    )
    kms_requests_per_resource_per_hour: Assumption = _stated(
        "kms_requests_per_resource_per_hour", Assumption, "KMS requests for each encrypted resource."
    )
    key_rotations: RotationsAssumption = _stated(
        "key_rotations", RotationsAssumption, "Yearly rotations of the key that are charged."
    )
    secret_reads_per_hour: Assumption = _stated("secret_reads_per_hour", Assumption, "Reads of each secret.")
    alarm_emails_per_month: Assumption = _stated("alarm_emails_per_month", Assumption, "Emails that alarms send.")
    cost_explorer_requests_per_month: Assumption = _stated(
        "cost_explorer_requests_per_month", Assumption, "Pages that are asked of Cost Explorer."
    )
    shortest_log_retention_days: Assumption = _stated(
        "shortest_log_retention_days", Assumption, "Days of logs below which a saving is not proposed."
    )
    memory_step_mb: Assumption = _stated("memory_step_mb", Assumption, "What a proposed memory size is a multiple of.")
    quietest_hour_percent: PercentAssumption | None = Field(
        None,
        description="Requests in the quietest hour of a week, in percent of the mean hour; without it no request is "
        "expected at any time.",
    )
    price_age_days: Assumption = _stated(
        "price_age_days", Assumption, "Age of a price file from which the margin is put on its prices."
    )
    stale_price_margin_percent: Assumption = _stated(
        "stale_price_margin_percent", Assumption, "Put on the last known prices when AWS could not be queried."
    )
