"""The guard reads plans that real Terraform has made, and CloudWatch's numbers; the dangers are made on purpose."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import boto3
import pytest
from conftest import Start
from tables_alone import tables_alone

from phase3b.change.guard.asked.consumption import AwsAccess, measure, owners_of
from phase3b.change.guard.asked.traffic import Owner
from phase3b.change.guard.evidence import Evidence
from phase3b.change.guard.judge import judge
from phase3b.change.guard.plan_json import resource_changes
from phase3b.local.aws.embedded_aws import EmbeddedAws

pytestmark = pytest.mark.terraform
HOLDERS = ("aws_sqs_queue", "aws_cloudwatch_log_group", "aws_secretsmanager_secret")
T = "aws_dynamodb_table"


def endanger(stack: dict[str, Any]) -> None:
    """Every danger that one plan can hold."""
    of = stack["resource"]
    tables, queues, logs = of[T], of["aws_sqs_queue"], of["aws_cloudwatch_log_group"]
    tables["support_tickets"]["name"] = "securebase-prod-tickets"
    tables["notifications"]["hash_key"] = "notification_id"
    tables["notifications"]["range_key"] = "tenant_id"
    del tables["webhooks"]
    comments = tables["ticket_comments"]
    comments["deletion_protection_enabled"] = False
    comments["point_in_time_recovery"] = {"enabled": False}
    comments["read_capacity"], comments["write_capacity"] = 40, 20
    for kind in ("policy", "target"):
        del of[f"aws_appautoscaling_{kind}"]["ticket_comments_write"]
    connections = tables["connections"]
    del connections["global_secondary_index"]
    connections["attribute"] = [each for each in connections["attribute"] if each["name"] == "connection_id"]
    connections["on_demand_throughput"] = {"max_read_request_units": 5}
    connections.pop("dynamic")
    queues["webhook_deliveries"]["name"] = "securebase-prod-deliveries"
    queues["failed_events"]["message_retention_seconds"] = 3600
    del logs["authorizer"]
    logs["support_tickets"]["retention_in_days"] = 7
    for secret in of["aws_secretsmanager_secret"].values():
        secret["name"] = "securebase-prod-another"
    of["aws_kms_key"]["phase3b"]["is_enabled"] = False
    stack["output"] = {name: each for name, each in stack["output"].items() if "webhooks" not in each["value"]}


def client(aws: EmbeddedAws, service: Any) -> Any:
    return boto3.client(
        service,
        endpoint_url=aws.endpoint,
        region_name="us-east-1",
        aws_access_key_id="embedded",
        aws_secret_access_key="embedded",  # noqa: S106  moto's, not a secret
    )


def consume(aws: EmbeddedAws, owner: Owner, side: str, units_per_second: float) -> None:
    """As DynamoDB publishes it: the sum of a minute."""
    dimensions = [{"Name": "TableName", "Value": owner.table}]
    if owner.index is not None:
        dimensions.append({"Name": "GlobalSecondaryIndexName", "Value": owner.index})
    client(aws, "cloudwatch").put_metric_data(
        Namespace="AWS/DynamoDB",
        MetricData=[
            {
                "MetricName": f"Consumed{side.capitalize()}CapacityUnits",
                "Dimensions": dimensions,
                "Value": units_per_second * 60,
                "Timestamp": dt.datetime.now(dt.UTC) - dt.timedelta(hours=3),
            }
        ],
    )


def without_prevent_destroy(file: Path) -> dict[str, Any]:
    """prevent_destroy ends a plan before anybody can read it."""
    stack: dict[str, Any] = json.loads(file.read_text("utf-8"))
    for all_of in stack["resource"].values():
        for each in all_of.values():
            each.pop("lifecycle", None)
    file.write_text(json.dumps(stack), "utf-8")
    return stack


def test_every_danger_of_a_real_plan_is_refused(started: Start, stack_of: Callable[..., Path]) -> None:
    file = tables_alone(stack_of("prod", "business"), *HOLDERS)
    stack = without_prevent_destroy(file)
    run, aws = started(file)
    run.apply()
    comments, index = (
        Owner("securebase-prod-ticket-comments", None),
        Owner("securebase-prod-connections", "tenant-index"),
    )
    # Auto scaling has brought reads from 30 to 120; writes stay at their floor of 30, of which 25 are used.
    client(aws, "dynamodb").update_table(
        TableName=comments.table, ProvisionedThroughput={"ReadCapacityUnits": 120, "WriteCapacityUnits": 30}
    )
    consume(aws, comments, "write", 25)
    consume(aws, index, "read", 12.5)
    consume(aws, Owner(index.table, None), "read", 8)
    endanger(stack)
    file.write_text(json.dumps(stack), "utf-8")
    run.replace_stack(file)
    run.terraform.plan("danger.tfplan", lambda _: None)
    plan = run.terraform.show("danger.tfplan")
    traffic = measure(owners_of(resource_changes(plan)), AwsAccess("us-east-1", aws.endpoint))
    assert traffic.peak(comments, "write") == 25
    assert traffic.peak(comments, "read") == 0
    assert traffic.peak(index, "read") == 12.5
    verdict = judge(Evidence.of_plan(plan, traffic))
    (secret,) = stack["resource"]["aws_secretsmanager_secret"]
    assert sorted(each.address for each in verdict.refused) == sorted(
        [
            f"{T}.support_tickets",
            f"{T}.notifications",
            f"{T}.webhooks",
            f"{T}.ticket_comments/deletion_protection_enabled",
            f"{T}.ticket_comments/point_in_time_recovery",
            f"{T}.ticket_comments/read_capacity",
            f"{T}.ticket_comments/write_capacity",
            f"{T}.ticket_comments/write_capacity/auto_scaling",
            f"{T}.connections/index/tenant-index",
            f"{T}.connections/read_capacity",
            "aws_sqs_queue.webhook_deliveries",
            "aws_sqs_queue.failed_events/message_retention_seconds",
            "aws_cloudwatch_log_group.authorizer",
            "aws_cloudwatch_log_group.support_tickets/retention_in_days",
            f"aws_secretsmanager_secret.{secret}",
            "aws_kms_key.phase3b/is_enabled",
        ]
    )
    said = {each.address: str(each) for each in verdict.refused}
    assert "its name changes from 'securebase-prod-support-tickets'" in said[f"{T}.support_tickets"]
    assert "up to 12.5 units a second" in said[f"{T}.connections/index/tenant-index"]
    assert "It has consumed up to 25.0" in said[f"{T}.ticket_comments/write_capacity"]
    assert "Auto scaling has raised it from 30 to 120" in said[f"{T}.ticket_comments/read_capacity"]


def test_cloudwatch_that_does_not_answer_is_said() -> None:
    traffic = measure((Owner("a", None),), AwsAccess("us-east-1", "http://127.0.0.1:9"))
    assert traffic.peaks is None
    assert "CloudWatch did not respond" in traffic.unknown_because
