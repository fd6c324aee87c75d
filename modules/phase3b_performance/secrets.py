"""Secrets. A value is random, goes to AWS and is kept nowhere else: neither in the configuration nor in the state."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from modules.phase3b_performance.drawn import Drawn, drawn, given, protected
from phase3b.naming import Address
from phase3b.plan.functions.records import KnownSecretValue, Secret, SecretValue

RANDOM: Final = "ephemeral.aws_secretsmanager_random_password"


def draw_secret(record: Secret) -> Drawn:
    """A secret without a value."""
    return drawn(
        record.address,
        name=record.name,
        description=record.description,
        kms_key_id=record.key_id,
        recovery_window_in_days=0 if record.recovery_days is None else record.recovery_days,
        replica=None
        if record.replica_region is None
        else given(region=record.replica_region, kms_key_id=record.replica_key_id),
        lifecycle=protected(record.prevent_destroy),
    )


def draw_known_value(record: KnownSecretValue) -> Drawn:
    """A value that the state has anyway: another one is written as it changes there."""
    return drawn(record.address, secret_id=record.secret_id, secret_string=record.value)


def draw_secret_value(record: SecretValue) -> Iterator[Drawn]:
    """The secret's first value, by an ephemeral resource and a write-only argument.

    Terraform writes it once, for `secret_string_wo_version` never changes: a value that is rotated in AWS stays.
    """
    random = Address(RANDOM, record.address.name)
    yield drawn(random, password_length=record.length, exclude_punctuation=True)
    yield drawn(
        record.address,
        secret_id=record.secret_id,
        secret_string_wo=random.ref("random_password"),
        secret_string_wo_version=1,
    )
