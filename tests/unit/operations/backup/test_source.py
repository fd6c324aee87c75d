"""Where a restore is from, and what is said where there is nothing, or where it is not known: by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from phase3b.cli.ops.backup.restore import source_of, switch_not_done
from phase3b.cli.ops.backup.scheduled import no_schedule
from phase3b.errors import Phase3bError
from phase3b.operations.backup.protection import Protection, TableBackup
from phase3b.operations.backup.restoring import Source

NOW = datetime(2026, 11, 30, 7, 0, tzinfo=UTC)
TABLE = "notes-prod-notes"
ON = Protection("notes", TABLE, True, True, True, NOW - timedelta(days=35), NOW, 10, 1, ())
OFF = replace(ON, recovery=False, earliest=None, latest=None)
OLD, NEW = (TableBackup(f"arn:{days}", "name", "USER", "AVAILABLE", NOW - timedelta(days=days), 10) for days in (9, 2))


def refused(found: Protection, at: datetime | None = None) -> str:
    with pytest.raises(Phase3bError) as error:
        source_of(found, at, None, "prod")
    assert (error.value.problems[0].code, int(error.value.exit_code)) == ("P3B-OPS-RESTORE-SOURCE", 2)
    return str(error.value.problems[0].what)


def test_the_window_comes_before_a_backup_and_the_newest_backup_before_others() -> None:
    assert source_of(replace(ON, backups=(NEW,)), None, None, "prod") == Source(TABLE, None, None)
    assert source_of(replace(OFF, backups=(OLD, NEW)), None, None, "prod") == Source(TABLE, None, "arn:2")
    assert source_of(replace(ON, backups=(OLD, NEW)), None, "arn:9", "prod") == Source(TABLE, None, "arn:9")


def test_a_backup_of_another_table_is_no_source() -> None:
    with pytest.raises(Phase3bError, match=r"notes-prod-notes has no backup arn:7"):
        source_of(replace(ON, backups=(OLD, NEW)), None, "arn:7", "prod")
    # What AWS did not list, AWS judges.
    assert source_of(replace(ON, backups=None), None, "arn:7", "prod") == Source(TABLE, None, "arn:7")


def test_nothing_to_restore_from() -> None:
    assert refused(OFF) == "notes has no point-in-time recovery and no backup"


def test_a_moment_outside_the_window() -> None:
    assert source_of(ON, NOW, None, "prod").at == NOW
    assert "can be restored from" in refused(ON, NOW + timedelta(minutes=1))
    assert "can be restored from" in refused(ON, NOW - timedelta(days=36))


@pytest.mark.parametrize("found", [replace(ON, recovery=None), replace(OFF, backups=None)])
def test_what_aws_did_not_say_is_not_taken_for_nothing(found: Protection) -> None:
    assert refused(found) == "what can be restored of notes is not known"


def test_the_window_of_a_table_that_is_gone_is_none_and_its_backups_count() -> None:
    gone = replace(ON, there=False, recovery=None, backups=(OLD,))
    assert source_of(gone, None, None, "prod") == Source(TABLE, None, "arn:9")


def test_what_is_left_to_a_person_names_both_tables() -> None:
    said = switch_not_done(ON, "notes", f"{TABLE}-restored", "prod", "", beside=True)
    assert f"{TABLE} is still the deployed table, and nothing uses {TABLE}-restored" in said
    assert "delete" not in said


def test_no_schedule_of_an_environment() -> None:
    error = no_schedule("prod")
    assert (error.problems[0].code, int(error.exit_code)) == ("P3B-OPS-BACKUPS-NONE", 2)
    assert "every_hours" in error.problems[0].fix
