"""Traffic from a CSV file: a row a minute (or more often), with its units in the names of the columns.

    time,table,index,read_units_per_second,write_units_per_second
    2026-01-22T09:30:00Z,support_tickets,,12.5,3
    2026-01-22T09:30:00Z,support_tickets,tenant_status,4,3

`table` may be left out where the command names one, and `index` where there is none. read_units and write_units are
sums of a row's time, as CloudWatch gives them; with _per_second they are rates. Rows of the same minute are put
together. Comments (#) may stand above the columns; `# period: 300` says how many seconds a row is of.
"""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Protocol, TextIO

from phase3b.capacity.text.problem_text import closest, instead, listed, quoted
from phase3b.errors import Location, Phase3bError, Problem
from phase3b.simulation.capacity.amounts import MINUTES_PER_DAY, SECONDS_PER_MINUTE
from phase3b.simulation.traces.trace import (
    LONGEST_DAYS,
    MOST_UNITS_PER_SECOND,
    Kind,
    Points,
    SeriesKey,
    Side,
    clock,
    too_many,
)

# Who has so many problems has one, and does not want to wait for the rest.
STOPS_AT: Final = 1000
# 13 digits are milliseconds until the year 2286.
MOST_SECONDS: Final = 99_999_999_999
LONGEST_SECONDS: Final = len(str(MOST_SECONDS))
LONGEST_MILLISECONDS: Final = LONGEST_SECONDS + 3
PERIOD: Final = re.compile(r"#\s*period\s*[:=]\s*(.*)", re.IGNORECASE)
NO_TIME: Final = "Write 2026-01-22T09:30:00Z, or seconds since 1970"
# A name with so many letters more or less was mistyped; another one leaves its unit open.
LIKE_LETTERS: Final = 1
VALUES: Final[Mapping[str, tuple[Side, Kind]]] = {
    "read_units_per_second": ("read", "rate"),
    "write_units_per_second": ("write", "rate"),
    "read_units": ("read", "sum"),
    "write_units": ("write", "sum"),
}
NAMES: Final = ("time", "table", "index", *VALUES)


class Rows(Protocol):
    """What csv.reader gives: rows, and the line of the last one."""

    @property
    def line_num(self) -> int:
        """How many lines were read."""

    def __iter__(self) -> Iterator[list[str]]:
        """The rows."""

    def __next__(self) -> list[str]:
        """The next row."""


@dataclass(slots=True)
class _Owner:
    """A table or index in a file, and the minute whose rows are being put together."""

    table: str
    index: str | None
    sides: tuple[Side, ...]
    points: list[Points]
    sums: list[float]
    last: float = -math.inf
    minute: int = -1
    line: int = 0
    count: int = 0

    def begins(self, minute: int) -> int:
        """The first minute of all, which may be this one."""
        return self.points[0].minutes[0] if self.points[0].minutes else minute if self.minute < 0 else self.minute

    def next(self, minute: int, line: int) -> None:
        """Puts the minute before away: the sum of its rows, or their mean."""
        if self.count:
            for number, points in enumerate(self.points):
                points.finer |= self.count > 1
                points.minutes.append(self.minute)
                points.lines.append(self.line)
                points.amounts.append(self.sums[number] / (self.count if points.kind == "rate" else 1))
                self.sums[number] = 0.0
        self.minute, self.line, self.count = minute, line, 0

    def finished(self) -> list[Points]:
        """The points, with the last minute."""
        self.next(self.minute, self.line)
        return self.points


@dataclass(slots=True)
class CsvReader:
    """Reads one file; `indexes` are the indexes of each table, `table` the one that the command names."""

    file: str
    indexes: Mapping[str, Sequence[str]]
    table: str | None
    problems: list[Problem] = field(default_factory=list)
    owners: dict[tuple[str, str], _Owner] = field(default_factory=dict)
    head: int = 1
    """The line of the columns."""
    period: int | None = None

    def complain(self, line: int, what: str, fix: str, *, code: str) -> None:
        """A problem with a line."""
        self.problems.append(Problem(what, fix, Location(self.file, line, 1), code=code))

    def read(self, lines: TextIO) -> dict[SeriesKey, Points]:
        """The points of a file.

        Raises:
            Phase3bError: with every problem of the file, the first twenty in words.
        """
        rows = csv.reader(lines)
        try:
            columns = self._columns(self._above(rows))
            if columns is not None:
                self._rows(rows, columns)
        except csv.Error as error:
            self.complain(
                rows.line_num, f"this is not CSV: {error}", "Save it as comma-separated text", code="P3B-TRACE-FORM"
            )
        except UnicodeDecodeError:
            self.complain(rows.line_num + 1, "this is not text in UTF-8", "Save it in UTF-8", code="P3B-FILE-NOT-UTF8")
        if self.problems:
            raise Phase3bError(*too_many(self.problems))
        return {
            SeriesKey(owner.table, owner.index, side): points
            for owner in self.owners.values()
            for side, points in zip(owner.sides, owner.finished(), strict=True)
        }

    def _above(self, rows: Rows) -> Sequence[str]:
        """The row of the columns, below what comments say."""
        for row in rows:
            self.head = rows.line_num
            if not row or not row[0].lstrip().startswith("#"):
                return row
            comment = PERIOD.match(",".join(row).strip())
            if comment is not None:
                self._period(rows.line_num, comment[1].strip())
        return []

    def _period(self, line: int, text: str) -> None:
        seconds = int(text) if text.isascii() and text.isdecimal() and len(text) <= LONGEST_SECONDS else 0
        if seconds > 0 and not seconds % SECONDS_PER_MINUTE:
            self.period = seconds // SECONDS_PER_MINUTE
            return
        what = f"{quoted(text)} is not a period of whole minutes"
        self.complain(line, what, "Write seconds, 60 or a multiple of it", code="P3B-TRACE-STEP")

    def _columns(self, header: Sequence[str]) -> dict[str, int] | None:
        names = [name.strip() for name in header]
        if not any(names):
            self.complain(
                self.head,
                "the file is empty",
                f"Begin with a line of columns: {','.join(NAMES[:5])}",
                code="P3B-FILE-EMPTY",
            )
            return None
        if not any(name in NAMES for name in names):
            self.complain(
                self.head,
                f"there is no line of columns, but {quoted(','.join(header))}",
                f"Use {listed(NAMES)}",
                code="P3B-TRACE-COLUMNS",
            )
            return None
        for name in names:
            if name not in NAMES:
                self.complain(
                    self.head, f"there is no column {quoted(name)}", self._meant(name), code="P3B-TRACE-COLUMNS"
                )
            elif names.count(name) > 1:
                self.complain(self.head, f"the column {name} appears twice", "Keep one", code="P3B-TRACE-COLUMNS")
        if "time" not in names:
            self.complain(
                self.head,
                "there is no column `time`",
                "Add it: 2026-01-22T09:30:00Z, or seconds since 1970",
                code="P3B-TRACE-COLUMNS",
            )
        values = [name for name in names if name in VALUES]
        if not values and not self.problems:
            self.complain(
                self.head,
                "there is no column of reads or writes",
                f"Add one of {listed(VALUES)}",
                code="P3B-TRACE-COLUMNS",
            )
        sides = [VALUES[name][0] for name in values]
        for side in ("read", "write"):
            if sides.count(side) > 1:
                what = f"{side}s are there both as a sum and by the second"
                self.complain(self.head, what, "Keep one of the two columns", code="P3B-TRACE-COLUMNS")
        if "table" not in names and self.table is None:
            self.complain(
                self.head,
                "neither a column `table` nor --table says which table it is",
                "Add one of the two",
                code="P3B-TRACE-TABLE",
            )
        return None if self.problems else {name: position for position, name in enumerate(names)}

    def _meant(self, name: str) -> str:
        near = closest(name, NAMES)
        if near is not None and near in VALUES and abs(len(near) - len(name)) <= LIKE_LETTERS:
            return f"Did you mean `{near}`?"
        for side in ("read", "write"):
            if side in name.lower():
                return f"Say in which unit: {side}_units_per_second, or {side}_units for the sum of a row's time"
        return instead(name, NAMES)

    def _rows(self, rows: Rows, columns: Mapping[str, int]) -> None:
        """A million rows come through here: what is usual is done in line, and what is wrong is looked at elsewhere."""
        many, time_at = len(columns), columns["time"]
        table_at, index_at = columns.get("table"), columns.get("index")
        values = [(position, *VALUES[name]) for name, position in columns.items() if name in VALUES]
        read = [(number, position, _most(kind)) for number, (position, _, kind) in enumerate(values)]
        any_row = False
        for row in rows:
            if not row:
                continue
            any_row = True
            if len(row) != many:
                self.complain(
                    rows.line_num, f"{len(row)} cells for {many} columns", "Complete the row", code="P3B-TRACE-FORM"
                )
                continue
            sentence = (
                row[table_at] if table_at is not None else self.table or "",
                row[index_at] if index_at is not None else "",
            )
            owner = self.owners.get(sentence)
            if owner is None:
                owner = self._owner(rows.line_num, *sentence, values)
            text = row[time_at]
            seconds = (
                float(text)
                if text.isdecimal() and text.isascii() and len(text) <= LONGEST_SECONDS
                else self._seconds(rows.line_num, text)
            )
            if owner is None or seconds is None:
                if len(self.problems) > STOPS_AT:
                    return
                continue
            if seconds <= owner.last:
                how = "is there twice" if seconds == owner.last else "comes after a later one: time goes backwards"
                self.complain(
                    rows.line_num, f"{text.strip()} {how}", "Sort the rows by time, one for each", code="P3B-TRACE-TIME"
                )
                continue
            owner.last = seconds
            minute = int(seconds // SECONDS_PER_MINUTE)
            if minute != owner.minute:
                if minute - owner.begins(minute) > LONGEST_DAYS * MINUTES_PER_DAY:
                    what = f"the trace is longer than {LONGEST_DAYS} days: this row is of {clock(minute)}"
                    self.complain(rows.line_num, what, "Cut it, or correct the times", code="P3B-TRACE-LENGTH")
                    return
                owner.next(minute, rows.line_num)
            owner.count += 1
            self._take(owner, row, read, rows)
            if len(self.problems) > STOPS_AT:
                return
        if not any_row:
            self.complain(
                self.head, "there are no rows below the columns", "Add one for each minute", code="P3B-TRACE-EMPTY"
            )

    def _take(self, owner: _Owner, row: Sequence[str], read: Sequence[tuple[int, int, float]], rows: Rows) -> None:
        """The amounts of a row."""
        for number, position, most in read:
            try:
                amount = _number(row[position])
            except ValueError:
                amount = -1.0
            if 0 <= amount <= most:
                owner.sums[number] += amount
            else:
                self._bad_amount(rows.line_num, row[position])

    def _owner(self, line: int, table: str, index: str, values: Sequence[tuple[int, Side, Kind]]) -> _Owner | None:
        named, of_index = table.strip(), index.strip()
        if named not in self.indexes:
            self.complain(
                line, f"there is no table {quoted(named)}", instead(named, self.indexes), code="P3B-TRACE-TABLE"
            )
            return None
        if of_index and of_index not in self.indexes[named]:
            fix = instead(of_index, self.indexes[named])
            self.complain(line, f"the table {named} has no index {quoted(of_index)}", fix, code="P3B-TRACE-TABLE")
            return None
        known = self.owners.get((named, of_index))
        if known is None:
            sides, kinds = tuple(side for _, side, _ in values), [kind for _, _, kind in values]
            points = [Points(self.file, kind, period=self.period) for kind in kinds]
            known = self.owners[named, of_index] = _Owner(named, of_index or None, sides, points, [0.0] * len(points))
        return known

    def _seconds(self, line: int, text: str) -> float | None:
        found = seconds_of(text.strip())
        if isinstance(found, Problem):
            self.complain(line, found.what, found.fix, code=found.code)
            return None
        return found

    def _bad_amount(self, line: int, text: str) -> None:
        shown = text.strip()
        try:
            amount = _number(shown)
        except ValueError:
            what = f"{quoted(shown)} is not a number" if shown else "a cell is empty"
            plain = shown.replace(",", "").replace("_", "")
            fix = f"Write {plain}" if plain != shown else "Write a number; 0 where nothing was used"
            self.complain(line, what, fix, code="P3B-TRACE-NUMBER")
            return
        if not math.isfinite(amount):
            self.complain(line, f"{shown} is not a finite number", "Write an ordinary number", code="P3B-TRACE-NUMBER")
        elif amount < 0:
            self.complain(line, f"{shown} is negative", "Write 0 or more", code="P3B-TRACE-NUMBER")
        else:
            self.complain(line, f"{shown} is more than any table is asked", "Check the unit", code="P3B-TRACE-NUMBER")


def read_csv(file: Path, indexes: Mapping[str, Sequence[str]], table: str | None) -> dict[SeriesKey, Points]:
    """The points of a CSV file.

    Raises:
        Phase3bError: with every problem of the file (exit code 2).
    """
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return CsvReader(str(file), indexes, table).read(lines)


def _number(text: str) -> float:
    """A number as files have it; Python's own grouping and other scripts' digits are more likely a slip of the pen.

    Raises:
        ValueError: it is something else.
    """
    if "_" in text or not text.isascii():
        raise ValueError(text)
    return float(text)


def _most(kind: Kind) -> float:
    return MOST_UNITS_PER_SECOND * (SECONDS_PER_MINUTE**2 if kind == "sum" else 1)


def seconds_of(text: str) -> float | Problem:
    """Seconds since 1970 of a time as files have it; a time without a zone is UTC."""
    if not text.isascii() or (text.isdecimal() and len(text) > LONGEST_MILLISECONDS):
        return Problem(f"{quoted(text)} is not a time", NO_TIME, code="P3B-TRACE-TIME")
    if text.isdecimal():
        seconds = int(text)
        if seconds > MOST_SECONDS:
            return Problem(
                f"{text} is not a time in seconds since 1970",
                f"Are these milliseconds? Write {text[:-3]}",
                code="P3B-TRACE-TIME",
            )
        return float(seconds)
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return Problem(f"{quoted(text)} is not a time", NO_TIME, code="P3B-TRACE-TIME")
    if found.tzinfo is None:
        found = found.replace(tzinfo=UTC)
    # Beyond these a minute can't be written as a date again.
    since = found.timestamp()
    return (
        since
        if 0 <= since <= MOST_SECONDS
        else Problem(f"{quoted(text)} is before 1970 or after 5138", NO_TIME, code="P3B-TRACE-TIME")
    )
