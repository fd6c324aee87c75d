"""From what a person names (a file or a pattern) to what each table is offered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from phase3b.capacity.model.assumptions import Assumptions
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.tier import Tier
from phase3b.capacity.text.problem_text import instead, listed, quoted
from phase3b.errors import Phase3bError, bad_input
from phase3b.simulation.capacity.table import TableModel
from phase3b.simulation.traces.demand import mean_units_per_second
from phase3b.simulation.traces.file_traffic import FileTraffic, read_file
from phase3b.simulation.traces.insight_report import unmeasured
from phase3b.simulation.traces.patterns import pattern_trace
from phase3b.simulation.traces.trace import SIDES, KeyShare, Points, Sampling, SeriesKey, Trace, trace_of

WHOLE_PERCENT = 100


def pattern_of_tier(capacity: Capacity, tier: Tier, name: str) -> Trace:
    """The traffic of a pattern around the tier's documented load.

    Raises:
        Phase3bError: no such pattern, or there are no assumptions of what a ticket and an invocation cost.
    """
    patterns = capacity.simulation.patterns
    if name not in patterns:
        raise bad_input(
            f"there is no pattern {quoted(name)} in {capacity.name}",
            instead(name, patterns),
            code="P3B-PATTERN-UNKNOWN",
        )
    if capacity.service.assumptions is None:
        what = f"{capacity.name} has no assumptions of what an invocation reads and writes"
        raise bad_input(
            what,
            "phase3b assume > assumptions.yaml writes a first guess, to be named in it: service.assumptions: {file: "
            "assumptions.yaml}. Or give a file of traffic",
            code="P3B-ASSUMPTION-MISSING",
        )
    assumptions = capacity.service.assumptions
    found = pattern_trace(name, patterns[name], mean_units_per_second(tier, assumptions))
    note = _measured_note(assumptions)
    return found.noted(note) if note else found


def _measured_note(assumptions: Assumptions) -> str:
    """Which tables' traffic follows from measured numbers, where and when, where any does."""
    sources: dict[str, list[str]] = {}
    for table, own in assumptions.tables.items():
        for index, each in ((None, own), *own.indexes.items()):
            if each.measured is not None:
                sources.setdefault(each.measured.shown(), []).append(f"{table}/{index}" if index else table)
    texts = [f"{listed(names, word='and')}: {basis}" for basis, names in sources.items()]
    return f"{'; '.join(texts)}; all else is assumed" if texts else ""


def traffic(capacity: Capacity, tier: Tier, named: Sequence[str], table: str | None, sampling: Sampling) -> Trace:
    """What is named: one pattern, or files that are put together.

    Raises:
        Phase3bError: with every problem of all files.
    """
    known_table(capacity, table)
    patterns = capacity.simulation.patterns
    if len(named) == 1 and (named[0] in patterns or not _is_file(named[0])):
        if named[0] not in patterns:
            near = instead(named[0], patterns)
            fix = f"{near}{'' if near.endswith('?') else '.'} Or name a file"
            raise bad_input(f"{quoted(named[0])} is neither a pattern nor a file", fix, code="P3B-PATTERN-UNKNOWN")
        if sampling.period is not None:
            what = f"--period is of files, and {quoted(named[0])} is a pattern"
            raise bad_input(what, "Leave --period out: a pattern has every minute", code="P3B-OPTION-CONFLICT")
        if sampling.values is not None:
            what = f"--values is of files, and {quoted(named[0])} is a pattern"
            raise bad_input(what, "Leave --values out: a pattern says what it is", code="P3B-OPTION-CONFLICT")
        found = pattern_of_tier(capacity, tier, named[0])
    else:
        found = files_trace(capacity, named, table, sampling)
    if table is None:
        silent = [name for name in capacity.service.tables if name not in found.tables]
        return found.noted(f"does not mention {listed(silent, word='and')}: not simulated") if silent else found
    if table not in found.tables:
        there = f"It has traffic of: {', '.join(found.tables)}"
        raise bad_input(f"{found.source} does not mention the table {table}", there, code="P3B-TRACE-TABLE")
    return found.only(table)


def known_table(capacity: Capacity, table: str | None) -> None:
    """Refuses a table that the service has not.

    Raises:
        Phase3bError: there is no such table.
    """
    if table is not None and table not in capacity.service.tables:
        what = f"there is no table {quoted(table)} in {capacity.name}"
        raise bad_input(what, instead(table, capacity.service.tables), code="P3B-TABLE-UNKNOWN")


def files_trace(capacity: Capacity, named: Sequence[str], table: str | None, sampling: Sampling) -> Trace:
    """The traffic of files, in any of the formats of `file_formats`.

    Raises:
        Phase3bError: with every problem of all files.
    """
    indexes = {name: list(each.indexes) for name, each in capacity.service.tables.items()}
    points: dict[SeriesKey, Points] = {}
    shares: dict[str, KeyShare] = {}
    failed: list[Phase3bError] = []
    patterns = capacity.simulation.patterns
    for name in named:
        if name in patterns and not Path(name).exists():
            failed.append(
                bad_input(
                    f"{quoted(name)} is a pattern, and only files are put together",
                    "Give it alone",
                    code="P3B-TRAFFIC-COMBINED",
                )
            )
            continue
        try:
            read = _read(Path(name), indexes, table, sampling.values)
        except Phase3bError as error:
            failed.append(error)
            continue
        if isinstance(read, KeyShare):
            shares[read.table] = read
            continue
        found = read
        failed += [
            bad_input(f"both {points[key].file} and {name} have {key}", "Give each once", code="P3B-TRAFFIC-COMBINED")
            for key in found
            if key in points
        ]
        points.update(found)
    if failed:
        raise Phase3bError(*(problem for error in failed for problem in error.problems))
    if not points:
        what = unmeasured(", ".join(each.file for each in shares.values()))
        raise bad_input(what, "Give a file of consumed capacity as well", code="P3B-TRACE-EMPTY")
    trace = trace_of(", ".join(named), points, sampling)
    notes = [
        f"{each.table}: the busiest of {each.keys:,} keys has {WHOLE_PERCENT * each.part:.1f} % of what was consumed ({each.file})"
        for each in shares.values()
    ]
    return replace(trace, busiest_keys=shares, notes=(*trace.notes, *notes))


def offered(model: TableModel, trace: Trace, index_write_percent: float) -> list[Sequence[int]]:
    """One series for each lane of a table; an index of which the trace does not speak is written with its table."""
    nothing: Sequence[int] = [0] * trace.minutes
    found: list[Sequence[int]] = []
    for owner in model.owners:
        for side in SIDES:
            series = trace.series.get(SeriesKey(model.table, owner, side))
            if series is None and owner is not None and side == "write":
                writes = trace.series.get(SeriesKey(model.table, None, "write"), nothing)
                series = [round(each * index_write_percent / WHOLE_PERCENT) for each in writes]
            found.append(series if series is not None else nothing)
    return found


def busiest_part(trace: Trace, table: str) -> float | None:
    """The part of a table's traffic that its busiest key has, where the trace has it measured."""
    share = trace.busiest_keys.get(table)
    return None if share is None else share.part


def unknown(model: TableModel, trace: Trace) -> Iterator[int]:
    """The lanes of a table that a trace does not mention. Writes of an index are known where its table's are."""
    for number, owner in enumerate(model.owners):
        for place, side in enumerate(SIDES):
            follows = owner is not None and side == "write" and SeriesKey(model.table, None, "write") in trace.series
            if SeriesKey(model.table, owner, side) not in trace.series and not follows:
                yield number * len(SIDES) + place


def _is_file(name: str) -> bool:
    return Path(name).exists() or "/" in name or "." in name


def _read(file: Path, indexes: Mapping[str, Sequence[str]], table: str | None, values: str | None) -> FileTraffic:
    if not file.exists():
        raise bad_input(
            f"there is no file {file}", "Name an existing file, or a pattern of capacity.yaml", code="P3B-FILE-MISSING"
        )
    if file.is_dir():
        raise bad_input(f"{file} is a folder", "Name the file itself", code="P3B-FILE-UNREADABLE")
    return read_file(file, indexes, table, values)
