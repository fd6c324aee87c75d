"""The baseline as it is written into a file, and read again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from phase3b.capacity.loader import parse_text
from phase3b.capacity.model.tuned import Tuned, TunedFunction
from phase3b.capacity.text.capacity_text import CapacityText, read_capacity_text
from phase3b.simulation.recommendation.capacity_patch import unified
from phase3b.tuning.trial.trial_record import FunctionFigures
from phase3b.tuning.watched.kept_baseline import with_baseline

ROOT = Path(__file__).resolve().parents[4]
FIGURES = {
    "support_tickets": FunctionFigures(900, 20.04, 60.26, 81),
    "authorizer": FunctionFigures(900, 3.5, None, None),
    "webhook_manager": FunctionFigures(1, None, None, None),
}


def ours() -> CapacityText:
    return read_capacity_text(ROOT / "capacity.yaml", "capacity.yaml")


def test_it_is_a_key_at_the_end_of_the_environment_and_nothing_else_changes() -> None:
    found = with_baseline(ours(), "dev", FIGURES, "2026-11-30", 1.234)
    added = [line for line in unified(ours().text, found.text, "c").splitlines() if line[0] in "+-"][2:]
    functions = "{support_tickets: {p95_ms: 60.3, mean_ms: 20, memory_mb: 81}, authorizer: {mean_ms: 3.5}}"
    assert added == [f'+    tuned: {{since: "2026-11-30", saved_usd: 1.23, functions: {functions}}}']
    assert parse_text(found).environments["dev"].tuned == Tuned(
        since="2026-11-30",
        saved_usd=1.23,
        functions={
            "support_tickets": TunedFunction(p95_ms=60.3, mean_ms=20, memory_mb=81),
            "authorizer": TunedFunction(mean_ms=3.5),
        },
    )
    assert parse_text(found).environments["prod"].tuned is None


def test_another_change_replaces_what_it_measured_and_keeps_the_rest() -> None:
    once = with_baseline(ours(), "dev", FIGURES, "2026-11-30", 1.234)
    twice = with_baseline(once, "dev", {"support_tickets": FunctionFigures(9, 10, 30, 90)}, "2026-12-01", 1.234)
    tuned = parse_text(twice).environments["dev"].tuned
    assert tuned is not None
    assert tuned.since == "2026-12-01"
    assert tuned.functions["support_tickets"] == TunedFunction(p95_ms=30, mean_ms=10, memory_mb=90)
    assert tuned.functions["authorizer"] == TunedFunction(mean_ms=3.5)


def test_nothing_measured_writes_nothing() -> None:
    assert with_baseline(ours(), "dev", {}, "2026-11-30", 1.234) == ours()
    unknown = {"support_tickets": replace(FIGURES["webhook_manager"])}
    assert with_baseline(ours(), "dev", unknown, "2026-11-30", 1.234) == ours()
