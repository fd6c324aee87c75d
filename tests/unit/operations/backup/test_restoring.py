"""A restore that AWS refuses, that takes too long, or that would touch what is not its own."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError

from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.change.rollout.keeper import FileKeeper
from phase3b.errors import Phase3bError
from phase3b.operations.backup.asked import backed_up
from phase3b.operations.backup.drill import kept_drills
from phase3b.operations.backup.restoring import Restoring, Source, Waiting, otherwise
from phase3b.operations.doctor.reading import Reading

NAME = "notes-prod-notes-restored-20261130t070000"
SOURCE = Source("notes-prod-notes", None, None)
AT = datetime(2026, 11, 30, 6, 0, tzinfo=UTC)
UNDER_WAY = {
    "SourceTableArn": "arn:aws:dynamodb:us-east-1:123456789012:table/notes-prod-notes", "RestoreDateTime": AT,
    "RestoreInProgress": True,
}  # fmt: skip


class Answers:
    """DynamoDB with one table, or none; what is asked of it beside DescribeTable is kept, and refused."""

    def __init__(self, table: dict[str, Any] | None) -> None:
        self.table = table
        self.asked: list[str] = []

    def describe_table(self, **_: Any) -> dict[str, Any]:
        if self.table is None:
            raise ClientError({"Error": {"Code": "ResourceNotFoundException", "Message": "none"}}, "DescribeTable")
        return {"Table": self.table}

    def __getattr__(self, name: str) -> Any:
        def refuse(**_: Any) -> None:
            self.asked.append(name)
            raise ClientError(
                {"Error": {"Code": "AccessDeniedException", "Message": "no"}}, "RestoreTableToPointInTime"
            )

        return refuse


def restoring(answers: Answers) -> Restoring:
    reading = Reading(AwsAccess("us-east-1"))
    reading._clients = {"dynamodb": answers}
    passed = iter(range(0, 100_000, 7200))
    return Restoring(reading, NAME, Waiting(14_400, lambda _: None, lambda: next(passed)))


def problem(error: pytest.ExceptionInfo[Phase3bError]) -> tuple[str, int]:
    return error.value.problems[0].code, int(error.value.exit_code)


def test_a_right_that_is_missing_is_said() -> None:
    with pytest.raises(Phase3bError) as error:
        restoring(Answers(None)).start(SOURCE)
    assert problem(error) == ("P3B-OPS-RESTORE-REFUSED", 3)


def test_a_table_that_no_restore_made_is_left_alone() -> None:
    answers = Answers({"TableStatus": "ACTIVE"})
    for act in (lambda: restoring(answers).start(SOURCE), restoring(answers).remove):
        with pytest.raises(Phase3bError) as error:
            act()
        assert problem(error) == ("P3B-OPS-RESTORE-NAME", 3)
    assert answers.asked == []


def test_an_interrupted_restore_is_not_asked_for_again() -> None:
    answers = Answers({"TableStatus": "CREATING", "RestoreSummary": UNDER_WAY})
    restoring(answers).start(SOURCE)
    assert answers.asked == []


@pytest.mark.parametrize(
    ("source", "why"),
    [
        (Source("notes-prod-topics", None, None), "was restored of notes-prod-notes, not of notes-prod-topics"),
        (Source("notes-prod-notes", None, "arn:1"), "was restored from the recovery window, not from the backup arn:1"),
        (
            Source("notes-prod-notes", AT + timedelta(seconds=1), None),
            "was restored of 2026-11-30 06:00:00 UTC, not from notes-prod-notes at 2026-11-30 06:00:01 UTC",
        ),
    ],
)
def test_a_table_that_another_restore_made_is_left_alone(source: Source, why: str) -> None:
    """A deployed table that was restored once has the mark of it for ever: no other table's settings may reach it."""
    answers = Answers({"TableStatus": "ACTIVE", "RestoreSummary": UNDER_WAY})
    with pytest.raises(Phase3bError) as error:
        restoring(answers).start(source)
    assert (problem(error), error.value.problems[0].what) == (
        ("P3B-OPS-RESTORE-NAME", 3), f"there is a table {NAME} that {why}",
    )  # fmt: skip
    assert answers.asked == []
    assert not restoring(answers).made_from(source)


def test_a_restore_goes_on_with_its_own_moment_and_its_own_backup() -> None:
    of_backup = {**UNDER_WAY, "SourceBackupArn": "arn:1"}
    for summary, source in (
        (UNDER_WAY, Source("notes-prod-notes", AT, None)), (of_backup, Source("notes-prod-notes", None, "arn:1")),
    ):  # fmt: skip
        there = {"TableStatus": "ACTIVE", "RestoreSummary": summary}
        assert otherwise(there, source) is None
        assert restoring(Answers(there)).made_from(source)
    other = otherwise({"RestoreSummary": of_backup}, Source("notes-prod-notes", None, "arn:2"))
    assert other == "was restored from the backup arn:1, not from the backup arn:2"
    assert not restoring(Answers(None)).made_from(SOURCE)


def test_a_restore_that_takes_too_long() -> None:
    with pytest.raises(Phase3bError) as error:
        restoring(Answers({"TableStatus": "CREATING"})).wait()
    assert problem(error) == ("P3B-OPS-RESTORE-SLOW", 3)


def test_drills_of_another_version(tmp_path: Path) -> None:
    file = tmp_path / "prod.restores.json"
    file.write_text('{"version": 9, "drills": []}', "utf-8")
    with pytest.raises(Phase3bError) as error:
        kept_drills(FileKeeper(file))
    assert problem(error) == ("P3B-OPS-DRILLS-FORM", 3)


def test_a_backup_that_is_refused_is_said() -> None:
    reading = Reading(AwsAccess("us-east-1"))
    reading._clients = {"dynamodb": Answers(None)}
    with pytest.raises(Phase3bError) as error:
        backed_up(reading, "notes", "notes-prod-notes", NAME)
    assert problem(error) == ("P3B-OPS-BACKUP-REFUSED", 3)


def test_a_restore_whose_answer_was_lost_is_under_way() -> None:
    class Lost(Answers):
        def restore_table_to_point_in_time(self, **_: Any) -> None:
            self.table = {"TableStatus": "CREATING", "RestoreSummary": UNDER_WAY}
            raise ClientError({"Error": {"Code": "TableAlreadyExistsException", "Message": "there"}}, "Restore")

    restoring(Lost(None)).start(SOURCE)
