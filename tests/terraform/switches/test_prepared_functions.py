"""Functions that are ready before they are called, on real Terraform: schedules of provisioned concurrency, and SnapStart."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import boto3
import pytest
from conftest import Start
from split_file import securebase
from tables_alone import without_apis

from phase3b.change.rollout.snap_start_step import snapshots_last
from phase3b.change.rollout.split import Step
from phase3b.local.aws.deployment_run import DeploymentRun
from phase3b.local.aws.embedded_aws import EmbeddedAws

pytestmark = pytest.mark.terraform
KEPT = (
    "aws_lambda_function", "aws_lambda_alias", "aws_lambda_provisioned_concurrency_config", "aws_appautoscaling_target",
    "aws_appautoscaling_scheduled_action", "aws_iam_role", "aws_cloudwatch_log_group", "aws_kms_key",
)  # fmt: skip
OTHERS = ("environment", "dead_letter_config", "depends_on")
FUNCTION = "webhook_manager"
NAME = "securebase-dev-webhook-manager"
PLAIN = "webhook_manager: {memory_mb: 384, timeout_seconds: 15, reserved_concurrency: 200}"
PROVISIONED = PLAIN.replace("200}", "200, provisioned_concurrency: 10}")
SCHEDULED = PLAIN.replace(
    "200}",
    "200, provisioned_concurrency: 10, provisioned_schedules: {"
    'open: {expression: "cron(0 7 ? * MON-FRI *)", timezone: Europe/Berlin, concurrency: 20}, '
    'close: {expression: "cron(0 19 ? * MON-FRI *)", timezone: Europe/Berlin, concurrency: 5}}}',
)
RESTORED = PLAIN.replace("200}", "200, snap_start: true}")
NAMED = {
    "ServiceNamespace": "lambda",
    "ResourceId": f"function:{NAME}:live",
    "ScalableDimension": "lambda:function:ProvisionedConcurrency",
}
Made = Callable[[str], Path]


@pytest.fixture
def made(stack_of: Callable[..., Path], tmp_path: Path) -> Made:
    """The stack of dev with nothing but one function, whose size in starter is as given."""

    def make(size: str) -> Path:
        assert PLAIN in securebase()
        file = tmp_path / "sized.yaml"
        file.write_text(securebase().replace(PLAIN, size, 1), "utf-8")
        stack = stack_of("dev", "starter", file)
        whole = json.loads(stack.read_text("utf-8"))
        kept: dict[str, Any] = {
            kind: {
                name: each
                for name, each in without_apis(all_of).items()
                if name.startswith(FUNCTION) or kind == "aws_kms_key"
            }
            for kind, all_of in whole["resource"].items()
            if kind in KEPT
        }
        kept["aws_appautoscaling_target"] = {
            name: each
            for name, each in kept["aws_appautoscaling_target"].items()
            if each["service_namespace"] == "lambda"
        }
        for name in OTHERS:
            kept["aws_lambda_function"][FUNCTION].pop(name, None)
        whole["resource"] = {kind: of_kind for kind, of_kind in kept.items() if of_kind}
        del whole["output"]
        stack.write_text(json.dumps(whole), "utf-8")
        return stack

    return make


def client(aws: EmbeddedAws, service: str) -> Any:
    return boto3.client(  # type: ignore[call-overload]  two services, by their names
        service,
        endpoint_url=aws.endpoint,
        region_name="us-east-1",
        aws_access_key_id="embedded",
        aws_secret_access_key="embedded",  # noqa: S106  moto's, not a secret
    )


def provisioned(aws: EmbeddedAws) -> int | None:
    functions = client(aws, "lambda")
    try:
        found = functions.get_provisioned_concurrency_config(FunctionName=NAME, Qualifier="live")
    except functions.exceptions.ProvisionedConcurrencyConfigNotFoundException:
        return None
    return int(found["RequestedProvisionedConcurrentExecutions"])


def actions(aws: EmbeddedAws) -> dict[str, int]:
    found = client(aws, "application-autoscaling").describe_scheduled_actions(ServiceNamespace="lambda")
    return {
        each["ScheduledActionName"]: each["ScalableTargetAction"]["MinCapacity"] for each in found["ScheduledActions"]
    }


def changes(run: DeploymentRun) -> dict[str, list[str]]:
    run.terraform.plan(Path("plan.out"), lambda _: None)
    plan: Mapping[str, Any] = run.terraform.show(Path("plan.out"))
    return {
        each["address"]: each["change"]["actions"]
        for each in plan.get("resource_changes", ())
        if each["change"]["actions"] not in (["no-op"], ["read"])
    }


@pytest.mark.long
def test_what_a_schedule_sets_is_left_alone_and_nothing_is_replaced(started: Start, made: Made) -> None:
    run, aws = started(made(PROVISIONED))
    run.apply()
    assert provisioned(aws) == 10
    # On: what is provisioned stays as it is.
    run.replace_stack(made(SCHEDULED))
    assert changes(run) == {
        "aws_appautoscaling_scheduled_action.webhook_manager_provisioned_close": ["create"],
        "aws_appautoscaling_scheduled_action.webhook_manager_provisioned_open": ["create"],
        "aws_appautoscaling_target.webhook_manager_provisioned": ["create"],
    }
    run.apply()
    assert actions(aws) == {
        f"{NAME}-provisioned-open": 20,
        f"{NAME}-provisioned-close": 5,
    }
    assert provisioned(aws) == 10
    assert changes(run) == {}
    # What Application Auto Scaling does at 7:00, behind Terraform's back.
    scaling = client(aws, "application-autoscaling")
    scaling.register_scalable_target(**NAMED, MinCapacity=20, MaxCapacity=20)
    assert provisioned(aws) == 20
    assert changes(run) == {}
    run.apply()
    assert provisioned(aws) == 20
    # Off: the number of the tier is set again, in place.
    run.replace_stack(made(PROVISIONED))
    assert changes(run) == {
        "aws_appautoscaling_scheduled_action.webhook_manager_provisioned_close": ["delete"],
        "aws_appautoscaling_scheduled_action.webhook_manager_provisioned_open": ["delete"],
        "aws_appautoscaling_target.webhook_manager_provisioned": ["delete"],
        "aws_lambda_provisioned_concurrency_config.webhook_manager": ["update"],
    }
    run.apply()
    assert (actions(aws), provisioned(aws)) == ({}, 10)
    assert scaling.describe_scalable_targets(ServiceNamespace="lambda")["ScalableTargets"] == []
    assert changes(run) == {}


@pytest.mark.long
def test_snapshots_take_the_place_of_provisioned_concurrency_and_back(
    started: Start, made: Made, tmp_path: Path
) -> None:
    run, aws = started(made(PROVISIONED))
    run.apply()
    functions = client(aws, "lambda")
    wanted = json.loads(made(RESTORED).read_text("utf-8"))
    run.replace_stack(made(RESTORED))
    run.terraform.plan(Path("plan.out"), lambda _: None)
    steps = snapshots_last((Step("everything", "", wanted),), run.terraform.show(Path("plan.out")), wanted)
    assert [each.name for each in steps] == ["everything", "SnapStart of webhook_manager"]
    seen = []
    for step in steps:
        file = tmp_path / "step.tf.json"
        file.write_text(json.dumps(step.stack), "utf-8")
        run.replace_stack(file)
        run.apply()
        of_alias = functions.get_function_configuration(FunctionName=NAME, Qualifier="live")
        seen.append((provisioned(aws), of_alias["SnapStart"]["ApplyOn"], of_alias["SnapStart"]["OptimizationStatus"]))
    assert seen == [(None, "None", "Off"), (None, "PublishedVersions", "On")]
    assert changes(run) == {}
    # Back: the alias moves to a version without, and what is provisioned waits for it.
    run.replace_stack(made(PROVISIONED))
    run.apply()
    assert provisioned(aws) == 10
    assert functions.get_function_configuration(FunctionName=NAME)["SnapStart"]["ApplyOn"] == "None"
    assert changes(run) == {}
