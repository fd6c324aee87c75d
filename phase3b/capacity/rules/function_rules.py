"""What must be true between functions, queues and tables of `service`: every name that is used is there."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from keyword import iskeyword

from phase3b.capacity.schedules.schedule_expression import schedule_fault
from phase3b.capacity.service.function import Function
from phase3b.capacity.service.service import Service
from phase3b.capacity.text.complaint import instead, quoted
from phase3b.capacity.text.node import Path
from phase3b.capacity.text.place import Place
from phase3b.errors import Problem


def function_problems(service: Service, place: Place) -> Iterator[Problem]:
    """Names that functions and queues use and the service has not."""
    for name, function in service.functions.items():
        yield from _grant_problems(service, ("functions", name), function, place)
        yield from _stream_problems(service, ("functions", name), function, place)
        called = function.handler.rpartition(".")[2]
        if iskeyword(called):
            what = f"`{called}` is a keyword of Python, and no function can have that name"
            yield place.problem(("functions", name, "handler"), what, "Name another function of the module")
        for schedule_name, schedule in function.schedules.items():
            fault = schedule_fault(schedule.expression)
            if fault is not None:
                yield place.problem(("functions", name, "schedules", schedule_name, "expression"), *fault)
    yield from _queue_problems(service, place)
    if service.functions and service.packages is None:
        yield place.problem(
            ("packages",), "`packages` is missing, and there are functions", "Add packages: with own_code_kb, ..."
        )


def _unknown(path: Path, kind: str, name: str, known: Collection[str], place: Place) -> Iterator[Problem]:
    if name not in known:
        yield place.problem(path, f"there is no {kind} {quoted(name)}", instead(name, known))


def _grant_problems(service: Service, path: Path, function: Function, place: Place) -> Iterator[Problem]:
    for table, actions in function.tables.items():
        at = (*path, "tables", table)
        if table not in service.tables:
            yield place.key_problem(at, f"there is no table {quoted(table)}", instead(table, service.tables))
        for position, action in enumerate(actions):
            if action in actions[:position]:
                yield place.problem((*at, position), f"{action} is listed twice", "Keep it once")
    for table, indexes in function.indexes.items():
        at = (*path, "indexes", table)
        if table not in service.tables:
            yield place.key_problem(at, f"there is no table {quoted(table)}", instead(table, service.tables))
            continue
        for position, index in enumerate(indexes):
            yield from _unknown(
                (*at, position), f"index of {table} called", index, service.tables[table].indexes, place
            )
    for position, queue in enumerate(function.queues):
        yield from _unknown((*path, "queues", position), "queue", queue, service.queues, place)


def _stream_problems(service: Service, path: Path, function: Function, place: Place) -> Iterator[Problem]:
    for table in function.streams:
        at = (*path, "streams", table)
        if table not in service.tables:
            yield place.key_problem(at, f"there is no table {quoted(table)}", instead(table, service.tables))
        elif service.tables[table].stream is None:
            yield place.key_problem(at, f"the table {table} has no stream", f"Give service.tables.{table} a stream")
    if (function.streams or function.schedules) and service.failed_events is None:
        yield place.problem(
            path,
            "it has streams or schedules, and nothing keeps what of them fails",
            "Add service.failed_events: with the name of a queue",
        )


def _queue_problems(service: Service, place: Place) -> Iterator[Problem]:
    for name, queue in service.queues.items():
        if queue.consumer is not None:
            at = ("queues", name, "consumer", "function")
            yield from _unknown(at, "function", queue.consumer.function, service.functions, place)
    if service.failed_events is not None:
        yield from _unknown(("failed_events",), "queue", service.failed_events, service.queues, place)
        failed = service.queues.get(service.failed_events)
        if failed is not None and failed.consumer is not None:
            yield place.problem(
                ("failed_events",),
                f"the queue {service.failed_events} has a consumer, and failed events wait for a person",
                "Name a queue without a consumer",
            )
