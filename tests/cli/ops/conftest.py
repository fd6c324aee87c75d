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

import pytest
from moto.server import ThreadedMotoServer
from restored_made import Result, Run, make_table

from phase3b.local.moto_gaps import fill_gaps

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
    return make_table(project, server, "notes")


@pytest.fixture
def run(project: Path, server: str) -> Run:
    def call(*arguments: str) -> Result:
        return subprocess.run(
            [sys.executable, "-m", "phase3b", "ops", *arguments], cwd=project, check=False, capture_output=True, text=True,
            input="", env={**os.environ, "COLUMNS": "160", "NO_COLOR": "1", "AWS_ENDPOINT_URL": server,
                           "AWS_ACCESS_KEY_ID": "x", "AWS_SECRET_ACCESS_KEY": "x", "GITHUB_ACTOR": "ann"},
        )  # fmt: skip

    return call
