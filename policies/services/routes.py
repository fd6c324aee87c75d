"""Policies of routes: each asks who calls."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

import yaml

from policies.policy import Policy, Verdict, unless
from policies.services.health_route import health_operations
from policies.stack_read.stack import Resource, Stack, Values

REST: Final = "aws_api_gateway_rest_api"
METHOD: Final = "aws_api_gateway_method"
API: Final = "aws_apigatewayv2_api"
ROUTE: Final = "aws_apigatewayv2_route"
AUTHORIZER: Final = "aws_apigatewayv2_authorizer"
METHODS: Final = ("get", "put", "post", "delete", "patch", "head", "options", "x-amazon-apigateway-any-method")
# A token belongs to one tenant, so what is kept by its token is that tenant's alone.
IDENTITY: Final = "method.request.header.Authorization"
CONNECT: Final = "$connect"


def body(api: Resource) -> Values | None:
    """The OpenAPI document of an API; None where it has none that can be read."""
    text = api.text("body")
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        if not text or text.startswith("${"):
            return None
        try:
            found = yaml.safe_load(text)
        except (yaml.YAMLError, RecursionError):
            return None
    return found if isinstance(found, Mapping) else None


def operations(document: Values) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Each operation, as `path/METHOD`."""
    for path, found in document.get("paths", {}).items():
        for method, operation in found.items():
            if method.lower() in METHODS and isinstance(operation, Mapping):
                yield f"{path.strip('/')}/{method.upper()}", operation


def schemes(document: Values) -> Values:
    """The security schemes of an OpenAPI document, by name."""
    given = document.get("components", {}).get("securitySchemes") or document.get("securityDefinitions") or {}
    return given if isinstance(given, Mapping) else {}


def _rest(api: Resource, stack: Stack) -> Verdict:
    if not stack.context.production:
        return None
    if not api.text("body"):
        return None
    document = body(api)
    if document is None:
        return ("its body can't be read: nobody knows which routes are open",)
    known = schemes(document)
    problems = [
        "put_rest_api_mode is merge: routes that were made by hand stay, and nobody reviewed them"
        for mode in [api.text("put_rest_api_mode")]
        if mode == "merge"
    ]
    problems += [problem for name, scheme in known.items() for problem in _of_scheme(str(name), scheme)]
    asked = health_operations(api, stack)
    for name, operation in operations(document):
        if not is_mock(operation) and name not in asked:
            problems += [f"{name} {problem}" for problem in _of_operation(operation, document, known)]
    return tuple(problems)


def _of_operation(operation: Values, document: Values, known: Values) -> Iterator[str]:
    override = operation.get("x-amazon-apigateway-auth")
    if isinstance(override, Mapping) and str(override.get("type", "")).upper() == "NONE":
        yield "asks nobody who calls (x-amazon-apigateway-auth)"
        return
    security = operation.get("security", document.get("security"))
    if not security:
        yield "asks nobody who calls"
        return
    # Several requirements are alternatives: the weakest decides.
    for requirement in security:
        named = [known.get(name) for name in requirement]
        if not any(authorizes(scheme) for scheme in named):
            yield f"can be called with {' and '.join(requirement) or 'nothing'}, which does not identify the caller"
        elif not any(_is_key(scheme) for scheme in named):
            yield "takes no API key: no usage plan counts its calls"


def is_mock(operation: Values) -> bool:
    """Whether an operation answers by itself, and calls nothing."""
    integration = operation.get("x-amazon-apigateway-integration")
    return isinstance(integration, Mapping) and str(integration.get("type", "")).lower() == "mock"


def authorizes(scheme: Any) -> bool:
    """Whether a security scheme tells who calls, in whichever way."""
    if not isinstance(scheme, Mapping):
        return False
    kind = str(scheme.get("x-amazon-apigateway-authtype", "")).lower()
    if kind == "awssigv4":
        return True
    authorizer = scheme.get("x-amazon-apigateway-authorizer")
    return isinstance(authorizer, Mapping) and bool(
        authorizer.get("authorizerUri") or authorizer.get("providerARNs") or authorizer.get("jwtConfiguration")
    )


def _is_key(scheme: Any) -> bool:
    return isinstance(scheme, Mapping) and str(scheme.get("name", "")).lower() == "x-api-key"


def _of_scheme(name: str, scheme: Any) -> Iterator[str]:
    authorizer = scheme.get("x-amazon-apigateway-authorizer") if isinstance(scheme, Mapping) else None
    if not isinstance(authorizer, Mapping) or authorizer.get("type") == "cognito_user_pools":
        return
    # What AWS keeps where nothing is given ("x-amazon-apigateway-authorizer", API Gateway Developer Guide).
    kept = int(authorizer.get("authorizerResultTtlInSeconds", 300))
    source = str(authorizer.get("identitySource", "" if authorizer.get("type") == "request" else IDENTITY))
    # By several together it keeps a verdict for each combination of them.
    if kept > 0 and IDENTITY not in {each.strip() for each in source.split(",")}:
        yield f"{name} keeps a verdict by {source or 'nothing'}, and not by the caller's token: one gets another's"


def _method(method: Resource, stack: Stack) -> Verdict:
    if not stack.context.production or method.text("http_method") == "OPTIONS":
        return None
    problems: list[str] = []
    kind = method.text("authorization") or "NONE"
    if kind == "NONE":
        problems.append("it asks nobody who calls")
    elif kind == "CUSTOM" and not method.text("authorizer_id"):
        problems.append("its authorizer is none: authorizer_id is not given")
    if method.values.get("api_key_required") is not True:
        problems.append("it takes no API key: no usage plan counts its calls")
    return tuple(problems)


def _route(route: Resource, stack: Stack) -> Verdict:
    if not stack.context.production:
        return None
    api = stack.meant(route.text("api_id"), API)
    if api is not None and api.text("protocol_type") == "WEBSOCKET" and route.text("route_key") != CONNECT:
        # API Gateway takes an authorizer at $connect alone; what follows has its verdict.
        return None
    kind = route.text("authorization_type") or "NONE"
    if kind == "NONE":
        return (f"{route.text('route_key')} asks nobody who calls",)
    if kind == "AWS_IAM":
        return ()
    authorizer = stack.meant(route.text("authorizer_id"), AUTHORIZER)
    if authorizer is None:
        return (f"{route.text('route_key')} has no authorizer of this stack",)
    return unless(
        authorizer.text("api_id") == route.text("api_id"),
        f"{authorizer.address} belongs to another API: AWS refuses it",
    )


def _websocket(api: Resource, stack: Stack) -> Verdict:
    if not stack.context.production or api.text("protocol_type") != "WEBSOCKET":
        return None
    mine = [each for each in stack.all(ROUTE) if stack.meant(each.text("api_id"), API) is api]
    return unless(
        any(each.text("route_key") == CONNECT for each in mine),
        "it has no $connect route, and so no authorizer: anyone can open a connection",
    )


def _authenticated(resource: Resource, stack: Stack) -> Verdict:
    judges = {REST: _rest, METHOD: _method, ROUTE: _route, API: _websocket}
    return judges[resource.type](resource, stack)


POLICIES: Final = (
    Policy(
        "P3B_API_AUTHENTICATED",
        "Each route in production asks who calls, and counts the call",
        (REST, METHOD, ROUTE, API),
        "A route without an authorizer is open to the internet; one without an API key has no usage plan. The route that a health check "
        "of the stack asks is open, as Route 53 has no token; it has a throttle of its own.",
        "Set auth: token at the route",
        "service.routes",
        _authenticated,
        security=True,
    ),
)
