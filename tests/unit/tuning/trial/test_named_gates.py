"""Which figure a gate names."""

from __future__ import annotations

from phase3b.load.comparison import Change, Comparison, Difference
from phase3b.tuning.trial.gates import Limits, latency_gate
from phase3b.tuning.trial.trial_record import FunctionFigures, RequestFigures, RunFigures

LIMITS = Limits(10, 20, 15, 5, 1, 5, 90)


def run() -> RunFigures:
    requests = {"GET /a": RequestFigures(1000, 0, 10, 20)}
    return RunFigures("r.json", "2026-11-30T00:00:00", 60, requests, {"f": FunctionFigures(1000, 5, 9, 100)}, "", ())


def test_the_figure_of_a_gate_is_the_worst_of_those_that_are_worse() -> None:
    def differs(label: str, percent: float, change: Change) -> Difference:
        return Difference(label, "p95", 10, 20, percent, 1, 900, change)

    found = Comparison(
        3, 3, 90, 10, (differs("GET /a", 40, "worse"), differs("GET /b", 60, "worse"), differs("GET /c", 400, "not known")), "worse", ()
    )  # fmt: skip
    gate = latency_gate(found, [run()], [run()], LIMITS)
    assert (gate.verdict, gate.found_percent) == ("worse", 60)
    assert gate.why.startswith("slower: GET /b p95 +60.0 %")
