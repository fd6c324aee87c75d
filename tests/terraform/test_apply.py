"""The synthesized stack, applied by real Terraform to the embedded AWS; boto3 sees what capacity.yaml says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import boto3
import pytest
from conftest import Start

from phase3b.capacity.capacity import Capacity
from phase3b.capacity.deployment import Deployment, OnDemand, Provisioned, resolve
from phase3b.capacity.loader import load
from phase3b.errors import ExitCode, Phase3bError
from phase3b.local.embedded_aws import EmbeddedAws
from phase3b.naming import Names
from phase3b.packaging.service_packages import described
from phase3b.plan import Plan, plan
from phase3b.records import Dashboard, DynamodbTable, MetricAlarm, ScalingPolicy, ScalingTarget
from phase3b.terraform.events import Summary

if TYPE_CHECKING:
    from mypy_boto3_dynamodb.type_defs import TableDescriptionTypeDef

pytestmark = pytest.mark.terraform
ROOT = Path(__file__).parents[2]
TIERS = tuple(load(ROOT / "capacity.yaml").tiers)


def client(aws: EmbeddedAws, service: Any) -> Any:
    return boto3.client(
        service,
        endpoint_url=aws.endpoint,
        region_name="us-east-1",
        aws_access_key_id="embedded",
        aws_secret_access_key="embedded",  # noqa: S106  moto's, not a secret
    )


@pytest.mark.parametrize("tier", TIERS)
def test_apply_of_each_tier(tier: str, started: Start, stack_of: Callable[..., Path], capacity: Capacity) -> None:
    run, aws = started(stack_of("prod", tier))
    applied = run.apply()
    deployment = resolve(capacity, "prod", tier)
    made = plan(deployment, described(capacity))
    resources = sum(record.address.type.startswith("aws_") for record in made.records)
    assert applied.summary == Summary(resources, 0, 0, "apply")
    assert run.changes() == ()
    see_outputs(applied.outputs)
    see_tables(aws, deployment, made)
    see_scaling(aws, made)
    see_alarms(aws, made)
    see_dashboard(aws, made)


def see_outputs(outputs: Any) -> None:
    assert outputs["support_tickets_table_name"] == "securebase-prod-support-tickets"
    assert outputs["alert_topic_arn"] == "arn:aws:sns:us-east-1:123456789012:securebase-prod-phase3b-alerts"
    assert outputs["performance_dashboard_url"] == (
        "https://console.aws.amazon.com/cloudwatch/home?region=us-east-1"
        "#dashboards:name=securebase-prod-phase3b-performance"
    )
    assert "${" not in str(outputs)


def see_tables(aws: EmbeddedAws, deployment: Deployment, made: Plan) -> None:
    dynamodb = client(aws, "dynamodb")
    names = Names(deployment.project, deployment.name, deployment.component)
    assert sorted(dynamodb.list_tables()["TableNames"]) == sorted(
        names.table(table.name) for table in deployment.tables
    )
    for table in deployment.tables:
        name = names.table(table.name)
        found = dynamodb.describe_table(TableName=name)["Table"]
        see_capacity(found, table.billing)
        assert found["DeletionProtectionEnabled"] is True
        assert found["SSEDescription"]["SSEType"] == "KMS"
        assert {each["AttributeName"]: each["AttributeType"] for each in found["AttributeDefinitions"]} == dict(
            table.attributes
        )
        assert [key["AttributeName"] for key in found["KeySchema"]] == [table.partition_key, table.sort_key]
        assert found.get("StreamSpecification", {}).get("StreamViewType") == table.stream
        indexes = {index["IndexName"]: index for index in found.get("GlobalSecondaryIndexes", [])}
        assert set(indexes) == {names.index(index.name) for index in table.indexes}
        for index in table.indexes:
            seen = indexes[names.index(index.name)]
            assert [key["AttributeName"] for key in seen["KeySchema"]] == [index.partition_key, index.sort_key]
            assert seen["Projection"]["ProjectionType"] == index.projection
            assert set(seen["Projection"].get("NonKeyAttributes", [])) == set(index.non_key_attributes)
            see_capacity(seen, index.billing)
        ttl = dynamodb.describe_time_to_live(TableName=name)["TimeToLiveDescription"]
        assert (ttl["TimeToLiveStatus"], ttl["AttributeName"]) == ("ENABLED", table.ttl_attribute)
        backups = dynamodb.describe_continuous_backups(TableName=name)["ContinuousBackupsDescription"]
        assert backups["PointInTimeRecoveryDescription"]["PointInTimeRecoveryStatus"] == "ENABLED"
    assert len([record for record in made.records if isinstance(record, DynamodbTable)]) == len(deployment.tables)


def see_capacity(found: TableDescriptionTypeDef | Any, billing: Provisioned | OnDemand) -> None:
    units = (
        found["ProvisionedThroughput"]["ReadCapacityUnits"],
        found["ProvisionedThroughput"]["WriteCapacityUnits"],
    )
    if isinstance(billing, Provisioned):
        assert units == (billing.read.floor, billing.write.floor)
        assert "OnDemandThroughput" not in found
    else:
        assert units == (0, 0)
        assert found["OnDemandThroughput"] == {
            "MaxReadRequestUnits": billing.read_ceiling,
            "MaxWriteRequestUnits": billing.write_ceiling,
        }


def see_scaling(aws: EmbeddedAws, made: Plan) -> None:
    scaling = client(aws, "application-autoscaling")
    targets = scaling.get_paginator("describe_scalable_targets").paginate(ServiceNamespace="dynamodb")
    seen = {
        (each["ResourceId"], each["ScalableDimension"]): (each["MinCapacity"], each["MaxCapacity"])
        for page in targets
        for each in page["ScalableTargets"]
    }
    tables = {str(record.address): record.name for record in made.records if isinstance(record, DynamodbTable)}
    wanted = {
        (record.resource_id.replace("${" + address + ".name}", name), record.dimension): (record.floor, record.ceiling)
        for record in made.records
        if isinstance(record, ScalingTarget)
        for address, name in tables.items()
        if address + "." in record.resource_id
    }
    assert seen == wanted
    policies = scaling.describe_scaling_policies(ServiceNamespace="dynamodb")["ScalingPolicies"]
    rules = {
        each["PolicyName"]: (
            each["TargetTrackingScalingPolicyConfiguration"]["TargetValue"],
            each["TargetTrackingScalingPolicyConfiguration"]["ScaleOutCooldown"],
            each["TargetTrackingScalingPolicyConfiguration"]["ScaleInCooldown"],
            each["TargetTrackingScalingPolicyConfiguration"]["PredefinedMetricSpecification"]["PredefinedMetricType"],
        )
        for each in policies
    }
    assert rules == {
        record.name: (
            record.target_percent,
            record.scale_out_cooldown_seconds,
            record.scale_in_cooldown_seconds,
            record.predefined_metric,
        )
        for record in made.records
        if isinstance(record, ScalingPolicy)
    }


def see_alarms(aws: EmbeddedAws, made: Plan) -> None:
    cloudwatch = client(aws, "cloudwatch")
    found = [
        alarm
        for page in cloudwatch.get_paginator("describe_alarms").paginate()
        for alarm in page["MetricAlarms"]
        # Auto scaling's own alarms, which target tracking makes.
        if not alarm["AlarmName"].startswith("TargetTracking-")
    ]
    seen = {
        alarm["AlarmName"]: (alarm["Threshold"], alarm["EvaluationPeriods"], alarm["DatapointsToAlarm"])
        for alarm in found
    }
    wanted = {
        record.alarm.name: (record.alarm.threshold, record.alarm.evaluation_periods, record.alarm.datapoints)
        for record in made.records
        if isinstance(record, MetricAlarm)
    }
    assert seen == wanted
    for alarm in found:
        assert alarm["AlarmActions"] == alarm["OKActions"]
        assert alarm["AlarmActions"][0].endswith(":securebase-prod-phase3b-alerts")
        assert alarm["TreatMissingData"] == "notBreaching"
    one = next(
        alarm
        for alarm in found
        if alarm["AlarmName"].endswith("notifications-tenant-unread-index-write-throttles-warning")
    )
    assert {each["Name"]: each["Value"] for each in one["Dimensions"]} == {
        "TableName": "securebase-prod-notifications",
        "GlobalSecondaryIndexName": "tenant-unread-index",
    }


def see_dashboard(aws: EmbeddedAws, made: Plan) -> None:
    pages = [record.name for record in made.records if isinstance(record, Dashboard)]
    cloudwatch = client(aws, "cloudwatch")
    assert [each["DashboardName"] for each in cloudwatch.list_dashboards()["DashboardEntries"]] == pages
    body = cloudwatch.get_dashboard(DashboardName=pages[0])["DashboardBody"]
    assert "${" not in body
    assert "arn:aws:cloudwatch:us-east-1:123456789012:alarm:securebase-prod-" in body


def test_changes_in_place_and_the_way_back(started: Start, stack_of: Callable[..., Path], tmp_path: Path) -> None:
    """Floors, ceilings, both switches of the billing mode, protections and an index: nothing is replaced."""
    small = (ROOT / "tests/golden/small.yaml").read_text("utf-8")

    def stack(name: str, *edits: tuple[str, str]) -> Path:
        text = small
        for old, new in edits:
            assert old in text, old
            text = text.replace(old, new, 1)
        (tmp_path / f"{name}.yaml").write_text(text)
        # The next synth writes to the same place.
        kept = tmp_path / f"{name}.tf.json"
        kept.write_bytes(stack_of("dev", None, tmp_path / f"{name}.yaml").read_bytes())
        return kept

    run, aws = started(stack("first"))
    run.apply()
    dynamodb = client(aws, "dynamodb")
    for number in range(20):
        item = {"tenant_id": {"S": "t"}, "ticket_id": {"S": f"{number}"}, "status_created_at": {"S": f"open#{number}"}}
        dynamodb.put_item(TableName="securebase-dev-tickets", Item=item)
    steps = {
        "floors-and-ceilings": [
            ("          read: {min: 10}", "          read: {min: 40, max: 140}"),
            ("        read: {max: 20}", "        read: {max: 60}"),
        ],
        "protections-tags-thresholds": [
            ("    point_in_time_recovery: false", "    point_in_time_recovery: true"),
            ("    deletion_protection: false", "    deletion_protection: true"),
            ("tags: {Owner: infrastructure@securebase.com}", "tags: {Owner: somebody}"),
            (
                "latency_p95_ms: {target: 100, warning: 100, critical: 500",
                "latency_p95_ms: {target: 100, warning: 100, critical: 700",
            ),
        ],
        "on-demand": [
            (
                "        billing_mode: PROVISIONED\n        read: {min: 25, max: 100}\n        write: {min: 25, max: 100}",
                "        billing_mode: PAY_PER_REQUEST\n        read: {max: 50}",
            ),
            ("          read: {min: 10}", "          read: {max: 70}"),
            (
                "        read: {min: 50, max: 200}\n        write: {min: 50, max: 200}",
                "        read: {max: 200}",
            ),
        ],
    }
    for name, edits in steps.items():
        run.replace_stack(stack(name, *edits))
        planned = run.apply().planned
        assert planned
        assert [each for each in planned if each.action in {"replace", "delete"} and "_dynamodb_" in each.address] == []
        assert run.changes() == (), name
        assert dynamodb.scan(TableName="securebase-dev-tickets")["Count"] == 20


def test_a_dead_embedded_aws_ends_the_apply_with_the_reason(started: Start, stack_of: Callable[..., Path]) -> None:
    run, aws = started(stack_of("dev"))
    run.apply()
    aws.stop()
    with pytest.raises(Phase3bError, match="the embedded AWS has died") as caught:
        run.apply()
    assert caught.value.exit_code is ExitCode.OUTSIDE_FAILURE
