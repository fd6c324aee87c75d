"""What a drill has measured, against the objectives and the deployed table: by hand."""

from __future__ import annotations

from dataclasses import replace

from phase3b.operations.backup.drill import Drill, TableDrill

GOOD = TableDrill("notes", "notes-drill", 240.0, 15.0, 10, 10, 10, 0, 0, ())


def findings(found: TableDrill) -> list[str]:
    return list(found.findings(240, 15))


def test_the_objectives_are_met_at_their_minute_and_not_after() -> None:
    assert findings(GOOD) == []
    assert list(GOOD.unknown()) == []
    assert findings(replace(GOOD, rto_minutes=240.1, rpo_minutes=15.1)) == [
        "took 240.1 minutes, more than the 240 of the RTO",
        "lost 15.1 minutes, more than the 15 of the RPO",
    ]


def test_an_empty_table_comes_back_empty() -> None:
    empty = replace(GOOD, deployed_items=0, restored_items=0, same=0)
    assert (findings(empty), list(empty.unknown())) == ([], [])
    lost = replace(GOOD, restored_items=0, same=0)
    assert findings(lost) == ["has no items, the deployed table has 10"]
    assert list(lost.unknown()) == ["0 items, the deployed table has 10: written or deleted since, or missing"]


def test_what_was_not_measured_is_no_success_and_no_finding() -> None:
    nothing = TableDrill("notes", "notes-drill", 1.0, None, None, 10, None, None, None, ())
    assert findings(nothing) == []
    assert list(nothing.unknown()) == [
        "the age of what was restored is not known", "the items were not counted", "no items were compared",
    ]  # fmt: skip
    other = replace(GOOD, same=8, changed=1, gone=1)
    assert list(other.unknown()) == ["of the items compared 1 changed and 1 are gone since, or were restored wrongly"]


def test_a_drill_passes_with_all_of_its_tables() -> None:
    def drill(*tables: TableDrill) -> Drill:
        return Drill("2026-11-30T07:00:00Z", "prod", "ann@host", 240, 15, tables)

    assert drill(GOOD, GOOD).passed
    assert not drill(GOOD, replace(GOOD, differences=("not done: index",))).passed
    failed = replace(GOOD, failed="AWS refused", rto_minutes=None)
    assert (findings(failed), list(failed.unknown()), drill(failed, GOOD).passed) == (["AWS refused"], [], False)
