"""What a key made in the other of two regions, and is not here: the key and what it made are replicated each by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shared import clock, settings
from shared.api import BusyError

if TYPE_CHECKING:
    from shared.idempotency import IdempotencyKeys, Key

# How long it is waited for. After that the other region is away, or far behind, and may be so for hours.
LONGEST_SECONDS = 60


def is_lost(keys: IdempotencyKeys, key: Key | None, result: str) -> bool:
    """Whether what a key was claimed for in the other region is not waited for any more; with one region nothing is ever lost.

    Raises:
        BusyError: it may be on its way.
    """
    found = keys.read(key) if key is not None and settings.REGION is not None else None
    if found is None or found["result"] != result or found.get("region", settings.REGION) == settings.REGION:
        return False
    if clock.now() < found["claimed_at"] + LONGEST_SECONDS:
        raise BusyError("what the key made in the other region has not arrived yet")
    return True
