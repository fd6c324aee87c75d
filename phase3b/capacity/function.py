"""What runs: the Lambda functions of the service, what each may touch, and what calls it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from phase3b.capacity import text_form
from phase3b.capacity.schema import Line, Name, Strict
from phase3b.units import Seconds

TableAction = Literal[
    "GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query", "BatchGetItem", "BatchWriteItem", "ConditionCheckItem",
]  # fmt: skip
Use = Literal["connections", "token_key", "cost_explorer"]
Setting = Annotated[str, Field(max_length=200)] | int | float
Count = Annotated[int, Field(ge=1)]


class StreamSource(Strict):
    """A table's stream that calls a function. AWS: "Event source mapping parameters" in the Lambda Developer Guide."""

    batch_size: Annotated[int, Field(ge=1, le=10_000)] = Field(description="Most records of one invocation.")
    batching_window_seconds: Annotated[Seconds, Field(ge=0, le=300)] = Field(
        description="How long records are gathered at most; 0 is at once."
    )
    maximum_retry_attempts: Annotated[int, Field(ge=0, le=10_000)] = Field(
        description="How often a failing batch is tried again before it goes to failed_events."
    )
    maximum_record_age_seconds: Annotated[Seconds, Field(ge=60, le=604_800)] = Field(
        description="Older records are not tried any more."
    )
    parallelization_factor: Annotated[int, Field(ge=1, le=10)] = Field(description="Batches of a shard at a time.")


class Schedule(Strict):
    """When EventBridge calls a function by itself."""

    expression: Annotated[str, Field(pattern=text_form.SCHEDULE.pattern, max_length=100)] = Field(
        description="rate(1 day), or cron(0 3 * * ? *) in UTC."
    )
    task: Name = Field(description="Which task: the event is {source: phase3b.schedule, task: NAME}.")


class Function(Strict):
    """A Lambda function: the folder of its name in lambda_src, and its grants."""

    description: Line = Field(description="What the function does.")
    tables: Mapping[Name, tuple[TableAction, ...]] = Field(
        default_factory=dict, description="DynamoDB actions that it may call, by table."
    )
    indexes: Mapping[Name, tuple[Name, ...]] = Field(
        default_factory=dict, description="Indexes that it may query, by table."
    )
    queues: tuple[Name, ...] = Field((), description="Queues that it sends to.")
    uses: tuple[Use, ...] = Field(
        (),
        description="What else it calls: connections (pushes to WebSockets), token_key (the key that signs tokens), "
        "cost_explorer.",
    )
    settings: Mapping[Name, Setting] = Field(
        default_factory=dict, description="What it is told; page_limit_max becomes the variable PAGE_LIMIT_MAX."
    )
    streams: Mapping[Name, StreamSource] = Field(
        default_factory=dict, description="Tables whose stream calls it, by table."
    )
    schedules: Mapping[Name, Schedule] = Field(default_factory=dict, description="When it is called by itself.")


class PackageBudget(Strict):
    """What the package of a function may weigh and take to import."""

    own_code_kb: Count = Field(description="Largest zip without third-party code, in KB of 1,000 bytes.")
    total_kb: Count = Field(description="Largest zip with third-party code, in KB of 1,000 bytes.")
    import_ms: Count = Field(description="Longest import of a handler.")


class FunctionCapacity(Strict):
    """How big a function is in a tier."""

    memory_mb: Annotated[int, Field(ge=128, le=10_240)] = Field(description="Memory; CPU grows with it.")
    timeout_seconds: Annotated[Seconds, Field(ge=1, le=900)] = Field(description="After this it is ended.")
    reserved_concurrency: Annotated[int, Field(ge=0)] | None = Field(
        None, description="Invocations at a time, kept free for it and never more; left out: what the account has left."
    )
    provisioned_concurrency: Count | None = Field(
        None, description="Environments kept warm on the alias `live`; they cost by the hour."
    )
