"""Scalable targets and their target tracking policies, as they are registered, of each table and index."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from moto.applicationautoscaling.models import (
    ApplicationAutoscalingBackend,
    FakeApplicationAutoscalingPolicy,
    FakeScalableTarget,
)

from phase3b.local.dynamodb.throughput.lanes import Scalable, Tracked
from phase3b.local.dynamodb.throughput.throttled import LaneName
from phase3b.local.scaling.scaled_names import dimension, resource_id

_TRACKING: Final = "TargetTrackingScaling"


def target_of(backend: ApplicationAutoscalingBackend, lane: LaneName) -> FakeScalableTarget | None:
    """The scalable target of a lane; None where there is none."""
    return backend.targets.get(dimension(lane), {}).get(resource_id(lane))


def policy_of(backend: ApplicationAutoscalingBackend, lane: LaneName) -> FakeApplicationAutoscalingPolicy | None:
    """The target tracking policy of a lane. AWS takes one of a predefined metric, of which there is one for each side."""
    return next(
        (
            each
            for each in list(backend.policies.values())
            if (each.resource_id, each.scalable_dimension) == (resource_id(lane), dimension(lane))
            and each.policy_type == _TRACKING
        ),
        None,
    )


def scalable_of(backend: ApplicationAutoscalingBackend, lane: LaneName) -> Scalable | None:
    """Bounds and target of a lane; None where it has no scalable target."""
    target = target_of(backend, lane)
    if target is None or target.min_capacity is None or target.max_capacity is None:
        return None
    policy = policy_of(backend, lane)
    given: Mapping[str, Any] = {} if policy is None else policy.target_tracking_scaling_policy_configuration or {}
    suspended = _suspended(target)
    return Scalable(
        target.min_capacity,
        target.max_capacity,
        None
        if not given
        else Tracked(
            float(given["TargetValue"]), int(given.get("ScaleOutCooldown") or 0), int(given.get("ScaleInCooldown") or 0)
        ),
        scales_out=not suspended.get("DynamicScalingOutSuspended"),
        scales_in=not (suspended.get("DynamicScalingInSuspended") or given.get("DisableScaleIn")),
    )


def schedules_suspended(target: FakeScalableTarget) -> bool:
    """Whether the scheduled actions of a target don't run."""
    return bool(_suspended(target).get("ScheduledScalingSuspended"))


def _suspended(target: FakeScalableTarget) -> Mapping[str, Any]:
    found: Any = target.suspended_state
    return found if isinstance(found, Mapping) else {}
