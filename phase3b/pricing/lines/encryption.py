"""What the key costs. "AWS Key Management Service pricing"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from phase3b.plan.encryption.records import EncryptionRecord, Key, KeyAlias
from phase3b.pricing.lines.cost_line import Free, Metered
from phase3b.pricing.pricing_context import PricingContext


def costs(record: EncryptionRecord, context: PricingContext) -> Iterator[Metered | Free]:
    """The lines of the key; its alias is free."""
    match record:
        case Key():
            yield from key_costs(record, context)
        case KeyAlias():
            yield Free(str(record.address), "an alias is free; its key is charged")
        case _:
            assert_never(record)


def key_costs(key: Key, context: PricingContext) -> Iterator[Metered]:
    """The key by the month, its rotated material, and requests to it. "AWS Key Management Service pricing".

    Every key of ours is rotated each year; "the first and second rotation" are charged as a key each, later ones not.
    """
    requests = context.usage.kms_requests
    yield Metered(str(key.address), "KMS", "key", "kms.key", 1)
    rotations = context.usage.key_rotations
    yield Metered(str(key.address), "KMS", "rotated key material", "kms.key", rotations, "key_rotations")
    yield Metered(str(key.address), "KMS", "requests", "kms.request_symmetric", requests, "kms_requests")
