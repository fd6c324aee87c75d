"""Replicas as UpdateTable makes, changes and removes them: the DynamoDB API Reference."""

from __future__ import annotations

from typing import Any

import pytest
from dynamodb_contract import index, refused
from two_regions import FIRST, SECOND, TwoRegions

KEY = "arn:aws:kms:us-west-2:123456789012:key/of-the-second"


def described(both: TwoRegions, region: str) -> Any:
    return both.client(region).describe_table(TableName=both.table)["Table"]


def update(both: TwoRegions, region: str = FIRST, **given: Any) -> None:
    both.client(region).update_table(TableName=both.table, **given)


def of_replica(action: str, **given: Any) -> Any:
    return [{action: {"RegionName": SECOND, **given}}]


def test_each_region_names_the_other_and_has_an_address_and_a_stream_of_its_own(both: TwoRegions) -> None:
    both.replicate(KMSMasterKeyId=KEY)
    first, second = described(both, FIRST), described(both, SECOND)
    assert first["Replicas"] == [{"RegionName": SECOND, "ReplicaStatus": "ACTIVE", "KMSMasterKeyId": KEY}]
    assert second["Replicas"] == [{"RegionName": FIRST, "ReplicaStatus": "ACTIVE"}]
    assert first["GlobalTableVersion"] == second["GlobalTableVersion"] == "2019.11.21"
    assert second["TableArn"] == first["TableArn"].replace(FIRST, SECOND)
    assert second["LatestStreamArn"].startswith(second["TableArn"])
    assert second["TableId"] != first["TableId"]
    assert second["SSEDescription"]["KMSMasterKeyArn"] == KEY
    assert "SSEDescription" not in first
    assert not second["DeletionProtectionEnabled"]


def test_what_is_one_regions_own_stays_so(both: TwoRegions) -> None:
    both.replicate()
    second, arn = both.client(SECOND), described(both, SECOND)["TableArn"]
    second.update_continuous_backups(
        TableName=both.table, PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True}
    )
    second.tag_resource(ResourceArn=arn, Tags=[{"Key": "of", "Value": "second"}])
    update(both, SECOND, DeletionProtectionEnabled=True)
    first = both.client(FIRST)
    windows = [each.describe_continuous_backups(TableName=both.table) for each in (first, second)]
    recovery = [
        each["ContinuousBackupsDescription"]["PointInTimeRecoveryDescription"]["PointInTimeRecoveryStatus"]
        for each in windows
    ]
    assert recovery == ["DISABLED", "ENABLED"]
    assert first.list_tags_of_resource(ResourceArn=described(both, FIRST)["TableArn"])["Tags"] == []
    assert second.list_tags_of_resource(ResourceArn=arn)["Tags"] == [{"Key": "of", "Value": "second"}]
    assert [described(both, each)["DeletionProtectionEnabled"] for each in (FIRST, SECOND)] == [False, True]
    refused(lambda: update(both, ReplicaUpdates=of_replica("Delete")), words="DeletionProtectionEnabled")
    update(both, SECOND, DeletionProtectionEnabled=False)


def test_what_regions_have_in_common_follows(both: TwoRegions) -> None:
    both.replicate()
    made = {**index("by-s", "s", None, {"ProjectionType": "ALL"})}
    attributes = [{"AttributeName": each, "AttributeType": "S"} for each in ("p", "s")]
    update(both, AttributeDefinitions=attributes, GlobalSecondaryIndexUpdates=[{"Create": made}])
    both.client(FIRST).update_time_to_live(
        TableName=both.table, TimeToLiveSpecification={"Enabled": True, "AttributeName": "gone_at"}
    )
    assert [each["IndexName"] for each in described(both, SECOND)["GlobalSecondaryIndexes"]] == ["by-s"]
    kept = both.client(SECOND).describe_time_to_live(TableName=both.table)["TimeToLiveDescription"]
    assert kept == {"TimeToLiveStatus": "ENABLED", "AttributeName": "gone_at"}
    both.put(SECOND, "a", 1)
    found = both.client(SECOND).query(
        TableName=both.table,
        IndexName="by-s",
        KeyConditionExpression="s = :s",
        ExpressionAttributeValues={":s": {"S": "0"}},
    )
    assert found["Count"] == 1
    update(both, SECOND, GlobalSecondaryIndexUpdates=[{"Delete": {"IndexName": "by-s"}}])
    assert not described(both, FIRST).get("GlobalSecondaryIndexes")


def test_writes_are_of_all_regions_and_reads_are_each_ones_own(both: TwoRegions) -> None:
    both.replicate()
    capacity = {"ReadCapacityUnits": 7, "WriteCapacityUnits": 9}
    update(both, BillingMode="PROVISIONED", ProvisionedThroughput=capacity)
    update(both, ReplicaUpdates=of_replica("Update", ProvisionedThroughputOverride={"ReadCapacityUnits": 3}))
    update(both, ProvisionedThroughput={"ReadCapacityUnits": 8, "WriteCapacityUnits": 11})
    found = [described(both, each)["ProvisionedThroughput"] for each in (FIRST, SECOND)]
    assert [(each["ReadCapacityUnits"], each["WriteCapacityUnits"]) for each in found] == [(8, 11), (3, 11)]


@pytest.mark.parametrize(
    ("updates", "words"),
    [
        ([{"Create": {"RegionName": FIRST}}], "local region"),
        (of_replica("Delete"), "was not found"),
        (of_replica("Update", KMSMasterKeyId=KEY), "was not found"),
    ],
)
def test_what_there_is_not_is_refused(both: TwoRegions, updates: Any, words: str) -> None:
    refused(lambda: update(both, ReplicaUpdates=updates), words=words)
    assert "Replicas" not in described(both, FIRST)


def test_a_table_of_that_name_is_in_the_way(both: TwoRegions) -> None:
    both.replicate()
    refused(both.replicate, words="already existed as tables")


def test_a_table_without_both_images_can_not_be_replicated(both: TwoRegions) -> None:
    update(both, StreamSpecification={"StreamEnabled": False})
    refused(both.replicate, words="stream")


def test_provisioned_writes_are_scaled_before_a_replica_is_added(both: TwoRegions) -> None:
    capacity = {"ReadCapacityUnits": 7, "WriteCapacityUnits": 9}
    update(both, BillingMode="PROVISIONED", ProvisionedThroughput=capacity)
    refused(both.replicate, words="either be Pay-Per-Request or AutoScaled")
    both.client(FIRST, "application-autoscaling").register_scalable_target(
        ServiceNamespace="dynamodb",
        ResourceId=f"table/{both.table}",
        ScalableDimension="dynamodb:table:WriteCapacityUnits",
        MinCapacity=5,
        MaxCapacity=20,
    )
    both.replicate()
    assert described(both, SECOND)["ProvisionedThroughput"]["WriteCapacityUnits"] == 9


def test_a_replica_that_is_removed_takes_its_items_with_it_and_leaves_the_others(both: TwoRegions) -> None:
    both.put(FIRST, "a", 1)
    both.replicate()
    update(both, ReplicaUpdates=of_replica("Delete"))
    assert "Replicas" not in described(both, FIRST)
    refused(lambda: described(both, SECOND), "ResourceNotFoundException")
    assert both.value(FIRST, "a") == "1"
    both.put(FIRST, "b", 2)
    assert both.plane.replication.waiting() == []
    both.replicate()
    assert both.items(SECOND) == {("a", "0"): "1", ("b", "0"): "2"}


def test_a_table_that_is_deleted_in_one_region_is_there_in_the_other(both: TwoRegions) -> None:
    both.put(FIRST, "a", 1)
    both.replicate()
    both.client(FIRST).delete_table(TableName=both.table)
    assert "Replicas" not in described(both, SECOND)
    assert both.value(SECOND, "a") == "1"
    both.put(SECOND, "b", 2)
    assert both.plane.replication.waiting() == []
    both.make()
