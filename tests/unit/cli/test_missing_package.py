"""The command that installs what is missing: it works where it is pasted, for each way phase3b is installed."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from phase3b.problems.missing_package import TARGETS, Installation, how_to_install, install_extra, without_boto3

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    (tmp_path / "Makefile").touch()
    return tmp_path


def test_in_the_venv_of_a_clone_it_is_a_target_of_the_makefile(clone: Path) -> None:
    here = Installation(clone / ".venv/bin/python", clone / ".venv", clone, has_pip=True)
    assert [here.of_extra(name, clone) for name in ("synth", "local", "aws")] == [
        "make synth",
        "make dev",
        "make dev",
    ]
    assert here.of_extra("aws", Path("/srv")) == f"make -C {clone} dev"
    assert here.package("Jinja2>=3.1,<4", clone) == ".venv/bin/python -m pip install 'Jinja2>=3.1,<4'"


def test_in_another_environment_a_clone_is_installed_with_the_extra(clone: Path) -> None:
    here = Installation(Path("/opt/p3b/bin/python"), Path("/opt/p3b"), clone, has_pip=True)
    assert here.of_extra("aws", clone) == f"/opt/p3b/bin/python -m pip install --editable '{clone}[aws]'"


def test_an_installed_package_names_the_python_that_runs_it(tmp_path: Path) -> None:
    here = Installation(Path("/opt/my tools/bin/python"), Path("/opt/my tools"), tmp_path, has_pip=True)
    assert here.of_extra("charts", tmp_path) == "'/opt/my tools/bin/python' -m pip install 'phase3b[charts]'"
    # In its own folder a name without a slash would be looked up on PATH.
    assert here.of_extra("aws", Path("/opt/my tools/bin")) == "'/opt/my tools/bin/python' -m pip install 'phase3b[aws]'"


def test_an_environment_without_pip_was_made_by_uv(tmp_path: Path) -> None:
    here = Installation(Path("/opt/p3b/bin/python"), Path("/opt/p3b"), tmp_path, has_pip=False)
    assert here.of_extra("aws", tmp_path) == "uv pip install --python /opt/p3b/bin/python 'phase3b[aws]'"


def test_every_extra_has_a_target_whose_lock_holds_it() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]
    assert set(TARGETS) == set(extras) - {"dev"}
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for extra, target in TARGETS.items():
        (stamp,) = re.findall(rf"^{target}: \$\(VENV\)/(\w+)\.stamp", makefile, re.MULTILINE)
        locked = set(re.findall(r"^([a-z0-9-]+)==", (ROOT / f"locks/{stamp}.txt").read_text("utf-8"), re.MULTILINE))
        needed = {re.split(r"[^A-Za-z0-9-]", each)[0].lower() for each in extras[extra]}
        assert needed <= locked, extra


def test_the_message_ends_with_the_command(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert how_to_install("aws") == f"To install it, run: {install_extra('aws')}"
    assert without_boto3("SNS").startswith("boto3 is not installed, so SNS was not queried (to install it, run: ")


def test_no_other_place_says_how_to_install_a_package() -> None:
    """A `pip` that is not named may be that of another Python."""
    found = {
        file.name
        for file in (ROOT / "phase3b").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and "pip install" in node.value
    }
    assert found == {"missing_package.py"}


def test_the_extras_are_those_of_the_package_that_runs() -> None:
    """What `pip install 'phase3b[aws]'` reads is the metadata of the phase3b that is installed already."""
    program = "from importlib.metadata import metadata; print(*metadata('phase3b').get_all('Provides-Extra'))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert set(TARGETS) < set(done.stdout.split())
