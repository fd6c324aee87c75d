"""Lines for a shell that call each route of a service: what is created first is read, changed and deleted after it.

A path such as /orders/{order_id} needs an id: it is read out of the answer of the route that creates an order, or else out
of the list of them. Where no answer has one, the line says what to put there.
"""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import quote

from phase3b.local.api.sample_body import REFERENCE, NoSampleError, Schema, sample

ASK: Final = '  curl -s -H "Authorization: Bearer $TOKEN" -H "x-api-key: $KEY"'
SEND: Final = f'{ASK} -H "Content-Type: application/json"'
# Created, listed and read, changed, deleted.
_ORDER: Final = {"post": 0, "get": 1, "put": 2, "patch": 2, "delete": 3}
_PARAMETER: Final = re.compile(r"\{([^}]+)\}")
_JSON: Final = "application/json"
_DEEPEST: Final = 5


@dataclass(frozen=True, slots=True)
class _Route:
    """A method of a path, as its OpenAPI document has it."""

    method: str
    path: str
    operation: Mapping[str, Any]

    @property
    def key(self) -> tuple[str, str]:
        """What it is found by."""
        return self.method, self.path

    @property
    def order(self) -> tuple[int, int]:
        """Before which others it is called: what creates first, what has fewer ids in its path first."""
        return _ORDER.get(self.method, 2), self.path.count("{")

    def body(self) -> Schema | None:
        """The schema of its request."""
        found: Schema | None = self.operation.get("requestBody", {}).get("content", {}).get(_JSON, {}).get("schema")
        return found

    def answers(self) -> Iterator[Schema]:
        """The schemas of what it answers when all is well."""
        for status, each in self.operation.get("responses", {}).items():
            schema = each.get("content", {}).get(_JSON, {}).get("schema")
            if str(status).startswith("2") and schema is not None:
                yield schema


@dataclass(slots=True)
class _Lines:
    """The lines of one service. `variables` are those that a line before has set, by the path that they end."""

    url: str
    document: str
    routes: tuple[_Route, ...]
    schemas: Mapping[str, Schema]
    variables: dict[str, str] = field(default_factory=dict)
    called: set[tuple[str, str]] = field(default_factory=set)

    def all(self) -> Iterator[str]:
        """Each route once."""
        for route in sorted(self.routes, key=lambda each: each.order):
            if route.key in self.called:
                continue
            yield from self.of(route)

    def creates(self, route: _Route) -> re.Match[str] | None:
        """The id, in the path of another route, that the answer of this one has."""
        for each in self.routes:
            for found in _PARAMETER.finditer(each.path):
                if route.method == "post" and each.path[: found.start()].rstrip("/") == route.path:
                    return found if self.key_of(route, found[1]) and self.can_call(route) else None
        return None

    def of(self, route: _Route) -> Iterator[str]:
        """The lines that find the ids of its path, and the one that calls it."""
        for found in _PARAMETER.finditer(route.path):
            yield from self.found(route.path[: found.start()].rstrip("/"), found[1], route.path[: found.end()])
        created = self.creates(route)
        if created is not None:
            yield from self.found(route.path, created[1], created.string[: created.end()])
        if route.key not in self.called:
            yield self.called_by(route)

    def found(self, collection: str, name: str, path: str) -> Iterator[str]:
        """Sets the variable of an id, unless a line before did."""
        if path in self.variables:
            return
        variable = self.new_variable(collection, name)
        creating, listing = (self.at(method, collection) for method in ("post", "get"))
        for route in (creating, listing):
            key = None if route is None else self.key_of(route, name)
            if route is None or key is None or not self.can_call(route):
                continue
            read = f'sed -n \'s/.*"{key}": *"\\{{0,1\\}}\\([^",}}]*\\).*/\\1/p\''
            line = self.called_by(route).strip()
            if route is creating:
                self.called.add(route.key)
            yield f"  {variable}=$({line} | {read}){'' if route is creating else f'   # of one that is there: {collection}'}"
            break
        else:
            yield f"  {variable}=...   # put the {name} of one of {collection or '/'} here: no route answers with it"
        self.variables[path] = variable

    def at(self, method: str, path: str) -> _Route | None:
        """The route of a method and path."""
        return next((each for each in self.routes if (each.method, each.path) == (method, path)), None)

    def key_of(self, route: _Route, name: str) -> str | None:
        """Under which key its answer has the id."""
        names = {key for schema in route.answers() for key in _keys(schema, self.schemas)}
        return next((each for each in (name, "id") if each in names), None)

    def can_call(self, route: _Route) -> bool:
        """Whether there is a body for it."""
        return not self.called_by(route).lstrip().startswith("#")

    def new_variable(self, collection: str, name: str) -> str:
        """ORDER_ID; with its collection before it where another path has that name already."""
        short = re.sub(r"\W", "_", name).upper()
        if short in {*self.variables.values(), "TOKEN", "KEY"}:
            return re.sub(r"\W", "_", f"{_PARAMETER.sub('', collection).strip('/')}_{name}").upper()
        return short

    def called_by(self, route: _Route) -> str:
        """The line that calls it, with the smallest body and the query that its schemas take."""
        path, body = self.path_of(route), route.body()
        try:
            query = self.query_of(route)
            method = {"get": "", "post": "" if body is not None else " -X POST"}.get(
                route.method, f" -X {route.method.upper()}"
            )
            target = _quoted(f"{self.url}{path}{query}")
            if body is None:
                return f"{ASK}{method} {target}"
            return f"{SEND}{method} -d {shlex.quote(json.dumps(sample(body, self.schemas)))} {target}"
        except NoSampleError:
            return f"  # {route.method.upper()} {self.url}{path}: what it takes is in {self.document}"

    def path_of(self, route: _Route) -> str:
        """Its path with variables in place of ids."""
        return _PARAMETER.sub(lambda found: f"${{{self.variables.get(route.path[: found.end()], '')}}}", route.path)

    def query_of(self, route: _Route) -> str:
        """What of its query is required."""
        required = [
            f"{quote(each['name'])}={quote(str(sample(each.get('schema', {}), self.schemas)))}"
            for each in route.operation.get("parameters", [])
            if each.get("in") == "query" and each.get("required")
        ]
        return f"?{'&'.join(required)}" if required else ""


def sample_calls(openapi: Mapping[str, Any], schemas: Mapping[str, Schema], url: str, document: str) -> tuple[str, ...]:
    """Lines that call each route of an OpenAPI document at `url`; `document` is where people read it."""
    routes = tuple(
        _Route(method, path, operation)
        for path, operations in openapi.get("paths", {}).items()
        for method, operation in operations.items()
        if method in _ORDER
    )
    return tuple(_Lines(url, document, routes, schemas).all())


def _quoted(url: str) -> str:
    """A URL as a shell takes it, with the variables in it."""
    return f'"{url}"' if re.search(r"[?&$;*]", url) else url


def _keys(schema: Schema, schemas: Mapping[str, Schema], depth: int = 0) -> Iterator[str]:
    """The keys of an answer, those of the things it lists included."""
    if depth > _DEEPEST:
        return
    if "$ref" in schema:
        yield from _keys(schemas.get(str(schema["$ref"]).removeprefix(REFERENCE), {}), schemas, depth + 1)
    for name, each in schema.get("properties", {}).items():
        yield name
        yield from _keys(each, schemas, depth + 1)
    if isinstance(schema.get("items"), Mapping):
        yield from _keys(schema["items"], schemas, depth + 1)
