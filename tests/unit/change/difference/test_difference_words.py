"""A difference in words for people."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from phase3b.change.difference.git_revision import file_at
from phase3b.change.difference.report.words import resource_rows
from phase3b.change.difference.resources import ResourceChange
from phase3b.errors import ExitCode, Phase3bError
from phase3b.naming import Address


def row(action: str, count: int) -> str:
    """What one line says of so many alarms."""
    changes = [ResourceChange(Address("aws_x", f"a{number}"), action, (), holds_data=False) for number in range(count)]  # type: ignore[arg-type]
    ((_, what, _),) = resource_rows(changes)
    return what


def test_few_are_named_and_of_many_five() -> None:
    assert row("create", 1) == "aws_x.a0"
    assert row("create", 6) == "aws_x: a0, a1, a2, a3, a4, a5"
    assert row("create", 7) == "aws_x: a0, a1, a2, a3, a4 and 2 more"


@pytest.mark.parametrize("action", ["destroy", "replace"])
def test_what_goes_is_named_in_full(action: str) -> None:
    assert row(action, 7) == "aws_x: a0, a1, a2, a3, a4, a5, a6"


def test_a_revision_that_is_no_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "capacity.yaml").write_bytes(b"version: \xff")
    git = ["git", "-c", "user.name=m", "-c", "user.email=m@example.com"]
    for words in (["init", "-q"], ["add", "capacity.yaml"], ["commit", "-q", "-m", "m"]):
        subprocess.run([*git, *words], cwd=tmp_path, check=True)
    with pytest.raises(
        Phase3bError, match=r"HEAD:capacity\.yaml is not text in UTF-8 \(byte 10 can't be read\)"
    ) as caught:
        file_at("HEAD", Path("capacity.yaml"))
    assert caught.value.exit_code == ExitCode.BAD_INPUT
