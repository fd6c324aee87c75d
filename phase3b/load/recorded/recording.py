"""A recording: requests with their times, or how many there were in each minute; told by what is in the file."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from phase3b.capacity.text.problem_text import quoted
from phase3b.errors import Location, Phase3bError, Problem, bad_input
from phase3b.files.json_file import parse_json
from phase3b.load.recorded.log_line import METHODS, PATHS, TIMES, LogLine, Read, common_line, csv_row, json_line
from phase3b.simulation.traces.csv_layout.csv_file import CsvFile
from phase3b.simulation.traces.csv_trace import csv_points
from phase3b.simulation.traces.text.file_text import traffic_text
from phase3b.simulation.traces.text.timestamps import NO_TIME, read_times, seconds_of_number
from phase3b.simulation.traces.trace import Sampling, SeriesKey, too_many, trace_of

FORMS: Final = (
    'API Gateway\'s access log or other lines of JSON ({"time": ..., "method": ..., "path": ..., "status": ...})',
    "the common or combined log format",
    "CSV with the columns time, method and path",
    "CSV with the columns time and requests (or requests_per_second)",
)
# How the form is told: the one that most of the first lines are of.
FIRST_LINES: Final = 100
RATES: Final[Mapping[str, str]] = {"requests": "read_units", "requests_per_second": "read_units_per_second"}
MINUTE: Final = 60.0
_SERIES: Final = "requests"


@dataclass(frozen=True, slots=True)
class RecordedRequest:
    """A request as it was recorded: seconds since the first, and whose it was in the words of the file."""

    at: float
    method: str
    path: str
    status: int | None
    caller: str


@dataclass(frozen=True, slots=True)
class Recording:
    """What a file says, of requests in the order of their times, or of `rates`: requests a second, minute by minute."""

    name: str
    requests: tuple[RecordedRequest, ...] = ()
    rates: tuple[float, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(slots=True)
class _Lines:
    """The lines of a file that were read, and what is wrong with the others."""

    name: str
    read: list[tuple[int, LogLine]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def add(self, number: int, found: LogLine | str) -> None:
        """One line."""
        if isinstance(found, str):
            self.wrong(number, found)
        else:
            self.read.append((number, found))

    def wrong(self, number: int, what: str, fix: str = "Correct the line, or remove it") -> None:
        """A line that can't be read."""
        place = Location(self.name, number, 1)
        self.problems.append(Problem(what, fix, place, code="P3B-LOAD-RECORDING-LINE"))


def read_recording(file: Path) -> Recording:
    """What a file recorded.

    Raises:
        Phase3bError: it can't be read, has none of the forms that are read, or lines that are of another (exit code 2).
    """
    return recording_of(str(file), traffic_text(file))


def recording_of(name: str, text: str) -> Recording:
    """What a text recorded; `name` is how messages call it.

    Raises:
        Phase3bError: with every problem of the text, the first twenty in words.
    """
    rates = _rates(name, text)
    if rates is not None:
        return rates
    lines = _lines(name, text)
    if lines is None:
        raise bad_input(
            f"{name} is no recording that can be read",
            f"Give one of these: {'; '.join(FORMS)}",
            code="P3B-LOAD-RECORDING",
        )
    times = _times(lines)
    if lines.problems:
        raise Phase3bError(*too_many(sorted(lines.problems, key=_line)))
    whole = all(time == math.floor(time) for time in times)
    ordered = sorted(zip(times, (line for _, line in lines.read), strict=True), key=lambda each: each[0])
    spread = _spread(ordered) if whole else ordered
    begin = math.floor(spread[0][0])
    requests = tuple(
        RecordedRequest(at - begin, line.method, line.path, line.status, line.caller) for at, line in spread
    )
    note = "its times are of whole seconds: the requests of a second are sent evenly over it"
    return Recording(name, requests, notes=(note,) if whole else ())


def _line(problem: Problem) -> int:
    return problem.where.line if isinstance(problem.where, Location) else 0


def _lines(name: str, text: str) -> _Lines | None:
    """The lines of an access log; None where the text has no form of one."""
    events = _log_events(text)
    numbered = [
        (number, line.strip())
        for number, line in (enumerate(text.splitlines(), 1) if events is None else events)
        if line.strip() and not line.startswith("#")
    ]
    first = [line for _, line in numbered[:FIRST_LINES]]
    found = _Lines(name)
    rows = _columns(first)
    if rows is not None:
        number, _ = numbered[0]
        for column in sorted({each for each in rows if rows.count(each) > 1}):
            found.wrong(number, f"the column {quoted(column)} is there {rows.count(column)} times")
        for at, row in zip(
            (each for each, _ in numbered[1:]), csv.reader([line for _, line in numbered[1:]]), strict=False
        ):
            found.add(at, csv_row(rows, row))
        if len(numbered) == 1:
            found.wrong(number, "there is no request below the columns")
        return found
    reads: dict[Read, int] = {
        read: sum(isinstance(read(line), LogLine) for line in first) for read in (json_line, common_line)
    }
    read, fitting = max(reads.items(), key=lambda each: each[1])
    if not fitting:
        return None
    for number, line in numbered:
        found.add(number, read(line))
    return found


def _log_events(text: str) -> list[tuple[int, str]] | None:
    """The messages of `aws logs filter-log-events` and `get-log-events`, by their number, as all of it is one document."""
    if not text.lstrip().startswith("{") or '"events"' not in text:
        return None
    try:
        read: Any = parse_json(text, "events", "Correct it").value
    except Phase3bError:
        # Lines of JSON, which are read one by one.
        return None
    events = read.get("events") if isinstance(read, Mapping) else None
    if not isinstance(events, list):
        return None
    return [
        (number, str(each.get("message", "")))
        for number, each in enumerate(events, 1)
        if isinstance(each, Mapping) and each.get("message")
    ]


def _columns(first: Sequence[str]) -> list[str] | None:
    """The columns of CSV that has requests."""
    if not first or first[0].startswith("{"):
        return None
    names = [cell.strip() for cell in next(csv.reader(first[:1]))]
    return names if all(any(name in names for name in of) for of in (TIMES, METHODS, PATHS)) else None


def _times(lines: _Lines) -> list[float]:
    """Seconds since 1970 of each line; a time that is none is a problem of its line."""
    texts = read_times({each.time for _, each in lines.read if isinstance(each.time, str)})
    found: list[float] = []
    for number, each in lines.read:
        time = texts.wrong.get(each.time, texts.seconds.get(each.time)) if isinstance(each.time, str) else _number(each)
        if isinstance(time, float):
            found.append(time)
        else:
            what = f"{quoted(str(each.time))} is not a time" if time is None else time.what
            lines.wrong(number, what, NO_TIME if time is None else time.fix)
    return found


def _number(line: LogLine) -> float | Problem:
    return seconds_of_number(float(line.time))


def _spread(ordered: Iterable[tuple[float, LogLine]]) -> list[tuple[float, LogLine]]:
    """Requests of one second, evenly over it: a log in whole seconds does not mean that they came at once."""
    found: list[tuple[float, LogLine]] = []
    for second, of in groupby(ordered, key=lambda each: each[0]):
        there = list(of)
        found += [(second + (number + 0.5) / len(there), line) for number, (_, line) in enumerate(there)]
    return found


def _rates(name: str, text: str) -> Recording | None:
    """A series of rates, read as a series of units of one table is; None where there is no column of requests."""
    source = CsvFile(name, text, {_SERIES: ()}, _SERIES)
    try:
        header = next(source.rows(), None)
    except csv.Error:
        return None
    named = [] if header is None else [cell.strip().lower() for cell in header]
    if not any(each in RATES for each in named) or not named[0]:
        return None
    lines = text.splitlines(keepends=True)
    lines[source.head - 1] = f"{source.delimiter.join(RATES.get(each, each) for each in named)}\n"
    points = csv_points(name, "".join(lines), {_SERIES: ()}, _SERIES)
    trace = trace_of(name, points, Sampling(gaps="zero"))
    # A trace has thousandths of a minute's units.
    rates = tuple(each / 1000 / MINUTE for each in trace.series[SeriesKey(_SERIES, None, "read")])
    return Recording(name, rates=rates, notes=tuple(note.replace(f"{_SERIES} reads: ", "") for note in trace.notes))


def callers(requests: Iterable[RecordedRequest]) -> Iterator[str]:
    """Whose they are, each once, in the order in which they come."""
    yield from dict.fromkeys(each.caller for each in requests)
