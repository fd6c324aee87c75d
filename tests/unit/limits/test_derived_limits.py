"""The data file is what the installed botocore says, and what the file leaves to literals is no more than that."""

from __future__ import annotations

import json
import re
from typing import Any, get_args

import aws_shapes
import pytest

from phase3b.capacity.aws_limits import limit, quota, raisable, regions
from phase3b.capacity.model import tier
from phase3b.capacity.model.environment import Environment
from phase3b.capacity.service.service import AttributeType, Projection, StreamView
from phase3b.limits.derived_limits import FILE, derived, python_pattern, text

# Copied from AWS's documents, not from the data files.
KNOWN = {
    "lambda.CreateFunction.FunctionName": (1, 64),
    "lambda.CreateFunction.Description": (0, 256),
    "lambda.CreateFunction.MemorySize": (128, 32_768),
    "lambda.CreateFunction.Timeout": (1, 1_800),
    "lambda.CreateEventSourceMapping.BatchSize": (1, 10_000),
    "lambda.CreateEventSourceMapping.MaximumBatchingWindowInSeconds": (0, 300),
    "lambda.CreateEventSourceMapping.ParallelizationFactor": (1, 10),
    "lambda.CreateEventSourceMapping.ScalingConfig.MaximumConcurrency": (2, 1_000),
    "iam.CreateRole.RoleName": (1, 64),
    "iam.PutRolePolicy.PolicyName": (1, 128),
    "iam.CreateRole.Tags[].Key": (1, 128),
    "iam.CreateRole.Tags[].Value": (0, 256),
    "events.PutRule.Name": (1, 64),
    "events.PutRule.Description": (None, 512),
    "events.PutRule.ScheduleExpression": (None, 256),
    "events.PutTargets.Targets[].Input": (None, 8_192),
    "dynamodb.CreateTable.TableName": (3, 255),
    "dynamodb.CreateTable.GlobalSecondaryIndexes[].IndexName": (3, 255),
    "dynamodb.CreateTable.AttributeDefinitions[].AttributeName": (1, 255),
    "sqs.CreateQueue.QueueName": (1, 80),
    "sqs.CreateQueue.Attributes{VisibilityTimeout}": (0, 43_200),
    "sqs.CreateQueue.Attributes{MessageRetentionPeriod}": (60, 1_209_600),
    "sns.CreateTopic.Name": (1, 256),
    "cloudwatch.PutMetricAlarm.AlarmName": (1, 255),
    "cloudwatch.PutMetricAlarm.AlarmDescription": (0, 1_024),
    "cloudwatch.PutMetricAlarm.Metrics[].Expression": (1, 2_048),
    "logs.CreateLogGroup.logGroupName": (1, 512),
    "logs.PutMetricFilter.filterPattern": (0, 1_024),
    "kms.CreateAlias.AliasName": (1, 256),
    "kms.ScheduleKeyDeletion.PendingWindowInDays": (7, 30),
    "secretsmanager.CreateSecret.Name": (1, 512),
    "apigateway.CreateStage.stageName": (1, 128),
    "apigateway.MethodSetting.throttlingBurstLimit": (None, 2_147_483_647),
}
QUOTAS = {
    "inline_policy_characters": 10_240,
    "environment_bytes": 4_096,
    "resource_policy_bytes": 20_480,
    "recovery_days": 35,
    "websocket_timeout_ms": 29_000,
    "tags": 50,
    "dashboard_metrics": 2_500,
    "widget_metrics": 500,
    "stream_readers": 2,
    "messages_in_flight": 120_000,
    "requests_of_execution": 10,
}


def test_the_file_is_what_the_installed_botocore_says() -> None:
    """After an upgrade of botocore, or a new member: make limits."""
    here = json.loads(FILE.read_text("utf-8"))
    assert FILE.read_text("utf-8") == text(derived(here["derived"])), "aws_limits.json is stale; run: make limits"


@pytest.mark.parametrize(("member", "bounds"), KNOWN.items(), ids=KNOWN)
def test_bounds_are_those_that_aws_documents(member: str, bounds: tuple[int | None, int]) -> None:
    found = limit(member)
    assert (found.least, found.most) == bounds


def test_quotas_are_those_that_aws_documents() -> None:
    assert {name: quota(name) for name in QUOTAS} == QUOTAS


def test_raisable_quotas_have_the_codes_of_service_quotas() -> None:
    """`aws service-quotas list-service-quotas` says them; a wrong one would ask for more of something else."""
    asked = [
        raisable(name).request(5, "eu-west-1")
        for name in (
            "concurrent_executions",
            "tables_per_region",
            "rules_per_region",
            "table_reads_per_second",
            "table_writes_per_second",
        )
    ]
    codes = (
        "lambda --quota-code L-B99A9384",
        "dynamodb --quota-code L-F98FE922",
        "events --quota-code L-244521F2",
        "dynamodb --quota-code L-CF0CBE56",
        "dynamodb --quota-code L-AB614373",
    )
    assert asked == [
        f"aws service-quotas request-service-quota-increase --region eu-west-1 --service-code {code} --desired-value 5"
        for code in codes
    ]


def test_every_quota_and_every_narrower_limit_says_where_it_is_from_and_when() -> None:
    found = json.loads(FILE.with_name("aws_quotas.json").read_text("utf-8"))
    members = json.loads(FILE.read_text("utf-8"))["members"]
    entries = {
        **found["narrowed"],
        **found["quotas"],
        **found["raisable"],
        "reserved_variables": found["reserved_variables"],
    }
    for name, entry in entries.items():
        assert len(entry["source"]) > 20, name
        assert re.fullmatch(r"20[0-9]{2}-[01][0-9]-[0-3][0-9]", entry["date"]), name
    strange = [name for name in found["narrowed"] if name not in members and not name[0].isupper()]
    assert not strange, "narrows a member that is not deployed"


def test_a_pattern_of_java_becomes_one_of_python() -> None:
    assert re.fullmatch(python_pattern(r"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"), "Größe 5")
    assert not re.fullmatch(python_pattern(r"[\w+=,.@-]+"), "Größe")
    assert re.fullmatch(python_pattern(r"\p{Print}+"), "a b")
    assert not re.fullmatch(python_pattern(r"\p{Print}+"), "a\nb")


@pytest.mark.parametrize(
    ("literal", "member"),
    [
        (AttributeType, "dynamodb.CreateTable.AttributeDefinitions[].AttributeType"),
        (StreamView, "dynamodb.CreateTable.StreamSpecification.StreamViewType"),
        (Projection, "dynamodb.CreateTable.GlobalSecondaryIndexes[].Projection.ProjectionType"),
        (tier.BillingMode, "dynamodb.CreateTable.BillingMode"),
    ],
)
def test_words_of_the_file_are_words_of_the_model(literal: Any, member: str) -> None:
    assert set(get_args(literal)) <= set(limit(member).words)


def test_days_that_logs_are_kept_are_those_of_the_models_own_documentation() -> None:
    documentation = aws_shapes.input_shape("logs.PutRetentionPolicy").members["retentionInDays"].documentation
    said = tuple(int(each) for each in re.findall(r"\d+", documentation.split("Possible values are:")[1].split(".")[0]))
    assert get_args(Environment.model_fields["log_retention_days"].annotation) == said
    assert limit("logs.PutRetentionPolicy.retentionInDays").words == said


def test_regions_are_those_of_aws() -> None:
    assert regions()["us-east-1"] == regions()["eu-west-1"] == "aws"
    assert regions()["cn-north-1"] == "aws-cn"
    assert "eu-wset-1" not in regions()
    assert not any(name.endswith("global") for name in regions())
