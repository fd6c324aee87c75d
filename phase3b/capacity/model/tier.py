"""How big the service is: one tier of capacity.yaml, after it has taken over what it extends."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from phase3b.capacity.aws_limits import limit
from phase3b.capacity.model.left_out import left_out
from phase3b.capacity.model.scaling_schedule import ScalingSchedule, TableSchedule
from phase3b.capacity.model.schema import Line, Name, Strict, Units
from phase3b.capacity.service.api import ApiCapacity
from phase3b.capacity.service.cache import CacheCapacity
from phase3b.capacity.service.dax import DaxCapacity
from phase3b.capacity.service.function import FunctionCapacity
from phase3b.capacity.service.queue import QueueCapacity
from phase3b.capacity.text import text_form
from phase3b.units import Gigabytes, Percent, Seconds, Usd

BillingMode = Literal["PROVISIONED", "PAY_PER_REQUEST"]
Level = Literal["warning", "critical"]
Need = Literal["network", "second_region"]
KeyPath = Annotated[str, Field(pattern=text_form.KEY_PATH.pattern, max_length=200)]

Target = Annotated[
    Percent,
    Field(
        **limit("application-autoscaling.PutScalingPolicy.TargetTrackingScalingPolicyConfiguration.TargetValue").bounds
    ),
]
"""Target utilisation that Application Auto Scaling accepts for DynamoDB: 20 to 90 percent."""
Cooldown = Annotated[Seconds, Field(ge=0, le=3600)]


class Bounds(Strict):
    """Capacity units per second, reads or writes."""

    min: Units | None = Field(None, description="Minimum: what a provisioned table or index has at least.")
    max: Units | None = Field(None, description="Maximum: of auto scaling, or of what an on-demand table serves.")


class IndexCapacity(Strict):
    """Capacity of an index that differs from its table's."""

    read: Bounds | None = Field(None, description="Read capacity units per second.")
    write: Bounds | None = Field(None, description="Write capacity units per second.")


class TableScaling(Strict):
    """Target tracking of one table and its indexes where it differs from the tier's."""

    target_percent: Target | None = Field(None, description="Utilisation that auto scaling keeps to, 20 to 90.")
    scale_out_cooldown_seconds: Cooldown | None = Field(None, description="Pause after adding capacity.")
    scale_in_cooldown_seconds: Cooldown | None = Field(None, description="Pause after removing capacity.")
    schedules: Mapping[Name, TableSchedule | None] = Field(
        default_factory=dict,
        description="Scheduled actions of the table and its indexes, by name; one of the tier's name replaces that, null removes it.",
    )


class AutoScaling(Strict):
    """Target tracking of every provisioned table and index."""

    target_percent: Target = left_out(
        "auto_scaling", "target_percent", "Utilisation that auto scaling keeps to, 20 to 90."
    )
    scale_out_cooldown_seconds: Cooldown = left_out(
        "auto_scaling", "scale_out_cooldown_seconds", "Pause after adding capacity."
    )
    scale_in_cooldown_seconds: Cooldown = left_out(
        "auto_scaling", "scale_in_cooldown_seconds", "Pause after removing capacity."
    )
    schedules: Mapping[Name, ScalingSchedule | None] = Field(
        default_factory=dict,
        description="Scheduled actions of every provisioned table and index, by name; null removes one that is inherited.",
    )


class TableCapacity(Strict):
    """Capacity of one table."""

    billing_mode: BillingMode = Field(description="PROVISIONED with auto scaling, or PAY_PER_REQUEST (on-demand).")
    read: Bounds = Field(default_factory=Bounds, description="Read capacity units per second.")
    write: Bounds = Field(default_factory=Bounds, description="Write capacity units per second.")
    auto_scaling: TableScaling = Field(
        default_factory=TableScaling, description="Where this table's target tracking differs."
    )
    indexes: Mapping[Name, IndexCapacity] = Field(
        default_factory=dict, description="Indexes whose capacity differs from the table's."
    )


class Customers(Strict):
    """How many customers a tier is for."""

    min: Annotated[int, Field(ge=1)] = Field(description="From how many customers on.")
    max: Annotated[int, Field(ge=1)] | None = Field(None, description="Up to how many; no upper end when left out.")


class Documented(Strict):
    """What the capacity planning guide says of this size."""

    tickets_per_day: Annotated[int, Field(ge=0)] = Field(
        0, description="Support tickets created a day; 0 in a service that has none."
    )
    invocations_per_day: Annotated[int, Field(ge=0)] = Field(description="Lambda invocations a day.")
    database_gb: Annotated[Gigabytes, Field(ge=0)] = Field(description="Size of all tables in GB.")
    read_units_per_second: Units | None = Field(None, description="Documented read capacity.")
    write_units_per_second: Units | None = Field(None, description="Documented write capacity.")
    monthly_cost_usd: Annotated[Usd, Field(ge=0)] = Field(description="Documented budget a month in US dollars.")


class Advice(Strict):
    """One action that the guide advises at this size."""

    action: Line = Field(description="What to do.")
    monthly_cost_usd: Annotated[Usd, Field(ge=0)] | None = Field(None, description="What the guide says it costs.")
    needs: Need | None = Field(
        None,
        description="What it needs: second_region, which phase3b does not make, or network (a VPC with subnets), which an environment "
        "has in a tier with a cache, or by `vpc`.",
    )
    done_when: Mapping[KeyPath, bool | int | float | Line] | None = Field(
        None,
        description="Keys of the tier that tell whether it is done, each with what it must be: a number is the least, a word or "
        "`true` and `false` the value itself; of a mapping, `true` is that it is there. {} is done in every tier. Left out: no key can tell, "
        "and it is done by hand.",
    )


class Tier(Strict):
    """A capacity tier with everything it inherits."""

    description: Line = Field(description="Who this tier is for.")
    customers: Customers = Field(description="How many customers it is for.")
    documented: Documented = Field(description="What the planning guide says of this size.")
    advice: tuple[Advice, ...] = Field((), description="Actions that the guide advises at this size.")
    auto_scaling: AutoScaling = Field(
        default_factory=AutoScaling, description="Target tracking of provisioned tables and indexes."
    )
    tables: Mapping[Name, TableCapacity] = Field(description="Capacity of each table of the service.")
    functions: Mapping[Name, FunctionCapacity] = Field(
        default_factory=dict, description="Size of each function of the service."
    )
    queues: Mapping[Name, QueueCapacity] = Field(
        default_factory=dict, description="Kind of each queue of the service that has a consumer."
    )
    api: ApiCapacity | None = Field(None, description="Size of the APIs; needed where the service has an API.")
    cache: CacheCapacity | None = Field(
        None,
        description="The cache that functions read before the tables (ElastiCache), with the network it is in; none when left out, "
        "null switches an inherited one off.",
    )
    second_region: bool = Field(
        False,
        description="Each environment is in a second region, too (its `second_region`): a stack of its own, with replicas of the tables.",
    )
    dax: DaxCapacity | None = Field(
        None,
        description="DynamoDB Accelerator, which functions read tables through (service.dax), with the network it is in; none when left "
        "out, null switches an inherited one off.",
    )
    tracing: bool = Field(False, description="X-Ray traces of the REST API and the functions.")
    detailed_metrics: bool = Field(
        False,
        description="CloudWatch metrics of each REST method and WebSocket route, each a metric that is paid for. Those of "
        "the whole API, which alarms and the dashboard use, are there without it and free.",
    )


class Overrides(Strict):
    """Numbers of its tier that an environment wants otherwise; what it leaves out stays as in the tier."""

    auto_scaling: TableScaling | None = Field(None, description="Target tracking of this environment.")
    tables: Mapping[Name, TableCapacity] | None = Field(None, description="Capacity of single tables.")
    functions: Mapping[Name, FunctionCapacity] | None = Field(None, description="Size of single functions.")
    queues: Mapping[Name, QueueCapacity] | None = Field(None, description="Kind of single queues.")
    api: ApiCapacity | None = Field(None, description="Size of the APIs.")
    cache: CacheCapacity | None = Field(None, description="The cache that functions read before the tables.")
    second_region: bool | None = Field(None, description="Whether the environment is in a second region, too.")
    dax: DaxCapacity | None = Field(None, description="DynamoDB Accelerator, which functions read tables through.")
    tracing: bool | None = Field(None, description="X-Ray traces.")
    detailed_metrics: bool | None = Field(None, description="CloudWatch metrics of each method and route.")
