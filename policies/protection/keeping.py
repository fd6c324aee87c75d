"""Policies of what is kept: state, what Terraform may leave alone, logs, what was deleted by mistake, and who is production."""

from __future__ import annotations

import re
from typing import Final

from policies.policy import Policy, Verdict, unless
from policies.stack_read.bounds import bounds, number
from policies.stack_read.stack import Resource, Stack, blocks

LOG_GROUP: Final = "aws_cloudwatch_log_group"
# Their service encrypts what it keeps, and nobody can ask it not to.
ALWAYS_ENCRYPTED: Final = frozenset({"cloud", "remote", "gcs", "azurerm"})
LOST: Final = {
    "aws_kms_key": ("deletion_window_in_days", "key_deletion_days"),
    "aws_secretsmanager_secret": ("recovery_window_in_days", "secret_recovery_days"),
}
# What both give where nothing is said ("ScheduleKeyDeletion", "DeleteSecret").
DEFAULT_DAYS: Final = 30


def _state(backend: Resource, stack: Stack) -> Verdict:
    production = stack.context.production
    if not backend.values:
        return unless(not production, "it has no backend: the state of production is a file on somebody's machine")
    problems: list[str] = []
    for kind, values in backend.values.items():
        if kind == "s3":
            if values.get("encrypt") is not True:
                problems.append("encrypt is off: the state, with every secret in it, is not encrypted by its writer")
            if values.get("use_lockfile") is not True and not values.get("dynamodb_table"):
                problems.append("nothing locks it: two applies at a time leave resources that no state knows")
            if str(values.get("acl", "private")) not in {"private", "bucket-owner-full-control"}:
                problems.append(f"its acl is {values['acl']}")
        elif kind == "local":
            problems += ["the state of production is a file on somebody's machine"] if production else []
        elif kind not in ALWAYS_ENCRYPTED and production:
            problems.append(f"nobody knows whether {kind} encrypts what it keeps")
    return tuple(problems)


def _ignored(resource: Resource, stack: Stack) -> Verdict:
    del stack
    ignored = resource.block("lifecycle").get("ignore_changes") or ()
    allowed = set(map(str, bounds()["ignored_changes"]))
    named = [ignored] if isinstance(ignored, str) else list(ignored)
    return tuple(
        "it ignores every change: what the file says of it is never applied"
        if each == "all"
        else f"it ignores changes of {each}: what is changed by hand stays"
        for each in named
        if each not in allowed
    )


def _retention(group: Resource, stack: Stack) -> Verdict:
    kept = group.values.get("retention_in_days")
    if not kept or int(kept) < 1:
        return ("its logs are kept for ever",)
    if group.text("log_group_class") not in {"", "STANDARD"}:
        return (
            f"log_group_class is {group.text('log_group_class')}: no metric filter reads it, and alarms on it are silent",
        )
    fewest = number("production", "fewest_log_days")
    return unless(
        not stack.context.production or int(kept) >= fewest,
        f"its logs are kept for {kept} days, and what happened must be looked up for {fewest}",
    )


def _recoverable(resource: Resource, stack: Stack) -> Verdict:
    if not stack.context.production:
        return None
    argument, bound = LOST[resource.type]
    days, least = int(resource.values.get(argument, DEFAULT_DAYS)), number("production", bound)
    return unless(
        days >= least, f"{argument} is {days}: what is deleted by mistake is gone before it is missed ({least})"
    )


def _honest(environment: Resource, stack: Stack) -> Verdict:
    if stack.context.production:
        return ()
    wanted = bounds()["production"]
    words = re.split(r"[^a-z]+|(?<=[a-z])(?=[0-9])", stack.context.environment.lower())
    if any(word.startswith(name) for word in words for name in map(str, wanted["names"])):
        return (f"{environment.name} says that it is not production, and is called so",)
    found = _traits(stack)
    return unless(
        len(found) < int(wanted["traits"]),
        f"{environment.name} says that it is not production, and has {' and '.join(found)}",
    )


def _traits(stack: Stack) -> list[str]:
    tables = stack.all("aws_dynamodb_table")
    backend = stack.part("terraform.backend")
    days = number("production", "log_retention_days")
    kept = [int(group.values.get("retention_in_days") or 0) for group in stack.all(LOG_GROUP)]
    traits = {
        "point-in-time recovery": any(table.block("point_in_time_recovery").get("enabled") is True for table in tables),
        f"logs of {days} days or more": any(each >= days for each in kept),
        "tables that Terraform may not destroy": any(
            table.block("lifecycle").get("prevent_destroy") is True for table in tables
        ),
        "its state in S3": backend is not None and bool(blocks(backend.values, "s3")),
    }
    return [name for name, has in traits.items() if has]


POLICIES: Final = (
    Policy(
        "P3B_STATE_PROTECTED",
        "Terraform's state is encrypted, locked, and in production not on a machine",
        ("terraform",),
        "A state holds every value of every resource; who has it has the secrets, and who loses it has resources that nobody knows.",
        "Use the s3 backend with lock_file",
        "environments.{environment}.backend",
        _state,
        security=True,
    ),
    Policy(
        "P3B_IGNORED_CHANGES",
        "Terraform ignores no change",
        (),
        "What is ignored is as somebody left it by hand: a policy, a key, an alarm's action.",
        "Take ignore_changes away, or list the argument in policies/stack_read/bounds.yaml",
        "service",
        _ignored,
        security=True,
    ),
    Policy(
        "P3B_LOG_RETENTION",
        "Each log group ends",
        (LOG_GROUP,),
        "Logs without an end are paid for every month, and hold what should have been forgotten.",
        "Set log_retention_days",
        "environments.{environment}.log_retention_days",
        _retention,
    ),
    Policy(
        "P3B_RECOVERY_WINDOW",
        "In production a deleted key or secret can be brought back",
        tuple(LOST),
        "A deleted key takes everything that it encrypted with it.",
        "Raise kms_deletion_window_days",
        "environments.{environment}.kms_deletion_window_days",
        _recoverable,
    ),
    Policy(
        "P3B_PRODUCTION",
        "An environment that looks like production is judged as production",
        ("environment",),
        "`production: false` asks for less; beside production's own protections it is a mistake, or a way round the policies.",
        "Say production: true, or take away what makes it one",
        "environments.{environment}.production",
        _honest,
        security=True,
    ),
)
