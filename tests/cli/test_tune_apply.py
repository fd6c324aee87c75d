"""phase3b tune apply as a user calls it, without AWS: what it refuses, whole output and exit code; and where it goes on."""

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

from phase3b.capacity.text.capacity_text import read_capacity_text
from phase3b.change.rollout.history import History
from phase3b.simulation.recommendation.capacity_patch import unified
from phase3b.tuning.trial.patched_text import patched, texts_of
from phase3b.tuning.trial.trial_record import Trial, TuningLog

ROOT = Path(__file__).resolve().parents[2]
OUTPUT = Path(__file__).parent / "output"
WAS, BECOMES = "support_tickets: {memory_mb: 512, ", "support_tickets: {memory_mb: 384, "
OWN = ["--i-own-this", "dev"]


def git_diff(folder: Path, was: str, becomes: str) -> str:
    """As `git diff` writes it."""
    before = (folder / "capacity.yaml").read_text("utf-8")
    (folder / "b").mkdir()
    (folder / "b/capacity.yaml").write_text(before.replace(was, becomes, 1), "utf-8")
    done = subprocess.run(
        ["git", "diff", "--no-index", "--no-prefix", "capacity.yaml", "b/capacity.yaml"],
        cwd=folder, check=False, capture_output=True, text=True,
    )  # fmt: skip
    lines = done.stdout.splitlines(keepends=True)[2:]
    return "".join(["--- a/capacity.yaml\n", "+++ b/capacity.yaml\n", *lines[2:]])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A project whose dev is applied as its file says, and two patches."""
    for name in ("capacity", "lambda_src"):
        (tmp_path / name).symlink_to(ROOT / name)
    (tmp_path / "capacity.yaml").write_text((ROOT / "capacity.yaml").read_text("utf-8"), "utf-8")
    text = read_capacity_text(tmp_path / "capacity.yaml", "capacity.yaml")
    (tmp_path / "state").mkdir()
    history = {"version": 1, **asdict(History(text.alone()))}
    (tmp_path / "state/dev.history.json").write_text(json.dumps(history), "utf-8")
    (tmp_path / "smaller.patch").write_text(git_diff(tmp_path, WAS, BECOMES), "utf-8")
    old = "--- a/capacity.yaml\n+++ b/capacity.yaml\n@@ -1 +1 @@\n-of an older file\n+of a newer one\n"
    (tmp_path / "other.patch").write_text(old, "utf-8")
    (tmp_path / "empty.patch").touch()
    whole = (tmp_path / "capacity.yaml").read_text("utf-8")
    for name, was, becomes in (
        ("rename", "\n  dev:\n", "\n  development:\n"),
        ("moved", "path: state/dev.tfstate", "path: state/other.tfstate"),
        ("note", "\nenvironments:\n", "\n# a note\nenvironments:\n"),
    ):
        assert was in whole
        patch = unified(whole, whole.replace(was, becomes, 1), "capacity.yaml")
        (tmp_path / f"{name}.patch").write_text(patch, "utf-8")
    return tmp_path


def phase3b(folder: Path, *arguments: str, path: str | None = None) -> subprocess.CompletedProcess[str]:
    # Nobody who is signed in, whoever runs the tests: no trial of theirs publishes anything.
    own = {key: value for key, value in os.environ.items() if not key.startswith("AWS_")}
    nobody = {"AWS_SHARED_CREDENTIALS_FILE": os.devnull, "AWS_CONFIG_FILE": os.devnull}
    environment = {**own, **nobody, "AWS_EC2_METADATA_DISABLED": "true", "COLUMNS": "100", "NO_COLOR": "1"}
    if path is not None:
        environment |= {"PATH": path, "TERRAFORM_BINARY_NAME": "no-terraform"}
    return subprocess.run(
        [sys.executable, "-m", "phase3b", "tune", "apply", *arguments],
        cwd=folder, check=False, capture_output=True, text=True, env=environment,
    )  # fmt: skip


def under_way(folder: Path, **changes: object) -> Trial:
    """A trial of smaller.patch that was interrupted."""
    text = read_capacity_text(folder / "capacity.yaml", "capacity.yaml")
    diff = (folder / "smaller.patch").read_text("utf-8")
    after = patched(folder / "capacity.yaml", text, diff, "smaller.patch")
    trial = replace(
        begun(), begun_at="2026-11-30T02:00:00+0000", diff=diff, before=dict(texts_of(text)), after=dict(texts_of(after)),
        deployed_before=text.alone(), deployed_after=after.alone(), **changes,
    )  # fmt: skip
    (folder / "state/dev.tuning.json").write_text(json.dumps(asdict(TuningLog(trial=trial))), "utf-8")
    return trial


CASES = {
    "tune-apply-owned": (["smaller.patch", "--env", "dev"], 2),
    "tune-apply-patch": (["other.patch", "--env", "dev", *OWN], 2),
    "tune-apply-nothing": (["--resume", "--env", "dev", *OWN], 2),
    "tune-apply-scenario": (["smaller.patch", "--env", "dev", "--scenario", "mixd", *OWN], 2),
    "tune-apply-confirm": (["smaller.patch", "--env", "dev", *OWN], 2),
    "tune-apply-both": (["smaller.patch", "--resume", "--env", "dev", *OWN], 2),
    "tune-apply-empty": (["empty.patch", "--env", "dev", *OWN], 2),
    "tune-apply-rename": (["rename.patch", "--env", "dev", *OWN], 2),
    "tune-apply-moved": (["moved.patch", "--env", "dev", *OWN], 2),
    "tune-apply-note": (["note.patch", "--env", "dev", *OWN], 2),
    "tune-apply-tokens": (["smaller.patch", "--env", "dev", "--yes", "--token-file", "nope", *OWN], 2),
    "tune-apply-unknown": (["smaller.patch", "--env", "nope"], 2),
    "tune-apply-embedded": (["smaller.patch", "--env", "dev", "--embedded"], 2),
}


@pytest.mark.parametrize("name", CASES)
def test_output(name: str, folder: Path, golden: Callable[[Path, str], None]) -> None:
    arguments, code = CASES[name]
    done = phase3b(folder, *arguments)
    assert done.returncode == code, done.stdout + done.stderr
    golden(OUTPUT / f"{name}.txt", done.stdout + done.stderr)
    assert not (folder / "state/dev.tuning.json").exists()


def test_what_is_deployed_differently_has_no_baseline(folder: Path, golden: Callable[[Path, str], None]) -> None:
    file = folder / "capacity.yaml"
    file.write_text(file.read_text("utf-8").replace("timeout_seconds: 10", "timeout_seconds: 11", 1), "utf-8")
    (folder / "later.patch").write_text(git_diff_again(folder), "utf-8")
    done = phase3b(folder, "later.patch", "--env", "dev", *OWN)
    assert done.returncode == 2
    golden(OUTPUT / "tune-apply-not-applied.txt", done.stdout + done.stderr)


def git_diff_again(folder: Path) -> str:
    (folder / "b/capacity.yaml").unlink()
    (folder / "b").rmdir()
    return git_diff(folder, WAS, BECOMES)


def test_a_comment_is_no_other_deployment(folder: Path) -> None:
    file = folder / "capacity.yaml"
    file.write_text(file.read_text("utf-8") + "# a note\n", "utf-8")
    done = phase3b(folder, "smaller.patch", "--env", "dev", *OWN)
    assert "P3B-CONFIRMATION-MISSING" in done.stderr


def test_another_patch_beside_one_that_is_under_way(folder: Path, golden: Callable[[Path, str], None]) -> None:
    under_way(folder)
    done = phase3b(folder, "other.patch", "--env", "dev", *OWN)
    assert done.returncode == 2
    golden(OUTPUT / "tune-apply-under-way.txt", done.stdout + done.stderr)


@pytest.mark.parametrize("arguments", [["--resume"], ["smaller.patch"]])
def test_it_goes_on_where_it_was_and_writes_the_file(folder: Path, arguments: list[str]) -> None:
    """Everything was measured and decided: what is left is the file."""
    trial = under_way(folder, phase="keeping", outcome="kept", why="no gate is worse")
    done = phase3b(folder, *arguments, "--env", "dev", *OWN)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout == "dev: kept. no gate is worse\n"
    why = "cloudwatch:PutMetricData found no answer: Unable to locate credentials"
    assert done.stderr == (
        "going on with the trial of 2026-11-30T02:00:00+0000: keeping\n"
        f"CloudWatch has no metrics of this trial, which changes nothing of it: {why}\n"
    )
    assert (folder / "capacity.yaml").read_text("utf-8") == trial.after[""]
    assert BECOMES in trial.after[""]
    log = json.loads((folder / "state/dev.tuning.json").read_text("utf-8"))
    assert log["trial"] is None
    assert [(each["outcome"], each["not_published"]) for each in log["optimisations"]] == [("kept", why)]


def test_a_file_that_was_changed_meanwhile_stays(folder: Path, golden: Callable[[Path, str], None]) -> None:
    under_way(folder, phase="keeping", outcome="kept", why="no gate is worse")
    file = folder / "capacity.yaml"
    mine = file.read_text("utf-8").replace("timeout_seconds: 10", "timeout_seconds: 11", 1)
    file.write_text(mine, "utf-8")
    done = phase3b(folder, "--resume", "--env", "dev", *OWN)
    assert done.returncode == 2
    golden(OUTPUT / "tune-apply-file-changed.txt", done.stdout + done.stderr)
    assert file.read_text("utf-8") == mine


def test_what_can_not_be_taken_back_stays_under_way(folder: Path, golden: Callable[[Path, str], None]) -> None:
    under_way(folder, phase="going back", outcome="rolled back", why="latency: slower")
    before = (folder / "state/dev.tuning.json").read_text("utf-8")
    done = phase3b(folder, "--resume", "--env", "dev", *OWN, path=os.fspath(folder))
    assert done.returncode == 3
    golden(OUTPUT / "tune-apply-not-back.txt", done.stdout + done.stderr)
    assert (folder / "state/dev.tuning.json").read_text("utf-8") == before


def test_a_log_of_the_future(folder: Path, golden: Callable[[Path, str], None]) -> None:
    (folder / "state/dev.tuning.json").write_text('{"version": 2}', "utf-8")
    done = phase3b(folder, "smaller.patch", "--env", "dev", *OWN)
    assert done.returncode == 3
    golden(OUTPUT / "tune-apply-log.txt", done.stdout + done.stderr)


def test_as_json_it_is_one_document(folder: Path) -> None:
    under_way(folder, phase="keeping", outcome="kept", why="no gate is worse")
    done = phase3b(folder, "--resume", "--env", "dev", "--json", *OWN)
    assert done.returncode == 0
    read = json.loads(done.stdout)
    assert (read["outcome"], read["by"]["user"], read["why"]) == ("kept", "ada", "no gate is worse")
    assert done.stderr == ""


def test_a_trial_of_another_machine_is_gone_on_with_only_when_that_is_said(folder: Path) -> None:
    by = replace(begun().by, machine="elsewhere")
    under_way(folder, phase="keeping", outcome="kept", why="no gate is worse", by=by)
    done = phase3b(folder, "smaller.patch", "--env", "dev", *OWN)
    assert done.returncode == 2
    assert done.stderr == (
        "a trial, begun 2026-11-30T02:00:00+0000 by ada on elsewhere, is under way or was interrupted. Ask there; if it was "
        "interrupted, end it: phase3b tune apply --resume --env dev --i-own-this dev. [P3B-TUNE-UNDER-WAY]\n"
    )
    assert phase3b(folder, "--resume", "--env", "dev", *OWN).returncode == 0
