"""A source that was judged good is remembered; one with a problem is judged again, each time."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from file_kinds import project

from phase3b.capacity.loader import load
from phase3b.validity import source_problems as judge


def test_only_a_good_source_is_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # An hour from now: what changed a moment ago is not remembered.
    later = time.time_ns() + 3600 * 10**9
    monkeypatch.setattr(judge.time, "time_ns", lambda: later)
    project(tmp_path)
    capacity, source = load(tmp_path / "capacity.yaml"), tmp_path / "lambda_src"
    kept = tmp_path / ".phase3b" / "judged"

    def problems() -> list[str]:
        return [problem.what for problem in judge.source_problems(capacity, source)]

    (source / "delivery" / "handler.py").write_text(
        "import nowhere_to_be_found\n\n\ndef handle(event, context):\n    return 1\n"
    )
    first = problems()
    assert any("nowhere_to_be_found" in each for each in first)
    assert not kept.is_dir() or not list(kept.iterdir())
    assert problems() == first
    (source / "delivery" / "handler.py").write_text("def handle(event, context):\n    return 1\n")
    assert problems() == []
    assert len(list(kept.iterdir())) == 1
    assert problems() == []
