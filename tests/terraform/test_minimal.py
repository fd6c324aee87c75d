"""The minimal example on the embedded AWS, as its tutorial has it: applied, asked, ended."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from tutorial import blocks

pytestmark = pytest.mark.terraform

ROOT = Path(__file__).resolve().parents[2]
PORT = "18080"
PATIENCE_SECONDS = 300


@pytest.fixture
def project(tmp_path: Path) -> Path:
    command = [sys.executable, "-m", "phase3b", "init", "my-notes", "--name", "notes"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    folder = tmp_path / "my-notes"
    # Third-party code that was fetched before is not fetched again.
    (ROOT / ".phase3b/wheels").mkdir(parents=True, exist_ok=True)
    (folder / ".phase3b").mkdir()
    (folder / ".phase3b/wheels").symlink_to(ROOT / ".phase3b/wheels")
    return folder


@pytest.fixture
def port() -> str:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return str(free.getsockname()[1])


def lines_until(process: subprocess.Popen[str], end: str) -> Iterator[str]:
    """What it prints, to the line that begins so; it is ended where it takes too long."""
    ending = threading.Timer(PATIENCE_SECONDS, process.terminate)
    ending.start()
    try:
        assert process.stdout is not None
        for line in process.stdout:
            yield line.rstrip("\n")
            if line.startswith(end):
                return
        pytest.fail(f"it ended before {end!r}")
    finally:
        ending.cancel()


def test_it_is_applied_and_asked_as_the_tutorial_says(project: Path, port: str) -> None:
    up, *asked = [each for each in blocks(ROOT / "docs/tutorial.md") if each.terraform]
    assert up.until is not None
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}

    def started(command: str) -> subprocess.Popen[str]:
        text = command.replace(PORT, port)
        assert (PORT in command) or "down" in command
        return subprocess.Popen(
            ["bash", "-eu", "-c", f"exec {text}" if command is up.command else text],
            cwd=project, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip

    with started(up.command) as served:
        printed = list(lines_until(served, up.until))
        told = dict(re.findall(r"^  (TOKEN|KEY)=(\S+)$", "\n".join(printed), re.MULTILINE))
        environment |= told
        assert set(told) == {"TOKEN", "KEY"}
        answers = []
        for block in asked:
            with started(block.command) as done:
                answers.append(done.communicate(timeout=60)[0])
                assert done.returncode == block.exit_code, answers[-1]
        assert served.wait(60) == 0
    note = json.loads(answers[0])
    assert (note["topic"], note["text"]) == ("groceries", "Milk")
    assert json.loads(answers[1]) == {"items": [note]}
    assert answers[2].startswith("down: dev at ")
    # The lines that are printed are of the service's own routes.
    assert [line for line in printed if line.startswith("  curl") and line.endswith("/v1/notes")]
    assert not [line for line in printed if "ticket" in line or "websocat" in line or "ebhook" in line]
