"""What was found is read again as it was written."""

from __future__ import annotations

from pathlib import Path

import pytest
from memory_made import asked, many, terms

from phase3b.errors import Phase3bError
from phase3b.tuning.memory.fitted import fitted
from phase3b.tuning.memory.kept import keep_memory, read_kept
from phase3b.tuning.memory.report import MemoryReport, Together


def report() -> MemoryReport:
    curve = fitted(many(100, 0), "modelled", asked(768), terms())
    together = Together({"f": 128}, {}, 1.5, 2.5, None, 100.0, "yes", ())
    return MemoryReport(
        "dev", "small", "the embedded AWS", "modelled", "2026-11-30T02:00:00+00:00", 12.0, "balanced", 90.0, (curve,),
        {"g": "nothing invoked it"}, ("a note",), together,
    )  # fmt: skip


def test_what_is_kept_is_what_was_found(tmp_path: Path) -> None:
    file = tmp_path / "capacity.yaml"
    file.write_text("", "utf-8")
    assert read_kept("dev", file) is None
    kept = keep_memory(report(), file)
    assert kept == tmp_path / ".phase3b/tuning/memory-dev.json"
    found = read_kept("dev", file)
    assert found == report()
    assert found is not None
    assert [each.change.after for each in found.proposals] == [128]
    kept.write_text("{}", "utf-8")
    with pytest.raises(Phase3bError, match="phase3b tune memory dev"):
        read_kept("dev", file)
