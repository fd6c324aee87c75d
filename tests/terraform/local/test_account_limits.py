"""An account that is too small says so before the apply: plan, on an empty account with ten executions."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from forked_aws import ForkedAws
from split_file import copied

pytestmark = pytest.mark.terraform
ROOT = Path(__file__).parents[3]


def test_a_new_account_is_too_small_for_what_is_reserved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOTO_LAMBDA_CONCURRENCY_QUOTA", "10")
    copied(tmp_path)
    with ForkedAws() as aws:
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
        done = subprocess.run(
            [sys.executable, "-m", "phase3b", "plan", "dev", "--json"],
            cwd=tmp_path,
            env={**inherited, "PYTHONPATH": str(ROOT), **aws.variables},
            check=False,
            capture_output=True,
            text=True,
        )
    assert done.returncode == 1, done.stderr
    shown = json.loads(done.stdout)
    (told,) = shown["refused"]
    assert (told["address"], told["allowable"]) == ("account/lambda-concurrency", False)
    assert told["what"] == (
        "The functions would reserve 900 executions. The account gives 10 in us-east-1, and keeps 100 for functions that "
        "reserve none."
    )
    assert "--quota-code L-B99A9384 --desired-value 1000." in told["fix"]
    assert shown["limits_unknown"] == {}
