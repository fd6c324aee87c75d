"""The keys of the shared cache: each begins with its tenant, and no two tenants share one, whatever letters they are of."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from urllib.parse import quote

# Counted up whenever another form of what is kept would be mixed with what was kept before.
FORM = "1"


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of a tenant: an operation, all that its answer depends on, and whose writes change the answer.

    Without a `collection` nothing does: what is `asked` names all that it is made of, such as the version of the amounts.
    `settles` is of a question to an index, which follows its table a moment later.
    """

    tenant_id: str
    operation: str
    asked: str
    collection: str | None = None
    settles: bool = False

    @property
    def key(self) -> str:
        """Where its answer is. What was asked may be of any length and any letters."""
        digest = hashlib.sha256(self.asked.encode("utf-8", "surrogatepass")).hexdigest()
        return key(self.tenant_id, "answer", self.operation, digest)

    @property
    def lock_key(self) -> str:
        """Where one process says that it computes the answer."""
        return f"{self.key}:lock"


def state_key(tenant_id: str, collection: str) -> str:
    """Where the version of a tenant's collection is, and who writes to it just now."""
    return key(tenant_id, "state", collection)


def key(tenant_id: str, *parts: str) -> str:
    """A tenant, and what is asked of it: the only place where a key begins.

    A tenant is written so that it has no colon in it and that no two look the same, also with half a character in their names.
    """
    return ":".join((quote(tenant_id.encode("utf-8", "surrogatepass"), safe=""), FORM, *parts))
