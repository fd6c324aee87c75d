"""What a run is compared with, and what a history says of many."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from made_report import report

from phase3b.errors import Phase3bError
from phase3b.history.entry import Entry, RunFacts
from phase3b.history.kept_run import base_reports, entry, facts_of
from phase3b.history.machine import Machine
from phase3b.history.store import History
from phase3b.history.trend import trend

HERE = Machine(2, "x", 0.5)
FACTS = RunFacts("2026-11-29T12:00:00+00:00", "dev", "starter", "local", 1, True, "yes", {})


def run(number: int, p50: float, machine: Machine = HERE, **facts: object) -> Entry:
    made = replace(FACTS, begun_at=f"2026-11-{number:02d}", figures={"GET /a": {"p50": p50}}, **facts)  # type: ignore[arg-type]
    return Entry(1, made, f"c{number}", False, machine, f"benchmark/{number}.json")


def kept(folder: Path, *runs: Entry) -> History:
    history = History(folder, "benchmark")
    for each in runs:
        history.append(each, "")
    return history


def test_the_last_complete_runs_of_the_same_machine_are_compared_with(tmp_path: Path) -> None:
    other = Machine(4, "x", 0.5)
    history = kept(
        tmp_path, run(1, 5), run(2, 5), run(3, 5, other), run(4, 5, environment="prod"), run(5, 5, complete=False), run(6, 5),
    )  # fmt: skip
    now = run(9, 0, replace(HERE, load_average=7.0))
    assert [each.name for each in base_reports("last", history, now, 2)] == ["2.json", "6.json"]
    assert [each.name for each in base_reports("last", history, now, 9)] == ["1.json", "2.json", "6.json"]
    assert base_reports("base.json", history, now, 2) == (Path("base.json"),)


def test_there_is_nothing_to_compare_with_on_another_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    history = kept(Path(".phase3b/history"), run(1, 5, Machine(4, "x", 0.5)))
    with pytest.raises(Phase3bError) as error:
        base_reports("last", history, run(2, 0), 3)
    assert str(error.value) == (
        ".phase3b/history/benchmark.jsonl has no complete run of dev (starter) on a machine like this one. Run it once "
        "without --baseline, or name a report: --baseline FILE. [P3B-BENCH-BASELINE]"
    )


def test_an_entry_has_the_commit_and_whether_files_were_changed_since(tmp_path: Path) -> None:
    history = History(tmp_path / "history", "load-mixed")
    facts = facts_of(report(1, windows=6))
    assert (entry(facts, HERE, history, tmp_path).commit, facts.target) == ("", "local")
    assert facts.figures == {label: {"p50": 1, "p95": 1} for label in ("GET /a", "POST /a")}
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.com"]
    (tmp_path / "file").write_text("1")
    for arguments in (["init", "-q"], ["add", "file"], ["commit", "-q", "-m", "one"]):
        subprocess.run([*git, *arguments], cwd=tmp_path, check=True)
    made = entry(facts, HERE, history, tmp_path)
    assert (len(made.commit), made.changed) == (40, False)
    (tmp_path / "file").write_text("2")
    assert entry(facts, HERE, history, tmp_path).changed


def test_an_invalid_run_is_in_no_series() -> None:
    assert not facts_of(replace(report(1, windows=6), invalid=("busy",))).complete


def test_a_trend_has_the_changes_of_the_runs_that_are_like_the_last() -> None:
    runs = [run(number, (100 if number <= 8 else 130) + number % 3) for number in range(1, 15)]
    other = run(20, 500, Machine(4, "x", 0.5))
    found = trend([other, run(21, 900, complete=False), *runs], 90, 1)
    (change,) = found.changes
    assert (change.label, change.statistic, change.begun_at, change.commit) == ("GET /a", "p50", "2026-11-09", "c9")
    assert (change.runs_before, change.runs_after) == (8, 6)
    assert change.change_percent == pytest.approx(30, abs=1)
    assert (found.alike, len(found.entries)) == (14, 16)
    assert found.notes == (
        "1 incomplete or invalid runs are in no series",
        "1 runs of other environments or machines than the last one are in no series",
    )


def test_of_few_runs_no_change_is_found_and_that_is_said() -> None:
    assert trend([run(1, 5)], 90, 1).notes == ("of fewer than 6 runs no change is found: there are 1",)
    assert trend([], 90, 1).changes == ()
