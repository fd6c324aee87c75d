"""boto3 comes with the extra `aws`: without it, what asks AWS says so in one line, and names the extra."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from phase3b.problems.missing_package import install_extra

ROOT = Path(__file__).parents[3]
# What Python does with a package that is not there.
WITHOUT = "import sys; sys.modules.update(boto3=None, botocore=None); from phase3b.cli import run; sys.exit(run(sys.argv[1:]))"

_TEXT = {
    "rollback prod": "reading s3://securebase-terraform-state/phase3b/prod.history.json needs boto3",
    "recommend prod --from-cloudwatch": "querying CloudWatch needs boto3",
    "doctor prod": "phase3b doctor needs boto3",
    "prices refresh --dry-run": "querying AWS's price list needs boto3",
}


@pytest.mark.parametrize("command", _TEXT)
def test_it_is_named_in_one_line(command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT, *command.split()], cwd=ROOT, check=False, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout, done.stderr) == (
        3, "", f"{_TEXT[command]}, which is not installed. To install it, run: {install_extra('aws')}. [P3B-EXTRA-MISSING]\n"
    )  # fmt: skip
