"""boto3 comes with the extra `aws`: without it, what asks AWS says so in one line, and names the extra."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# What Python does with a package that is not there.
WITHOUT = "import sys; sys.modules.update(boto3=None, botocore=None); from phase3b.cli import run; sys.exit(run(sys.argv[1:]))"

_TEXT = {
    "rollback prod": "boto3 is not installed, and s3://securebase-terraform-state/phase3b/prod.history.json is kept in S3. "
    "Run: pip install 'phase3b[aws]'. [P3B-EXTRA-MISSING]\n",
    "recommend prod --from-cloudwatch": "boto3 is not installed, and it asks CloudWatch. "
    "Install it with: pip install 'phase3b[aws]'. [P3B-EXTRA-MISSING]\n",
    "prices refresh --dry-run": "boto3 is not installed. Install it: pip install 'phase3b[aws]'. [P3B-EXTRA-MISSING]\n",
}


@pytest.mark.parametrize("command", _TEXT)
def test_it_is_named_in_one_line(command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT, *command.split()], cwd=ROOT, check=False, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout, done.stderr) == (3, "", _TEXT[command])
