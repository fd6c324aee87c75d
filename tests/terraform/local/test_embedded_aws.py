"""Real Terraform and the real AWS provider against the embedded AWS, on a stack made by hand.

One resource of every kind that we deploy; where a kind has several shapes (provisioned and on-demand, simple, p95 and
metric math), one of each. What capacity.yaml makes of a tier is another test's matter.
"""

from __future__ import annotations

import copy
import json
import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import boto3
import pytest
from conftest import PATIENCE
from stack_by_hand import (
    ACCOUNT_ID,
    FORECASTS,
    REGION,
    TICKETS,
    Stack,
    composite_alarm,
    made_by_hand,
    provisioned_table,
    scaling,
    table_of,
)

from phase3b.errors import ExitCode, Phase3bError
from phase3b.local.aws.deployment_run import DeploymentRun
from phase3b.local.aws.embedded_aws import EmbeddedAws
from phase3b.local.aws.stack_override import FILE_NAME
from phase3b.terraform.events import ApplyStarted, Event, Summary

if TYPE_CHECKING:
    from mypy_boto3_application_autoscaling import ApplicationAutoScalingClient
    from mypy_boto3_cloudwatch import CloudWatchClient
    from mypy_boto3_dynamodb import DynamoDBClient

pytestmark = [pytest.mark.terraform, pytest.mark.xdist_group("embedded-aws")]

CREDENTIALS = {"region_name": REGION, "aws_access_key_id": "x", "aws_secret_access_key": "x"}


@dataclass(frozen=True, slots=True)
class Live:
    """One embedded AWS with one applied stack in it."""

    aws: EmbeddedAws
    run: DeploymentRun
    source: Path

    def settle(self, stack: Stack) -> Summary:
        """Applies the stack a day later, and shows that a plan straight after finds nothing to do."""
        # DynamoDB allows one change of TTL an hour, and four decreases a day.
        self.aws.advance_clock(86_400)
        self.source.write_text(json.dumps(stack), "utf-8")
        self.run.replace_stack(self.source)
        applied = self.run.apply()
        assert applied.summary is not None
        assert self.run.changes() == ()
        return applied.summary


class Silent:
    """Draws nothing; hands each event to a test that asks for it."""

    def __init__(self, watch: Callable[[Event], None] = lambda _: None) -> None:
        self._watch = watch

    def step(self, what: str) -> None:
        del what

    def planned(self, summary: Summary) -> None:
        del summary

    def event(self, event: Event) -> None:
        self._watch(event)


def prepare(folder: Path, aws: EmbeddedAws, watcher: Silent) -> tuple[DeploymentRun, Path]:
    source = folder / "synthesized.tf.json"
    source.write_text(json.dumps(made_by_hand()), "utf-8")
    run = DeploymentRun.prepare(source, folder / "work", aws, watcher, PATIENCE)
    run.init()
    return run, source


@pytest.fixture(scope="module")
def live(terraform: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    del terraform
    with EmbeddedAws(account_id=ACCOUNT_ID) as aws:
        run, source = prepare(tmp_path_factory.mktemp("live"), aws, Silent())
        yield Live(aws, run, source)


@pytest.fixture
def dynamodb(live: Live) -> Iterator[DynamoDBClient]:
    with closing(boto3.client("dynamodb", endpoint_url=live.aws.endpoint, **CREDENTIALS)) as client:
        yield client


@pytest.fixture
def cloudwatch(live: Live) -> Iterator[CloudWatchClient]:
    with closing(boto3.client("cloudwatch", endpoint_url=live.aws.endpoint, **CREDENTIALS)) as client:
        yield client


@pytest.fixture
def auto_scaling(live: Live) -> Iterator[ApplicationAutoScalingClient]:
    with closing(boto3.client("application-autoscaling", endpoint_url=live.aws.endpoint, **CREDENTIALS)) as client:
        yield client


def test_the_whole_life_of_a_stack(
    live: Live, dynamodb: DynamoDBClient, cloudwatch: CloudWatchClient, auto_scaling: ApplicationAutoScalingClient
) -> None:
    """Created, changed in place in every way that we change it, and destroyed; each followed by an empty plan.

    One test, because each step starts from what the one before left.
    """
    stack = made_by_hand()
    created(live, stack, dynamodb, auto_scaling)
    stack = settings_change(live, stack, dynamodb, cloudwatch, auto_scaling)
    stack = billing_modes_change_places(live, stack, dynamodb)
    stack = billing_modes_change_back(live, stack, dynamodb)
    stack = an_index_comes_and_goes(live, stack, dynamodb)
    everything_goes(live, stack, dynamodb)


def created(live: Live, stack: Stack, dynamodb: DynamoDBClient, auto_scaling: ApplicationAutoScalingClient) -> None:
    live.source.write_text(json.dumps(stack), "utf-8")
    live.run.replace_stack(live.source)
    applied = live.run.apply()
    assert applied.summary == Summary(
        add=sum(map(len, stack["resource"].values())), change=0, remove=0, operation="apply"
    )
    # allowed_account_ids of the stack itself was asked and answered.
    assert applied.outputs == {"tickets_table_name": TICKETS, "account_id": ACCOUNT_ID}
    assert live.run.changes() == ()
    # The override merged: what the synth wrote is there byte for byte, and its region and default tags hold.
    folder = live.run.terraform.folder
    assert (folder / "cdk.tf.json").read_bytes() == live.source.read_bytes()
    assert (folder / FILE_NAME).exists()
    assert (folder / "terraform.tfstate").exists()
    tickets = dynamodb.describe_table(TableName=TICKETS)["Table"]
    assert tickets["TableArn"] == f"arn:aws:dynamodb:{REGION}:{ACCOUNT_ID}:table/{TICKETS}"
    assert tickets["DeletionProtectionEnabled"] is True
    tags = {tag["Key"]: tag["Value"] for tag in dynamodb.list_tags_of_resource(ResourceArn=tickets["TableArn"])["Tags"]}
    assert tags == {"Project": "acme", "ManagedBy": "phase3b", "Name": TICKETS}
    forecasts = dynamodb.describe_table(TableName=FORECASTS)["Table"]
    ceiling = {"MaxReadRequestUnits": 25, "MaxWriteRequestUnits": 25}
    assert forecasts["OnDemandThroughput"] == ceiling
    assert forecasts["GlobalSecondaryIndexes"][0]["OnDemandThroughput"] == ceiling
    [target] = auto_scaling.describe_scalable_targets(ServiceNamespace="dynamodb", ResourceIds=[f"table/{TICKETS}"])[
        "ScalableTargets"
    ]
    assert (target["MinCapacity"], target["MaxCapacity"]) == (5, 20)
    said = auto_scaling.list_tags_for_resource(ResourceARN=target["ScalableTargetARN"])["Tags"]
    assert said == {"Project": "acme", "ManagedBy": "phase3b"}


def settings_change(
    live: Live,
    before: Stack,
    dynamodb: DynamoDBClient,
    cloudwatch: CloudWatchClient,
    auto_scaling: ApplicationAutoScalingClient,
) -> Stack:
    """Floors, ceilings, PITR, TTL, deletion protection, encryption, tags and thresholds."""
    stack = copy.deepcopy(before)
    tickets, forecasts = table_of(stack, "tickets"), table_of(stack, "forecasts")
    tickets["read_capacity"] = tickets["global_secondary_index"][0]["write_capacity"] = 8
    tickets["point_in_time_recovery"] = {"enabled": False}
    # The provider must still be told the attribute's name (terraform-provider-aws#39195).
    tickets["ttl"] = {"attribute_name": "expires_at", "enabled": False}
    tickets["deletion_protection_enabled"] = False
    tickets["tags"] = {"Team": "support"}
    forecasts["on_demand_throughput"] = {"max_read_request_units": 40, "max_write_request_units": 30}
    forecasts["global_secondary_index"][0]["on_demand_throughput"] = {
        "max_read_request_units": 50,
        "max_write_request_units": 60,
    }
    forecasts["point_in_time_recovery"] = {"enabled": True}
    forecasts["ttl"] = {"attribute_name": "expires_at", "enabled": True}
    forecasts["server_side_encryption"] = {"enabled": True}
    targets = stack["resource"]["aws_appautoscaling_target"]
    targets["tickets_read"] |= {"min_capacity": 8, "max_capacity": 30, "tags": {"Team": "support"}}
    stack["resource"]["aws_appautoscaling_policy"]["tickets_read"]["target_tracking_scaling_policy_configuration"][
        "target_value"
    ] = 60
    for alarm in stack["resource"]["aws_cloudwatch_metric_alarm"].values():
        alarm["threshold"] = 20
    page = stack["resource"]["aws_cloudwatch_composite_alarm"]["page"]
    page |= {
        "alarm_description": "somebody has to look",
        "ok_actions": page["alarm_actions"],
        "tags": {"Team": "support"},
        "actions_suppressor": {
            "alarm": "${aws_cloudwatch_metric_alarm.p95.alarm_name}",
            "wait_period": 60,
            "extension_period": 120,
        },
    }
    summary = live.settle(stack)
    # Two tables, one target, one policy, three alarms and the one over them; and nothing replaced.
    assert summary == Summary(add=0, change=8, remove=0, operation="apply")

    seen = dynamodb.describe_table(TableName=TICKETS)["Table"]
    assert seen["ProvisionedThroughput"]["ReadCapacityUnits"] == 8
    assert seen["GlobalSecondaryIndexes"][0]["ProvisionedThroughput"]["WriteCapacityUnits"] == 8
    assert seen["DeletionProtectionEnabled"] is False
    assert dynamodb.describe_time_to_live(TableName=TICKETS)["TimeToLiveDescription"]["TimeToLiveStatus"] == "DISABLED"
    backups = dynamodb.describe_continuous_backups(TableName=FORECASTS)["ContinuousBackupsDescription"]
    assert backups["PointInTimeRecoveryDescription"]["PointInTimeRecoveryStatus"] == "ENABLED"
    seen = dynamodb.describe_table(TableName=FORECASTS)["Table"]
    assert seen["OnDemandThroughput"] == {"MaxReadRequestUnits": 40, "MaxWriteRequestUnits": 30}
    index_ceiling = {"MaxReadRequestUnits": 50, "MaxWriteRequestUnits": 60}
    assert seen["GlobalSecondaryIndexes"][0]["OnDemandThroughput"] == index_ceiling
    # By name: the embedded AWS, as the real one, makes alarms of its own for target tracking.
    alarms = cloudwatch.describe_alarms(AlarmNamePrefix="acme-dev-")["MetricAlarms"]
    assert len(alarms) == 3
    assert {alarm["Threshold"] for alarm in alarms} == {20}
    [over] = cloudwatch.describe_alarms(AlarmTypes=["CompositeAlarm"])["CompositeAlarms"]
    assert over["AlarmRule"] == 'ALARM("acme-dev-tickets-read-throttles") OR ALARM("acme-dev-tickets-read-ceiling")'
    assert (over["AlarmDescription"], over["ActionsSuppressor"]) == (
        "somebody has to look",
        "acme-dev-tickets-query-latency",
    )
    assert (over["ActionsSuppressorWaitPeriod"], over["ActionsSuppressorExtensionPeriod"]) == (60, 120)
    said = cloudwatch.list_tags_for_resource(ResourceARN=over["AlarmArn"])["Tags"]
    assert {each["Key"]: each["Value"] for each in said} == {
        "Project": "acme",
        "ManagedBy": "phase3b",
        "Team": "support",
    }
    [target] = auto_scaling.describe_scalable_targets(ServiceNamespace="dynamodb", ResourceIds=[f"table/{TICKETS}"])[
        "ScalableTargets"
    ]
    assert (target["MinCapacity"], target["MaxCapacity"]) == (8, 30)
    said = auto_scaling.list_tags_for_resource(ResourceARN=target["ScalableTargetARN"])["Tags"]
    assert said == {"Project": "acme", "ManagedBy": "phase3b", "Team": "support"}
    return stack


def billing_modes_change_places(live: Live, before: Stack, dynamodb: DynamoDBClient) -> Stack:
    """Provisioned becomes on-demand and the other way round, as a switch of the tier does it: an alarm goes with it."""
    stack = copy.deepcopy(before)
    del stack["resource"]["aws_cloudwatch_metric_alarm"]["math"]
    page = stack["resource"]["aws_cloudwatch_composite_alarm"]["page"]
    page["alarm_rule"] = composite_alarm("simple")["alarm_rule"]
    tickets, forecasts = table_of(stack, "tickets"), table_of(stack, "forecasts")
    tickets["billing_mode"] = "PAY_PER_REQUEST"
    for owner in (tickets, tickets["global_secondary_index"][0]):
        del owner["read_capacity"], owner["write_capacity"]
        owner["on_demand_throughput"] = {"max_read_request_units": 90, "max_write_request_units": 90}
    for kind in ("aws_appautoscaling_target", "aws_appautoscaling_policy"):
        del stack["resource"][kind]
    forecasts["billing_mode"] = "PROVISIONED"
    for owner in (forecasts, forecasts["global_secondary_index"][0]):
        del owner["on_demand_throughput"]
        owner["read_capacity"] = owner["write_capacity"] = 7
    assert live.settle(stack) == Summary(add=0, change=3, remove=5, operation="apply")

    seen = dynamodb.describe_table(TableName=TICKETS)["Table"]
    assert seen["BillingModeSummary"]["BillingMode"] == "PAY_PER_REQUEST"
    for described in (seen, seen["GlobalSecondaryIndexes"][0]):
        assert described["ProvisionedThroughput"]["ReadCapacityUnits"] == 0
        assert described["OnDemandThroughput"] == {"MaxReadRequestUnits": 90, "MaxWriteRequestUnits": 90}
    seen = dynamodb.describe_table(TableName=FORECASTS)["Table"]
    assert seen["BillingModeSummary"]["BillingMode"] == "PROVISIONED"
    for described in (seen, seen["GlobalSecondaryIndexes"][0]):
        assert described["ProvisionedThroughput"]["WriteCapacityUnits"] == 7
        assert "OnDemandThroughput" not in described
    return stack


def billing_modes_change_back(live: Live, before: Stack, dynamodb: DynamoDBClient) -> Stack:
    stack = copy.deepcopy(before)
    tickets, forecasts = table_of(stack, "tickets"), table_of(stack, "forecasts")
    stack["resource"]["aws_dynamodb_table"]["tickets"] = {
        **provisioned_table(),
        **{name: tickets[name] for name in ("ttl", "point_in_time_recovery", "deletion_protection_enabled", "tags")},
    }
    stack["resource"] |= scaling()
    alarms = made_by_hand()["resource"]
    for kind, name in (("aws_cloudwatch_metric_alarm", "math"), ("aws_cloudwatch_composite_alarm", "page")):
        stack["resource"][kind][name] = alarms[kind][name]
    forecasts["billing_mode"] = "PAY_PER_REQUEST"
    for owner in (forecasts, forecasts["global_secondary_index"][0]):
        del owner["read_capacity"], owner["write_capacity"]
    assert live.settle(stack) == Summary(add=5, change=3, remove=0, operation="apply")

    seen = dynamodb.describe_table(TableName=TICKETS)["Table"]
    assert seen["ProvisionedThroughput"]["ReadCapacityUnits"] == 5
    assert "OnDemandThroughput" not in dynamodb.describe_table(TableName=FORECASTS)["Table"]
    return stack


def an_index_comes_and_goes(live: Live, before: Stack, dynamodb: DynamoDBClient) -> Stack:
    """With the attribute that it alone has as its key: AWS forgets that with the index."""
    stack = copy.deepcopy(before)
    tickets = table_of(stack, "tickets")
    tickets["attribute"].append({"name": "priority", "type": "S"})
    tickets["global_secondary_index"].append(
        {
            "name": "tenant-priority-index",
            "hash_key": "tenant_id",
            "range_key": "priority",
            "projection_type": "KEYS_ONLY",
            "read_capacity": 5,
            "write_capacity": 5,
        }
    )
    assert live.settle(stack) == Summary(add=0, change=1, remove=0, operation="apply")
    assert live.settle(before) == Summary(add=0, change=1, remove=0, operation="apply")
    described = dynamodb.describe_table(TableName=TICKETS)["Table"]
    assert "priority" not in {each["AttributeName"] for each in described["AttributeDefinitions"]}
    return before


def everything_goes(live: Live, stack: Stack, dynamodb: DynamoDBClient) -> None:
    del stack
    subprocess.run(
        [live.run.terraform.binary, "destroy", "-auto-approve", "-input=false", "-json"],
        cwd=live.run.terraform.folder,
        check=True,
        capture_output=True,
    )
    assert dynamodb.list_tables()["TableNames"] == []


def test_an_apply_that_hangs_ends_by_itself_and_names_what_it_waits_for(terraform: str, tmp_path: Path) -> None:
    """The embedded AWS stops answering, without dying, as soon as the first resource is begun."""
    del terraform
    with EmbeddedAws(account_id=ACCOUNT_ID) as aws:

        def freeze(event: Event) -> None:
            if isinstance(event, ApplyStarted):
                os.kill(aws.pid, signal.SIGSTOP)

        run, _ = prepare(tmp_path, aws, Silent())
        run.terraform.plan("hangs.tfplan", run.watcher.event)
        # Longer than the provider takes to start on a busy machine, which is silent too.
        hasty = replace(run.terraform, patience=replace(PATIENCE, stall_seconds=30))
        with pytest.raises(Phase3bError) as caught:
            hasty.apply("hangs.tfplan", freeze)
        # A stopped process takes no notice of the SIGTERM that ends it.
        os.kill(aws.pid, signal.SIGCONT)
    assert caught.value.exit_code is ExitCode.OUTSIDE_FAILURE
    assert "terraform apply got no further for 30 s and was ended" in str(caught.value)
    assert "aws_kms_key.data (create)" in str(caught.value)


def test_an_embedded_aws_that_dies_is_noticed(terraform: str, tmp_path: Path) -> None:
    del terraform
    with EmbeddedAws(account_id=ACCOUNT_ID) as aws:

        def kill(event: Event) -> None:
            if isinstance(event, ApplyStarted):
                os.kill(aws.pid, signal.SIGKILL)

        run, _ = prepare(tmp_path, aws, Silent(kill))
        with pytest.raises(Phase3bError, match="terraform apply was ended: the embedded AWS has died") as caught:
            run.apply()
    assert caught.value.exit_code is ExitCode.OUTSIDE_FAILURE


def test_what_terraform_says_of_a_bad_stack_is_handed_on(terraform: str, tmp_path: Path) -> None:
    """The account guard of the stack itself: the embedded AWS is another account."""
    del terraform
    with EmbeddedAws(account_id="111111111111") as aws:
        run, _ = prepare(tmp_path, aws, Silent())
        with pytest.raises(Phase3bError, match="AWS account ID not allowed: 111111111111") as caught:
            run.apply()
    assert caught.value.exit_code is ExitCode.OUTSIDE_FAILURE
