"""A project of the minimal example in a folder of its own, and the commands that a person types there."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from phase3b.cli import run

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Project:
    """The folder, in which the process is while the test runs."""

    folder: Path
    capsys: pytest.CaptureFixture[str]

    def __call__(self, *arguments: str) -> tuple[int, str, str]:
        code = run(list(arguments))
        told = self.capsys.readouterr()
        return code, told.out, told.err

    def done(self, *arguments: str) -> str:
        code, out, err = self(*arguments)
        assert (code, err) == (0, ""), (arguments, out, err)
        return out

    def files(self) -> Mapping[str, bytes]:
        """Every file but what phase3b keeps for itself, with its bytes."""
        return {
            each.relative_to(self.folder).as_posix(): each.read_bytes()
            for each in sorted(self.folder.rglob("*"))
            if each.is_file() and not {".phase3b", "__pycache__", "cdktf.out"} & set(each.parts)
        }


def minimal(folder: Path) -> None:
    """The minimal example with what its functions share."""
    shutil.copytree(ROOT / "examples/minimal", folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("__pycache__"))
    for each in ("shared", "authorizer"):
        shutil.copytree(
            ROOT / "lambda_src" / each, folder / "lambda_src" / each, ignore=shutil.ignore_patterns("__pycache__")
        )
