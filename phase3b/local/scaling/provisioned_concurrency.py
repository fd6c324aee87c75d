"""Provisioned concurrency of functions, which Application Auto Scaling brings into the bounds of its target.

Nothing tracks it here: what schedules set is minimum and maximum alike. Source: "RegisterScalableTarget" in the Application Auto
Scaling API Reference: the capacity changes where it is out of the range, and not where the resource has none.
"""

from __future__ import annotations

from typing import Final

from moto.applicationautoscaling.models import FakeScalableTarget
from moto.awslambda.models import lambda_backends

from phase3b.local.moto_gaps.aws_lambda import kept_of

DIMENSION: Final = "lambda:function:ProvisionedConcurrency"


def keep_between(account_id: str, region: str, target: FakeScalableTarget) -> None:
    """Brings the provisioned concurrency of an alias between minimum and maximum; with 0 it has none any more."""
    if target.scalable_dimension != DIMENSION or target.min_capacity is None or target.max_capacity is None:
        return
    # function:NAME:ALIAS
    qualified = target.resource_id.partition(":")[2]
    kept = kept_of(lambda_backends[account_id][region])
    now = kept.get(qualified)
    if now is None:
        return
    kept[qualified] = min(max(now, target.min_capacity), target.max_capacity)
    if not kept[qualified]:
        del kept[qualified]
