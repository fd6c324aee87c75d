"""phase3b ops backup copy-back as a user calls it, against the embedded AWS's DynamoDB: what is lost by it is nothing."""

from __future__ import annotations

import json
import signal
from pathlib import Path
from typing import Any

import pytest
from restored_made import TABLE, Run, fill, killed_before

Items = dict[str, dict[str, Any]]
pytestmark = pytest.mark.usefixtures("fast")


@pytest.fixture
def fast(project: Path) -> None:
    """The embedded AWS has no other users."""
    file = project / "capacity.yaml"
    file.write_text(
        file.read_text("utf-8") + "\nops:\n  recovery: {copy_read_units: 100000, copy_write_units: 100000}\n", "utf-8"
    )


def items(dynamodb: Any, table: str) -> Items:
    keys = [each["AttributeName"] for each in dynamodb.describe_table(TableName=table)["Table"]["KeySchema"]]
    return {
        "/".join(item[key]["S"] for key in keys): item
        for page in dynamodb.get_paginator("scan").paginate(TableName=table)
        for item in page["Items"]
    }


def restored(run: Run) -> str:
    made = run("backup", "restore", "prod", "--table", "notes", "--yes", "--json")
    assert made.returncode == 0, made.stderr
    into: str = json.loads(made.stdout)["into"]
    return into


def damage(dynamodb: Any) -> Items:
    """Of 300 items 7 are deleted and 5 changed, and 3 are new; what the deployed table then has."""
    there = items(dynamodb, TABLE)
    key_names = [each["AttributeName"] for each in dynamodb.describe_table(TableName=TABLE)["Table"]["KeySchema"]]
    ordered = sorted(there)
    for name in ordered[:7]:
        dynamodb.delete_item(TableName=TABLE, Key={key: there[name][key] for key in key_names})
    for name in ordered[10:15]:
        dynamodb.put_item(TableName=TABLE, Item={**there[name], "text": {"S": "of today"}})
    for number in range(3):
        dynamodb.put_item(TableName=TABLE, Item={key: {"S": f"new {number}"} for key in key_names})
    return items(dynamodb, TABLE)


def copy_back(run: Run, into: str, *more: str) -> dict[str, Any]:
    done = run("backup", "copy-back", "prod", "--table", "notes", "--from", into, "--json", *more)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    document: dict[str, Any] = json.loads(done.stdout)
    return document


def test_what_is_missing_comes_back_and_nothing_is_lost(aws: Any, run: Run) -> None:
    fill(aws, 300)
    before = items(aws, TABLE)
    into = restored(run)
    damaged = damage(aws)
    counts = {"same": 288, "missing": 7, "changed": 5, "expired": 0, "deployed_only": 3}
    looked = copy_back(run, into, "--dry-run")
    assert (looked["compared"], looked["to_write"], looked["copied"]) == (counts, 7, None)
    assert items(aws, TABLE) == damaged
    refused = run("backup", "copy-back", "prod", "--table", "notes", "--from", into)
    assert (refused.returncode, "P3B-CONFIRMATION-MISSING" in refused.stderr) == (2, True)
    assert items(aws, TABLE) == damaged
    done = copy_back(run, into, "--yes")
    assert done["copied"] == {"put": 7, "overwritten": 0, "met": 0, "not_held": 0}
    assert items(aws, TABLE) == {**before, **damaged}
    assert items(aws, into) == before
    again = copy_back(run, into, "--yes")
    assert (again["compared"]["missing"], again["to_write"], again["copied"]) == (0, 0, None)


def test_what_is_overwritten_can_be_had_back(aws: Any, run: Run) -> None:
    fill(aws, 300)
    before = items(aws, TABLE)
    into = restored(run)
    damaged = damage(aws)
    off = {"PointInTimeRecoveryEnabled": False}
    aws.update_continuous_backups(TableName=TABLE, PointInTimeRecoverySpecification=off)
    done = run("backup", "copy-back", "prod", "--table", "notes", "--from", into, "--overwrite", "--yes")
    assert (done.returncode, done.stderr) == (0, "")
    assert f"{TABLE}: 7 items put back, 5 overwritten" in done.stdout
    shown = [" ".join(line.split()) for line in done.stdout.splitlines()]
    assert "items number what is done" in shown
    assert "different now 5 overwritten" in shown
    new = {name: item for name, item in damaged.items() if name not in before}
    assert items(aws, TABLE) == {**before, **new}
    (backup,) = aws.list_backups(TableName=TABLE)["BackupSummaries"]
    assert f"--backup {backup['BackupArn']}" in done.stdout
    aws.restore_table_from_backup(TargetTableName="as-it-was", BackupArn=backup["BackupArn"])
    assert items(aws, "as-it-was") == damaged


def test_who_acts_again_on_what_comes_back_is_said_before_it_is_written(aws: Any, run: Run, project: Path) -> None:
    file = project / "capacity.yaml"
    text = file.read_text("utf-8")
    reader = (
        "{description: Writes and lists notes, streams: {notes: {batch_size: 10, batching_window_seconds: 0, "
        "maximum_retry_attempts: 2, maximum_record_age_seconds: 3600, parallelization_factor: 1}}, "
    )
    for old, new in (
        ("{description: Writes and lists notes, ", reader),
        (
            "  api: {title: Notes",
            (
                "  queues: {failed_events: {description: What failed, retention_days: 14}}\n"
                "  failed_events: failed_events\n  api: {title: Notes"
            ),
        ),
        (
            "      ttl_attribute: expires_at # the second",
            "      stream: NEW_AND_OLD_IMAGES\n      ttl_attribute: expires_at # the",
        ),
    ):
        assert text.count(old) == 1
        text = text.replace(old, new)
    file.write_text(text, "utf-8")
    fill(aws, 300)
    into = restored(run)
    damaged = damage(aws)
    looked = copy_back(run, into, "--dry-run")
    assert [(each["function"], each["inserts"], each["modifies"]) for each in looked["consumers"]] == [("notes", 7, 0)]
    looked = copy_back(run, into, "--dry-run", "--overwrite")
    assert [(each["inserts"], each["modifies"]) for each in looked["consumers"]] == [(7, 5)]
    refused = run("backup", "copy-back", "prod", "--table", "notes", "--from", into)
    assert (refused.returncode, "P3B-CONFIRMATION-MISSING" in refused.stderr) == (2, True)
    assert "the stream calls notes for them, 7 as INSERT, as if they were new: Writes and lists notes" in refused.stdout
    assert items(aws, TABLE) == damaged


def test_a_table_that_was_not_restored_of_it_is_no_source(aws: Any, run: Run) -> None:
    fill(aws, 30)
    keys = aws.describe_table(TableName=TABLE)["Table"]["KeySchema"]
    aws.create_table(
        TableName="another", KeySchema=keys, BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": each["AttributeName"], "AttributeType": "S"} for each in keys],
    )  # fmt: skip
    for name, why in (
        ("another", "another was not restored of notes-prod-notes"), ("none-such", "there is no table none-such"),
        (TABLE, f"{TABLE} was not restored of {TABLE}"),
    ):  # fmt: skip
        refused = run("backup", "copy-back", "prod", "--table", "notes", "--from", name, "--yes")
        assert (refused.returncode, "P3B-OPS-COPY-SOURCE" in refused.stderr, why in refused.stderr) == (2, True, True)


def test_a_copy_that_is_killed_goes_on(aws: Any, run: Run, project: Path, server: str) -> None:
    fill(aws, 300)
    before = items(aws, TABLE)
    into = restored(run)
    damaged = damage(aws)
    new = {name: item for name, item in damaged.items() if name not in before}
    arguments = ("copy-back", "prod", "--table", "notes", "--from", into, "--overwrite", "--yes")
    # The audit line, seven puts and five overwritten, each of which is progress: three of them a run.
    for run_number in range(20):
        done = killed_before(run_number % 4, project, server, *arguments)
        there = items(aws, TABLE)
        assert set(damaged) <= set(there)
        assert all(there[name] in (before.get(name), damaged.get(name)) for name in there)
        if done.returncode == 0:
            break
        assert done.returncode == -signal.SIGKILL, done.stderr
    else:
        raise AssertionError("it never ended")
    assert run_number > 3
    assert items(aws, TABLE) == {**before, **new}
