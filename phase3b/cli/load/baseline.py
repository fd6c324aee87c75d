"""The baseline and the history of a run: what it is compared with, and where it is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from phase3b.capacity.model.capacity import Capacity
from phase3b.cli.load.history_screen import load_history
from phase3b.history.entry import RunFacts
from phase3b.history.kept_run import base_reports, entry
from phase3b.history.machine import Machine, this_machine
from phase3b.history.store import HISTORY, History
from phase3b.load.comparison import ComparedRun, Comparison, compared_runs, run_of, same_load
from phase3b.load.report_file import read_report


@dataclass(slots=True)
class Kept:
    """One run of `name`; `baseline` is a file, "last", or None, `keeps` whether it goes into the history.

    `read` reads a report to compare with; `what` is run: a scenario, or the benchmark.
    """

    name: str
    what: str
    file: Path
    capacity: Capacity
    machine: Machine
    baseline: str | None
    keeps: bool
    read: Callable[[Path], ComparedRun]
    base: Sequence[ComparedRun] = field(default_factory=tuple)

    @property
    def history(self) -> History:
        """Where its runs are."""
        return History(HISTORY, self.name)

    def check(self, environment: str, tier: str, target: str) -> None:
        """Finds the baseline before the work is done, and reads it and the history.

        Raises:
            Phase3bError: there is none, a report can't be read or is of another scenario, or a line of the history is broken.
        """
        if self.keeps:
            self.history.entries()
        if self.baseline is None:
            return
        facts = RunFacts("", environment, tier, target, 0, complete=True, verdict="", figures={})
        now = entry(facts, self.machine, self.history, self.file.absolute().parent)
        most = self.capacity.load.settings.baseline_runs
        self.base = [self.read(each) for each in base_reports(self.baseline, self.history, now, most)]
        same_load([self.what, *(each.what for each in self.base)])

    def compared(self, run: ComparedRun, seed: int) -> Comparison | None:
        """How it differs from the baseline; None where none was asked for."""
        if not self.base:
            return None
        confidence = self.capacity.load.settings.confidence_percent
        tolerance = self.capacity.objectives.regression.latency_percent
        between = self.capacity.load.settings.between_runs_percent
        return compared_runs(self.base, [run], confidence, tolerance, between, seed)

    def keep(self, facts: RunFacts, report: str) -> None:
        """Puts it into the history, unless that is to be left out.

        Raises:
            Phase3bError: it can't be written.
        """
        if self.keeps:
            made = entry(facts, self.machine, self.history, self.file.absolute().parent)
            self.history.append(made, report)


def kept_load(name: str, scenario: str, file: Path, capacity: Capacity, baseline: str | None, *, keeps: bool) -> Kept:
    """The history of that name and the baseline of a run of a scenario."""
    return Kept(
        load_history(name),
        scenario,
        file,
        capacity,
        this_machine(),
        baseline,
        keeps,
        lambda each: run_of(read_report(each)),
    )
