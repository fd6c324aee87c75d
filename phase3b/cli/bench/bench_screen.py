"""A benchmark on a terminal."""

from __future__ import annotations

from phase3b.benchmark.report import Asset, BenchmarkReport, CallReport
from phase3b.cli.fitted_table import FittedTable
from phase3b.cli.screen import console, table
from phase3b.load.comparison import Comparison
from phase3b.load.report import Judged

MOST_ASSETS = 20
MOST_NAMED = 3
FIGURES = ("min", "mean", "p50", "p95", "p99", "max")


def print_benchmark(report: BenchmarkReport, compared: Comparison | None) -> None:
    """Calls, invocations, sizes, objectives, what to know."""
    screen = console()
    screen.print(
        f"[bold]benchmark[/] of {report.environment} ({report.tier}): {report.iterations} calls of each, "
        f"{report.cold_iterations} cold, {report.seconds:.0f} s; milliseconds"
    )
    screen.print(_calls_table("call", report.calls))
    if report.invocations:
        screen.print(_calls_table("function (initialisation and duration)", report.invocations))
    for each in report.calls:
        if each.failed:
            why = ", ".join(f"{status} ({times:,} times)" for status, times in each.statuses.items())
            screen.print(f"{each.label} ({each.start}) failed {each.failed:,} times: {why}", markup=False)
    if report.packages:
        screen.print(_packages_table(report))
    if report.bundle:
        screen.print(_bundle_table(report.bundle))
    screen.print(_judged_table(report.judged))
    for what, why in report.impossible.items():
        screen.print(f"not called: {what}: {why}", markup=False)
    for what, why in report.unmeasured.items():
        screen.print(f"not measured: {what}: {why}", markup=False)
    for why, names in unknown(report.judged).items():
        shown = f"{names[0]} and {len(names) - 1} more" if len(names) > MOST_NAMED else ", ".join(names)
        screen.print(f"not known: {shown}: {why}", markup=False)
    for note in report.notes:
        screen.print(f"note: {note}", markup=False)
    if compared is not None:
        from phase3b.cli.load.comparison_screen import print_comparison  # noqa: PLC0415

        print_comparison(compared)
    if not report.complete:
        screen.print("incomplete: not everything could be called", markup=False)
    screen.print(f"Is the service within its objectives? {report.verdict}", markup=False)


def unknown(judged: tuple[Judged, ...]) -> dict[str, list[str]]:
    """What is not known, by the reason."""
    found: dict[str, list[str]] = {}
    for each in judged:
        if each.kept == "not known":
            found.setdefault(each.why, []).append(each.what)
    return found


def _calls_table(title: str, calls: tuple[CallReport, ...]) -> FittedTable:
    rows = table(title, "start", "calls", *FIGURES, right=("calls", *FIGURES))
    for each in calls:
        seen = each.latency
        figures = (
            ("-",) * len(FIGURES)
            if seen is None
            else tuple(
                f"{figure:,.1f}"
                for figure in (seen.min_ms, seen.mean_ms, seen.p50_ms, seen.p95_ms, seen.p99_ms, seen.max_ms)
            )
        )
        rows.add_row(each.label, each.start, f"{each.count:,}", *figures)
    return rows


def _packages_table(report: BenchmarkReport) -> FittedTable:
    rows = table("package", "zip bytes", "of them own code", right=("zip bytes", "of them own code"))
    for each in report.packages:
        rows.add_row(each.function, f"{each.size_bytes:,}", f"{each.own_bytes:,}")
    return rows


def _bundle_table(assets: tuple[Asset, ...]) -> FittedTable:
    rows = table("asset", "loaded", "raw", "gzip", "brotli", right=("raw", "gzip", "brotli"))
    for each in assets[:MOST_ASSETS]:
        rows.add_row(each.path, "with the page" if each.initial else "later", *_bytes([each]))
    if len(assets) > MOST_ASSETS:
        rows.add_row(f"{len(assets) - MOST_ASSETS} more", "", *_bytes(assets[MOST_ASSETS:]))
    for initial, name in ((True, "all with the page"), (False, "all later")):
        rows.add_row(name, "", *_bytes([each for each in assets if each.initial is initial]))
    return rows


def _bytes(assets: list[Asset] | tuple[Asset, ...]) -> tuple[str, str, str]:
    pressed = [each.brotli_bytes for each in assets]
    brotli = "-" if None in pressed else f"{sum(each or 0 for each in pressed):,}"
    return f"{sum(each.raw_bytes for each in assets):,}", f"{sum(each.gzip_bytes for each in assets):,}", brotli


def _judged_table(judged: tuple[Judged, ...]) -> FittedTable:
    rows = table("objective", "limit", "found", "between", "kept", right=("limit", "found"))
    for each in judged:
        if each.found is None or each.low is None:
            found, between = "-", ""
        else:
            high = "not known" if each.high is None else f"{each.high:,.1f}"
            found, between = (
                f"{each.found:,.4g}" if each.low == each.high else f"{each.found:,.1f}",
                "" if each.low == each.high else f"{each.low:,.1f} to {high}",
            )
        rows.add_row(each.what, f"<= {each.at_most:,g} {each.unit}", found, between, each.kept)
    return rows
