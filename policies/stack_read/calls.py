"""Policies of what API Gateway calls: the functions of this stack, as they were deployed last."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from policies.policy import Policy, Verdict, unless
from policies.services.functions import ALIAS, FUNCTION
from policies.services.routes import API, AUTHORIZER, REST, body, operations
from policies.stack_read.stack import Resource, Stack, Values

INTEGRATION: Final = "aws_apigatewayv2_integration"
STAGE: Final = "aws_api_gateway_stage"
WEBSOCKET_STAGE: Final = "aws_apigatewayv2_stage"
DEPLOYMENT: Final = "aws_api_gateway_deployment"
WEBSOCKET_DEPLOYMENT: Final = "aws_apigatewayv2_deployment"
EXTENSION: Final = "x-amazon-apigateway-integration"


def _elsewhere(uri: str, stack: Stack) -> bool:
    return not stack.of_type(uri, FUNCTION, ALIAS)


def _integration(values: Values, stack: Stack, *, kind: str, uri: str) -> Iterator[str]:
    given, called = str(values.get(kind) or "").lower(), str(values.get(uri) or "")
    if given == "mock":
        # It answers by itself, and calls nothing.
        return
    if given != "aws_proxy":
        yield f"is an integration of type {given or 'none'}: it hands the request on to what is not a function"
    elif _elsewhere(called, stack):
        yield f"calls {called or 'nothing'}, which is not a function of this stack"


def _of_rest(api: Resource, stack: Stack) -> Iterator[str]:
    document = body(api)
    if document is None:
        return
    for name, operation in operations(document):
        given = operation.get(EXTENSION)
        if isinstance(given, Mapping):
            yield from (f"{name} {each}" for each in _integration(given, stack, kind="type", uri="uri"))
    for name, scheme in _schemes(document):
        authorizer = scheme.get("x-amazon-apigateway-authorizer")
        called = authorizer.get("authorizerUri") if isinstance(authorizer, Mapping) else None
        if called is not None and _elsewhere(str(called), stack):
            yield f"{name} asks {called} who calls, which is not a function of this stack"


def _schemes(document: Values) -> Iterator[tuple[str, Values]]:
    given = document.get("components", {}).get("securitySchemes") or document.get("securityDefinitions") or {}
    yield from ((str(name), scheme) for name, scheme in given.items() if isinstance(scheme, Mapping))


def _calls(resource: Resource, stack: Stack) -> Verdict:
    match resource.type:
        case "aws_api_gateway_rest_api":
            return tuple(dict.fromkeys(_of_rest(resource, stack))) if resource.text("body") else None
        case "aws_apigatewayv2_integration":
            values = resource.values
            problems = _integration(values, stack, kind="integration_type", uri="integration_uri")
            return tuple(f"it {each}" for each in problems)
        case "aws_apigatewayv2_authorizer":
            called = resource.text("authorizer_uri")
            return unless(
                not _elsewhere(called, stack),
                f"it asks {called or 'a token alone'} who calls, which is not a function of this stack",
            )
        case _:
            made = [key for key in ("target", "body", "credentials_arn") if resource.text(key)]
            return tuple(f"its {key} makes routes that nothing here judges: write them as resources" for key in made)


def _stage(stage: Resource, stack: Stack) -> Iterator[str]:
    deployment = stage.text("deployment_id")
    if stage.type == WEBSOCKET_STAGE:
        if stage.values.get("auto_deploy") is not True and not stack.of_type(deployment, WEBSOCKET_DEPLOYMENT):
            yield "auto_deploy is off: what is deployed next is never called"
        return
    if not stack.of_type(deployment, DEPLOYMENT):
        yield f"it is of deployment {deployment or 'none'}: what is deployed next is never called"
    if stage.block("canary_settings"):
        yield "canary_settings sends a part of the calls to another deployment"


def _deployed(resource: Resource, stack: Stack) -> Verdict:
    if resource.type != DEPLOYMENT:
        return tuple(_stage(resource, stack))
    api = stack.meant(resource.text("rest_api_id"), REST)
    if api is None or not api.text("body"):
        return None
    return unless(
        resource.values.get("triggers"),
        "it has no triggers: it is made once, and no later change of the API reaches it",
    )


POLICIES: Final = (
    Policy(
        "P3B_API_INTEGRATION",
        "An API calls, and asks who calls, functions of its own stack alone",
        (REST, INTEGRATION, AUTHORIZER, API),
        "A request with a customer's token and data goes wherever an integration says; a stage variable says it at the last moment.",
        "Call the function by its alias, as the module does",
        "service.routes",
        _calls,
        security=True,
    ),
    Policy(
        "P3B_API_DEPLOYED",
        "What an API's stage answers with is what was deployed last",
        (STAGE, WEBSOCKET_STAGE, DEPLOYMENT),
        "A stage of a fixed deployment answers as on that day, and every later change looks as if it had worked.",
        "Leave the deployment to the module: its triggers follow the API",
        "service.api",
        _deployed,
    ),
)
