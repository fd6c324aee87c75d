"""A plan of real Terraform, scanned: all of it is seen, and what its source passes it passes too."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import PATIENCE, Silent
from module_likeness import provider_of

from phase3b.local.aws.deployment_run import PLAN, DeploymentRun
from phase3b.local.aws.embedded_aws import EmbeddedAws
from phase3b.synthesis.process import synthesize

pytestmark = pytest.mark.terraform


@pytest.mark.long
def test_a_plan_is_scanned_like_its_source(root: Path, tmp_path: Path) -> None:
    (stack,) = synthesize(root / "capacity.yaml", ["prod"], tmp_path / "out").stacks
    with EmbeddedAws() as aws:
        run = DeploymentRun.prepare(stack.file, tmp_path / "work", aws, Silent(), PATIENCE)
        run.init()
        run.changes()
        shown = subprocess.run(
            [run.terraform.binary, "show", "-json", PLAN],
            cwd=run.terraform.folder,
            env=dict(run.terraform.variables or {}),
            check=True,
            capture_output=True,
            text=True,
        ).stdout
    (tmp_path / "plan.json").write_text(shown)
    # It was made on an embedded AWS, and says so.
    done = scan(root, tmp_path / "plan.json")
    led = {each["address"] for each in json.loads(done.stdout)["findings"] if each["status"] == "open"}
    assert (done.returncode, done.stderr, led) == (1, "", {"provider.aws"})
    made = json.loads(shown)
    made["configuration"]["provider_config"]["aws"] = provider_of(made, "region", "default_tags")
    shown = json.dumps(made)
    (tmp_path / "plan.json").write_text(shown)
    done = scan(root, tmp_path / "plan.json")
    assert (done.returncode, done.stderr) == (0, "")
    (seen,) = json.loads(done.stdout)["stacks"]
    assert seen["resources_planned"] == seen["resources_scanned"] == stack.resources

    changed = json.loads(shown)
    for resource in changed["planned_values"]["root_module"]["resources"]:
        if resource["address"] == "aws_dynamodb_table.webhooks":
            resource["values"]["deletion_protection_enabled"] = False
    (tmp_path / "plan.json").write_text(json.dumps(changed))
    done = scan(root, tmp_path / "plan.json")
    assert done.returncode == 1
    opened = [each for each in json.loads(done.stdout)["findings"] if each["status"] == "open"]
    assert [(each["check"], each["address"]) for each in opened] == [
        ("P3B_TABLE_UNDELETABLE", "aws_dynamodb_table.webhooks")
    ]


def scan(root: Path, plan: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "phase3b", "scan", "--env", "prod", "--plan", str(plan), "--format", "json"],
        cwd=root,
        check=False,
        capture_output=True,
        text=True,
    )
