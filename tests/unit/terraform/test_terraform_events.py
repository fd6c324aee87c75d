"""Terraform's own lines, as recorded, and a Terraform that behaves badly; a shell script plays it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from phase3b.errors import Phase3bError
from phase3b.terraform.binary import find_terraform
from phase3b.terraform.events import ApplyEnded, ApplyStarted, Diagnostic, Event, Progress, Summary, parse_event
from phase3b.terraform.run import Patience, Terraform

# Written down from Terraform 1.11.4 with the AWS provider 5.100.0; only timestamps and ids are shortened.
RECORDED = [
    (
        r"""{"@level":"info","@message":"Terraform 1.11.4","@module":"terraform.ui","@timestamp":"2026-11-21T00:14:36Z","terraform":"1.11.4","type":"version","ui":"1.2"}""",
        Progress("Terraform 1.11.4"),
    ),
    (
        r"""{"@level":"info","@message":"aws_kms_key.data: Creating...","@module":"terraform.ui","@timestamp":"2026-11-21T00:14:36Z","hook":{"resource":{"addr":"aws_kms_key.data","module":"","resource":"aws_kms_key.data","implied_provider":"aws","resource_type":"aws_kms_key","resource_name":"data","resource_key":null},"action":"create"},"type":"apply_start"}""",
        ApplyStarted("aws_kms_key.data", "create"),
    ),
    (
        r"""{"@level":"info","@message":"aws_kms_key.data: Creation complete after 7s [id=0]","@module":"terraform.ui","@timestamp":"2026-11-21T00:14:36Z","hook":{"resource":{"addr":"aws_kms_key.data","module":"","resource":"aws_kms_key.data","implied_provider":"aws","resource_type":"aws_kms_key","resource_name":"data","resource_key":null},"action":"create","id_key":"id","id_value":"0","elapsed_seconds":7},"type":"apply_complete"}""",
        ApplyEnded("aws_kms_key.data", "create", failed=False),
    ),
    (
        r"""{"@level":"info","@message":"Apply complete! Resources: 16 added, 0 changed, 0 destroyed.","@module":"terraform.ui","@timestamp":"2026-11-21T00:14:36Z","changes":{"add":16,"change":0,"import":0,"remove":0,"operation":"apply"},"type":"change_summary"}""",
        Summary(16, 0, 0, "apply"),
    ),
    (
        r"""{"@level":"warn","@message":"Warning: Incomplete lock file information for providers","@module":"terraform.ui","@timestamp":"2026-11-21T00:14:38Z","diagnostic":{"severity":"warning","summary":"Incomplete lock file information for providers","detail":"Due to your customized provider installation methods"},"type":"diagnostic"}""",
        Diagnostic(
            "warning",
            "Incomplete lock file information for providers",
            "Due to your customized provider installation methods",
            "",
        ),
    ),
    # `terraform init -json` of 1.11 mixes these in, in colour.
    ("\x1b[0m\x1b[32m\n", Progress("\x1b[0m\x1b[32m")),
]


@pytest.mark.parametrize(("line", "event"), RECORDED)
def test_recorded_lines(line: str, event: Event) -> None:
    assert parse_event(line) == event


@pytest.fixture
def fake(tmp_path: Path) -> Callable[[str], Terraform]:
    def make(script: str) -> Terraform:
        program = tmp_path / "terraform"
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)
        return Terraform(str(program), tmp_path, Patience(total_seconds=120, stall_seconds=120))

    return make


def ignore(event: Event) -> None:
    del event


def test_ctrl_c_lets_terraform_write_its_state_first(fake: Callable[[str], Terraform], tmp_path: Path) -> None:
    terraform = fake(
        "trap 'echo once >>interrupts; sleep 0.2; echo kept >state; exit 1' INT; echo begun; sleep 20 & wait"
    )

    def press(event: Event) -> None:
        assert event == Progress("begun")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        terraform.apply("x", press)
    assert (tmp_path / "state").read_text() == "kept\n"
    assert (tmp_path / "interrupts").read_text() == "once\n"


def test_bytes_that_are_no_text_stop_nothing(fake: Callable[[str], Terraform]) -> None:
    seen: list[Event] = []
    fake(r"printf 'panic \377\n'").plan("x", seen.append)
    assert seen == [Progress("panic �")]


def test_a_terraform_that_is_killed_leaves_no_provider_behind(fake: Callable[[str], Terraform], tmp_path: Path) -> None:
    """As when memory runs out: Terraform is gone and what it started has not noticed."""
    terraform = fake("sleep 60 >/dev/null 2>&1 & echo $! >provider; kill -9 $$")
    with pytest.raises(Phase3bError, match=r"terraform apply failed \(ended by SIGKILL\): without a word"):
        terraform.apply("x", ignore)
    provider = int((tmp_path / "provider").read_text())
    deadline = time.monotonic() + 60
    while alive(provider) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not alive(provider)


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
        # One that has ended stays listed until it is waited for, which is not up to us.
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except (ProcessLookupError, FileNotFoundError):
        return False


def test_a_terraform_that_says_nothing_more_but_stays_is_ended(fake: Callable[[str], Terraform]) -> None:
    made = fake("exec >/dev/null 2>&1; sleep 60")
    hasty = Terraform(made.binary, made.folder, Patience(total_seconds=120, stall_seconds=0.5))
    with pytest.raises(Phase3bError, match=r"terraform plan got no further for 0\.5 s and was ended"):
        hasty.plan("x", ignore)


CALLER = """
import sys
from pathlib import Path
from phase3b.terraform.run import Patience, Terraform
Terraform(sys.argv[1], Path(sys.argv[2]), Patience(60, 60)).apply("x", lambda event: print(event, flush=True))
"""


def test_terraform_outlives_a_caller_that_is_killed(tmp_path: Path) -> None:
    """What it writes goes to a file: a broken pipe would end it in the middle of an apply."""
    program = tmp_path / "terraform"
    program.write_text("#!/bin/sh\necho begun\nsleep 0.6\necho still\necho here\ntouch ended\n", "utf-8")
    program.chmod(0o755)
    caller = subprocess.Popen(
        [
            sys.executable,
            "-c",
            CALLER,
            str(program),
            str(tmp_path),
        ],
        stdout=subprocess.PIPE,
        text=True,
    )
    with caller:
        assert caller.stdout is not None
        assert "begun" in caller.stdout.readline()
        caller.kill()
    deadline = time.monotonic() + 60
    while not (tmp_path / "ended").exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert (tmp_path / "ended").exists()
    assert (tmp_path / "terraform-apply.log").read_text("utf-8") == "begun\nstill\nhere\n"


def test_a_file_that_is_no_program_is_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = tmp_path / "terraform"
    program.write_bytes(b"\x00\x01")
    program.chmod(0o755)
    monkeypatch.setenv("TERRAFORM_BINARY_NAME", str(program))
    with pytest.raises(Phase3bError) as caught:
        find_terraform()
    assert str(caught.value).startswith(f"{program} does not say its version: [Errno 8] Exec format error")
    assert "\n" not in str(caught.value)
