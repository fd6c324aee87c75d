"""What API Gateway is told of browsers: OPTIONS on every path, headers on its own answers, a cache by origin."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.capacity.service.cors import Cors, CorsDeployment
from phase3b.packaging.service_packages import described
from phase3b.plan.apis import cors
from phase3b.plan.apis.openapi import GATEWAY_STATUSES, gateway_document
from phase3b.plan.functions.records import LambdaFunction
from phase3b.plan.plan import plan

ROOT = Path(__file__).resolve().parents[4]
CAPACITY = load(ROOT / "capacity.yaml")
A, B = "https://a.example", "http://localhost:3000"


@cache
def document(*origins: str, credentials: bool = False) -> Mapping[str, Any]:
    deployment, packed = resolve(CAPACITY, "prod"), described(CAPACITY)
    api = deployment.api
    assert api is not None
    shared = CorsDeployment(Cors(credentials=credentials), origins) if origins else None
    arns = {each.name: f"arn:{each.name}" for each in deployment.functions}
    return gateway_document(replace(api, cors=shared), packed.schemas, "n", arns, 29)


def unrouted(operations: Mapping[str, Any]) -> Mapping[str, Any]:
    found: Mapping[str, Any] = operations["x-amazon-apigateway-any-method"]
    return found


def made(operations: Mapping[str, Any], status: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = unrouted(operations)["x-amazon-apigateway-integration"]["responses"][status]
    return found


def test_every_path_answers_options_without_a_token() -> None:
    found = document(A)
    assert len(found["paths"]) > 10
    for path, operations in found["paths"].items():
        methods = sorted(each.upper() for each in operations if each in {"get", "post", "put", "patch", "delete"})
        assert unrouted(operations)["security"] == [], path
        integration = unrouted(operations)["x-amazon-apigateway-integration"]
        assert integration["type"] == "mock"
        assert integration["requestTemplates"]["application/json"] == (
            '#if($context.httpMethod == "OPTIONS"){"statusCode": 204}#else{"statusCode": 405}#end'
        )
        allowed = f"'{', '.join(sorted([*methods, 'OPTIONS']))}'"
        assert made(operations, "204")["responseParameters"] == {
            "method.response.header.Access-Control-Allow-Origin": f"'{A}'",
            "method.response.header.Vary": "'Origin'",
            "method.response.header.Access-Control-Allow-Methods": allowed,
            "method.response.header.Access-Control-Allow-Headers": "'Authorization, Content-Type, Idempotency-Key, X-Api-Key'",
            "method.response.header.Access-Control-Max-Age": "'600'",
        }
        assert made(operations, "default")["responseParameters"]["method.response.header.Allow"] == allowed


def test_every_header_that_is_mapped_is_declared() -> None:
    """API Gateway refuses a mapping to a header that the method's response does not declare."""
    for found in (document(A), document(A, B), document("*"), document(A, credentials=True)):
        for operations in found["paths"].values():
            for status, kind in (("204", "204"), ("405", "default")):
                mapped = {each.rpartition(".")[2] for each in made(operations, kind)["responseParameters"]}
                declared = unrouted(operations)["responses"][status]["headers"]
                assert mapped <= declared.keys()
                assert cors.ALLOW_ORIGIN in declared


def test_of_several_origins_the_one_that_asks_is_told() -> None:
    chosen = (
        '#set($origin = $input.params().header.get("Origin"))#if(!$origin)#set($origin = $input.params().header.get("origin"))#end'
        f'#if($origin == "{A}" || $origin == "{B}")'
        "#set($context.responseOverride.header.Access-Control-Allow-Origin = $origin)#end"
    )
    operations = document(A, B)["paths"]["/webhooks"]
    assert made(operations, "204")["responseTemplates"]["application/json"] == chosen
    refused = made(operations, "default")["responseTemplates"]["application/json"]
    assert refused == chosen + '{"type": "about:blank", "title": "Method Not Allowed", "status": 405}'


@pytest.mark.parametrize(
    ("origins", "credentials", "wanted"),
    [
        ((A,), False, {"Access-Control-Allow-Origin": f"'{A}'", "Vary": "'Origin'"}),
        (
            (A,),
            True,
            {"Access-Control-Allow-Origin": f"'{A}'", "Vary": "'Origin'", "Access-Control-Allow-Credentials": "'true'"},
        ),
        ((A, B), False, {"Access-Control-Allow-Origin": "method.request.header.Origin", "Vary": "'Origin'"}),
        (("*",), False, {"Access-Control-Allow-Origin": "'*'"}),
    ],
)
def test_errors_of_the_gateway_can_be_read(
    origins: tuple[str, ...], *, credentials: bool, wanted: dict[str, str]
) -> None:
    found = document(*origins, credentials=credentials)["x-amazon-apigateway-gateway-responses"]
    assert found.keys() == GATEWAY_STATUSES.keys()
    exposed = "'Idempotent-Replayed, Retry-After, X-Validation-Error'"
    for answer in found.values():
        given = {
            name.removeprefix("gatewayresponse.header."): value for name, value in answer["responseParameters"].items()
        }
        assert given.items() >= {**wanted, "Access-Control-Expose-Headers": exposed}.items()
        assert ("Access-Control-Allow-Credentials" in given) == credentials


def test_what_is_cached_is_cached_by_origin_where_the_answer_varies() -> None:
    key, name = "method.request.header.Origin", "Origin"
    for origins, varies in (((A,), True), ((A, B), True), (("*",), False), ((), False)):
        listed = document(*origins)["paths"]["/support/tickets"]["get"]
        assert (key in listed["x-amazon-apigateway-integration"]["cacheKeyParameters"]) is varies
        # A cache key may only name what the method declares.
        assert (name in [each["name"] for each in listed["parameters"]]) is varies


def test_without_cors_the_document_has_nothing_of_it() -> None:
    text = str(document())
    assert "Access-Control" not in text
    assert unrouted(document()["paths"]["/webhooks"])["responses"].keys() == {"405"}


def test_only_functions_that_answer_requests_are_told() -> None:
    found = plan(resolve(CAPACITY, "prod"), described(CAPACITY))
    told = {
        each.address.name: each.environment.get("CORS_ORIGINS")
        for each in found.records
        if isinstance(each, LambdaFunction)
    }
    portal = "https://portal.securebase.com"
    assert told == {
        "support_tickets": portal,
        "notification_handler": portal,
        "cost_forecasting": portal,
        "webhook_manager": portal,
        "webhook_delivery": None,
        "authorizer": None,
    }
