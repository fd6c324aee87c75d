"""Verdicts that need what an environment states: who is notified, who verifies callers; and what of them is rightly there."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from policies.catalogue import POLICIES
from policies.stack_read.stack import Context, Stack

BY_ID = {policy.id: policy for policy in POLICIES}
HERE = Context(alert_email="devops@example.com", authorizer="shop-authorizer")
TOPIC = {"aws_sns_topic": {"alerts": {"name": "shop-alerts"}}}
QUEUE = {"aws_sqs_queue": {"work": {"name": "shop-work"}}}
OF_STACK = "${aws_sns_topic.alerts.arn}"


def verdict(check: str, kind: str, values: dict[str, Any], context: Context = HERE, **others: Any) -> Any:
    stack = Stack.of({"resource": {**others, kind: {**others.get(kind, {}), "it": values}}}, context)
    it = stack.get(f"{kind}.it")
    assert it is not None
    return BY_ID[check].verdict(it, stack)


def told(protocol: str, endpoint: str, context: Context = HERE) -> Any:
    values = {"topic_arn": OF_STACK, "protocol": protocol, "endpoint": endpoint}
    return verdict("P3B_ALERT_RECIPIENT", "aws_sns_topic_subscription", values, context, **TOPIC, **QUEUE)


def test_the_address_and_the_queues_of_a_stack_may_be_told() -> None:
    assert told("email", "devops@example.com") == ()
    assert told("email-json", "devops@example.com") == ()
    assert told("sqs", "${aws_sqs_queue.work.arn}") == ()


@pytest.mark.parametrize(
    ("protocol", "endpoint"),
    [
        ("email", "Devops@example.com.evil.example"),
        ("email", "devops@example.com "),
        ("email", "${var.address}"),
        ("email", ""),
        ("sms", "devops@example.com"),
        ("https", "https://events.example.com/integration/x/enqueue"),
        ("sqs", "arn:aws:sqs:us-east-1:999999999999:work"),
        ("lambda", "arn:aws:lambda:us-east-1:999999999999:function:x"),
        ("firehose", "arn:aws:firehose:us-east-1:999999999999:deliverystream/x"),
        # What a queue is called is not an address of a person.
        ("email", "shop-work"),
    ],
)
def test_nobody_else_is_told_in_production(protocol: str, endpoint: str) -> None:
    assert told(protocol, endpoint)
    assert told(protocol, endpoint, replace(HERE, production=False)) is None
    assert told(protocol, endpoint, replace(HERE, alert_email=None)) is None


@pytest.mark.parametrize(
    ("kind", "values", "problems"),
    [
        ("aws_budgets_budget", {"notification": [{"subscriber_email_addresses": ["devops@example.com"]}]}, 0),
        ("aws_budgets_budget", {"notification": [{"subscriber_email_addresses": ["devops@example.com", "x@example.net"]}]}, 1),
        ("aws_budgets_budget", {"notification": [{"subscriber_sns_topic_arns": [OF_STACK]}]}, 0),
        ("aws_budgets_budget", {"notification": [{"subscriber_sns_topic_arns": ["arn:aws:sns:us-east-1:999999999999:x"]}]}, 1),
        ("aws_ce_anomaly_subscription", {"subscriber": [{"type": "EMAIL", "address": "devops@example.com"}]}, 0),
        ("aws_ce_anomaly_subscription", {"subscriber": {"type": "EMAIL", "address": "x@example.net"}}, 1),
        ("aws_ce_anomaly_subscription", {"subscriber": [{"type": "SNS", "address": OF_STACK}]}, 0),
        ("aws_ce_anomaly_subscription", {"subscriber": [{"type": "SNS", "address": "${var.topic}"}]}, 1),
        ("aws_elasticache_cluster", {"notification_topic_arn": "${aws_sns_topic.other.arn}"}, 1),
        ("aws_account_alternate_contact", {"email_address": "x@example.net"}, 1),
    ],
)  # fmt: skip
def test_who_is_told_by_an_argument_of_any_type(kind: str, values: dict[str, Any], problems: int) -> None:
    assert len(verdict("P3B_ALERT_RECIPIENT", kind, values, **TOPIC)) == problems


def test_what_tells_nobody_has_no_verdict() -> None:
    values = {"name": "x", "tags": {"Owner": "somebody@example.net"}}
    assert verdict("P3B_ALERT_RECIPIENT", "aws_dynamodb_table", values) is None


FUNCTIONS = {
    "aws_lambda_function": {
        "authorizer": {"function_name": "shop-authorizer"},
        "orders": {"function_name": "shop-orders"},
    },
    "aws_lambda_alias": {"authorizer": {"function_name": "${aws_lambda_function.authorizer.function_name}"}},
}
OWN = "${aws_lambda_alias.authorizer.invoke_arn}"
OTHER = "${aws_lambda_function.orders.invoke_arn}"
TOKEN = {"x-amazon-apigateway-authtype": "custom", "x-amazon-apigateway-authorizer": {"type": "request", "authorizerUri": OWN}}  # fmt: skip
OTHERS = {**TOKEN, "x-amazon-apigateway-authorizer": {"type": "token", "authorizerUri": OTHER}}
SIGNED = {"x-amazon-apigateway-authtype": "awsSigv4"}
POOL = {"x-amazon-apigateway-authtype": "cognito_user_pools", "x-amazon-apigateway-authorizer": {"type": "cognito_user_pools", "providerARNs": ["arn:x"]}}  # fmt: skip


def of_body(asked: Any, more: dict[str, Any] | None = None, context: Context = HERE, **top: Any) -> Any:
    operation = {**({} if asked is None else {"security": asked}), **(more or {})}
    found = {"token": TOKEN, "others": OTHERS, "signed": SIGNED, "pool": POOL, "key": {"name": "x-api-key"}}
    body = {"paths": {"/orders": {"get": operation}}, "components": {"securitySchemes": found}, **top}
    values = {"body": json.dumps(body)}
    return verdict("P3B_API_AUTHORIZER", "aws_api_gateway_rest_api", values, context, **FUNCTIONS)


@pytest.mark.parametrize(
    "security",
    [
        [{"token": [], "key": []}],
        # Both are asked.
        [{"token": [], "signed": []}],
        # Nobody is asked at all: P3B_API_AUTHENTICATED says so.
        [{"key": []}],
        [],
    ],
)
def test_a_route_that_asks_the_authorizer_passes(security: Any) -> None:
    assert of_body(security) == ()


@pytest.mark.parametrize("scheme", ["signed", "pool", "others"])
def test_a_route_that_asks_somebody_else_is_a_finding(scheme: str) -> None:
    assert len(of_body([{scheme: [], "key": []}])) == 1
    # As an alternative, and where the whole document says so.
    assert len(of_body([{"token": []}, {scheme: []}])) == 1
    assert len(of_body(None, security=[{scheme: []}])) == 1
    assert of_body([{scheme: []}], context=replace(HERE, production=False)) is None
    # A document's own is not asked where a route has another.
    assert of_body([{"token": []}], security=[{scheme: []}]) == ()


def test_another_function_passes_only_where_nobody_says_which_it_is() -> None:
    assert of_body([{"others": []}], context=replace(HERE, authorizer=None)) == ()


def test_a_route_that_is_excepted_from_its_schemes() -> None:
    assert of_body([{"token": []}], {"x-amazon-apigateway-auth": {"type": "AWS_IAM"}})
    assert of_body([{"signed": []}], {"x-amazon-apigateway-integration": {"type": "mock"}}) == ()


def websocket(kind: str, key: str = "$connect", protocol: str = "WEBSOCKET") -> Any:
    api = {"aws_apigatewayv2_api": {"push": {"protocol_type": protocol}}}
    values = {"api_id": "${aws_apigatewayv2_api.push.id}", "route_key": key, "authorization_type": kind}
    return verdict("P3B_API_AUTHORIZER", "aws_apigatewayv2_route", values, **api)


def test_routes_of_a_websocket_and_of_an_http_api() -> None:
    assert websocket("CUSTOM") == ()
    assert websocket("AWS_IAM")
    assert websocket("JWT")
    assert websocket("AWS_IAM", "$default") == ()
    assert websocket("JWT", "GET /orders", "HTTP")


def method(**values: str) -> Any:
    authorizers = {"own": {"authorizer_uri": OWN}}
    return verdict(
        "P3B_API_AUTHORIZER", "aws_api_gateway_method", values, **FUNCTIONS, aws_api_gateway_authorizer=authorizers
    )


def test_methods() -> None:
    assert method(authorization="CUSTOM", authorizer_id="${aws_api_gateway_authorizer.own.id}") == ()
    assert method(authorization="CUSTOM", authorizer_id="abc123")
    assert method(authorization="AWS_IAM")
    assert method(authorization="COGNITO_USER_POOLS")
    # P3B_API_AUTHENTICATED says so.
    assert method(authorization="NONE") == ()


@pytest.mark.parametrize(
    ("kind", "values", "fine"),
    [
        ("aws_apigatewayv2_authorizer", {"authorizer_type": "REQUEST", "authorizer_uri": OWN}, True),
        ("aws_apigatewayv2_authorizer", {"authorizer_type": "REQUEST", "authorizer_uri": OTHER}, False),
        ("aws_apigatewayv2_authorizer", {"authorizer_type": "JWT"}, False),
        ("aws_api_gateway_authorizer", {"authorizer_uri": OWN}, True),
        ("aws_api_gateway_authorizer", {"type": "REQUEST", "authorizer_uri": "arn:aws:lambda:x"}, False),
        ("aws_api_gateway_authorizer", {"type": "COGNITO_USER_POOLS", "provider_arns": ["arn:x"]}, False),
    ],
)
def test_authorizers(kind: str, values: dict[str, Any], fine: bool) -> None:  # noqa: FBT001  a column of a table
    assert (verdict("P3B_API_AUTHORIZER", kind, values, **FUNCTIONS) == ()) is fine


MONTH = {"budget_type": "COST", "limit_amount": "500", "limit_unit": "USD", "time_unit": "MONTHLY"}
MAIL = {
    "comparison_operator": "GREATER_THAN", "notification_type": "ACTUAL", "threshold": 100, "threshold_type": "PERCENTAGE",
    "subscriber_email_addresses": ["devops@example.com"],
}  # fmt: skip
OF_PROD = {"name": "TagKeyValue", "values": ["user:Environment$prod"]}
FIRST, SECOND = "${aws_ce_anomaly_monitor.first.arn}", "${aws_ce_anomaly_monitor.it.arn}"


@pytest.mark.parametrize(
    ("change", "problems"),
    [
        ({}, 0),
        ({"cost_filter": [OF_PROD]}, 0),
        ({"cost_filter": OF_PROD}, 0),
        ({"cost_filter": [{"name": "TagKeyValue", "values": ["user:Environment$staging"]}]}, 1),
        ({"cost_filter": [{"name": "TagKeyValue", "values": ["user:Environment$prod", "user:Environment$dev"]}]}, 1),
        ({"cost_filter": [OF_PROD, {"name": "Region", "values": ["us-east-1"]}]}, 1),
        ({"budget_type": "USAGE"}, 1),
        # 150 percent, the most that policies/stack_read/bounds.yaml lets be spent before the first mail; 750 of 500 USD are as many.
        ({"notification": [{**MAIL, "threshold": 150}]}, 0),
        ({"notification": [{**MAIL, "threshold": 150.5}]}, 1),
        ({"notification": [{**MAIL, "threshold": 750, "threshold_type": "ABSOLUTE_VALUE"}]}, 0),
        ({"notification": [{**MAIL, "threshold": 751, "threshold_type": "ABSOLUTE_VALUE"}]}, 1),
        ({"notification": [{**MAIL, "threshold": 1000}, {**MAIL, "threshold": 90}]}, 0),
        ({"notification": [{**MAIL, "notification_type": "FORECASTED"}]}, 1),
        ({"notification": [{**MAIL, "subscriber_email_addresses": []}]}, 1),
        ({"notification": [{**MAIL, "subscriber_email_addresses": [], "subscriber_sns_topic_arns": [OF_STACK]}]}, 0),
        ({"notification": [{**MAIL, "comparison_operator": "LESS_THAN"}]}, 1),
        ({"notification": []}, 1),
    ],
)
def test_a_budget_tells_somebody_of_all_and_in_time(change: dict[str, Any], problems: int) -> None:
    values = {**MONTH, "notification": [MAIL], **change}
    here = replace(HERE, environment="prod")
    assert len(verdict("P3B_COST_ALERT", "aws_budgets_budget", values, here, **TOPIC)) == problems


@pytest.mark.parametrize(("arns", "problems"), [([SECOND], 0), ([FIRST, SECOND], 0), ([FIRST], 1), ([], 1)])
def test_a_monitor_has_a_subscription(arns: list[str], problems: int) -> None:
    others = {
        "aws_ce_anomaly_monitor": {"first": {"name": "first", "monitor_type": "DIMENSIONAL"}},
        "aws_ce_anomaly_subscription": {
            "owner": {"monitor_arn_list": arns, "subscriber": [{"address": "a@example.com"}]}
        },
    }
    values = {"name": "it", "monitor_type": "DIMENSIONAL", "monitor_dimension": "SERVICE"}
    assert len(verdict("P3B_COST_ALERT", "aws_ce_anomaly_monitor", values, **others)) == problems


def test_a_subscription_has_a_monitor_and_somebody_to_tell() -> None:
    values = {"monitor_arn_list": [FIRST], "subscriber": {"type": "EMAIL", "address": "devops@example.com"}}
    kind = "aws_ce_anomaly_subscription"
    assert verdict("P3B_COST_ALERT", kind, values) == ()
    assert len(verdict("P3B_COST_ALERT", kind, {**values, "subscriber": []})) == 1
    assert len(verdict("P3B_COST_ALERT", kind, {**values, "monitor_arn_list": []})) == 1
