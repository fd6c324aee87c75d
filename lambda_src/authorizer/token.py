"""A token: a JWT signed with HMAC-SHA256 that says who asks, and of which tenant."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

import jwt
from jwt.utils import base64url_decode

ALGORITHM = "HS256"
# RFC 7518, 3.2: a key as long as the hash at least.
SHORTEST_KEY_BYTES = 32
LONGEST_TOKEN = 8192
REQUIRED = ["exp", "iat", "iss", "aud", "sub", "tenant_id"]
_TENANT = re.compile(r"[A-Za-z0-9_.-]{1,64}")
# RFC 6749, 3.3: scope tokens, with one space between them. RFC 9068 has them in a claim of this form.
_SCOPES = re.compile(r"[!#-\[\]-~]+(?: [!#-\[\]-~]+)*")
LONGEST_USER = 128


class RefusedTokenError(Exception):
    """The token is not one of ours, or no longer. `signature` is whether another key might verify it."""

    def __init__(self, why: str, *, signature: bool = False) -> None:
        super().__init__(why)
        self.signature = signature


@dataclass(frozen=True, slots=True)
class Identity:
    """Who asks, with which scopes, until when (seconds since 1970)."""

    tenant_id: str
    user_id: str
    scopes: tuple[str, ...]
    expires_at: int


@dataclass(frozen=True, slots=True)
class Tokens:
    """Whose tokens are believed, how far clocks may differ and how long a token may be good, in seconds."""

    issuer: str
    audience: str
    leeway_seconds: float
    longest_seconds: float

    def identity(self, token: str, key: str) -> Identity:
        """Who a token says asks, when the key has signed it.

        Raises:
            RefusedTokenError: why it is not believed.
        """
        if len(token) > LONGEST_TOKEN:
            raise RefusedTokenError("it is too long")
        try:
            claims = self._claims(token, key)
        except jwt.InvalidSignatureError:
            raise RefusedTokenError("the key has not signed it", signature=True) from None
        except (jwt.PyJWTError, ValueError, TypeError) as error:
            raise RefusedTokenError(f"{type(error).__name__}: {error}") from None
        # It is signed, so it is JSON; but of a claim that is there twice readers disagree.
        json.loads(base64url_decode(token.split(".")[1]), object_pairs_hook=_once)
        # What signs tokens can make a mistake; nobody could take back one that is good for years.
        if int(claims["exp"]) - int(claims["iat"]) > self.longest_seconds:
            raise RefusedTokenError(f"it is good for more than {self.longest_seconds:g} seconds")
        return _identity(claims, self.leeway_seconds)

    def _claims(self, token: str, key: str) -> dict[str, Any]:
        claims: dict[str, Any] = jwt.decode(
            token,
            key,
            # Never what the token itself says: "none" is an algorithm too.
            algorithms=[ALGORITHM],
            issuer=self.issuer,
            audience=self.audience,
            leeway=self.leeway_seconds,
            options={"require": REQUIRED},
        )
        return claims


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise RefusedTokenError("a claim is there twice")
    return found


def _identity(claims: dict[str, Any], leeway_seconds: float) -> Identity:
    tenant_id, user_id = claims["tenant_id"], claims["sub"]
    if not isinstance(tenant_id, str) or _TENANT.fullmatch(tenant_id) is None:
        raise RefusedTokenError("tenant_id has not the form of one")
    if not isinstance(user_id, str) or not 1 <= len(user_id) <= LONGEST_USER or not user_id.isprintable():
        raise RefusedTokenError("sub has not the form of a user's name")
    return Identity(tenant_id, user_id, _scopes(claims.get("scope", "")), int(claims["exp"] + leeway_seconds))


def _scopes(claim: object) -> tuple[str, ...]:
    """The scopes of the claim, each once; none where it is empty or missing."""
    if claim == "":
        return ()
    if not isinstance(claim, str) or _SCOPES.fullmatch(claim) is None:
        raise RefusedTokenError("scope is not scopes with one space between them")
    return tuple(dict.fromkeys(claim.split(" ")))
