"""Where a table that becomes provisioned starts: at its minimum, or at what it consumes, whichever is more."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any, Final

from phase3b.change.guard.asked.traffic import Owner, Traffic
from phase3b.change.guard.plan_json import ResourceChange, indexes_of, resource_changes
from phase3b.change.guard.refusals.capacity_shrunk import dimension_of, target_key
from phase3b.plan.tables.scaling_dimension import SIDES, Side

Starting = Mapping[tuple[Owner, Side], int]
_PERCENT: Final = 100


def starting_capacity(plan: Mapping[str, Any], traffic: Traffic) -> dict[tuple[Owner, Side], int]:
    """Units per second of the tables and indexes whose minimum is too low to start at; empty where it does.

    What was consumed is divided by the target of auto scaling, so that the table starts where auto scaling would
    bring it, and never above the maximum.
    """
    changes = resource_changes(plan)
    bounds = {
        target_key(each.after): each.after
        for each in changes
        if each.type == "aws_appautoscaling_target" and each.after
    }
    targets = {
        target_key(each.after): _target(each)
        for each in changes
        if each.type == "aws_appautoscaling_policy" and each.after
    }
    made: dict[tuple[Owner, Side], int] = {}
    for owner in _becoming_provisioned(changes):
        for side in SIDES:
            peak = traffic.peak(owner, side)
            dimension = dimension_of(owner, side)
            if not peak or dimension not in bounds:
                continue
            units = math.ceil(peak * _PERCENT / targets.get(dimension, _PERCENT))
            units = min(units, int(bounds[dimension]["max_capacity"]))
            if units > int(bounds[dimension]["min_capacity"]):
                made[owner, side] = units
    return made


def _becoming_provisioned(changes: tuple[ResourceChange, ...]) -> Iterator[Owner]:
    for change in changes:
        modes = (change.before.get("billing_mode"), change.after.get("billing_mode"))
        if change.type == "aws_dynamodb_table" and change.updated and modes == ("PAY_PER_REQUEST", "PROVISIONED"):
            yield Owner(change.after["name"], None)
            yield from (Owner(change.after["name"], index) for index in indexes_of(change.before))


def _target(policy: ResourceChange) -> float:
    return float(policy.after["target_tracking_scaling_policy_configuration"][0]["target_value"])
