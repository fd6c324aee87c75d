"""An apply without --embedded, as on AWS itself: a profile, a role with an external ID, endpoints, a state elsewhere.

The endpoints are those of the embedded AWS, so that everything but the host is as in an account.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from role_sessions import Roles
from small_capacity import changed
from state_server import States, state_server

from phase3b.capacity.aws_limits import endpoint_services
from phase3b.local.aws.embedded_aws import EmbeddedAws, own_environment

pytestmark = pytest.mark.terraform
ROOT = Path(__file__).parents[2]
LOCAL = "backend: {type: local, path: state/dev.tfstate}"
ACCOUNT = "123456789012"
TABLE = "securebase-dev-tickets"
JUDGED = "judged"


def text(aws: EmbeddedAws, backend: str) -> str:
    endpoints = json.dumps(dict.fromkeys(endpoint_services(), aws.endpoint))
    role = f'{{role_arn: "arn:aws:iam::{ACCOUNT}:role/deploy", external_id: of-the-team, session_name: ci}}'
    provider = f"provider: {{profile: team, assume_role: {role}, endpoints: {endpoints}}}"
    return changed((LOCAL, f"{provider}\n    backend: {backend}"))


class Account:
    """A folder with a capacity.yaml, and a machine with one profile."""

    def __init__(self, folder: Path, aws: EmbeddedAws) -> None:
        self.folder, self.aws = folder, aws
        config = folder / "config"
        config.write_text(
            "[profile team]\naws_access_key_id = team\naws_secret_access_key = team\nregion = us-east-1\n", "utf-8"
        )
        self.environment = {
            **own_environment(),
            "PYTHONPATH": str(ROOT),
            "NO_COLOR": "1",
            "AWS_CONFIG_FILE": str(config),
            "AWS_EC2_METADATA_DISABLED": "true",
            # Of the backend, which has no provider's endpoints.
            "AWS_ENDPOINT_URL": aws.endpoint,
        }

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "phase3b", *arguments],
            cwd=self.folder,
            env=self.environment,
            check=False,
            capture_output=True,
            text=True,
        )

    def role(self, name: str, holder: str) -> None:
        """A role with exactly the policies that `phase3b iam` prints for it."""
        done = self.run("iam", "dev", "--role", "apply", "--json")
        assert done.returncode == 0, done.stderr
        printed = json.loads(done.stdout)["roles"]
        policies = next(each["policies"] for each in printed if each.get("holder", "deployer") == holder)
        Roles(self.aws.endpoint).make(name, [each["document"] for each in policies])

    def client(self, service: Any) -> Any:
        return Roles(self.aws.endpoint).client(service)


@pytest.fixture
def account(tmp_path: Path) -> Iterator[Account]:
    # What is judged by a role's policies is written down: the profile's own credentials could do all, unjudged.
    with EmbeddedAws(judged=tmp_path / JUDGED) as aws:
        yield Account(tmp_path, aws)


@pytest.fixture
def states(account: Account) -> Iterator[States]:
    """The http backend of the capacity file of the account."""
    with state_server() as server:
        backend = {
            "type": "http",
            "address": f"{server.url}/dev",
            "lock_address": f"{server.url}/dev/lock",
            "lock_method": "POST",
            "unlock_method": "DELETE",
        }
        (account.folder / "capacity.yaml").write_text(text(account.aws, json.dumps(backend)), "utf-8")
        yield server


@pytest.mark.long
def test_a_role_and_an_http_state(account: Account, states: States) -> None:
    account.role("deploy", "deployer")
    done = account.run("apply", "dev", "--yes")
    assert done.returncode == 0, done.stderr + done.stdout
    assert "dynamodb:CreateTable" in (account.folder / JUDGED).read_text("utf-8")
    assert TABLE in account.client("dynamodb").list_tables()["TableNames"]
    assert TABLE.encode() in states.kept["/dev"]
    assert states.asked.count("POST /dev/lock") == states.asked.count("DELETE /dev/lock") >= 2
    assert states.locks == {}
    # What the backend can't keep is said, and kept where it is said to be.
    assert "an http backend keeps a state and nothing beside it: the history of dev is in" in done.stderr
    assert json.loads((account.folder / ".phase3b/history/dev.history.json").read_text("utf-8"))["applied"]
    refused = account.run("rollback", "dev", "--yes")
    assert refused.returncode == 2
    assert "an http backend keeps a state and nothing beside it" in refused.stderr


@pytest.mark.long
def test_a_role_that_is_not_there_is_said_and_an_http_state_is_read_again(account: Account, states: States) -> None:
    # Signed in as the role, which does not exist yet: the profile's own credentials could do all.
    refused = account.run("plan", "dev")
    assert refused.returncode == 3
    assert "assumed-role/deploy/ci is not authorized" in refused.stderr
    account.role("deploy", "deployer")
    done = account.run("apply", "dev", "--yes")
    assert done.returncode == 0, done.stderr + done.stdout
    assert TABLE.encode() in states.kept["/dev"]
    assert account.run("plan", "dev").stdout == "nothing to do: it is as capacity.yaml says\n"


@pytest.mark.long
def test_a_state_in_a_role_of_its_own_in_a_workspace_with_a_key(account: Account) -> None:
    account.client("s3").create_bucket(Bucket="states")
    key = account.client("kms").create_key()["KeyMetadata"]["Arn"]
    backend = {
        "type": "s3",
        "bucket": "states",
        "key": "phase3b/dev.tfstate",
        "region": "us-east-1",
        "lock_file": True,
        "profile": "team",
        "assume_role": {"role_arn": f"arn:aws:iam::{ACCOUNT}:role/states"},
        "kms_key_id": key,
        "workspace": "blue",
        "workspace_key_prefix": "phase3b/workspaces",
    }
    (account.folder / "capacity.yaml").write_text(text(account.aws, json.dumps(backend)), "utf-8")
    account.role("deploy", "deployer")
    account.role("states", "state")
    done = account.run("apply", "dev", "--yes")
    assert done.returncode == 0, done.stderr + done.stdout
    assert "on this machine alone" not in done.stderr
    assert TABLE in account.client("dynamodb").list_tables()["TableNames"]
    s3 = account.client("s3")
    beside = "phase3b/workspaces/blue/phase3b/dev"
    kept = {each["Key"] for each in s3.list_objects_v2(Bucket="states")["Contents"]}
    assert kept == {f"{beside}.tfstate", f"{beside}.history.json"}
    for name in kept:
        assert s3.head_object(Bucket="states", Key=name)["SSEKMSKeyId"] == key
    assert account.run("plan", "dev").stdout == "nothing to do: it is as capacity.yaml says\n"


@pytest.mark.long
def test_the_same_stack_on_the_embedded_aws_needs_neither(account: Account, tmp_path: Path) -> None:
    """No profile, no role, no HCP Terraform: the override takes each back."""
    from phase3b.local.aws.claim import Session, claim, note  # noqa: PLC0415

    file = text(account.aws, "{type: cloud, organization: acme, workspace: dev}").replace(
        "profile: team", "profile: gone"
    )
    (account.folder / "capacity.yaml").write_text(file, "utf-8")
    local = tmp_path / ".phase3b/local"
    with claim(local):
        (local / "dev").mkdir()
        note(local, Session("dev", account.aws.endpoint, os.getpid(), "now", ".phase3b/local/dev"))
        done = account.run("apply", "dev", "--yes", "--embedded")
    assert done.returncode == 0, done.stderr + done.stdout
    assert TABLE in account.client("dynamodb").list_tables()["TableNames"]
