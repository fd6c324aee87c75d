"""A history as a file: appended to, read back, broken lines named, a full disk said."""

from __future__ import annotations

import errno
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from phase3b.errors import Phase3bError
from phase3b.history.entry import Entry, RunFacts
from phase3b.history.machine import Machine, this_machine
from phase3b.history.store import History

FACTS = RunFacts(
    "2026-11-29T12:00:00+00:00", "dev", "starter", "local", 1, True, "yes", {"GET /a": {"p50": 5.0, "p95": 9.5}}
)
MADE = Entry(1, FACTS, "abc", False, Machine(2, "x", 0.5), "")


def entry(history: History, **facts: object) -> Entry:
    run = replace(FACTS, **facts)  # type: ignore[arg-type]
    return replace(MADE, run=run, report=history.new_report(run.begun_at))


def test_runs_are_read_back_in_their_order_with_their_reports(tmp_path: Path) -> None:
    history = History(tmp_path / "history", "benchmark")
    assert history.entries() == ()
    made = []
    for seed in range(3):
        made.append(entry(history, seed=seed))
        history.append(made[-1], f"report {seed}\n")
    assert history.entries() == tuple(made)
    assert [history.report_file(each).read_text() for each in made] == [f"report {seed}\n" for seed in range(3)]


def test_a_broken_line_is_said_with_its_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    history = History(Path(".phase3b/history"), "benchmark")
    history.append(entry(history), "")
    with history.file.open("a") as file:
        file.write('{"format": 2}\n{"format": 1, "run": 3}\n{"for')
    history.append(entry(history), "")
    with pytest.raises(Phase3bError) as error:
        history.entries()
    assert [problem.where.line for problem in error.value.problems] == [2, 3, 4]  # type: ignore[union-attr]
    assert error.value.exit_code == 2
    assert str(error.value.problems[0]) == (
        ".phase3b/history/benchmark.jsonl:2:1: this is no run in format 1. Delete this line: the others stay as they are. "
        "[P3B-BENCH-HISTORY]"
    )
    # What a run that was killed had begun stays a line of its own, and the others are whole.
    kept = [line for number, line in enumerate(history.file.read_text().splitlines(), 1) if number not in {2, 3, 4}]
    history.file.write_text("\n".join(kept) + "\n")
    assert len(history.entries()) == 2


def test_two_runs_that_end_at_once_have_a_line_each(tmp_path: Path) -> None:
    history = History(tmp_path, "benchmark")
    with ThreadPoolExecutor(8) as pool:
        list(
            pool.map(lambda seed: history.append(replace(entry(history), run=replace(FACTS, seed=seed)), ""), range(40))
        )
    assert sorted(each.run.seed for each in history.entries()) == list(range(40))


@pytest.mark.parametrize("written", [0, 40])
def test_a_full_disk_is_said_and_leaves_no_half_of_a_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: int
) -> None:
    history = History(tmp_path, "benchmark")
    history.append(entry(history), "")
    before = history.file.read_bytes()
    real = os.write

    def full(descriptor: int, data: bytes) -> int:
        if not written:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(history.file))
        return real(descriptor, data[:written])

    monkeypatch.setattr("phase3b.history.store.os.write", full)
    with pytest.raises(Phase3bError, match="the run is not in the history") as error:
        history.append(entry(history), "")
    assert error.value.exit_code == 3
    assert history.file.read_bytes() == before


def test_this_machine_is_the_same_as_itself_however_busy() -> None:
    one = this_machine()
    assert one.cores == os.cpu_count()
    assert one.model
    assert one.same(replace(one, load_average=99.0))
    assert not one.same(replace(one, cores=one.cores + 1))
    assert not one.same(replace(one, model="another"))
