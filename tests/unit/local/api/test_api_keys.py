"""The API keys that the local API accepts, of moto's API Gateway; and those that are made while it runs."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from typing import Any, cast

import boto3
from local_made import NOTHING
from moto import mock_aws

from phase3b.local.api.api_keys import accepted_keys, make_local_key
from phase3b.local.api.gateway import Gateway
from phase3b.local.api.lambda_service.functions import Functions
from phase3b.local.api.local_service import LocalRoute
from phase3b.local.api.requests.authorization import Authorization
from phase3b.local.api.requests.event import Asked

ROUTE = LocalRoute("GET", "/things", "list", "f", True, 0, 1000, 1000, (), None)


def with_plan() -> Any:
    gateway = boto3.client("apigateway", "us-east-1")
    gateway.create_usage_plan(name="customers")
    return gateway


def added(gateway: Any, name: str, *, enabled: bool = True) -> str:
    """A key in the usage plan."""
    made = gateway.create_api_key(name=name, enabled=enabled)
    (plan,) = gateway.get_usage_plans()["items"]
    gateway.create_usage_plan_key(usagePlanId=plan["id"], keyId=made["id"], keyType="API_KEY")
    value: str = made["value"]
    return value


@mock_aws
def test_a_key_counts_when_it_is_enabled_and_in_a_usage_plan() -> None:
    gateway = with_plan()
    gateway.create_api_key(name="in no plan", enabled=True)
    added(gateway, "disabled", enabled=False)
    assert accepted_keys(gateway) == {}
    value = added(gateway, "customer")
    assert set(accepted_keys(gateway)) == {value}


@mock_aws
def test_a_local_key_counts() -> None:
    gateway = with_plan()
    made = make_local_key(gateway)
    assert set(accepted_keys(gateway)) == {made}


class Willing:
    """An authorizer that says yes, and a function that answers."""

    async def context(self, *_: object) -> dict[str, Any]:
        return {}

    async def invoke(self, *_: object, **_more: object) -> dict[str, Any]:
        return {"statusCode": 200, "body": "{}"}


@mock_aws
def test_a_key_that_is_made_while_it_runs_counts_at_once() -> None:
    aws = with_plan()
    first = added(aws, "first")
    plan = replace(NOTHING.usage_plan, api_keys={first: "id"})
    looked_up: list[dict[str, str]] = []

    def api_keys() -> dict[str, str]:
        looked_up.append(accepted_keys(aws))
        return looked_up[-1]

    gateway = Gateway(
        replace(NOTHING, routes=(ROUTE,), usage_plan=plan),
        cast("Functions", Willing()),
        cast("Authorization", Willing()),
        time.monotonic,
        api_keys,
    )

    def status(key: str | None) -> int:
        headers = (("authorization", "t"), *((("x-api-key", key),) if key is not None else ()))
        return asyncio.run(gateway.answer(Asked("GET", "/things", "", headers, b"", "127.0.0.1"))).status

    assert (status(first), status(None), status("")) == (200, 401, 401)
    # Of keys that are known nobody is asked again.
    assert looked_up == []
    assert status("made up") == 403
    later = added(aws, "later")
    assert (status(later), status(first), len(looked_up)) == (200, 200, 2)


class Judge:
    """Functions of which the authorizer lets the key of the token's tenant pass alone, and counts how often it is asked."""

    asked = 0

    async def invoke(self, function: str, event: dict[str, Any], *_: object, **_more: object) -> dict[str, Any]:
        if function != "authorizer":
            return {"statusCode": 200, "body": "{}"}
        self.asked += 1
        keys, token = event["multiValueHeaders"]["x-api-key"], event["headers"]["authorization"]
        effect = "Allow" if keys == [f"key of {token}"] else "Deny"
        statement = {"Effect": effect, "Resource": "*"}
        return {"principalId": token, "policyDocument": {"Statement": [statement]}, "context": {}}


def test_what_was_said_of_a_token_with_one_key_is_not_said_of_it_with_another() -> None:
    """API Gateway caches the authorizer's answer by all its identity sources: by the token alone, both keys would pass."""
    keys = {"key of a": "a", "key of b": "b"}
    judge = Judge()
    gateway = Gateway(
        replace(NOTHING, routes=(ROUTE,), usage_plan=replace(NOTHING.usage_plan, api_keys=keys)),
        cast("Functions", judge),
        Authorization(cast("Functions", judge), "authorizer", 300, time.monotonic),
        time.monotonic,
        lambda: keys,
    )

    def asked(token: str, *given: str) -> tuple[int, int]:
        headers = (("authorization", token), *(("x-api-key", f"key of {key}") for key in given))
        status = asyncio.run(gateway.answer(Asked("GET", "/things", "", headers, b"", "127.0.0.1"))).status
        return status, judge.asked

    assert asked("a", "a") == (200, 1)
    assert asked("a", "a") == (200, 1)
    assert asked("a", "b") == (403, 2)
    assert asked("b", "b") == (200, 3)
    # A refusal is cached as well, and stands in for no other answer.
    assert [asked("a", "b"), asked("a", "a")] == [(403, 3), (200, 3)]
    # Of two keys nobody can say which one was judged: nothing that was cached answers for them.
    assert [asked("a", "a", "a"), asked("a", "a", "b"), asked("a", "b", "a")] == [(403, 4), (403, 5), (403, 6)]
