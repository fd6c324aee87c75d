"""An optimisation on a terminal: the gates, what became of it, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phase3b.cli.screen import console, table

if TYPE_CHECKING:
    from phase3b.tuning.trial.trial_record import Gate, Optimisation


def print_optimisation(done: Optimisation) -> None:
    """The gates with their limits, then the verdict."""
    screen = console()
    if done.judgement is not None:
        rows = table("gate", "change", "limit", "verdict", "why", right=("change", "limit"))
        for gate in done.judgement.gates:
            rows.add_row(gate.name, change_text(gate), f"{gate.limit_percent:g} %", gate.verdict, gate.why)
        screen.print(rows)
        for note in done.judgement.notes:
            screen.print(f"note: {note}", markup=False)
    for note in dict.fromkeys(note for run in (*done.runs_before, *done.runs_after) for note in run.notes):
        screen.print(f"note: {note}", markup=False)
    screen.print(f"{done.environment}: {done.outcome}. {done.why}", markup=False)


def change_text(gate: Gate) -> str:
    """What a gate found; shares of changes are none of a change."""
    if gate.found_percent is None:
        return "not known"
    return f"{gate.found_percent:.1f} %" if gate.name == "failed changes" else f"{gate.found_percent:+.1f} %"
