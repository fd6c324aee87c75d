"""Whose request it is, by the name in its signature."""

from __future__ import annotations

import re
from pathlib import Path

import boto3

from phase3b.local.requests.checked_requests import UNCHECKED
from phase3b.local.requests.operations import MODELS_OF_SIGNING_NAME

ROOT = Path(__file__).parents[3]


def test_every_service_that_is_asked_has_its_model() -> None:
    """A signature names a service otherwise than its model does, where AWS has named it twice."""
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
