"""What a landing zone switches and gives: nothing at all, parts of the service, a key, a boundary, a name."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import boto3
import pytest
from module_run import ModuleRun

from phase3b.capacity.loader import load
from phase3b.local.account_state.logging_role import NEEDED, PRINCIPAL
from phase3b.local.aws.embedded_aws import EmbeddedAws

pytestmark = [pytest.mark.terraform, pytest.mark.module_matrix]
ROOT = Path(__file__).parents[3]
SERVICE = load(ROOT / "capacity.yaml").service
INPUTS: Mapping[str, Any] = {
    "environment": "test",
    "project_name": "acme",
    "alert_email": "devops@example.com",
    "deletion_protection": False,
    "alarm_levels": ["critical"],
    "manage_api_gateway_account": True,
}
NO_FUNCTIONS = {name: {"enabled": False} for name in SERVICE.functions}
NO_QUEUES = {name: {"enabled": False} for name in SERVICE.queues}
TABLES_ALONE = {"functions": NO_FUNCTIONS, "queues": NO_QUEUES, "enable_api": False}
OFF = {"enabled": False}


def planned(run: ModuleRun, module: Path, **inputs: Any) -> dict[str, tuple[str, ...]]:
    run.write(module, {"it": {**INPUTS, **inputs}})
    return run.actions()


def role_for_logs(aws: EmbeddedAws) -> str:
    """API Gateway's role of the account, as a landing zone makes it."""
    iam = boto3.client("iam", **ModuleRun.client(aws))
    trust = [{"Effect": "Allow", "Principal": {"Service": PRINCIPAL}, "Action": "sts:AssumeRole"}]
    rights = [{"Effect": "Allow", "Action": list(NEEDED), "Resource": "*"}]
    arn = iam.create_role(RoleName="api-gateway-logs", AssumeRolePolicyDocument=document(trust))["Role"]["Arn"]
    iam.put_role_policy(RoleName="api-gateway-logs", PolicyName="logs", PolicyDocument=document(rights))
    return arn


def document(statements: Sequence[Mapping[str, Any]]) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": statements})


def test_parts_come_and_go(module: Path, aws: EmbeddedAws, tmp_path: Path) -> None:
    """Each switch is applied, and the plan after it is empty; what is on again is there again."""
    run = ModuleRun.of_instances(module, tmp_path, aws, {"it": {**INPUTS, **TABLES_ALONE}})
    kinds = {address.split(".")[2] for address in run.actions()}
    assert {kind for kind in kinds if "lambda" in kind or "api" in kind or "sqs" in kind or "s3" in kind} == set()
    run.apply()
    assert run.actions() == {}
    everything = planned(run, module)
    assert set(everything.values()) <= {("create",), ("update",)}
    run.apply()
    assert run.actions() == {}
    without_webhooks = {
        "functions": {"webhook_manager": OFF, "webhook_delivery": OFF},
        "queues": {"webhook_deliveries": OFF},
        "tables": {"webhooks": OFF},
    }
    for inputs in (
        {"functions": {"cost_forecasting": OFF}},
        {"enable_websocket_api": False, "functions": {"notification_handler": OFF}},
        # The authorizer stays: with it the secret of its key would go, and AWS keeps that name for the days of its recovery.
        {"enable_api": False, "functions": {"notification_handler": OFF}},
        without_webhooks,
        {},
    ):
        actions = planned(run, module, **inputs)
        assert actions
        assert ("delete", "create") not in set(actions.values()) - {
            each for address, each in actions.items() if "aws_api_gateway_deployment" in address
        }
        run.apply()
        assert run.actions() == {}, inputs


def test_what_holds_data_does_not_go_silently(module: Path, aws: EmbeddedAws, tmp_path: Path) -> None:
    """With deletion protection the plan warns, and AWS refuses: the table is as it was."""
    protected = {**INPUTS, **TABLES_ALONE, "deletion_protection": True, "enable_performance_monitoring": False}
    run = ModuleRun.of_instances(module, tmp_path, aws, {"it": protected})
    run.actions()
    run.apply()
    dynamodb = boto3.client("dynamodb", **run.client(aws))
    dynamodb.put_item(TableName="acme-test-webhooks", Item={"tenant_id": {"S": "t"}, "record_id": {"S": "r"}})
    for off in ({"create": False}, {"tables": {"webhooks": OFF}}):
        run.write(module, {"it": {**protected, **off}})
        said = " ".join(run.terraform("plan", "-input=false", "-out=plan.tfplan").split())
        assert "AWS has, with deletion protection, the tables" in said
        run.terraform("apply", "-input=false", "plan.tfplan", fails=True)
        assert dynamodb.scan(TableName="acme-test-webhooks")["Count"] == 1
    run.write(module, {"it": {**protected, "deletion_protection": False}})
    run.actions()
    run.apply()
    run.write(module, {"it": {**protected, "deletion_protection": False, "create": False}})
    assert set(run.actions().values()) == {("delete",)}
    run.apply()
    assert dynamodb.list_tables()["TableNames"] == []


def test_the_landing_zones_key_boundary_path_and_name(module: Path, aws: EmbeddedAws, tmp_path: Path) -> None:
    """Two instances side by side, one of them with all that a landing zone gives: every resource has it."""
    kms = boto3.client("kms", **ModuleRun(tmp_path).client(aws))
    key = kms.create_key()["KeyMetadata"]["Arn"]
    boundary = "arn:aws:iam::123456789012:policy/boundary"
    given = {"name_prefix": "blue", "kms_key_arn": key, "permissions_boundary": boundary, "iam_path": "/service-roles/"}
    overrides = {"functions": {name: {"reserved_concurrency": 30} for name in SERVICE.functions}}
    # The account's role for logs of API Gateway is set once, by the landing zone.
    role = {"op": "replace", "path": "/cloudwatchRoleArn", "value": role_for_logs(aws)}
    boto3.client("apigateway", **ModuleRun.client(aws)).update_account(patchOperations=[role])
    green = {**INPUTS, "capacity_overrides": overrides, "manage_api_gateway_account": False}
    blue_inputs = {**green, **given, "watch_account": False}
    run = ModuleRun.of_instances(module, tmp_path, aws, {"green": green, "blue": blue_inputs})
    run.actions()
    run.apply()
    assert run.actions() == {}
    state = json.loads(run.terraform("show", "-json"))["values"]["root_module"]["child_modules"]
    (blue,) = (each["resources"] for each in state if each["address"] == "module.blue")
    made = [each for each in blue if each["mode"] == "managed"]
    assert [each["address"] for each in made if each["type"].startswith("aws_kms_")] == []
    roles = [each["values"] for each in made if each["type"] == "aws_iam_role"]
    assert roles
    assert {(each["path"], each["permissions_boundary"]) for each in roles} == {("/service-roles/", boundary)}
    (beside,) = (each["resources"] for each in state if each["address"] == "module.green")
    own = next(each["values"]["arn"] for each in beside if each["type"] == "aws_kms_key")
    text = json.dumps(made)
    assert own not in text
    encrypted = [json.dumps(each["values"]) for each in beside if own in json.dumps(each["values"])]
    assert sum(key in json.dumps(each["values"]) for each in made) == len(encrypted) - 2
    assert "acme-test-" not in text


@pytest.mark.parametrize("example", ["second-account", "tables-alone"])
def test_the_examples_of_landing_zones(example: str, module: Path, aws: EmbeddedAws, tmp_path: Path) -> None:
    run = ModuleRun.of_example(module, example, tmp_path, aws)
    assert set(run.actions().values()) == {("create",)}
    run.apply()
    assert run.actions() == {}
    topics = boto3.client("sns", **run.client(aws)).list_topics()["Topics"]
    assert [each["TopicArn"].split(":")[-1] for each in topics] == (
        ["security-alerts"] if example == "second-account" else []
    )
    functions = boto3.client("lambda", **run.client(aws)).list_functions()["Functions"]
    assert bool(functions) is (example == "second-account")
    assert set(run.actions("-destroy", "-refresh=false").values()) == {("delete",)}
