"""What AWS says of the backups of tables, and a new one."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from phase3b.errors import bad_input, outside_failure
from phase3b.operations.backup.protection import Protection, TableBackup
from phase3b.operations.doctor.reading import Reading


def unread_table(table: str) -> str:
    """What a reading notes why a table could not be described by."""
    return f"the table {table}"


def protection(reading: Reading, table: str, table_name: str) -> Protection:
    """What can be restored of a table; what was not answered is noted by `reading`."""
    described = _described(reading, table, table_name)
    there = None if described is None else bool(described)
    window: dict[str, Any] | None = None
    if described:
        answer = reading.ask(
            f"the recovery window of {table}", "dynamodb:DescribeContinuousBackups",
            reading.client("dynamodb").describe_continuous_backups, TableName=table_name,
        )  # fmt: skip
        if answer is not None:
            window = answer["ContinuousBackupsDescription"].get("PointInTimeRecoveryDescription", {})
    return Protection(
        table,
        table_name,
        there,
        bool(described.get("DeletionProtectionEnabled")) if described else None,
        None if window is None else window.get("PointInTimeRecoveryStatus") == "ENABLED",
        _utc((window or {}).get("EarliestRestorableDateTime")),
        _utc((window or {}).get("LatestRestorableDateTime")),
        described.get("TableSizeBytes") if described else None,
        described.get("ItemCount") if described else None,
        _backups(reading, table, table_name),
    )


def _utc(at: datetime | None) -> datetime | None:
    """boto3 gives times in the zone of this machine."""
    return None if at is None else at.astimezone(UTC)


def _described(reading: Reading, table: str, table_name: str) -> dict[str, Any] | None:
    """DescribeTable's; empty where the table is not there, None where AWS did not say."""
    what = unread_table(table)
    answer = reading.ask(
        what, "dynamodb:DescribeTable", reading.client("dynamodb").describe_table, TableName=table_name
    )
    if answer is not None:
        found: dict[str, Any] = answer["Table"]
        return found
    if "ResourceNotFoundException" in reading.unknown[what]:
        del reading.unknown[what]
        return {}
    return None


def _backups(reading: Reading, table: str, table_name: str) -> tuple[TableBackup, ...] | None:
    """All of them, AWS Backup's as well, page by page."""
    found: list[TableBackup] = []
    more: dict[str, str] = {}
    while True:
        answer = reading.ask(
            f"the backups of {table}", "dynamodb:ListBackups", reading.client("dynamodb").list_backups,
            TableName=table_name, BackupType="ALL", **more,
        )  # fmt: skip
        if answer is None:
            return None
        found += (
            TableBackup(
                each["BackupArn"], each["BackupName"], each["BackupType"], each["BackupStatus"],
                each["BackupCreationDateTime"].astimezone(UTC), each.get("BackupSizeBytes"),
            )
            for each in answer["BackupSummaries"]
        )  # fmt: skip
        if "LastEvaluatedBackupArn" not in answer:
            return tuple(sorted(found, key=lambda each: each.at, reverse=True))
        more = {"ExclusiveStartBackupArn": answer["LastEvaluatedBackupArn"]}


def backed_up(reading: Reading, table: str, table_name: str, name: str) -> str:
    """Backs a table up as `name`; the backup's ARN.

    Raises:
        Phase3bError: AWS refused (3).
    """
    answer = reading.ask(
        table, "dynamodb:CreateBackup", reading.client("dynamodb").create_backup, TableName=table_name, BackupName=name
    )
    if answer is None:
        raise outside_failure(
            f"{table} was not backed up: {reading.unknown[table]}",
            "Fix that, and run the same command again",
            code="P3B-OPS-BACKUP-REFUSED",
        )
    arn: str = answer["BackupDetails"]["BackupArn"]
    return arn


def remove_backup(reading: Reading, table: str, backup: TableBackup) -> None:
    """Deletes a backup; one that is gone already is as good.

    Raises:
        Phase3bError: AWS refused (3).
    """
    dynamodb = reading.client("dynamodb")
    answer = reading.ask(backup.arn, "dynamodb:DeleteBackup", dynamodb.delete_backup, BackupArn=backup.arn)
    if answer is None and "BackupNotFoundException" not in reading.unknown[backup.arn]:
        raise outside_failure(
            f"the backup {backup.name} of {table} was not removed: {reading.unknown[backup.arn]}",
            "Fix that, and run the same command again",
            code="P3B-OPS-BACKUP-REFUSED",
        )


def restored_from(reading: Reading, restored: str, table_name: str) -> datetime:
    """As of when a table was restored of the deployed one, or the deployed one of it, whose place it took.

    Raises:
        Phase3bError: it was not restored of that one (2), or AWS did not say (3).
    """
    found = _described(reading, restored, restored)
    if found is None:
        raise outside_failure(
            f"{restored} could not be read: {reading.unknown[unread_table(restored)]}",
            "Fix that, and run the same command again",
            code="P3B-OPS-COPY-REFUSED",
        )
    deployed = (_described(reading, table_name, table_name) or {}).get("RestoreSummary", {})
    if found and str(deployed.get("SourceTableArn", "")).rpartition("/")[2] == restored:
        taken: datetime = deployed["RestoreDateTime"]
        return taken.astimezone(UTC)
    summary = found.get("RestoreSummary", {})
    source = str(summary.get("SourceTableArn", "")).rpartition("/")[2]
    if source != table_name or summary.get("RestoreInProgress"):
        raise bad_input(
            f"there is no table {restored}"
            if not found
            else f"{restored} is still being restored"
            if source == table_name
            else f"{restored} was not restored of {table_name}",
            "Give the name that `phase3b ops backup restore` has printed, once it is done",
            code="P3B-OPS-COPY-SOURCE",
        )
    at: datetime = summary["RestoreDateTime"]
    return at.astimezone(UTC)
