"""`phase3b scan --install-checkov`: whole, or not at all; the Python and its pip are a script."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from phase3b.errors import ExitCode, Phase3bError
from phase3b.scan.checkov_process import VARIABLE, find_checkov
from phase3b.scan.checkov_setup import LOCK, set_up_checkov

PYTHON = """#!/bin/sh
echo "$@" >> "$CALLS"
case "$2" in
venv) mkdir -p "$4/bin" && cp "$0" "$4/bin/python" ;;
pip) [ -z "$REFUSED" ] || { echo "$REFUSED" >&2; exit 1; }
    touch "$(dirname "$0")/checkov" && chmod +x "$(dirname "$0")/checkov" ;;
esac
"""


@pytest.fixture
def calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    python = tmp_path / "python"
    python.write_text(PYTHON, "utf-8")
    python.chmod(0o755)
    (tmp_path / "project").mkdir()
    monkeypatch.chdir(tmp_path / "project")
    monkeypatch.setattr(sys, "executable", str(python))
    monkeypatch.setenv("CALLS", str(tmp_path / "calls"))
    monkeypatch.delenv(VARIABLE, raising=False)
    return tmp_path / "calls"


def test_it_is_in_the_project_with_the_locked_versions_and_found_there(calls: Path) -> None:
    assert set_up_checkov() == Path(".tools/checkov")
    assert find_checkov() == str(Path.cwd() / ".tools/checkov/bin/checkov")
    asked = calls.read_text("utf-8")
    assert "--require-hashes" in asked
    assert f"--requirement {LOCK}" in asked
    assert "checkov==" in LOCK.read_text("utf-8")
    set_up_checkov()
    assert calls.read_text("utf-8") == asked, "what is there is not installed again"


def test_what_could_not_be_installed_leaves_nothing(calls: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    del calls
    monkeypatch.setenv("REFUSED", "no route to the index")
    with pytest.raises(Phase3bError) as caught:
        set_up_checkov()
    assert caught.value.exit_code is ExitCode.OUTSIDE_FAILURE
    assert str(caught.value).startswith("checkov can't be installed: no route to the index. Fix what it says")
    assert not Path(".tools/checkov").exists()


def test_a_file_in_the_place_is_no_traceback(calls: Path) -> None:
    del calls
    Path(".tools").touch()
    with pytest.raises(Phase3bError, match=r"P3B-OUTPUT-UNWRITABLE"):
        set_up_checkov()
