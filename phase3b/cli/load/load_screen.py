"""What came of a run, on a terminal."""

from __future__ import annotations

from phase3b.cli.fitted_table import FittedTable
from phase3b.cli.load.consumption_screen import print_consumption
from phase3b.cli.screen import console, table
from phase3b.load.knee import knee
from phase3b.load.report import Judged, LoadReport
from phase3b.load.tally import ANSWERED, ARRIVED

GOOD = ("101", "200", "201", "202", "204", ARRIVED, ANSWERED)


def print_report(report: LoadReport) -> None:
    """Requests, expectations, what to know."""
    screen = console()
    model = "closed model" if report.closed_model else "open model"
    screen.print(
        f"[bold]{report.scenario}[/]: {report.description}. {report.environment} ({report.tier}), {report.seconds:.0f} s, {model}"
    )
    right = ("requests", "per s", "failed", "p50 ms", "p95 ms", "p99 ms", "max ms")
    rows = table("request", *right, right=right)
    for label, each in report.labels.items():
        known = each.latency
        # What was refused each time has no latency, and was sent all the same.
        figures = () if known is None else (known.p50_ms, known.p95_ms, known.p99_ms, known.max_ms)
        rows.add_row(
            label,
            f"{each.count:,}",
            f"{each.per_second:,.1f}",
            f"{each.errors:,}",
            *((f"{figure:,.0f}" for figure in figures) if figures else "----"),
        )
    screen.print(rows)
    for label, each in report.labels.items():
        bad = ", ".join(f"{status} {times:,} times" for status, times in each.statuses.items() if status not in GOOD)
        if bad:
            screen.print(f"{label} failed: {bad}", markup=False)
    if report.steps:
        screen.print(_steps_table(report))
        screen.print(knee(report.steps), markup=False)
    if report.consumption is not None:
        print_consumption(report.consumption)
    if report.judged:
        screen.print(_judged_table(report))
    for note in (
        *report.notes,
        *(f"{each.what}: {each.why}" for each in report.judged if each.kept == "not known"),
    ):
        screen.print(f"note: {note}", markup=False)
    for why in report.invalid:
        screen.print(f"invalid: {why}", markup=False)
    if not report.complete:
        screen.print(f"incomplete: {report.ended_by}", markup=False)
    screen.print(f"Does the service do what is expected? {report.verdict}", markup=False)


def _steps_table(report: LoadReport) -> FittedTable:
    rows = table("sessions/s", "seconds", "slowest p95 ms", "broken", right=("sessions/s", "seconds", "slowest p95 ms"))
    for step in report.steps:
        rows.add_row(
            f"{step.per_second:g}",
            f"{step.seconds:g}",
            f"{step.slowest_p95_ms:,.0f}" if step.slowest_p95_ms else "-",
            "; ".join(step.broken) or ("nothing" if step.slowest_p95_ms else "not known"),
        )
    return rows


def _judged_table(report: LoadReport) -> FittedTable:
    rows = table("expected", "limit", "found", "between", "kept", right=("limit", "found"))
    for judged in report.judged:
        rows.add_row(judged.what, _limit(judged), *_found(judged), judged.kept)
    return rows


def _limit(judged: Judged) -> str:
    sign, limit = ("<=", judged.at_most) if judged.at_most is not None else (">=", judged.at_least)
    return f"{sign} {limit:,g} {judged.unit}".rstrip()


def _found(judged: Judged) -> tuple[str, str]:
    if judged.found is None or judged.low is None or judged.high is None:
        return "-", ""
    return f"{judged.found:,.1f}", f"{judged.low:,.1f} to {judged.high:,.1f}"
