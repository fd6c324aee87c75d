"""The key that everything of a stack is encrypted with, planned."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.naming import Address, Names
from phase3b.plan.costs.planned import published_costs
from phase3b.plan.encryption.records import Key, KeyAlias
from phase3b.plan.iam.policies import key_policy
from phase3b.plan.stack.planned import CALLER, PARTITION
from phase3b.plan.stack.records import Output

KEY: Final = Address("aws_kms_key", "phase3b")
KEY_ALIAS: Final = Address("aws_kms_alias", "phase3b")


def key_arn(deployment: Deployment) -> str:
    """The key that everything is encrypted with: ours, or the one that the environment names."""
    return deployment.environment.kms_key_arn or KEY.ref("arn")


def encryption_records(deployment: Deployment, names: Names) -> Iterator[Key | KeyAlias]:
    """The key and its alias; neither, where the environment names a key that exists already."""
    if deployment.environment.kms_key_arn is not None:
        return
    yield Key(
        KEY,
        f"Tables and alerts of {names.prefix}",
        own_key_policy(deployment, names, PARTITION.ref("partition"), CALLER.ref("account_id")),
        deployment.environment.kms_deletion_window_days,
        deployment.environment.prevent_destroy,
    )
    yield KeyAlias(KEY_ALIAS, names.alias(), KEY.ref("key_id"))


def own_key_policy(deployment: Deployment, names: Names, partition: str, account: str) -> str:
    """Who may use the key of an environment."""
    return key_policy(
        partition,
        deployment.environment.region,
        account,
        names.prefix,
        schedules=any(function.definition.schedules for function in deployment.functions),
        apis=deployment.api is not None,
        costs=published_costs(deployment),
    )


def encryption_outputs(deployment: Deployment) -> Iterator[Output]:
    """The key's ARN."""
    yield Output(
        "kms_key_arn", key_arn(deployment), "ARN of the key that encrypts tables, queues, logs, alerts and the secret"
    )
