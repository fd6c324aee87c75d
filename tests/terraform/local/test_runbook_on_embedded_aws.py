"""The runbook of prod on a deployed prod: every command that only reads is run as it is pasted, and answered."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from shell_of_embedded_aws import shell_of

pytestmark = [pytest.mark.terraform, pytest.mark.long]
ROOT = Path(__file__).resolve().parents[3]
PHASE3B = [sys.executable, "-m", "phase3b"]
# What the embedded AWS does not have. The commands are held by AWS's models in tests/unit/runbook.
LACKING = {
    ("cloudtrail", "lookup_events"),
    ("service-quotas", "list_service_quotas"),
    ("service-quotas", "list_requested_service_quota_change_history"),
    ("service-quotas", "request_service_quota_increase"),
    ("sqs", "list_message_move_tasks"),
    ("sqs", "start_message_move_task"),
    ("apigateway", "flush_stage_cache"),
    # Of functions this process knows nothing but their settings; the session runs them.
    ("lambda", "invoke"),
}
# Rightly refused of what was deployed just now: TTL may change once an hour, and there is no version before the first.
REFUSED = {("dynamodb", "update_time_to_live"), ("lambda", "update_alias")}
# Run by tests of their own, for minutes or over a network.
ELSEWHERE = (
    "phase3b plan",
    "phase3b success",
    "phase3b bench run",
    "phase3b scan",
    "phase3b recommend",
    "phase3b package",
)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The repository's own service, brought up as prod."""
    folder = tmp_path_factory.mktemp("prod")
    for name in ("lambda_src", "capacity", "capacity.yaml"):
        (folder / name).symlink_to(ROOT / name)
    with (folder / "log").open("w") as log:
        process = subprocess.Popen([*PHASE3B, "local", "up", "prod"], cwd=folder, stdout=log, stderr=log, text=True)
    deadline = time.monotonic() + 900
    while "Ctrl-C, or phase3b local down, ends it" not in (folder / "log").read_text():
        assert process.poll() is None, (folder / "log").read_text()
        assert time.monotonic() < deadline, (folder / "log").read_text()
        time.sleep(0.5)
    yield folder
    process.terminate()
    process.wait()


def call(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*PHASE3B, *arguments], cwd=folder, check=False, capture_output=True, text=True)


def commands(project: Path, *, changing: bool) -> Iterator[tuple[str, str]]:
    """The commands of prod's runbook that only read, or those that change something: each once, with the kind of alarm."""
    read: Any = json.loads(call(project, "runbook", "prod", "--embedded", "--json").stdout)
    seen = set()
    for entry in read["entries"]:
        for section in ("look", "now", "permanently", "confirm"):
            for step in entry[section]:
                for command in step["commands"]:
                    if step["changes"] is changing and command not in seen:
                        seen.add(command)
                        yield entry["kind"], command


def endpoint(project: Path) -> str:
    return str(json.loads(call(project, "local", "status", "--json").stdout)["session"]["endpoint"])


def test_commands_that_only_read_are_answered(project: Path) -> None:
    lines = list(commands(project, changing=False))
    with shell_of(endpoint(project)) as shell:
        for _, line in lines:
            if "aws " in line:
                shell.run(line, project)
        assert {asked: why for asked, why in shell.failed.items() if asked not in LACKING} == {}
        assert len(shell.answered) > 25
    ran = set()
    for kind, line in lines:
        if line.startswith("phase3b ") and not line.startswith(ELSEWHERE):
            done = call(project, *shlex.split(line)[1:])
            ran.add(line.split()[1])
            assert done.returncode in {0, 1}, (kind, line, done.stderr)
            assert "Traceback" not in done.stderr
    assert {"doctor", "check", "failed", "tier", "cost", "simulate", "show"} <= ran


def test_commands_that_change_something_do_it(project: Path) -> None:
    with shell_of(endpoint(project)) as shell:
        for _, line in commands(project, changing=True):
            if "aws " in line and " lambda invoke " not in line:
                shell.run(line, project)
        assert {asked: why for asked, why in shell.failed.items() if asked not in LACKING | REFUSED} == {}
        assert set(shell.failed) >= REFUSED
        # What helps against throttles: all of the capacity that the tier allows, with the next minute of the account.
        line = next(line for _, line in commands(project, changing=False) if "dynamodb describe-table" in line)
        deadline = time.monotonic() + 180
        while '"ReadCapacityUnits": 300, "WriteCapacityUnits": 300' not in shell.run(line, project):
            assert time.monotonic() < deadline, shell.run(line, project)
            time.sleep(5)
