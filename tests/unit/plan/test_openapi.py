"""The OpenAPI document, for people and for API Gateway."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.errors import Phase3bError
from phase3b.packaging.service_packages import described
from phase3b.plan.apis.openapi import gateway_document, public_document
from phase3b.plan.apis.records import MethodSettings, RestApi, RestDeployment, UsagePlan
from phase3b.plan.functions.records import LambdaFunction, RolePolicy
from phase3b.plan.plan import Plan, plan

CAPACITY = load(Path(__file__).parents[3] / "capacity.yaml")
ARTIFACTS = described(CAPACITY)
ARNS = {name: f"arn:{name}" for name in CAPACITY.service.functions}


def planned(tier: str = "scale") -> Plan:
    return plan(resolve(CAPACITY, "prod", tier), ARTIFACTS)


def gateway(tier: str = "scale") -> dict[str, Any]:
    api = resolve(CAPACITY, "prod", tier).api
    assert api is not None
    return gateway_document(api, ARTIFACTS.schemas, "name", ARNS, 29)


def public() -> dict[str, Any]:
    api = resolve(CAPACITY, "prod").api
    assert api is not None
    return public_document(api, ARTIFACTS.schemas, "http://localhost/v1")


def test_both_are_valid_openapi() -> None:
    OpenAPIV30SpecValidator(public()).validate()
    OpenAPIV30SpecValidator(gateway()).validate()


def test_every_route_is_there_and_nothing_else() -> None:
    paths = public()["paths"]
    found = {(method.upper(), path) for path, operations in paths.items() for method in operations}
    assert found == {(route.method, route.path) for route in CAPACITY.service.routes}
    identifiers = [operation["operationId"] for operations in paths.values() for operation in operations.values()]
    assert len(identifiers) == len(set(identifiers)) == 27
    assert "create_ticket_at_support_tickets_create" in identifiers


def test_paths_of_the_seeds() -> None:
    assert {"/support/tickets", "/support/tickets/create", "/cost/forecast", "/notifications", "/webhooks"} <= set(
        public()["paths"]
    )


def test_the_idempotency_key_is_declared_where_one_of_another_request_is_refused() -> None:
    declared = {
        operation["operationId"]
        for operations in public()["paths"].values()
        for operation in operations.values()
        if any(each["name"] == "Idempotency-Key" for each in operation.get("parameters", ()))
    }
    assert declared == {
        "create_ticket", "create_ticket_at_support_tickets_create", "add_comment", "send_notifications",
        "create_webhook", "rotate_secret",
    }  # fmt: skip


def test_a_cache_key_has_the_token_and_each_parameter() -> None:
    listing = gateway()["paths"]["/support/tickets"]["get"]
    assert listing["x-amazon-apigateway-integration"]["cacheKeyParameters"] == [
        "method.request.header.Authorization",
        "method.request.querystring.status",
        "method.request.querystring.priority",
        "method.request.querystring.limit",
        "method.request.querystring.cursor",
        "method.request.header.Origin",
    ]
    # A cache key may only name a parameter that the method declares.
    declared = {(each["in"], each["name"]) for each in listing["parameters"]}
    assert {("header", "Authorization"), ("query", "cursor")} <= declared
    for path, operations in gateway()["paths"].items():
        for method, operation in operations.items():
            keys = operation["x-amazon-apigateway-integration"].get("cacheKeyParameters", [])
            assert not keys or keys[0] == "method.request.header.Authorization", (method, path)


def test_the_document_is_the_same_in_every_tier() -> None:
    """A switch of the tier deploys no API anew, with or without a cache."""
    assert gateway("starter") == gateway("growth")


def test_what_is_cached_and_for_how_long() -> None:
    settings = {record.method_path: record for record in planned().records if isinstance(record, MethodSettings)}
    assert {path: record.cache_seconds for path, record in settings.items()} == {
        "*/*": 0,
        "~1support~1tickets/GET": 30,
        "~1cost~1forecast/GET": 300,
    }
    assert {(record.rate_per_second, record.burst) for record in settings.values()} == {(1000, 2000)}
    assert [record.method_path for record in planned("starter").records if isinstance(record, MethodSettings)] == [
        "*/*"
    ]


def test_a_customer_may_ask_a_hundred_times_a_minute() -> None:
    (customers,) = [record for record in planned().records if isinstance(record, UsagePlan)]
    assert (customers.rate_per_second, customers.burst) == (1.6667, 200)


def test_every_route_needs_a_token_and_a_key() -> None:
    for operations in public()["paths"].values():
        for operation in operations.values():
            assert operation["security"] == [{"token": [], "api_key": []}]


def test_the_authorizer_is_asked_anew_for_each_token_with_each_key() -> None:
    """All identity sources together are the key of API Gateway's cache of its answers."""
    (scheme,) = [
        each for each in gateway()["components"]["securitySchemes"].values() if "x-amazon-apigateway-authorizer" in each
    ]
    source = scheme["x-amazon-apigateway-authorizer"]["identitySource"]
    assert source == "method.request.header.Authorization, method.request.header.x-api-key"


def test_other_methods_are_refused_by_name() -> None:
    refused = gateway()["paths"]["/webhooks/{webhook_id}"]["x-amazon-apigateway-any-method"]
    response = refused["x-amazon-apigateway-integration"]["responses"]["default"]
    assert response["responseParameters"]["method.response.header.Allow"] == "'DELETE, GET, OPTIONS, PATCH'"
    assert json.loads(response["responseTemplates"]["application/json"])["status"] == 405


def test_answers_of_the_gateway_are_problem_documents() -> None:
    responses = gateway()["x-amazon-apigateway-gateway-responses"]
    for kind, response in responses.items():
        # Those of browsers: tests/unit/plan/apis/test_cors.py.
        headers = {
            "gatewayresponse.header.Content-Type": "'application/problem+json'",
            "gatewayresponse.header.Access-Control-Allow-Origin": "'https://portal.securebase.com'",
            "gatewayresponse.header.Access-Control-Expose-Headers": "'Idempotent-Replayed, Retry-After, X-Validation-Error'",
            "gatewayresponse.header.Vary": "'Origin'",
        }
        if response["statusCode"] == "400":
            # What has quotes of its own is not a part of a JSON text.
            headers["gatewayresponse.header.X-Validation-Error"] = "context.error.validationErrorString"
        assert response["responseParameters"] == headers, kind
        # $context.error.messageString is a text with its quotes.
        filled = response["responseTemplates"]["application/json"].replace("$context.error.messageString", '"m"')
        assert json.loads(filled)["status"] == int(response["statusCode"])


def test_another_body_makes_another_deployment() -> None:
    def trigger(**changes: str) -> str:
        made = plan(replace(resolve(CAPACITY, "prod"), **changes), ARTIFACTS)
        (found,) = [record.trigger for record in made.records if isinstance(record, RestDeployment)]
        return found

    assert trigger(tier_name="other") == trigger()
    # The name of the API is in the body.
    assert trigger(component="other") != trigger()


def test_the_body_carries_no_secret_and_no_machine() -> None:
    (api,) = [record for record in planned().records if isinstance(record, RestApi)]
    assert "/work/" not in api.body
    assert json.loads(api.body)["info"]["title"] == "securebase-prod-phase3b-api"


def test_a_schema_that_is_not_there_is_said() -> None:
    api = resolve(CAPACITY, "prod").api
    assert api is not None
    schemas = {name: schema for name, schema in ARTIFACTS.schemas.items() if name != "TicketCreate"}
    with pytest.raises(Phase3bError) as caught:
        public_document(api, schemas, "/")
    assert [str(problem) for problem in caught.value.problems] == [
        (
            "service.routes[1].request: the route POST /support/tickets names the schema TicketCreate, which is in no schemas.json. Did you mean "
            "TicketUpdate? [P3B-SCHEMA-UNKNOWN]"
        ),
        (
            "service.routes[2].request: the route POST /support/tickets/create names the schema TicketCreate, which is in no "
            "schemas.json. Did you mean "
            "TicketUpdate? [P3B-SCHEMA-UNKNOWN]"
        ),
    ]


def test_functions_are_told_what_they_need() -> None:
    functions = {
        record.address.name: record for record in planned("starter").records if isinstance(record, LambdaFunction)
    }
    assert functions["webhook_manager"].environment == {
        "ANSWER_BYTES_MAX": "5000000",
        "CORS_CREDENTIALS": "false",
        "CORS_EXPOSE_HEADERS": "Idempotent-Replayed, Retry-After, X-Validation-Error",
        "CORS_ORIGINS": "https://portal.securebase.com",
        "ENVIRONMENT": "prod",
        "IDEMPOTENCY_HOURS": "24",
        "PAGE_LIMIT_DEFAULT": "50",
        "PAGE_LIMIT_MAX": "100",
        "QUEUE_WEBHOOK_DELIVERIES": "${aws_sqs_queue.webhook_deliveries.url}",
        "REDELIVERIES_MAX": "100",
        "ROUTE_SCOPES": json.dumps(
            {
                f"{each.method} {each.path}": each.scope
                for each in CAPACITY.service.routes
                if each.function == "webhook_manager" and each.scope is not None
            },
            separators=(",", ":"),
        ),
        "SECRET_OVERLAP_HOURS": "24",
        "SERVICE": "securebase",
        "TABLE_IDEMPOTENCY_KEYS": "${aws_dynamodb_table.idempotency_keys.name}",
        "TABLE_WEBHOOKS": "${aws_dynamodb_table.webhooks.name}",
        "WEBHOOKS_PER_TENANT_MAX": "20",
        "WRITE_PATIENCE_SECONDS": "5",
    }
    fifo = {record.address.name: record for record in planned("global").records if isinstance(record, LambdaFunction)}
    assert json.loads(functions["webhook_manager"].environment["ROUTE_SCOPES"])["POST /webhooks"] == "webhooks:write"
    assert functions["support_tickets"].environment["ROUTE_SCOPES"] == "{}"
    assert "ROUTE_SCOPES" not in functions["webhook_delivery"].environment
    written = fifo["webhook_manager"].environment["QUEUE_WEBHOOK_DELIVERIES"]
    assert written == "${aws_sqs_queue.webhook_deliveries_fifo.url}"
    assert functions["webhook_delivery"].environment["MAX_RECEIVE_COUNT"] == "12"


def test_no_function_is_ever_told_that_private_webhooks_are_allowed() -> None:
    for tier in CAPACITY.tiers:
        for record in planned(tier).records:
            if isinstance(record, LambdaFunction):
                assert not [name for name in record.environment if name.startswith("PHASE3B_LOCAL")]


def test_sizes_of_the_planning_guide() -> None:
    functions = {
        record.address.name: (record.memory_mb, record.timeout_seconds, record.reserved_concurrency)
        for record in planned("starter").records
        if isinstance(record, LambdaFunction)
    }
    assert functions["support_tickets"] == (512, 10, 100)
    assert functions["cost_forecasting"] == (768, 30, 50)
    assert functions["webhook_manager"] == (384, 15, 200)
    assert functions["notification_handler"] == (256, 5, 500)


def test_the_key_is_used_on_behalf_of_a_function_only() -> None:
    for record in planned("enterprise").records:
        if isinstance(record, RolePolicy) and record.address.name != "api_gateway_logs":
            for statement in json.loads(record.policy)["Statement"]:
                if any(action.startswith("kms:") for action in statement["Action"]):
                    assert set(statement["Condition"]["StringEquals"]) == {"kms:ViaService"}
