"""Tokens that must be refused, by what is wrong with them."""

from __future__ import annotations

import time
from typing import Any

import jwt
from local_asked import HOUR_SECONDS

NOW = int(time.time())
CLAIMS = {
    "iss": "securebase",
    "aud": "phase3b",
    "sub": "u",
    "tenant_id": "acme",
    "iat": NOW,
    "exp": NOW + 10 * HOUR_SECONDS,
}


def bad_tokens(key: str) -> dict[str, str]:
    def signed(claims: dict[str, Any], secret: str = key, algorithm: str = "HS256") -> str:
        return jwt.encode(claims, secret, algorithm=algorithm)

    good = signed(CLAIMS)
    header, payload, signature = good.split(".")
    return {
        "none": jwt.encode(CLAIMS, "", algorithm="none"),
        "unsigned": f"{header}.{payload}.",
        "another key": signed(CLAIMS, "x" * 64),
        "another algorithm": signed(CLAIMS, algorithm="HS512"),
        "expired": signed({**CLAIMS, "exp": NOW - HOUR_SECONDS}),
        "another audience": signed({**CLAIMS, "aud": "others"}),
        "another issuer": signed({**CLAIMS, "iss": "others"}),
        "no tenant": signed({name: value for name, value in CLAIMS.items() if name != "tenant_id"}),
        "no end": signed({name: value for name, value in CLAIMS.items() if name != "exp"}),
        "a tenant that is none": signed({**CLAIMS, "tenant_id": "a#b"}),
        "a list of tenants": signed({**CLAIMS, "tenant_id": ["acme", "globex"]}),
        "changed": f"{header}.{payload[:-2]}AA.{signature}",
        "huge": signed({**CLAIMS, "padding": "x" * 20_000})[:9000],
        "nonsense": "a.b.c",
    }
