"""A folder with a capacity.yaml and the embedded AWS that is up in it, where phase3b runs as a user runs it."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import boto3
import pytest
from small_capacity import capacity

from phase3b.capacity.model.quotas import Quotas
from phase3b.change.rollout.history import History, read_history
from phase3b.change.rollout.keeper import FileKeeper
from phase3b.local.aws.embedded_aws import EmbeddedAws

ROOT = Path(__file__).parents[3]
TABLE = "securebase-dev-tickets"
ITEMS = 50


def without_waiting() -> Quotas:
    """The file's, in an account where the hour between two changes of TTL is a second: steps follow one another here."""
    quotas = capacity().quotas
    changes = quotas.changes.model_copy(update={"ttl_change_seconds": 1})
    return quotas.model_copy(update={"changes": changes})


class Project:
    """A folder with a capacity.yaml, and the embedded AWS that is up in it."""

    def __init__(self, folder: Path, aws: EmbeddedAws) -> None:
        self.folder, self.aws = folder, aws
        self.environment = {**os.environ, "PYTHONPATH": str(ROOT), "NO_COLOR": "1"}

    def write(self, text: str) -> None:
        (self.folder / "capacity.yaml").write_text(text, "utf-8")

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "phase3b", *arguments, "--embedded"],
            cwd=self.folder,
            env=self.environment,
            check=False,
            capture_output=True,
            text=True,
        )

    def apply(self) -> str:
        done = self.run("apply", "dev", "--yes")
        assert done.returncode == 0, done.stderr + done.stdout
        return done.stdout

    def apply_and_kill(self, *, terraform_too: bool) -> str:
        """Starts an apply and kills it, with no chance to tidy up, as soon as Terraform is at work on a resource."""
        log = self.folder / ".phase3b/apply-embedded/stacks/dev/terraform-apply.log"
        # That of the run before would say that this one is at work.
        log.unlink(missing_ok=True)
        with subprocess.Popen(
            [sys.executable, "-u", "-m", "phase3b", "apply", "dev", "--yes", "--embedded"],
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            assert process.stdout is not None
            said: list[str] = []
            for line in process.stdout:
                said.append(line)
                if line.startswith("terraform apply"):
                    break
            else:
                pytest.fail(f"nothing was applied: {''.join(said)}")
            while process.poll() is None and not (log.exists() and '"type":"apply_start"' in log.read_text("utf-8")):
                time.sleep(0.02)
            assert process.poll() is None
            process.kill()
            if terraform_too:
                for pid in self.at_work():
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(pid, signal.SIGKILL)
        return "".join(said)

    def at_work(self) -> list[int]:
        """Terraform and its providers in this project's folder."""
        found = []
        for each in Path("/proc").iterdir():
            with contextlib.suppress(OSError):
                if each.name.isdigit() and (each / "cwd").readlink().is_relative_to(
                    self.folder / ".phase3b/apply-embedded"
                ):
                    found.append(int(each.name))
        return found

    @property
    def history(self) -> History:
        return read_history(FileKeeper(self.folder / ".phase3b/local/dev/terraform.tfstate.history.json"))

    def client(self, service: Any) -> Any:
        return boto3.client(
            service,
            endpoint_url=self.aws.endpoint,
            region_name="us-east-1",
            aws_access_key_id="embedded",
            aws_secret_access_key="embedded",  # noqa: S106  moto's, not a secret
        )

    def write_items(self) -> None:
        table = self.client("dynamodb")
        for number in range(ITEMS):
            table.put_item(TableName=TABLE, Item={"tenant_id": {"S": "t"}, "ticket_id": {"S": str(number)}})

    def see(self, indexes: set[str], ttl: str) -> None:
        dynamodb = self.client("dynamodb")
        table = dynamodb.describe_table(TableName=TABLE)["Table"]
        assert {each["IndexName"] for each in table["GlobalSecondaryIndexes"]} == indexes
        described = dynamodb.describe_time_to_live(TableName=TABLE)["TimeToLiveDescription"]
        assert (described["TimeToLiveStatus"], described["AttributeName"]) == ("ENABLED", ttl)
        assert dynamodb.scan(TableName=TABLE, Select="COUNT")["Count"] == ITEMS
