"""What API Gateway tells of a WebSocket connection: that it begins, sends a message, has ended."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from notification_handler.gateway import Outcome
from shared import clock, log

if TYPE_CHECKING:
    from notification_handler.connections import Connections
    from notification_handler.gateway import Gateway
    from shared.request import Event

Answer = dict[str, Any]
LARGEST_MESSAGE = 4096
NOT_UNDERSTOOD = 'the only message that is understood is {"type": "ping"}'
TOKEN_ENDED = "the token of this connection has expired: connect again with another"  # noqa: S105  no secret


@dataclass(frozen=True, slots=True)
class ConnectionEvents:
    """Answers the routes of the WebSocket API."""

    connections: Connections
    gateway: Gateway

    def answer(self, event: Event) -> Answer:
        """The answer to an event; of $connect, its status decides whether there is a connection."""
        context = event["requestContext"]
        connection_id = context["connectionId"]
        match context["routeKey"]:
            case "$connect":
                return {"statusCode": self._connect(connection_id, context.get("authorizer") or {})}
            case "$disconnect":
                self.connections.forget(connection_id)
                return {"statusCode": 200}
            case _:
                ends_at = _token_ends_at(context.get("authorizer") or {})
                if ends_at is not None and ends_at <= clock.now():
                    return self._ended(connection_id)
                return {"statusCode": 200, "body": _reply(event.get("body"))}

    def _connect(self, connection_id: str, authorizer: Mapping[str, Any]) -> int:
        tenant_id = authorizer.get("tenantId")
        ends_at = _token_ends_at(authorizer)
        # API Gateway may have kept the authorizer's answer since before the token ended.
        if not tenant_id or (ends_at is not None and ends_at <= clock.now()):
            return 401
        user_id = authorizer.get("userId") or None
        if not self.connections.has_room(tenant_id, user_id):
            log.warning("a connection too many was refused", tenant_id=tenant_id)
            return 429
        self.connections.add(connection_id, tenant_id, user_id, ends_at)
        return 200

    def _ended(self, connection_id: str) -> Answer:
        """The error is sent before the end, as an answer would come too late."""
        if self.gateway.post(connection_id, _error(TOKEN_ENDED).encode()) is not Outcome.GONE:
            self.gateway.end(connection_id)
        self.connections.forget(connection_id)
        return {"statusCode": 200}


def _token_ends_at(authorizer: Mapping[str, Any]) -> int | None:
    """When the token ends, in seconds since 1970; None where the authorizer does not say so.

    Raises:
        ValueError: it says something else, and nobody knows how long it may be believed.
    """
    given = authorizer.get("expiresAt")
    return None if given is None else int(given)


def _error(detail: str) -> str:
    return json.dumps({"type": "error", "detail": detail})


def _reply(body: object) -> str:
    """What a message of a client is answered with: a ping by a pong, and nothing else is understood."""
    if isinstance(body, str) and len(body) <= LARGEST_MESSAGE:
        try:
            message = json.loads(body)
        except (ValueError, RecursionError):
            message = None
        if isinstance(message, dict) and message.get("type") == "ping":
            return json.dumps({"type": "pong"})
    return _error(NOT_UNDERSTOOD)
