"""A command that is a fork does what one does that Python was started for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from forked_commands import REAL_PROCESSES

COMMAND = [sys.executable, "-m", "phase3b"]


def run(*arguments: str, cwd: Path, env: dict[str, str] | None = None, sent: str | None = None) -> tuple[int, str, str]:
    done = subprocess.run(
        [*COMMAND, *arguments], cwd=cwd, env=env, input=sent, check=False, capture_output=True, text=True
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--help"], 0),
        (["show", "prod"], 0),
        (["show", "prdo"], 2),
        (["validate", "nowhere.yaml"], 2),
        (["no-such-command"], 2),
    ],
)
def test_the_same_output_and_code(arguments: list[str], code: int, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    forked = run(*arguments, cwd=root)
    monkeypatch.setenv(REAL_PROCESSES, "1")
    assert run(*arguments, cwd=root) == forked
    assert forked[0] == code


def test_its_folder_its_environment_and_its_input_are_its_own(root: Path, tmp_path: Path) -> None:
    (tmp_path / "capacity.yaml").write_text("version: 1\nservice: {}\n", "utf-8")
    code, shown, problems = run("validate", cwd=tmp_path)
    assert (code, shown) == (2, "")
    assert problems.startswith("capacity.yaml:1:1 tiers: ")
    wide = run("show", "prod", cwd=root, env={**os.environ, "COLUMNS": "200"})[1]
    narrow = run("show", "prod", cwd=root, env={**os.environ, "COLUMNS": "80"})[1]
    assert max(map(len, narrow.splitlines())) <= 80 < max(map(len, wide.splitlines()))
    # Nobody answers: what asks for a word finds the end of its input, and the next command has its own.
    assert run("validate", cwd=root, sent="")[0] == 0


def test_one_is_not_changed_by_another(root: Path) -> None:
    """Each is of the process that has done nothing yet."""
    first = run("show", "dev", cwd=root)
    run("show", "prod", "--tier", "scale", cwd=root)
    assert run("show", "dev", cwd=root) == first


def test_what_is_asked_for_at_once_is_told_apart(root: Path) -> None:
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415

    names = ["dev", "staging", "prod"] * 3
    with ThreadPoolExecutor(len(names)) as threads:
        found = list(threads.map(lambda name: run("show", name, cwd=root)[1].splitlines()[0], names))
    assert found[:3] == found[3:6] == found[6:]
    assert len({*found}) == 3


def test_check_raises_as_ever(root: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError) as raised:
        subprocess.run([*COMMAND, "show", "prdo"], cwd=root, check=True, capture_output=True, text=True)
    assert raised.value.returncode == 2
    assert "prdo" in raised.value.stderr
