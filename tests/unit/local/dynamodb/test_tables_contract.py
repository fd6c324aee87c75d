"""Tables: CreateTable, UpdateTable, DeleteTable, DescribeTable and their settings, API Reference."""

from __future__ import annotations

import pytest
from dynamodb_contract import Contract, Item, fresh, key, number, refused, text

ID: Item = {
    "AttributeDefinitions": [{"AttributeName": "p", "AttributeType": "S"}],
    "KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}],
    "BillingMode": "PAY_PER_REQUEST",
}


def index_on(name: str) -> Item:
    return {
        "IndexName": "added",
        "KeySchema": [{"AttributeName": name, "KeyType": "HASH"}],
        "Projection": {"ProjectionType": "ALL"},
        "ProvisionedThroughput": {"ReadCapacityUnits": 1, "WriteCapacityUnits": 1},
    }


def test_a_table_is_described_whole(db: Contract) -> None:
    found = db.client.describe_table(TableName=db.table)["Table"]
    assert {
        "AttributeDefinitions", "TableName", "KeySchema", "TableStatus", "CreationDateTime", "ProvisionedThroughput",
        "TableSizeBytes", "ItemCount", "TableArn", "TableId", "BillingModeSummary", "LocalSecondaryIndexes",
        "GlobalSecondaryIndexes", "StreamSpecification", "LatestStreamLabel", "LatestStreamArn",
    } <= set(found)  # fmt: skip
    assert {"IndexName", "KeySchema", "Projection", "IndexStatus", "IndexArn"} <= set(
        found["GlobalSecondaryIndexes"][0]
    )


def test_a_table_counts_its_items_and_their_bytes(db: Contract) -> None:
    name = f"count-{fresh()}"
    db.client.create_table(TableName=name, **ID)
    db.settle(name)
    for each in ("a", "a", "bc"):
        db.client.put_item(TableName=name, Item={"p": text(each), "x": number(1)})
    db.client.delete_item(TableName=name, Key={"p": text("a")})
    found = db.client.describe_table(TableName=name)["Table"]
    # p + bc, x + one of two digits and a byte for the exponent.
    assert (found["ItemCount"], found["TableSizeBytes"]) == (1, 3 + 3)
    db.client.delete_table(TableName=name)


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"TableName": "{plain}"}, "ResourceInUseException"),
        ({"TableName": "ab"}, "ValidationException"),
        ({"TableName": "with space"}, "ValidationException"),
        ({"KeySchema": [{"AttributeName": "q", "KeyType": "HASH"}]}, "ValidationException"),
        ({"AttributeDefinitions": [*ID["AttributeDefinitions"], {"AttributeName": "q", "AttributeType": "S"}]}, "ValidationException"),
        ({"BillingMode": "PROVISIONED"}, "ValidationException"),
        ({"ProvisionedThroughput": {"ReadCapacityUnits": 1, "WriteCapacityUnits": 1}}, "ValidationException"),
        ({"GlobalSecondaryIndexes": [{name: each for name, each in index_on("q").items() if name != "ProvisionedThroughput"}]}, "ValidationException"),
    ],
)  # fmt: skip
def test_a_table_that_is_refused(db: Contract, more: Item, code: str) -> None:
    given = {"TableName": f"none-{fresh()}", **ID, **more}
    given["TableName"] = given["TableName"].format(plain=db.plain)
    before = db.client.list_tables()["TableNames"]
    refused(lambda: db.client.create_table(**given), code)
    assert db.client.list_tables()["TableNames"] == before


def test_an_index_is_added_with_what_is_there_and_removed(db: Contract) -> None:
    p = fresh()
    for each in range(5):
        db.client.put_item(TableName=db.plain, Item={"p": text(f"{p}{each}"), "q": text(p)})
    db.client.update_table(
        TableName=db.plain,
        AttributeDefinitions=[*ID["AttributeDefinitions"], {"AttributeName": "q", "AttributeType": "S"}],
        GlobalSecondaryIndexUpdates=[{"Create": index_on("q")}],
    )
    db.settle(db.plain)
    asked: Item = {
        "TableName": db.plain,
        "IndexName": "added",
        "KeyConditionExpression": "q = :v",
        "ExpressionAttributeValues": {":v": text(p)},
    }
    assert db.client.query(**asked)["Count"] == 5
    db.client.put_item(TableName=db.plain, Item={"p": text(f"{p}x"), "q": text(p)})
    assert db.client.query(**asked)["Count"] == 6
    db.client.update_table(TableName=db.plain, GlobalSecondaryIndexUpdates=[{"Delete": {"IndexName": "added"}}])
    db.settle(db.plain)
    refused(lambda: db.client.query(**asked), words="The table does not have the specified index: added")


def test_a_switch_of_the_mode_keeps_the_items(db: Contract) -> None:
    p = fresh()
    db.client.put_item(TableName=db.plain, Item={"p": text(p)})
    units = {"ReadCapacityUnits": 7, "WriteCapacityUnits": 7}
    for given in ({"BillingMode": "PAY_PER_REQUEST"}, {"BillingMode": "PROVISIONED", "ProvisionedThroughput": units}):
        db.client.update_table(TableName=db.plain, **given)
        db.settle(db.plain)
        assert db.client.get_item(TableName=db.plain, Key={"p": text(p)})["Item"] == {"p": text(p)}
    assert db.client.describe_table(TableName=db.plain)["Table"]["ProvisionedThroughput"]["ReadCapacityUnits"] == 7


def test_a_protected_table_is_not_deleted(db: Contract) -> None:
    for protected in (True, False):
        db.client.update_table(TableName=db.plain, DeletionProtectionEnabled=protected)
        db.settle(db.plain)
        if protected:
            refused(lambda: db.client.delete_table(TableName=db.plain))
    assert db.client.describe_table(TableName=db.plain)["Table"]["TableStatus"] == "ACTIVE"


def test_a_deleted_table_is_gone_with_its_items_and_another_of_its_name_is_empty(db: Contract) -> None:
    name = f"again-{fresh()}"
    for _ in range(2):
        db.client.create_table(TableName=name, **ID)
        db.settle(name)
        assert db.client.scan(TableName=name)["Count"] == 0
        db.client.put_item(TableName=name, Item={"p": text("a")})
        db.client.delete_table(TableName=name)
        db.client.get_waiter("table_not_exists").wait(TableName=name, WaiterConfig={"Delay": 0})
        refused(lambda: db.client.get_item(TableName=name, Key={"p": text("a")}), "ResourceNotFoundException")


def test_tags(db: Contract) -> None:
    arn = db.client.describe_table(TableName=db.table)["Table"]["TableArn"]
    db.client.tag_resource(ResourceArn=arn, Tags=[{"Key": "z", "Value": "1"}])
    db.client.untag_resource(ResourceArn=arn, TagKeys=["k"])
    assert db.client.list_tags_of_resource(ResourceArn=arn)["Tags"] == [{"Key": "z", "Value": "1"}]


def test_point_in_time_recovery(db: Contract) -> None:
    wanted = {"PointInTimeRecoveryEnabled": True}
    db.client.update_continuous_backups(TableName=db.plain, PointInTimeRecoverySpecification=wanted)
    found = db.client.describe_continuous_backups(TableName=db.plain)["ContinuousBackupsDescription"]
    assert found["PointInTimeRecoveryDescription"]["PointInTimeRecoveryStatus"] == "ENABLED"


def test_items_are_found_by_the_arn_of_their_table(db: Contract) -> None:
    arn, p = db.client.describe_table(TableName=db.table)["Table"]["TableArn"], fresh()
    db.client.put_item(TableName=arn, Item={**key(p), "x": number(1)})
    assert db.get(p)["x"] == number(1)
    found = db.client.query(TableName=arn, KeyConditionExpression="p = :p", ExpressionAttributeValues={":p": text(p)})
    assert found["Count"] == 1


# Backups and restores: CreateBackup, RestoreTableFromBackup, RestoreTableToPointInTime.
KEYS: Item = {
    "AttributeDefinitions": [{"AttributeName": each, "AttributeType": "S"} for each in ("p", "s", "by")],
    "KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}, {"AttributeName": "s", "KeyType": "RANGE"}],
    "GlobalSecondaryIndexes": [
        {
            "IndexName": "by-writer",
            "KeySchema": [{"AttributeName": "by", "KeyType": "HASH"}],
            "Projection": {"ProjectionType": "ALL"},
        }
    ],
    "BillingMode": "PAY_PER_REQUEST",
}


def put(db: Contract, name: str, numbers: range, by: str) -> None:
    for each in numbers:
        item = {"p": text("tenant"), "s": text(f"{each:03}"), "by": text(by)}
        db.client.put_item(TableName=name, Item=item)


def table(db: Contract) -> str:
    name = f"backed-{fresh()}"
    db.client.create_table(TableName=name, **KEYS)
    db.settle(name)
    put(db, name, range(20), "first")
    return name


def sorts(db: Contract, name: str) -> list[str]:
    found = db.client.query(
        TableName=name, KeyConditionExpression="p = :p", ExpressionAttributeValues={":p": text("tenant")}
    )
    return [each["s"]["S"] for each in found["Items"]]


def of_index(db: Contract, name: str, by: str) -> int:
    found = db.client.query(
        TableName=name,
        IndexName="by-writer",
        KeyConditionExpression="#by = :by",
        ExpressionAttributeNames={"#by": "by"},
        ExpressionAttributeValues={":by": text(by)},
    )
    count: int = found["Count"]
    return count


def test_a_backup_has_the_items_of_its_moment(db: Contract) -> None:
    name = table(db)
    made = db.client.create_backup(TableName=name, BackupName="before")["BackupDetails"]
    put(db, name, range(20, 25), "later")
    db.client.delete_item(TableName=name, Key={"p": text("tenant"), "s": text("000")})
    into = f"{name}-restored"
    db.client.restore_table_from_backup(TargetTableName=into, BackupArn=made["BackupArn"])
    db.settle(into)
    assert sorts(db, into) == [f"{each:03}" for each in range(20)]
    assert sorts(db, name) == [f"{each:03}" for each in range(1, 25)]
    assert (of_index(db, into, "first"), of_index(db, into, "later")) == (20, 0)
    # Neither has what is written to the other from now on.
    put(db, into, range(40, 42), "restored")
    assert (of_index(db, into, "restored"), of_index(db, name, "restored")) == (2, 0)
    described = db.client.describe_table(TableName=into)["Table"]
    assert described["RestoreSummary"]["SourceBackupArn"] == made["BackupArn"]
    # Nor has the backup, which can be restored again.
    again = f"{name}-again"
    db.client.restore_table_from_backup(TargetTableName=again, BackupArn=made["BackupArn"])
    db.settle(again)
    assert (len(sorts(db, again)), of_index(db, again, "restored")) == (20, 0)
    size = db.client.describe_table(TableName=again)["Table"]["TableSizeBytes"]
    kept = db.client.describe_backup(BackupArn=made["BackupArn"])["BackupDescription"]["BackupDetails"]
    assert kept["BackupSizeBytes"] == size > 0


def test_a_restore_to_now_has_all_items(db: Contract) -> None:
    name = table(db)
    into = f"{name}-now"
    asked: Item = {"SourceTableName": name, "TargetTableName": into, "UseLatestRestorableTime": True}
    refused(lambda: db.client.restore_table_to_point_in_time(**asked), "PointInTimeRecoveryUnavailableException")
    db.client.update_continuous_backups(
        TableName=name, PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True}
    )
    db.client.restore_table_to_point_in_time(**asked)
    db.settle(into)
    assert sorts(db, into) == [f"{each:03}" for each in range(20)]
    assert of_index(db, into, "first") == 20
    put(db, name, range(30, 31), "later")
    assert (len(sorts(db, name)), len(sorts(db, into))) == (21, 20)


def test_a_table_that_is_there_is_not_restored_over(db: Contract) -> None:
    name = table(db)
    made = db.client.create_backup(TableName=name, BackupName="again")["BackupDetails"]["BackupArn"]
    refused(
        lambda: db.client.restore_table_from_backup(TargetTableName=name, BackupArn=made), "TableAlreadyExistsException"
    )
    assert len(sorts(db, name)) == 20
