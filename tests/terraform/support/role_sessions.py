"""The roles that `phase3b iam` prints policies for, made on the embedded AWS and taken on."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import boto3

ROOT = Path(__file__).parents[3]
TRUST = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole"}],
}


def printed(environment: str, role: str, file: Path = ROOT / "capacity.yaml") -> list[dict[str, Any]]:
    """The documents, as a user gets them."""
    done = subprocess.run(
        [sys.executable, "-m", "phase3b", "iam", environment, "--role", role, "--file", str(file), "--json"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    return [policy["document"] for policy in json.loads(done.stdout)["roles"][0]["policies"]]


@dataclass(frozen=True)
class Roles:
    """An embedded AWS, asked with its own credentials."""

    endpoint: str

    def client(self, service: Any, session: Mapping[str, str] | None = None) -> Any:
        given = session or {"access_key": "embedded", "secret_key": "embedded"}
        return boto3.client(
            service,
            endpoint_url=self.endpoint,
            region_name="us-east-1",
            aws_access_key_id=given["access_key"],
            aws_secret_access_key=given["secret_key"],
            aws_session_token=given.get("token"),
        )

    def make(self, name: str, documents: Sequence[Mapping[str, Any]]) -> None:
        """A role with these managed policies."""
        iam = self.client("iam")
        iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(TRUST))
        for number, document in enumerate(documents):
            policy = iam.create_policy(PolicyName=f"{name}-{number}", PolicyDocument=json.dumps(document))
            iam.attach_role_policy(RoleName=name, PolicyArn=policy["Policy"]["Arn"])

    def made(self, role: str, documents: Sequence[Mapping[str, Any]]) -> dict[str, str]:
        """A session of a new role with these policies, as its name begins: the provider's arguments by name."""
        self.make(f"deployer-{role}", documents)
        return self.assume(f"deployer-{role}")

    def assume(self, name: str) -> dict[str, str]:
        """A session's credentials, by the names of the provider's arguments."""
        sts = self.client("sts")
        account = sts.get_caller_identity()["Account"]
        made = sts.assume_role(RoleArn=f"arn:aws:iam::{account}:role/{name}", RoleSessionName="deploy")["Credentials"]
        return {"access_key": made["AccessKeyId"], "secret_key": made["SecretAccessKey"], "token": made["SessionToken"]}
