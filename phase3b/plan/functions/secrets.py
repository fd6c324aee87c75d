"""Secrets that the functions read, or that a second region does: the key of the tokens, the customers' API keys."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from phase3b.capacity.deployment import Deployment
from phase3b.naming import Address, Names, api_key_address
from phase3b.plan.encryption.planned import key_arn
from phase3b.plan.functions.records import KnownSecretValue, NamedSecretValue, Secret, SecretValue
from phase3b.plan.records import Record
from phase3b.plan.stack.planned import CALLER, PARTITION

SECRET: Final = Address("aws_secretsmanager_secret", "token_key")
# Customers hold on to their keys, so that both regions have the same: the second reads a replica of what the first was given.
CUSTOMER_KEYS: Final = Address("aws_secretsmanager_secret", "customer_keys")
CUSTOMER_KEYS_THERE: Final = Address("data.aws_secretsmanager_secret_version", "customer_keys")


def token_key_secret(deployment: Deployment, names: Names) -> str:
    """What the key of the tokens is asked for by: the ARN of this stack's secret, or the name of the replica of the first region's."""
    return names.replicated_secret(SECRET.name) if _is_second(deployment) else SECRET.ref("arn")


def token_key_arn(deployment: Deployment, names: Names) -> str:
    """The ARN of that, for a policy.

    A secret's ARN ends in six characters that Secrets Manager chose: of a replica no stack can know them, and AWS advises these six signs in
    place of them ("Identity-based policies" in the AWS Secrets Manager User Guide).
    """
    if not _is_second(deployment):
        return SECRET.ref("arn")
    partition, account = PARTITION.ref("partition"), CALLER.ref("account_id")
    name = names.replicated_secret(SECRET.name)
    return f"arn:{partition}:secretsmanager:{deployment.environment.region}:{account}:secret:{name}-??????"


def _is_second(deployment: Deployment) -> bool:
    return deployment.regions is not None and deployment.regions.is_second


def secret_records(deployment: Deployment, names: Names) -> Iterator[Record]:
    """The key of the tokens, and where there are two regions the customers' API keys; in the second, what is asked of both."""
    if deployment.api is None:
        return
    regions = deployment.regions
    if _is_second(deployment):
        # The key of the tokens is asked for by its name: a data source would need it to be there, and its policy, which a replica has not.
        if deployment.environment.api_keys:
            yield NamedSecretValue(CUSTOMER_KEYS_THERE, names.replicated_secret(CUSTOMER_KEYS.name))
        return
    yield _secret(deployment, SECRET, names.shared("token_key"), f"Key that tokens for {names.prefix} are signed with")
    yield SecretValue(
        Address("aws_secretsmanager_secret_version", "token_key"),
        SECRET.ref("id"),
        deployment.api.definition.authorizer.key_characters,
    )
    if regions is not None and deployment.environment.api_keys:
        about = f"API keys of the customers of {names.prefix}, which both regions take"
        # A copy: it may go at once, and one that waits to be deleted would keep its name from the next.
        copy = _secret(deployment, CUSTOMER_KEYS, names.shared("customer_keys"), about)
        yield replace(copy, recovery_days=None, prevent_destroy=False)
        values = ", ".join(
            f"{json.dumps(each)} = {api_key_address(each)}.value" for each in deployment.environment.api_keys
        )
        yield KnownSecretValue(
            Address("aws_secretsmanager_secret_version", CUSTOMER_KEYS.name),
            CUSTOMER_KEYS.ref("id"),
            f"${{jsonencode({{{values}}})}}",
        )


def _secret(deployment: Deployment, address: Address, name: str, description: str) -> Secret:
    environment, regions = deployment.environment, deployment.regions
    second = None if regions is None else environment.second_region
    return Secret(
        address,
        name,
        description,
        key_arn(deployment),
        environment.kms_deletion_window_days,
        environment.prevent_destroy,
        None if second is None else second.region,
        None if second is None else second.kms_key_arn,
    )
