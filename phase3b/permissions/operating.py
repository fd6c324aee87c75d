"""The roles of who runs a deployment: what the commands of `phase3b ops` read, and what those do that change something."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from phase3b.capacity.model.backend import S3Backend
from phase3b.naming import Names
from phase3b.permissions.action_table import Right, action_table
from phase3b.permissions.roles import (
    RolePolicy,
    assumed_roles,
    assuming,
    of_given_key,
    of_state_key,
    places_of,
    statements_of,
)
from phase3b.plan.plan import Plan
from phase3b.plan.queues.records import Queue
from phase3b.plan.tables.records import DynamodbTable

READING: Final = ("kept_read",)
CHANGING: Final = ("kept_read", "kept_write")


def ops_policy(plan: Plan, names: Names) -> RolePolicy:
    """What the commands of `phase3b ops` read that change nothing, and what the doctor reads, which they send people to."""
    table = action_table()
    rights = [right for operation in table.ops for right in table.operations[operation]]
    return _with_records(
        plan, names, RolePolicy("ops", tuple(statements_of(rights, places_of(plan, names))), ()), READING
    )


def operator_policy(plan: Plan, names: Names) -> RolePolicy:
    """What the commands of `phase3b ops` need that change something: raised capacity, muted alarms, backups, restores, redrives.

    Tables and queues are named one by one, as the file has them; only what a restore made can be written to and deleted.
    """
    table, places = action_table(), places_of(plan, names)
    queues = [each for each in plan.records if isinstance(each, Queue)]
    dead = {each.dead_letters.queue_arn for each in queues if each.dead_letters is not None}
    given_up = tuple(each.name for each in queues if each.address.ref("arn") in dead)
    named = {
        "deployed_table": tuple(each.name for each in plan.records if isinstance(each, DynamodbTable)),
        "table_never_deleted": tuple(each.name for each in plan.records if isinstance(each, DynamodbTable)),
        "dead_queue": given_up,
        "source_queue": tuple(
            each.name for each in queues if each.name not in given_up and each.dead_letters is not None
        ),
    }
    rights = [_named(each, named) for each in table.operator if named.get(each.resource.name) != ()]
    given = plan.deployment.environment.kms_key_arn
    if given is not None:
        rights = list(of_given_key(rights, given))
    refused = [_named(each, named) for each in table.never_while_operating]
    denied = (
        (replace(each, effect="Deny") for each in statements_of(refused, places)) if named["deployed_table"] else ()
    )
    return _with_records(plan, names, RolePolicy("operator", (*statements_of(rights, places), *denied), ()), CHANGING)


def _named(right: Right, named: dict[str, tuple[str, ...]]) -> Right:
    own = named.get(right.resource.name, right.resource.own)
    return replace(right, resource=replace(right.resource, own=own))


def _with_records(plan: Plan, names: Names, policy: RolePolicy, what: tuple[str, ...]) -> RolePolicy:
    """With what is kept beside a state in S3: the audit log, raised capacity, drills; or the role that the state is kept with."""
    if not isinstance(plan.backend, S3Backend):
        return policy
    places = places_of(plan, names)
    _, of_state = assumed_roles(plan)
    if of_state is not None:
        return replace(policy, statements=(*policy.statements, *assuming(of_state, places, "State")))
    state = action_table().state
    rights = [right for each in what for right in state[each]]
    key = of_state_key(plan.backend)
    if "kept_write" not in what:
        key = tuple(each for each in key if each.action == "kms:Decrypt")
    return replace(policy, statements=(*policy.statements, *statements_of((*rights, *key), places)))
