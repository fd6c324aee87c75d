"""The rules of AWS that a change meets, the dangerous ones first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from phase3b.capacity.deployment import Deployment, FunctionDeployment
from phase3b.capacity.model.advice_state import advice_state
from phase3b.capacity.model.quotas import ChangeLimits
from phase3b.capacity.model.tier import Need
from phase3b.change.difference.resources import ResourceChange
from phase3b.change.difference.rules.announced_loss import (
    announced_index_losses,
    announced_key_types,
    announced_losses,
    announced_times_to_live,
)
from phase3b.change.difference.rules.api_rules import changed_cache, changed_firewall, changed_scopes
from phase3b.change.difference.rules.cache_rules import changed_read_cache
from phase3b.change.difference.rules.change_rule import ChangeRule, Level, RuleKind, TableItems
from phase3b.change.difference.rules.dax_rules import changed_dax
from phase3b.change.difference.rules.region_rules import changed_regions
from phase3b.change.difference.rules.table_rules import SCHEDULES, changed_tables
from phase3b.change.guard.moved import moves
from phase3b.change.guard.place import place_of
from phase3b.naming import Address, function_address, queue_address
from phase3b.plan.records import Record
from phase3b.terraform.failure import UNORDERED

ORDER: Final[Mapping[Level, int]] = {"danger": 0, "care": 1, "note": 2}
CONCURRENCY: Final = "Configuring reserved and provisioned concurrency (Lambda Developer Guide)"
SNAPSHOTS: Final = "Improving startup performance with Lambda SnapStart (Lambda Developer Guide)"
VERSIONS: Final = "Lambda function versions (Lambda Developer Guide)"
MOVED: Final = "Terraform: a provider has one region and account, a state one backend"
MOVED_NAMES: Final = "Terraform: resources that wait for each other are a cycle"
KEYS: Final = (
    "Encryption at rest (Developer Guides of DynamoDB, SQS, SNS, Lambda; CloudWatch Logs, S3 and Secrets Manager)"
)
OTHER_KEY: Final = (
    "tables, secrets, functions, queues and topics are encrypted with {new} from then on, where they are, by AWS: nothing of them is "
    "lost. What was written before and is not written again still needs the key of before: log events, objects of buckets, backups of "
    "tables, messages that wait. "
)
KEEPS_OURS: Final = (
    "Terraform would schedule the deletion of that key, which the guard refuses. Keep it before the apply, in the stack's folder: "
    "terraform state rm aws_kms_key.phase3b aws_kms_alias.phase3b. Delete it once nothing is encrypted with it"
)
KEEPS_THEIRS: Final = "Keep {old} until nothing is encrypted with it; leave its policy as it is till then"
OURS: Final = "capacity.yaml: advice of the tier"
_NEEDS: Final[Mapping[Need, tuple[RuleKind, str, str]]] = {
    "network": (
        "needs-network",
        "it needs a network (a VPC with subnets), which an environment has in a tier with a cache, or by `vpc`",
        "P3B-CHANGE-NEEDS-NETWORK",
    ),
    "second_region": (
        "needs-second-region",
        "it needs a second region, which an environment has in a tier with second_region, where it names one",
        "P3B-CHANGE-NEEDS-REGION",
    ),
}


def change_rules(
    before: Deployment,
    after: Deployment,
    resources: Sequence[ResourceChange],
    records: Mapping[Address, Record],
    limits: ChangeLimits,
    items: Mapping[str, TableItems],
) -> tuple[ChangeRule, ...]:
    """Every rule that the change meets; `records` are what is there, `items` those of tables that somebody has counted."""
    found = [
        *_moved(before, after),
        *announced_losses(resources, records, before.environment.account_id),
        *announced_times_to_live(resources, records),
        *announced_index_losses(resources, records),
        *announced_key_types(resources, records),
        *changed_tables(before.tables, after.tables, limits, items),
        *_renamed(before, after, resources),
        *_other_key(before, after),
        *_functions(before, after, resources, limits),
        *changed_cache(before, after, limits),
        *changed_firewall(before, after),
        *changed_read_cache(before, after),
        *changed_dax(before, after),
        *changed_regions(before, after),
        *changed_scopes(before, after),
        *_queues(before, after),
        *_advice(before, after),
    ]
    return tuple(sorted(found, key=lambda rule: ORDER[rule.level]))


def environment_gone(environment: str) -> ChangeRule:
    """What becomes of an environment that is no longer in the file."""
    return ChangeRule(
        "environment-gone",
        "care",
        f"environments.{environment}",
        "phase3b synth removes its Terraform; what runs in AWS stays, and costs, until somebody destroys it",
        "phase3b synth",
        code="P3B-CHANGE-ENVIRONMENT-GONE",
    )


def _moved(before: Deployment, after: Deployment) -> Iterator[ChangeRule]:
    for refusal in moves(after.name, place_of(before.environment), place_of(after.environment)):
        text = f"{refusal.what} {refusal.why} {refusal.fix}"
        yield ChangeRule("moved", "danger", refusal.address, text, MOVED, refusal.code)


def _other_key(before: Deployment, after: Deployment) -> Iterator[ChangeRule]:
    """AWS encrypts again in place; what it does not encrypt again needs the key of before."""
    old, new = before.environment.kms_key_arn, after.environment.kms_key_arn
    if old == new:
        return
    text = OTHER_KEY.format(new=new or "a new key of its own")
    text += KEEPS_OURS if old is None else KEEPS_THEIRS.format(old=old)
    yield ChangeRule("other-key", "care", f"environments.{after.name}.kms_key_arn", text, KEYS, code="P3B-CHANGE-KEY")


def _renamed(before: Deployment, after: Deployment, resources: Sequence[ResourceChange]) -> Iterator[ChangeRule]:
    """A new name replaces everything; what changes besides may make it impossible to order."""
    if (before.project, before.component) == (after.project, after.component):
        return
    besides = replace(before, project=after.project, component=after.component, tags=after.tags) != after
    if besides and resources:
        code = "P3B-CHANGE-RENAMED-WITH-OTHERS"
        yield ChangeRule("renamed-with-others", "care", "service.project", UNORDERED, MOVED_NAMES, code=code)


def _functions(
    before: Deployment, after: Deployment, resources: Sequence[ResourceChange], limits: ChangeLimits
) -> Iterator[ChangeRule]:
    old = {function.name: function for function in before.functions}
    for function in after.functions:
        if function.name in old:
            yield from _concurrency(old[function.name], function, limits)
        elif function.capacity.provisioned_concurrency is not None:
            yield _warm(function, function.capacity.provisioned_concurrency, limits)
        if function.capacity.snap_start and not (function.name in old and old[function.name].capacity.snap_start):
            yield _snapshots(function)
    published = [change.address.name for change in resources if _publishes(change)]
    if published:
        yield ChangeRule(
            "functions-published",
            "note",
            ", ".join(published),
            "a new version is published, and its first calls are cold starts; provisioned concurrency is created again for it",
            VERSIONS,
            code="P3B-CHANGE-VERSION-PUBLISHED",
        )


def _publishes(change: ResourceChange) -> bool:
    """Whether an alias moves to another version."""
    return change.address.type == "aws_lambda_alias" and any(each.name == "version" for each in change.attributes)


def _concurrency(before: FunctionDeployment, after: FunctionDeployment, limits: ChangeLimits) -> Iterator[ChangeRule]:
    was, is_now = before.capacity.reserved_concurrency, after.capacity.reserved_concurrency
    if is_now is not None and (was is None or is_now < was):
        yield ChangeRule(
            "reserved-lowered",
            "care",
            str(function_address(after.name)),
            f"reserved concurrency falls from {'none' if was is None else f'{was:,}'} to {is_now:,}: more invocations at a "
            "time are throttled as soon as it applies",
            CONCURRENCY,
            code="P3B-CHANGE-RESERVED-LOWERED",
        )
    warm, kept = after.capacity.provisioned_concurrency, before.capacity.provisioned_concurrency
    schedules = after.capacity.schedules
    if kept is not None and warm is not None and (schedules or before.capacity.schedules):
        yield from _scheduled(before, after)
    elif warm is not None and warm != kept:
        yield _warm(after, warm, limits)


def _scheduled(before: FunctionDeployment, after: FunctionDeployment) -> Iterator[ChangeRule]:
    """Provisioned concurrency of the tier that no apply brings into force, as schedules set it; and that an apply sets again."""
    old, new = before.capacity.provisioned_concurrency, after.capacity.provisioned_concurrency
    schedules = after.capacity.schedules
    if schedules and before.capacity.schedules and old != new:
        setting = [name for name, each in schedules.items() if each.concurrency == new]
        when = (
            f"in force from the next run of {' or '.join(setting)}, not with the apply" if setting else "never in force"
        )
        says = f"provisioned concurrency changes in the tier (from {old} to {new}), which schedules set: {when}"
        yield _of_schedules(after, "care", says)
    elif not schedules:
        says = (
            f"no schedule is left for provisioned concurrency: the apply sets that of the tier again, {new}, whatever the last "
            "schedule that ran has set"
        )
        yield _of_schedules(after, "note", says)


def _of_schedules(function: FunctionDeployment, level: Level, says: str) -> ChangeRule:
    about = f"aws_lambda_provisioned_concurrency_config.{function.name}"
    return ChangeRule("scheduled-bounds", level, about, says, SCHEDULES, code="P3B-CHANGE-SCHEDULED-BOUNDS")


def _warm(function: FunctionDeployment, executions: int, limits: ChangeLimits) -> ChangeRule:
    rate = limits.warm_environments_per_minute
    return ChangeRule(
        "provisioned-concurrency",
        "note",
        f"aws_lambda_provisioned_concurrency_config.{function.name}",
        f"{executions:,} environments are made ready, at most {rate:,} a minute, after the function's own start: the apply "
        "waits for them. Calls until then start cold",
        CONCURRENCY,
        code="P3B-CHANGE-PROVISIONED-CONCURRENCY",
    )


def _snapshots(function: FunctionDeployment) -> ChangeRule:
    return ChangeRule(
        "snap-start",
        "note",
        str(function_address(function.name)),
        "each version is initialised when it is published, and cold starts restore its snapshot: publishing takes minutes. What "
        "its code makes while it is imported is the same in every environment; a function that has provisioned concurrency loses "
        "that first, in an apply of its own",
        SNAPSHOTS,
        code="P3B-CHANGE-SNAP-START",
    )


def _queues(before: Deployment, after: Deployment) -> Iterator[ChangeRule]:
    old = {queue.name: queue for queue in before.queues}
    for queue in after.queues:
        if queue.name in old and old[queue.name].fifo != queue.fifo:
            yield ChangeRule(
                "queue-switched",
                "note",
                str(queue_address(queue.name, fifo=queue.fifo)),
                "is written to from now on. Both queues exist and are processed, so nothing is lost; messages still in the "
                "other one may be processed after newer ones",
                "phase3b: docs of queues",
                code="P3B-CHANGE-QUEUE-SWITCHED",
            )


def _advice(before: Deployment, after: Deployment) -> Iterator[ChangeRule]:
    # What both advise is not a part of the change.
    known = {advice.action for advice in before.tier.advice}
    has_network = after.tier.cache is not None or after.tier.dax is not None or after.environment.vpc is not None
    there = ({"network"} if has_network else set()) | ({"second_region"} if after.regions is not None else set())
    for advice in after.tier.advice:
        if (
            advice.needs is not None
            and advice.needs not in there
            and advice.action not in known
            and advice_state(advice, after.tier) != "done"
        ):
            kind, says, code = _NEEDS[advice.needs]
            yield ChangeRule(kind, "note", advice.action, says, OURS, code)
