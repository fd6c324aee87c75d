"""Every environment in every tier is valid Terraform for the real provider."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from phase3b.capacity.loader import load
from phase3b.synthesis.process import synthesize

pytestmark = pytest.mark.terraform
ROOT = Path(__file__).parents[3]
TIERS = tuple(load(ROOT / "capacity.yaml").tiers)


@pytest.mark.parametrize(
    "tier", [pytest.param(each, marks=() if each == TIERS[-1] else pytest.mark.long) for each in TIERS]
)
def test_validate_every_environment(tier: str, initialised: Path, terraform: str, tmp_path: Path) -> None:
    stacks = synthesize(ROOT / "capacity.yaml", [], tmp_path / "out", tier=tier).stacks
    seconds = ["us-west-2"] if load(ROOT / "capacity.yaml").tiers[tier].second_region else []
    assert {stack.environment for stack in stacks} == {
        "-".join((name, *region)) for name in ("dev", "prod", "staging") for region in ([], seconds)
    }
    for stack in stacks:
        shutil.copy(stack.file, initialised)
        done = subprocess.run(
            [terraform, "validate", "-json"], cwd=initialised, check=False, capture_output=True, text=True
        )
        found = json.loads(done.stdout)
        assert (found["valid"], found["diagnostics"]) == (True, []), stack.environment


def test_fmt_has_nothing_to_say(terraform: str, tmp_path: Path, root: Path) -> None:
    """Of the HCL in the repository, and of what a synth writes."""
    synthesize(ROOT / "capacity.yaml", [], tmp_path / "out")
    tracked = subprocess.run(
        ["git", "ls-files", "*.tf", "*.tfvars", "*.tftest.hcl"], cwd=root, check=True, capture_output=True, text=True
    ).stdout.split()
    # What the module is written from has places to be filled; test_module formats what comes of it.
    tracked = [name for name in tracked if "/hand_written/" not in name]
    for target in (str(tmp_path / "out"), *(str(root / name) for name in tracked)):
        done = subprocess.run(
            [terraform, "fmt", "-check", "-recursive", "-diff", target], check=False, capture_output=True, text=True
        )
        assert (done.returncode, done.stdout) == (0, ""), target
