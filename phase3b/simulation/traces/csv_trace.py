"""Traffic from a CSV file, in any of the layouts that people have.

phase3b's own has the units in the names of the columns, and a row a minute (or more often):

    time,table,index,read_units_per_second,write_units_per_second
    2026-01-22T09:30:00Z,support_tickets,,12.5,3
    2026-01-22T09:30:00Z,support_tickets,tenant_status,4,3

`table` may be left out where the command names one, and `index` where there is none. read_units and write_units are
sums of a row's time, as CloudWatch gives them; with _per_second they are rates. Rows of the same minute are put
together; rows may be in any order. Comments (#) above the columns say what the columns do not: `# period: 300`.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Literal

from phase3b.errors import Location, Phase3bError, Problem
from phase3b.simulation.traces.csv_layout.csv_file import CsvFile
from phase3b.simulation.traces.csv_layout.labelled_columns import (
    console_columns,
    grafana_columns,
    is_console,
    is_grafana,
)
from phase3b.simulation.traces.csv_layout.rows import read_rows
from phase3b.simulation.traces.csv_layout.unit_columns import NAMES, is_unit_columns, unit_columns
from phase3b.simulation.traces.text.file_text import traffic_text
from phase3b.simulation.traces.trace import Points, SeriesKey, too_many


def read_csv(
    file: Path, indexes: Mapping[str, Sequence[str]], table: str | None, values: str | None = None
) -> dict[SeriesKey, Points]:
    """The points of a CSV file; `values` is what numbers are where the file does not say it.

    Raises:
        Phase3bError: with every problem of the file (exit code 2).
    """
    return csv_points(str(file), traffic_text(file), indexes, table, values)


def csv_points(
    file: str, text: str, indexes: Mapping[str, Sequence[str]], table: str | None, values: str | None = None
) -> dict[SeriesKey, Points]:
    """The points of a text of CSV; `indexes` are those of each table, `table` the one that the command names.

    Raises:
        Phase3bError: with every problem of the text, the first twenty in words.
    """
    source = CsvFile(file, text, indexes, table)
    found: dict[SeriesKey, Points] = {}
    try:
        found = _points(source, values)
    except csv.Error as error:
        line = max(source.line, source.head)
        source.complain(line, f"this is not CSV: {error}", "Save it as comma-separated text", code="P3B-TRACE-FORM")
    if source.problems:
        raise Phase3bError(*too_many(sorted(source.problems, key=_line)))
    return found


def _points(source: CsvFile, values: str | None) -> dict[SeriesKey, Points]:
    rows = source.rows()
    header = next(rows, None)
    if header is None:
        fix = f"Begin with a line of columns: {','.join(NAMES[:5])}"
        source.complain(source.head, "the file is empty", fix, code="P3B-FILE-EMPTY")
        return {}
    source.stated.values = source.stated.values or values
    below: Iterable[list[str]] = rows
    match layout_of(source, header):
        case "console":
            layout, below = console_columns(source, header, rows)
        case "grafana":
            layout = grafana_columns(source, header)
        case _:
            layout = unit_columns(source, header)
    return {} if layout is None else read_rows(source, below, layout)


def layout_of(source: CsvFile, header: Sequence[str]) -> Literal["console", "grafana", "columns"]:
    """Whose columns these are."""
    if is_console(header):
        return "console"
    return "grafana" if not is_unit_columns(header) and is_grafana(source, header) else "columns"


def _line(problem: Problem) -> int:
    return problem.where.line if isinstance(problem.where, Location) else 0
