"""$connect, $disconnect and messages of clients: who gets a connection, and until when."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from types import ModuleType
from typing import Any

import boto3
import pytest
from websocket_clients import Clients, connect, with_clients

NOW = 1_800_000_000


@pytest.fixture
def module(handler: Any, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    found: ModuleType = handler("notification_handler")[0]
    monkeypatch.setattr(sys.modules["shared.clock"], "now", lambda: NOW + 0.5)
    return found


def items(aws: dict[str, str]) -> list[Any]:
    client = boto3.client("dynamodb", region_name="us-east-1")
    return client.scan(TableName=aws["${aws_dynamodb_table.connections.name}"])["Items"]


def limited(module: ModuleType, monkeypatch: pytest.MonkeyPatch, *, tenant: int, user: int) -> None:
    connections = replace(module.CONNECTIONS, tenant_max=tenant, user_max=user)
    monkeypatch.setattr(module, "EVENTS", replace(module.EVENTS, connections=connections))


def said_by(module: ModuleType, body: str | None, **authorizer: str) -> Any:
    context = {"routeKey": "$default", "connectionId": "a1", "authorizer": authorizer}
    return module.handle({"requestContext": context, "body": body}, None)


def test_a_connection_lives_from_connect_to_disconnect(module: ModuleType, aws: dict[str, str]) -> None:
    assert connect(module, "a1", None) == {"statusCode": 401}
    connect(module, "a1", user="bob")
    (item,) = items(aws)
    assert (item["tenant_id"], item["user_id"]) == ({"S": "acme"}, {"S": "bob"})
    module.handle({"requestContext": {"routeKey": "$disconnect", "connectionId": "a1"}}, None)
    assert items(aws) == []


@pytest.mark.parametrize(
    ("token_ends_at", "expires_at"),
    [
        ({}, NOW + 3 * 3600),
        ({"expiresAt": str(NOW + 60)}, NOW + 60),
        ({"expiresAt": str(NOW + 9 * 3600)}, NOW + 3 * 3600),
    ],
)
def test_a_connection_ends_with_its_token_or_when_api_gateway_ends_it(
    module: ModuleType, aws: dict[str, str], token_ends_at: dict[str, str], expires_at: int
) -> None:
    assert connect(module, "a1", **token_ends_at) == {"statusCode": 200}
    assert [int(item["expires_at"]["N"]) for item in items(aws)] == [expires_at]


def test_a_token_that_has_ended_makes_no_connection(module: ModuleType, aws: dict[str, str]) -> None:
    """API Gateway may have kept the authorizer's answer for longer than the token lives."""
    assert connect(module, "a1", expiresAt=str(NOW)) == {"statusCode": 401}
    with pytest.raises(ValueError, match="soon"):
        connect(module, "a1", expiresAt="soon")
    assert items(aws) == []


def test_a_user_and_a_tenant_have_so_many_connections_and_others_have_theirs(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    limited(module, monkeypatch, tenant=5, user=2)
    asked = [
        ("bob", 200),
        ("bob", 200),
        ("bob", 429),
        ("eve", 200),
        ("eve", 200),
        ("eve", 429),
        ("joe", 200),
        ("joe", 429),
    ]
    for number, (user, status) in enumerate(asked):
        assert connect(module, f"a{number}", user=user) == {"statusCode": status}, number
    assert connect(module, "g1", "globex", user="bob") == {"statusCode": 200}
    module.handle({"requestContext": {"routeKey": "$disconnect", "connectionId": "a0"}}, None)
    assert connect(module, "a9", user="eve") == {"statusCode": 429}
    assert connect(module, "a9", user="bob") == {"statusCode": 200}


def test_expired_connections_do_not_count(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    limited(module, monkeypatch, tenant=3, user=2)
    for number in range(2):
        connect(module, f"a{number}", user="bob", expiresAt=str(NOW + 60))
    assert connect(module, "a2", user="bob") == {"statusCode": 429}
    monkeypatch.setattr(sys.modules["shared.clock"], "now", lambda: NOW + 60)
    assert connect(module, "a2", user="bob") == {"statusCode": 200}


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ('{"type": "ping"}', "pong"),
        ("{", "error"),
        ("[]", "error"),
        ("x" * 5000, "error"),
        ("[" * 4000, "error"),
        (None, "error"),
        ('{"type": "other"}', "error"),
    ],
)
def test_messages_of_clients(module: ModuleType, body: str | None, kind: str) -> None:
    answer = said_by(module, body, expiresAt=str(NOW + 1))
    assert (answer["statusCode"], json.loads(answer["body"])["type"]) == (200, kind)


@pytest.mark.parametrize("failing", [{}, {"a1": "410"}, {"a1": "429"}])
def test_a_message_after_the_token_has_ended_is_an_error_and_the_end(
    module: ModuleType, monkeypatch: pytest.MonkeyPatch, aws: dict[str, str], failing: dict[str, str]
) -> None:
    clients = with_clients(module, monkeypatch, Clients(failing=failing))
    connect(module, "a1", expiresAt=str(NOW + 1))
    monkeypatch.setattr(sys.modules["shared.clock"], "now", lambda: NOW + 1)
    assert said_by(module, '{"type": "ping"}', expiresAt=str(NOW + 1)) == {"statusCode": 200}
    if not failing:
        ((_, said),) = clients.posted
        assert (said["type"], "expired" in said["detail"]) == ("error", True)
    assert clients.ended == ([] if failing.get("a1") == "410" else ["a1"])
    assert items(aws) == []
