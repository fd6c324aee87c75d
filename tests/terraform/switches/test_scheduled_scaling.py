"""Scheduled scaling on real Terraform: made, left alone while a schedule is in force, and removed again."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import boto3
import pytest
from conftest import PATIENCE, Silent, Start
from recorded_rights import Recorded, witnesses
from role_sessions import Roles, printed
from split_file import securebase
from tables_alone import tables_alone

from phase3b.local.aws.deployment_run import DeploymentRun
from phase3b.local.aws.embedded_aws import EmbeddedAws

pytestmark = pytest.mark.terraform
TABLE = "table/securebase-dev-ticket-comments"
READS = "dynamodb:table:ReadCapacityUnits"
SCHEDULES = """        billing_mode: PROVISIONED
        auto_scaling:
          schedules:
            morning: {expression: cron(0 7 ? * MON-FRI *), timezone: Europe/Berlin, read: {min: 40}}
            evening: {expression: cron(0 19 ? * MON-FRI *), timezone: Europe/Berlin, read: {}}
        read: {min: 10, max: 50}
"""
PLAIN = "        billing_mode: PROVISIONED\n        read: {min: 10, max: 50}\n"


def client(aws: EmbeddedAws, service: str) -> Any:
    return boto3.client(  # type: ignore[call-overload]  two services, by their names
        service,
        endpoint_url=aws.endpoint,
        region_name="us-east-1",
        aws_access_key_id="embedded",
        aws_secret_access_key="embedded",  # noqa: S106  moto's, not a secret
    )


def actions(aws: EmbeddedAws) -> dict[str, tuple[str, str, int, int]]:
    found = client(aws, "application-autoscaling").describe_scheduled_actions(ServiceNamespace="dynamodb")
    return {
        each["ScheduledActionName"]: (
            each["Schedule"],
            each["Timezone"],
            each["ScalableTargetAction"]["MinCapacity"],
            each["ScalableTargetAction"]["MaxCapacity"],
        )
        for each in found["ScheduledActions"]
    }


def bounds(aws: EmbeddedAws) -> tuple[int, int]:
    found = client(aws, "application-autoscaling").describe_scalable_targets(
        ServiceNamespace="dynamodb", ResourceIds=[TABLE], ScalableDimension=READS
    )
    (target,) = found["ScalableTargets"]
    return target["MinCapacity"], target["MaxCapacity"]


def one_table(stack: Path) -> Path:
    """The stack with nothing but ticket_comments and its key: what is shown is the same for each table."""
    tables_alone(stack, "aws_appautoscaling_scheduled_action")
    whole = json.loads(stack.read_text("utf-8"))
    kept: dict[str, Any] = {
        kind: {
            name: each for name, each in of_kind.items() if name.startswith("ticket_comments") or kind == "aws_kms_key"
        }
        for kind, of_kind in whole["resource"].items()
    }
    whole["resource"] = {kind: of_kind for kind, of_kind in kept.items() if of_kind}
    del whole["output"]
    stack.write_text(json.dumps(whole), "utf-8")
    return stack


def scheduled(folder: Path) -> Path:
    """The shipped file with schedules of one table."""
    file = folder / "scheduled.yaml"
    assert PLAIN in securebase()
    file.write_text(securebase().replace(PLAIN, SCHEDULES, 1), "utf-8")
    return file


@pytest.mark.long
def test_schedules_are_made_left_alone_and_removed(
    started: Start, stack_of: Callable[..., Path], tmp_path: Path
) -> None:
    run, aws = started(one_table(stack_of("dev", "starter", scheduled(tmp_path))))
    run.apply()
    assert actions(aws) == {
        "securebase-dev-ticket-comments-read-morning": ("cron(0 7 ? * MON-FRI *)", "Europe/Berlin", 40, 50),
        "securebase-dev-ticket-comments-read-evening": ("cron(0 19 ? * MON-FRI *)", "Europe/Berlin", 10, 50),
    }
    assert bounds(aws) == (10, 50)
    assert _changes(run) == {}

    # What Application Auto Scaling does at 7:00, behind Terraform's back: neither the target nor the table is set back.
    client(aws, "application-autoscaling").register_scalable_target(
        ServiceNamespace="dynamodb", ResourceId=TABLE, ScalableDimension=READS, MinCapacity=40, MaxCapacity=50
    )
    client(aws, "dynamodb").update_table(
        TableName=TABLE.removeprefix("table/"),
        ProvisionedThroughput={"ReadCapacityUnits": 40, "WriteCapacityUnits": 10},
    )
    assert _changes(run) == {}
    run.apply()
    assert bounds(aws) == (40, 50)

    # Without schedules the file's own minimum is set again by the same apply; the capacity of the moment stays.
    run.replace_stack(one_table(stack_of("dev", "starter")))
    assert _changes(run) == {
        "aws_appautoscaling_scheduled_action.ticket_comments_read_evening": ["delete"],
        "aws_appautoscaling_scheduled_action.ticket_comments_read_morning": ["delete"],
        "aws_appautoscaling_target.ticket_comments_read": ["update"],
    }
    run.apply()
    assert actions(aws) == {}
    assert bounds(aws) == (10, 50)
    assert _changes(run) == {}


@pytest.mark.long
def test_each_right_of_the_two_roles_that_schedules_need_is_needed(
    stack_of: Callable[..., Path], tmp_path: Path
) -> None:
    """docs/iam-rights.json is of the shipped file, which has no schedules: this is the recording of one table that has."""
    file, log = scheduled(tmp_path), tmp_path / "judged.jsonl"
    log.touch()
    documents = {role: printed("dev", role, file) for role in ("plan", "apply")}
    with EmbeddedAws(judged=log) as aws:
        roles = Roles(aws.endpoint)
        sessions = {role: roles.made(role, each) for role, each in documents.items()}
        run = DeploymentRun.prepare(
            one_table(stack_of("dev", "starter", file)), tmp_path / "terraform", aws, Silent(), PATIENCE
        )
        run.init()
        run.use(sessions["apply"])
        run.apply()
        run.use(sessions["plan"])
        assert _changes(run) == {}
        run.use(sessions["apply"])
        run.replace_stack(one_table(stack_of("dev", "starter")))
        run.apply()
        assert actions(aws) == {}
    asked = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    assert [each for each in asked if not each["allowed"]] == []
    needed = {
        role: {
            right.action.partition(":")[2]
            for right in witnesses(
                each,
                [
                    Recorded(one["operation"], one["action"], one["resource"], _context(one), "")
                    for one in asked
                    if one["role"] == f"deployer-{role}"
                ],
            )
            if "Scheduled" in right.action
        }
        for role, each in documents.items()
    }
    assert needed == {
        "plan": {"DescribeScheduledActions"},
        "apply": {"DescribeScheduledActions", "PutScheduledAction", "DeleteScheduledAction"},
    }


def _context(asked: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    return {key: tuple(values) for key, values in asked["context"].items()}


def _changes(run: Any) -> dict[str, list[str]]:
    run.terraform.plan("seen.tfplan", lambda _: None)
    plan = run.terraform.show("seen.tfplan")
    return {
        each["address"]: each["change"]["actions"]
        for each in plan["resource_changes"]
        if each["change"]["actions"] not in (["no-op"], ["read"])
    }
