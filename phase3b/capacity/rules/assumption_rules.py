"""What must be true of assumptions: they name what the service has, and shares make a whole, or less where some are left out."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from math import isclose

from pydantic import BaseModel

from phase3b.capacity.model.assumptions import Assumptions, IndexAssumption, Measured
from phase3b.capacity.service.service import Service
from phase3b.capacity.text.node import Path
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import Problem

WHOLE = 100
AT: Path = ("assumptions",)


def assumption_problems(service: Service, place: Place) -> Iterator[Problem]:
    """Names that are not there, and shares that don't make a whole: all of them, or less where not all are assumed."""
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
    routes = (*AT, "routes")
    yield from _names(
        "route", assumptions.routes, [f"{each.method} {each.path}" for each in service.routes], routes, place
    )
    for name, route in assumptions.routes.items():
        of_tables = (*routes, name, "tables")
        yield from _names("table", route.tables, service.tables, of_tables, place)
        for touched, units in route.tables.items():
            if touched in service.tables:
                known = service.tables[touched].indexes
                yield from _names("index", units.indexes, known, (*of_tables, touched, "indexes"), place)
    yield from _not_beside(assumptions, place)
    invocations = sum(function.invocations_percent for function in assumptions.functions.values())
    if service.functions and _wrong(invocations, whole=set(service.functions) <= set(assumptions.functions)):
        yield _not_whole("invocations_percent", "functions", invocations, functions, place)
    stored = sum(part.database_percent for part in _parts(assumptions))
    if _wrong(stored, whole=_names_every_index(service, assumptions)):
        yield _not_whole("database_percent", "tables and indexes", stored, tables, place)


def _not_beside(assumptions: Assumptions, place: Place) -> Iterator[Problem]:
    """Keys of `measured` that are not beside it."""
    for path, given in _measured(assumptions, AT):
        numbers = [name for name, value in given if isinstance(value, int | float)]
        measured: Measured | None = vars(given)["measured"]
        for position, key in enumerate(() if measured is None else measured.keys):
            if key not in numbers:
                what = f"there is no number {quoted(key)} beside it"
                at = (*path, "measured", "keys", position)
                yield place.problem(at, what, instead(key, numbers), code="P3B-ASSUMPTION-UNKNOWN")


def _measured(given: BaseModel, path: Path) -> Iterator[tuple[Path, BaseModel]]:
    """Everything below that may be measured."""
    for name, value in given:
        inner = value if isinstance(value, Mapping) else {"": value}
        for key, each in inner.items():
            if isinstance(each, BaseModel):
                at = (*path, name, *([str(key)] if key else []))
                if "measured" in type(each).model_fields:
                    yield at, each
                yield from _measured(each, at)


def _wrong(total: float, *, whole: bool) -> bool:
    """Shares of all make a whole; where some are left out, those of the others make no more."""
    if isclose(total, WHOLE):
        return False
    return total > WHOLE or whole


def _names_every_index(service: Service, assumptions: Assumptions) -> bool:
    return all(
        name in assumptions.tables and set(table.indexes) <= set(assumptions.tables[name].indexes)
        for name, table in service.tables.items()
    )


def _parts(assumptions: Assumptions) -> Iterator[IndexAssumption]:
    for table in assumptions.tables.values():
        yield table
        yield from table.indexes.values()


def _names(
    kind: str, given: Mapping[str, object], known: Collection[str], path: Path, place: Place
) -> Iterator[Problem]:
    unused = [each for each in known if each not in given]
    for name in given:
        if name not in known:
            what = f"the service has no {kind} {quoted(name)}"
            yield place.key_problem((*path, name), what, instead(name, unused or known), code="P3B-ASSUMPTION-UNKNOWN")


def _not_whole(key: str, of: str, total: float, path: Path, place: Place) -> Problem:
    what = f"{key} of all {of} make {total:g}, not {WHOLE}"
    return place.problem(path, what, f"Change some by {abs(WHOLE - total):g} in all", code="P3B-PERCENT-SUM")
