"""Traffic, minute by minute: what is offered to each table and index.

Readers hand over points as they are in a file; here they become whole series of the same minutes. What is missing in
between is refused, unless somebody says what it means: CloudWatch has no datapoint where nothing was consumed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import pairwise
from math import gcd
from typing import Final, Literal, NamedTuple, assert_never

from phase3b.errors import Location, Phase3bError, Problem
from phase3b.simulation.capacity.amounts import (
    MINUTES_PER_DAY,
    MINUTES_PER_HOUR,
    SECONDS_PER_MINUTE,
    in_a_minute,
    thousandths,
)

Side = Literal["read", "write"]
SIDES: Final[tuple[Side, ...]] = ("read", "write")
Gaps = Literal["refuse", "zero", "hold"]
Kind = Literal["sum", "rate"]
"""sum: units of a whole point; rate: units per second."""

# Limits of the reader, not of the domain.
LONGEST_DAYS: Final = 92
MOST_PROBLEMS: Final = 20
MOST_UNITS_PER_SECOND: Final = 10_000_000


class SeriesKey(NamedTuple):
    """Reads or writes of a table, or of one of its indexes."""

    table: str
    index_name: str | None
    side: Side

    def __str__(self) -> str:
        """As messages call it: `tickets/tenant_status writes`."""
        return f"{self.table}{f'/{self.index_name}' if self.index_name else ''} {self.side}s"


@dataclass(slots=True)
class Points:
    """A series as it is in a file: minutes since 1970 (UTC) in rising order, amounts, and lines of the file."""

    file: str
    kind: Kind
    minutes: list[int] = field(default_factory=list)
    amounts: list[float] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)
    period: int | None = None
    """Minutes of a point, where the file says it."""
    sparse: bool = False
    """Whether minutes without traffic have no point, as in CloudWatch."""
    finer: bool = False
    """Whether a minute had several rows, which were put together: then a point stands for no more than a minute."""

    def at(self, position: int) -> Location:
        """Where a point is."""
        return Location(self.file, self.lines[position], 1)


@dataclass(frozen=True, slots=True)
class Sampling:
    """What a person says of the points of files."""

    gaps: Gaps | None = None
    """None is the format's own: CloudWatch has no point where nothing was consumed, a CSV has every minute."""
    period: int | None = None
    """Minutes of a point."""


@dataclass(frozen=True, slots=True)
class Trace:
    """What is offered in every minute, in thousandths of units, and what a reader should know of it."""

    source: str
    start_minute: int
    series: Mapping[SeriesKey, Sequence[int]]
    notes: tuple[str, ...] = ()

    @property
    def minutes(self) -> int:
        """How many minutes it has."""
        return max((len(each) for each in self.series.values()), default=0)

    @property
    def days(self) -> float:
        """How long it is."""
        return self.minutes / MINUTES_PER_DAY

    @property
    def tables(self) -> tuple[str, ...]:
        """The tables that it says anything of, in its own order."""
        return tuple(dict.fromkeys(key.table for key in self.series))

    def scaled(self, times: float) -> Trace:
        """The same traffic, so many times as strong; parts of a thousandth are rounded."""
        series = {key: [round(amount * times) for amount in each] for key, each in self.series.items()}
        return Trace(self.source, self.start_minute, series, self.notes)

    def noted(self, note: str) -> Trace:
        """The same traffic with one thing more to know of it."""
        return Trace(self.source, self.start_minute, self.series, (*self.notes, note))

    def only(self, table: str) -> Trace:
        """The traffic of one table."""
        series = {key: each for key, each in self.series.items() if key.table == table}
        return Trace(self.source, self.start_minute, series, self.notes)


def clock(minute: int) -> str:
    """A minute as people write it: 2026-01-22 09:30."""
    return datetime.fromtimestamp(minute * SECONDS_PER_MINUTE, UTC).strftime("%Y-%m-%d %H:%M")


def lasting(minutes: int) -> str:
    """How long so many minutes are: `7 days`, `4 hours`, `50 minutes`."""
    for unit, name in ((MINUTES_PER_DAY, "days"), (MINUTES_PER_HOUR, "hours")):
        if minutes >= unit:
            count = f"{minutes / unit:,.3g}"
            return f"{count} {name[:-1] if count == '1' else name}"
    return f"{minutes} minute{'' if minutes == 1 else 's'}"


def too_many(problems: Sequence[Problem]) -> list[Problem]:
    """The first problems, and how many more there are: a file of a million bad rows must not fill the screen."""
    if len(problems) <= MOST_PROBLEMS:
        return list(problems)
    more = len(problems) - MOST_PROBLEMS
    return [
        *problems[:MOST_PROBLEMS],
        Problem(f"{more:,} more like these", "Fix these first, then try again", code="P3B-MORE-PROBLEMS"),
    ]


def trace_of(source: str, points: Mapping[SeriesKey, Points], sampling: Sampling | None = None) -> Trace:
    """Whole series out of points.

    A point stands for a period, which each file (or --period) says, or which is a minute where points lie so near to each
    other. Distances are no other proof: where a minute without traffic has no point, an hourly batch of one minute and an
    hour of even traffic look alike.

    Raises:
        Phase3bError: nothing in it, too long, an unknown period or a contradicted one, points too far apart, or gaps that
            nobody has explained.
    """
    chosen = sampling if sampling is not None else Sampling()
    used = {key: each for key, each in points.items() if each.minutes}
    if not used:
        raise Phase3bError(
            Problem("it has no points of traffic", "Give at least one", Location(source, 1, 1), code="P3B-TRACE-EMPTY")
        )
    steps = _steps(used, chosen.period)
    start = min(each.minutes[0] for each in used.values())
    end = max(each.minutes[-1] + steps[each.file] for each in used.values())
    problems = list(_problems(used, steps, (start, end), chosen.gaps))
    if problems:
        raise Phase3bError(*too_many(problems))
    notes = [
        f"one point in {step} minutes, taken as even: shorter spikes are not seen"
        for step in sorted(set(steps.values()))
        if step > 1
    ]
    series: dict[SeriesKey, Sequence[int]] = {}
    for key, each in used.items():
        gaps = _gaps_of(each, chosen.gaps)
        series[key], missing = _filled(each, steps[each.file], start, end, gaps)
        if missing:
            as_what = "no traffic" if gaps == "zero" else "the minute before"
            notes.append(f"{key}: {missing:,} of {end - start:,} minutes have no point and are taken as {as_what}")
    return Trace(source, start, series, tuple(notes))


def _gaps_of(points: Points, chosen: Gaps | None) -> Gaps:
    if chosen is not None:
        return chosen
    return "zero" if points.sparse else "refuse"


def _steps(points: Mapping[SeriesKey, Points], asked: int | None) -> dict[str, int]:
    """Minutes of a point of each file.

    Raises:
        Phase3bError: a file does not show it, or contradicts what is said.
    """
    files: dict[str, list[Points]] = {}
    for each in points.values():
        files.setdefault(each.file, []).append(each)
    found: dict[str, int] = {}
    problems: list[Problem] = []
    for file, series in files.items():
        period = _period(series, asked)
        if isinstance(period, Problem):
            problems.append(period)
        else:
            found[file] = period
    if problems:
        raise Phase3bError(*too_many(problems))
    return found


def _period(points: Sequence[Points], asked: int | None) -> int | Problem:
    """Minutes of a point of one file; or why that is not known, with both readings side by side."""
    first = min(points, key=lambda each: each.minutes[0])
    stated = sorted({each.period for each in points if each.period is not None})
    if len(stated) > 1:
        fix = "Save each period in a file of its own"
        return _not_known(f"periods of {_seconds(stated)} are mixed", fix, first)
    if asked is not None and stated and stated != [asked]:
        what = f"--period says {_seconds([asked])}, and the file says {_seconds(stated)}"
        return _not_known(what, "Leave --period out, or correct it", first)
    apart = gcd(*(minute - first.minutes[0] for each in points for minute in each.minutes))
    if any(each.finer for each in points):
        apart = 1
    if asked is not None or stated:
        period = asked if asked is not None else stated[0]
        if apart % period == 0:
            return period
        who, fix = (
            ("the file says", "Correct the period in the file")
            if stated
            else ("--period says", "Leave --period out, or correct it")
        )
        how = "nearer than that" if apart < period else f"{lasting(apart)} apart, which is no multiple of that"
        return _not_known(f"{who} a period of {_seconds([period])}, and points are {how}", fix, first)
    if apart == 1:
        return 1
    return _two_readings(points, apart, first)


def _two_readings(points: Sequence[Points], apart: int, first: Points) -> Problem:
    longer = apart or MINUTES_PER_HOUR
    where = f"all points are a multiple of {apart} minutes apart" if apart else "there is one point"
    sums = [max(each.amounts) for each in points if each.kind == "sum"]
    if sums:
        most = max(sums) / SECONDS_PER_MINUTE
        readings = (
            f"With periods of 60 seconds the busiest minute has {most:,.4g} units per second; "
            f"with {_seconds([longer])} it has {most / longer:,.4g}"
        )
    else:
        most = max(max(each.amounts) for each in points)
        readings = (
            f"With periods of 60 seconds one minute of {longer} has up to {most:,.4g} units per second, and the others are "
            f"missing; with {_seconds([longer])} all have"
        )
    fix = 'Say which: --period 60 (or another), or in the file: "Period": 60 in JSON, # period: 60 above the columns of a CSV'
    return _not_known(f"the period is not known: {where}. {readings}", fix, first)


def _not_known(what: str, fix: str, points: Points) -> Problem:
    return Problem(what, fix, points.at(0), code="P3B-TRACE-STEP")


def _seconds(periods: Sequence[int]) -> str:
    """Periods in minutes as AWS has them: `60 and 3,600 seconds`."""
    return f"{' and '.join(f'{each * SECONDS_PER_MINUTE:,}' for each in periods)} seconds"


def _problems(
    points: Mapping[SeriesKey, Points], steps: Mapping[str, int], window: tuple[int, int], gaps: Gaps | None
) -> Iterator[Problem]:
    start, end = window
    if end - start > LONGEST_DAYS * MINUTES_PER_DAY:
        days, first = (end - start) / MINUTES_PER_DAY, min(points.values(), key=lambda each: each.minutes[0])
        what = f"the trace is {days:,.0f} days long, from {clock(start)} to {clock(end)}"
        yield Problem(
            what, f"Cut it to at most {LONGEST_DAYS} days, or correct the times", first.at(0), code="P3B-TRACE-LENGTH"
        )
        return
    too_far = [file for file, step in steps.items() if step > MINUTES_PER_HOUR]
    for file in too_far:
        first = next(each for each in points.values() if each.file == file)
        what = f"one point in {steps[file]:,} minutes does not show single minutes"
        yield Problem(what, "Give a point a minute, or one an hour at least", first.at(0), code="P3B-TRACE-STEP")
    if too_far:
        return
    for key, each in points.items():
        if _gaps_of(each, gaps) == "refuse":
            yield from _gaps(key, each, steps[each.file], start, end)


def _gaps(key: SeriesKey, points: Points, step: int, start: int, end: int) -> Iterator[Problem]:
    fix = "Complete it, or say what missing minutes are: --gaps zero (no traffic) or --gaps hold (as the minute before)"
    first, last = points.minutes[0], points.minutes[-1]
    if first > start:
        yield Problem(
            f"{key} begin at {clock(first)}, and other traffic at {clock(start)}",
            fix,
            points.at(0),
            code="P3B-TRACE-GAP",
        )
    for position, (before, after) in enumerate(pairwise(points.minutes), start=1):
        if after - before > step:
            missing = after - before - step
            minutes = "1 minute is" if missing == 1 else f"{missing:,} minutes are"
            yield Problem(
                f"{key}: {minutes} missing after {clock(before)}", fix, points.at(position), code="P3B-TRACE-GAP"
            )
    if last + step < end:
        yield Problem(
            f"{key} end at {clock(last)}, and other traffic at {clock(end - 1)}",
            fix,
            points.at(-1),
            code="P3B-TRACE-GAP",
        )


def _filled(points: Points, step: int, start: int, end: int, gaps: Gaps) -> tuple[list[int], int]:
    filled: list[int | None] = [None] * (end - start)
    for minute, amount in zip(points.minutes, points.amounts, strict=True):
        each = thousandths(amount / step) if points.kind == "sum" else in_a_minute(amount)
        for position in range(minute - start, min(minute - start + step, end - start)):
            filled[position] = each
    missing = filled.count(None)
    before, whole = 0, []
    for found in filled:
        if found is not None:
            before = found
        match gaps:
            case "hold":
                whole.append(before)
            case "zero" | "refuse":
                whole.append(found if found is not None else 0)
            case _:
                assert_never(gaps)
    return whole, missing
