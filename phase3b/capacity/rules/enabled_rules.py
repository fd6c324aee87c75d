"""What must be true of parts that are switched off: nothing that is left may need them."""

from __future__ import annotations

from collections.abc import Iterator

from phase3b.capacity.model.environment import Environment
from phase3b.capacity.service.enabled import Kind, enabled_service, route_name, switched_off, words
from phase3b.capacity.service.service import Service
from phase3b.capacity.text.node import Path
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import instead, listed, quoted
from phase3b.errors import Problem

# What of an environment has no name of its own.
_SINGLE: tuple[Kind, ...] = ("api", "websocket")


def switch_problems(service: Service, place: Place) -> Iterator[Problem]:
    """Of what the service switches off everywhere."""
    for kind, name, needed_by in _needed(service, None):
        at: dict[Kind, Path] = {
            "api": ("api", "enabled"),
            "websocket": ("api", "websocket", "enabled"),
        }
        yield _needs(kind, name, needed_by, place, at.get(kind, (kind, name, "enabled")), "")


def environment_switch_problems(
    service: Service, name: str, environment: Environment, place: Place
) -> Iterator[Problem]:
    """Of what an environment switches; names that the service has not, and what is needed all the same."""
    yield from _unknown(service, environment, place)
    everywhere = set(_needed(service, None))
    for each in _needed(service, environment):
        if each not in everywhere:
            kind, part, needed_by = each
            path: Path = ("enabled", kind) if kind in _SINGLE else ("enabled", kind, part)
            yield _needs(kind, part, needed_by, place, path, f" in {name}")


def _needs(kind: Kind, name: str, needed_by: tuple[str, ...], place: Place, path: Path, where: str) -> Problem:
    return place.problem(
        path,
        f"{words(kind, name)} is switched off{where}, and needed by {listed(needed_by, word='and')}",
        "Switch these off, too, or leave it on",
        code="P3B-SWITCH-NEEDED",
    )


def _unknown(service: Service, environment: Environment, place: Place) -> Iterator[Problem]:
    known: dict[str, list[str]] = {
        "tables": list(service.tables),
        "functions": list(service.functions),
        "queues": list(service.queues),
        "routes": [route_name(each.method, each.path) for each in service.routes],
        "schedules": [f"{name}.{key}" for name, each in service.functions.items() for key in each.schedules],
        "streams": [f"{name}.{table}" for name, each in service.functions.items() for table in each.streams],
        "consumers": [name for name, each in service.queues.items() if each.consumer is not None],
    }
    for kind, names in known.items():
        for name in getattr(environment.enabled, kind):
            if name not in names:
                yield place.key_problem(
                    ("enabled", kind, name),
                    f"the service has no {kind.removesuffix('s')} {quoted(name)}",
                    instead(name, names),
                    code="P3B-SWITCH-UNKNOWN",
                )
    there = {"api": service.api is not None, "websocket": service.api is not None and service.api.websocket is not None}
    for single in _SINGLE:
        if getattr(environment.enabled, single) is not None and not there[single]:
            yield place.key_problem(
                ("enabled", single),
                f"the service has none: {words(single, single)} can't be switched",
                "Remove it",
                code="P3B-SWITCH-UNKNOWN",
            )


def _needed(service: Service, environment: Environment | None) -> Iterator[tuple[Kind, str, tuple[str, ...]]]:
    """Parts that are switched off, each with what is left and can't be without it."""
    left = enabled_service(service, environment)
    for each in switched_off(service, environment):
        needed_by = tuple(_users(left, each.kind, each.name))
        if needed_by and each.because_of is None:
            yield each.kind, each.name, needed_by


def _users(left: Service, kind: Kind, name: str) -> Iterator[str]:
    """What of the rest needs a part."""
    websocket = None if left.api is None else left.api.websocket
    for function, definition in left.functions.items():
        needs = {
            "tables": {*definition.tables, *definition.indexes, *definition.streams},
            "queues": set(definition.queues),
            "websocket": {"websocket"} if "connections" in definition.uses else set(),
            "api": {"api"} if "connections" in definition.uses else set(),
        }
        if name in needs.get(kind, set()):
            yield words("functions", function)
    if kind == "functions":
        for queue, definition_of_queue in left.queues.items():
            if definition_of_queue.consumer is not None and definition_of_queue.consumer.function == name:
                yield words("queues", queue)
        if left.api is not None and left.api.authorizer.function == name:
            yield "the API, whose authorizer it is"
        if websocket is not None and websocket.function == name:
            yield words("websocket", "websocket")
    if kind == "queues" and left.failed_events == name:
        yield "service.failed_events, which names it"
