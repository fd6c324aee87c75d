"""What must be true between functions, queues and tables of `service`: every name that is used is there."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from keyword import iskeyword

from phase3b.capacity.schedules.schedule_expression import schedule_fault
from phase3b.capacity.service.function import Function
from phase3b.capacity.service.service import Service
from phase3b.capacity.text.node import Path
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import instead, listed, quoted
from phase3b.errors import Problem


def function_problems(service: Service, place: Place) -> Iterator[Problem]:
    """Names that functions and queues use and the service has not."""
    for name, function in service.functions.items():
        yield from _grant_problems(service, ("functions", name), function, place)
        yield from _stream_problems(service, ("functions", name), function, place)
        called = function.handler.rpartition(".")[2]
        if iskeyword(called):
            what = f"`{called}` is a keyword of Python, and no function can have that name"
            yield place.problem(
                ("functions", name, "handler"), what, "Name another function of the module", code="P3B-HANDLER-NAME"
            )
        for schedule_name, schedule in function.schedules.items():
            fault = schedule_fault(schedule.expression)
            if fault is not None:
                yield place.problem(
                    ("functions", name, "schedules", schedule_name, "expression"), *fault, code="P3B-SCHEDULE-FORM"
                )
        if "connections" in function.uses and (service.api is None or service.api.websocket is None):
            yield place.problem(
                ("functions", name, "uses", function.uses.index("connections")),
                "there is no WebSocket API, and so no connections to push to",
                "Add service.api.websocket, or remove `connections`",
                code="P3B-API-INCOMPLETE",
            )
    yield from _queue_problems(service, place)


def _unknown(path: Path, kind: str, name: str, known: Collection[str], place: Place, *, code: str) -> Iterator[Problem]:
    if name not in known:
        fix = instead(name, known) if known else f"Add a {kind} of this name, or remove it here"
        yield place.problem(path, f"there is no {kind} {quoted(name)}", fix, code=code)


def _grant_problems(service: Service, path: Path, function: Function, place: Place) -> Iterator[Problem]:
    for table, actions in function.tables.items():
        at = (*path, "tables", table)
        if table not in service.tables:
            yield place.key_problem(
                at, f"there is no table {quoted(table)}", instead(table, service.tables), code="P3B-TABLE-UNKNOWN"
            )
        for position, action in enumerate(actions):
            if action in actions[:position]:
                yield place.problem(
                    (*at, position), f"{action} is listed twice", "Keep it once", code="P3B-VALUE-TWICE"
                )
    for table, indexes in function.indexes.items():
        at = (*path, "indexes", table)
        if table not in service.tables:
            yield place.key_problem(
                at, f"there is no table {quoted(table)}", instead(table, service.tables), code="P3B-TABLE-UNKNOWN"
            )
            continue
        for position, index in enumerate(indexes):
            yield from _unknown(
                (*at, position),
                f"index of {table} called",
                index,
                service.tables[table].indexes,
                place,
                code="P3B-INDEX-UNKNOWN",
            )
    for position, queue in enumerate(function.queues):
        yield from _unknown(
            (*path, "queues", position), "queue", queue, service.queues, place, code="P3B-QUEUE-UNKNOWN"
        )


def _stream_problems(service: Service, path: Path, function: Function, place: Place) -> Iterator[Problem]:
    for table, stream in function.streams.items():
        at = (*path, "streams", table)
        if table not in service.tables:
            yield place.key_problem(
                at, f"there is no table {quoted(table)}", instead(table, service.tables), code="P3B-TABLE-UNKNOWN"
            )
        elif service.tables[table].stream is None and not stream.two_regions:
            yield place.key_problem(
                at,
                f"the table {table} has no stream",
                f"Give service.tables.{table} a stream",
                code="P3B-STREAM-MISSING",
            )
    if (function.streams or function.schedules) and service.failed_events is None:
        yield place.problem(
            path,
            "it has streams or schedules, and nothing keeps what of them fails",
            _keep_failed(service),
            code="P3B-FAILED-EVENTS",
        )


def _keep_failed(service: Service) -> str:
    """What to write, so that it works as it is: a queue that is there, or one with its lines."""
    free = [name for name, queue in service.queues.items() if queue.consumer is None]
    if free:
        return f"Add service.failed_events: with the name of a queue that nothing consumes: {listed(free)}"
    return (
        "Add failed_events: {description: What failed permanently, retention_days: 14} to service.queues, and service.failed_events: "
        "failed_events"
    )


def _queue_problems(service: Service, place: Place) -> Iterator[Problem]:
    for name, queue in service.queues.items():
        if queue.consumer is not None:
            at = ("queues", name, "consumer", "function")
            yield from _unknown(
                at, "function", queue.consumer.function, service.functions, place, code="P3B-FUNCTION-UNKNOWN"
            )
    if service.failed_events is not None:
        yield from _unknown(
            ("failed_events",), "queue", service.failed_events, service.queues, place, code="P3B-QUEUE-UNKNOWN"
        )
        failed = service.queues.get(service.failed_events)
        if failed is not None and failed.consumer is not None:
            yield place.problem(
                ("failed_events",),
                f"the queue {service.failed_events} has a consumer, and failed events wait for a person",
                "Name a queue without a consumer",
                code="P3B-FAILED-EVENTS",
            )
