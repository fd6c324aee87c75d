"""Policy of who verifies callers: the function that the file names, and no other way in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from policies.policy import Policy, Verdict
from policies.services.functions import function_of
from policies.services.routes import (
    API,
    AUTHORIZER,
    CONNECT,
    METHOD,
    REST,
    ROUTE,
    authorizes,
    body,
    is_mock,
    operations,
    schemes,
)
from policies.stack_read.stack import Resource, Stack

REST_AUTHORIZER: Final = "aws_api_gateway_authorizer"
CUSTOM: Final = "CUSTOM"
# Types of an authorizer that is a function ("x-amazon-apigateway-authorizer", API Gateway Developer Guide).
FUNCTIONS: Final = frozenset({"request", "token"})


def _unlike(uri: str, stack: Stack) -> Iterator[str]:
    """What is wrong with the function that is asked who calls."""
    function, wanted = function_of(uri, stack), stack.context.authorizer
    called = None if function is None else function.text("function_name")
    if called is None or (wanted is not None and called != wanted):
        yield f"asks {called or uri or 'nothing'} who calls, and the authorizer is {wanted or 'a function of the stack'}"


def _kind(name: str, kind: str) -> Iterator[str]:
    """Of NONE P3B_API_AUTHENTICATED says so."""
    if kind not in {CUSTOM, "NONE", ""}:
        yield f"{name} takes {kind} in place of {CUSTOM}: the authorizer is never asked, and no caller has a tenant"


def _scheme(scheme: Mapping[str, Any], stack: Stack) -> Iterator[str]:
    given = scheme.get("x-amazon-apigateway-authorizer")
    authorizer = given if isinstance(given, Mapping) else {}
    kind = str(scheme.get("x-amazon-apigateway-authtype", "")).lower()
    if kind != "custom" or str(authorizer.get("type", "")).lower() not in FUNCTIONS:
        yield f"is {kind or 'no type'} {authorizer.get('type') or ''}".rstrip() + ": the authorizer is never asked"
        return
    yield from _unlike(str(authorizer.get("authorizerUri") or ""), stack)


def _rest(api: Resource, stack: Stack) -> Iterator[str]:
    document = body(api)
    if document is None:
        return
    known = schemes(document)
    ways: dict[str, list[str]] = {}
    for name, operation in operations(document):
        if is_mock(operation):
            continue
        override = operation.get("x-amazon-apigateway-auth")
        if isinstance(override, Mapping):
            yield from _kind(name, str(override.get("type", "")).upper())
        for requirement in operation.get("security", document.get("security")) or ():
            # All of a requirement are asked; one of them must be the authorizer.
            asked = [each for each in requirement if authorizes(known.get(each))]
            told = {each: list(_scheme(known[each], stack)) for each in asked}
            if told and all(told.values()):
                for problem in (f"{each} {problem}" for each, problems in told.items() for problem in problems):
                    ways.setdefault(problem, []).append(name)
    # One scheme is that of many routes: each problem once.
    for problem, names in ways.items():
        more = len(names) - 1
        yield f"{names[0]}{f' and {more} more' if more else ''}: {problem}"


def _method(method: Resource, stack: Stack) -> Iterator[str]:
    kind = method.text("authorization")
    yield from _kind("it", kind)
    if kind == CUSTOM and stack.meant(method.text("authorizer_id"), REST_AUTHORIZER) is None:
        yield f"its authorizer is {method.text('authorizer_id') or 'none'}, which is not one of this stack"


def _route(route: Resource, stack: Stack) -> Iterator[str]:
    api = stack.meant(route.text("api_id"), API)
    if api is not None and api.text("protocol_type") == "WEBSOCKET" and route.text("route_key") != CONNECT:
        # API Gateway takes an authorizer at $connect alone; what follows has its verdict.
        return
    yield from _kind(route.text("route_key"), route.text("authorization_type"))


def _authorizer(authorizer: Resource, stack: Stack) -> Iterator[str]:
    kind = authorizer.text("authorizer_type" if authorizer.type == AUTHORIZER else "type").lower() or "token"
    if kind not in FUNCTIONS:
        yield f"it is {kind}: everyone whom the issuer vouches for is let in, and has no tenant"
        return
    yield from (f"it {problem}" for problem in _unlike(authorizer.text("authorizer_uri"), stack))


JUDGES: Final = {
    REST: _rest,
    METHOD: _method,
    ROUTE: _route,
    AUTHORIZER: _authorizer,
    REST_AUTHORIZER: _authorizer,
}


def _own(resource: Resource, stack: Stack) -> Verdict:
    if not stack.context.production or (resource.type == REST and not resource.text("body")):
        return None
    return tuple(dict.fromkeys(JUDGES[resource.type](resource, stack)))


POLICIES: Final = (
    Policy(
        "P3B_API_AUTHORIZER",
        "Who calls in production is verified by the authorizer of the file, and in no other way",
        tuple(JUDGES),
        "AWS_IAM, a user pool or another function lets in whom the file's authorizer would refuse, without a tenant.",
        "Leave the authorizer to the module: service.api.authorizer names its function",
        "service.api.authorizer",
        _own,
        security=True,
    ),
)
