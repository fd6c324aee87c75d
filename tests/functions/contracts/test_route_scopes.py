"""Which scope a request needs, by the list of routes: without it nothing is asked of AWS, with it alone the request is done."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
from service_deployment import DEPLOYMENT, SCOPES
from service_event import Recorder, body_of, rest

from phase3b.capacity.service.api import Route

assert DEPLOYMENT.api is not None
ROUTES = [each.definition for each in DEPLOYMENT.api.routes]
FUNCTIONS = sorted({each.function for each in ROUTES})


def asked(route: Route, **changes: Any) -> dict[str, Any]:
    body = {} if route.request is not None else None
    path = dict.fromkeys(re.findall(r"\{(\w+)\}", route.path), "01ARZ3NDEKTSV4RRFFQ69G5FAV")
    return rest(route.method, route.path, body=body, **path, **changes)


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_token_without_the_scope_of_a_route_is_refused(
    handler: Callable[[str], tuple[ModuleType, Recorder]], function: str
) -> None:
    module, recorder = handler(function)
    for route in (each for each in ROUTES if each.function == function and each.scope is not None):
        others = " ".join(scope for scope in SCOPES if scope != route.scope)
        # Part of a name, the name in other letters and the name with something after it are other scopes.
        near = f"{str(route.scope)[:-1]} {str(route.scope).upper()} {route.scope}x {route.scope},"
        for scopes in ("", others, near):
            answer = module.handle(asked(route, scopes=scopes), None)
            assert answer["statusCode"] == 403, (route.method, route.path, scopes)
            problem = body_of(answer)
            assert problem["detail"] == f"the token has not the scope {route.scope}"
            assert problem["errors"] == [
                {"field": "Authorization", "detail": f"needs a token with the scope {route.scope}"}
            ]
    assert recorder.names() == []


@pytest.mark.parametrize("function", FUNCTIONS)
def test_the_scope_of_a_route_is_enough_for_it_and_a_route_without_one_needs_none(
    handler: Callable[[str], tuple[ModuleType, Recorder]], function: str
) -> None:
    module, _ = handler(function)
    for route in (each for each in ROUTES if each.function == function):
        answer = module.handle(asked(route, scopes=route.scope or ""), None)
        assert answer["statusCode"] in {route.success, 400, 404, 409}, (route.method, route.path, answer)


def test_a_context_without_scopes_has_none(handler: Callable[[str], tuple[ModuleType, Recorder]]) -> None:
    """An authorizer from before there were scopes gives no text for them."""
    module, _ = handler("webhook_manager")
    event = rest("GET", "/webhooks")
    del event["requestContext"]["authorizer"]["scopes"]
    assert module.handle(event, None)["statusCode"] == 403


def test_a_function_that_is_not_told_refuses_everything(
    handler: Callable[[str], tuple[ModuleType, Recorder]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    module, recorder = handler("support_tickets")
    monkeypatch.delenv("ROUTE_SCOPES")
    assert module.handle(rest("GET", "/support/tickets"), None)["statusCode"] == 500
    assert recorder.names() == []
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert any("ROUTE_SCOPES is missing" in line.get("exception", "") for line in lines)


def test_administration_needs_a_scope() -> None:
    """What decides where a tenant's events go, what it costs, and what all of its users are sent."""
    for route in ROUTES:
        administers = route.path.startswith("/webhooks") or (
            route.method != "GET" and (route.path.startswith("/cost") or route.path == "/notifications")
        )
        assert route.scope is not None or not administers, (route.method, route.path)
