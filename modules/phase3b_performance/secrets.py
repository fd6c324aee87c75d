"""Secrets. A value is random, goes to AWS and is kept nowhere else: neither in the configuration nor in the state."""

from __future__ import annotations

from cdktf import TerraformResourceLifecycle, TerraformStack
from constructs import Construct

from imports.aws.secretsmanager_secret import SecretsmanagerSecret
from imports.aws.secretsmanager_secret_version import SecretsmanagerSecretVersion
from modules.phase3b_performance.address import pinned
from phase3b.plan.functions.records import Secret, SecretValue

RANDOM = "aws_secretsmanager_random_password"


def draw_secret(scope: Construct, record: Secret) -> None:
    """A secret without a value."""
    secret = SecretsmanagerSecret(
        scope,
        str(record.address),
        name=record.name,
        description=record.description,
        kms_key_id=record.key_id,
        recovery_window_in_days=record.recovery_days,
        lifecycle=TerraformResourceLifecycle(prevent_destroy=True) if record.prevent_destroy else None,
    )
    pinned(secret, record.address)


def draw_secret_value(scope: Construct, record: SecretValue) -> None:
    """The secret's first value, by an ephemeral resource and a write-only argument.

    Terraform writes it once, for `secret_string_wo_version` never changes: a value that is rotated in AWS stays.
    """
    TerraformStack.of(scope).add_override(
        f"ephemeral.{RANDOM}.{record.address.name}",
        {"password_length": record.length, "exclude_punctuation": True},
    )
    value = SecretsmanagerSecretVersion(
        scope,
        str(record.address),
        secret_id=record.secret_id,
        secret_string_wo=f"${{ephemeral.{RANDOM}.{record.address.name}.random_password}}",
        secret_string_wo_version=1,
    )
    pinned(value, record.address)
