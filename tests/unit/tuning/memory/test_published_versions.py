"""Versions of a function in moto's Lambda: published at each size, and gone again; the alias stays at its own."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from moto import mock_aws

from phase3b.tuning.memory.measuring.published_versions import Journal, Publishing, SizeFailedError, ended, versions

TRUST = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}],
}


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "embedded")
    with mock_aws():
        role = boto3.client("iam").create_role(RoleName="r", AssumeRolePolicyDocument=json.dumps(TRUST))["Role"]["Arn"]
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w") as archive:
            archive.writestr("handler.py", "def handle(event, context): return {}")
        made = boto3.client("lambda", region_name="us-east-1")
        made.create_function(
            FunctionName="f", Runtime="python3.12", Role=role, Handler="handler.handle", Code={"ZipFile": file.getvalue()},
            MemorySize=512, Publish=True,
        )  # fmt: skip
        made.create_alias(FunctionName="f", Name="live", FunctionVersion="1")
        yield made


def test_versions_come_and_go_and_the_alias_stays(client: Any, tmp_path: Path) -> None:
    file = tmp_path / "running.json"
    publishing = Publishing(client, "f", Journal(file), lambda _: None)
    publishing.begin()
    (noted,) = json.loads(file.read_text("utf-8"))
    run = noted.pop("run")
    assert noted == {
        "function": "f", "memory_mb": 512, "before": ["1"], "place": "", "set_mb": [], "published": [], "publishing": [],
        "restored": False,
    }  # fmt: skip
    numbers = [publishing.published(size) for size in (256, 1024)]
    (noted,) = json.loads(file.read_text("utf-8"))
    assert (noted["set_mb"], noted["published"], noted["publishing"]) == ([1024], numbers, [])
    assert [client.get_function_configuration(FunctionName="f", Qualifier=each)["Description"] for each in numbers] == [
        f"phase3b tune {run}: {size} MB" for size in (256, 1024)
    ]
    assert len(set(numbers)) == 2
    assert [client.get_function_configuration(FunctionName="f", Qualifier=each)["MemorySize"] for each in numbers] == [
        256, 1024,
    ]  # fmt: skip
    publishing.restore()
    assert client.get_function_configuration(FunctionName="f")["MemorySize"] == 512
    ended(publishing)
    assert versions(client, "f") == ["1"]
    assert client.get_alias(FunctionName="f", Name="live")["FunctionVersion"] == "1"
    assert not file.exists()
    # Nothing is left to end.
    ended(publishing)


def test_a_function_that_is_not_there_is_a_failed_size(client: Any, tmp_path: Path) -> None:
    publishing = Publishing(client, "f", Journal(tmp_path / "running.json"), lambda _: None)
    publishing.begin()
    publishing.name = "g"
    with pytest.raises(SizeFailedError, match="ResourceNotFoundException"):
        publishing.published(256)
