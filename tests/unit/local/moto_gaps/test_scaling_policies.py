"""Policies of Application Auto Scaling on the embedded AWS: those of one resource, and of no other."""

from __future__ import annotations

from typing import Any

import boto3
from moto import mock_aws

from phase3b.local.moto_gaps import fill_gaps

WRITES = "dynamodb:table:WriteCapacityUnits"


@mock_aws
def test_a_table_has_no_policies_of_one_whose_name_its_own_begins_with() -> None:
    fill_gaps()
    scaling: Any = boto3.client("application-autoscaling", region_name="us-east-1")
    dynamodb = boto3.client("dynamodb", region_name="us-east-1")
    for name in ("notes", "notes-restored"):
        dynamodb.create_table(
            TableName=name,
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            ProvisionedThroughput={"ReadCapacityUnits": 5, "WriteCapacityUnits": 5},
        )
        of: dict[str, Any] = {
            "ServiceNamespace": "dynamodb", "ResourceId": f"table/{name}", "ScalableDimension": WRITES,
        }  # fmt: skip
        scaling.register_scalable_target(**of, MinCapacity=5, MaxCapacity=50)
        scaling.put_scaling_policy(
            **of,
            PolicyName=f"{name}-write",
            PolicyType="TargetTrackingScaling",
            TargetTrackingScalingPolicyConfiguration={
                "TargetValue": 70.0,
                "PredefinedMetricSpecification": {"PredefinedMetricType": "DynamoDBWriteCapacityUtilization"},
            },
        )

    def named(**of: str) -> list[str]:
        found = scaling.describe_scaling_policies(ServiceNamespace="dynamodb", **of)["ScalingPolicies"]
        return [each["PolicyName"] for each in found]

    assert named(ResourceId="table/notes") == ["notes-write"]
    assert named(ResourceId="table/notes-restored") == ["notes-restored-write"]
    assert named(ResourceId="table/notes", ScalableDimension=WRITES.replace("Write", "Read")) == []
    assert named() == ["notes-write", "notes-restored-write"]
