"""phase3b tune status as a user calls it, with logs that trials have left: whole output and exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from tried_change import begun

from phase3b.tuning.trial.trial_record import (
    Cost,
    FunctionFigures,
    Judgement,
    KeyChange,
    Outcome,
    RunFigures,
    TuningLog,
)

ROOT = Path(__file__).resolve().parents[2]
OUTPUT = Path(__file__).parent / "output"
KEY = KeyChange("tiers.starter.functions.support_tickets.memory_mb", "512", "384")
JUDGED = Judgement((), Cost(155.85, complete=True), Cost(155.67, complete=True))
RUN = RunFigures("", "", 60, {}, {"support_tickets": FunctionFigures(900, 20, 60, 81)})


def log_of(*outcomes: tuple[Outcome, str]) -> TuningLog:
    """Changes that ended so, one a day from the first of January on."""
    log = TuningLog()
    for day, (outcome, why) in enumerate(outcomes, 1):
        at = f"2026-01-{day:02}T12:00:00+0000"
        trial = replace(begun(), begun_at=at, keys=(KEY,), runs_before=(RUN,), runs_after=(RUN,), judgement=JUDGED)
        log = log.ended(trial, outcome, why, at)
    return log


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("capacity", "lambda_src", "capacity.yaml"):
        (tmp_path / name).symlink_to(ROOT / name)
    (tmp_path / "state").mkdir()
    return tmp_path


def status(folder: Path, log: TuningLog | None, *arguments: str) -> subprocess.CompletedProcess[str]:
    if log is not None:
        (folder / "state/dev.tuning.json").write_text(json.dumps(asdict(log)), "utf-8")
    return subprocess.run(
        [sys.executable, "-m", "phase3b", "tune", "status", *arguments],
        cwd=folder, check=False, capture_output=True, text=True, env={**os.environ, "COLUMNS": "120", "NO_COLOR": "1"},
    )  # fmt: skip


KEPT: tuple[Outcome, str] = ("kept", "no gate is worse: latency +1.0 %")
BACK: tuple[Outcome, str] = ("rolled back", "memory: support_tickets uses 121 MB in place of 100 MB")
FAILED: tuple[Outcome, str] = ("failed", "the change could not be applied: Terraform failed: AWS said no")
LOGS: dict[str, tuple[TuningLog | None, int]] = {
    "tune-status-none": (None, 0),
    "tune-status-long-ago": (log_of(BACK, KEPT), 0),
    "tune-status-failed": (log_of(KEPT, FAILED), 1),
    "tune-status-under-way": (log_of(BACK).under_way(begun().at("measuring")), 1),
}


@pytest.mark.parametrize("name", LOGS)
def test_output(name: str, folder: Path, golden: Callable[[Path, str], None]) -> None:
    log, code = LOGS[name]
    done = status(folder, log, "dev")
    assert done.returncode == code, done.stdout + done.stderr
    golden(OUTPUT / f"{name}.txt", done.stdout + done.stderr)


def test_as_json_it_has_the_whole_log(folder: Path) -> None:
    done = status(folder, log_of(BACK, KEPT), "dev", "--json")
    assert done.returncode == 0
    (read,) = json.loads(done.stdout)["environments"]
    assert [(each["outcome"], each["by"]["user"]) for each in read["optimisations"]] == [
        ("rolled back", "ada"),
        ("kept", "ada"),
    ]
    assert read["optimisations"][1]["keys"] == [{"key": KEY.key, "before": "512", "after": "384"}]
    assert (round(read["saved_usd"], 2), read["saved_unknown"]) == (0.18, 0)
    # It was kept longer ago than tuning.trial.keep_days.
    assert (read["compared_with"], read["trends"], read["unknown"]) == (None, [], [])


def without_aws() -> dict[str, str]:
    """Nobody who is signed in, and no service that could say otherwise."""
    own = {key: value for key, value in os.environ.items() if not key.startswith("AWS_")}
    nothing = {"AWS_SHARED_CREDENTIALS_FILE": os.devnull, "AWS_CONFIG_FILE": os.devnull}
    return {**own, **nothing, "AWS_EC2_METADATA_DISABLED": "true", "COLUMNS": "120", "NO_COLOR": "1"}


def every(folder: Path, log: TuningLog, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Without ENV: dev is in a file here, staging and prod are in buckets that nobody reaches."""
    (folder / "state/dev.tuning.json").write_text(json.dumps(asdict(log)), "utf-8")
    return subprocess.run(
        [sys.executable, "-m", "phase3b", "tune", "status", *arguments],
        cwd=folder, check=False, capture_output=True, text=True, env=without_aws(),
    )  # fmt: skip


UNREACHED = "Unable to locate credentials. Check the credentials and the bucket: Terraform's state is kept there too. [P3B-HISTORY-UNREACHABLE]"


@pytest.mark.parametrize(("log", "code"), [(log_of(BACK, KEPT), 3), (log_of(KEPT, FAILED), 1)])
def test_an_environment_that_is_not_reached_hides_no_other(folder: Path, log: TuningLog, code: int) -> None:
    """A finding of one that was read is said by the exit code; without one, that others were not read."""
    alone, done = status(folder, log, "dev"), every(folder, log)
    assert (done.returncode, done.stdout) == (code, alone.stdout)
    assert done.stderr.splitlines() == [
        f"{name} could not be read: s3://securebase-terraform-state/phase3b/{name}.tuning.json: {UNREACHED}"
        for name in ("staging", "prod")
    ]


def test_as_json_what_is_not_reached_is_beside_what_is(folder: Path) -> None:
    done = every(folder, log_of(BACK), "--json")
    assert (done.returncode, done.stderr) == (3, "")
    read = json.loads(done.stdout)
    assert [each["environment"] for each in read["environments"]] == ["dev"]
    assert [(each["environment"], each["problems"][0]["code"]) for each in read["unread"]] == [
        ("staging", "P3B-HISTORY-UNREACHABLE"),
        ("prod", "P3B-HISTORY-UNREACHABLE"),
    ]
