"""Tokens for the local API, signed with the key that its authorizer verifies them with."""

from __future__ import annotations

import time
from collections.abc import Iterable

import jwt

from phase3b.capacity.deployment import Deployment


def sign_token(
    deployment: Deployment,
    key: str,
    tenant_id: str,
    user_id: str,
    seconds: int,
    scopes: Iterable[str] | None = None,
) -> str:
    """A token of a tenant's user that is good for so many seconds; issuer and audience are the authorizer's settings.

    Args:
        deployment: whose tokens are meant.
        key: what its authorizer verifies them with.
        tenant_id: the tenant.
        user_id: its user.
        seconds: how long it is good.
        scopes: what it is for; all that the service has when left out.
    """
    if scopes is None:
        scopes = () if deployment.api is None else deployment.api.definition.scopes
    settings = next(
        function.definition.settings
        for function in deployment.functions
        if deployment.api is not None and function.name == deployment.api.definition.authorizer.function
    )
    now = int(time.time())
    claims = {
        "iss": settings["token_issuer"],
        "aud": settings["token_audience"],
        "sub": user_id,
        "tenant_id": tenant_id,
        "iat": now,
        "exp": now + seconds,
        "scope": " ".join(scopes),
    }
    return jwt.encode(claims, key, algorithm="HS256")
