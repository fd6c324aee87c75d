"""Rows of a CSV file become points: in any order, of any of the layouts, with all that is wrong said at its line."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from phase3b.capacity.text.problem_text import quoted
from phase3b.simulation.capacity.amounts import MINUTES_PER_DAY, SECONDS_PER_MINUTE
from phase3b.simulation.traces.csv_layout.csv_file import CsvFile
from phase3b.simulation.traces.text.decimal_text import Mark, UnclearMark, decimal_mark, has_unit, number
from phase3b.simulation.traces.text.timestamps import Times, read_times
from phase3b.simulation.traces.trace import LONGEST_DAYS, MOST_UNITS_PER_SECOND, Kind, Points, SeriesKey, clock

# A file with so many problems has one, and nobody wants to wait for the rest.
STOPS_AT: Final = 1000
UTC_NOTE: Final = "its times have no zone and are taken as UTC"


@dataclass(frozen=True, slots=True)
class ValueColumn:
    """A column of numbers: what a number is, units of a request where it counts those, and minutes where it says them."""

    position: int
    kind: Kind
    times: float = 1.0
    period: int | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """Where in a row what is. `keys` has the series of each value column for the cells at `owner_at`; None: refused."""

    time_at: int
    columns: int
    owner_at: tuple[int, ...]
    values: tuple[ValueColumn, ...]
    keys: Callable[[int, tuple[str, ...]], tuple[SeriesKey, ...] | None]
    sparse: bool = False
    """Whether minutes without traffic have no point, as in CloudWatch."""
    no_point: frozenset[str] = frozenset()
    """What a cell says that has no point."""
    notes: tuple[str, ...] = ()
    by_series: Mapping[SeriesKey, ValueColumn] = field(default_factory=dict)
    """What the numbers of a series are, where its name says it and not its column; filled by `keys`."""


@dataclass(slots=True)
class _Group:
    """The rows of one owner."""

    keys: tuple[SeriesKey, ...]
    rows: list[list[str]] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)


def read_rows(source: CsvFile, rows: Iterable[list[str]], layout: Layout) -> dict[SeriesKey, Points]:
    """The points of all rows below the columns; problems are in `source`."""
    groups = _grouped(source, rows, layout)
    if not any(group.rows for group in groups):
        if not source.problems:
            what = "there are no rows below the columns"
            source.complain(source.head, what, "Add one for each minute", code="P3B-TRACE-EMPTY")
        return {}
    times = _times(source, groups, layout)
    mark = _mark(source, groups, layout)
    found: dict[SeriesKey, Points] = {}
    for group in groups:
        ordered = _in_order(source, group, layout, times)
        if ordered is None or mark is None:
            continue
        for of_column, key in zip(layout.values, group.keys, strict=True):
            column = layout.by_series.get(key, of_column)
            notes = (*layout.notes, UTC_NOTE) if times.without_zone else layout.notes
            points = Points(source.file, column.kind, period=column.period, sparse=layout.sparse, notes=notes)
            _fill(source, points, ordered, column, mark, layout)
            if points.minutes or not layout.sparse:
                found[key] = points
    return found


def _grouped(source: CsvFile, rows: Iterable[list[str]], layout: Layout) -> list[_Group]:
    groups: dict[tuple[SeriesKey, ...], _Group] = {}
    by_cells: dict[tuple[str, ...], _Group | None] = {}
    many, owner_at = layout.columns, layout.owner_at
    one_at = owner_at[0] if len(owner_at) == 1 else None
    for row in rows:
        if len(row) != many:
            fix = (
                "Complete the row"
                if len(row) < many
                else "Put numbers with commas in quotes, or remove what is too much"
            )
            source.complain(source.line, f"{len(row)} cells for {many} columns", fix, code="P3B-TRACE-FORM")
            if len(source.problems) > STOPS_AT:
                break
            continue
        cells = (row[one_at],) if one_at is not None else tuple([row[at] for at in owner_at])
        if cells not in by_cells:
            keys = layout.keys(source.line, tuple(cell.strip() for cell in cells))
            by_cells[cells] = None if keys is None else groups.setdefault(keys, _Group(keys))
        group = by_cells[cells]
        if group is not None:
            group.rows.append(row)
            group.lines.append(source.line)
    return list(groups.values())


def _times(source: CsvFile, groups: Sequence[_Group], layout: Layout) -> Times:
    at = layout.time_at
    first: dict[str, int] = {}
    for group in groups:
        for row, line in zip(group.rows, group.lines, strict=True):
            first.setdefault(row[at], line)
    times = read_times(first)
    for number_of, (text, problem) in enumerate(times.wrong.items()):
        if number_of > STOPS_AT:
            break
        source.complain(first[text], problem.what, problem.fix, code=problem.code)
    return times


def _mark(source: CsvFile, groups: Sequence[_Group], layout: Layout) -> Mark | None:
    """The decimal mark of the file; None where its numbers contradict each other, which is said."""
    if source.stated.decimal is not None:
        return source.stated.decimal
    at = [column.position for column in layout.values]
    cells = [row[position] for group in groups for row in group.rows for position in at]
    if source.delimiter == "," and not any("," in cell for cell in cells):
        return "."
    mark = decimal_mark(cells, source.delimiter)
    if not isinstance(mark, UnclearMark):
        return mark
    lines = (line for group in groups for line in group.lines for _ in at)
    line = next(line for cell, line in zip(cells, lines, strict=True) if cell.strip() == mark.text)
    fix = "Export numbers with a decimal point and without separators, or write # decimal: comma (or point) above the columns"
    if mark.against is not None:
        what = f"{quoted(mark.text)} has a decimal comma, and {quoted(mark.against)} a decimal point"
        source.complain(line, what, fix, code="P3B-TRACE-NUMBER")
        return None
    comma, point = mark.readings()
    readings = f"{comma} with a decimal comma, and {point} with a decimal point"
    what = f"{quoted(mark.text)} is {readings}; the file does not show which"
    source.complain(line, what, fix, code="P3B-TRACE-NUMBER")
    # So that what else is wrong is said, too.
    return "."


@dataclass(slots=True)
class _Ordered:
    seconds: list[float]
    rows: list[list[str]]
    lines: list[int]


def _in_order(source: CsvFile, group: _Group, layout: Layout, times: Times) -> _Ordered | None:
    """The rows by time, each once; None where there is none, or a time is there twice, which is said."""
    at = layout.time_at
    known = [number_of for number_of, row in enumerate(group.rows) if row[at] in times.seconds]
    seconds = [times.seconds[group.rows[each][at]] for each in known]
    if not known:
        return None
    if any(before >= after for before, after in pairwise(seconds)):
        order = sorted(range(len(known)), key=seconds.__getitem__)
        known = [known[each] for each in order]
        seconds = [seconds[each] for each in order]
        twice = [place for place, (before, after) in enumerate(pairwise(seconds), start=1) if before == after]
        if twice:
            _complain_twice(source, group, [(known[place - 1], known[place]) for place in twice], times, at)
    first_minute = int(seconds[0] // SECONDS_PER_MINUTE)
    if seconds[-1] // SECONDS_PER_MINUTE - first_minute > LONGEST_DAYS * MINUTES_PER_DAY:
        beyond = SECONDS_PER_MINUTE * (first_minute + LONGEST_DAYS * MINUTES_PER_DAY + 1)
        far = [(group.lines[each], when) for each, when in zip(known, seconds, strict=True) if when >= beyond]
        line, minute = min((line, int(when // SECONDS_PER_MINUTE)) for line, when in far)
        what = f"the trace is longer than {LONGEST_DAYS} days: this row is of {clock(minute)}"
        source.complain(line, what, "Cut it, or correct the times", code="P3B-TRACE-LENGTH")
        return None
    return _Ordered(seconds, [group.rows[each] for each in known], [group.lines[each] for each in known])


def _complain_twice(source: CsvFile, group: _Group, pairs: Sequence[tuple[int, int]], times: Times, at: int) -> None:
    before, after = pairs[0]
    text = group.rows[after][at].strip()
    more = f"; {len(pairs):,} rows have a time of another one" if len(pairs) > 1 else ""
    fix = "Keep one row of each time"
    if times.without_zone:
        fix += "; where summer time ends an hour is there twice: export times in UTC"
    what = f"{text} is there twice, first in line {group.lines[before]}{more}"
    source.complain(group.lines[after], what, fix, code="P3B-TRACE-TIME")


def _fill(source: CsvFile, points: Points, ordered: _Ordered, column: ValueColumn, mark: Mark, layout: Layout) -> None:
    """The points of a column."""
    texts = [row[column.position] for row in ordered.rows]
    seconds, lines = ordered.seconds, ordered.lines
    amounts = _plain(texts, most_of(column.kind)) if mark == "." else None
    if amounts is None:
        seconds, amounts, lines = _each_by_itself(source, ordered, texts, column, mark, layout.no_point)
    if column.times != 1:
        amounts = [amount * column.times for amount in amounts]
    _put_together(points, [int(each // SECONDS_PER_MINUTE) for each in seconds], amounts, lines)


def _plain(texts: Sequence[str], most: float) -> list[float] | None:
    """The numbers of a column that has nothing but those; None where each has to be looked at."""
    try:
        amounts = [float(text) for text in texts]
    except ValueError:
        return None
    joined = "".join(texts)
    in_range = min(amounts) >= 0 and max(amounts) <= most and "_" not in joined and joined.isascii()
    return amounts if in_range and not math.isnan(sum(amounts)) else None


def _each_by_itself(
    source: CsvFile,
    ordered: _Ordered,
    texts: Sequence[str],
    column: ValueColumn,
    mark: Mark,
    no_point: frozenset[str],
) -> tuple[list[float], list[float], list[int]]:
    """Seconds, amounts and lines of the cells that have a number; what is wrong with the others."""
    kept: list[float] = []
    amounts: list[float] = []
    lines: list[int] = []
    for seconds, text, line in zip(ordered.seconds, texts, ordered.lines, strict=True):
        if text.strip().lower() in no_point:
            continue
        try:
            amount = number(text, mark)
        except ValueError:
            amount = -1.0
        if 0 <= amount <= most_of(column.kind):
            kept.append(seconds)
            amounts.append(amount)
            lines.append(line)
            continue
        _bad_amount(source, line, text, mark)
        if len(source.problems) > STOPS_AT:
            break
    return kept, amounts, lines


def _put_together(points: Points, minutes: list[int], amounts: list[float], lines: list[int]) -> None:
    """Rows of one minute are one point: the sum of them, or their mean."""
    if all(before < after for before, after in pairwise(minutes)):
        points.minutes, points.amounts, points.lines = minutes, amounts, lines
        return
    points.finer = True
    count = 0
    for minute, amount, line in zip(minutes, amounts, lines, strict=True):
        if points.minutes and points.minutes[-1] == minute:
            count += 1
            whole = points.amounts[-1]
            points.amounts[-1] = whole + ((amount - whole) / count if points.kind == "rate" else amount)
        else:
            count = 1
            points.minutes.append(minute)
            points.amounts.append(amount)
            points.lines.append(line)


def _bad_amount(source: CsvFile, line: int, text: str, mark: Mark) -> None:
    shown = text.strip()
    try:
        amount = number(shown, mark)
    except ValueError:
        what = f"{quoted(shown)} is not a number" if shown else "a cell is empty"
        plain = shown.replace(",", "").replace("_", "")
        fix = f"Write {plain}" if plain != shown else "Write a number; 0 where nothing was used"
        if has_unit(shown):
            what = f"{quoted(shown)} is a number with a unit, rounded for a screen"
            fix = "Export plain numbers (Grafana: Inspect, Data, without Formatted data)"
        source.complain(line, what, fix, code="P3B-TRACE-NUMBER")
        return
    if not math.isfinite(amount):
        source.complain(line, f"{shown} is not a finite number", "Write an ordinary number", code="P3B-TRACE-NUMBER")
    elif amount < 0:
        source.complain(line, f"{shown} is negative", "Write 0 or more", code="P3B-TRACE-NUMBER")
    else:
        source.complain(line, f"{shown} is more than any table is asked", "Check the unit", code="P3B-TRACE-NUMBER")


def most_of(kind: Kind) -> float:
    """The largest number that is read: of a second, or of an hour."""
    return MOST_UNITS_PER_SECOND * (SECONDS_PER_MINUTE**2 if kind == "sum" else 1)
