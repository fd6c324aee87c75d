"""A project that `phase3b init` writes passes the gate in every environment and tier."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.xdist_group("policies"), pytest.mark.long]


def test_nothing_is_found(tmp_path: Path) -> None:
    def call(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "phase3b", *arguments]
        return subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)

    assert call("init", "notes", folder=tmp_path).returncode == 0
    done = call("scan", "--format", "json", folder=tmp_path / "notes")
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert len(told["stacks"]) == 6
    assert [each for each in told["findings"] if each.get("status") not in {"excepted", "passed"}] == []
