"""What a restore could give, judged: by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from phase3b.operations.backup.protection import Protection, TableBackup, Wanted, judged

NOW = datetime(2026, 11, 30, 7, 0, tzinfo=UTC)
WANTED = Wanted("prod", recovery=True, deletion_protection=True, rpo_minutes=15)
FIVE_AGO = NOW - timedelta(minutes=5)
GOOD = Protection("notes", "notes-prod-notes", True, True, True, NOW - timedelta(days=35), FIVE_AGO, 10, 1, ())


def backup(minutes: float, status: str = "AVAILABLE") -> TableBackup:
    return TableBackup("arn", "name", "USER", status, NOW - timedelta(minutes=minutes), 10)


def said(found: Protection, wanted: Wanted = WANTED) -> list[tuple[str, str]]:
    return [(each.level, each.text) for each in judged(found, wanted, NOW)]


def test_a_protected_table_has_nothing() -> None:
    assert said(GOOD) == []


def test_the_objective_is_met_at_its_minute_and_not_after() -> None:
    assert said(replace(GOOD, latest=NOW - timedelta(minutes=15))) == []
    assert said(replace(GOOD, latest=NOW - timedelta(minutes=16))) == [
        ("finding", "a restore would lose 16 minutes, more than the 15 of the RPO")
    ]


def test_a_backup_counts_once_it_is_available() -> None:
    off, wanted = replace(GOOD, recovery=False, latest=None), replace(WANTED, recovery=False)
    note = ("note", "point-in-time recovery is off: environments.prod.point_in_time_recovery: true turns it on")
    assert said(replace(off, backups=(backup(3),)), wanted) == [note]
    assert said(replace(off, backups=(backup(3, "CREATING"), backup(90))), wanted) == [
        note, ("finding", "a restore would lose 90 minutes, more than the 15 of the RPO"),
    ]  # fmt: skip


def test_what_aws_did_not_say_is_not_known_and_no_finding() -> None:
    assert said(replace(GOOD, there=None)) == [("not known", "AWS did not say whether the table is there")]
    unknown = replace(GOOD, recovery=None, latest=None, backups=None)
    assert said(unknown) == [("not known", "the latest moment that can be restored")]


def test_an_apply_is_no_remedy_for_a_table_that_is_gone_as_long_as_it_can_be_restored() -> None:
    """It would make an empty table, which takes the name that a restore gives back."""
    gone = replace(GOOD, there=False, deletion_protection=None, recovery=None, latest=None)

    def fixes(backups: tuple[TableBackup, ...] | None) -> list[tuple[str, str]]:
        return [(each.text, each.fix) for each in judged(replace(gone, backups=backups), WANTED, NOW)]

    text = "the table notes-prod-notes is not there"
    assert fixes((backup(90), backup(5, "CREATING"))) == [
        (
            f"{text}; its newest backup is of 2026-11-30 05:30 UTC: no apply before it is restored, it would make an empty one",
            "phase3b ops backup restore prod --table notes",
        ),
        ("a restore would lose 90 minutes, more than the 15 of the RPO", ""),
    ]
    assert fixes(()) == [
        (f"{text}, and there is no backup of it: an apply makes an empty one", "phase3b apply prod"),
        ("nothing can be restored: no backup, no point-in-time recovery", ""),
    ]
    assert fixes(None) == [
        (
            f"{text}, and what backups there are of it is not known: no apply before that, it would make an empty one",
            "phase3b ops backup list prod",
        ),
        ("the latest moment that can be restored", ""),
    ]
