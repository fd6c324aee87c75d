"""Traffic, minute by minute: what is offered to each table and index.

Readers hand over points as they are in a file; here they become whole series of the same minutes. What is missing in
between is refused, unless somebody says what it means: CloudWatch has no datapoint where nothing was consumed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
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


# What numbers of columns that do not say it may be; without a side where the labels say that.
VALUES: Final = (
    "units", "units_per_second", "read_units", "write_units", "read_units_per_second", "write_units_per_second",
)  # fmt: skip


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

    notes: tuple[str, ...] = ()
    """What a reader of the trace should know of the file."""
    place: Callable[[int], Location] | None = None
    """Where a point is, in a file that has to be searched for it."""

    def at(self, position: int) -> Location:
        """Where a point is."""
        if self.place is not None:
            return self.place(range(len(self.minutes))[position])
        return Location(self.file, self.lines[position], 1)


@dataclass(frozen=True, slots=True)
class Sampling:
    """What a person says of the points of files."""

    gaps: Gaps | None = None
    """None is the format's own: CloudWatch has no point where nothing was consumed, a CSV has every minute."""
    period: int | None = None
    """Minutes of a point."""
    values: str | None = None
    """What numbers are in files that do not say it: see `VALUES`."""


@dataclass(frozen=True, slots=True)
class KeyShare:
    """How much of a table's consumed capacity its busiest partition key has, as Contributor Insights measured it."""

    file: str
    table: str
    part: float
    """From 0 to 1, of reads and writes together."""
    keys: int
    """How many keys there were, as CloudWatch estimates it."""


@dataclass(frozen=True, slots=True)
class Trace:
    """What is offered in every minute, in thousandths of units, and what a reader should know of it."""

    source: str
    start_minute: int
    series: Mapping[SeriesKey, Sequence[int]]
    notes: tuple[str, ...] = ()
    busiest_keys: Mapping[str, KeyShare] = field(default_factory=dict)
    """What was measured of tables' partition keys, by the table."""

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
        return replace(self, series=series)

    def noted(self, note: str) -> Trace:
        """The same traffic with one thing more to know of it."""
        return replace(self, notes=(*self.notes, note))

    def only(self, table: str) -> Trace:
        """The traffic of one table."""
        series = {key: each for key, each in self.series.items() if key.table == table}
        return replace(self, series=series)


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

    A point stands for a period, which the file (or --period) says, or which is a minute where the series' own points lie so
    near to each other. Distances are no other proof: where a minute without traffic has no point, an hourly batch of one minute and an
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
    end = max(each.minutes[-1] + steps[key] for key, each in used.items())
    problems = list(_problems(used, steps, (start, end), chosen.gaps))
    if problems:
        raise Phase3bError(*too_many(problems))
    notes = [
        f"one point in {step} minutes, taken as even: shorter spikes are not seen"
        for step in sorted(set(steps.values()))
        if step > 1
    ]
    # Of one file, the trace's source is its name: that is said with every note.
    several = len({each.file for each in used.values()}) > 1
    notes += [f"{each.file}: {note}" if several else note for each in used.values() for note in each.notes]
    series: dict[SeriesKey, Sequence[int]] = {}
    for key, each in used.items():
        gaps = _gaps_of(each, chosen.gaps)
        series[key], missing = _filled(each, steps[key], start, end, gaps)
        if missing:
            as_what = "no traffic" if gaps == "zero" else "the minute before"
            notes.append(f"{key}: {missing:,} of {end - start:,} minutes have no point and are taken as {as_what}")
    return Trace(source, start, series, tuple(dict.fromkeys(notes)))


def _gaps_of(points: Points, chosen: Gaps | None) -> Gaps:
    if chosen is not None:
        return chosen
    return "zero" if points.sparse else "refuse"


def _steps(points: Mapping[SeriesKey, Points], asked: int | None) -> dict[SeriesKey, int]:
    """Minutes of a point of each series: what one shows proves nothing of another.

    Raises:
        Phase3bError: a series does not show it, or contradicts what is said; once for those of a file that are alike.
    """
    alike: dict[tuple[str, int | None, int], list[SeriesKey]] = {}
    for key, each in points.items():
        alike.setdefault((each.file, each.period, _apart(each)), []).append(key)
    found: dict[SeriesKey, int] = {}
    problems: list[Problem] = []
    for (_, stated, apart), keys in alike.items():
        period = _period([points[key] for key in keys], apart, stated, asked)
        if isinstance(period, Problem):
            problems.append(period)
        else:
            found.update(dict.fromkeys(keys, period))
    if problems:
        raise Phase3bError(*too_many(problems))
    return found


def _apart(points: Points) -> int:
    """The number of minutes that all distances are multiples of; 0 where there is one point."""
    if points.finer:
        return 1
    apart = 0
    for before, after in pairwise(points.minutes):
        apart = gcd(apart, after - before)
        if apart == 1:
            break
    return apart


def _period(points: Sequence[Points], apart: int, stated: int | None, asked: int | None) -> int | Problem:
    """Minutes of a point; or why that is not known, with both readings side by side."""
    first = min(points, key=lambda each: each.minutes[0])
    if asked is not None and stated not in {None, asked}:
        what = f"--period says {_seconds(asked)}, and the file says {_seconds(stated or 0)}"
        return _not_known(what, "Leave --period out, or correct it", first)
    period = asked if asked is not None else stated
    if period is None:
        return 1 if apart == 1 else _two_readings(points, apart, first)
    if apart % period == 0:
        return period
    who, fix = (
        ("the file says", "Correct the period in the file")
        if stated is not None
        else ("--period says", "Leave --period out, or correct it")
    )
    how = "nearer than that" if apart < period else f"{lasting(apart)} apart, which is no multiple of that"
    return _not_known(f"{who} a period of {_seconds(period)}, and points are {how}", fix, first)


def _two_readings(points: Sequence[Points], apart: int, first: Points) -> Problem:
    longer = apart or MINUTES_PER_HOUR
    where = f"all points are a multiple of {apart} minutes apart" if apart else "there is one point"
    sums = [max(each.amounts) for each in points if each.kind == "sum"]
    if sums:
        most = max(sums) / SECONDS_PER_MINUTE
        readings = (
            f"With periods of 60 seconds the busiest minute has {most:,.4g} units per second; "
            f"with {_seconds(longer)} it has {most / longer:,.4g}"
        )
    else:
        most = max(max(each.amounts) for each in points)
        readings = (
            f"With periods of 60 seconds one minute of {longer} has up to {most:,.4g} units per second, and the others are "
            f"missing; with {_seconds(longer)} all have"
        )
    fix = 'Say which: --period 60 (or another), or in the file: "Period": 60 in JSON, # period: 60 above the columns of a CSV'
    return _not_known(f"the period is not known: {where}. {readings}", fix, first)


def _not_known(what: str, fix: str, points: Points) -> Problem:
    return Problem(what, fix, points.at(0), code="P3B-TRACE-STEP")


def _seconds(period: int) -> str:
    """A period in minutes as AWS has it: `3,600 seconds`."""
    return f"{period * SECONDS_PER_MINUTE:,} seconds"


def _problems(
    points: Mapping[SeriesKey, Points], steps: Mapping[SeriesKey, int], window: tuple[int, int], gaps: Gaps | None
) -> Iterator[Problem]:
    start, end = window
    if end - start > LONGEST_DAYS * MINUTES_PER_DAY:
        days, first = (end - start) / MINUTES_PER_DAY, min(points.values(), key=lambda each: each.minutes[0])
        what = f"the trace is {days:,.0f} days long, from {clock(start)} to {clock(end)}"
        yield Problem(
            what, f"Cut it to at most {LONGEST_DAYS} days, or correct the times", first.at(0), code="P3B-TRACE-LENGTH"
        )
        return
    too_far: dict[tuple[str, int], Points] = {}
    for key, each in points.items():
        if steps[key] > MINUTES_PER_HOUR:
            too_far.setdefault((each.file, steps[key]), each)
    for (_, step), each in too_far.items():
        what = f"one point in {step:,} minutes does not show single minutes"
        yield Problem(what, "Give a point a minute, or one an hour at least", each.at(0), code="P3B-TRACE-STEP")
    if too_far:
        return
    for key, each in points.items():
        if _gaps_of(each, gaps) == "refuse":
            yield from _gaps(key, each, steps[key], start, end)


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
        if step == 1:
            filled[minute - start] = each
            continue
        for position in range(minute - start, min(minute - start + step, end - start)):
            filled[position] = each
    missing = filled.count(None)
    if not missing:
        return [each or 0 for each in filled], 0
    match gaps:
        case "hold":
            before, whole = 0, []
            for found in filled:
                before = before if found is None else found
                whole.append(before)
            return whole, missing
        case "zero" | "refuse":
            return [each or 0 for each in filled], missing
        case _:
            assert_never(gaps)
