"""A replica has a key, a recovery and a protection of its own: what its table has in the first region does not reach it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from policies.policy import Policy, Verdict
from policies.stack_read.arn import foreign_arn
from policies.stack_read.stack import REPLICA, Resource, Stack

KEY: Final = "aws_kms_key"


def _guarded(replica: Resource, stack: Stack) -> Verdict:
    return tuple(_problems(replica, stack))


def _problems(replica: Resource, stack: Stack) -> Iterator[str]:
    yield from _key(replica.text("kms_key_arn"), stack)
    if foreign_arn(replica.text("global_table_arn"), stack) is not None:
        yield f"it is of {replica.text('global_table_arn')}, a table of another account: what that one writes is read here"
    if not stack.context.production:
        return
    if replica.values.get("point_in_time_recovery") is not True:
        yield "point-in-time recovery is off in production: that of the table recovers the first region alone"
    if replica.values.get("deletion_protection_enabled") is not True:
        yield "deletion protection is off in production: that of the table does not hold here"


def _key(named: str, stack: Stack) -> Iterator[str]:
    if not named or named.startswith("alias/aws/"):
        yield "kms_key_arn names no key of ours: it is encrypted with a key of AWS, which nobody can withdraw"
    elif named == stack.context.key or stack.meant(named, KEY) is not None:
        return
    elif (account := foreign_arn(named, stack)) is not None:
        yield f"kms_key_arn is a key of account {account}, which can withdraw it"
    # A plan has the key's ARN where the key is there already.
    elif stack.context.lifecycle or not named.startswith("arn:"):
        yield f"kms_key_arn is {named}, which is not a key of this stack"


POLICIES: Final = (
    Policy(
        "P3B_REPLICA_GUARDED",
        "A replica is encrypted with a key of its region, can be recovered and can't be deleted",
        (REPLICA,),
        "Key, point-in-time recovery and deletion protection are of each replica; the table's own do not reach it.",
        "Leave the replica to the module, and turn point_in_time_recovery and deletion_protection on",
        "environments.{environment}.second_region",
        _guarded,
        security=True,
    ),
)
