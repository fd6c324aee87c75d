"""All failures of a window: read from the logs, grouped, judged."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from phase3b.errors import Phase3bError
from phase3b.operations.doctor.evidence import Asked
from phase3b.operations.doctor.metric_answers import read_points
from phase3b.operations.doctor.series import function_series
from phase3b.operations.incident.answered import ANSWERED_PATTERN, failures
from phase3b.operations.incident.error_groups import Context, ErrorGroup, finding_of, grouped
from phase3b.operations.incident.finding import Section
from phase3b.operations.incident.log_answers import (
    ERROR_PATTERN,
    INSIGHTS,
    MILLISECONDS,
    Lines,
    filtered,
    queried,
    unread,
)
from phase3b.operations.incident.opened import Opened
from phase3b.pricing.prices.price_book import PriceBook

BYTES_PER_GB: Final = 1024**3
PRICE: Final = "cloudwatch.logs_insights"


@dataclass(frozen=True, slots=True)
class Errors:
    """All groups, where they are from, and how many lines of a failure were read."""

    groups: tuple[ErrorGroup, ...]
    source: str
    lines: int
    bytes_scanned: float
    cost_usd: float | None
    left_out: tuple[str, ...]


def errors(opened: Opened, functions: Collection[str], *, plain: bool) -> Section[Errors]:
    """The failures of functions (all where none are named); `plain` reads line by line and asks Logs Insights nothing."""
    around, reading = opened.around, opened.reading
    chosen = [each for each in around.deployment.functions if not functions or each.name in functions]
    groups = {each.name: around.names.function_logs(each.name) for each in chosen}
    asked = {each.name: function_series(each, around.names).invocations for each in chosen}
    points = read_points(reading, _all(asked.values()), opened.begin, opened.end)
    invocations = {name: sum(points.get(each, {}).values()) for name, each in asked.items()}
    notes: list[str] = []
    lines = None if plain else _by_query(opened, groups, notes)
    if lines is None:
        lines = _line_by_line(opened, groups)
    found = failures(lines.lines)
    every = grouped(found, opened.asked.requests)
    cost = _cost(opened, lines.bytes_scanned) if lines.bytes_scanned else 0.0
    notes += _notes(lines, cost)
    findings = tuple(
        finding_of(each, Context(invocations), around, round(opened.begin.timestamp() * MILLISECONDS), opened.options)
        for each in every
    )
    figures = Errors(every, lines.source, len(found), lines.bytes_scanned, cost, lines.left_out)
    unknown = {**reading.unknown, **unread(lines.left_out, "A shorter window, or --function,")}
    return Section(opened.name, opened.begin, opened.end, figures, findings, unknown, tuple(notes))


def _line_by_line(opened: Opened, groups: dict[str, str]) -> Lines:
    """What tells of a failure, and the answers of 500 or more with what was warned of before."""
    found = [
        filtered(opened.reading, groups, pattern, opened.begin, opened.end, opened.asked.log_pages)
        for pattern in (ERROR_PATTERN, ANSWERED_PATTERN)
    ]
    left_out = tuple(dict.fromkeys(name for each in found for name in each.left_out))
    return Lines(tuple(line for each in found for line in each.lines), found[0].source, left_out)


def _all(asked: Collection[Asked]) -> tuple[Asked, ...]:
    return tuple(asked)


def _by_query(opened: Opened, groups: dict[str, str], notes: list[str]) -> Lines | None:
    """By Logs Insights; where it gives nothing, why is a note: the lines are read all the same."""
    lines = queried(opened.reading, groups, opened.begin, opened.end, opened.asked.insights_seconds)
    because = opened.reading.unknown.pop(INSIGHTS, None)
    if because is not None:
        notes.append(f"read line by line: {because}")
    return lines


def _notes(lines: Lines, cost: float | None) -> Iterator[str]:
    if lines.bytes_scanned:
        paid = "at a price that is not known" if cost is None else f"${cost:,.4f}"
        yield f"Logs Insights scanned {lines.bytes_scanned / BYTES_PER_GB:,.3f} GB, {paid}"


def _cost(opened: Opened, scanned: float) -> float | None:
    """What AWS charges for the bytes that were scanned."""
    try:
        prices = PriceBook(datetime.now(UTC).date()).prices(
            opened.around.deployment.environment.region, opened.around.deployment.assumptions
        )
    except Phase3bError:
        return None
    found = prices.find(PRICE)
    return None if found is None else prices.cost_usd(found, scanned / BYTES_PER_GB)
