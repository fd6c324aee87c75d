"""phase3b's own columns, whose names say the unit; also `timestamp,value`, where the command or a comment says it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from phase3b.capacity.text.problem_text import closest, instead, listed, quoted
from phase3b.simulation.traces.csv_layout.csv_file import TIME_NAMES, CsvFile
from phase3b.simulation.traces.csv_layout.rows import Layout, ValueColumn
from phase3b.simulation.traces.trace import Kind, SeriesKey, Side

# A name with so many letters more or less was mistyped; another one leaves its unit open.
LIKE_LETTERS: Final = 1
COLUMNS: Final[Mapping[str, tuple[Side, Kind]]] = {
    "read_units_per_second": ("read", "rate"),
    "write_units_per_second": ("write", "rate"),
    "read_units": ("read", "sum"),
    "write_units": ("write", "sum"),
}
REQUESTS: Final[Mapping[str, Side]] = {"read_requests": "read", "write_requests": "write"}
VALUE: Final = "value"
NAMES: Final = ("time", "table", "index", *COLUMNS)


def unit_columns(source: CsvFile, header: Sequence[str]) -> Layout | None:
    """Where what is, by the names of the columns; None where they can't be used, which is said."""
    names = [_own_name(name) for name in header]
    if not any(name in NAMES or name in REQUESTS or name == VALUE for name in names):
        what = f"there is no line of columns, but {quoted(source.delimiter.join(header))}"
        source.complain(source.head, what, f"Use {listed(NAMES)}", code="P3B-TRACE-COLUMNS")
        return None
    _complain_names(source, names)
    values = [column for at, name in enumerate(names) if (column := _column(source, name, at)) is not None]
    if not values and not source.problems:
        what = "there is no column of reads or writes"
        source.complain(source.head, what, f"Add one of {listed(COLUMNS)}", code="P3B-TRACE-COLUMNS")
    sides = [side for side, _ in values]
    for side in ("read", "write"):
        if sides.count(side) > 1:
            what = f"{side}s are there both as a sum and by the second"
            source.complain(source.head, what, "Keep one of the two columns", code="P3B-TRACE-COLUMNS")
    if "table" not in names and source.table is None:
        what = "neither a column `table` nor --table says which table it is"
        source.complain(source.head, what, "Add one of the two", code="P3B-TRACE-TABLE")
    if source.problems:
        return None
    owner_at = tuple(names.index(name) for name in ("table", "index") if name in names)
    named = tuple(name for name in ("table", "index") if name in names)

    def keys(line: int, cells: tuple[str, ...]) -> tuple[SeriesKey, ...] | None:
        of = dict(zip(named, cells, strict=True))
        owner = _owner(source, line, of.get("table", source.table or ""), of.get("index", ""))
        return None if owner is None else tuple(SeriesKey(*owner, side) for side in sides)

    stated = source.stated.units_per_request
    notes = () if stated is None else (f"each of its requests is taken as {stated:g} units, as the file says",)
    return Layout(names.index("time"), len(names), owner_at, tuple(column for _, column in values), keys, notes=notes)


def is_unit_columns(header: Sequence[str]) -> bool:
    """Whether the columns are named as ours, or nearly."""
    names = [_own_name(name) for name in header]
    return any(name in COLUMNS or name in REQUESTS or name in {"table", "index"} for name in names)


def _own_name(name: str) -> str:
    plain = name.strip()
    return "time" if plain.lower() in TIME_NAMES else plain


def _complain_names(source: CsvFile, names: Sequence[str]) -> None:
    for name in names:
        if name not in NAMES and name not in REQUESTS and name != VALUE:
            source.complain(source.head, f"there is no column {quoted(name)}", _meant(name), code="P3B-TRACE-COLUMNS")
        elif names.count(name) > 1:
            source.complain(source.head, f"the column {name} appears twice", "Keep one", code="P3B-TRACE-COLUMNS")
    if "time" not in names:
        fix = "Add it: 2026-01-22T09:30:00Z, or seconds since 1970"
        source.complain(source.head, "there is no column `time`", fix, code="P3B-TRACE-COLUMNS")


def _column(source: CsvFile, name: str, at: int) -> tuple[Side, ValueColumn] | None:
    period = source.stated.period
    if name in COLUMNS:
        side, kind = COLUMNS[name]
        return side, ValueColumn(at, kind, period=period)
    if name in REQUESTS:
        units = source.stated.units_per_request
        if units is None:
            what = f"{name} are requests, and a request has from half a unit to hundreds"
            fix = "Give units (ConsumedReadCapacityUnits), or say what one consumes above the columns: # units_per_request: 0.5"
            source.complain(source.head, what, fix, code="P3B-TRACE-STATISTIC")
            return None
        return REQUESTS[name], ValueColumn(at, "sum", units, period)
    if name != VALUE:
        return None
    stated = source.stated.values
    if stated is None or stated not in COLUMNS:
        what = "the column value does not say what its numbers are"
        fix = (
            f"Rename it, pass --values read_units, or write # values: read_units above the columns ({listed(COLUMNS)})"
        )
        source.complain(source.head, what, fix, code="P3B-TRACE-COLUMNS")
        return None
    side, kind = COLUMNS[stated]
    return side, ValueColumn(at, kind, period=period)


def _meant(name: str) -> str:
    near = closest(name, NAMES)
    if near is not None and near in COLUMNS and abs(len(near) - len(name)) <= LIKE_LETTERS:
        return f"Did you mean `{near}`?"
    for side in ("read", "write"):
        if side in name.lower():
            return f"Say in which unit: {side}_units_per_second, or {side}_units for the sum of a row's time"
    return instead(name, NAMES)


def _owner(source: CsvFile, line: int, table: str, index: str) -> tuple[str, str | None] | None:
    if table not in source.indexes:
        fix = instead(table, source.indexes)
        source.complain(line, f"there is no table {quoted(table)}", fix, code="P3B-TRACE-TABLE")
        return None
    if index and index not in source.indexes[table]:
        fix = instead(index, source.indexes[table])
        source.complain(line, f"the table {table} has no index {quoted(index)}", fix, code="P3B-TRACE-TABLE")
        return None
    return table, index or None
