"""Terraform that outlives a local up that was killed is not joined by another one on its state."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import cast

import pytest

from phase3b.errors import Phase3bError
from phase3b.local.aws import deployment_run
from phase3b.local.aws.deployment_run import DeploymentRun
from phase3b.local.aws.embedded_aws import EmbeddedAws
from phase3b.terraform.run import Patience

HOLDS = (
    "import fcntl, sys; file = open(sys.argv[1], 'r+b'); fcntl.lockf(file, fcntl.LOCK_EX); print('locked', flush=True); "
    "sys.stdin.read()"
)


def test_a_state_that_terraform_works_on_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(deployment_run, "find_terraform", lambda: Path("terraform"))
    state = tmp_path / "terraform.tfstate"
    state.write_text("{}")
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(state)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdin is not None
        assert holder.stdout.readline() == "locked\n"
        with pytest.raises(Phase3bError, match="still at work in") as raised:
            DeploymentRun.prepare(tmp_path, tmp_path, cast("EmbeddedAws", None), print, cast("Patience", None))
        holder.stdin.close()
    assert raised.value.exit_code == 2
    assert state.read_text() == "{}"
