"""The records of the plan: one frozen dataclass for each kind of Terraform resource, complete and without IO.

A value may hold a Terraform expression (`${aws_kms_key.phase3b.arn}`) made by `Address.ref`; nothing is filled in
later. The constructs draw records, prices price them, policies compare them with what was synthesized.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from phase3b.capacity.model.tier import Level
from phase3b.capacity.service.service import AttributeType, Projection, StreamView
from phase3b.naming import Address
from phase3b.plan.apis import records as api_records
from phase3b.plan.buckets import records as bucket_records
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.plan.costs import records as budget_records
from phase3b.plan.functions import records as function_records
from phase3b.plan.queues import records as queue_records
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class DataSource:
    """Something that is asked of AWS at plan time: who is calling, in which partition."""

    address: Address


@dataclass(frozen=True, slots=True)
class ExistingTables:
    """The tables of `names`, an expression, as they are at plan time: one instance of a data source for each."""

    address: Address
    names: str


@dataclass(frozen=True, slots=True)
class LocalValue:
    """A value with a name, for expressions."""

    address: Address
    value: str


@dataclass(frozen=True, slots=True)
class Key:
    """A customer-managed KMS key."""

    address: Address
    description: str
    policy: str
    deletion_window_days: int
    prevent_destroy: bool


@dataclass(frozen=True, slots=True)
class KeyAlias:
    """The name a person finds the key by."""

    address: Address
    name: str
    key_id: str


@dataclass(frozen=True, slots=True)
class Topic:
    """An SNS topic, encrypted."""

    address: Address
    name: str
    display_name: str
    key_id: str


@dataclass(frozen=True, slots=True)
class TopicPolicy:
    """Who may publish to a topic."""

    address: Address
    topic_arn: str
    policy: str


@dataclass(frozen=True, slots=True)
class EmailSubscription:
    """Who is told."""

    address: Address
    topic_arn: str
    email: str


@dataclass(frozen=True, slots=True)
class Units:
    """Read and write capacity units per second; None where a table is on-demand, or has no ceiling."""

    read: int | None
    write: int | None


@dataclass(frozen=True, slots=True)
class ScaledUnits:
    """Read and write capacity as Terraform expressions: what auto scaling has made of it, between floor and ceiling."""

    read: str
    write: str


@dataclass(frozen=True, slots=True)
class LiftedCeiling:
    """How an on-demand ceiling that the file has no more is taken away, as Terraform expressions.

    `read` and `write` are -1 or null, None for a side that keeps its ceiling; `needed` is a list that has an element
    while there is something to take away.
    """

    read: str | None
    write: str | None
    needed: str


@dataclass(frozen=True, slots=True)
class TableIndex:
    """A global secondary index of a table: provisioned units (its floor) that are scaled, or on-demand ceilings."""

    name: str
    partition_key: str
    sort_key: str | None
    projection: Projection
    non_key_attributes: tuple[str, ...]
    provisioned: Units
    scaled: ScaledUnits | None
    on_demand_ceiling: Units
    lifted_ceiling: LiftedCeiling | None


@dataclass(frozen=True, slots=True)
class DynamodbTable:
    """A DynamoDB table: provisioned units (its floor) that are scaled, or on-demand ceilings.

    `ttl_to_end` is, for a table without a time to live, a list expression: the attribute by which AWS still deletes items,
    where there is one.
    """

    address: Address
    name: str
    billing_mode: Literal["PROVISIONED", "PAY_PER_REQUEST"]
    provisioned: Units
    scaled: ScaledUnits | None
    on_demand_ceiling: Units
    lifted_ceiling: LiftedCeiling | None
    partition_key: str
    sort_key: str | None
    attributes: tuple[tuple[str, AttributeType], ...]
    indexes: tuple[TableIndex, ...]
    ttl_attribute: str | None
    ttl_to_end: str | None
    stream: StreamView | None
    point_in_time_recovery: bool
    deletion_protection: bool
    prevent_destroy: bool
    key_arn: str
    tags: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ScalingTarget:
    """Floor and ceiling that Application Auto Scaling keeps a table or an index between."""

    address: Address
    resource_id: str
    dimension: str
    floor: int
    ceiling: int


@dataclass(frozen=True, slots=True)
class ScalingPolicy:
    """Target tracking of a scaling target."""

    address: Address
    name: str
    resource_id: str
    dimension: str
    predefined_metric: Literal["DynamoDBReadCapacityUtilization", "DynamoDBWriteCapacityUtilization"]
    target_percent: float
    scale_out_cooldown_seconds: int
    scale_in_cooldown_seconds: int


@dataclass(frozen=True, slots=True)
class MetricAlarm:
    """A CloudWatch alarm, whom it tells, and whom when it is over; None where another alarm tells, or nobody is told."""

    address: Address
    alarm: Alarm
    topic_arn: str | None
    over_topic_arn: str | None


@dataclass(frozen=True, slots=True)
class CompositeAlarm:
    """A CloudWatch alarm over others: fires while one of them does, and tells instead of them."""

    address: Address
    name: str
    level: Level
    description: str
    alarms: tuple[Address, ...]
    rule: str
    topic_arn: str
    over_topic_arn: str | None


@dataclass(frozen=True, slots=True)
class Dashboard:
    """A CloudWatch dashboard."""

    address: Address
    name: str
    body: str


@dataclass(frozen=True, slots=True)
class Output:
    """What the stack tells others."""

    name: str
    value: str
    description: str

    @property
    def address(self) -> Address:
        """Outputs are addressed as output.NAME in a plan."""
        return Address("output", self.name)


# What is a construct of its own.
DrawnAlone = (
    DataSource
    | ExistingTables
    | LocalValue
    | Key
    | KeyAlias
    | Topic
    | TopicPolicy
    | EmailSubscription
    | DynamodbTable
    | ScalingTarget
    | ScalingPolicy
    | Dashboard
    | Output
    | function_records.LogGroup
    | function_records.LogMetric
    | function_records.Role
    | function_records.RolePolicy
    | function_records.LambdaFunction
    | function_records.LambdaAlias
    | function_records.ProvisionedConcurrency
    | function_records.InvokePermission
    | function_records.StreamMapping
    | function_records.QueueMapping
    | function_records.ScheduleRule
    | function_records.ScheduleTarget
    | function_records.Secret
    | function_records.SecretValue
    | queue_records.Queue
    | bucket_records.Bucket
    | bucket_records.BucketVersioning
    | bucket_records.BucketEncryption
    | bucket_records.BucketPrivacy
    | bucket_records.BucketLifecycle
    | bucket_records.BucketPolicy
    | api_records.RestApi
    | api_records.RestDeployment
    | api_records.RestStage
    | api_records.MethodSettings
    | api_records.UsagePlan
    | api_records.ApiKey
    | api_records.UsagePlanKey
    | api_records.GatewayAccount
    | api_records.WebSocketApi
    | api_records.WebSocketAuthorizer
    | api_records.WebSocketIntegration
    | api_records.WebSocketRoute
    | api_records.WebSocketRouteResponse
    | api_records.WebSocketStage
    | budget_records.Budget
    | budget_records.CostMonitor
    | budget_records.CostSubscription
)
Record = DrawnAlone | MetricAlarm | CompositeAlarm
