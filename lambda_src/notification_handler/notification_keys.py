"""Where a notification is stored: one of a user under the user, so that a query finds what is hers and nothing else.

A notification of the whole tenant has its id as its sort key, and its time in the index of the unread ones. One of a user has
both behind a prefix of the user's. Those that were written before that have no prefix and name their user alone.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Any

PREFIX = "user#"
# Of SHA-256, in hexadecimal: no two users of a tenant share 128 bits.
HASH_LENGTH = 32
SHELF_NAMES = ("own", "all")


def prefix_of(user_id: str) -> str:
    """What the keys of a user's notifications begin with; an id may have any length and any letters."""
    return f"{PREFIX}{hashlib.sha256(user_id.encode()).hexdigest()[:HASH_LENGTH]}#"


def public_id(stored_id: str) -> str:
    """The id that clients know."""
    return stored_id.rpartition("#")[2]


@dataclass(frozen=True, slots=True)
class Shelf:
    """One part of the keys of a tenant: a user's own notifications, or, without a prefix, those of all."""

    name: str
    prefix: str = ""

    def condition(self, sort_key: str) -> tuple[str, str]:
        """The key condition of a query for all of it, with the value of its :edge."""
        if self.prefix:
            return f"tenant_id = :tenant AND begins_with({sort_key}, :edge)", self.prefix
        # Ids and times begin with a digit.
        return f"tenant_id = :tenant AND {sort_key} < :edge", PREFIX

    def filters(self, user_id: str) -> tuple[list[str], dict[str, Any]]:
        """What has to be left out of it: of those of all, what was written for another user before there were prefixes."""
        if self.prefix:
            return [], {}
        return ["(attribute_not_exists(user_id) OR user_id = :user)"], {":user": user_id}


def shelves_of(user_id: str) -> list[Shelf]:
    """Where the notifications that a user sees are."""
    own, of_all = SHELF_NAMES
    return [*([Shelf(own, prefix_of(user_id))] if user_id else []), Shelf(of_all)]
