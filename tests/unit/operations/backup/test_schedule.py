"""When a scheduled backup is due, overdue or past what is kept, and what AWS refuses of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from botocore.exceptions import ClientError
from hypothesis import given
from hypothesis import strategies as st

from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.errors import Phase3bError
from phase3b.operations.backup.asked import remove_backup
from phase3b.operations.backup.protection import Protection, TableBackup
from phase3b.operations.backup.schedule import Scheduled, overdue
from phase3b.operations.doctor.reading import Reading

DAILY = Scheduled("notes-scheduled-", 24, 7)
NOW = datetime(2026, 11, 30, 2, 0, tzinfo=UTC)


def backup(
    age: timedelta, status: str = "AVAILABLE", name: str = "notes-scheduled-x", kind: str = "USER"
) -> TableBackup:
    return TableBackup(f"arn:{age}", name, kind, status, NOW - age, 10)


def test_a_job_that_runs_a_second_early_skips_no_day() -> None:
    yesterday = backup(timedelta(hours=23, minutes=59, seconds=59))
    assert DAILY.due([yesterday], NOW)
    assert not DAILY.due([backup(timedelta(hours=1, minutes=59))], NOW)
    assert not DAILY.due([backup(timedelta(minutes=1), "CREATING")], NOW)
    for other in (
        backup(timedelta(), "DELETED"),
        backup(timedelta(), name="by-hand"),
        backup(timedelta(), kind="SYSTEM"),
    ):
        assert DAILY.due([other], NOW)


def test_a_backup_is_kept_for_all_of_its_days() -> None:
    newest, kept = backup(timedelta(hours=1)), backup(timedelta(days=7))
    assert DAILY.expired([newest, kept], NOW) == ()
    old = backup(timedelta(days=7, seconds=1))
    assert DAILY.expired([newest, kept, old], NOW) == (old,)


def test_a_week_begins_on_thursday() -> None:
    weekly = Scheduled("notes-scheduled-", 168, 365)
    thursday = datetime(2026, 11, 26, tzinfo=UTC)
    assert thursday.weekday() == 3
    made = [TableBackup("arn", "notes-scheduled-x", "USER", "AVAILABLE", thursday - timedelta(seconds=1), 10)]
    assert weekly.due(made, thursday)
    assert not weekly.due(made, thursday - timedelta(days=6))


def test_what_is_overdue_is_a_finding() -> None:
    def found(*backups: TableBackup, there: bool | None = True) -> Protection:
        return Protection("notes", "notes", there, True, True, None, None, None, None, backups)

    def texts(protection: Protection) -> list[str]:
        return [each.text for each in overdue(protection, DAILY, "prod", NOW)]

    assert texts(found()) == ["no scheduled backup in this span of 24 hours nor in the one before: there is none"]
    # The span before is that of 29 November.
    assert texts(found(backup(timedelta(hours=26)))) == []
    assert texts(found(backup(timedelta(hours=26, seconds=1)))) == [
        "no scheduled backup in this span of 24 hours nor in the one before: the newest is of 2026-11-28 23:59 UTC"
    ]
    assert texts(found(there=None)) == []
    assert texts(Protection("notes", "notes", True, True, True, None, None, None, None, None)) == []


AGES = st.builds(
    backup,
    st.integers(0, 40 * 24).map(lambda hours: timedelta(hours=hours)),
    st.sampled_from(("AVAILABLE", "CREATING", "DELETED")),
    st.sampled_from(("notes-scheduled-x", "by-hand", "notes-2026")),
    st.sampled_from(("USER", "SYSTEM", "AWS_BACKUP")),
)


@given(st.lists(AGES, max_size=12))
def test_what_is_removed_is_old_ours_and_never_the_newest(backups: list[TableBackup]) -> None:
    gone = DAILY.expired(backups, NOW)
    ours = [
        each for each in backups
        if each.name.startswith("notes-scheduled-") and each.kind == "USER" and each.status == "AVAILABLE"
    ]  # fmt: skip
    assert all(each in ours and NOW - each.at > timedelta(days=7) for each in gone)
    kept = [each for each in ours if NOW - each.at <= timedelta(days=7)]
    assert len(gone) == len(ours) - max(len(kept), min(len(ours), 1))
    if ours:
        newest = max(each.at for each in ours)
        assert sum(each.at == newest for each in ours) > sum(each.at == newest for each in gone)


class Deleting:
    def __init__(self, code: str) -> None:
        self._code = code

    def delete_backup(self, **_: Any) -> None:
        raise ClientError({"Error": {"Code": self._code, "Message": "no"}}, "DeleteBackup")


def test_a_backup_that_is_gone_is_removed_and_a_refused_one_is_said() -> None:
    reading = Reading(AwsAccess("us-east-1"))
    reading._clients = {"dynamodb": Deleting("BackupNotFoundException")}
    remove_backup(reading, "notes", backup(timedelta(days=9)))
    for code, text in (("AccessDeniedException", "is not allowed"), ("ThrottlingException", "failed with Thr")):
        reading._clients = {"dynamodb": Deleting(code)}
        with pytest.raises(Phase3bError, match=text) as error:
            remove_backup(reading, "notes", backup(timedelta(days=9)))
        assert (error.value.problems[0].code, int(error.value.exit_code)) == ("P3B-OPS-BACKUP-REFUSED", 3)
