"""The Lambda function authorizer: says to API Gateway whose request it is, or that it is nobody's."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from authorizer.api_keys import ApiKeys, RefusedKeyError
from authorizer.token import Identity, RefusedTokenError, Tokens
from authorizer.token_key import TokenKeys
from shared import clients, log, metrics, settings

if TYPE_CHECKING:
    from mypy_boto3_secretsmanager import SecretsManagerClient

SCHEME = "bearer "
HOUR_SECONDS = 3600


class UnauthorizedError(Exception):
    """API Gateway turns a failure of exactly this text into a 401."""

    def __init__(self) -> None:
        super().__init__("Unauthorized")


class UnfitKeyError(Exception):
    """There is no key that a token could be verified with: not the caller's fault, and so a 500."""

    def __init__(self) -> None:
        super().__init__("the secret of the token key holds none that is fit for use")


@dataclass(frozen=True, slots=True)
class Authorizer:
    """Verifies the token of a request, and that its API key is of the same tenant."""

    tokens: Tokens
    keys: TokenKeys
    api_keys: ApiKeys

    def policy(self, event: Mapping[str, Any]) -> dict[str, Any]:
        """That the bearer of the token may call the API, and who that is; or that the API key is not of their tenant.

        The policy is for the whole stage, as API Gateway keeps it for the token and the key whatever is asked for next.

        Raises:
            UnauthorizedError: there is no token, or none that is believed.
            UnfitKeyError: there is no key.
            UnreadableKeyError: nobody knows it.
        """
        token = _token(event)
        if token is None:
            raise UnauthorizedError
        try:
            identity = self._identity(token)
        except RefusedTokenError as error:
            log.info("a token was refused", why=str(error)[:200])
            raise UnauthorizedError from None
        effect = "Allow" if _connects(event) or self._fits(event, identity) else "Deny"
        stage_arn = "/".join(event["methodArn"].split("/")[:2])
        return {
            "principalId": identity.user_id,
            "policyDocument": {
                "Version": "2012-10-17",
                "Statement": [{"Action": "execute-api:Invoke", "Effect": effect, "Resource": f"{stage_arn}/*"}],
            },
            # Text, as all of a context is where it arrives; of a WebSocket it stays with the connection.
            "context": {
                "tenantId": identity.tenant_id,
                "userId": identity.user_id,
                "scopes": " ".join(identity.scopes),
                "expiresAt": str(identity.expires_at),
            },
        }

    def _fits(self, event: Mapping[str, Any], identity: Identity) -> bool:
        """Whether the API key is one that this tenant may show. The token is good, so it is no 401."""
        try:
            self.api_keys.check(_header(event, "x-api-key"), identity.tenant_id)
        except RefusedKeyError as error:
            log.warning("an API key was refused", why=str(error), tenant_id=identity.tenant_id)
            return False
        return True

    def _identity(self, token: str) -> Identity:
        current = self.keys.current()
        if current is None:
            raise UnfitKeyError
        try:
            return self.tokens.identity(token, current)
        except RefusedTokenError as error:
            previous = self.keys.previous() if error.signature else None
            if previous is None:
                raise
            return self.tokens.identity(token, previous)


def _token(event: Mapping[str, Any]) -> str | None:
    """The token of the Authorization header; of a WebSocket, where browsers can set none, of the query.

    None where there are two: nobody can say which of them others go by, the cache of API Gateway among them.
    """
    given = [
        value[len(SCHEME) :].strip() if value.lower().startswith(SCHEME) else ""
        for value in _header(event, "authorization")
    ]
    if _connects(event):
        query = _values(event, "queryStringParameters", "multiValueQueryStringParameters")
        given += [value for name, values in query if name == "token" for value in values]
    return given[0] or None if len(given) == 1 else None


def _connects(event: Mapping[str, Any]) -> bool:
    """Whether it is of the WebSocket API, which has no API keys."""
    return "connectionId" in (event.get("requestContext") or {})


def _header(event: Mapping[str, Any], wanted: str) -> list[str]:
    """All values of a header; its name is in small letters."""
    found = _values(event, "headers", "multiValueHeaders")
    return [value for name, values in found if name.lower() == wanted for value in values]


def _values(event: Mapping[str, Any], single: str, multiple: str) -> list[tuple[str, list[str]]]:
    """Names with all their values; an event has at least the last value of each."""
    last = {name: [value] for name, value in (event.get(single) or {}).items()}
    return list({**last, **(event.get(multiple) or {})}.items())


def authorizer(client: SecretsManagerClient) -> Authorizer:
    """Told by the environment variables."""
    return Authorizer(
        Tokens(
            settings.text("TOKEN_ISSUER"),
            settings.text("TOKEN_AUDIENCE"),
            settings.number("TOKEN_LEEWAY_SECONDS"),
            settings.number("TOKEN_LONGEST_SECONDS"),
        ),
        TokenKeys(
            client,
            settings.text("SECRET_TOKEN_KEY"),
            settings.number("SECRET_CACHE_SECONDS"),
            settings.number("SECRET_RETRY_SECONDS"),
            settings.number("SECRET_STALE_HOURS") * HOUR_SECONDS,
        ),
        # Empty where no customer is named in api_keys.
        ApiKeys.of(os.environ.get("API_KEY_TENANTS", ""), settings.text("UNBOUND_API_KEYS")),
    )


AUTHORIZER = authorizer(clients.secretsmanager())
metrics.cold_start("authorizer")


def handle(event: dict[str, Any], _: object) -> dict[str, Any]:
    """Answers API Gateway."""
    return AUTHORIZER.policy(event)
