"""Cold starts on a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from phase3b.cli.fitted_table import FittedTable
from phase3b.cli.screen import console, table
from phase3b.cli.tune.batches_screen import print_proposals
from phase3b.operations.doctor.proposed_patch import ProposedPatch
from phase3b.tuning.starts.report import ColdShare, ColdStartReport, Imports, Reuse, StartOption, StartReport


def print_starts(found: ColdStartReport, proposed: ProposedPatch, patch_out: Path | None) -> None:
    """Of each function what it imports, whether it reuses connections, how many start cold, and what can be done."""
    screen = console()
    screen.print(f"[bold]cold starts[/] of {found.environment} ({found.tier})")
    for function in found.functions:
        screen.print()
        kept = function.provisioned_concurrency
        screen.print(
            f"[bold]{function.function}[/], {function.memory_mb:,} MB"
            + ("" if kept is None else f", provisioned concurrency {kept:,}")
        )
        for text in _texts(function):
            screen.print(f"  {text}", markup=False)
        screen.print(_options(function))
        best = function.best
        named = "not known" if best is None else _name(best)
        screen.print(f"  to have: {named} ({function.confidence})", markup=False)
        for text in function.why:
            screen.print(f"  {text}", markup=False)
    screen.print()
    for note in found.notes:
        screen.print(f"note: {note}", markup=False)
    print_proposals(found.proposals, proposed, patch_out, found.not_known)


def _texts(function: StartReport) -> Iterator[str]:
    if function.imports is not None:
        yield _imports(function.imports)
    if function.reuse is not None:
        yield _reuse(function.reuse)
    yield _share(function.share)


def _imports(found: Imports) -> str:
    slowest = ", ".join(f"{each.module} {each.own_ms:,.1f}" for each in found.slowest)
    return f"import: {found.total_ms:,.0f} ms here, {found.modules:,} modules; of them (ms): {slowest}"


def _reuse(found: Reuse) -> str:
    reused = {True: "reused", False: "not reused", None: "not known"}[found.reused]
    return (
        f"connections: {reused}; {found.clients_at_import:,} clients at import and {found.clients_later:,} later; "
        f"{found.first_connections:,} connections for {found.first_requests:,} requests of the first invocation, "
        f"{found.later_connections:,} for {found.later_requests:,} of {found.later_invocations:,} more"
    )


def _share(found: ColdShare) -> str:
    if found.certainty is None:
        return (
            f"cold starts: not known, {found.cold:,} of {found.invocations:,} invocations are too few ({found.source})"
        )
    counted = f"{found.cold:,} of {found.invocations:,} invocations, " if found.invocations else ""
    start = "" if found.init_p50_ms is None else f", p50 {found.init_p50_ms:,.0f} ms"
    last = "" if found.init_p99_ms is None else f", p99 {found.init_p99_ms:,.0f} ms"
    return f"cold starts: {counted}{found.percent or 0:.2f} %{start}{last} ({found.certainty}: {found.source})"


def _options(function: StartReport) -> FittedTable:
    rows = table(
        "option",
        "cold %",
        "start ms",
        "p99 ms",
        "$/month",
        "how sure",
        right=("cold %", "start ms", "p99 ms", "$/month"),
    )
    for each in function.options:
        sure = f"can't be: {each.hindrance}" if each.hindrance else each.certainty
        rows.add_row(
            _name(each),
            "-" if each.cold_percent is None else f"{each.cold_percent:.2f}",
            _number(each.start_ms),
            _number(each.p99_ms),
            "-" if each.monthly_usd is None else f"{each.monthly_usd:,.2f}",
            sure,
        )
    return rows


def _name(each: StartOption) -> str:
    return f"{each.remedy} {each.executions:,}" if each.executions else each.remedy


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:,.0f}"
