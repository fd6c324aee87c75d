"""The customer-managed KMS key and its alias."""

from __future__ import annotations

from typing import assert_never

from modules.phase3b_performance.drawn import Drawn, drawn, protected
from phase3b.plan.encryption.records import EncryptionRecord, Key, KeyAlias


def draw(record: EncryptionRecord) -> Drawn:
    """Draws the key, which rotates every year, or its name."""
    match record:
        case Key():
            return drawn(
                record.address,
                description=record.description,
                policy=record.policy,
                enable_key_rotation=True,
                deletion_window_in_days=record.deletion_window_days,
                lifecycle=protected(record.prevent_destroy),
            )
        case KeyAlias():
            return drawn(record.address, name=record.name, target_key_id=record.key_id)
        case _:
            assert_never(record)
