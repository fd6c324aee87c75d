"""Application Auto Scaling: between which bounds, and by which rule."""

from __future__ import annotations

from constructs import Construct

from imports.aws.appautoscaling_policy import (
    AppautoscalingPolicy,
    AppautoscalingPolicyTargetTrackingScalingPolicyConfiguration,
    AppautoscalingPolicyTargetTrackingScalingPolicyConfigurationPredefinedMetricSpecification,
)
from imports.aws.appautoscaling_target import AppautoscalingTarget
from modules.phase3b_performance.address import pinned
from phase3b.plan.tables.records import ScalingPolicy, ScalingTarget

SERVICE_NAMESPACE = "dynamodb"


def draw_target(scope: Construct, record: ScalingTarget) -> None:
    """A scalable target."""
    target = AppautoscalingTarget(
        scope,
        str(record.address),
        service_namespace=SERVICE_NAMESPACE,
        resource_id=record.resource_id,
        scalable_dimension=record.dimension,
        min_capacity=record.floor,
        max_capacity=record.ceiling,
    )
    pinned(target, record.address)


def draw_policy(scope: Construct, record: ScalingPolicy) -> None:
    """A target tracking policy."""
    policy = AppautoscalingPolicy(
        scope,
        str(record.address),
        name=record.name,
        policy_type="TargetTrackingScaling",
        service_namespace=SERVICE_NAMESPACE,
        resource_id=record.resource_id,
        scalable_dimension=record.dimension,
        target_tracking_scaling_policy_configuration=AppautoscalingPolicyTargetTrackingScalingPolicyConfiguration(
            target_value=record.target_percent,
            scale_out_cooldown=record.scale_out_cooldown_seconds,
            scale_in_cooldown=record.scale_in_cooldown_seconds,
            predefined_metric_specification=(
                AppautoscalingPolicyTargetTrackingScalingPolicyConfigurationPredefinedMetricSpecification(
                    predefined_metric_type=record.predefined_metric
                )
            ),
        ),
    )
    pinned(policy, record.address)
