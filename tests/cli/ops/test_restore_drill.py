"""phase3b ops backup and restore-drill as a user calls them, against the embedded AWS's DynamoDB with 10,000 items."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from restored_made import TABLE, Run, fill, make_table

from phase3b.operations.backup.steps import Step

ITEMS = 10_000
OTHER = "notes-prod-topics"


def tables(dynamodb: Any) -> list[str]:
    found: list[str] = dynamodb.list_tables()["TableNames"]
    return found


def test_ten_thousand_items_come_back_as_the_file_says(aws: Any, run: Run, project: Path) -> None:
    fill(aws, ITEMS)
    kept = run("restore-drill", "prod", "--table", "notes", "--yes", "--keep", "--json")
    assert (kept.returncode, kept.stderr) == (0, "")
    (drilled,) = json.loads(kept.stdout)["drill"]["tables"]
    assert (drilled["restored_items"], drilled["deployed_items"]) == (ITEMS, ITEMS)
    assert (drilled["same"], drilled["changed"], drilled["gone"], drilled["differences"]) == (100, 0, 0, [])
    assert 0 < drilled["rto_minutes"] < 2
    assert 0 <= drilled["rpo_minutes"] < 15
    assert not drilled["removed"]
    name = drilled["restored_as"]
    there, back = (aws.describe_table(TableName=each)["Table"] for each in (TABLE, name))
    for key in ("KeySchema", "ProvisionedThroughput", "StreamSpecification"):
        assert back.get(key) == there.get(key)
    indexes = [{(each["IndexName"], str(each["KeySchema"]), str(each["Projection"])) for each in table["GlobalSecondaryIndexes"]}
               for table in (there, back)]  # fmt: skip
    assert indexes[0] == indexes[1]
    assert indexes[0]
    ttl = [aws.describe_time_to_live(TableName=each)["TimeToLiveDescription"] for each in (TABLE, name)]
    assert ttl[0] == ttl[1]
    assert len(json.loads((project / "state/prod.restores.json").read_text("utf-8"))["drills"]) == 1


def test_a_drill_removes_what_it_made_and_keeps_its_history(aws: Any, run: Run, project: Path) -> None:
    fill(aws, 30)
    for _ in range(2):
        done = run("restore-drill", "prod", "--table", "notes", "--yes")
        assert (done.returncode, done.stderr) == (0, ""), done.stdout
        assert "the drill passed (RTO 240 min, RPO 15 min)" in done.stdout
    assert tables(aws) == [TABLE]
    assert len(json.loads((project / "state/prod.restores.json").read_text("utf-8"))["drills"]) == 2


def test_nothing_is_restored_without_a_yes(aws: Any, run: Run) -> None:
    for arguments in (("backup", "restore", "prod", "--table", "notes"), ("restore-drill", "prod", "--table", "notes")):
        assert run(*arguments, "--dry-run").returncode == 0
        refused = run(*arguments)
        assert refused.returncode == 2
        assert "P3B-CONFIRMATION-MISSING" in refused.stderr
    assert tables(aws) == [TABLE]


def test_a_table_that_is_gone_comes_back_under_its_name(aws: Any, run: Run) -> None:
    fill(aws, 30)
    made = run("backup", "create", "prod", "--table", "notes", "--yes", "--json")
    assert made.returncode == 0, made.stderr
    (backup,) = json.loads(made.stdout)["backups"]
    beside = run("backup", "restore", "prod", "--table", "notes", "--backup", backup["arn"], "--yes", "--json")
    assert beside.returncode == 0, beside.stderr
    document = json.loads(beside.stdout)
    into = document["into"]
    assert into != TABLE
    assert document["next"][0] == f"phase3b ops backup copy-back prod --table notes --from {into} --dry-run"
    assert document["next"][1] == f"phase3b ops backup switch prod --table notes --to {into} --dry-run"
    assert document["next"][2] == "phase3b ops backup create prod --table notes"
    assert document["next"][4] == "phase3b ops backup list prod"
    assert "delete-table" not in beside.stdout
    assert document["not_done"].startswith(f"{TABLE} is still the deployed table")
    assert aws.describe_table(TableName=TABLE)["Table"]["TableStatus"] == "ACTIVE"
    refused = run("backup", "restore", "prod", "--table", "notes", "--into", TABLE, "--yes")
    assert (refused.returncode, "P3B-OPS-RESTORE-NAME" in refused.stderr) == (2, True)
    aws.update_table(TableName=TABLE, DeletionProtectionEnabled=False)
    aws.delete_table(TableName=TABLE)
    verified = run("backup", "verify", "prod")
    assert verified.returncode == 1
    assert f"the table {TABLE} is not there; its newest backup is of " in verified.stdout
    assert "phase3b ops backup restore prod --table notes" in verified.stdout
    again = run("backup", "restore", "prod", "--table", "notes", "--backup", backup["arn"], "--yes", "--json")
    assert again.returncode == 0, again.stderr
    document = json.loads(again.stdout)
    assert (document["into"], document["restored_items"], document["differences"]) == (TABLE, 30, [])
    assert document["next"] == ["phase3b plan prod"]
    assert "phase3b adopt notes --env prod" in document["not_done"]
    # Interrupted, it has its own name already, and goes on there; never from anything else.
    off = {"Enabled": False, "AttributeName": "expires_at"}
    aws.update_time_to_live(TableName=TABLE, TimeToLiveSpecification=off)
    further = ("backup", "restore", "prod", "--table", "notes", "--into", TABLE, "--yes", "--json")
    gone_on = run(*further, "--backup", backup["arn"])
    assert (gone_on.returncode, gone_on.stderr) == (0, "")
    assert json.loads(gone_on.stdout)["next"] == ["phase3b plan prod"]
    ttl = aws.describe_time_to_live(TableName=TABLE)["TimeToLiveDescription"]
    assert ttl == {"TimeToLiveStatus": "ENABLED", "AttributeName": "expires_at"}
    newer = aws.create_backup(TableName=TABLE, BackupName="newer")["BackupDetails"]["BackupArn"]
    for refusal in (("--backup", newer), ()):
        refused = run(*further, *refusal)
        assert (refused.returncode, "P3B-OPS-RESTORE-NAME" in refused.stdout) == (2, True)


def test_a_table_that_was_restored_once_is_no_place_for_another(aws: Any, run: Run, project: Path, server: str) -> None:
    """Neither for the settings of another table, nor for the items of another moment."""
    fill(aws, 30)
    make_table(project, server, "topics")
    done = run("backup", "restore", "prod", "--table", "notes", "--yes", "--json")
    into = json.loads(done.stdout)["into"]
    before = aws.describe_table(TableName=into)["Table"]
    for table, name in (("topics", into), ("topics", TABLE), ("notes", OTHER)):
        refused = run("backup", "restore", "prod", "--table", table, "--into", name, "--yes")
        assert (refused.returncode in {2, 3}, "P3B-OPS-RESTORE-NAME" in refused.stderr) == (True, True)
    assert aws.describe_table(TableName=into)["Table"] == before


def test_what_the_file_wants_and_the_table_has_not(aws: Any, run: Run) -> None:
    def of_notes() -> list[tuple[str, str]]:
        judged = run("backup", "verify", "prod", "--json")
        assert judged.returncode == 1, judged.stderr
        return [
            (each["level"], each["text"]) for each in json.loads(judged.stdout)["judged"] if each["table"] == "notes"
        ]

    assert of_notes() == []
    off = {"PointInTimeRecoveryEnabled": False}
    aws.update_continuous_backups(TableName=TABLE, PointInTimeRecoverySpecification=off)
    aws.update_table(TableName=TABLE, DeletionProtectionEnabled=False)
    assert of_notes() == [
        ("finding", "deletion protection is off, the file says on"),
        ("finding", "point-in-time recovery is off, the file says on"),
        ("finding", "nothing can be restored: no backup, no point-in-time recovery"),
    ]
    assert "environments.prod.point_in_time_recovery" in run("backup", "list", "prod").stdout


def test_the_right_of_a_step() -> None:
    assert Step("dynamodb", "update_time_to_live", {}, "").action == "dynamodb:UpdateTimeToLive"
