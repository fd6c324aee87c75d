"""A golden file that differs says "run: make golden"; that must then write it."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[3]


def test_make_golden_runs_every_test_with_a_golden_file() -> None:
    found = re.search(r"pytest -q (.*) --update-golden", (ROOT / "Makefile").read_text("utf-8"))
    assert found is not None
    covered = [ROOT / folder for folder in found[1].split()]
    tests = [
        file
        for file in (ROOT / "tests").rglob("test_*.py")
        if re.search(r"\bgolden: Callable", file.read_text("utf-8"))
    ]
    assert len(tests) > 3
    assert [file for file in tests if not any(file.is_relative_to(folder) for folder in covered)] == []
