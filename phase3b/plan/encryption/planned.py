"""The key that everything of a stack is encrypted with, planned."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.naming import Address, Names
from phase3b.plan.encryption.records import Key, KeyAlias
from phase3b.plan.iam.policies import key_policy
from phase3b.plan.stack.planned import CALLER, PARTITION
from phase3b.plan.stack.records import Output

KEY: Final = Address("aws_kms_key", "phase3b")
KEY_ALIAS: Final = Address("aws_kms_alias", "phase3b")


def encryption_records(deployment: Deployment, names: Names) -> Iterator[Key | KeyAlias]:
    """The key and its alias."""
    yield Key(
        KEY,
        f"Tables and alerts of {names.prefix}",
        key_policy(
            PARTITION.ref("partition"),
            deployment.environment.region,
            CALLER.ref("account_id"),
            names.prefix,
            schedules=any(function.definition.schedules for function in deployment.functions),
            apis=deployment.api is not None,
        ),
        deployment.environment.kms_deletion_window_days,
        deployment.environment.prevent_destroy,
    )
    yield KeyAlias(KEY_ALIAS, names.alias(), KEY.ref("key_id"))


def encryption_outputs() -> Iterator[Output]:
    """The key's ARN."""
    yield Output(
        "kms_key_arn", KEY.ref("arn"), "ARN of the key that encrypts tables, queues, logs, alerts and the secret"
    )
