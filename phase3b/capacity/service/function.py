"""What runs: the Lambda functions of the service, what each may touch, and what calls it."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from phase3b.capacity.aws_limits import limit, quota
from phase3b.capacity.model.left_out import left_out
from phase3b.capacity.model.scaling_schedule import ConcurrencySchedule
from phase3b.capacity.model.schema import LayerArn, Name, Strict
from phase3b.capacity.service.image import Image
from phase3b.capacity.text import text_form
from phase3b.units import Seconds

TableAction = Literal[
    "GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query", "BatchGetItem", "BatchWriteItem", "ConditionCheckItem",
]  # fmt: skip
Use = Literal["connections", "token_key", "cost_explorer"]
Setting = Annotated[str, Field(max_length=200)] | int | float
Variable = Annotated[str, Field(pattern=text_form.VARIABLE.pattern, max_length=100)]
Count = Annotated[int, Field(ge=1)]
_PATTERN = limit("lambda.CreateEventSourceMapping.FilterCriteria.Filters[].Pattern")


def _mapping(member: str, field: str = "") -> dict[str, int]:
    return limit(f"lambda.CreateEventSourceMapping.{member}", field).bounds


def _retry(member: str) -> dict[str, int]:
    return limit(f"events.PutTargets.Targets[].RetryPolicy.{member}").bounds


class StreamSource(Strict):
    """A table's stream that calls a function. AWS: "Event source mapping parameters" in the Lambda Developer Guide."""

    batch_size: Annotated[int, Field(**_mapping("BatchSize"))] = Field(description="Most records of one invocation.")
    batching_window_seconds: Annotated[Seconds, Field(**_mapping("MaximumBatchingWindowInSeconds"))] = Field(
        description="How long records are gathered at most; 0 is at once."
    )
    maximum_retry_attempts: Annotated[
        int, Field(**_mapping("MaximumRetryAttempts", "StreamMapping.maximum_retry_attempts"))
    ] = Field(
        description="How often a failing batch is tried again before it is kept, whole, in the bucket of failed_events."
    )
    maximum_record_age_seconds: Annotated[
        Seconds, Field(**_mapping("MaximumRecordAgeInSeconds", "StreamMapping.maximum_record_age_seconds"))
    ] = Field(description="Older records are not tried any more.")
    parallelization_factor: Annotated[int, Field(**_mapping("ParallelizationFactor"))] = Field(
        description="Batches of a shard at a time."
    )
    filters: tuple[Annotated[str, Field(min_length=1, max_length=_PATTERN.longest())], ...] = Field(
        (),
        max_length=int(quota("event_filters")),
        description='Which records call it, as patterns of Lambda in JSON, such as \'{"eventName": ["INSERT"]}\'; one of them is '
        "enough. Records that pass none are skipped. Left out: every record.",
    )
    one_region: bool = Field(
        False,
        description="In a tier with a second region, it reads the stream in one region alone, which writes of both arrive in: what each "
        "change must cause once. Left out: in both.",
    )
    two_regions: bool = Field(
        False,
        description="It reads the stream only in a tier with a second region, in both regions: to settle what both have written. The "
        "table has a stream there, whether it says so or not.",
    )
    enabled: bool = Field(
        True,
        description="Whether it reads the stream; an environment may say otherwise (`enabled`). Off, it keeps its place, and "
        "goes on there unless that is older than the stream's 24 hours.",
    )


class Schedule(Strict):
    """When EventBridge calls a function by itself."""

    expression: Annotated[
        str, Field(pattern=text_form.SCHEDULE.pattern, max_length=limit("events.PutRule.ScheduleExpression").longest())
    ] = Field(description="rate(1 day), or cron(0 3 * * ? *) in UTC.")
    task: Name = Field(description="Which task: the event is {source: phase3b.schedule, task: NAME}.")
    enabled: bool = Field(True, description="Whether it calls; an environment may say otherwise (`enabled`).")
    maximum_retry_attempts: Annotated[int, Field(**_retry("MaximumRetryAttempts"))] = Field(
        _retry("MaximumRetryAttempts")["le"],
        description="How often EventBridge tries again to reach the function before the event goes to failed_events.",
    )
    maximum_event_age_seconds: Annotated[Seconds, Field(**_retry("MaximumEventAgeInSeconds"))] = Field(
        Seconds(_retry("MaximumEventAgeInSeconds")["le"]),
        description="How long it tries at most. Without these two lines, AWS's own: as often and as long as it can.",
    )


class Function(Strict):
    """A Lambda function: its source, the folder of its name in lambda_src or another, and its grants."""

    description: Annotated[
        str,
        Field(pattern=text_form.TEXT.pattern, max_length=limit("lambda.CreateFunction.Description").longest()),
    ] = Field(description="What the function does.")
    handler: Annotated[str, Field(pattern=text_form.HANDLER.pattern, max_length=100)] = Field(
        "handler.handle",
        description="What Lambda calls: a module of the function's folder, and a function in it; app.main is main of app.py.",
    )
    source: Annotated[str, Field(pattern=text_form.SOURCE_FOLDER.pattern, max_length=200)] | None = Field(
        None,
        description="Folder of its source, relative to capacity.yaml, where that is not lambda_src/NAME. In its package the folder "
        "is called NAME all the same, with what it imports of lambda_src.",
    )
    image: Image | None = Field(
        None,
        description="A container image that it runs from, in place of a package of its source. Then it has no handler, runtime or layers.",
    )
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
    environment: Mapping[Variable, Annotated[str, Field(max_length=1000)]] = Field(
        default_factory=dict,
        description="Environment variables of your own, such as LOG_LEVEL: a library or a layer reads them. What the code itself "
        "is told is better a setting, which is checked.",
    )
    layers: tuple[LayerArn, ...] = Field(
        (),
        description="Versions of layers of others or of yours, by ARN, in Lambda's order; {partition}, {region} and {account} in one "
        "are those of each environment. What is in them (Python version, architecture, size) is not known to phase3b.",
    )
    streams: Mapping[Name, StreamSource] = Field(
        default_factory=dict, description="Tables whose stream calls it, by table."
    )
    schedules: Mapping[Name, Schedule] = Field(default_factory=dict, description="When it is called by itself.")
    enabled: bool = Field(
        True,
        description="Whether the function is there, with its routes and schedules; an environment may say otherwise (`enabled`).",
    )


class PackageBudget(Strict):
    """How large the package of a function, and the import of its handler, may be."""

    own_code_kb: Count = left_out(
        "packages", "own_code_kb", "Largest zip without third-party code, in KB of 1,000 bytes."
    )
    total_kb: Count = left_out("packages", "total_kb", "Largest zip with third-party code, in KB of 1,000 bytes.")
    import_modules: Count = left_out("packages", "import_modules", "Most modules that the import of a handler brings.")
    import_kb: Count = left_out(
        "packages", "import_kb", "Most source that Python reads for them, in KB of 1,000 bytes."
    )


class FunctionCapacity(Strict):
    """How big a function is in a tier."""

    memory_mb: Annotated[int, Field(**limit("lambda.CreateFunction.MemorySize").bounds)] = Field(
        description="Memory; CPU grows with it."
    )
    timeout_seconds: Annotated[Seconds, Field(**limit("lambda.CreateFunction.Timeout").bounds)] = Field(
        description="After this it is ended."
    )
    reserved_concurrency: (
        Annotated[int, Field(**limit("lambda.PutFunctionConcurrency.ReservedConcurrentExecutions").bounds)] | None
    ) = Field(
        None, description="Invocations at a time, kept free for it and never more; left out: what the account has left."
    )
    provisioned_concurrency: (
        Annotated[int, Field(**limit("lambda.PutProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions").bounds)]
        | None
    ) = Field(None, description="Provisioned concurrency on the alias `live`; billed by the hour.")
    provisioned_schedules: Mapping[Name, ConcurrencySchedule | None] = Field(
        default_factory=dict,
        description="When Application Auto Scaling sets another provisioned concurrency, by a name of yours, such as open and close; null "
        "takes an inherited one back. provisioned_concurrency is what there is until the first of them has run.",
    )
    snap_start: bool = Field(
        False,
        description="SnapStart: each published version is initialised once, and its cold starts restore the snapshot of that; not beside "
        "provisioned_concurrency, and not of an image. Snapshots and restores are billed.",
    )

    @property
    def allocated_concurrency(self) -> int:
        """What no other function can have of the account's: the reserved, or where none is, the provisioned."""
        reserved = self.reserved_concurrency
        return reserved if reserved is not None else self.most_provisioned

    @property
    def schedules(self) -> Mapping[str, ConcurrencySchedule]:
        """The schedules of its provisioned concurrency that are not taken back."""
        return {name: each for name, each in self.provisioned_schedules.items() if each is not None}

    @property
    def most_provisioned(self) -> int:
        """The most provisioned concurrency that it has at any time; 0 where it has none."""
        return max(self.provisioned_concurrency or 0, *(each.concurrency for each in self.schedules.values()), 0)
