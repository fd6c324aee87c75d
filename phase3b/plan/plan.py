"""Deployment -> Plan: what is deployed is listed here, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
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
from phase3b.capacity.model.environment import Backend, Warnings
from phase3b.naming import (
    Address,
    Names,
    alias_address,
    capacity_owner,
    function_address,
    queue_address,
    refuse_collisions,
    table_address,
)
from phase3b.plan.alarms.alarms import alarms
from phase3b.plan.alerts.incidents import Incident
from phase3b.plan.alerts.planned import TOPIC, WARNINGS_TOPIC, alarm_records, told_together, topic_records
from phase3b.plan.apis.addresses import REST_API, REST_STAGE, USAGE_PLAN, WEBSOCKET_STAGE
from phase3b.plan.apis.planned import api_records
from phase3b.plan.buckets.planned import bucket_records
from phase3b.plan.cloudwatch.alarm import Alarm
from phase3b.plan.costs.planned import budget_records
from phase3b.plan.dashboards.dashboard import body, console_url, dashboard_pages
from phase3b.plan.dashboards.records import Dashboard
from phase3b.plan.encryption.records import Key, KeyAlias
from phase3b.plan.functions.artifacts import NONE, Artifacts
from phase3b.plan.functions.planned import SECRET, function_records
from phase3b.plan.iam.policies import key_policy
from phase3b.plan.queues.planned import queue_records
from phase3b.plan.records import Record
from phase3b.plan.stack.records import DataSource, Output
from phase3b.plan.tables.live_capacity import held, lifted, lifting, live_capacity_records, ttl_to_end
from phase3b.plan.tables.records import (
    DynamodbTable,
    LiftedCeiling,
    ScaledUnits,
    ScalingPolicy,
    ScalingTarget,
    TableIndex,
    Units,
)
from phase3b.plan.tables.scaling_dimension import Side, scaling_dimension
from phase3b.quick_dataclass import dataclass

CALLER: Final = Address("data.aws_caller_identity", "current")
PARTITION: Final = Address("data.aws_partition", "current")
KEY: Final = Address("aws_kms_key", "phase3b")
KEY_ALIAS: Final = Address("aws_kms_alias", "phase3b")
NOTHING: Final = Units(None, None)


@dataclass(frozen=True, slots=True)
class Plan:
    """What an environment's stack holds: where it goes, and the record of every resource, data source and output."""

    name: str
    region: str
    account_id: str | None
    backend: Backend
    tags: Mapping[str, str]
    records: tuple[Record, ...]


def plan(deployment: Deployment, artifacts: Artifacts = NONE) -> Plan:
    """The plan of a deployment, with the packages of its functions and the schemas of its API.

    Raises:
        Phase3bError: two resources would have one Terraform address, an alarm would watch a metric that AWS does not
            publish, a function has no package, or a route names a schema that is not there.
    """
    names = Names(deployment.project, deployment.name, deployment.component)
    watched = alarms(deployment, names)
    together = told_together(deployment, names, watched)
    records = (
        DataSource(CALLER),
        DataSource(PARTITION),
        *_shared(deployment, names),
        *live_capacity_records([names.table(table.name) for table in deployment.tables]),
        *_tables(deployment, names),
        *queue_records(deployment, names, KEY.ref("arn"), PARTITION.ref("partition"), CALLER.ref("account_id")),
        *bucket_records(deployment, names, KEY.ref("arn"), PARTITION.ref("partition"), CALLER.ref("account_id")),
        *function_records(deployment, names, artifacts.packages, KEY.ref("arn")),
        *api_records(
            deployment,
            names,
            artifacts.schemas,
            KEY.ref("arn"),
            PARTITION.ref("partition"),
            CALLER.ref("account_id"),
        ),
        *alarm_records(deployment, watched, together),
        *dashboard_records(deployment, names, watched, together),
        *budget_records(deployment, names),
        *_outputs(deployment, names),
    )
    refuse_collisions((record.address for record in records), _parts(deployment))
    return Plan(
        name=deployment.name,
        region=deployment.environment.region,
        account_id=deployment.environment.account_id,
        backend=deployment.environment.backend,
        tags=deployment.tags,
        records=records,
    )


def _parts(deployment: Deployment) -> dict[str, str]:
    """Where the names stand that addresses begin with."""
    named = (("tables", deployment.tables), ("functions", deployment.functions), ("queues", deployment.queues))
    return {each.name: f"service.{part}.{each.name}" for part, several in named for each in several}


def _shared(deployment: Deployment, names: Names) -> Iterator[Record]:
    partition, account = PARTITION.ref("partition"), CALLER.ref("account_id")
    region = deployment.environment.region
    yield Key(
        KEY,
        f"Tables and alerts of {names.prefix}",
        key_policy(
            partition,
            region,
            account,
            names.prefix,
            schedules=any(function.definition.schedules for function in deployment.functions),
            apis=deployment.api is not None,
        ),
        deployment.environment.kms_deletion_window_days,
        deployment.environment.prevent_destroy,
    )
    yield KeyAlias(KEY_ALIAS, names.alias(), KEY.ref("key_id"))
    yield from topic_records(deployment, names, KEY.ref("arn"), partition, account)


def _tables(deployment: Deployment, names: Names) -> Iterator[Record]:
    for table in deployment.tables:
        yield from table_records(deployment, table, names)


def table_records(deployment: Deployment, table: TableDeployment, names: Names) -> Iterator[Record]:
    """A table with the auto scaling of it and of its indexes."""
    yield _table(deployment, table, names)
    yield from _scaling(table, None, table.billing, names)
    for index in table.indexes:
        yield from _scaling(table, index.name, index.billing, names)


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
        stream=table.stream,
        point_in_time_recovery=environment.point_in_time_recovery,
        deletion_protection=environment.deletion_protection,
        prevent_destroy=environment.prevent_destroy,
        key_arn=KEY.ref("arn"),
        tags={"Name": names.table(table.name)},
    )


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
        held(table_name, index_name, "read", billing.read), held(table_name, index_name, "write", billing.write)
    )


def _on_demand_ceiling(billing: Billing) -> Units:
    return Units(billing.read_ceiling, billing.write_ceiling) if isinstance(billing, OnDemand) else NOTHING


def _lifted_ceiling(billing: Billing, table_name: str, index_name: str | None) -> LiftedCeiling | None:
    if not isinstance(billing, OnDemand) or None not in (billing.read_ceiling, billing.write_ceiling):
        return None
    return LiftedCeiling(
        lifted(table_name, index_name, "read") if billing.read_ceiling is None else None,
        lifted(table_name, index_name, "write") if billing.write_ceiling is None else None,
        lifting(table_name, index_name),
    )


def _scaling(table: TableDeployment, index: str | None, billing: Billing, names: Names) -> Iterator[Record]:
    if not isinstance(billing, Provisioned):
        return
    yield from _scaling_of(table, index, "read", billing.read, billing, names)
    yield from _scaling_of(table, index, "write", billing.write, billing, names)


def scaling_resource(table: Address, index: str | None) -> str:
    """How Application Auto Scaling names a table, or the index with this name in AWS."""
    name = f"table/{table.ref('name')}"
    return name if index is None else f"{name}/index/{index}"


def _scaling_of(
    table: TableDeployment,
    index: str | None,
    side: Side,
    between: Range,
    billing: Provisioned,
    names: Names,
) -> Iterator[Record]:
    owner = f"{capacity_owner(table.name, index)}_{side}"
    target = Address("aws_appautoscaling_target", owner)
    policy = Address("aws_appautoscaling_policy", owner)
    dimension = scaling_dimension(side, of_index=index is not None)
    resource_id = scaling_resource(table_address(table.name), None if index is None else names.index(index))
    yield ScalingTarget(target, resource_id, dimension, between.floor, between.ceiling)
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


def dashboard_records(
    deployment: Deployment, names: Names, watched: Sequence[Alarm], together: Sequence[Incident]
) -> Iterator[Dashboard]:
    """The pages of the dashboard, with the state of these alarms."""
    for number, page in enumerate(dashboard_pages(deployment, names, watched, together), start=1):
        name = "performance" if number == 1 else f"performance_{number}"
        yield Dashboard(Address("aws_cloudwatch_dashboard", name), page.name, body(page, deployment.environment.region))


def _outputs(deployment: Deployment, names: Names) -> Iterator[Record]:
    for table in deployment.tables:
        address = table_address(table.name)
        yield Output(f"{table.name}_table_name", address.ref("name"), f"Name of the table {table.name}")
        yield Output(f"{table.name}_table_arn", address.ref("arn"), f"ARN of the table {table.name}")
        if table.stream is not None:
            yield Output(f"{table.name}_stream_arn", address.ref("stream_arn"), f"ARN of the stream of {table.name}")
    for function in deployment.functions:
        address = function_address(function.name)
        yield Output(f"{function.name}_function_name", address.ref("function_name"), f"Name of {function.name}")
        alias = alias_address(function.name)
        yield Output(
            f"{function.name}_function_arn", alias.ref("arn"), f"ARN of {function.name}, by the alias that is called"
        )
    for queue in deployment.queues:
        chosen = queue_address(queue.name, fifo=queue.fifo)
        yield Output(f"{queue.name}_queue_url", chosen.ref("url"), f"URL of the queue {queue.name}")
        yield Output(f"{queue.name}_queue_arn", chosen.ref("arn"), f"ARN of the queue {queue.name}")
    if deployment.api is not None:
        yield Output("api_url", REST_STAGE.ref("invoke_url"), "URL of the REST API")
        yield Output("api_id", REST_API.ref("id"), "ID of the REST API")
        yield Output("customers_usage_plan_id", USAGE_PLAN.ref("id"), "ID of the usage plan of customers' API keys")
        yield Output("websocket_url", WEBSOCKET_STAGE.ref("invoke_url"), "URL of the WebSocket API")
        yield Output("token_key_secret_arn", SECRET.ref("arn"), "ARN of the secret that tokens are signed with")
    yield Output("alert_topic_arn", TOPIC.ref("arn"), "ARN of the SNS topic that alarms publish to")
    if isinstance(deployment.environment.warnings, Warnings):
        yield Output("warnings_topic_arn", WARNINGS_TOPIC.ref("arn"), "ARN of the SNS topic that warnings publish to")
    yield Output(
        "kms_key_arn", KEY.ref("arn"), "ARN of the key that encrypts tables, queues, logs, alerts and the secret"
    )
    yield Output(
        "performance_dashboard_url",
        console_url(deployment.environment.region, names.dashboard(1)),
        "Where the performance dashboard is",
    )
