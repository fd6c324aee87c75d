"""An environment with one table in the embedded AWS's DynamoDB, for the commands of backups."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from moto.server import ThreadedMotoServer
from raised_made import REGION
from restored_made import TABLE, Result, Run

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.change.guard.asked.consumption import AwsAccess
from phase3b.local.moto_gaps import fill_gaps
from phase3b.naming import Names
from phase3b.operations.backup.restoring import Restoring, Waiting
from phase3b.operations.backup.steps import AsFile
from phase3b.operations.doctor.reading import Reading

ROOT = Path(__file__).resolve().parents[3]


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
