"""Traffic from a CSV file: a row a minute (or more often), with its units in the names of the columns.

    time,table,index,read_units_per_second,write_units_per_second
    2026-01-22T09:30:00Z,support_tickets,,12.5,3
    2026-01-22T09:30:00Z,support_tickets,tenant_status,4,3

`table` may be left out where the command names one, and `index` where there is none. read_units and write_units are
sums of a row's time, as CloudWatch gives them; with _per_second they are rates. Rows of the same minute are put
together.
"""

from __future__ import annotations

import csv
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TextIO

from phase3b.capacity.complaint import closest, instead, listed, quoted
from phase3b.errors import Location, Phase3bError, Problem
from phase3b.simulation.amounts import SECONDS_PER_MINUTE
from phase3b.simulation.trace import MOST_PROBLEMS, MOST_UNITS_PER_SECOND, Kind, Points, SeriesKey, Side, too_many

# Limit of the reader: a row a second of 92 days and a table.
MOST_ROWS: Final = 8_000_000
# 13 digits are milliseconds until the year 2286.
MOST_SECONDS: Final = 99_999_999_999
VALUES: Final[Mapping[str, tuple[Side, Kind]]] = {
    "read_units_per_second": ("read", "rate"),
    "write_units_per_second": ("write", "rate"),
    "read_units": ("read", "sum"),
    "write_units": ("write", "sum"),
}
NAMES: Final = ("time", "table", "index", *VALUES)


@dataclass(slots=True)
class CsvReader:
    """Reads one file; `indexes` are the indexes of each table, `table` the one that the command names."""

    file: str
    indexes: Mapping[str, Sequence[str]]
    table: str | None
    problems: list[Problem] = field(default_factory=list)
    unlisted: int = 0
    points: dict[SeriesKey, Points] = field(default_factory=dict)
    counts: dict[SeriesKey, int] = field(default_factory=dict)
    last: dict[tuple[str, str | None], float] = field(default_factory=dict)

    def complain(self, line: int, what: str, mend: str) -> None:
        """A problem with a line; beyond the first ones they are only counted."""
        if len(self.problems) <= MOST_PROBLEMS:
            self.problems.append(Problem(what, mend, Location(self.file, line, 1)))
        else:
            self.unlisted += 1

    def read(self, lines: TextIO) -> dict[SeriesKey, Points]:
        """The points of a file.

        Raises:
            Phase3bError: with every problem of the file, the first twenty in words.
        """
        rows = csv.reader(lines)
        try:
            columns = self._columns(next(rows, []))
            if columns is not None:
                self._rows(rows, columns)
        except csv.Error as error:
            self.complain(rows.line_num, f"this is not CSV: {error}", "Save it as comma-separated text")
        except UnicodeDecodeError:
            self.complain(rows.line_num + 1, "this is not text in UTF-8", "Save it in UTF-8")
        if self.problems:
            shown = too_many(self.problems)
            if self.unlisted:
                more = Problem(f"{self.unlisted + 1:,} more like these", "Mend these first, then try again")
                shown = [*shown[:MOST_PROBLEMS], more]
            raise Phase3bError(*shown)
        for key, count in self.counts.items():
            self._mean(self.points[key], count)
        return self.points

    def _columns(self, header: Sequence[str]) -> dict[str, int] | None:
        names = [name.strip() for name in header]
        if not any(names):
            self.complain(1, "the file is empty", f"Begin with a line of columns: {','.join(NAMES[:5])}")
            return None
        if not any(name in NAMES for name in names):
            self.complain(1, f"there is no line of columns, but {quoted(','.join(header))}", f"Use {listed(NAMES)}")
            return None
        for name in names:
            if name not in NAMES:
                self.complain(1, f"there is no column {quoted(name)}", self._meant(name))
            elif names.count(name) > 1:
                self.complain(1, f"the column {name} stands there twice", "Keep one")
        if "time" not in names:
            self.complain(1, "there is no column `time`", "Add it: 2026-01-22T09:30:00Z, or seconds since 1970")
        values = [name for name in names if name in VALUES]
        if not values and not self.problems:
            self.complain(1, "there is no column of reads or writes", f"Add one of {listed(VALUES)}")
        sides = [VALUES[name][0] for name in values]
        for side in ("read", "write"):
            if sides.count(side) > 1:
                what = f"{side}s are there both as a sum and by the second"
                self.complain(1, what, "Keep one of the two columns")
        if "table" not in names and self.table is None:
            self.complain(1, "neither a column `table` nor --table says which table it is", "Add one of the two")
        return None if self.problems else {name: position for position, name in enumerate(names)}

    def _meant(self, name: str) -> str:
        for side in ("read", "write"):
            if side in name.lower() and closest(name, NAMES) not in VALUES:
                return f"Say in which unit: {side}_units_per_second, or {side}_units for the sum of a row's time"
        return instead(name, NAMES)

    def _rows(self, rows: Iterator[list[str]], columns: Mapping[str, int]) -> None:
        time_at, table_at, index_at = columns["time"], columns.get("table"), columns.get("index")
        values = [(position, *VALUES[name]) for name, position in columns.items() if name in VALUES]
        line = 1
        for number, row in enumerate(rows, start=1):
            line = rows.line_num if hasattr(rows, "line_num") else number + 1
            if not row:
                continue
            if len(row) != len(columns):
                self.complain(line, f"{len(row)} cells for {len(columns)} columns", "Complete the row")
                continue
            if number > MOST_ROWS:
                self.complain(line, f"there are more than {MOST_ROWS:,} rows", "Give a row a minute")
                return
            owner = self._owner(line, row, table_at, index_at)
            seconds = self._seconds(line, row[time_at])
            if owner is None or seconds is None:
                continue
            before = self.last.get(owner)
            if before is not None and seconds <= before:
                how = "is there twice" if seconds == before else "comes after a later one: time goes backwards"
                self.complain(line, f"{row[time_at].strip()} {how}", "Sort the rows by time, one for each")
                continue
            self.last[owner] = seconds
            minute = int(seconds // SECONDS_PER_MINUTE)
            for position, side, kind in values:
                amount = self._amount(line, row[position], kind)
                if amount is not None:
                    self._add(SeriesKey(*owner, side), kind, minute, amount, line)
        if line == 1:
            self.complain(1, "there are no rows below the columns", "Add one for each minute")

    def _owner(
        self, line: int, row: Sequence[str], table_at: int | None, index_at: int | None
    ) -> tuple[str, str | None] | None:
        table = row[table_at].strip() if table_at is not None else self.table or ""
        index = row[index_at].strip() if index_at is not None else ""
        if (table, index or None) in self.last:
            return table, index or None
        if table not in self.indexes:
            self.complain(line, f"there is no table {quoted(table)}", instead(table, self.indexes))
            return None
        if index and index not in self.indexes[table]:
            mend = instead(index, self.indexes[table])
            self.complain(line, f"the table {table} has no index {quoted(index)}", mend)
            return None
        return table, index or None

    def _seconds(self, line: int, text: str) -> float | None:
        found = seconds_of(text.strip())
        if isinstance(found, Problem):
            self.complain(line, found.what, found.mend)
            return None
        return found

    def _amount(self, line: int, text: str, kind: Kind) -> float | None:
        try:
            amount = float(text)
        except ValueError:
            what = f"{quoted(text.strip())} is not a number" if text.strip() else "a cell is empty"
            mend = (
                f"Write {text.replace(',', '').strip()}" if "," in text else "Write a number; 0 where nothing was used"
            )
            self.complain(line, what, mend)
            return None
        most = MOST_UNITS_PER_SECOND * (SECONDS_PER_MINUTE if kind == "sum" else 1)
        if not math.isfinite(amount):
            self.complain(line, f"{text.strip()} is not a finite number", "Write an ordinary number")
        elif amount < 0:
            self.complain(line, f"{text.strip()} is less than nothing", "Write 0 or more")
        elif amount > most:
            self.complain(line, f"{text.strip()} is more than any table is asked", "Check the unit")
        else:
            return amount
        return None

    def _add(self, key: SeriesKey, kind: Kind, minute: int, amount: float, line: int) -> None:
        points = self.points.get(key)
        if points is None:
            points = self.points[key] = Points(self.file, kind)
        if points.minutes and points.minutes[-1] == minute:
            points.amounts[-1] += amount
            self.counts[key] += 1
            return
        if points.minutes:
            self._mean(points, self.counts[key])
        points.minutes.append(minute)
        points.amounts.append(amount)
        points.lines.append(line)
        self.counts[key] = 1

    def _mean(self, points: Points, count: int) -> None:
        if points.kind == "rate":
            points.amounts[-1] /= count


def read_csv(file: Path, indexes: Mapping[str, Sequence[str]], table: str | None) -> dict[SeriesKey, Points]:
    """The points of a CSV file.

    Raises:
        Phase3bError: with every problem of the file (exit code 2).
    """
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return CsvReader(str(file), indexes, table).read(lines)


def seconds_of(text: str) -> float | Problem:
    """Seconds since 1970 of a time as files have it; a time without a zone is UTC."""
    if text.isdecimal():
        seconds = int(text)
        if seconds > MOST_SECONDS:
            return Problem(f"{text} is no time in seconds since 1970", f"Are these milliseconds? Write {text[:-3]}")
        return float(seconds)
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return Problem(f"{quoted(text)} is not a time", "Write 2026-01-22T09:30:00Z, or seconds since 1970")
    if found.tzinfo is None:
        found = found.replace(tzinfo=UTC)
    return found.timestamp()
