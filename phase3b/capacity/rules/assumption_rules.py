"""What must be true of assumptions: they name what the service has, all of it, and shares make a whole."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from math import isclose

from phase3b.capacity.model.assumptions import Assumptions, IndexAssumption
from phase3b.capacity.service.service import Service
from phase3b.capacity.text.node import Path
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import closest, instead, quoted
from phase3b.errors import Problem

WHOLE = 100
AT: Path = ("assumptions",)


def assumption_problems(service: Service, place: Place) -> Iterator[Problem]:
    """Names that are not there or left out, and shares that don't make a whole."""
    assumptions = service.assumptions
    if assumptions is None:
        return
    functions, tables = (*AT, "functions"), (*AT, "tables")
    yield from _names("function", assumptions.functions, service.functions, functions, place)
    yield from _names("table", assumptions.tables, service.tables, tables, place)
    for name, table in assumptions.tables.items():
        if name in service.tables:
            indexes = (*tables, name, "indexes")
            yield from _names("index", table.indexes, service.tables[name].indexes, indexes, place)
            if table.operations:
                watched = service.tables[name].operations
                given = {str(each): use for each, use in table.operations.items()}
                yield from _names("operation", given, watched, (*tables, name, "operations"), place)
    invocations = sum(function.invocations_percent for function in assumptions.functions.values())
    if service.functions and not isclose(invocations, WHOLE):
        yield _not_whole("invocations_percent", "functions", invocations, functions, place)
    stored = sum(part.database_percent for part in _parts(assumptions))
    if not isclose(stored, WHOLE):
        yield _not_whole("database_percent", "tables and indexes", stored, tables, place)


def _parts(assumptions: Assumptions) -> Iterator[IndexAssumption]:
    for table in assumptions.tables.values():
        yield table
        yield from table.indexes.values()


def _names(
    kind: str, given: Mapping[str, object], known: Collection[str], path: Path, place: Place
) -> Iterator[Problem]:
    unused = [each for each in known if each not in given]
    # A misspelt name is unknown and leaves another unnamed: that is one mistake, said once.
    meant: set[str | None] = set()
    for name in given:
        if name not in known:
            meant.add(closest(name, unused))
            what = f"the service has no {kind} {quoted(name)}"
            yield place.key_problem((*path, name), what, instead(name, unused or known), code="P3B-ASSUMPTION-UNKNOWN")
    for name in unused:
        if name not in meant:
            what = f"service.assumptions has no entry for the {kind} {quoted(name)}"
            yield place.problem((*path, name), what, f"Add `{name}:` here", code="P3B-ASSUMPTION-MISSING")


def _not_whole(key: str, of: str, total: float, path: Path, place: Place) -> Problem:
    what = f"{key} of all {of} make {total:g}, not {WHOLE}"
    return place.problem(path, what, f"Change some by {abs(WHOLE - total):g} in all", code="P3B-PERCENT-SUM")
