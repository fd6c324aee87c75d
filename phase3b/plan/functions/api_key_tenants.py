"""Which API key is whose, as the authorizer is told (lambda_src/authorizer/api_keys.py)."""

from __future__ import annotations

import re
from typing import Final

from phase3b.capacity.model.environment import Environment
from phase3b.capacity.service.api import Authorizer
from phase3b.naming import api_key_address

# DIGEST:TENANT with a space between two, the digest as the first hexadecimal digits of the SHA-256 of a key's value.
KEY_TENANTS: Final = "API_KEY_TENANTS"
# Whether keys that are not in that list go with every tenant's token: allow or refuse.
UNBOUND_KEYS: Final = "UNBOUND_API_KEYS"
# 64 bits tell keys apart, and leave room for four times as many of them in Lambda's 4 KB as the whole digest would.
DIGEST_DIGITS: Final = 16
DIGEST: Final = re.compile(rf"substr\(nonsensitive\(sha256\(([\w.]+)\.value\)\), 0, {DIGEST_DIGITS}\)")


def key_variables(authorizer: Authorizer, environment: Environment) -> dict[str, str]:
    """The variables of the authorizer; the first is empty where no customer is named."""
    pairs = (
        f"${{{digest(str(api_key_address(customer)))}}}:{environment.tenant_of(customer)}"
        for customer in environment.api_keys
    )
    return {KEY_TENANTS: " ".join(pairs), UNBOUND_KEYS: authorizer.unbound_keys}


def digest(key: str) -> str:
    """Terraform's expression of a key's digest; `key` is the one of the resource.

    Terraform calls the digest sensitive because the key is. It gives away nothing of 40 random characters; said not to be
    sensitive, a plan shows whose key comes and goes.
    """
    return f"substr(nonsensitive(sha256({key}.value)), 0, {DIGEST_DIGITS})"
