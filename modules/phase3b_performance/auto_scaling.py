"""Application Auto Scaling of tables and of provisioned concurrency: between which bounds, by which rule, at which times."""

from __future__ import annotations

from typing import Final

from modules.phase3b_performance.drawn import Drawn, drawn, needs
from phase3b.plan.functions.records import ProvisionedAction, ProvisionedTarget
from phase3b.plan.tables.records import ScalingPolicy, ScalingTarget, ScheduledAction

SERVICE_NAMESPACE: Final = "dynamodb"
OF_FUNCTIONS: Final = "lambda"
PROVISIONED: Final = "lambda:function:ProvisionedConcurrency"
# What a schedule has set of a target is no drift: every apply would set it back until the next schedule runs.
SET_BY_SCHEDULES: Final = {"ignore_changes": ["min_capacity", "max_capacity"]}
CONCURRENCY_SET_BY_SCHEDULES: Final = {"ignore_changes": ["provisioned_concurrent_executions"]}


def draw_target(record: ScalingTarget) -> Drawn:
    """A scalable target."""
    return drawn(
        record.address,
        service_namespace=SERVICE_NAMESPACE,
        resource_id=record.resource_id,
        scalable_dimension=record.dimension,
        min_capacity=record.floor,
        max_capacity=record.ceiling,
        lifecycle=SET_BY_SCHEDULES if record.scheduled else None,
    )


def draw_action(record: ScheduledAction) -> Drawn:
    """A scheduled action."""
    return drawn(
        record.address,
        name=record.name,
        service_namespace=SERVICE_NAMESPACE,
        resource_id=record.resource_id,
        scalable_dimension=record.dimension,
        schedule=record.expression,
        timezone=record.timezone,
        scalable_target_action={"min_capacity": record.floor, "max_capacity": record.ceiling},
    )


def draw_policy(record: ScalingPolicy) -> Drawn:
    """A target tracking policy."""
    return drawn(
        record.address,
        name=record.name,
        policy_type="TargetTrackingScaling",
        service_namespace=SERVICE_NAMESPACE,
        resource_id=record.resource_id,
        scalable_dimension=record.dimension,
        target_tracking_scaling_policy_configuration={
            "target_value": record.target_percent,
            "scale_out_cooldown": record.scale_out_cooldown_seconds,
            "scale_in_cooldown": record.scale_in_cooldown_seconds,
            "predefined_metric_specification": {"predefined_metric_type": record.predefined_metric},
        },
    )


def draw_provisioned_target(record: ProvisionedTarget) -> Drawn:
    """A scalable target of the provisioned concurrency of an alias: what schedules set is minimum and maximum alike."""
    return drawn(
        record.address,
        service_namespace=OF_FUNCTIONS,
        resource_id=record.resource_id,
        scalable_dimension=PROVISIONED,
        min_capacity=record.executions,
        max_capacity=record.executions,
        lifecycle=SET_BY_SCHEDULES,
        depends_on=needs(record.needs),
    )


def draw_provisioned_action(record: ProvisionedAction) -> Drawn:
    """A scheduled action of the provisioned concurrency of an alias."""
    return drawn(
        record.address,
        name=record.name,
        service_namespace=OF_FUNCTIONS,
        resource_id=record.resource_id,
        scalable_dimension=PROVISIONED,
        schedule=record.expression,
        timezone=record.timezone,
        scalable_target_action={"min_capacity": record.executions, "max_capacity": record.executions},
    )
