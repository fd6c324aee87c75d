"""phase3b ops backup switch up to where Terraform begins: what is compared, what is refused, and that nothing is written by it."""

from __future__ import annotations

import json
import urllib.request
from pathlib import Path
from typing import Any

import pytest
from restored_made import Run, fill, make_table
from switched_made import TABLE, TEXT


@pytest.fixture
def before(project: Path) -> str:
    """A service without functions, whose tables nobody else uses."""
    (project / "capacity.yaml").write_text(TEXT, "utf-8")
    return TEXT


@pytest.fixture
def aws(server: str, project: Path, before: str) -> Any:
    """DynamoDB with the table as that file says it."""
    assert before
    urllib.request.urlopen(urllib.request.Request(f"{server}/moto-api/reset", method="POST")).close()  # noqa: S310
    return make_table(project, server, "tickets")


@pytest.fixture
def into(aws: Any, run: Run) -> str:
    """A table that was restored while there were 30 items; 2 were added and 1 written over since."""
    fill(aws, 30, TABLE)
    made = run("backup", "restore", "prod", "--table", "tickets", "--yes", "--json")
    assert made.returncode == 0, made.stderr
    fill(aws, 32, TABLE)
    keys = [each["AttributeName"] for each in aws.describe_table(TableName=TABLE)["Table"]["KeySchema"]]
    aws.put_item(TableName=TABLE, Item={**{key: {"S": "7"} for key in keys}, "text": {"S": "of today"}})
    name: str = json.loads(made.stdout)["into"]
    return name


def switch(run: Run, to: str, *more: str) -> Any:
    return run("backup", "switch", "prod", "--table", "tickets", "--to", to, *more)


def test_what_would_be_left_behind_is_refused(into: str, before: str, project: Path, run: Run) -> None:
    done = switch(run, into, "--yes")
    assert done.returncode == 1
    lines = [" ".join(line.split()) for line in done.stdout.splitlines() if line.strip() and "─" not in line]
    assert lines == [
        f"{TABLE} -> {into}",
        "items number what becomes of them",
        "the same in both 29 deployed",
        "only in the new table 0 deployed",
        "different 1 as the new table has them",
        "only in the old table 2 left in it",
    ]
    assert done.stderr == f"Nothing was changed. To leave them in {TABLE}: the same with --leave\n"
    # As a program reads it, and where it only looks.
    document = json.loads(switch(run, into, "--yes", "--json").stdout)
    assert (document["left"], document["from"], document["to"]) == (3, TABLE, into)
    assert (document["let_go"], document["adopted"]) == ([], None)
    looked = switch(run, into, "--leave", "--dry-run", "--json")
    assert (looked.returncode, json.loads(looked.stdout)["left"]) == (0, 3)
    uncompared = switch(run, into, "--uncompared", "--dry-run", "--json")
    assert (uncompared.returncode, json.loads(uncompared.stdout)["compared"]) == (0, None)
    assert (project / "capacity.yaml").read_text("utf-8") == before


@pytest.mark.parametrize(
    ("table", "to", "says"),
    [
        ("ticket", "x", "prod has no table 'ticket'"),
        ("tickets", "securebase-prod-other", "there is no table securebase-prod-other"),
        ("tickets", "securebase-prod-stranger", f"securebase-prod-stranger was not restored of {TABLE}"),
        # Restored of it, by somebody, under a name that no role may touch.
        ("tickets", "by-hand", "by-hand does not begin with securebase-prod-"),
    ],
)
def test_what_can_not_take_its_place(
    aws: Any, before: str, project: Path, run: Run, table: str, to: str, says: str
) -> None:
    fill(aws, 2, TABLE)
    asked = {"SourceTableName": TABLE, "UseLatestRestorableTime": True}
    aws.restore_table_to_point_in_time(TargetTableName="by-hand", **asked)
    described = aws.describe_table(TableName=TABLE)["Table"]
    aws.create_table(
        TableName="securebase-prod-stranger",
        KeySchema=described["KeySchema"],
        AttributeDefinitions=[
            each
            for each in described["AttributeDefinitions"]
            if each["AttributeName"] in {key["AttributeName"] for key in described["KeySchema"]}
        ],
        BillingMode="PAY_PER_REQUEST",
    )
    done = run("backup", "switch", "prod", "--table", table, "--to", to, "--yes", "--leave")
    assert (done.returncode, says in done.stderr) == (2, True), done.stderr
    assert "Traceback" not in done.stderr
    assert (project / "capacity.yaml").read_text("utf-8") == before


def test_the_old_table_is_a_source_of_the_one_that_took_its_place(
    aws: Any, into: str, before: str, project: Path, run: Run
) -> None:
    """What was written to it until the apply is brought over by copy-back."""
    (project / "capacity.yaml").write_text(f"{before}  switched_tables: {{prod: {{tickets: {into}}}}}\n", "utf-8")
    done = run("backup", "copy-back", "prod", "--table", "tickets", "--from", TABLE, "--yes", "--json")
    assert done.returncode == 0, done.stderr + done.stdout
    compared = json.loads(done.stdout)["compared"]
    assert (compared["same"], compared["missing"], compared["changed"]) == (29, 2, 1)
    assert aws.scan(TableName=into, Select="COUNT")["Count"] == 32
