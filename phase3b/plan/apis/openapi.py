"""The OpenAPI 3 document of the REST API: for people and tests as it is, for API Gateway with its extensions.

Source of the extensions: "OpenAPI extensions for API Gateway" in the API Gateway Developer Guide.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from http import HTTPStatus
from typing import Any, Final

from phase3b.capacity.deployment import ApiDeployment, RouteDeployment
from phase3b.capacity.service.api import Route
from phase3b.capacity.service.cors import CorsDeployment
from phase3b.capacity.text.problem_text import closest
from phase3b.errors import Phase3bError, Problem
from phase3b.plan.apis import cors
from phase3b.plan.functions.artifacts import Schema

Document = dict[str, Any]
AUTHORIZATION: Final = "Authorization"
KEY_HEADER: Final = "x-api-key"
TOKEN, API_KEY = "token", "api_key"
SCOPE: Final = "x-required-scope"
PROBLEM: Final = "Problem"
_TEXT: Final = {"type": "string", "maxLength": 2000}
# RFC 9457, with the member `errors` that names fields.
PROBLEM_SCHEMA: Final[Schema] = {
    "type": "object",
    "description": "RFC 9457 problem details",
    "required": ["type", "title", "status"],
    "properties": {
        "type": _TEXT,
        "title": _TEXT,
        "status": {"type": "integer", "minimum": 400, "maximum": 599},
        "detail": _TEXT,
        "instance": _TEXT,
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["field", "detail"],
                "properties": {"field": _TEXT, "detail": _TEXT},
                "additionalProperties": False,
            },
        },
    },
    "additionalProperties": False,
}
IDENTIFIER: Final[Schema] = {"type": "string", "minLength": 1, "maxLength": 128}
IDEMPOTENCY_KEY: Final[Document] = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "description": "A repeated request with the same key creates nothing twice; with the key of another request it is answered with 422.",
    "schema": {"type": "string", "minLength": 1, "maxLength": 255, "pattern": "^[!-~]+$"},
}
# Statuses of the responses that API Gateway gives itself: "Gateway response types for API Gateway".
# The header of a 400 that says what API Gateway's validator found.
VALIDATION_ERROR: Final = "X-Validation-Error"
GATEWAY_STATUSES: Final[Mapping[str, int]] = {
    "ACCESS_DENIED": 403,
    "API_CONFIGURATION_ERROR": 500,
    "AUTHORIZER_CONFIGURATION_ERROR": 500,
    "AUTHORIZER_FAILURE": 500,
    "BAD_REQUEST_BODY": 400,
    "BAD_REQUEST_PARAMETERS": 400,
    "EXPIRED_TOKEN": 403,
    "INTEGRATION_FAILURE": 504,
    "INTEGRATION_TIMEOUT": 504,
    "INVALID_API_KEY": 403,
    "INVALID_SIGNATURE": 403,
    "MISSING_AUTHENTICATION_TOKEN": 403,
    "QUOTA_EXCEEDED": 429,
    "REQUEST_TOO_LARGE": 413,
    "RESOURCE_NOT_FOUND": 404,
    "THROTTLED": 429,
    "UNAUTHORIZED": 401,
    "UNSUPPORTED_MEDIA_TYPE": 415,
    "WAF_FILTERED": 403,
}


def public_document(api: ApiDeployment, schemas: Mapping[str, Schema], url: str) -> Document:
    """What a client may ask for and what it may get.

    Raises:
        Phase3bError: a route names a schema that is not there.
    """
    _refuse_unknown_schemas(api, schemas)
    paths: dict[str, Document] = {}
    for route in api.routes:
        operation = _operation(api, route, schemas, api.routes)
        paths.setdefault(route.definition.path, {})[route.definition.method.lower()] = operation
    return {
        "openapi": "3.0.3",
        "info": {"title": api.definition.title, "version": api.definition.version},
        "servers": [{"url": url}],
        "paths": paths,
        "components": {
            "schemas": {**dict(sorted(schemas.items())), PROBLEM: PROBLEM_SCHEMA},
            "securitySchemes": {
                TOKEN: {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
                API_KEY: {"type": "apiKey", "name": KEY_HEADER, "in": "header"},
            },
        },
    }


def gateway_document(
    api: ApiDeployment,
    schemas: Mapping[str, Schema],
    name: str,
    invoke_arns: Mapping[str, str],
    timeout_seconds: int,
) -> Document:
    """The public document as API Gateway takes it; `invoke_arns` are those of the functions.

    Raises:
        Phase3bError: a route names a schema that is not there.
    """
    document = public_document(api, schemas, "/")
    del document["servers"]
    document["info"]["title"] = name
    for route in api.routes:
        operation = document["paths"][route.definition.path][route.definition.method.lower()]
        # The function checks it: a route that asks for another scope is the same to API Gateway.
        operation.pop(SCOPE, None)
        operation["x-amazon-apigateway-integration"] = _integration(
            route, schemas, invoke_arns, timeout_seconds, by_origin=_varies(api)
        )
        operation["x-amazon-apigateway-request-validator"] = (
            "body" if route.definition.request is not None else "parameters"
        )
        if route.definition.auth == "token":
            # A cache key may only name a parameter that the method declares.
            operation["parameters"] = [
                *operation.get("parameters", []),
                {"name": AUTHORIZATION, "in": "header", "required": True, "schema": {"type": "string"}},
            ]
            if _varies(api) and "cacheKeyParameters" in operation["x-amazon-apigateway-integration"]:
                operation["parameters"].append(
                    {"name": cors.ORIGIN, "in": "header", "required": False, "schema": {"type": "string"}}
                )
    for path, operations in document["paths"].items():
        operations["x-amazon-apigateway-any-method"] = _unrouted(allowed_methods(api, path), api.cors)
    document["components"]["securitySchemes"][TOKEN] = _authorizer(api, invoke_arns)
    document["x-amazon-apigateway-api-key-source"] = "HEADER"
    document["x-amazon-apigateway-request-validators"] = {
        "body": {"validateRequestBody": True, "validateRequestParameters": True},
        "parameters": {"validateRequestBody": False, "validateRequestParameters": True},
    }
    document["x-amazon-apigateway-gateway-responses"] = {
        kind: _gateway_response(status, api.cors) for kind, status in GATEWAY_STATUSES.items()
    }
    return document


def _operation(
    api: ApiDeployment, deployed: RouteDeployment, schemas: Mapping[str, Schema], routes: tuple[RouteDeployment, ...]
) -> Document:
    route = deployed.definition
    operation: Document = {
        "operationId": _operation_id(route, routes),
        "summary": route.summary,
        "tags": [route.function],
    }
    if parameters := _parameters(route, schemas):
        operation["parameters"] = parameters
    if route.request is not None:
        operation["requestBody"] = {"required": True, "content": {"application/json": _reference(route.request)}}
    responses: Document = {str(route.success): {"description": HTTPStatus(route.success).phrase}}
    if route.response is not None:
        responses[str(route.success)]["content"] = {"application/json": _reference(route.response)}
    for status in sorted({*api.definition.error_statuses, *route.errors}):
        responses[str(status)] = {
            "description": HTTPStatus(status).phrase,
            "content": {"application/problem+json": _reference(PROBLEM)},
        }
    operation["responses"] = responses
    operation["security"] = [{TOKEN: [], API_KEY: []}] if route.auth == "token" else []
    if route.scope is not None:
        # OpenAPI 3.0 has scopes in `security` for OAuth 2.0 and OpenID Connect alone; of a bearer token the list is empty.
        operation[SCOPE] = route.scope
    return operation


def _operation_id(route: Route, routes: tuple[RouteDeployment, ...]) -> str:
    """The operation; a further path that does the same is told apart by its last part."""
    first = next(each.definition for each in routes if each.definition.operation == route.operation)
    return (
        route.operation
        if first is route
        else f"{route.operation}_at_{re.sub(r'[^a-z0-9]+', '_', route.path).strip('_')}"
    )


def _parameters(route: Route, schemas: Mapping[str, Schema]) -> list[Document]:
    found: list[Document] = [
        {"name": name, "in": "path", "required": True, "schema": IDENTIFIER} for name in path_parameters(route)
    ]
    if route.query is not None:
        query = schemas[route.query]
        found += [
            {"name": name, "in": "query", "required": name in query.get("required", ()), "schema": schema}
            for name, schema in query["properties"].items()
        ]
    # What knows such a key answers the key of another request with 422: draft-ietf-httpapi-idempotency-key-header, 2.7.
    if route.method == "POST" and HTTPStatus.UNPROCESSABLE_ENTITY in route.errors:
        found.append(IDEMPOTENCY_KEY)
    return found


def path_parameters(route: Route) -> tuple[str, ...]:
    """Names of the parameters in a route's path."""
    return tuple(re.findall(r"\{([^}]*)\}", route.path))


def query_parameters(route: Route, schemas: Mapping[str, Schema]) -> tuple[str, ...]:
    """Names of a route's query parameters."""
    return () if route.query is None else tuple(schemas[route.query]["properties"])


def _reference(name: str) -> Document:
    return {"schema": {"$ref": f"#/components/schemas/{name}"}}


def _varies(api: ApiDeployment) -> bool:
    """Whether an answer depends on the origin of the page that asks: then it is cached by origin, too."""
    return api.cors is not None and not api.cors.any_origin


def _integration(
    route: RouteDeployment,
    schemas: Mapping[str, Schema],
    invoke_arns: Mapping[str, str],
    timeout_seconds: int,
    *,
    by_origin: bool,
) -> Document:
    """Lambda proxy. A cached answer belongs to a token (and so to a tenant), a path and a query.

    Said also where the tier has no cache: so a switch to one that has changes no body, and deploys no API again.
    """
    integration: Document = {
        "type": "aws_proxy",
        "httpMethod": "POST",
        "uri": invoke_arns[route.definition.function],
        "timeoutInMillis": timeout_seconds * 1000,
    }
    if route.cache_seconds or route.definition.cache_seconds:
        integration["cacheKeyParameters"] = [
            f"method.request.header.{AUTHORIZATION}",
            *(f"method.request.path.{name}" for name in path_parameters(route.definition)),
            *(f"method.request.querystring.{name}" for name in query_parameters(route.definition, schemas)),
            *((f"method.request.header.{cors.ORIGIN}",) if by_origin else ()),
        ]
    return integration


def _authorizer(api: ApiDeployment, invoke_arns: Mapping[str, str]) -> Document:
    authorizer = api.definition.authorizer
    return {
        "type": "apiKey",
        "name": AUTHORIZATION,
        "in": "header",
        "x-amazon-apigateway-authtype": "custom",
        "x-amazon-apigateway-authorizer": {
            "type": "request",
            # The cache of its answers is by all of them: what was said of a token with one key is not said of it with another.
            "identitySource": ", ".join(f"method.request.header.{name}" for name in (AUTHORIZATION, KEY_HEADER)),
            "authorizerUri": invoke_arns[authorizer.function],
            "authorizerResultTtlInSeconds": authorizer.cache_seconds,
        },
    }


def allowed_methods(api: ApiDeployment, path: str) -> str:
    """The methods of a path, as an Allow header says them."""
    found = {route.definition.method for route in api.routes if route.definition.path == path}
    return ", ".join(sorted({*found, cors.METHOD} if api.cors is not None else found))


def _unrouted(allowed: str, shared: CorsDeployment | None) -> Document:
    """Every other method of a path: a 405, where API Gateway itself would say that a token is missing.

    And OPTIONS, with which a browser asks without one: a method of its own would cost the metrics of a method.
    """
    problem = {"type": "about:blank", "title": "Method Not Allowed", "status": 405}
    headers = {"Allow": allowed, "Content-Type": "application/problem+json"}
    names, template, choice = tuple(headers), json.dumps(problem), '{"statusCode": 405}'
    declared, made = {}, {}
    if shared is not None:
        headers |= cors.fixed_headers(shared)
        names, template = (*headers, cors.ALLOW_ORIGIN), cors.origin_template(shared) + template
        declared["204"], made["204"] = cors.preflight_responses(shared, allowed)
        choice = f'#if($context.httpMethod == "{cors.METHOD}"){{"statusCode": 204}}#else{choice}#end'
    refused = {
        "statusCode": "405",
        "responseParameters": cors.method_responses(headers),
        "responseTemplates": {"application/json": template},
    }
    return {
        "responses": {"405": {"description": HTTPStatus(405).phrase, "headers": cors.declared(names)}, **declared},
        "security": [],
        "x-amazon-apigateway-integration": {
            "type": "mock",
            "passthroughBehavior": "never",
            "requestTemplates": {"application/json": choice},
            "responses": {"default": refused, **made},
        },
    }


def _gateway_response(status: int, shared: CorsDeployment | None) -> Document:
    headers = {
        "gatewayresponse.header.Content-Type": "'application/problem+json'",
        **cors.gateway_response_headers(shared),
    }
    if status == HTTPStatus.BAD_REQUEST:
        # A header, and no part of the body: AWS documents no form of it whose quotes are escaped (not-verified-on-aws.md).
        headers[f"gatewayresponse.header.{VALIDATION_ERROR}"] = "context.error.validationErrorString"
    template = f'{{"type":"about:blank","title":$context.error.messageString,"status":{status}}}'
    return {
        "statusCode": str(status),
        "responseParameters": headers,
        "responseTemplates": {"application/json": template},
    }


def _refuse_unknown_schemas(api: ApiDeployment, schemas: Mapping[str, Schema]) -> None:
    problems = [
        problem for number, route in enumerate(api.routes) for problem in _schema_problems(number, route, schemas)
    ]
    if problems:
        raise Phase3bError(*dict.fromkeys(problems))


def _schema_problems(number: int, deployed: RouteDeployment, schemas: Mapping[str, Schema]) -> Iterator[Problem]:
    route = deployed.definition
    sentence = f"the route {route.method} {route.path}"
    for key in ("query", "request", "response"):
        name, path = getattr(route, key), f"service.routes[{number}].{key}"
        if name is not None and name not in schemas:
            near = closest(name, schemas)
            yield Problem(
                f"{sentence} names the schema {name}, which is in no schemas.json",
                f"Did you mean {near}?" if near else "Add it to the function's schemas.json",
                path=path,
                code="P3B-SCHEMA-UNKNOWN",
            )
        elif key == "query" and name is not None and not schemas[name].get("properties"):
            what = f"{sentence} takes its parameters from the schema {name}, which has no properties"
            yield Problem(what, "Give it properties, one for each parameter", path=path, code="P3B-SCHEMA-QUERY")
