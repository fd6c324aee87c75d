"""The README's way in a fresh clone: after `make synth` each command works, or names the one command that makes it work."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

pytestmark = pytest.mark.long
ROOT = Path(__file__).resolve().parents[3]
# With what each ends when all is well: a finding is an answer, too.
COMMANDS = {
    "phase3b validate": 0,
    "phase3b package": 0,
    "phase3b cost prod": 0,
    "phase3b recommend prod": 0,
    "phase3b scan --env dev": 0,
    "phase3b check prod": None,
    "phase3b local up dev --once": 0,
    "phase3b proof business scale --out proof.md": None,
    "make cdktf": 0,
}
_REMEDY = re.compile(r"(?:[Tt]o install it[^,;]*, run|Run): (?P<command>(?:make|phase3b|\S+ -m) [^;.\n]+)")
MINUTES = 60


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of the repository, and nothing that was made since."""
    folder = tmp_path_factory.mktemp("clone")
    files = subprocess.run(["git", "ls-files"], cwd=ROOT, check=True, capture_output=True, text=True).stdout.split("\n")
    for name in filter(None, files):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    return folder


def run(folder: Path, command: str) -> subprocess.CompletedProcess[str]:
    """As in a terminal with the environment of the clone active, and no other."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("VIRTUAL_ENV", "PYTHON", "AWS_"))}
    path = os.pathsep.join(each for each in os.environ["PATH"].split(os.pathsep) if not each.startswith(str(ROOT)))
    environment = {**kept, "PATH": f"{folder / '.venv/bin'}{os.pathsep}{path}", "COLUMNS": "200"}
    return subprocess.run(
        ["bash", "-c", command], cwd=folder, env=environment, check=False, capture_output=True, text=True,
        timeout=15 * MINUTES, stdin=subprocess.DEVNULL,
    )  # fmt: skip


def test_each_works_or_names_what_makes_it_work(clone: Path) -> None:
    made = run(clone, "make synth")
    assert made.returncode == 0, made.stdout + made.stderr
    remedies: dict[str, list[str]] = {}
    for command, expected in COMMANDS.items():
        for _ in range(3):
            done = run(clone, command)
            text = done.stdout + done.stderr
            assert "Traceback" not in text, text
            found = _REMEDY.search(text)
            if done.returncode in {0, 1} and found is None:
                break
            if found is None:
                break
            remedy = found["command"].strip()
            assert remedy not in remedies.get(command, ()), f"{command}: {remedy} did not help: {text}"
            remedies.setdefault(command, []).append(remedy)
            fixed = run(clone, remedy)
            assert fixed.returncode == 0, f"{command}: {remedy}: {fixed.stdout}{fixed.stderr}"
        if expected is not None:
            assert done.returncode == expected, f"{command}: {text}"
    # One installs what all the others lack, too.
    assert remedies == {"phase3b package": ["make dev"], "phase3b scan --env dev": ["phase3b scan --install-checkov"]}
    after = run(clone, "make setup")
    assert (after.returncode, after.stdout.splitlines()[-1]) == (0, "setup: complete")
