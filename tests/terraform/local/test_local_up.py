"""phase3b local up, status and down, as a user calls them."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = [pytest.mark.terraform, pytest.mark.long]
SMALL = Path(__file__).parents[2] / "golden/small.yaml"
PHASE3B = [sys.executable, "-m", "phase3b"]
Result = subprocess.CompletedProcess[str]


def call(folder: Path, *arguments: str) -> Result:
    return subprocess.run([*PHASE3B, *arguments], cwd=folder, check=False, capture_output=True, text=True)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "capacity.yaml").write_text(SMALL.read_text("utf-8"))
    return tmp_path


@pytest.fixture
def up(project: Path) -> Iterator[subprocess.Popen[str]]:
    """An embedded AWS that has been brought up, with what it printed so far in `log`."""
    with (project / "log").open("w") as log:
        process = subprocess.Popen([*PHASE3B, "local", "up", "prod"], cwd=project, stdout=log, stderr=log, text=True)
    deadline = time.monotonic() + 300
    while "Ctrl-C, or phase3b local down, ends it" not in (project / "log").read_text():
        assert process.poll() is None, (project / "log").read_text()
        assert time.monotonic() < deadline, (project / "log").read_text()
        time.sleep(0.2)
    yield process
    if process.poll() is None:
        process.kill()
    process.wait()


def test_once_applies_finds_nothing_more_to_do_and_leaves_nothing_running(project: Path) -> None:
    done = call(project, "local", "up", "--once")
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert lines[0].startswith("embedded AWS at http://127.0.0.1:")
    assert (lines[1:3], lines[4]) == (["terraform init", "terraform plan"], "terraform apply")
    to_add = re.fullmatch(r"  (\d+) to add, 0 to change, 0 to destroy", lines[3])
    assert to_add is not None
    count = int(to_add[1])
    created = [line for line in lines if "created aws_" in line]
    assert len(created) == count > 20
    assert created[0].startswith(f"  [ 1/{count}] created aws_")
    assert created[-1].startswith(f"  [{count}/{count}] created aws_")
    assert f"{count} added, 0 changed, 0 destroyed" in lines
    assert lines[-1] == "the plan straight after finds nothing to do"
    assert call(project, "local", "status").returncode == 1


def test_up_status_a_second_up_and_down(project: Path, up: subprocess.Popen[str]) -> None:
    status = json.loads(call(project, "local", "status", "--json").stdout)
    assert status["up"] is True
    assert (status["session"]["environment"], status["session"]["pid"]) == ("prod", up.pid)
    second = call(project, "local", "up", "dev")
    assert (second.returncode, second.stdout) == (2, "")
    assert second.stderr == (
        f"the embedded AWS of this project is up already (prod at {status['session']['endpoint']}). "
        "End it with: phase3b local down. [P3B-LOCAL-UP-ALREADY]\n"
    )
    down = call(project, "local", "down")
    assert (down.returncode, down.stdout) == (0, f"down: prod at {status['session']['endpoint']}\n")
    assert up.wait(10) == 0
    assert (project / "log").read_text().endswith("down\n")


def test_interrupted_while_applying_it_ends_without_a_trace(project: Path) -> None:
    with (project / "log").open("w") as log:
        process = subprocess.Popen([*PHASE3B, "local", "up", "prod"], cwd=project, stdout=log, stderr=log, text=True)
    deadline = time.monotonic() + 300
    while "created aws_" not in (project / "log").read_text():
        assert process.poll() is None, (project / "log").read_text()
        assert time.monotonic() < deadline
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    assert process.wait(60) == 130
    said = (project / "log").read_text()
    assert said.endswith("stopped\n")
    assert "Traceback" not in said
    assert call(project, "local", "status").returncode == 1
