"""What AWS says of backups, by answers of its model: many pages, nothing, denied, throttled, and a region without the table."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import boto3
import pytest
from botocore.stub import Stubber

from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.operations.backup.asked import protection
from phase3b.operations.backup.protection import Protection, Wanted, judged
from phase3b.operations.doctor.reading import Reading

NAME = "notes-prod-notes"
AT = datetime(2026, 11, 30, 7, 0, tzinfo=UTC)
ELSEWHERE = timezone(timedelta(hours=-3, minutes=-30))
TABLE = {
    "Table": {
        "TableName": NAME,
        "TableStatus": "ACTIVE",
        "TableSizeBytes": 4096,
        "ItemCount": 7,
        "DeletionProtectionEnabled": True,
    }
}
WINDOW = {
    "ContinuousBackupsDescription": {
        "ContinuousBackupsStatus": "ENABLED",
        "PointInTimeRecoveryDescription": {
            "PointInTimeRecoveryStatus": "ENABLED",
            "EarliestRestorableDateTime": (AT - timedelta(days=35)).astimezone(ELSEWHERE),
            "LatestRestorableDateTime": (AT - timedelta(minutes=5)).astimezone(ELSEWHERE),
        },
    }
}
WANTED = Wanted("prod", recovery=True, deletion_protection=True, rpo_minutes=15)


@contextmanager
def answers() -> Iterator[tuple[Stubber, Reading]]:
    signed: dict[str, Any] = {"aws_access_key_id": "x", "aws_secret_access_key": "x"}
    client = boto3.client("dynamodb", region_name="us-east-1", **signed)
    reading = Reading(AwsAccess("us-east-1"))
    reading._clients = {"dynamodb": client}
    with Stubber(client) as stubber:
        yield stubber, reading
        stubber.assert_no_pending_responses()


def summary(number: int) -> dict[str, Any]:
    return {
        "TableName": NAME, "BackupArn": f"arn:aws:dynamodb:us-east-1:123456789012:table/{NAME}/backup/{number:05d}",
        "BackupName": f"{NAME}-{number:05d}", "BackupType": "USER", "BackupStatus": "AVAILABLE",
        "BackupCreationDateTime": (AT - timedelta(days=number)).astimezone(ELSEWHERE), "BackupSizeBytes": 10,
    }  # fmt: skip


def listed(**more: str) -> dict[str, str]:
    return {"TableName": NAME, "BackupType": "ALL", **more}


def levels(found: Protection) -> list[tuple[str, str]]:
    return [(each.level, each.text) for each in judged(found, WANTED, AT)]


def test_all_pages_of_many_backups_are_read_the_newest_first() -> None:
    with answers() as (stubber, reading):
        stubber.add_response("describe_table", TABLE, {"TableName": NAME})
        stubber.add_response("describe_continuous_backups", WINDOW, {"TableName": NAME})
        for page in range(3):
            numbers = range(page * 100, min(page * 100 + 100, 250))
            last = summary(numbers[-1])["BackupArn"]
            before = {} if page == 0 else {"ExclusiveStartBackupArn": summary(page * 100 - 1)["BackupArn"]}
            answer: dict[str, Any] = {"BackupSummaries": [summary(each) for each in reversed(numbers)]}
            stubber.add_response(
                "list_backups", answer if page == 2 else {**answer, "LastEvaluatedBackupArn": last}, listed(**before)
            )
        found = protection(reading, "notes", NAME)
    assert found.backups is not None
    assert [each.name for each in found.backups] == [f"{NAME}-{number:05d}" for number in range(250)]
    assert found.newest_backup is not None
    # Whatever the zone of this machine is, the times that people read end in Z.
    assert {each.tzinfo for each in (found.earliest, found.latest, found.newest_backup.at) if each} == {UTC}
    assert f"{found.latest:%H:%M}" == "06:55"
    assert (levels(found), reading.unknown) == ([], {})


def test_a_page_that_is_denied_makes_the_backups_unknown_and_not_fewer() -> None:
    with answers() as (stubber, reading):
        stubber.add_response("describe_table", TABLE)
        stubber.add_client_error("describe_continuous_backups", "ThrottlingException", "Rate exceeded.")
        last = summary(0)["BackupArn"]
        stubber.add_response(
            "list_backups", {"BackupSummaries": [summary(9)], "LastEvaluatedBackupArn": last}, listed()
        )
        stubber.add_client_error("list_backups", "AccessDeniedException", "no")
        found = protection(reading, "notes", NAME)
    assert (found.backups, found.recovery) == (None, None)
    assert reading.unknown == {
        "the recovery window of notes": "dynamodb:DescribeContinuousBackups failed with ThrottlingException: Rate exceeded",
        "the backups of notes": "dynamodb:ListBackups is not allowed: no",
    }
    assert levels(found) == [("not known", "the latest moment that can be restored")]


def test_an_empty_account_or_another_region_has_no_table_and_no_backup() -> None:
    with answers() as (stubber, reading):
        stubber.add_client_error("describe_table", "ResourceNotFoundException", "not found")
        stubber.add_response("list_backups", {"BackupSummaries": []}, listed())
        found = protection(reading, "notes", NAME)
    assert (found.there, found.backups, reading.unknown) == (False, (), {})
    assert levels(found) == [
        ("finding", f"the table {NAME} is not there, and there is no backup of it: an apply makes an empty one"),
        ("finding", "nothing can be restored: no backup, no point-in-time recovery"),
    ]


@pytest.mark.parametrize(
    ("code", "why"),
    [("AccessDeniedException", "is not allowed"), ("RequestLimitExceeded", "failed with RequestLimitExceeded")],
)
def test_a_table_that_was_not_read_is_not_one_that_is_gone(code: str, why: str) -> None:
    with answers() as (stubber, reading):
        stubber.add_client_error("describe_table", code, "no")
        stubber.add_client_error("list_backups", code, "no")
        found = protection(reading, "notes", NAME)
    assert (found.there, found.backups) == (None, None)
    assert reading.unknown["the table notes"] == f"dynamodb:DescribeTable {why}: no"
    assert levels(found) == [("not known", "AWS did not say whether the table is there")]
