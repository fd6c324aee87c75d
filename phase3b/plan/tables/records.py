"""The records of DynamoDB tables: the table with its indexes, and the auto scaling of both."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from phase3b.capacity.service.service import AttributeType, Projection, StreamView
from phase3b.naming import Address
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class ExistingTables:
    """The tables of `names`, an expression, as they are at plan time: one instance of a data source for each."""

    address: Address
    names: str


@dataclass(frozen=True, slots=True)
class Units:
    """Read and write capacity units per second; None where a table is on-demand, or has no maximum."""

    read: int | None
    write: int | None


@dataclass(frozen=True, slots=True)
class ScaledUnits:
    """Read and write capacity as Terraform expressions: what auto scaling has made of it, between minimum and maximum."""

    read: str
    write: str


@dataclass(frozen=True, slots=True)
class LiftedCeiling:
    """How an on-demand maximum that the file has no more is removed, as Terraform expressions.

    `read` and `write` are -1 or null, None for a side that keeps its maximum; `needed` is a list that has an element
    while there is something to take away.
    """

    read: str | None
    write: str | None
    needed: str


@dataclass(frozen=True, slots=True)
class TableIndex:
    """A global secondary index of a table: provisioned units (its minimum) that are scaled, or on-demand maximums."""

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
    """A DynamoDB table: provisioned units (its minimum) that are scaled, or on-demand maximums.

    `ttl_to_end` is, for a table without a time to live, a list expression: the attribute by which AWS still deletes items,
    where there is one. `stream_while_replicated` is a condition that its stream stays on under, where the file has none, and
    `replicated` whether it has a replica in a second region.
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
    stream_while_replicated: str | None
    replicated: bool
    point_in_time_recovery: bool
    deletion_protection: bool
    prevent_destroy: bool
    key_arn: str
    tags: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TableReplica:
    """A replica of the first region's table in this stack's: what it has of its own, and what it has as that table has it.

    DynamoDB keeps keys, indexes, TTL and write capacity of all replicas alike; `provisioned` and `on_demand_ceiling` are what the
    file says of both.
    """

    address: Address
    name: str
    table_arn: str
    key_arn: str
    point_in_time_recovery: bool
    deletion_protection: bool
    prevent_destroy: bool
    billing_mode: Literal["PROVISIONED", "PAY_PER_REQUEST"]
    provisioned: Units
    on_demand_ceiling: Units
    indexes: tuple[TableIndex, ...]
    tags: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class AskedReplica:
    """A replica as a table: its stream, which the replica does not say."""

    address: Address
    name: str


@dataclass(frozen=True, slots=True)
class ScalingTarget:
    """Minimum and maximum that Application Auto Scaling keeps a table or an index between.

    `scheduled` says whether scheduled actions set them as well: Terraform then sets them once and leaves them alone.
    """

    address: Address
    resource_id: str
    dimension: str
    floor: int
    ceiling: int
    scheduled: bool = False


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
class ScheduledAction:
    """Minimum and maximum that a scaling target has from the time of a schedule on."""

    address: Address
    name: str
    resource_id: str
    dimension: str
    expression: str
    timezone: str
    floor: int
    ceiling: int


TableRecord = (
    ExistingTables | DynamodbTable | TableReplica | AskedReplica | ScalingTarget | ScalingPolicy | ScheduledAction
)
