"""phase3b local up --keep, as a user calls it, with real Terraform: killed, up again, changed, broken."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import boto3
import pytest

pytestmark = [pytest.mark.terraform, pytest.mark.long]
SMALL = Path(__file__).parents[2] / "golden/small.yaml"
PHASE3B = [sys.executable, "-m", "phase3b"]
TABLE = "securebase-prod-tickets"


def call(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*PHASE3B, *arguments], cwd=folder, check=False, capture_output=True, text=True)


class Up:
    """An embedded AWS that is up and kept."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.log = folder / "log"
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [*PHASE3B, "local", "up", "prod", "--keep", *options], cwd=folder, stdout=log, stderr=log, text=True
            )
        deadline = time.monotonic() + 300
        while "To go on from it after an end" not in self.text:
            assert self.process.poll() is None, self.text
            assert time.monotonic() < deadline, self.text
            time.sleep(0.2)

    @property
    def text(self) -> str:
        return self.log.read_text("utf-8")

    def tables(self) -> Any:
        endpoint = self.text.partition("embedded AWS at ")[2].split()[0]
        keys = {"aws_access_key_id": "embedded", "aws_secret_access_key": "embedded"}
        return boto3.client("dynamodb", endpoint_url=endpoint, region_name="us-east-1", **keys)  # type: ignore[call-overload]

    def end(self, how: signal.Signals) -> None:
        os.kill(self.process.pid, how)
        self.process.wait(60)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "capacity.yaml").write_text(SMALL.read_text("utf-8"), "utf-8")
    return tmp_path


def keys(up: Up) -> set[str]:
    return {each["tenant_id"]["S"] for each in up.tables().scan(TableName=TABLE)["Items"]}


def test_killed_up_again_changed_and_broken(project: Path) -> None:
    up = Up(project)
    assert "terraform apply" in up.text
    names = [each["AttributeName"] for each in up.tables().describe_table(TableName=TABLE)["Table"]["KeySchema"]]
    item = {name: {"S": "one"} for name in names}
    up.tables().put_item(TableName=TABLE, Item=item)
    up.end(signal.SIGKILL)
    # Its server writes what is left when it finds itself alone.
    deadline = time.monotonic() + 60
    kept = project / ".phase3b/local/prod/kept.state"
    while b"one" not in kept.read_bytes() and time.monotonic() < deadline:
        time.sleep(0.1)

    up = Up(project)
    assert "nothing was to apply: the stack" in up.text
    assert "terraform plan" not in up.text
    assert keys(up) == {"one"}
    second = call(project, "local", "up", "prod", "--keep")
    assert (second.returncode, second.stdout) == (2, "")
    assert "[P3B-LOCAL-UP-ALREADY]" in second.stderr
    up.end(signal.SIGTERM)
    assert up.text.endswith("down; kept in .phase3b/local/prod/kept.state\n")

    # Real Terraform, asking for every resource, finds all of it as it was.
    once = call(project, "local", "up", "prod", "--keep", "--once")
    assert (once.returncode, once.stdout.splitlines()[-1]) == (0, "the plan straight after finds nothing to do")

    whole = kept.read_bytes()
    kept.write_bytes(whole[:-1])
    broken = call(project, "local", "up", "prod", "--keep", "--json")
    assert broken.returncode == 3
    (problem,) = json.loads(broken.stdout)["problems"]
    assert problem["code"] == "P3B-LOCAL-KEPT-UNREADABLE"
    assert problem["fix"].startswith("To begin without it, run: phase3b local up prod --keep --fresh ")
    assert kept.read_bytes() == whole[:-1]

    file = project / "capacity.yaml"
    file.write_text(file.read_text("utf-8").replace("alert_email: ", "alert_email: other-"), "utf-8")
    kept.write_bytes(whole)
    up = Up(project)
    assert keys(up) == {"one"}
    assert "terraform apply" in up.text
    up.end(signal.SIGTERM)

    up = Up(project, "--fresh")
    assert keys(up) == set()
    up.end(signal.SIGTERM)
