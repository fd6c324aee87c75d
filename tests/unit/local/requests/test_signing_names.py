"""Whose request it is, by the name in its signature."""

from __future__ import annotations

import re
from pathlib import Path

import boto3
import botocore.session
import pytest

from phase3b.local.requests.checked_requests import UNCHECKED
from phase3b.local.requests.operations import MODELS_OF_SIGNING_NAME, asked

ROOT = Path(__file__).parents[4]


def test_every_service_that_is_asked_has_its_model() -> None:
    """A signature names a service differently from its model does, where AWS has named it twice."""
    asked_services = {
        name
        for folder in ("phase3b", "lambda_src")
        for file in (ROOT / folder).rglob("*.py")
        for name in re.findall(r"""(?:client|resource)\(\s*"([a-z0-9-]+)\"""", file.read_text("utf-8"))
    }
    assert {"dynamodb", "service-quotas", "apigatewaymanagementapi"} <= asked_services
    for name in asked_services - UNCHECKED.keys():
        model = boto3.Session().client(name, "us-east-1", endpoint_url="http://localhost").meta.service_model
        assert name in MODELS_OF_SIGNING_NAME.get(model.signing_name, (model.signing_name,)), name


def test_models_are_listed_under_the_name_that_they_sign_with() -> None:
    """Both of a name, where AWS has made a second API of a service and kept the name."""
    session = botocore.session.get_session()
    for signing_name, models in MODELS_OF_SIGNING_NAME.items():
        assert [session.get_service_model(name).signing_name for name in models] == [signing_name] * len(models)
    # Where AWS's name of a signature is not that of the API, or two have one.
    for name in ("apigatewaymanagementapi", "apigatewayv2", "cloudwatch", "dynamodbstreams", "service-quotas", "sesv2",
                 "stepfunctions"):  # fmt: skip
        assert name in MODELS_OF_SIGNING_NAME[session.get_service_model(name).signing_name]
    for signing_name, models in MODELS_OF_SIGNING_NAME.items():
        assert (signing_name in models) == (signing_name in {"apigateway", "dynamodb", "ses"})


def test_each_of_two_apis_of_one_name_is_found_by_what_it_is_sent() -> None:
    for signing_name, method, path, target, form, service, operation in (
        ("apigateway", "GET", "/restapis", None, {}, "apigateway", "GetRestApis"),
        ("apigateway", "GET", "/v2/apis", None, {}, "apigatewayv2", "GetApis"),
        ("dynamodb", "POST", "/", "DynamoDB_20120810.ListTables", {}, "dynamodb", "ListTables"),
        ("dynamodb", "POST", "/", "DynamoDBStreams_20120810.ListStreams", {}, "dynamodbstreams", "ListStreams"),
        ("ses", "POST", "/", None, {"Action": "SendEmail"}, "ses", "SendEmail"),
        ("ses", "POST", "/v2/email/outbound-emails", None, {}, "sesv2", "SendEmail"),
    ):
        found = asked(signing_name, method, path, "", target, form)
        assert found is not None, (signing_name, path, target)
        assert (found.service, found.operation.name) == (service, operation)


@pytest.mark.parametrize("service", ["apigateway", "apigatewayv2", "lambda", "sesv2", "apigatewaymanagementapi"])
def test_a_path_leads_to_its_own_operation(service: str) -> None:
    model = botocore.session.get_session().get_service_model(service)
    wrong = {}
    for name in model.operation_names:
        http = model.operation_model(name).http
        path, _, query = re.sub(r"\{[^}]+\}", "some-name", http["requestUri"]).partition("?")
        shape = model.operation_model(name).input_shape
        asks = {member: each.serialization for member, each in (shape.members.items() if shape else ())}
        needed = [
            asks[member]["name"]
            for member in (shape.required_members if shape else ())
            if asks[member].get("location") == "querystring"
        ]
        query = "&".join([query, *(f"{each}=x" for each in needed)]).strip("&")
        found = asked(model.signing_name, http["method"], path, query, None, {})
        if found is None or (found.service, found.operation.name) != (service, name):
            wrong[name] = found and found.operation.name
    assert wrong == {}
