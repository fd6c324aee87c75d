"""Backups and restores: CreateBackup, RestoreTableFromBackup, RestoreTableToPointInTime, API Reference."""

from __future__ import annotations

from dynamodb_contract import Contract, Item, fresh, refused, text

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
    for number in numbers:
        item = {"p": text("tenant"), "s": text(f"{number:03}"), "by": text(by)}
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
    assert sorts(db, into) == [f"{number:03}" for number in range(20)]
    assert sorts(db, name) == [f"{number:03}" for number in range(1, 25)]
    assert (of_index(db, into, "first"), of_index(db, into, "later")) == (20, 0)
    # Neither has what is written to the other from now on.
    put(db, into, range(40, 42), "restored")
    assert (of_index(db, into, "restored"), of_index(db, name, "restored")) == (2, 0)
    described = db.client.describe_table(TableName=into)["Table"]
    assert described["RestoreSummary"]["SourceBackupArn"] == made["BackupArn"]


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
    assert sorts(db, into) == [f"{number:03}" for number in range(20)]
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
