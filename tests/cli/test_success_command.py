"""phase3b success as a user calls it, without load tests: whole output and exit code; and what is refused."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OUTPUT = Path(__file__).parent / "output"


def success(folder: Path, *arguments: str, path: str | None = None) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "COLUMNS": "120", "NO_COLOR": "1"}
    if path is not None:
        # It may name a Terraform that is not on the PATH.
        environment.pop("TERRAFORM_BINARY_NAME", None)
    return subprocess.run(
        [sys.executable, "-m", "phase3b", "success", *arguments], cwd=folder, check=False, capture_output=True, text=True,
        env=environment if path is None else {**environment, "PATH": path},
    )  # fmt: skip


def project(folder: Path) -> Path:
    for name in ("capacity.yaml", "capacity", "lambda_src"):
        (folder / name).symlink_to(ROOT / name)
    return folder


def test_without_runs_it_says_what_is_known(tmp_path: Path, golden: Callable[[Path, str], None]) -> None:
    done = success(project(tmp_path), "prod", "--no-run")
    assert done.returncode == 1
    golden(OUTPUT / "success.txt", done.stdout + done.stderr)


def test_json_has_each_criterion_with_its_numbers(tmp_path: Path) -> None:
    done = success(project(tmp_path), "prod", "--no-run", "--json")
    read = json.loads(done.stdout)
    assert (read["environment"], read["tier"]) == ("prod", "business")
    users = next(each for each in read["criteria"] if each["what"] == "concurrent users")
    assert (users["at_least"], users["found"], users["met"], users["shown_by"]) == (
        1000,
        None,
        "not known",
        "not shown",
    )


def test_what_could_not_be_started_is_an_outside_failure(tmp_path: Path, golden: Callable[[Path, str], None]) -> None:
    """Without Terraform on the PATH nothing can be applied."""
    done = success(project(tmp_path), "dev", path=str(tmp_path))
    assert done.returncode == 3, done.stdout + done.stderr
    golden(OUTPUT / "success-not-started.txt", done.stdout + done.stderr)


def test_an_unknown_environment_is_bad_input(tmp_path: Path) -> None:
    done = success(project(tmp_path), "prd", "--no-run")
    assert done.returncode == 2
    assert "prod" in done.stderr
