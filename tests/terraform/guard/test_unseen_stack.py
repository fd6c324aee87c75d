"""The whole stack as it was applied has nothing unseen; what somebody changes by hand, where Terraform is blind, is told."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import boto3
import pytest
from conftest import Start
from fewer_alarms import few_alarms

from phase3b.change.guard.asked.ask_unseen import ask_unseen
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.change.guard.asked.traffic import Traffic
from phase3b.change.guard.evidence import Evidence
from phase3b.change.guard.judge import judge
from phase3b.local.aws.deployment_run import DeploymentRun

pytestmark = [pytest.mark.terraform, pytest.mark.long]


def refused(run: DeploymentRun, stack: dict[str, Any], access: AwsAccess) -> list[str]:
    """What a plan finds to do, which is nothing, and what the guard refuses all the same."""
    run.terraform.plan("again.tfplan", lambda _: None)
    evidence = Evidence.of_plan(run.terraform.show("again.tfplan"), Traffic({}, 24))
    assert {each.actions for each in evidence.changes} <= {("no-op",), ("read",)}
    asked = ask_unseen(evidence.changes, access)
    assert asked.unknown == {}
    return sorted(each.address for each in judge(replace(evidence, wanted=stack, asked=asked)).refused)


def test_what_is_changed_by_hand_is_told_though_the_plan_is_empty(
    started: Start, stack_of: Callable[..., Path]
) -> None:
    file = stack_of("dev")
    stack = few_alarms(json.loads(file.read_text("utf-8")))
    file.write_text(json.dumps(stack), "utf-8")
    run, aws = started(file)
    run.apply()
    access = AwsAccess("us-east-1", aws.endpoint)
    assert refused(run, stack, access) == []

    def client(service: Any) -> Any:
        return boto3.client(
            service,
            region_name="us-east-1",
            endpoint_url=aws.endpoint,
            aws_access_key_id="embedded",
            aws_secret_access_key="embedded",  # noqa: S106  moto's, not a secret
        )

    gateway = client("apigateway")
    (api,) = [each["id"] for each in gateway.get_rest_apis()["items"]]
    (path,) = [each for each in gateway.get_resources(restApiId=api, limit=500)["items"] if each["path"] == "/webhooks"]
    gateway.delete_method(restApiId=api, resourceId=path["id"], httpMethod="POST")
    package = next((run.terraform.folder / "packages").glob("*.zip")).read_bytes()
    client("lambda").update_function_code(FunctionName="securebase-dev-authorizer", ZipFile=package + b"\0")
    assert refused(run, stack, access) == ["aws_api_gateway_rest_api.api/routes", "aws_lambda_function.authorizer/code"]
