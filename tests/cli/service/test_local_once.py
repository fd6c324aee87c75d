"""phase3b local up --once when Terraform is never content; a shell script plays Terraform."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SMALL = Path(__file__).parents[2] / "golden/small.yaml"
# Plans the same change again however often it is applied.
NEVER_CONTENT = """#!/bin/sh
case "$1" in
  version) echo '{"terraform_version":"1.11.4"}' ;;
  plan) echo '{"type":"planned_change","change":{"resource":{"addr":"aws_kms_key.phase3b"},"action":"update"}}'
        echo '{"type":"change_summary","changes":{"add":0,"change":1,"remove":0,"operation":"plan"}}' ;;
  apply) echo '{"type":"apply_complete","hook":{"resource":{"addr":"aws_kms_key.phase3b"},"action":"update"}}'
         echo '{"type":"change_summary","changes":{"add":0,"change":1,"remove":0,"operation":"apply"}}' ;;
esac
"""


def test_a_plan_that_still_finds_something_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "capacity.yaml").write_text(SMALL.read_text("utf-8"))
    program = tmp_path / "terraform"
    program.write_text(NEVER_CONTENT)
    program.chmod(0o755)
    done = subprocess.run(
        [sys.executable, "-m", "phase3b", "local", "up", "--once"],
        cwd=tmp_path,
        env={**os.environ, "TERRAFORM_BINARY_NAME": str(program)},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert done.stderr == "not settled: update aws_kms_key.phase3b\n"
    assert "  [1/1] updated aws_kms_key.phase3b\n" in done.stdout
    assert "finds nothing to do" not in done.stdout.splitlines()[-1]
