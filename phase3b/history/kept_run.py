"""A run beside those before it: what it is compared with, and the entry that it becomes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from phase3b.change.difference.git_revision import head_of
from phase3b.errors import bad_input
from phase3b.history.entry import FORMAT, Entry, RunFacts
from phase3b.history.machine import Machine
from phase3b.history.store import History
from phase3b.load.report import LoadReport

LAST: Final = "last"
CODE: Final = "P3B-BENCH-BASELINE"


def facts_of(report: LoadReport) -> RunFacts:
    """What a history keeps of a load test."""
    figures = {
        label: {"p50": each.latency.p50_ms, "p95": each.latency.p95_ms}
        for label, each in report.labels.items()
        if each.latency is not None
    }
    return RunFacts(
        report.begun_at,
        report.environment,
        report.tier,
        "local" if report.local else report.target,
        report.seed,
        report.complete and not report.invalid,
        report.verdict,
        figures,
    )


def entry(facts: RunFacts, machine: Machine, history: History, folder: Path) -> Entry:
    """The entry of a run, with the commit that the project's folder is of."""
    commit, changed = head_of(folder)
    return Entry(FORMAT, facts, commit, changed, machine, history.new_report(facts.begun_at))


def base_reports(given: str, history: History, of: Entry, most: int) -> Sequence[Path]:
    """The reports to compare with: a file that is named, or those of the last complete runs that this one is like.

    Raises:
        Phase3bError: there is none.
    """
    if given != LAST:
        return (Path(given),)
    alike = [each for each in history.entries() if each.run.complete and of.alike(each)]
    if not alike:
        raise bad_input(
            f"{history.file} has no complete run of {of.run.environment} ({of.run.tier}) on a machine like this one",
            "Run it once without --baseline, or name a report: --baseline FILE",
            code=CODE,
        )
    return tuple(history.report_file(each) for each in alike[-most:])
