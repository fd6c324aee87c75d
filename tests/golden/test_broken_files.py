"""Every broken file gets its exact messages: broken/NAME.yaml beside broken/NAME.txt."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable
from pathlib import Path

import pytest

from phase3b.cli import run

FOLDER = Path(__file__).parent / "broken"
FILES = sorted(FOLDER.glob("*.yaml"))


def test_there_are_at_least_sixty() -> None:
    assert len(FILES) >= 60


@pytest.mark.parametrize("file", FILES, ids=[file.stem for file in FILES])
def test_message(file: Path, golden: Callable[[Path, str], None], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(FOLDER)
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = run(["validate", file.name])
    assert code == 2
    assert not out.getvalue()
    golden(file.with_suffix(".txt"), err.getvalue())


def test_nested_aliases_of_five_megabytes(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Nine aliases of nine aliases, nine deep, stand for 5 MB and more from a few hundred bytes."""
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9)]
    file = tmp_path / "bomb.yaml"
    file.write_text("\n".join(lines))
    assert run(["validate", str(file)]) == 2
    assert capfd.readouterr().err == (
        f"{file}:6:15 a5[1]: the file stands for more than 200,000 values once its aliases are followed. "
        "Write the few values that you need, or let a tier extend another. [P3B-YAML-TOO-LARGE]\n"
    )


def test_five_megabytes_of_text(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "large.yaml"
    file.write_text("[" * 5_000_000)
    assert run(["validate", str(file)]) == 2
    assert capfd.readouterr().err == (
        f"{file}:1:1: the file has 5,000,000 characters, more than the 2,000,000 that are read. "
        "Is it the right file? A capacity.yaml has some hundred lines. [P3B-YAML-TOO-LARGE]\n"
    )


def test_a_file_that_is_not_there(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["validate", str(tmp_path / "nothing.yaml")]) == 2
    assert run(["validate", str(tmp_path)]) == 2
    assert capfd.readouterr().err == (
        f"there is no file {tmp_path}/nothing.yaml. "
        "Name an existing file, or start from the capacity.yaml of phase3b. [P3B-FILE-MISSING]\n"
        f"{tmp_path} is a folder. Name the file itself. [P3B-FILE-UNREADABLE]\n"
    )
