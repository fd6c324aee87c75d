"""The Lambda function authorizer: says to API Gateway whose request it is, or that it is nobody's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

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
    """Verifies the token of a request."""

    tokens: Tokens
    keys: TokenKeys

    def policy(self, event: Mapping[str, Any]) -> dict[str, Any]:
        """That the bearer of the token may call the API, and who that is.

        The policy is for the whole stage, as API Gateway keeps it for the token whatever is asked for next.

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
        stage_arn = "/".join(event["methodArn"].split("/")[:2])
        return {
            "principalId": identity.user_id,
            "policyDocument": {
                "Version": "2012-10-17",
                "Statement": [{"Action": "execute-api:Invoke", "Effect": "Allow", "Resource": f"{stage_arn}/*"}],
            },
            # Text, as all of a context is where it arrives; of a WebSocket it stays with the connection.
            "context": {
                "tenantId": identity.tenant_id,
                "userId": identity.user_id,
                "scopes": " ".join(identity.scopes),
                "expiresAt": str(identity.expires_at),
            },
        }

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
        for name, values in _values(event, "headers", "multiValueHeaders")
        if name.lower() == "authorization"
        for value in values
    ]
    if "connectionId" in (event.get("requestContext") or {}):
        query = _values(event, "queryStringParameters", "multiValueQueryStringParameters")
        given += [value for name, values in query if name == "token" for value in values]
    return given[0] or None if len(given) == 1 else None


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
    )


AUTHORIZER = authorizer(clients.secretsmanager())
metrics.cold_start("authorizer")


def handle(event: dict[str, Any], _: object) -> dict[str, Any]:
    """Answers API Gateway."""
    return AUTHORIZER.policy(event)
