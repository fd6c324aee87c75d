"""One CSV file: its rows with their lines, what comments above the columns say, and the problems that are found in it."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import Location, Problem
from phase3b.simulation.capacity.amounts import SECONDS_PER_MINUTE
from phase3b.simulation.traces.text.decimal_text import MARKS, Mark
from phase3b.simulation.traces.trace import VALUES

LONGEST_SECONDS: Final = 11
_STATEMENT: Final = re.compile(r"#\s*(period|values|statistic|units_per_request|decimal)\s*[:=]\s*(.*)", re.IGNORECASE)
_SEPARATOR: Final = re.compile(r"sep=(.)")
DELIMITERS: Final = ",;\t"
# What the first cell is called in the files that are read.
TIME_NAMES: Final = ("time", "timestamp", "date", "datetime")
CONSOLE_ROWS: Final = (
    "id", "label", "full label", "statistic", "stat", "period", "metric", "metric name", "metricname", "namespace",
    "dimensions", "region", "account", "account id", "unit",
)  # fmt: skip
SERIES_NAMES: Final = ("series", "metric", "name")
FIRST_CELLS: Final = frozenset((*TIME_NAMES, *CONSOLE_ROWS, *SERIES_NAMES))


@dataclass(slots=True)
class Statements:
    """What the file (in comments above the columns) or the command says of its numbers."""

    period: int | None = None
    """Minutes of a row."""
    values: str | None = None
    """One of VALUES."""
    units_per_request: float | None = None
    decimal: Mark | None = None


@dataclass(slots=True)
class CsvFile:
    """A file that is being read; `table` is the one that the command names."""

    file: str
    text: str
    indexes: Mapping[str, Sequence[str]]
    table: str | None
    stated: Statements = field(default_factory=Statements)
    problems: list[Problem] = field(default_factory=list)
    head: int = 1
    """The line of the columns."""
    delimiter: str = ","
    line: int = 0
    """The line of the last row."""

    def complain(self, line: int, what: str, fix: str, *, code: str) -> None:
        """A problem with a line."""
        self.problems.append(Problem(what, fix, Location(self.file, line, 1), code=code))

    def rows(self) -> Iterator[list[str]]:
        """The rows from the columns on, without empty lines; `line` is that of each.

        Raises:
            csv.Error: it is no CSV.
        """
        skipped, begin = self._above()
        rows = csv.reader(io.StringIO(self.text[begin:], newline=""), delimiter=self.delimiter, strict=True)
        for row in rows:
            self.line = skipped + rows.line_num
            # The first cell is a time or a name: the others are looked at where it is empty.
            if row and (row[0] or any(row)):
                yield row

    def _above(self) -> tuple[int, int]:
        """How many lines are above the columns, and how many characters; reads what they say."""
        lines = begin = 0
        separator: str | None = None
        for line in io.StringIO(self.text, newline=""):
            text = line.strip()
            if text.startswith(('"#', "#")):
                self._statement(lines + 1, text.strip('"'))
            elif (found := _SEPARATOR.fullmatch(text)) is not None:
                separator = found[1]
            elif text:
                self.delimiter = separator or _delimiter(text)
                break
            lines, begin = lines + 1, begin + len(line)
        self.head = lines + 1
        return lines, begin

    def _statement(self, line: int, text: str) -> None:
        found = _STATEMENT.match(text)
        if found is None:
            return
        name, value = found[1].lower(), found[2].strip().strip(",;").strip()
        match name:
            case "period":
                self._period(line, value)
            case "values":
                if value not in VALUES:
                    what = f"{quoted(value)} is not what values can be"
                    self.complain(line, what, instead(value, VALUES), code="P3B-TRACE-COLUMNS")
                self.stated.values = value
            case "statistic":
                if value.lower() != "sum":
                    fix = "Export the statistic Sum: only that says what was consumed"
                    self.complain(line, f"the statistic is {quoted(value)}, not Sum", fix, code="P3B-TRACE-STATISTIC")
                self.stated.values = self.stated.values or "units"
            case "units_per_request":
                self._units_per_request(line, value)
            case _:
                if value.lower() not in MARKS:
                    what = f"{quoted(value)} is no decimal mark"
                    self.complain(line, what, "Write point or comma", code="P3B-TRACE-NUMBER")
                self.stated.decimal = MARKS.get(value.lower())

    def _period(self, line: int, text: str) -> None:
        seconds = int(text) if text.isascii() and text.isdecimal() and len(text) <= LONGEST_SECONDS else 0
        if seconds > 0 and not seconds % SECONDS_PER_MINUTE:
            self.stated.period = seconds // SECONDS_PER_MINUTE
            return
        what = f"{quoted(text)} is not a period of whole minutes"
        self.complain(line, what, "Write seconds, 60 or a multiple of it", code="P3B-TRACE-STEP")

    def _units_per_request(self, line: int, text: str) -> None:
        try:
            units = float(text)
        except ValueError:
            units = 0.0
        if not 0 < units < float("inf"):
            what = f"{quoted(text)} is no number of units"
            self.complain(line, what, "Write what a request consumes, such as 0.5", code="P3B-TRACE-NUMBER")
            return
        self.stated.units_per_request = units


def _delimiter(line: str) -> str:
    """What is between the cells of the first row: what cuts off a first cell that is known, or else what is there most."""
    for each in DELIMITERS:
        first = line.split(each, 1)[0].strip().strip('"').strip().lower()
        if each in line and first in FIRST_CELLS:
            return each
    return max(DELIMITERS, key=line.count)
