"""Policies of DynamoDB tables and their auto scaling."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from policies.policy import PASSED, Policy, Verdict, unless
from policies.stack_read.bounds import number
from policies.stack_read.stack import Resource, Stack, Values, blocks
from policies.watching.incidents import watched_alone

TABLE: Final = "aws_dynamodb_table"
TARGET: Final = "aws_appautoscaling_target"
SCALING: Final = "aws_appautoscaling_policy"
# Utilisation targets that Application Auto Scaling takes for DynamoDB, in percent.
LOWEST_PERCENT: Final = 20
HIGHEST_PERCENT: Final = 90
# What auto scaling has made of it, held between two numbers.
_HELD: Final = re.compile(r"\$\{max\((?P<least>\d+), min\((?P<most>\d+), .+\)\)\}")


def provisioned(table: Resource) -> bool:
    """Whether a table has capacity of its own; PROVISIONED is also what AWS makes of a table that does not say."""
    return table.text("billing_mode") in ("", "PROVISIONED")


def indexes(table: Resource) -> tuple[Values, ...]:
    """The global secondary indexes of a table."""
    return table.blocks("global_secondary_index")


def _capacities(table: Resource) -> Iterator[tuple[str, str, str, Values, str]]:
    """Resource id, scalable dimension, how people call it, and where the units are under which key."""
    owners: list[tuple[str, str, str, Values]] = [(f"table/{table.text('name')}", "table", "", table.values)]
    owners += [
        (f"table/{table.text('name')}/index/{index['name']}", "index", f" of index {index['name']}", index)
        for index in indexes(table)
    ]
    for owner, kind, of, values in owners:
        for direction, key in (("Read", "read_capacity"), ("Write", "write_capacity")):
            yield owner, f"dynamodb:{kind}:{direction}CapacityUnits", f"{direction.lower()}s{of}", values, key


def _target(stack: Stack, owner: str, dimension: str) -> Resource | None:
    for target in stack.all(TARGET):
        same = stack.resolved(target.text("resource_id")) == owner
        if same and target.text("scalable_dimension") == dimension:
            return target
    return None


def _scaled(table: Resource, stack: Stack) -> Verdict:
    if not provisioned(table):
        return None
    problems: list[str] = []
    for owner, dimension, called, _, _ in _capacities(table):
        if _target(stack, owner, dimension) is None:
            problems.append(f"{called} have no scaling target ({dimension} of {owner})")
        elif not any(
            stack.resolved(policy.text("resource_id")) == owner
            and policy.text("scalable_dimension") == dimension
            and policy.text("policy_type") == "TargetTrackingScaling"
            for policy in stack.all(SCALING)
        ):
            problems.append(f"{called} have a scaling target and no target tracking policy")
        else:
            problems += _held_still(owner, dimension, called, stack)
    return tuple(problems)


def _held_still(owner: str, dimension: str, called: str, stack: Stack) -> Iterator[str]:
    target = _target(stack, owner, dimension)
    suspended = {} if target is None else target.block("suspended_state")
    yield from (f"{called} do not scale: {key} is set" for key, value in suspended.items() if value in {True, "true"})
    for policy in stack.all(SCALING):
        same = stack.resolved(policy.text("resource_id")) == owner and policy.text("scalable_dimension") == dimension
        if same and policy.block("target_tracking_scaling_policy_configuration").get("disable_scale_in") is True:
            yield f"{called} never scale in again: disable_scale_in is set"


def _within_bounds(table: Resource, stack: Stack) -> Verdict:
    if not provisioned(table):
        return None
    problems: list[str] = []
    for owner, dimension, called, values, key in _capacities(table):
        target, units = _target(stack, owner, dimension), values.get(key)
        if units is None:
            problems.append(f"{called} have no {key}")
        if target is None:
            continue
        floor, ceiling = int(target.values["min_capacity"]), int(target.values["max_capacity"])
        if floor > ceiling:
            problems.append(f"{called} scale from {floor} to {ceiling}")
        elif units is not None:
            problems += _outside(units, floor, ceiling, called)
    return tuple(problems)


def _outside(units: int | str, floor: int, ceiling: int, called: str) -> Iterator[str]:
    held = _HELD.fullmatch(str(units))
    if held is not None:
        least, most = int(held["least"]), int(held["most"])
        if not floor <= least <= most <= ceiling:
            yield f"{called} are held between {least} and {most} units, and scale from {floor} to {ceiling}"
    elif not str(units).isdecimal():
        yield f"{called} have {units} units: whether that lies within {floor} to {ceiling} can't be read"
    elif not floor <= int(units) <= ceiling:
        yield f"{called} have {units} units, and scale from {floor} to {ceiling}"


def _target_percent(policy: Resource, stack: Stack) -> Verdict:
    del stack
    if policy.text("service_namespace") != "dynamodb":
        return None
    given = policy.block("target_tracking_scaling_policy_configuration")
    percent = float(given.get("target_value", 0))
    problems: list[str] = []
    if not LOWEST_PERCENT <= percent <= HIGHEST_PERCENT:
        problems.append(f"it aims at {percent:g} % utilisation, and AWS allows {LOWEST_PERCENT} to {HIGHEST_PERCENT}")
    longest = number("scaling", "longest_cooldown_seconds")
    problems += [
        f"{key} is {given[key]} s: it stands still for longer than {longest} s after each step"
        for key in ("scale_in_cooldown", "scale_out_cooldown")
        if int(given.get(key) or 0) > longest
    ]
    direction = "Read" if "Read" in policy.text("scalable_dimension") else "Write"
    measured = [str(each.get("predefined_metric_type")) for each in blocks(given, "predefined_metric_specification")]
    if measured != [f"DynamoDB{direction}CapacityUtilization"]:
        problems.append(f"it scales {direction.lower()}s by {', '.join(measured) or 'a metric of its own'}")
    return tuple(problems)


def _ttl(table: Resource, stack: Stack) -> Verdict:
    del stack
    ttl = table.block("ttl")
    return unless(ttl.get("enabled") is True and ttl.get("attribute_name"), "items never expire: TTL is off")


def _recovery(table: Resource, stack: Stack) -> Verdict:
    if not stack.context.production:
        return None
    given = table.block("point_in_time_recovery")
    if given.get("enabled") is not True:
        return ("point-in-time recovery is off in production",)
    days, least = given.get("recovery_period_in_days"), number("production", "recovery_days")
    return unless(days is None or int(days) >= least, f"it can be recovered for {days} days, and should for {least}")


def _undeletable(table: Resource, stack: Stack) -> Verdict:
    if not stack.context.production:
        return None
    return unless(table.values.get("deletion_protection_enabled") is True, "deletion protection is off in production")


def _throttle_alarms(table: Resource, stack: Stack) -> Verdict:
    name = table.text("name")
    wanted: list[tuple[dict[str, str], str]] = [({"TableName": name}, "")]
    wanted += [
        ({"TableName": name, "GlobalSecondaryIndexName": index["name"]}, f" of index {index['name']}")
        for index in indexes(table)
    ]
    problems = [
        f"no alarm watches {metric}{of}"
        for dimensions, of in wanted
        for metric in ("ReadThrottleEvents", "WriteThrottleEvents")
        if metric not in watched_alone(stack).get(frozenset(dimensions.items()), ())
    ]
    return tuple(problems) or PASSED


POLICIES: Final = (
    Policy(
        "P3B_TABLE_SCALED",
        "Reads and writes of each provisioned table and index are scaled",
        (TABLE,),
        "A dimension without a scaling target stays at its minimum while its neighbours grow, and throttles.",
        "Give the table auto_scaling, or make it PAY_PER_REQUEST",
        "tiers.{tier}.tables.{subject}",
        _scaled,
    ),
    Policy(
        "P3B_TABLE_WITHIN_BOUNDS",
        "What a table or index is created with lies between its minimum and its maximum",
        (TABLE,),
        "Auto scaling corrects a capacity outside of its bounds at once, against what the plan said.",
        "Fix min and max of the table or index",
        "tiers.{tier}.tables.{subject}",
        _within_bounds,
    ),
    Policy(
        "P3B_SCALING_TARGET",
        "Auto scaling aims at 20 to 90 % of what it scales, and soon",
        (SCALING,),
        "Application Auto Scaling takes no other for DynamoDB (Managing throughput capacity with auto scaling).",
        "Choose a target_percent that AWS allows",
        "tiers.{tier}.tables.{subject}.target_percent",
        _target_percent,
    ),
    Policy(
        "P3B_TABLE_TTL",
        "Items of each table expire",
        (TABLE,),
        "Storage that only grows is paid for every month; DynamoDB deletes expired items without using write units.",
        "Name the table's ttl_attribute",
        "service.tables.{subject}.ttl_attribute",
        _ttl,
    ),
    Policy(
        "P3B_TABLE_RECOVERY",
        "Point-in-time recovery is on in production",
        (TABLE,),
        "A bad deployment that overwrites items can be undone to the second for 35 days.",
        "Turn point_in_time_recovery on",
        "environments.{environment}.point_in_time_recovery",
        _recovery,
    ),
    Policy(
        "P3B_TABLE_UNDELETABLE",
        "Deletion protection is on in production",
        (TABLE,),
        "It holds against every caller of AWS, not only against Terraform.",
        "Turn deletion_protection on",
        "environments.{environment}.deletion_protection",
        _undeletable,
    ),
    Policy(
        "P3B_TABLE_THROTTLE_ALARMS",
        "Each table and index has an alarm on throttled reads and writes",
        (TABLE,),
        "Throttle events of an index are published with the index alone; an alarm on the table does not see them.",
        "Add a level to alarm_levels, and keep the thresholds of throttles",
        "environments.{environment}.alarm_levels",
        _throttle_alarms,
    ),
)
