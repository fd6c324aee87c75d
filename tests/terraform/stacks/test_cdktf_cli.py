"""The real cdktf CLI: synth, plan and apply of prod, state in S3 with a lock file, all on the embedded AWS."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import boto3
import pytest
from split_file import copied

from phase3b.capacity.deployment import resolve
from phase3b.capacity.loader import load
from phase3b.local.aws.embedded_aws import EmbeddedAws
from phase3b.packaging.service_packages import described
from phase3b.plan.plan import plan

pytestmark = [pytest.mark.terraform, pytest.mark.long]
ROOT = Path(__file__).parents[3]
BUCKET = "securebase-terraform-state"


@pytest.fixture
def cdktf() -> str:
    """Path of the cdktf CLI."""
    installed = ROOT / ".tools/node_modules/.bin/cdktf"
    found = str(installed) if installed.exists() else shutil.which("cdktf")
    if found is None or shutil.which("node") is None:
        pytest.skip("the cdktf CLI is not installed: make tools")
    return found


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """What a clone has, as far as the CLI sees it."""
    shutil.copy(ROOT / "cdktf.json", tmp_path)
    copied(tmp_path)
    (tmp_path / "main.py").symlink_to(ROOT / "main.py")
    (tmp_path / ".venv").symlink_to(sys.prefix)
    return tmp_path


def test_synth_plan_and_apply_of_prod(cdktf: str, project: Path) -> None:
    with EmbeddedAws() as aws:
        credentials = {
            "AWS_ENDPOINT_URL": aws.endpoint,
            "AWS_ACCESS_KEY_ID": "embedded",
            "AWS_SECRET_ACCESS_KEY": "embedded",
            "AWS_EC2_METADATA_DISABLED": "true",
        }
        environment = {**os.environ, **credentials, "CI": "1", "CHECKPOINT_DISABLE": "1", "FORCE_COLOR": "0"}
        s3 = boto3.client(
            "s3",
            endpoint_url=aws.endpoint,
            region_name="us-east-1",
            aws_access_key_id="embedded",
            aws_secret_access_key="embedded",  # noqa: S106  moto's, not a secret
        )
        s3.create_bucket(Bucket=BUCKET)

        def call(*arguments: str) -> str:
            done = subprocess.run(
                [cdktf, *arguments],
                cwd=project,
                env=environment,
                check=False,
                capture_output=True,
                text=True,
                timeout=580,
            )
            assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
            return done.stdout

        call("synth")
        assert (project / "cdktf.out/stacks/prod/cdk.tf.json").exists()
        capacity = load(ROOT / "capacity.yaml")
        records = plan(resolve(capacity, "prod"), described(capacity)).records
        count = sum(record.address.type.startswith("aws_") for record in records)
        assert f"{count} to add, 0 to change, 0 to destroy" in call("plan", "prod")
        applied = call("apply", "prod", "--auto-approve")
        assert f"Apply complete! Resources: {count} added, 0 changed, 0 destroyed." in applied
        assert "No changes. Your infrastructure matches the configuration." in call("plan", "prod")
        state = json.loads(s3.get_object(Bucket=BUCKET, Key="phase3b/prod.tfstate")["Body"].read())
        assert "support_tickets_table_name" in state["outputs"]
