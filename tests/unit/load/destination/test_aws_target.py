"""An environment on AWS as a target: what is found there by its names, who is let in, what is said where something is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import boto3
import jwt
import pytest
from moto import mock_aws

from phase3b.capacity.deployment import Deployment, resolve
from phase3b.capacity.loader import load
from phase3b.errors import ExitCode, Phase3bError
from phase3b.load.destination.api_keys import TAG, LoadTestKeys
from phase3b.load.destination.aws_target import Given, access_of, aws_target, url_target
from phase3b.naming import Names

CAPACITY = load(Path(__file__).parents[4] / "capacity.yaml", name="capacity.yaml")
KEY = "k" * 40


@pytest.fixture(scope="module")
def deployment() -> Deployment:
    found = resolve(CAPACITY, "dev")
    return replace(found, environment=found.environment.model_copy(update={"account_id": None, "provider": None}))


def names_of(deployment: Deployment) -> Names:
    return Names(deployment.project, deployment.name, deployment.component)


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch, deployment: Deployment) -> Iterator[Callable[[str], Any]]:
    """What Terraform has made of the environment, as far as a load test asks for it."""
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "embedded")
    names = names_of(deployment)
    with mock_aws():

        def client(service: Any) -> Any:
            return boto3.client(service, region_name=deployment.environment.region)

        client("apigateway").create_rest_api(name="another")
        client("apigateway").create_rest_api(name=names.shared("api"))
        client("apigatewayv2").create_api(
            Name=names.shared("websocket"), ProtocolType="WEBSOCKET", RouteSelectionExpression="$request.body.action"
        )
        client("apigateway").create_usage_plan(name=names.shared("customers"))
        client("apigateway").create_usage_plan(name="of-somebody-else")
        client("secretsmanager").create_secret(Name=names.shared("token_key"), SecretString=KEY)
        yield client


def refused(deployment: Deployment, given: Given | None = None) -> Phase3bError:
    with pytest.raises(Phase3bError) as error:
        aws_target(deployment, "load-test", access_of(deployment), given or Given())
    return error.value


def test_urls_are_found_by_name(aws: Callable[[str], Any], deployment: Deployment) -> None:
    found = aws_target(deployment, "load-test", access_of(deployment), Given())
    wanted = names_of(deployment).shared("api")
    (rest,) = (each["id"] for each in aws("apigateway").get_rest_apis()["items"] if each["name"] == wanted)
    (socket,) = (each["ApiId"] for each in aws("apigatewayv2").get_apis()["Items"])
    api, region = deployment.api, deployment.environment.region
    assert api is not None
    assert api.definition.websocket is not None
    assert found.rest_url == f"https://{rest}.execute-api.{region}.amazonaws.com/{api.definition.stage}"
    assert found.websocket_url == f"wss://{socket}.execute-api.{region}.amazonaws.com/{api.definition.websocket.stage}"
    assert not found.local


def test_urls_that_are_given_are_taken(aws: Callable[[str], Any], deployment: Deployment) -> None:
    del aws
    found = aws_target(
        deployment, "load-test", access_of(deployment), Given("https://api.example.com", "wss://ws.example.com")
    )
    assert (found.rest_url, found.websocket_url) == ("https://api.example.com", "wss://ws.example.com")


def test_tokens_are_signed_with_the_key_of_the_authorizer_and_soon_over(
    aws: Callable[[str], Any], deployment: Deployment
) -> None:
    del aws
    found = aws_target(deployment, "load-test", access_of(deployment), Given())
    (token,) = found.tokens(["load-test-00000"], 900)
    read = jwt.decode(token, KEY, algorithms=["HS256"], options={"verify_aud": False})
    assert read["tenant_id"] == "load-test-00000"
    assert read["exp"] - read["iat"] == 900


def test_a_run_that_is_longer_than_a_token_may_be_good(aws: Callable[[str], Any], deployment: Deployment) -> None:
    del aws
    found = aws_target(deployment, "load-test", access_of(deployment), Given())
    with pytest.raises(Phase3bError, match="a token that is good for 100,000 seconds would be refused"):
        found.tokens(["load-test-00000"], 100_000)


def test_each_tenant_has_one_key_in_the_customers_plan_however_often_it_is_asked(
    aws: Callable[[str], Any], deployment: Deployment
) -> None:
    gateway, names = aws("apigateway"), names_of(deployment)
    gateway.create_api_key(name=names.customer("acme"), enabled=True)
    keys = LoadTestKeys(gateway, names, "load-test")
    tenants = ("load-test-00000", "load-test-00001")
    first = keys.of(tenants)
    assert keys.of((*tenants, "load-test-00002"))[:2] == first
    assert len(set(first)) == 2
    plans = {each["name"]: each["id"] for each in gateway.get_usage_plans()["items"]}
    assert len(gateway.get_usage_plan_keys(usagePlanId=plans[names.shared("customers")])["items"]) == 3
    assert gateway.get_usage_plan_keys(usagePlanId=plans["of-somebody-else"])["items"] == []
    marked = {each["name"]: each.get("tags", {}) for each in gateway.get_api_keys()["items"]}
    assert marked[names.load_test_key("load-test-00000")] == {TAG: "dev"}
    assert keys.tenants() == (*tenants, "load-test-00002")
    assert keys.delete() == 3
    assert [each["name"] for each in gateway.get_api_keys()["items"]] == [names.customer("acme")]


def test_a_key_whose_way_into_the_plan_was_interrupted_is_put_into_it(
    aws: Callable[[str], Any], deployment: Deployment
) -> None:
    gateway, names = aws("apigateway"), names_of(deployment)
    gateway.create_api_key(name=names.load_test_key("load-test-00000"), enabled=True)
    LoadTestKeys(gateway, names, "load-test").of(["load-test-00000"])
    (plan,) = (each["id"] for each in gateway.get_usage_plans()["items"] if each["name"] == names.shared("customers"))
    assert len(gateway.get_usage_plan_keys(usagePlanId=plan)["items"]) == 1


def test_two_apis_of_one_name(aws: Callable[[str], Any], deployment: Deployment) -> None:
    aws("apigateway").create_rest_api(name=names_of(deployment).shared("api"))
    error = refused(deployment)
    assert error.problems[0].what.startswith(f"there are 2 REST APIs {names_of(deployment).shared('api')} (")
    assert error.problems[0].fix == "Say which one is meant: --rest-url URL"


def test_what_is_not_deployed(monkeypatch: pytest.MonkeyPatch, deployment: Deployment) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "embedded")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "embedded")
    with mock_aws():
        error = refused(deployment)
    assert str(error) == (
        f"there is no REST API {names_of(deployment).shared('api')}: dev is not deployed, or the credentials are of another "
        "account. Apply it: phase3b apply dev; or check the credentials: aws sts get-caller-identity. [P3B-LOAD-NOT-DEPLOYED]"
    )
    assert error.exit_code is ExitCode.BAD_INPUT


def test_credentials_of_another_account(aws: Callable[[str], Any], deployment: Deployment) -> None:
    del aws
    there = deployment.environment.model_copy(update={"account_id": "210987654321"})
    error = refused(replace(deployment, environment=there))
    assert error.problems[0].what == "these credentials are of the account 123456789012, and dev is in 210987654321"


def test_a_secret_that_may_not_be_read(aws: Callable[[str], Any], deployment: Deployment) -> None:
    found = aws_target(deployment, "load-test", access_of(deployment), Given())
    aws("secretsmanager").delete_secret(
        SecretId=names_of(deployment).shared("token_key"), ForceDeleteWithoutRecovery=True
    )
    with pytest.raises(Phase3bError) as error:
        found.tokens(["load-test-00000"], 60)
    assert error.value.exit_code is ExitCode.OUTSIDE_FAILURE
    assert error.value.problems[0].what.startswith("AWS refused GetSecretValue in us-east-1: ")
    assert "--token-file" in error.value.problems[0].fix


def test_an_authorizer_that_refuses_keys_of_nobody(aws: Callable[[str], Any], deployment: Deployment) -> None:
    del aws
    api = deployment.api
    assert api is not None
    authorizer = api.definition.authorizer.model_copy(update={"unbound_keys": "refuse"})
    strict = replace(api, definition=api.definition.model_copy(update={"authorizer": authorizer}))
    error = refused(replace(deployment, api=strict))
    assert error.problems[0].what == (
        "service.api.authorizer.unbound_keys is refuse, so dev accepts no API key that a load test makes"
    )
    given = Given(api_keys=tuple)
    assert (
        aws_target(replace(deployment, api=strict), "load-test", access_of(deployment), given).api_keys
        is given.api_keys
    )


def test_nothing_is_asked_of_aws_for_a_url(deployment: Deployment) -> None:
    with pytest.raises(Phase3bError) as error:
        url_target(deployment, Given("https://api.example.com/v1"))
    assert error.value.problems[0].what == (
        "https://api.example.com/v1 is a URL, of which nothing is asked of AWS, and --token-file and --api-key-file are missing"
    )
