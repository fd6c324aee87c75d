"""What was found is read again as it was written."""

from __future__ import annotations

from dataclasses import replace
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


def test_a_run_of_some_functions_leaves_what_is_known_of_the_others(tmp_path: Path) -> None:
    """But not the sizes of all together, of which one may be another by now."""
    file = tmp_path / "capacity.yaml"
    first = report()
    keep_memory(first, file)
    other = replace(
        first,
        begun_at="2026-11-30T05:00:00+00:00",
        functions=(replace(first.functions[0], function="g"),),
        not_measured={},
    )
    keep_memory(other, file, ("g",))
    assert read_kept("dev", file) == replace(other, earlier=(replace(first, not_measured={}, together=None),))
    again = replace(first, begun_at="2026-11-30T06:00:00+00:00", not_measured={})
    keep_memory(again, file, ("f",))
    assert read_kept("dev", file) == replace(again, earlier=(replace(other, together=None),))
    keep_memory(first, file)
    assert read_kept("dev", file) == first
