"""phase3b drill of a small project, whole: applied with Terraform, rehearsed, and really caused."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

pytestmark = [pytest.mark.terraform, pytest.mark.long]
ROOT = Path(__file__).parents[3]
PHASE3B = [sys.executable, "-m", "phase3b"]


def test_alarms_are_really_made_to_fire_and_are_over_again(tmp_path: Path) -> None:
    subprocess.run([*PHASE3B, "init", "my-notes", "--name", "notes"], cwd=tmp_path, check=True, capture_output=True)
    project = tmp_path / "my-notes"
    # Third-party code that was fetched before is not fetched again.
    (ROOT / ".phase3b/wheels").mkdir(parents=True, exist_ok=True)
    (project / ".phase3b").mkdir()
    (project / ".phase3b/wheels").symlink_to(ROOT / ".phase3b/wheels")
    done = subprocess.run(
        [*PHASE3B, "drill", "dev", "--json"], cwd=project, check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr
    read = json.loads(done.stdout)
    by = Counter(each["by"] for each in read["alarms"])
    assert by["functions"] > 10
    assert by["requests"] > 20
    for each in read["alarms"]:
        assert each["faults"] == [], each
        if each["by"] == "data points":
            assert each["not_caused"], each
        else:
            assert each["caused"]["did"]["over_minutes"] > each["caused"]["did"]["fired_minutes"] > 0, each
    # The embedded AWS that it started is down again.
    assert not (project / ".phase3b/local/up.json").exists()
