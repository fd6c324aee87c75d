"""phase3b ops backup and restore-drill as a user calls them, against the embedded AWS's DynamoDB with 10,000 items."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from moto.server import ThreadedMotoServer
from raised_made import REGION

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.local.moto_gaps import fill_gaps
from phase3b.naming import Names
from phase3b.operations.backup.restoring import Restoring, Waiting
from phase3b.operations.backup.steps import AsFile, Step
from phase3b.operations.doctor.reading import Reading

ROOT = Path(__file__).resolve().parents[3]
TABLE = "notes-prod-notes"
ITEMS = 10_000
Result = subprocess.CompletedProcess[str]
Run = Callable[..., Result]


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    fill_gaps()
    moto = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    moto.start()
    host, port = moto.get_host_and_port()
    yield f"http://{host}:{port}"
    moto.stop()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "examples/minimal", tmp_path, dirs_exist_ok=True, ignore=shutil.ignore_patterns(".*"))
    file = tmp_path / "capacity.yaml"
    text = file.read_text("utf-8")
    there = "{type: s3, bucket: notes-terraform-state, key: prod.tfstate, region: us-east-1, lock_file: true}"
    assert there in text
    file.write_text(text.replace(there, "{type: local, path: state/prod.tfstate}"), "utf-8")
    return tmp_path


@pytest.fixture
def aws(server: str, project: Path) -> Any:
    """DynamoDB with the table as the file says, without items."""
    urllib.request.urlopen(urllib.request.Request(f"{server}/moto-api/reset", method="POST")).close()  # noqa: S310
    moto: dict[str, Any] = {"aws_access_key_id": "x", "aws_secret_access_key": "x"}
    dynamodb = boto3.client("dynamodb", region_name=REGION, endpoint_url=server, **moto)
    scaling = boto3.client("application-autoscaling", region_name=REGION, endpoint_url=server, **moto)
    deployment = resolve(load(project / "capacity.yaml"), "prod")
    (table,) = [each for each in deployment.tables if each.name == "notes"]
    keys = [(table.partition_key, "HASH")] + ([(table.sort_key, "RANGE")] if table.sort_key else [])
    kinds = dict(table.attributes)
    dynamodb.create_table(
        TableName=TABLE,
        KeySchema=[{"AttributeName": key, "KeyType": kind} for key, kind in keys],
        AttributeDefinitions=[{"AttributeName": key, "AttributeType": kinds[key]} for key, _ in keys],
        ProvisionedThroughput={"ReadCapacityUnits": 5, "WriteCapacityUnits": 5},
    )
    names = Names(deployment.project, "prod", deployment.component)
    wanted = AsFile(table, deployment.environment, names, TABLE, {"Name": TABLE})

    reading = Reading(AwsAccess(REGION, server))
    reading._clients = {"dynamodb": dynamodb, "application-autoscaling": scaling}
    assert Restoring(reading, TABLE, Waiting(5)).as_file(wanted, lambda _: None) == ()
    return dynamodb


@pytest.fixture
def run(project: Path, server: str) -> Run:
    def call(*arguments: str) -> Result:
        return subprocess.run(
            [sys.executable, "-m", "phase3b", "ops", *arguments], cwd=project, check=False, capture_output=True, text=True,
            input="", env={**os.environ, "COLUMNS": "160", "NO_COLOR": "1", "AWS_ENDPOINT_URL": server,
                           "AWS_ACCESS_KEY_ID": "x", "AWS_SECRET_ACCESS_KEY": "x", "GITHUB_ACTOR": "ann"},
        )  # fmt: skip

    return call


def fill(dynamodb: Any, count: int) -> None:
    described = dynamodb.describe_table(TableName=TABLE)["Table"]
    keys = [each["AttributeName"] for each in described["KeySchema"]]
    kinds = {each["AttributeName"]: each["AttributeType"] for each in described["AttributeDefinitions"]}
    for start in range(0, count, 25):
        requests = [
            {
                "PutRequest": {
                    "Item": {**{key: {kinds[key]: str(number)} for key in keys}, "text": {"S": f"note {number}"}}
                }
            }
            for number in range(start, min(start + 25, count))
        ]
        assert not dynamodb.batch_write_item(RequestItems={TABLE: requests})["UnprocessedItems"]


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
    assert document["next"][0] == "phase3b ops backup create prod --table notes"
    assert document["next"][2] == "phase3b ops backup list prod"
    assert "delete-table" not in beside.stdout
    assert document["not_done"].startswith(f"Not done by phase3b: the switch. {TABLE} is still the deployed table")
    assert aws.describe_table(TableName=TABLE)["Table"]["TableStatus"] == "ACTIVE"
    refused = run("backup", "restore", "prod", "--table", "notes", "--into", TABLE, "--yes")
    assert (refused.returncode, "P3B-OPS-RESTORE-NAME" in refused.stderr) == (2, True)
    aws.update_table(TableName=TABLE, DeletionProtectionEnabled=False)
    aws.delete_table(TableName=TABLE)
    verified = run("backup", "verify", "prod")
    assert verified.returncode == 1
    assert f"the table {TABLE} is not there" in verified.stdout
    again = run("backup", "restore", "prod", "--table", "notes", "--backup", backup["arn"], "--yes", "--json")
    assert again.returncode == 0, again.stderr
    document = json.loads(again.stdout)
    assert (document["into"], document["restored_items"], document["differences"]) == (TABLE, 30, [])
    assert document["next"] == ["phase3b plan prod"]
    assert "phase3b adopt notes --env prod" in document["not_done"]


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
