"""A project that `phase3b init` writes passes the gate: production in every tier in each run, every environment in the long ones."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.xdist_group("policies")


@pytest.mark.parametrize(
    ("chosen", "stacks"), [(("--env", "prod"), 3), pytest.param((), 6, marks=pytest.mark.long)], ids=["prod", "all"]
)
def test_nothing_is_found(chosen: tuple[str, ...], stacks: int, tmp_path: Path) -> None:
    def call(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "phase3b", *arguments]
        return subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)

    assert call("init", "notes", folder=tmp_path).returncode == 0
    done = call("scan", *chosen, "--format", "json", folder=tmp_path / "notes")
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert len(told["stacks"]) == stacks
    assert [each for each in told["findings"] if each.get("status") not in {"excepted", "passed"}] == []
