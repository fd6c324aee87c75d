"""Parts of the service that are switched off: for all environments (`enabled: false`) or for one (`enabled` of an environment).

What a switched-off part only serves goes with it: the routes, schedules and streams of a function, the routes and the
WebSocket API of an API. What would fail without it is for phase3b.capacity.rules.enabled_rules to refuse.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, TypeVar

from phase3b.capacity.model.environment import Environment
from phase3b.capacity.service.service import Service
from phase3b.quick_dataclass import dataclass

Part = TypeVar("Part")
Kind = Literal["tables", "functions", "queues", "routes", "schedules", "streams", "consumers", "api", "websocket"]


@dataclass(frozen=True, slots=True)
class SwitchedOff:
    """A part that is not there; `because_of` is the part that it goes with, as (kind, name), None where it is named itself."""

    kind: Kind
    name: str
    because_of: tuple[Kind, str] | None = None


def words(kind: Kind, name: str) -> str:
    """A part as a sentence names it: the function webhook_delivery, the route GET /webhooks, the WebSocket API."""
    match kind:
        case "api":
            return "the API"
        case "websocket":
            return "the WebSocket API"
        case "streams":
            return f"the stream of {name.partition('.')[2]} to {name.partition('.')[0]}"
        case "consumers":
            return f"the consumer of the queue {name}"
        case _:
            return f"the {kind.removesuffix('s')} {name}"


def told(off: Sequence[SwitchedOff]) -> str:
    """What is not there as a list: the table webhooks, the function webhook_manager with 7 routes."""
    parts = []
    for each in off:
        if each.because_of is None:
            with_it = Counter(other.kind for other in off if other.because_of == (each.kind, each.name))
            counts = [
                words(kind, kind)
                if kind == "websocket"
                else f"{number} {kind if number > 1 else kind.removesuffix('s')}"
                for kind, number in with_it.items()
            ]
            parts.append(f"{words(each.kind, each.name)}{' with ' if counts else ''}{' and '.join(counts)}")
    return ", ".join(parts)


def switched_off(service: Service, environment: Environment | None = None) -> tuple[SwitchedOff, ...]:
    """What is not there in an environment, or, without one, in every environment that does not say otherwise."""
    switches = _Switches(environment)
    off: dict[tuple[Kind, str], SwitchedOff] = {}

    def put(kind: Kind, name: str, because_of: tuple[Kind, str] | None = None) -> None:
        off.setdefault((kind, name), SwitchedOff(kind, name, because_of))

    for kind, name, enabled in _parts(service):
        if not switches.on(kind, name, enabled=enabled):
            put(kind, name)
    for function, definition in service.functions.items():
        if ("functions", function) in off:
            for schedule in definition.schedules:
                put("schedules", f"{function}.{schedule}", ("functions", function))
    for route in service.routes:
        if ("functions", route.function) in off:
            put("routes", route_name(route.method, route.path), ("functions", route.function))
        elif ("api", "api") in off:
            put("routes", route_name(route.method, route.path), ("api", "api"))
    if ("api", "api") in off and service.api is not None and service.api.websocket is not None:
        put("websocket", "websocket", ("api", "api"))
    return tuple(off.values())


def enabled_service(service: Service, environment: Environment | None = None) -> Service:
    """The service less what is switched off; what calls a function and is switched off stays, and waits.

    The same object where the service and the environment switch nothing.
    """
    off = {(each.kind, each.name) for each in switched_off(service, environment)}
    if not off and not switched_off(service):
        return service

    def kept(kind: Kind, parts: Mapping[str, Part]) -> dict[str, Part]:
        return {name: part for name, part in parts.items() if (kind, name) not in off}

    functions = {
        name: function.model_copy(
            update={
                "schedules": {
                    key: each for key, each in function.schedules.items() if ("schedules", f"{name}.{key}") not in off
                },
                "streams": {
                    table: each.model_copy(update={"enabled": ("streams", f"{name}.{table}") not in off})
                    for table, each in function.streams.items()
                },
            }
        )
        for name, function in kept("functions", service.functions).items()
    }
    api = None if ("api", "api") in off else service.api
    if api is not None and ("websocket", "websocket") in off:
        api = api.model_copy(update={"websocket": None})
    return service.model_copy(
        update={
            "tables": kept("tables", service.tables),
            "functions": functions,
            "queues": {
                called: queue
                if queue.consumer is None
                else queue.model_copy(
                    update={
                        "consumer": queue.consumer.model_copy(update={"enabled": ("consumers", called) not in off}),
                    }
                )
                for called, queue in kept("queues", service.queues).items()
            },
            "api": api,
            "routes": tuple(
                each for each in service.routes if ("routes", route_name(each.method, each.path)) not in off
            ),
        }
    )


def route_name(method: str, path: str) -> str:
    """A route as a switch names it: POST /webhooks."""
    return f"{method} {path}"


@dataclass(frozen=True, slots=True)
class _Switches:
    environment: Environment | None

    def on(self, kind: Kind, name: str, *, enabled: bool) -> bool:
        """Whether a part is there: as the environment says, or else as the service does."""
        if self.environment is None:
            return enabled
        wanted = getattr(self.environment.enabled, kind)
        own = wanted if kind in {"api", "websocket"} else wanted.get(name)
        return enabled if own is None else bool(own)


def _parts(service: Service) -> Iterator[tuple[Kind, str, bool]]:
    for name, table in service.tables.items():
        yield "tables", name, table.enabled
    for name, function in service.functions.items():
        yield "functions", name, function.enabled
        for key, schedule in function.schedules.items():
            yield "schedules", f"{name}.{key}", schedule.enabled
        for source, stream in function.streams.items():
            yield "streams", f"{name}.{source}", stream.enabled
    for name, queue in service.queues.items():
        yield "queues", name, queue.enabled
        if queue.consumer is not None:
            yield "consumers", name, queue.consumer.enabled
    for route in service.routes:
        yield "routes", route_name(route.method, route.path), route.enabled
    if service.api is not None:
        yield "api", "api", service.api.enabled
        if service.api.websocket is not None:
            yield "websocket", "websocket", service.api.websocket.enabled
