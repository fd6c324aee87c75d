"""DynamoDB tables with their indexes."""

from __future__ import annotations

from typing import assert_never

from cdktf import TerraformResourceLifecycle, Token
from constructs import Construct

from imports.aws.data_aws_dynamodb_table import DataAwsDynamodbTable
from imports.aws.dynamodb_table import (
    DynamodbTable as AwsDynamodbTable,
)
from imports.aws.dynamodb_table import (
    DynamodbTableAttribute,
    DynamodbTableGlobalSecondaryIndex,
    DynamodbTableGlobalSecondaryIndexOnDemandThroughput,
    DynamodbTableOnDemandThroughput,
    DynamodbTablePointInTimeRecovery,
    DynamodbTableServerSideEncryption,
    DynamodbTableTtl,
)
from modules.phase3b_performance import auto_scaling
from modules.phase3b_performance.address import pinned
from phase3b.plan.tables.records import (
    DynamodbTable,
    ExistingTables,
    ScalingPolicy,
    ScalingTarget,
    TableIndex,
    TableRecord,
    Units,
)

NO_CEILING = Units(None, None)


def draw(scope: Construct, record: TableRecord) -> None:
    """Draws a table, its auto scaling, or the question about tables that exist."""
    match record:
        case ExistingTables():
            draw_existing_tables(scope, record)
        case DynamodbTable():
            draw_table(scope, record)
        case ScalingTarget():
            auto_scaling.draw_target(scope, record)
        case ScalingPolicy():
            auto_scaling.draw_policy(scope, record)
        case _:
            assert_never(record)


def draw_table(scope: Construct, record: DynamodbTable) -> None:
    """A table, encrypted with the key of the module."""
    table = AwsDynamodbTable(
        scope,
        str(record.address),
        name=record.name,
        billing_mode=record.billing_mode,
        read_capacity=None if record.scaled is None else Token.as_number(record.scaled.read),
        write_capacity=None if record.scaled is None else Token.as_number(record.scaled.write),
        on_demand_throughput=_table_ceiling(record),
        hash_key=record.partition_key,
        range_key=record.sort_key,
        attribute=[DynamodbTableAttribute(name=name, type=kind) for name, kind in record.attributes],
        global_secondary_index=[_index(index) for index in record.indexes] or None,
        ttl=None
        if record.ttl_attribute is None
        else DynamodbTableTtl(attribute_name=record.ttl_attribute, enabled=True),
        stream_enabled=True if record.stream is not None else None,
        stream_view_type=record.stream,
        point_in_time_recovery=DynamodbTablePointInTimeRecovery(enabled=record.point_in_time_recovery),
        server_side_encryption=DynamodbTableServerSideEncryption(enabled=True, kms_key_arn=record.key_arn),
        deletion_protection_enabled=record.deletion_protection,
        tags=dict(record.tags),
        lifecycle=TerraformResourceLifecycle(prevent_destroy=True) if record.prevent_destroy else None,
    )
    _lift(table, "", record)
    if record.ttl_to_end is not None:
        table.add_override(
            "dynamic.ttl",
            {"for_each": record.ttl_to_end, "content": {"attribute_name": "${ttl.value}", "enabled": False}},
        )
    for position, index in enumerate(record.indexes):
        _lift(table, f"global_secondary_index.{position}.", index)
    pinned(table, record.address)


def _index(index: TableIndex) -> DynamodbTableGlobalSecondaryIndex:
    return DynamodbTableGlobalSecondaryIndex(
        name=index.name,
        hash_key=index.partition_key,
        range_key=index.sort_key,
        projection_type=index.projection,
        non_key_attributes=list(index.non_key_attributes) or None,
        read_capacity=None if index.scaled is None else Token.as_number(index.scaled.read),
        write_capacity=None if index.scaled is None else Token.as_number(index.scaled.write),
        on_demand_throughput=_index_ceiling(index),
    )


def _table_ceiling(record: DynamodbTable) -> DynamodbTableOnDemandThroughput | None:
    if record.on_demand_ceiling == NO_CEILING:
        return None
    read, write = _ceiling(record)
    return DynamodbTableOnDemandThroughput(max_read_request_units=read, max_write_request_units=write)


def _index_ceiling(index: TableIndex) -> DynamodbTableGlobalSecondaryIndexOnDemandThroughput | None:
    if index.on_demand_ceiling == NO_CEILING:
        return None
    read, write = _ceiling(index)
    return DynamodbTableGlobalSecondaryIndexOnDemandThroughput(
        max_read_request_units=read, max_write_request_units=write
    )


def _ceiling(owner: DynamodbTable | TableIndex) -> tuple[float | None, float | None]:
    """The ceilings of a table or index, a side without one as the expression that takes an earlier one away."""
    ceiling, lifted = owner.on_demand_ceiling, owner.lifted_ceiling
    return (
        ceiling.read if lifted is None or lifted.read is None else Token.as_number(lifted.read),
        ceiling.write if lifted is None or lifted.write is None else Token.as_number(lifted.write),
    )


def _lift(table: AwsDynamodbTable, path: str, owner: DynamodbTable | TableIndex) -> None:
    """A block that is there only while AWS has a ceiling where the file has none."""
    if owner.lifted_ceiling is None or owner.on_demand_ceiling != NO_CEILING:
        return
    lifted = owner.lifted_ceiling
    table.add_override(
        f"{path}dynamic.on_demand_throughput",
        {
            "for_each": lifted.needed,
            "content": {"max_read_request_units": lifted.read, "max_write_request_units": lifted.write},
        },
    )


def draw_existing_tables(scope: Construct, record: ExistingTables) -> None:
    """Tables as they are; for_each, because a question about a table that does not exist ends the plan."""
    tables = DataAwsDynamodbTable(scope, str(record.address), name="${each.key}")
    tables.add_override("for_each", record.names)
    pinned(tables, record.address)
