"""The committed bindings are what the official generator makes of the list, byte for byte."""

from __future__ import annotations

import gzip
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [pytest.mark.terraform, pytest.mark.long]
ROOT = Path(__file__).parents[3]


def test_generated_again_they_are_the_same(tmp_path: Path) -> None:
    if not (ROOT / ".tools/node_modules/.bin/cdktf").exists() and shutil.which("cdktf") is None:
        pytest.skip("the cdktf CLI is not installed: make tools")
    done = subprocess.run(
        [sys.executable, str(ROOT / "imports/regenerate.py"), "--out", str(tmp_path / "aws")],
        check=False,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")
    made, committed = files(tmp_path / "aws"), files(ROOT / "imports/aws")
    assert made == committed
    differing = [name for name in made if content(tmp_path / "aws" / name) != content(ROOT / "imports/aws" / name)]
    assert differing == []


def content(file: Path) -> bytes:
    """A file's bytes; an archive's are unpacked, as zlib and zlib-ng, which some Pythons use, pack differently."""
    read = file.read_bytes()
    return gzip.decompress(read) if file.suffix == ".tgz" else read


def files(folder: Path) -> list[str]:
    return sorted(
        str(file.relative_to(folder))
        for file in folder.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    )
