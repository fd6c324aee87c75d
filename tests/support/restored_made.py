"""The table that backups of tests are of, and its items."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import boto3
from raised_made import REGION

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.naming import Names
from phase3b.operations.backup.restoring import Restoring, Waiting
from phase3b.operations.backup.steps import AsFile
from phase3b.operations.doctor.reading import Reading

ROOT = Path(__file__).resolve().parents[2]
TABLE = "notes-prod-notes"
Result = subprocess.CompletedProcess[str]
Run = Callable[..., Result]
# Kills itself before its K-th effect: a line of the audit log, or a call that changes AWS.
KILLED = """
import os, signal, sys
import botocore.client
from phase3b.change.rollout.keeper import FileKeeper
left = int(sys.argv.pop(1))
def counted(real, changes=lambda *_: True):
    def call(self, *given, **named):
        global left
        if changes(self, *given):
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)
        return real(self, *given, **named)
    return call
FileKeeper.append = counted(FileKeeper.append)
api = botocore.client.BaseClient
reads = ("Describe", "Get", "List", "Scan", "BatchGet")
api._make_api_call = counted(api._make_api_call, lambda _, name, *__: not name.startswith(reads))
from phase3b.cli import main
sys.argv[0] = "phase3b"
main()
"""


def make_table(project: Path, server: str, name: str) -> Any:
    """A table of the file, as it says it, without items; the client that made it."""
    moto: dict[str, Any] = {"aws_access_key_id": "x", "aws_secret_access_key": "x"}
    dynamodb = boto3.client("dynamodb", region_name=REGION, endpoint_url=server, **moto)
    scaling = boto3.client("application-autoscaling", region_name=REGION, endpoint_url=server, **moto)
    deployment = resolve(load(project / "capacity.yaml"), "prod")
    (table,) = [each for each in deployment.tables if each.name == name]
    keys = [(table.partition_key, "HASH")] + ([(table.sort_key, "RANGE")] if table.sort_key else [])
    kinds = dict(table.attributes)
    names = Names(deployment.project, "prod", deployment.component)
    table_name = names.table(name)
    dynamodb.create_table(
        TableName=table_name,
        KeySchema=[{"AttributeName": key, "KeyType": kind} for key, kind in keys],
        AttributeDefinitions=[{"AttributeName": key, "AttributeType": kinds[key]} for key, _ in keys],
        ProvisionedThroughput={"ReadCapacityUnits": 5, "WriteCapacityUnits": 5},
    )
    reading = Reading(AwsAccess(REGION, server))
    reading._clients = {"dynamodb": dynamodb, "application-autoscaling": scaling}
    wanted = AsFile(table, deployment.environment, names, table_name, {"Name": table_name})
    assert Restoring(reading, table_name, Waiting(5)).as_file(wanted, lambda _: None) == ()
    return dynamodb


def fill(dynamodb: Any, count: int, name: str = TABLE) -> None:
    described = dynamodb.describe_table(TableName=name)["Table"]
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
        assert not dynamodb.batch_write_item(RequestItems={name: requests})["UnprocessedItems"]


def killed_before(step: int, project: Path, server: str, *arguments: str) -> Result:
    """phase3b ops backup, killed before its K-th effect."""
    return subprocess.run(
        [sys.executable, "-c", KILLED, str(step), "ops", "backup", *arguments], cwd=project, check=False,
        capture_output=True, text=True, input="",
        env={**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "160", "NO_COLOR": "1", "AWS_ENDPOINT_URL": server,
             "AWS_ACCESS_KEY_ID": "x", "AWS_SECRET_ACCESS_KEY": "x", "GITHUB_ACTOR": "ann"},
    )  # fmt: skip
