"""Plays API Gateway's side of WebSocket connections: what each client gets, and how each fails."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from botocore.exceptions import ClientError, ConnectTimeoutError, ReadTimeoutError

ENDPOINT = "https://abc.execute-api.us-east-1.amazonaws.com/v1"


def refusal(code: str, status: int, operation: str = "PostToConnection") -> ClientError:
    return ClientError({"Error": {"Code": code}, "ResponseMetadata": {"HTTPStatusCode": status}}, operation)  # type: ignore[typeddict-item]


# How a push can fail, by what API Gateway or the network does.
FAILURES: dict[str, Callable[[], Exception]] = {
    "429": lambda: refusal("LimitExceededException", 429),
    "410": lambda: refusal("GoneException", 410),
    "403": lambda: refusal("ForbiddenException", 403),
    "500": lambda: refusal("InternalServerError", 500),
    "no answer": lambda: ReadTimeoutError(endpoint_url=ENDPOINT),
    "no connection": lambda: ConnectTimeoutError(endpoint_url=ENDPOINT),
}


@dataclass
class Clients:
    """API Gateway's management client; `failing` says how each connection fails."""

    failing: dict[str, str] = field(default_factory=dict)
    # What arrived, in order; and every frame that was asked for, whether or not somebody got it.
    posted: list[tuple[str, Any]] = field(default_factory=list)
    frames: list[tuple[str, bytes]] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)
    before: Callable[[str], None] = lambda _: None

    def post_to_connection(self, ConnectionId: str, Data: bytes) -> None:  # noqa: N803  boto's names
        self.before(ConnectionId)
        self.frames.append((ConnectionId, Data))
        if ConnectionId in self.failing:
            error = FAILURES[self.failing[ConnectionId]]()
            raise error
        self.posted.append((ConnectionId, json.loads(Data)))

    def delete_connection(self, ConnectionId: str) -> None:  # noqa: N803  boto's names
        self.ended.append(ConnectionId)
        if self.failing.get(ConnectionId) == "410":
            error = FAILURES["410"]()
            raise error

    def numbers(self, connection: str) -> list[int]:
        """The numbers of the notifications that a client got, in order."""
        return [
            int(said["notification"]["notification_id"])
            for who, said in self.posted
            if who == connection and said["type"] == "notification"
        ]

    def kinds(self, connection: str) -> list[str]:
        return [said["type"] for who, said in self.posted if who == connection]

    def repeats(self) -> dict[str, int]:
        """What a client got more than once."""
        got = Counter(
            f"{who} {said['notification']['notification_id']}"
            for who, said in self.posted
            if said["type"] == "notification"
        )
        return {each: count for each, count in got.items() if count > 1}


def connect(module: ModuleType, connection: str, tenant: str | None = "acme", user: str = "u", **more: str) -> Any:
    authorizer = {"tenantId": tenant, "userId": user, **more} if tenant else {}
    return module.handle(
        {"requestContext": {"routeKey": "$connect", "connectionId": connection, "authorizer": authorizer}}, None
    )


def stream(*tenants: str, kind: str = "INSERT", first: int = 0, user: str | None = None) -> dict[str, Any]:
    """A batch of one notification for each of these tenants."""
    to_user = {} if user is None else {"user_id": {"S": user}}
    return {
        "Records": [
            {
                "eventName": kind,
                "eventSource": "aws:dynamodb",
                "dynamodb": {
                    "SequenceNumber": str(number),
                    "NewImage": {
                        "tenant_id": {"S": tenant},
                        "notification_id": {"S": f"{number:026d}"},
                        "title": {"S": "t"},
                        "body": {"S": "b"},
                        "created_at": {"S": "now"},
                        "read": {"BOOL": False},
                        "unread_created_at": {"S": "now"},
                        **to_user,
                    },
                },
            }
            for number, tenant in enumerate(tenants, first)
        ]
    }


def reported(*numbers: int) -> dict[str, Any]:
    return {"batchItemFailures": [{"itemIdentifier": str(number)} for number in numbers]}


def with_clients(module: ModuleType, monkeypatch: pytest.MonkeyPatch, clients: Clients, **rules: Any) -> Clients:
    """Lets a handler push to these clients; `rules` are settings of its pushes."""
    gateway = replace(module.GATEWAY, client=clients)
    monkeypatch.setattr(module, "GATEWAY", gateway)
    monkeypatch.setattr(module, "EVENTS", replace(module.EVENTS, gateway=gateway))
    own = module.PUSHES
    found = {name: rules.pop(name) for name in ("at_a_time", "reserve_seconds") if name in rules}
    monkeypatch.setattr(module, "PUSHES", replace(own, gateway=gateway, rules=replace(own.rules, **rules), **found))
    return clients


def unreadable(module: ModuleType, monkeypatch: pytest.MonkeyPatch, tenants: set[str]) -> None:
    """The connections of these tenants can't be read, as long as they are in the set."""
    own = module.CONNECTIONS

    def of_tenant(tenant_id: str) -> Any:
        if tenant_id in tenants:
            raise refusal("ProvisionedThroughputExceededException", 400, "Query")
        return own.of_tenant(tenant_id)

    played = SimpleNamespace(of_tenant=of_tenant, forget=own.forget, remember=own.remember)
    monkeypatch.setattr(module, "PUSHES", replace(module.PUSHES, connections=played))
