"""How each route is called with success: a body that its schema takes, and ids of things that another route has made.

An id in a path, or a name in a body of `load.benchmark.requests`, is read from the answer of the route that makes such a thing:
the one that creates at the path before the id, another POST whose answer has it, or the list at that path.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from phase3b.capacity.model.load import Benchmark, Step
from phase3b.capacity.rules.load_rules import GIVEN, names_in
from phase3b.capacity.service.api import Route
from phase3b.local.api.sample_body import REFERENCE, NoSampleError, Schema, sample

_PARAMETER: Final = re.compile(r"\{([^}]+)\}")
_DEEPEST: Final = 5
MESSAGE_LABEL: Final = "WebSocket message"
CONNECT_LABEL: Final = "WebSocket connect"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a name is from: the answer of the route `label`, at a dotted key such as items.0.ticket_id."""

    label: str
    key: str


@dataclass(frozen=True, slots=True)
class RouteCall:
    """One route as it is called; `sources` has each name in braces of its path, query and body.

    `undo` is the route that deletes what it makes, with the name that it needs for that; None where nothing has to go.
    """

    label: str
    method: str
    path: str
    query: Mapping[str, str]
    body: Any
    function: str
    success: int
    operation: str | None
    sources: Mapping[str, Source]
    undo: tuple[str, str, str] | None = None


@dataclass(frozen=True, slots=True)
class RouteCalls:
    """All routes, by their labels; those that nobody knows how to call, with the reason."""

    calls: Mapping[str, RouteCall]
    impossible: Mapping[str, str]


def route_calls(routes: Sequence[Route], schemas: Mapping[str, Schema], benchmark: Benchmark) -> RouteCalls:
    """How each of these routes is called."""
    made = _Made({label(each): each for each in routes}, schemas, {each.send: each for each in benchmark.requests})
    calls, impossible = {}, {}
    for name, route in made.routes.items():
        found = made.call(route)
        if isinstance(found, str):
            impossible[name] = found
        else:
            calls[name] = found
    return RouteCalls(*_reachable(calls, impossible))


def label(route: Route) -> str:
    """What it is counted under."""
    return f"{route.method} {route.path}"


def _reachable(
    calls: Mapping[str, RouteCall], impossible: Mapping[str, str]
) -> tuple[dict[str, RouteCall], dict[str, str]]:
    """Without those that need a route which can't be called itself."""
    left, gone = dict(calls), dict(impossible)
    while True:
        lost = {
            name: f"it needs {source.label}, which can't be called"
            for name, call in left.items()
            for source in call.sources.values()
            if source.label not in left
        }
        if not lost:
            return left, gone
        gone |= lost
        left = {name: call for name, call in left.items() if name not in lost}


@dataclass(frozen=True, slots=True)
class _Made:
    routes: Mapping[str, Route]
    schemas: Mapping[str, Schema]
    steps: Mapping[str, Step]

    def call(self, route: Route) -> RouteCall | str:
        """The call of a route, or why there is none."""
        name = label(route)
        step = self.steps.get(name)
        try:
            query, body = self._query(route, step), self._body(route, step)
        except NoSampleError as error:
            return f"no value of ours matches {error} of its schema: describe it in load.benchmark.requests"
        sources = {}
        for needed in sorted((names_in(route.path) | names_in(query) | names_in(body)) - set(GIVEN)):
            source = self._source(route, needed)
            if source is None:
                return f"no route answers with a {needed}: say where it is from with `keep` in load.benchmark.requests"
            sources[needed] = source
        objective = step.objective if step is not None and step.objective is not None else route.objective
        return RouteCall(
            name, route.method, route.path, query, body, route.function, route.success, objective, sources,
            self._undo(route),
        )  # fmt: skip

    def _query(self, route: Route, step: Step | None) -> Mapping[str, str]:
        if step is not None:
            return step.query
        if route.query is None:
            return {}
        schema = self.schemas[route.query]
        return {name: str(sample(schema["properties"][name], self.schemas)) for name in schema.get("required", ())}

    def _body(self, route: Route, step: Step | None) -> Any:
        if step is not None and step.body is not None:
            return step.body
        return None if route.request is None else sample(self.schemas[route.request], self.schemas)

    def _source(self, route: Route, name: str) -> Source | None:
        kept = next((Source(send, step.keep[name]) for send, step in self.steps.items() if name in step.keep), None)
        if kept is not None:
            return kept
        collection = self._collection(route.path, name)
        creating = [each for each in self.routes.values() if each.method == "POST" and each is not route]
        at_it = [each for each in creating if each.path == collection]
        near = sorted(creating, key=lambda each: -_shared(each.path, route.path))
        listing = [each for each in self.routes.values() if (each.method, each.path) == ("GET", collection)]
        for each, names in (
            *((one, (name, "id")) for one in at_it),
            *((one, (name,)) for one in near),
            *((one, (name, "id")) for one in listing),
        ):
            if name in names_in(each.path) | self._names_sent(each):
                continue
            key = self._key(each, names)
            if key is not None:
                return Source(label(each), key)
        return None

    def _names_sent(self, route: Route) -> set[str]:
        step = self.steps.get(label(route))
        return set() if step is None else names_in(step.query) | names_in(step.body)

    @staticmethod
    def _collection(path: str, name: str) -> str | None:
        """The path before the id of this name."""
        found = next((each for each in _PARAMETER.finditer(path) if each[1] == name), None)
        return None if found is None else path[: found.start()].rstrip("/")

    def _key(self, route: Route, names: Sequence[str]) -> str | None:
        """Where the answer of a route has one of these names, or a list of them (ids for id)."""
        if route.response is None:
            return None
        keys = dict(_keys(self.schemas[route.response], self.schemas))
        for name in names:
            for wanted, ending in ((name, ""), (f"{name}s", ".0")):
                if wanted in keys:
                    return f"{keys[wanted]}{ending}"
        return None

    def _undo(self, route: Route) -> tuple[str, str, str] | None:
        """The route that deletes what a POST has made."""
        for each in self.routes.values():
            found = list(_PARAMETER.finditer(each.path))
            if route.method == "POST" and each.method == "DELETE" and found and found[-1].end() == len(each.path):
                key = self._key(route, (found[-1][1], "id"))
                if each.path[: found[-1].start()].rstrip("/") == route.path and key is not None:
                    return label(each), found[-1][1], key
        return None


def _shared(one: str, other: str) -> int:
    """How many parts two paths begin with alike."""
    count = 0
    for left, right in zip(one.split("/"), other.split("/"), strict=False):
        if left != right:
            break
        count += 1
    return count


def _keys(schema: Schema, schemas: Mapping[str, Schema], before: str = "", depth: int = 0) -> Iterator[tuple[str, str]]:
    """Each key of an answer and where it is, those of the first of a list included; what is nearer to the top comes last."""
    if "$ref" in schema:
        schema = schemas.get(str(schema["$ref"]).removeprefix(REFERENCE), {})
    if depth > _DEEPEST:
        return
    for name, each in schema.get("properties", {}).items():
        yield from _keys(each, schemas, f"{before}{name}.", depth + 1)
    if isinstance(schema.get("items"), Mapping):
        yield from _keys(schema["items"], schemas, f"{before}0.", depth + 1)
    for name in schema.get("properties", {}):
        yield name, f"{before}{name}"
