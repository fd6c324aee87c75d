"""What must be true of what functions read through DAX, and of its size in a tier."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.model.tier import Tier
from phase3b.capacity.service.dax import DaxRead, DaxReads
from phase3b.capacity.service.function import Function
from phase3b.capacity.service.service import Service
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import Problem

READS = ("dax", "reads")


def dax_read_problems(service: Service, place: Place) -> Iterator[Problem]:
    """Of `service.dax`: operations that no route has or that may not be old, and more than their functions may read."""
    if service.dax is None:
        return
    routes = {route.operation: route for route in service.routes}
    readers: dict[str, list[DaxRead]] = {}
    for operation, read in service.dax.reads.items():
        at = (*READS, operation)
        route = routes.get(operation)
        if route is None:
            yield place.key_problem(
                at,
                f"there is no operation {quoted(operation)} in service.routes",
                instead(operation, routes),
                code="P3B-OPERATION-UNKNOWN",
            )
            continue
        readers.setdefault(route.function, []).append(read)
        if route.method != "GET":
            yield place.key_problem(
                at,
                f"{operation} is a {route.method}: what it decides by may not be older than its answer",
                "Name an operation of a GET route, or remove the entry",
                code="P3B-DAX-READ",
            )
        if service.cache is not None and operation in service.cache.reads:
            yield place.key_problem(
                at,
                f"{operation} is in service.cache.reads: what is kept there must hold every write, and DAX may not have it yet",
                "Keep one of the two entries",
                code="P3B-DAX-READ",
            )
        if not read.tables and not read.indexes:
            yield place.problem(
                at,
                f"{operation} reads nothing through DAX",
                "Name tables with what is asked of them, such as ticket_comments: [Query], or remove the entry",
                code="P3B-DAX-READ",
            )
        function = service.functions.get(route.function)
        if function is not None:
            yield from _grants(route.function, function, read, at, place)
    yield from _reach(service, service.dax, readers, place)


def _grants(name: str, function: Function, read: DaxRead, at: tuple[str, ...], place: Place) -> Iterator[Problem]:
    """What is read through DAX must be readable without: the tables answer while DAX is away."""
    for table, actions in read.tables.items():
        missing = [each for each in actions if each not in function.tables.get(table, ())]
        if missing:
            yield place.key_problem(
                (*at, "tables", table),
                f"{name} may not call {', '.join(missing)} of {table}: while DAX is away, it asks the table itself",
                f"Add it to service.functions.{name}.tables.{table}, or remove it here",
                code="P3B-DAX-READ",
            )
    for table, indexes in read.indexes.items():
        absent = [each for each in indexes if each not in function.indexes.get(table, ())]
        if absent:
            yield place.key_problem(
                (*at, "indexes", table),
                f"{name} may not query {', '.join(absent)} of {table}: while DAX is away, it asks the index itself",
                f"Add it to service.functions.{name}.indexes.{table}, or remove it here",
                code="P3B-DAX-READ",
            )


def _reach(service: Service, dax: DaxReads, readers: dict[str, list[DaxRead]], place: Place) -> Iterator[Problem]:
    """Who may ask the cluster may read all that the cluster may read. Source: "DAX access control", DynamoDB Developer Guide."""
    tables = {table for read in dax.reads.values() for table in (*read.tables, *read.indexes)}
    for name in readers:
        function = service.functions.get(name)
        if function is None:
            continue
        beyond = sorted(tables - {*function.tables, *function.indexes})
        if beyond:
            yield place.problem(
                READS,
                f"{name} could read {', '.join(beyond)} through DAX, which it may not read itself: who may ask a DAX cluster has its rights",
                f"Read through DAX with functions of the same tables alone, or add {', '.join(beyond)} to service.functions.{name}.tables",
                code="P3B-DAX-REACH",
            )


def dax_problems(tier: Tier, service: Service, place: Place) -> Iterator[Problem]:
    """Of a tier's `dax`: something is read through it."""
    if tier.dax is not None and service.dax is None:
        yield place.problem(
            ("dax",),
            "the tier has DAX, and no function reads anything through it: the service has no `dax`",
            "Name the operations that read through it in service.dax.reads, or remove `dax` here",
            code="P3B-DAX-INCOMPLETE",
        )
