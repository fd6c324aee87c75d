"""DynamoDB tables with their indexes."""

from __future__ import annotations

import json
from typing import Any, Final, assert_never

from modules.phase3b_performance import auto_scaling
from modules.phase3b_performance.drawn import Drawn, drawn, given, protected
from phase3b.plan.tables.records import (
    AskedReplica,
    DynamodbTable,
    ExistingTables,
    ScalingPolicy,
    ScalingTarget,
    ScheduledAction,
    TableIndex,
    TableRecord,
    TableReplica,
    Units,
)

NO_CEILING: Final = Units(None, None)
# What global tables replicate by.
REPLICATED_STREAM: Final = "NEW_AND_OLD_IMAGES"


def draw(record: TableRecord) -> Drawn:
    """Draws a table, its auto scaling, or the question about tables that exist."""
    match record:
        case ExistingTables():
            # Tables as they are; for_each, because a question about a table that does not exist ends the plan.
            return drawn(record.address, for_each=record.names, name="${each.key}")
        case DynamodbTable():
            return draw_table(record)
        case TableReplica():
            return draw_replica(record)
        case AskedReplica():
            return drawn(record.address, name=record.name)
        case ScalingTarget():
            return auto_scaling.draw_target(record)
        case ScalingPolicy():
            return auto_scaling.draw_policy(record)
        case ScheduledAction():
            return auto_scaling.draw_action(record)
        case _:
            assert_never(record)


def draw_table(record: DynamodbTable) -> Drawn:
    """A table, encrypted with the key of the module."""
    return drawn(
        record.address,
        name=record.name,
        billing_mode=record.billing_mode,
        hash_key=record.partition_key,
        range_key=record.sort_key,
        attribute=[{"name": name, "type": kind} for name, kind in record.attributes],
        global_secondary_index=[_index(index) for index in record.indexes] or None,
        ttl=None if record.ttl_attribute is None else {"attribute_name": record.ttl_attribute, "enabled": True},
        **_stream(record),
        point_in_time_recovery={"enabled": record.point_in_time_recovery},
        server_side_encryption={"enabled": True, "kms_key_arn": record.key_arn},
        deletion_protection_enabled=record.deletion_protection,
        tags=dict(record.tags),
        # Replicas are resources of the other region's stack: here they would look like drift, and be removed.
        lifecycle={**(protected(record.prevent_destroy) or {}), "ignore_changes": ["replica"]},
        dynamic={**_removed_maximum(record), **_ended(record)} or None,
        **_capacity(record),
    )


def draw_replica(record: TableReplica) -> Drawn:
    """A replica of the first region's table, encrypted with the key of this region."""
    return drawn(
        record.address,
        global_table_arn=record.table_arn,
        kms_key_arn=record.key_arn,
        point_in_time_recovery=record.point_in_time_recovery,
        deletion_protection_enabled=record.deletion_protection,
        tags=dict(record.tags),
        lifecycle=protected(record.prevent_destroy),
    )


def _stream(record: DynamodbTable) -> dict[str, Any]:
    """A stream, or one that is there only as long as AWS has replicas."""
    while_replicated = record.stream_while_replicated
    if record.stream is None and while_replicated is not None:
        view = json.dumps(REPLICATED_STREAM)
        return {
            "stream_enabled": f"${{{while_replicated} ? true : null}}",
            "stream_view_type": f"${{{while_replicated} ? {view} : null}}",
        }
    return given(stream_enabled=True if record.stream is not None else None, stream_view_type=record.stream)


def _index(index: TableIndex) -> dict[str, Any]:
    return given(
        name=index.name,
        hash_key=index.partition_key,
        range_key=index.sort_key,
        projection_type=index.projection,
        non_key_attributes=list(index.non_key_attributes) or None,
        dynamic=_removed_maximum(index) or None,
        **_capacity(index),
    )


def _capacity(owner: DynamodbTable | TableIndex) -> dict[str, Any]:
    """Provisioned units, or maximums; a side without one is the expression that removes an earlier one."""
    if owner.scaled is not None:
        return {"read_capacity": owner.scaled.read, "write_capacity": owner.scaled.write}
    ceiling, removed_maximum = owner.on_demand_ceiling, owner.lifted_ceiling
    if ceiling == NO_CEILING:
        return {}
    return {
        "on_demand_throughput": given(
            max_read_request_units=ceiling.read
            if removed_maximum is None or removed_maximum.read is None
            else removed_maximum.read,
            max_write_request_units=ceiling.write
            if removed_maximum is None or removed_maximum.write is None
            else removed_maximum.write,
        )
    }


def _removed_maximum(owner: DynamodbTable | TableIndex) -> dict[str, Any]:
    """A block that is there only while AWS has a maximum where the file has none."""
    if owner.lifted_ceiling is None or owner.on_demand_ceiling != NO_CEILING:
        return {}
    removed_maximum = owner.lifted_ceiling
    content = given(max_read_request_units=removed_maximum.read, max_write_request_units=removed_maximum.write)
    return {"on_demand_throughput": {"for_each": removed_maximum.needed, "content": content}}


def _ended(record: DynamodbTable) -> dict[str, Any]:
    """A block that is there only while AWS has a time to live where the file has none."""
    if record.ttl_to_end is None:
        return {}
    content = {"attribute_name": "${ttl.value}", "enabled": False}
    return {"ttl": {"for_each": record.ttl_to_end, "content": content}}
