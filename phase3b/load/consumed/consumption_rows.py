"""What a run will consume, and what it consumed, as rows of texts: for a terminal and for pages alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from phase3b.load.consumed.consumption import PERCENT, Consumption, FunctionUse, TableUse
from phase3b.load.consumed.prediction import Prediction
from phase3b.load.curve import Chart, Line, chart

NOT_KNOWN: Final = "not known"
TABLE_COLUMNS: Final = (
    "table", "", "units", "predicted", "error %", "per s", "busiest/s", "min-max/s", "of min %", "throttled",
)  # fmt: skip
FUNCTION_COLUMNS: Final = (
    "function", "invocations", "failed", "cold starts", "mean ms", "p50 ms", "p95 ms", "max ms", "INIT ms", "MB",
)  # fmt: skip
ROUTE_COLUMNS: Final = ("route", "requests", "predicted", "from cache", "sent KB", "received KB")
PREDICTED_COLUMNS: Final = ("table", "", "units", "busiest/s", "throttled")
KB: Final = 1024
# More lines than there are colours nobody tells apart.
MOST_LINES: Final = 6


@dataclass(frozen=True, slots=True)
class Drawn:
    """A table of texts with its title."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def tables(of: Consumption | None) -> Iterator[Drawn]:
    """All of them, for a page; none where nothing was measured."""
    if of is None:
        return
    yield Drawn("Consumed capacity, measured and predicted", TABLE_COLUMNS, tuple(table_rows(of)))
    yield Drawn("Functions", FUNCTION_COLUMNS, tuple(function_rows(of)))
    yield Drawn("Routes, as the API saw them", ROUTE_COLUMNS, tuple(route_rows(of)))


def capacity_charts(of: Consumption | None, window_seconds: float) -> Iterator[Chart]:
    """Consumed units in percent of the minimum capacity, of those provisioned tables and indexes that use most of it."""
    used = sorted(
        (each for each in (of.tables if of is not None else ()) if each.minimum),
        key=lambda each: each.used_percent or 0,
        reverse=True,
    )
    lines = [
        Line(
            f"{each.name} {each.side}",
            tuple(
                ((number + 0.5) * window_seconds, PERCENT * units / (each.minimum or 1))
                for number, units in enumerate(each.windows)
            ),
        )
        for each in used[:MOST_LINES]
    ]
    if lines:
        yield chart("capacity used over time", "seconds after the warm-up", "% of the minimum", lines)


def table_rows(of: Consumption) -> Iterator[tuple[str, ...]]:
    """Reads and writes of each table and index."""
    for each in of.tables:
        yield (
            each.name,
            each.side,
            f"{each.units:,.1f}",
            NOT_KNOWN if each.predicted_units is None else f"{each.predicted_units:,.1f}",
            "-" if each.error_percent is None else f"{each.error_percent:+.1f}",
            f"{each.mean_per_second:,.1f}",
            f"{each.busiest_per_second:,.1f}",
            _bounds(each),
            "-" if each.used_percent is None else f"{each.used_percent:.1f}",
            "not measured" if each.throttled is None else f"{each.throttled:,}",
        )


def _bounds(each: TableUse) -> str:
    if each.minimum is not None and each.maximum is not None:
        return f"{each.minimum:,}-{each.maximum:,}"
    return "on-demand" if each.maximum is None else f"on-demand, {each.maximum:,}"


def function_rows(of: Consumption) -> Iterator[tuple[str, ...]]:
    """Each function that ran."""
    for each in of.functions:
        yield (
            each.function,
            f"{each.invocations:,}",
            f"{each.failed:,}",
            _cold_starts(each),
            *map(_ms, _figures(each)),
        )


def _figures(each: FunctionUse) -> tuple[float | None, ...]:
    return each.mean_ms, each.p50_ms, each.p95_ms, each.max_ms, each.init_mean_ms, each.memory_mb


def _cold_starts(each: FunctionUse) -> str:
    before = f" (+{each.cold_starts_before} in the warm-up)" if each.cold_starts_before else ""
    return f"{each.cold_starts:,}{before}"


def _ms(value: float | None) -> str:
    return "-" if value is None else f"{value:,.0f}"


def route_rows(of: Consumption) -> Iterator[tuple[str, ...]]:
    """Each route that was asked, or was to be."""
    for each in of.routes:
        yield (
            each.route,
            f"{each.requests:,}",
            "-" if each.predicted_requests is None else f"{each.predicted_requests:,}",
            f"{each.hits:,} of {each.cacheable:,}" if each.cacheable else "-",
            f"{each.request_bytes / KB / each.requests:,.2f}" if each.requests else "-",
            f"{each.response_bytes / KB / each.requests:,.2f}" if each.requests else "-",
        )


def predicted_rows(of: Prediction) -> Iterator[tuple[str, ...]]:
    """What each table and index will consume."""
    for each in of.uses:
        name = f"{each.table}/{each.index}" if each.index else each.table
        yield (name, each.side, f"{each.units:,.1f}", f"{each.busiest_per_second:,.1f}", f"{each.throttled_requests:,}")


def prediction_sentences(of: Prediction) -> Iterator[str]:
    """What is to be known of a prediction, the answer first."""
    requests, hits = (sum(getattr(each, name) for each in of.requests.values()) for name in ("requests", "hits"))
    yield f"predicted: {requests:,} requests, {hits:,} of them answered by the API's cache"
    if of.unknown:
        yield (
            f"what they consume is not known: service.assumptions.routes has nothing for {', '.join(of.unknown)}; "
            "phase3b calibrate takes it from the report of a run"
        )
        return
    refused = [each for each in of.uses if each.throttled_requests]
    if not refused:
        yield "predicted: nothing is throttled, with capacity at its minimum and no burst capacity"
    for each in refused:
        name = f"{each.table}/{each.index}" if each.index else each.table
        yield (
            f"predicted: {each.throttled_requests:,} {each.side}s of {name} are throttled, with capacity at its minimum and no burst "
            f"capacity; {each.throttled_with_burst or 'none'} with what an idle table has saved"
        )
    yield from of.notes


def consumption_sentences(of: Consumption) -> Iterator[str]:
    """What is to be known of what was consumed."""
    if of.unpredicted_routes:
        yield (
            f"no prediction: service.assumptions.routes has nothing for {', '.join(of.unpredicted_routes)}; "
            "phase3b calibrate takes it from this report"
        )
    if any(each.throttled is None for each in of.tables):
        yield "throttles of tables are not measured: the embedded AWS throttles nothing (--no-throttling)"
    for cause, units in of.other.items():
        total = sum(each.units for each in units)
        yield f"{total:,.1f} units were consumed by no request of a route: {cause}"
    yield from of.notes
