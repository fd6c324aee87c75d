"""Verdicts on what prod has nothing of: other ways to write what a policy forbids, and what only looks like it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from policies.catalogue import POLICIES
from policies.stack import Context, Stack

BY_ID = {policy.id: policy for policy in POLICIES}


def verdict(check: str, kind: str, values: dict[str, Any], **others: dict[str, Any]) -> tuple[str, ...] | None:
    resources = {kind: {"it": values}}
    for other, named in others.items():
        resources.setdefault(other, {}).update(named)
    stack = Stack.of({"resource": resources}, Context())
    it = stack.get(f"{kind}.it")
    assert it is not None
    return BY_ID[check].verdict(it, stack)


def document(**statement: Any) -> str:
    return json.dumps({"Statement": [{"Effect": "Allow", **statement}]})


def judged(resource: str) -> object:
    policy = document(Action="dynamodb:GetItem", Resource=resource)
    return verdict("P3B_IAM_NO_WILDCARD", "aws_iam_role_policy", {"policy": policy})


@pytest.mark.parametrize(
    "resource",
    [
        "*",
        "**",
        "arn:*",
        "arn:aws:dynamodb:*",
        "arn:aws:logs:us-east-1:1:*",
        "arn:aws:logs:us-east-1:1:log-group:*",
        "arn:aws:logs:us-east-1:1:log-group:*:*",
        "arn:aws:dynamodb:us-east-1:1:table/*",
        "arn:aws:dynamodb:us-east-1:1:table/*/index/*",
        "arn:aws:sqs:us-east-1:1:*",
        "arn:aws:s3:::*",
        "arn:aws:s3:::*/*",
        "arn:aws:apigateway:us-east-1::/*",
        "arn:aws:execute-api:us-east-1:1:*",
    ],
)
def test_every_resource_of_a_service_is_refused(resource: str) -> None:
    assert judged(resource)


@pytest.mark.parametrize(
    "resource",
    [
        "${aws_dynamodb_table.tickets.arn}/index/*",
        "arn:aws:dynamodb:us-east-1:1:table/tickets/index/*",
        "arn:aws:logs:us-east-1:1:log-group:/aws/lambda/tickets:*",
        "arn:aws:s3:::bucket/*",
        "arn:aws:execute-api:us-east-1:1:abc123/*/POST/@connections/*",
        "arn:aws:sqs:us-east-1:1:tickets",
    ],
)
def test_all_of_one_resource_passes(resource: str) -> None:
    assert judged(resource) == ()


def test_a_question_mark_is_a_wildcard_too() -> None:
    policy = document(Action="dynamodb:?etItem", Resource="arn:aws:sqs:us-east-1:1:a")
    assert verdict("P3B_IAM_NO_WILDCARD", "aws_iam_role_policy", {"policy": policy})


def test_a_policy_within_a_role_is_judged() -> None:
    trusts = document(Action="sts:AssumeRole", Principal={"Service": "lambda.amazonaws.com"})
    inline = {"name": "all", "policy": document(Action="*", Resource="*")}
    role = {"assume_role_policy": trusts}
    assert verdict("P3B_IAM_NO_WILDCARD", "aws_iam_role", role) == ()
    assert verdict("P3B_IAM_NO_WILDCARD", "aws_iam_role", {**role, "inline_policy": [inline]})


def test_anyone_but_one_is_anyone() -> None:
    policy = document(Action="sqs:SendMessage", NotPrincipal={"AWS": "arn:aws:iam::1:root"})
    assert verdict("P3B_OPEN_TO_ANYONE", "aws_sqs_queue_policy", {"policy": policy})


def test_a_method_with_settings_of_its_own_has_a_throttle_of_its_own() -> None:
    """What they leave out is not the stage's: the provider writes -1, which is none."""
    throttled = {"throttling_rate_limit": 10, "throttling_burst_limit": 20}
    named = {"rest_api_id": "a", "stage_name": "v1"}
    every = {**named, "method_path": "*/*", "settings": throttled}
    one = {**named, "method_path": "tickets/GET", "settings": {"caching_enabled": True}}

    def of(settings: dict[str, Any]) -> tuple[str, ...] | None:
        return verdict("P3B_API_THROTTLING", "aws_api_gateway_stage", named, aws_api_gateway_method_settings=settings)

    assert of({"every": every, "one": {**one, "settings": throttled}}) == ()
    assert of({"every": every, "one": one}) == (
        "tickets/GET has settings of its own (aws_api_gateway_method_settings.one) without a throttle",
    )


@pytest.mark.parametrize("name", ["AWS_SECRET_ACCESS_KEY", "SIGNING_KEY", "DB_PASSPHRASE", "api_key", "token"])
def test_a_name_that_says_secret(name: str) -> None:
    variables = {"environment": {"variables": {name: "not-a-real-one"}}}
    assert verdict("P3B_NO_PLAIN_SECRET", "aws_lambda_function", variables)


@pytest.mark.parametrize("name", ["hash_key", "kms_key_id", "TOKEN_KEY_ARN", "range_key", "api_key_source"])
def test_a_name_that_only_looks_so(name: str) -> None:
    assert verdict("P3B_NO_PLAIN_SECRET", "aws_lambda_function", {name: "tenant"}) == ()
