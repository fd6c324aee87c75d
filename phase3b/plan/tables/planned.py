"""Tables with their indexes and their auto scaling, planned."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.deployment import (
    Billing,
    Deployment,
    IndexDeployment,
    OnDemand,
    Provisioned,
    Range,
    TableDeployment,
)
from phase3b.capacity.model.second_region import REPLICATED_STREAM
from phase3b.capacity.service.service import StreamView
from phase3b.naming import (
    Address,
    Names,
    capacity_owner,
    replica_address,
    scheduled_action_address,
    table_address,
)
from phase3b.plan.encryption.planned import key_arn
from phase3b.plan.stack.planned import CALLER, PARTITION
from phase3b.plan.stack.records import DataSource, LocalValue, Output
from phase3b.plan.tables.live_capacity import (
    held,
    held_by_schedules,
    live_capacity_records,
    maximum_removals,
    removed_maximum,
    replicated,
    ttl_to_end,
)
from phase3b.plan.tables.records import (
    AskedReplica,
    DynamodbTable,
    LiftedCeiling,
    ScaledUnits,
    ScalingPolicy,
    ScalingTarget,
    ScheduledAction,
    TableIndex,
    TableRecord,
    TableReplica,
    Units,
)
from phase3b.plan.tables.references import address_of, asked_replica, has_stream, name_of, replica_name, table_reference
from phase3b.plan.tables.scaling_dimension import Side, scaling_dimension

NOTHING: Final = Units(None, None)


def table_records(deployment: Deployment, names: Names) -> Iterator[TableRecord | DataSource | LocalValue]:
    """Every table, or replica of one, with what is asked of AWS about the tables that exist already."""
    own = [table for table in deployment.tables if not deployment.is_replica(table.name)]
    yield from live_capacity_records([names.table(table.name) for table in own])
    for table in deployment.tables:
        yield from scaled_table(deployment, table, names) if table in own else scaled_replica(deployment, table, names)


def scaled_table(deployment: Deployment, table: TableDeployment, names: Names) -> Iterator[TableRecord]:
    """A table with the auto scaling of it and of its indexes."""
    yield _table(deployment, table, names)
    yield from _scaling_of_all(deployment, table, names)


def _scaling_of_all(deployment: Deployment, table: TableDeployment, names: Names) -> Iterator[TableRecord]:
    address = address_of(deployment, table.name)
    yield from _scaling(address, None, table.billing, names)
    for index in table.indexes:
        yield from _scaling(address, index.name, index.billing, names)


def scaled_replica(deployment: Deployment, table: TableDeployment, names: Names) -> Iterator[TableRecord | LocalValue]:
    """A replica with auto scaling by the same numbers: the writes of both regions arrive in both, reads may move to either."""
    yield from replica_records(deployment, table, names)
    yield from _scaling_of_all(deployment, table, names)


def replica_records(deployment: Deployment, table: TableDeployment, names: Names) -> Iterator[TableRecord | LocalValue]:
    """A replica, and where its stream is read, the question for that."""
    environment, regions = deployment.environment, deployment.regions
    name, first = names.table(table.name), environment.region if regions is None else regions.first
    yield TableReplica(
        address=replica_address(table.name),
        name=name,
        table_arn=f"arn:{PARTITION.ref('partition')}:dynamodb:{first}:{CALLER.ref('account_id')}:table/{name}",
        key_arn=key_arn(deployment),
        point_in_time_recovery=environment.point_in_time_recovery,
        deletion_protection=environment.deletion_protection,
        prevent_destroy=environment.prevent_destroy,
        billing_mode="PROVISIONED" if isinstance(table.billing, Provisioned) else "PAY_PER_REQUEST",
        provisioned=_provisioned(table.billing),
        on_demand_ceiling=_on_demand_ceiling(table.billing),
        indexes=tuple(_index(table, index, names) for index in table.indexes),
        tags={"Name": name},
    )
    yield LocalValue(replica_name(table.name), f'${{split("/", {replica_address(table.name)}.arn)[1]}}')
    if has_stream(deployment, table):
        yield AskedReplica(asked_replica(table.name), table_reference(deployment, table.name, "name"))


def _table(deployment: Deployment, table: TableDeployment, names: Names) -> DynamodbTable:
    environment = deployment.environment
    return DynamodbTable(
        address=table_address(table.name),
        name=names.table(table.name),
        billing_mode="PROVISIONED" if isinstance(table.billing, Provisioned) else "PAY_PER_REQUEST",
        provisioned=_provisioned(table.billing),
        scaled=_scaled(table.billing, names.table(table.name), None),
        on_demand_ceiling=_on_demand_ceiling(table.billing),
        lifted_ceiling=_lifted_ceiling(table.billing, names.table(table.name), None),
        partition_key=table.partition_key,
        sort_key=table.sort_key,
        attributes=table.attributes,
        indexes=tuple(_index(table, index, names) for index in table.indexes),
        ttl_attribute=table.ttl_attribute,
        ttl_to_end=ttl_to_end(names.table(table.name)) if table.ttl_attribute is None else None,
        stream=_stream(deployment, table),
        stream_while_replicated=replicated(names.table(table.name))
        if _stream(deployment, table) is None and environment.second_region is not None and not table.regional
        else None,
        replicated=table.name in deployment.replicated,
        point_in_time_recovery=environment.point_in_time_recovery,
        deletion_protection=environment.deletion_protection,
        prevent_destroy=environment.prevent_destroy,
        key_arn=key_arn(deployment),
        tags={"Name": names.table(table.name)},
    )


def _stream(deployment: Deployment, table: TableDeployment) -> StreamView | None:
    """A table that is replicated has a stream, read or not: DynamoDB replicates by it."""
    return table.stream or (REPLICATED_STREAM if table.name in deployment.replicated else None)


def _index(table: TableDeployment, index: IndexDeployment, names: Names) -> TableIndex:
    return TableIndex(
        name=names.index(index.name),
        partition_key=index.partition_key,
        sort_key=index.sort_key,
        projection=index.projection,
        non_key_attributes=index.non_key_attributes,
        provisioned=_provisioned(index.billing),
        scaled=_scaled(index.billing, names.table(table.name), names.index(index.name)),
        on_demand_ceiling=_on_demand_ceiling(index.billing),
        lifted_ceiling=_lifted_ceiling(index.billing, names.table(table.name), names.index(index.name)),
    )


def _provisioned(billing: Billing) -> Units:
    return Units(billing.read.floor, billing.write.floor) if isinstance(billing, Provisioned) else NOTHING


def _scaled(billing: Billing, table_name: str, index_name: str | None) -> ScaledUnits | None:
    if not isinstance(billing, Provisioned):
        return None
    return ScaledUnits(
        _held(table_name, index_name, "read", billing.read, billing),
        _held(table_name, index_name, "write", billing.write, billing),
    )


def _held(table_name: str, index_name: str | None, side: Side, between: Range, billing: Provisioned) -> str:
    scheduled = [each for _, each in billing.scheduled(side)]
    if not scheduled:
        return held(table_name, index_name, side, between)
    return held_by_schedules(table_name, index_name, side, between, scheduled)


def _on_demand_ceiling(billing: Billing) -> Units:
    return Units(billing.read_ceiling, billing.write_ceiling) if isinstance(billing, OnDemand) else NOTHING


def _lifted_ceiling(billing: Billing, table_name: str, index_name: str | None) -> LiftedCeiling | None:
    if not isinstance(billing, OnDemand) or None not in (billing.read_ceiling, billing.write_ceiling):
        return None
    return LiftedCeiling(
        removed_maximum(table_name, index_name, "read") if billing.read_ceiling is None else None,
        removed_maximum(table_name, index_name, "write") if billing.write_ceiling is None else None,
        maximum_removals(table_name, index_name),
    )


def _scaling(table: Address, index: str | None, billing: Billing, names: Names) -> Iterator[TableRecord]:
    if not isinstance(billing, Provisioned):
        return
    yield from _scaling_of(table, index, "read", billing.read, billing, names)
    yield from _scaling_of(table, index, "write", billing.write, billing, names)


def scaling_resource(table: Address, index: str | None) -> str:
    """How Application Auto Scaling names a table or a replica, or the index with this name in AWS."""
    name = f"table/{name_of(table)}"
    return name if index is None else f"{name}/index/{index}"


def _scaling_of(
    table: Address,
    index: str | None,
    side: Side,
    between: Range,
    billing: Provisioned,
    names: Names,
) -> Iterator[TableRecord]:
    owner = f"{capacity_owner(table.name, index)}_{side}"
    target = Address("aws_appautoscaling_target", owner)
    policy = Address("aws_appautoscaling_policy", owner)
    dimension = scaling_dimension(side, of_index=index is not None)
    resource_id = scaling_resource(table, None if index is None else names.index(index))
    scheduled = billing.scheduled(side)
    yield ScalingTarget(target, resource_id, dimension, between.floor, between.ceiling, bool(scheduled))
    yield ScalingPolicy(
        address=policy,
        name=names.of(policy),
        resource_id=target.ref("resource_id"),
        dimension=dimension,
        predefined_metric="DynamoDBReadCapacityUtilization" if side == "read" else "DynamoDBWriteCapacityUtilization",
        target_percent=billing.tracking.target_percent,
        scale_out_cooldown_seconds=billing.tracking.scale_out_cooldown_seconds,
        scale_in_cooldown_seconds=billing.tracking.scale_in_cooldown_seconds,
    )
    for schedule, bounds in scheduled:
        address = scheduled_action_address(capacity_owner(table.name, index), side, schedule.name)
        yield ScheduledAction(
            address=address,
            name=names.of(address),
            resource_id=target.ref("resource_id"),
            dimension=dimension,
            expression=schedule.expression,
            timezone=schedule.timezone,
            floor=bounds.floor,
            ceiling=bounds.ceiling,
        )


def table_outputs(deployment: Deployment) -> Iterator[Output]:
    """Name and ARN of each table, and its stream's ARN where it has one."""
    for table in deployment.tables:
        yield Output(
            f"{table.name}_table_name",
            table_reference(deployment, table.name, "name"),
            f"Name of the table {table.name}",
        )
        yield Output(
            f"{table.name}_table_arn", table_reference(deployment, table.name, "arn"), f"ARN of the table {table.name}"
        )
        if has_stream(deployment, table):
            yield Output(
                f"{table.name}_stream_arn",
                table_reference(deployment, table.name, "stream_arn"),
                f"ARN of the stream of {table.name}",
            )
