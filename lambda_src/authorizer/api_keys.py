"""Whose API key a request comes with: a key counts against its customer's usage plan, so it is for that customer's tokens."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

ALLOW = "allow"


class RefusedKeyError(Exception):
    """Why a token may not come with this key."""


@dataclass(frozen=True, slots=True)
class ApiKeys:
    """The tenant of each key by the first hexadecimal digits of its SHA-256; `unbound`: whether other keys go with every token.

    A key that API Gateway does not know looks like one that was made by hand: API Gateway answers 403 after the authorizer.
    """

    tenants: Mapping[str, str]
    unbound: bool

    @classmethod
    def of(cls, text: str, unbound: str) -> ApiKeys:
        """From the variables: DIGEST:TENANT with a space between two, and allow or refuse."""
        # Neither a digest nor the id of a tenant has a colon or a space.
        pairs = (each.partition(":") for each in text.split())
        return cls({digest: tenant for digest, _, tenant in pairs}, unbound == ALLOW)

    def check(self, values: list[str], tenant_id: str) -> None:
        """That the keys of a request are one, and that it may be shown by this tenant.

        Raises:
            RefusedKeyError: it is another tenant's, nobody's where that is refused, or not one key.
        """
        if len(values) != 1 or not values[0]:
            # Of two, nobody can say which one the usage plan counts.
            raise RefusedKeyError(f"there are {len(values)} API keys, not one")
        found = hashlib.sha256(values[0].encode("utf-8", "surrogatepass")).hexdigest()
        owners = {tenant for digest, tenant in self.tenants.items() if found.startswith(digest)}
        if not owners and not self.unbound:
            raise RefusedKeyError("the API key is bound to no tenant")
        if owners and tenant_id not in owners:
            raise RefusedKeyError("the API key is another tenant's")
