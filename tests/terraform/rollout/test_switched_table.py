"""phase3b ops backup switch on real Terraform and the embedded AWS: a restored table takes over, killed at each step, and back."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from moto.server import ThreadedMotoServer
from raised_made import REGION
from restored_made import fill
from switched_made import PACE, TABLE, TEXT

from phase3b.local.moto_gaps import fill_gaps

pytestmark = [pytest.mark.terraform, pytest.mark.long]
# Ends itself before the K-th of: the file is written, the state lets go, the import blocks are made.
KILLED = """
import os, signal, sys
left = int(sys.argv.pop(1))
def counted(real):
    def call(*given, **named):
        global left
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(*given, **named)
    return call
import phase3b.growth.draft as drafts
from phase3b.terraform.run import Terraform
import phase3b.change.rollout.adoption.adoption_run as adoption
drafts.Draft.write = counted(drafts.Draft.write)
Terraform.forget = counted(Terraform.forget)
adoption.adopt = counted(adoption.adopt)
from phase3b.cli import main
sys.argv[0] = "phase3b"
main()
"""


ROOT = Path(__file__).parents[3]
ITEMS = 50


class Project:
    """A folder with a capacity.yaml whose AWS is moto's, which has backups; applied as a user does it, by real Terraform."""

    def __init__(self, folder: Path, endpoint: str) -> None:
        self.folder, self.file = folder, folder / "capacity.yaml"
        self.aws: dict[str, Any] = {
            "endpoint_url": endpoint, "region_name": REGION, "aws_access_key_id": "x", "aws_secret_access_key": "x",
        }  # fmt: skip
        self.dynamodb: Any = boto3.client("dynamodb", **self.aws)
        self.environment = {
            **os.environ, "PYTHONPATH": str(ROOT), "NO_COLOR": "1", "AWS_ENDPOINT_URL": endpoint, "AWS_ACCESS_KEY_ID": "x",
            "AWS_SECRET_ACCESS_KEY": "x", "AWS_EC2_METADATA_DISABLED": "true",
        }  # fmt: skip

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "phase3b", *arguments], cwd=self.folder, env=self.environment, check=False,
            capture_output=True, text=True,
        )  # fmt: skip

    def apply(self) -> None:
        done = self.run("apply", "prod", "--yes")
        assert done.returncode == 0, done.stderr + done.stdout

    def write(self, text: str) -> None:
        self.file.write_text(text, "utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    fill_gaps()
    moto = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    moto.start()
    try:
        host, port = moto.get_host_and_port()
        made = Project(tmp_path, f"http://{host}:{port}")
        made.write(TEXT)
        yield made
    finally:
        moto.stop()


def switch(project: Project, to: str, *more: str) -> subprocess.CompletedProcess[str]:
    return project.run("ops", "backup", "switch", "prod", "--table", "tickets", "--to", to, *more)


def killed_before(step: int, project: Project, to: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(step), "ops", "backup", "switch", "prod", "--table", "tickets", "--to", to,
         "--leave", "--yes"],
        cwd=project.folder, env=project.environment, check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL, done.stderr


def count(project: Project, table: str) -> int:
    found: int = project.dynamodb.scan(TableName=table, Select="COUNT")["Count"]
    return found


def put(project: Project, table: str) -> None:
    """One item more than there are."""
    fill(project.dynamodb, ITEMS + 1, table)


def state(project: Project) -> dict[str, Any]:
    """What the state has of the table and of what scales it: the name or the resource, by address."""
    text = next(project.folder.rglob("prod.tfstate")).read_text("utf-8")
    return {
        f"{each['type']}.{each['name']}": instance["attributes"].get("resource_id") or instance["attributes"]["name"]
        for each in json.loads(text)["resources"]
        if each["mode"] == "managed" and ("appautoscaling" in each["type"] or each["type"] == "aws_dynamodb_table")
        for instance in each["instances"]
        if "tickets" in each["name"]
    }


def test_a_restored_table_takes_the_place_of_the_deployed_one_and_gives_it_back(project: Project) -> None:
    file = project.folder / "capacity.yaml"
    before = file.read_text("utf-8")
    project.apply()
    fill(project.dynamodb, ITEMS, TABLE)
    was = state(project)
    assert was["aws_dynamodb_table.tickets"] == TABLE
    assert any(name == f"table/{TABLE}" for name in was.values())
    restored = project.run("ops", "backup", "restore", "prod", "--table", "tickets", "--yes", "--json")
    assert restored.returncode == 0, restored.stderr
    into = json.loads(restored.stdout)["into"]

    # What only the deployed table has is not left behind unsaid.
    put(project, TABLE)
    refused = switch(project, into, "--yes", "--json")
    assert (refused.returncode, json.loads(refused.stdout)["left"]) == (1, 1)
    assert (file.read_text("utf-8"), state(project)) == (before, was)
    looked = switch(project, into, "--leave", "--dry-run")
    assert looked.returncode == 0
    assert (file.read_text("utf-8"), state(project)) == (before, was)

    # Killed before each step: nothing is deleted, no plan that would delete it passes, and the same again goes on.
    killed_before(0, project, into)
    assert (file.read_text("utf-8"), state(project)) == (before, was)
    killed_before(1, project, into)
    assert file.read_text("utf-8") == before.replace(PACE, PACE + f"  switched_tables: {{prod: {{tickets: {into}}}}}\n")
    assert state(project) == was
    plan = project.run("plan", "prod")
    assert plan.returncode == 1
    assert "REFUSED aws_dynamodb_table.tickets" in plan.stderr
    killed_before(1, project, into)
    assert state(project) == {}
    done = switch(project, into, "--yes", "--json")
    assert done.returncode == 0, done.stderr + done.stdout
    adopted = json.loads(done.stdout)["adopted"]
    assert adopted["refused"] == []
    assert {"address": "aws_dynamodb_table.tickets", "id": into} in adopted["imports"]
    project.apply()
    plan = project.run("plan", "prod")
    assert (plan.returncode, plan.stdout) == (0, "nothing to do: it is as capacity.yaml says\n")
    assert state(project) == {address: name.replace(TABLE, into) for address, name in was.items()}
    assert (count(project, into), count(project, TABLE)) == (ITEMS, ITEMS + 1)

    # What was written to the old one until then is brought over, and the old one has all that it had.
    copied = project.run("ops", "backup", "copy-back", "prod", "--table", "tickets", "--from", TABLE, "--yes", "--json")
    assert copied.returncode == 0, copied.stderr
    assert (count(project, into), count(project, TABLE)) == (ITEMS + 1, ITEMS + 1)

    # And back, by its own name; the file has no trace of it.
    back = switch(project, TABLE, "--yes")
    assert back.returncode == 0, back.stderr + back.stdout
    assert file.read_text("utf-8") == before
    project.apply()
    assert project.run("plan", "prod").stdout == "nothing to do: it is as capacity.yaml says\n"
    assert state(project) == was
    assert (count(project, into), count(project, TABLE)) == (ITEMS + 1, ITEMS + 1)
