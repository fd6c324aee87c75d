"""The customer-managed KMS key and its alias."""

from __future__ import annotations

from typing import assert_never

from cdktf import TerraformResourceLifecycle
from constructs import Construct

from imports.aws.kms_alias import KmsAlias
from imports.aws.kms_key import KmsKey
from modules.phase3b_performance.address import pinned
from phase3b.plan.encryption.records import EncryptionRecord, Key, KeyAlias


def draw(scope: Construct, record: EncryptionRecord) -> None:
    """Draws the key, or its name."""
    match record:
        case Key():
            draw_key(scope, record)
        case KeyAlias():
            draw_alias(scope, record)
        case _:
            assert_never(record)


def draw_key(scope: Construct, record: Key) -> None:
    """A key that rotates every year."""
    key = KmsKey(
        scope,
        str(record.address),
        description=record.description,
        policy=record.policy,
        enable_key_rotation=True,
        deletion_window_in_days=record.deletion_window_days,
        lifecycle=TerraformResourceLifecycle(prevent_destroy=True) if record.prevent_destroy else None,
    )
    pinned(key, record.address)


def draw_alias(scope: Construct, record: KeyAlias) -> None:
    """The key's name."""
    alias = KmsAlias(scope, str(record.address), name=record.name, target_key_id=record.key_id)
    pinned(alias, record.address)
