"""CSV files whose series are named by labels: CloudWatch's console, and Grafana's series as columns or as rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

from phase3b.capacity.text.problem_text import quoted
from phase3b.errors import Problem
from phase3b.simulation.capacity.amounts import MINUTES_PER_HOUR, SECONDS_PER_MINUTE
from phase3b.simulation.traces.csv_layout.csv_file import CONSOLE_ROWS, SERIES_NAMES, TIME_NAMES, CsvFile
from phase3b.simulation.traces.csv_layout.rows import Layout, ValueColumn
from phase3b.simulation.traces.text.series_label import LabelledSeries, read_label
from phase3b.simulation.traces.trace import Kind, SeriesKey

NO_POINT: Final = frozenset({"", "-", "nan", "null", "undefined"})
_TIMES: Final = {"s": 1, "m": SECONDS_PER_MINUTE, "h": SECONDS_PER_MINUTE * MINUTES_PER_HOUR}
_PERIOD: Final = re.compile(r"([0-9]{1,6}) *(s|sec|seconds?|m|min|minutes?|h|hours?)?", re.IGNORECASE)
SAY_STATISTIC: Final = (
    "Label it with ${PROP('Stat')}, pass --values units (each number the Sum of its period) or units_per_second, or write "
    "# statistic: Sum above the columns"
)


@dataclass(frozen=True, slots=True)
class _Labelled:
    """The series of one column (or of one name), and what its numbers are."""

    key: SeriesKey
    kind: Kind
    period: int | None


def is_console(header: Sequence[str]) -> bool:
    """Whether a row is one of the rows above the times of CloudWatch's console."""
    return header[0].strip().lower() in CONSOLE_ROWS


def console_columns(
    source: CsvFile, header: Sequence[str], rows: Iterator[list[str]]
) -> tuple[Layout | None, Iterator[list[str]]]:
    """The layout of the console's export, and the rows of its times; a label may be in each of several rows above."""
    above: list[tuple[str, Sequence[str]]] = [(header[0].strip().lower(), header)]
    following: Iterator[list[str]] = iter(())
    for row in rows:
        if row[0].strip().lower() in CONSOLE_ROWS:
            above.append((row[0].strip().lower(), row))
        elif not row[0].strip() or row[0].strip().lower() in TIME_NAMES:
            continue
        else:
            following = chain([row], rows)
            break
    many = max(len(row) for _, row in above)
    found: list[tuple[int, _Labelled]] = []
    for at in range(1, many):
        cells = {name: row[at].strip() for name, row in above if at < len(row)}
        if not any(cells.values()):
            continue
        stated = _period(source, cells.pop("period", ""))
        series = _labelled(source, source.head, " ".join(dict.fromkeys(cells.values())).strip())
        if series is not None:
            found.append((at, series if stated is None else _Labelled(series.key, series.kind, stated)))
    return _wide(source, 0, many, found, sparse=True), following


def is_grafana(source: CsvFile, header: Sequence[str]) -> bool:
    """Whether there is a time, and every other column is named by a label or names the series of its row."""
    names = [name.strip().lower() for name in header]
    times = sum(name in TIME_NAMES for name in names)
    if times != 1:
        return False
    if any(name in SERIES_NAMES for name in names) and "value" in names:
        return True
    labels = [name for name in names if name not in TIME_NAMES]
    return any(
        "capacityunits" in name or any(table in name.replace("-", "_") for table in source.indexes) for name in labels
    )


def grafana_columns(source: CsvFile, header: Sequence[str]) -> Layout | None:
    """The layout of Grafana's export; None where a column can't be used, which is said."""
    names = [name.strip().lower() for name in header]
    time_at = next(at for at, name in enumerate(names) if name in TIME_NAMES)
    series_at = next((at for at, name in enumerate(names) if name in SERIES_NAMES), None)
    if series_at is not None and "value" in names:
        return _long(source, time_at, series_at, names)
    found: list[tuple[int, _Labelled]] = []
    for at, label in enumerate(header):
        if at != time_at:
            series = _labelled(source, source.head, label)
            if series is not None:
                found.append((at, series))
    return _wide(source, time_at, len(header), found, sparse=False)


def _wide(
    source: CsvFile, time_at: int, many: int, found: Sequence[tuple[int, _Labelled]], *, sparse: bool
) -> Layout | None:
    keys = tuple(series.key for _, series in found)
    for key in dict.fromkeys(keys):
        if keys.count(key) > 1:
            what = f"there is a second series of {key}"
            source.complain(source.head, what, "Keep one of them", code="P3B-TRACE-SERIES")
    if not found and not source.problems:
        source.complain(source.head, "there is no series", "Export at least one", code="P3B-TRACE-EMPTY")
    if source.problems:
        return None
    values = tuple(ValueColumn(at, series.kind, period=series.period) for at, series in found)
    return Layout(time_at, many, (), values, lambda *_: keys, sparse, NO_POINT)


def _long(source: CsvFile, time_at: int, series_at: int, names: Sequence[str]) -> Layout | None:
    """A row for each series and time."""
    many, value_at = len(names), names.index("value")
    if many != len({time_at, series_at, value_at}):
        extra = next(name for at, name in enumerate(names) if at not in {time_at, series_at, value_at})
        fix = "Export series, time and value alone"
        source.complain(source.head, f"there is no column {quoted(extra)}", fix, code="P3B-TRACE-COLUMNS")
        return None
    columns: dict[SeriesKey, ValueColumn] = {}

    def keys(line: int, cells: tuple[str, ...]) -> tuple[SeriesKey, ...] | None:
        series = _labelled(source, line, cells[0])
        if series is None:
            return None
        columns[series.key] = ValueColumn(value_at, series.kind, period=series.period)
        return (series.key,)

    every = (ValueColumn(value_at, "sum"),)
    return Layout(time_at, many, (series_at,), every, keys, no_point=NO_POINT, by_series=columns)


def _labelled(source: CsvFile, line: int, label: str) -> _Labelled | None:
    """A series by its label; None where that is not known, which is said."""
    found = read_label(label, source.indexes, source.table)
    if isinstance(found, Problem):
        source.complain(line, found.what, found.fix, code=found.code)
        return None
    kind = found.kind if found.kind is not None else _stated_kind(source.stated.values)
    if kind is None:
        what = (
            f"{quoted(label.strip())} does not say its statistic. As a Sum the numbers are the units of each period; as an "
            "Average, which consoles show by default, they are units of a request, and show no traffic"
        )
        source.complain(line, what, SAY_STATISTIC, code="P3B-TRACE-STATISTIC")
        return None
    return _Labelled(found.key, kind, _period_of(source, line, found))


def _period_of(source: CsvFile, line: int, found: LabelledSeries) -> int | None:
    stated = source.stated.period
    if stated is not None and found.period is not None and stated != found.period:
        seconds = [each * SECONDS_PER_MINUTE for each in (stated, found.period)]
        what = f"{found.key}: the file says a period of {seconds[0]:,} seconds, and the label {seconds[1]:,}"
        source.complain(line, what, "Correct one of the two", code="P3B-TRACE-STEP")
    return stated if stated is not None else found.period


def _stated_kind(values: str | None) -> Kind | None:
    if values is None:
        return None
    return "rate" if values.endswith("_per_second") else "sum"


def _period(source: CsvFile, text: str) -> int | None:
    """A cell of the row Period: 60, 5 minutes, 1 hour."""
    if not text:
        return None
    found = _PERIOD.fullmatch(text)
    seconds = int(found[1]) * _TIMES[(found[2] or "s")[0].lower()] if found is not None else 0
    if not seconds or seconds % SECONDS_PER_MINUTE:
        what = f"{quoted(text)} is not a period of whole minutes"
        source.complain(source.head, what, "Export a period of 60 seconds or a multiple of it", code="P3B-TRACE-STEP")
        return None
    return seconds // SECONDS_PER_MINUTE
