"""Two functions at one stream, applied by real Terraform on the embedded AWS: both get the records, one through a filter.

A third function at the stream is switched off, and another, with a route, runs from a container image.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import boto3
import pytest
from conftest import PATIENCE, Silent
from grown_project import ROOT, Project, minimal
from local_asked import Local, eventually, made

from phase3b.local.api.applied_api import applied_api

pytestmark = [pytest.mark.terraform, pytest.mark.long]
HANDLER = '''"""Writes down what it is called with."""

import json


def handle(event: dict, _: object) -> dict:
    for record in event["Records"]:
        change = record["dynamodb"]
        print(json.dumps({"told": record["eventName"], "of": change["Keys"]["note_id"]["S"], "by": record["eventSourceARN"]}))
    return {"batchItemFailures": []}
'''
IMAGE = "{account}.dkr.ecr.{region}.{dns_suffix}/team/scans@sha256:" + "0f" * 32
INSERTS = '{"eventName": ["INSERT"]}'


def told(local: Local, function: str) -> list[tuple[str, str]]:
    """What a function was called with: the event and the note, in order."""
    lines = (local.folder / "api" / f"{function}.log").read_text("utf-8").splitlines()
    read = [json.loads(line) for line in lines if line.startswith('{"told"')]
    assert all("table/notes-dev-notes/stream/" in each["by"] for each in read)
    return [(each["told"], each["of"]) for each in read]


@pytest.fixture
def local(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Local]:
    minimal(tmp_path)
    # Third-party code that was fetched before is not fetched again.
    (ROOT / ".phase3b/wheels").mkdir(parents=True, exist_ok=True)
    (tmp_path / ".phase3b").mkdir()
    (tmp_path / ".phase3b/wheels").symlink_to(ROOT / ".phase3b/wheels")
    monkeypatch.chdir(tmp_path)
    project = Project(tmp_path, capsys)
    for function in ("search", "welcome", "audits"):
        project.done("add", "function", function)
        (tmp_path / f"lambda_src/{function}/handler.py").write_text(HANDLER, "utf-8")
    project.done("add", "stream", "search", "notes")
    project.done("add", "stream", "welcome", "notes", "--filter", INSERTS)
    project.done("add", "function", "scans", "--image", IMAGE)
    project.done("add", "route", "GET", "/scans", "--function", "scans")
    # A third one waits.
    file = tmp_path / "capacity.yaml"
    text = file.read_text("utf-8")
    off = "batch_size: 10, batching_window_seconds: 0, maximum_retry_attempts: 0, maximum_record_age_seconds: 3600, parallelization_factor: 1, enabled: false"
    assert "description: Audits\n" in text
    file.write_text(
        text.replace("description: Audits\n", f"description: Audits\n      streams: {{notes: {{{off}}}}}\n", 1), "utf-8"
    )
    with applied_api(file, "dev", tmp_path, Silent(), PATIENCE) as applied:
        yield Local(applied.api, applied, tmp_path)


def test_both_get_every_record_that_is_theirs(local: Local) -> None:
    aws = local.api.service.aws_endpoint
    keys = {"aws_access_key_id": "x", "aws_secret_access_key": "x", "region_name": "us-east-1", "endpoint_url": aws}
    mappings = {
        each["FunctionArn"].split(":")[6]: each
        for each in boto3.client("lambda", **keys).list_event_source_mappings()["EventSourceMappings"]
    }
    assert {name: each["State"] for name, each in mappings.items()} == {
        "notes-dev-search": "Enabled",
        "notes-dev-welcome": "Enabled",
        "notes-dev-audits": "Disabled",
    }
    assert mappings["notes-dev-welcome"]["FilterCriteria"] == {"Filters": [{"Pattern": INSERTS}]}
    assert len({each["EventSourceArn"] for each in mappings.values()}) == 1
    first = made(local.ask("POST", "/notes", body={"topic": "a", "text": "one"}))["note_id"]
    tables = boto3.client("dynamodb", **keys)
    key = {"tenant_id": {"S": "acme"}, "note_id": {"S": first}}
    tables.update_item(
        TableName="notes-dev-notes",
        Key=key,
        UpdateExpression="SET seen = :t",
        ExpressionAttributeValues={":t": {"BOOL": True}},
    )
    second = made(local.ask("POST", "/notes", body={"topic": "a", "text": "two"}))["note_id"]
    both = [("INSERT", first), ("MODIFY", first), ("INSERT", second)]
    assert eventually(lambda: told(local, "search") if len(told(local, "search")) >= len(both) else None) == both
    inserts = [("INSERT", first), ("INSERT", second)]
    assert (
        eventually(lambda: told(local, "welcome") if len(told(local, "welcome")) >= len(inserts) else None) == inserts
    )
    assert told(local, "audits") == []
    deployed = boto3.client("lambda", **keys).get_function(FunctionName="notes-dev-scans")
    assert (deployed["Configuration"]["PackageType"], deployed["Configuration"].get("Runtime")) == ("Image", None)
    image = IMAGE.format(account="123456789012", region="us-east-1", dns_suffix="amazonaws.com")
    assert deployed["Code"]["ImageUri"] == image
    answer = local.ask("GET", "/scans")
    assert (answer.status, image in answer.body["title"]) == (501, True)
