"""phase3b bench, and histories of load tests, as a user calls them without a service: whole output and exit code."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from made_benchmark import benchmark, measurements

from phase3b.benchmark.report import Asset
from phase3b.benchmark.reported import facts_of
from phase3b.capacity.loader import load
from phase3b.cli import run
from phase3b.cli.bench.bench_screen import print_benchmark
from phase3b.cli.screen import text_of
from phase3b.history.entry import Entry
from phase3b.history.machine import Machine
from phase3b.history.store import History

ROOT = Path(__file__).resolve().parents[2]
OUTPUT = Path(__file__).parent / "output"
RUNS = 12


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the project's files, reports of two versions, and a history in which the second came in."""
    made = tmp_path_factory.mktemp("bench")
    for name in ("capacity.yaml", "capacity", "lambda_src"):
        (made / name).symlink_to(ROOT / name)
    capacity = load(ROOT / "capacity.yaml", name="capacity.yaml")
    history = History(made / ".phase3b/history", "benchmark")
    for number in range(RUNS):
        report = benchmark(capacity, measurements(number, 1.0 if number < RUNS // 2 else 1.5))
        text = text_of(report)
        for name, which in (("base", 0), ("new", RUNS - 1)):
            if number == which:
                (made / f"{name}.json").write_text(text, "utf-8")
        facts = replace(facts_of(report), begun_at=f"2026-11-{number + 1:02d}T12:00:00+00:00")
        commit = f"{number:040d}"
        history.append(
            Entry(1, facts, commit, number == 3, Machine(2, "a processor", 0.25), history.new_report(facts.begun_at)),
            text,
        )
    broken = made / ".phase3b/history/load-mixed.jsonl"
    broken.write_text('{"format": 1}\n[\n', "utf-8")
    (made / "dist").mkdir()
    return made


CASES = {
    "bench-down": (["bench", "run"], 2),
    "bench-bundle": (["bench", "run", "--bundle", "dist"], 2),
    "bench-compare": (["bench", "compare", "base.json", "new.json"], 1),
    "bench-compare-back": (["bench", "compare", "new.json", "base.json"], 0),
    "bench-compare-other": (["bench", "compare", "capacity.yaml", "new.json"], 2),
    "bench-history": (["bench", "history"], 0),
    "load-history-none": (["load", "history", "--scenario", "monthly"], 0),
    "load-history-broken": (["load", "history", "--scenario", "mixed"], 2),
}


@pytest.fixture
def called(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, str]]:
    """Runs a command there, in this process: importing all of it anew takes longer than what it does."""
    monkeypatch.chdir(folder)
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.setenv("NO_COLOR", "1")

    def call(*arguments: str) -> tuple[int, str]:
        code = run(list(arguments))
        written = capsys.readouterr()
        return code, written.out + written.err

    return call


@pytest.mark.parametrize("name", CASES)
def test_output(name: str, called: Callable[..., tuple[int, str]], golden: Callable[[Path, str], None]) -> None:
    arguments, expected = CASES[name]
    code, written = called(*arguments)
    assert code == expected, written
    golden(OUTPUT / f"{name}.txt", written)


def test_a_history_as_json_has_every_run_and_every_change(called: Callable[..., tuple[int, str]]) -> None:
    read = json.loads(called("bench", "history", "--json")[1])
    assert len(read["entries"]) == RUNS
    assert {each["begun_at"] for each in read["changes"]} == {"2026-11-07T12:00:00+00:00"}
    assert all(30 < each["change_percent"] < 70 for each in read["changes"])


def test_a_benchmark_on_a_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], golden: Callable[[Path, str], None]
) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    found = measurements(1)
    found.impossible["GET /webhooks"] = "403 Forbidden"
    found.of("POST /support/tickets", "warm", "create_ticket", "support_tickets").failed = 2
    found.throttled = 3
    bundle = (
        Asset("assets/app.js", "script", True, 90_000, 30_000, 25_000),
        Asset("assets/late.js", "script", False, 400_000, 120_000, 100_000),
    )
    print_benchmark(benchmark(load(ROOT / "capacity.yaml"), found, bundle=bundle), None)
    golden(OUTPUT / "bench-run.txt", capsys.readouterr().out)
