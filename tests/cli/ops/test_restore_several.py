"""phase3b ops backup restore, of one table and of all: killed between each step, it goes on and nothing is made twice."""

from __future__ import annotations

import json
import signal
from datetime import UTC
from pathlib import Path
from typing import Any

import pytest
from moto.dynamodb.models import dynamodb_backends
from raised_made import REGION
from restored_made import TABLE, Run, fill, killed_before, make_table

OTHER = "notes-prod-topics"


@pytest.fixture
def both(aws: Any, project: Path, server: str) -> Any:
    """Both tables of the file, with items, and a recovery window of an hour."""
    make_table(project, server, "topics")
    fill(aws, 30)
    fill(aws, 20, OTHER)
    for account in dynamodb_backends.values():
        for table in account[REGION].tables.values():
            table.continuous_backups["PointInTimeRecoveryDescription"]["EarliestRestorableDateTime"] -= 3600
    return aws


def tables(aws: Any) -> set[str]:
    return set(aws.list_tables()["TableNames"])


def test_all_tables_at_one_moment(both: Any, run: Run) -> None:
    looked = run("backup", "restore", "prod", "--all", "--dry-run", "--json")
    assert (looked.returncode, looked.stderr) == (0, "")
    assert tables(both) == {TABLE, OTHER}
    done = run("backup", "restore", "prod", "--all", "--yes", "--json")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    document = json.loads(done.stdout)
    assert [
        (each["table"], each["restored_items"], each["deployed_items"], each["differences"], each["failed"])
        for each in document["tables"]
    ] == [("notes", 30, 30, [], ""), ("topics", 20, 20, [], "")]
    made = {each["into"] for each in document["tables"]}
    assert tables(both) == {TABLE, OTHER} | made
    moments = {both.describe_table(TableName=each)["Table"]["RestoreSummary"]["RestoreDateTime"] for each in made}
    assert [f"{each.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" for each in moments] == [document["resume"].split()[-3]]
    # What goes on with it makes nothing again.
    again = run(*document["resume"].removeprefix("phase3b ops ").split(), "--yes")
    assert (again.returncode, again.stderr) == (0, "")
    assert "phase3b ops backup copy-back prod --table topics --from notes-prod-topics-restored-" in again.stdout
    assert tables(both) == {TABLE, OTHER} | made


def test_a_table_without_the_window_is_said_before_anything_is_made(both: Any, run: Run) -> None:
    off = {"PointInTimeRecoveryEnabled": False}
    both.update_continuous_backups(TableName=OTHER, PointInTimeRecoverySpecification=off)
    refused = run("backup", "restore", "prod", "--all", "--yes")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "topics is not restored together with others: it has no point-in-time recovery" in refused.stderr
    assert tables(both) == {TABLE, OTHER}


@pytest.mark.parametrize(
    "arguments",
    [(), ("--all", "--table", "notes"), ("--all", "--backup", "arn"), ("--all", "--resume", "20261130t070000")],
)
def test_options_that_do_not_go_together(both: Any, run: Run, arguments: tuple[str, ...]) -> None:
    refused = run("backup", "restore", "prod", *arguments, "--yes")
    assert (refused.returncode, "P3B-COMMAND-USAGE" in refused.stderr) == (2, True)
    assert tables(both) == {TABLE, OTHER}


def test_killed_between_each_step_it_goes_on(both: Any, run: Run, project: Path, server: str) -> None:
    looked = json.loads(run("backup", "restore", "prod", "--all", "--dry-run", "--json").stdout)
    arguments = looked["resume"].removeprefix("phase3b ops backup ").split()
    stamp = arguments[arguments.index("--resume") + 1]
    made = {f"{each}-restored-{stamp}" for each in (TABLE, OTHER)}
    before = {each: both.scan(TableName=each)["Items"] for each in (TABLE, OTHER)}
    runs = 0
    while (done := killed_before(runs, project, server, *arguments, "--yes")).returncode != 0:
        assert done.returncode == -signal.SIGKILL, done.stderr
        assert {TABLE, OTHER} <= tables(both) <= {TABLE, OTHER} | made
        runs += 1
        assert runs < 40
    assert runs > 4
    assert tables(both) == {TABLE, OTHER} | made
    last = run("backup", *arguments, "--yes", "--json")
    assert [each["differences"] for each in json.loads(last.stdout)["tables"]] == [[], []]
    for each, items in before.items():
        assert both.scan(TableName=each)["Items"] == items
        assert len(both.scan(TableName=f"{each}-restored-{stamp}")["Items"]) == len(items)
