"""The records of the customer-managed key."""

from __future__ import annotations

from phase3b.naming import Address
from phase3b.quick_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Key:
    """A customer-managed KMS key."""

    address: Address
    description: str
    policy: str
    deletion_window_days: int
    prevent_destroy: bool


@dataclass(frozen=True, slots=True)
class KeyAlias:
    """The name a person finds the key by."""

    address: Address
    name: str
    key_id: str


EncryptionRecord = Key | KeyAlias
