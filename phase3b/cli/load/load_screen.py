"""A run on a terminal: how it goes, and what came of it."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

import click

from phase3b.cli.fitted_table import FittedTable
from phase3b.cli.screen import console, table
from phase3b.load.knee import knee
from phase3b.load.report import Judged, LoadReport

GOOD = ("101", "200", "201", "202", "204", "arrived")


class Progress:
    """One line on standard error that is written over while a run goes on; none where nobody watches."""

    def __init__(self, *, quiet: bool) -> None:
        self.shown = not quiet and sys.stderr.isatty()
        self.written = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.written:
            click.echo(f"\r{' ' * self.written}\r", nl=False, err=True)

    def told(self, event: Mapping[str, Any]) -> None:
        """An event of the engine."""
        if not self.shown:
            return
        match event["event"]:
            case "preparing":
                self._write(f"preparing, {event['workers']} workers")
            case "progress":
                self._write(_progress(event))
            case _:
                pass

    def _write(self, text: str) -> None:
        text = text[:78]
        click.echo(f"\r{text:<{self.written}}", nl=False, err=True)
        self.written = len(text)


def _progress(event: Mapping[str, Any]) -> str:
    seconds, of = event["seconds"], event["of_seconds"]
    if seconds < 0:
        return f"warm-up, {-seconds:.0f} s more"
    rows = event["labels"].values()
    count, errors = sum(each["count"] for each in rows), sum(each["errors"] for each in rows)
    worst = max((each["p95_ms"] for each in rows), default=0.0)
    whole = "" if of is None else f" of {of:.0f}"
    return f"{seconds:.0f}{whole} s: {count:,} requests, {errors:,} failed, slowest p95 {worst:,.0f} ms, {event['dropped']:,} dropped"


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
        if each.latency is None:
            continue
        figures = (each.latency.p50_ms, each.latency.p95_ms, each.latency.p99_ms, each.latency.max_ms)
        rows.add_row(
            label,
            f"{each.count:,}",
            f"{each.per_second:,.1f}",
            f"{each.errors:,}",
            *(f"{figure:,.0f}" for figure in figures),
        )
    screen.print(rows)
    for label, each in report.labels.items():
        bad = ", ".join(f"{status} {times:,} times" for status, times in each.statuses.items() if status not in GOOD)
        if bad:
            screen.print(f"{label} failed: {bad}", markup=False)
    if report.steps:
        screen.print(_steps_table(report))
        screen.print(knee(report.steps), markup=False)
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
            f"{step.slowest_p95_ms:,.0f}",
            "; ".join(step.broken) or "nothing",
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
