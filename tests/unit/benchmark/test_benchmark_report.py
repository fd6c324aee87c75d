"""A benchmark judged: yes, no, not known; what is pooled, what is left out, what is read back."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from made_benchmark import ROUNDS, benchmark, measurements

from phase3b.benchmark.report import Asset, BenchmarkReport
from phase3b.benchmark.reported import facts_of, read_benchmark, run_of
from phase3b.capacity.loader import load
from phase3b.capacity.model.capacity import Capacity
from phase3b.cli.screen import text_of
from phase3b.errors import Phase3bError
from phase3b.load.comparison import compared_runs
from phase3b.load.report import Judged

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def capacity() -> Capacity:
    return load(ROOT / "capacity.yaml")


def judged(report: BenchmarkReport) -> dict[str, Judged]:
    return {each.what: each for each in report.judged}


def test_each_route_is_judged_by_its_operation_and_all_together_by_percentiles(capacity: Capacity) -> None:
    found = judged(benchmark(capacity, measurements(1)))
    assert found["GET /support/tickets: p95"].at_most == 1000
    assert found["POST /support/tickets: p95"].at_most == 500
    assert found["WebSocket message: p95"].at_most == 200
    assert [found[f"{name}: p95"].kept for name in ("GET /support/tickets", "api_endpoints", "lambda_warm")] == [
        "yes"
    ] * 3
    # 2 routes x 60: the p99 has no upper end below 299 values, and of 60 messages it has none either.
    assert (found["api_endpoints: p99"].kept, found["api_endpoints: p99"].high) == ("not known", None)
    assert found["websocket_events: p99"].why == "of 60 values its upper end is not known: 299 are needed"
    # 3 x 6 cold starts of some 360 ms each: the median is known, the p95 is not.
    assert [found[f"lambda_cold_start: {each}"].kept for each in ("p50", "p95", "max")] == ["yes", "not known", "yes"]


def test_what_is_too_slow_is_no_and_what_is_not_known_is_no_yes(capacity: Capacity) -> None:
    assert benchmark(capacity, measurements(1, 60)).verdict == "no"
    report = benchmark(capacity, measurements(1))
    assert (report.verdict, report.complete) == ("not known", True)


def test_what_could_not_be_called_makes_it_incomplete(capacity: Capacity) -> None:
    found = measurements(1)
    found.impossible["GET /webhooks"] = "403 Forbidden"
    report = benchmark(capacity, found)
    assert (report.complete, report.verdict, report.impossible) == (
        False,
        "not known",
        {"GET /webhooks": "403 Forbidden"},
    )


def test_without_cold_starts_nothing_is_known_of_them(capacity: Capacity) -> None:
    found = measurements(1, rounds=replace(ROUNDS, cold=0))
    found.starts_known = False
    report = benchmark(capacity, found)
    assert judged(report)["lambda_cold_start: p50"].why == (
        "answers do not tell whether a function was started for them"
    )
    assert "cold and warm calls are not told apart" in "; ".join(report.notes)


def test_failed_calls_are_in_no_latency_and_judged(capacity: Capacity) -> None:
    found = measurements(1)
    failing = found.of("GET /support/tickets", "warm", "list_tickets", "support_tickets")
    failing.failed, failing.statuses = 40, {"500 broken": 40}
    report = benchmark(capacity, found)
    # 40 of 198 + 40 calls.
    assert judged(report)["errors"].found == pytest.approx(100 * 40 / 238)
    assert judged(report)["errors"].kept == "no"
    (of_route,) = [each for each in report.calls if (each.label, each.start) == ("GET /support/tickets", "warm")]
    assert (of_route.count, of_route.failed) == (60, 40)


@pytest.mark.parametrize(("counted", "kept"), [("raw", "no"), ("gzip", "yes"), ("brotli", "not known")])
def test_the_budget_is_of_scripts_and_styles_that_are_loaded_with_the_page(
    capacity: Capacity, counted: str, kept: str
) -> None:
    """180 KB: 100 + 90 of the page raw, 60 + 30 with gzip; 500 of a lazy chunk and of a picture count for nothing."""
    assets = (
        Asset("a.js", "script", True, 100_000, 60_000, None),
        Asset("a.css", "style", True, 90_000, 30_000, None),
        Asset("b.js", "script", False, 500_000, 500_000, None),
        Asset("c.png", "other", True, 500_000, 500_000, None),
    )
    of = capacity.load.benchmark.model_copy(update={"bundle_size": counted})
    changed = replace(capacity, load=capacity.load.model_copy(update={"benchmark": of}))
    found = judged(benchmark(changed, measurements(1), bundle=assets))
    assert found[f"portal_bundle: initial scripts and styles, {counted}"].kept == kept


def test_the_largest_package_is_judged(capacity: Capacity) -> None:
    found = judged(benchmark(capacity, measurements(1)))
    assert found["largest package (support_tickets): own code"].found == 24
    assert found["largest package (authorizer): zip"].found == 39.9
    assert found["lambda_package (authorizer)"].found == pytest.approx(0.0399)


def test_two_are_compared_by_route_and_by_cold_starts_of_a_function(capacity: Capacity) -> None:
    base, same, slow = (
        run_of(benchmark(capacity, measurements(seed, slower))) for seed, slower in ((1, 1), (2, 1), (3, 1.5))
    )
    assert compared_runs([base], [same], 90, 10, 5, 1).change != "worse"
    found = compared_runs([base], [slow], 90, 10, 5, 1)
    assert found.change == "worse"
    changes = {each.label: each.change for each in found.differences if each.statistic == "p50"}
    assert changes["GET /support/tickets"] == changes["cold start of support_tickets"] == "worse"


def test_a_history_keeps_the_same_kinds(capacity: Capacity) -> None:
    facts = facts_of(benchmark(capacity, measurements(1)))
    assert set(facts.figures) == {
        "GET /support/tickets", "POST /support/tickets", "WebSocket message",
        "cold start of support_tickets", "cold start of notification_handler",
    }  # fmt: skip
    assert (facts.environment, facts.target, facts.seed, facts.complete) == ("prod", "local", 1, True)


def test_a_report_is_read_back_as_it_was_written(capacity: Capacity, tmp_path: Path) -> None:
    report = benchmark(capacity, measurements(1))
    (tmp_path / "one.json").write_text(text_of(report), "utf-8")
    assert read_benchmark(tmp_path / "one.json") == report
    assert json.loads(text_of(report)) == json.loads(json.dumps(asdict(report)))


def test_what_is_no_report_is_said_with_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    # A report of a load test has the same format's number.
    Path("base.json").write_text('{"format": 1, "scenario": "mixed"}', "utf-8")
    with pytest.raises(Phase3bError) as error:
        read_benchmark(Path("base.json"))
    assert str(error.value) == (
        "base.json:1:1: this is no report of a benchmark in format 1. Name a file that phase3b bench run --out has written. "
        "[P3B-BENCH-REPORT]"
    )
