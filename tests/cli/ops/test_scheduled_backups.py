"""phase3b ops backup scheduled as a job calls it: made once a span, kept as long as the file says, carried on when killed."""

from __future__ import annotations

import json
import signal
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from moto.core.utils import utcnow
from moto.dynamodb.models import dynamodb_backends
from raised_made import REGION
from restored_made import TABLE, Run, fill, killed_before

PREFIX = f"{TABLE}-scheduled-"


@pytest.fixture
def daily(project: Path) -> Path:
    file = project / "capacity.yaml"
    file.write_text(
        file.read_text("utf-8") + "\nops:\n  backups:\n    prod: {every_hours: 24, keep_days: 7, tables: [notes]}\n",
        "utf-8",
    )
    return file


def backups(aws: Any) -> list[str]:
    return [each["BackupName"] for each in aws.list_backups(TableName=TABLE)["BackupSummaries"]]


def aged(days: float) -> None:
    """All backups are so much older."""
    for account in dynamodb_backends.values():
        for backup in account[REGION].backups.values():
            backup.creation_date_time = utcnow() - timedelta(days=days)


def scheduled(run: Run, *more: str) -> dict[str, Any]:
    done = run("backup", "scheduled", "prod", "--json", *more)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    document: dict[str, Any] = json.loads(done.stdout)
    return document


def test_a_backup_a_day_is_made_once_and_the_old_one_removed_after_the_new(aws: Any, run: Run, daily: Path) -> None:
    fill(aws, 30)
    found = run("backup", "verify", "prod", "--json")
    assert [each["fix"] for each in json.loads(found.stdout)["judged"] if each["table"] == "notes"] == [
        "phase3b ops backup scheduled prod"
    ]
    looked = scheduled(run, "--dry-run")
    assert (looked["due"], looked["backups"], backups(aws)) == (["notes"], [], [])
    assert run("backup", "scheduled", "prod").returncode == 2
    made = scheduled(run, "--yes")
    assert [each["name"] for each in made["backups"]] == backups(aws)
    assert backups(aws)[0].startswith(PREFIX)
    assert scheduled(run, "--yes")["due"] == []
    assert [each for each in json.loads(run("backup", "verify", "prod", "--json").stdout)["judged"]
            if each["table"] == "notes"] == []  # fmt: skip
    assert run("backup", "create", "prod", "--table", "notes", "--yes").returncode == 0
    (first,) = [each for each in backups(aws) if each.startswith(PREFIX)]
    (by_hand,) = [each for each in backups(aws) if not each.startswith(PREFIX)]
    # Of two that are past seven days one is ours; it is the newest that can be restored until the new one is there.
    aged(8)
    looked = scheduled(run, "--dry-run")
    assert (looked["due"], looked["expired"]) == (["notes"], [])
    second = scheduled(run, "--yes")
    assert (len(second["backups"]), second["removed"]) == (1, [])
    done = run("backup", "scheduled", "prod", "--yes")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("prod: 0 backups due, 1 to remove\n")
    assert first not in backups(aws)
    assert by_hand in backups(aws)
    assert second["backups"][0]["name"] in backups(aws)
    assert len(backups(aws)) == 2
    lines = [json.loads(line) for line in (daily.parent / "state/prod.audit.jsonl").read_text("utf-8").splitlines()]
    assert [each["action"] for each in lines if each["outcome"] == "done"] == [
        "back up", "back up", "back up", "remove a backup",
    ]  # fmt: skip


def test_killed_between_each_step_it_ends_with_one_backup(aws: Any, run: Run, daily: Path, server: str) -> None:
    fill(aws, 30)
    for step in range(4):
        for each in aws.list_backups(TableName=TABLE)["BackupSummaries"]:
            aws.delete_backup(BackupArn=each["BackupArn"])
        done = killed_before(step, daily.parent, server, "scheduled", "prod", "--yes")
        # A line of the log, the backup, and the line of its end.
        assert done.returncode == (-signal.SIGKILL if step < 3 else 0), done.stderr
        assert len(backups(aws)) == (0 if step < 2 else 1)
        scheduled(run, "--yes")
        assert len(backups(aws)) == 1


def test_no_schedule(aws: Any, run: Run) -> None:
    done = run("backup", "scheduled", "prod", "--yes")
    assert (done.returncode, done.stdout) == (2, "")
    assert "P3B-OPS-BACKUPS-NONE" in done.stderr
    assert backups(aws) == []
