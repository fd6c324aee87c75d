"""What must be true of the routes: each once, each answered by a function that is there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from phase3b.capacity.rules.cache_rules import read_problems
from phase3b.capacity.rules.dax_rules import dax_read_problems
from phase3b.capacity.service.api import Route
from phase3b.capacity.service.service import Service
from phase3b.capacity.text.node import Path
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import Problem

Shape = tuple[str, str]


def route_problems(service: Service, place: Place) -> Iterator[Problem]:
    """Routes that collide, or name what is not there."""
    if service.routes and service.api is None:
        yield place.problem(
            ("api",),
            "`api` is missing, and there are routes",
            "Add api: with its title and stage",
            code="P3B-API-INCOMPLETE",
        )
    if service.api is not None:
        if not service.routes:
            yield place.problem(
                ("routes",),
                "`routes` is empty, and there is an API",
                "Add a route, or remove `api`",
                code="P3B-API-INCOMPLETE",
            )
        websocket = service.api.websocket
        for at, function in (
            (("api", "authorizer", "function"), service.api.authorizer.function),
            (("api", "websocket", "function"), None if websocket is None else websocket.function),
        ):
            if function is not None and function not in service.functions:
                yield place.problem(
                    at,
                    f"there is no function {quoted(function)}",
                    instead(function, service.functions),
                    code="P3B-FUNCTION-UNKNOWN",
                )
    yield from _scope_problems(service, place)
    yield from read_problems(service, place)
    yield from dax_read_problems(service, place)
    seen: dict[Shape, int] = {}
    parameters: dict[str, tuple[str, str]] = {}
    answering: dict[str, Route] = {}
    for position, route in enumerate(service.routes):
        path: Path = ("routes", position)
        yield from _form_problems(service, route, path, place)
        # API Gateway has one resource for a path, whatever its parameter is called.
        shape = (route.method, re.sub(r"\{[^}]*\}", "{}", route.path))
        if shape in seen:
            yield place.problem(
                path,
                f"{route.method} {route.path} is routed twice ({place.line(('routes', seen[shape]))})",
                "Keep one",
                code="P3B-ROUTE-TWICE",
            )
        seen.setdefault(shape, position)
        yield from _parameter_problems(route, path, parameters, place)
        first = answering.setdefault(route.operation, route)
        if (first.method, first.function, first.request, first.response, first.query, first.success, first.scope) != (
            route.method, route.function, route.request, route.response, route.query, route.success, route.scope,
        ):  # fmt: skip
            yield place.problem(
                (*path, "operation"),
                f"{route.operation} is done by {first.method} {first.path} in another way",
                "Give the two one method, function, query, request, response, success and scope, or another operation",
                code="P3B-ROUTE-TWICE",
            )


def _scope_problems(service: Service, place: Place) -> Iterator[Problem]:
    """Scopes that no token could have, that nothing asks for, or that nothing would check."""
    if service.api is None:
        return
    declared, used = service.api.scopes, {route.scope for route in service.routes}
    for position, route in enumerate(service.routes):
        path: Path = ("routes", position, "scope")
        if route.scope is None:
            continue
        if route.scope not in declared:
            yield place.problem(
                path,
                f"there is no scope {quoted(route.scope)} in service.api.scopes",
                instead(route.scope, declared) if declared else "Declare it there, with what it allows",
                code="P3B-SCOPE-UNKNOWN",
            )
        if route.auth == "none":
            yield place.problem(
                path,
                "a route without a token can't ask for a scope of it",
                "Remove `scope`, or `auth: none`",
                code="P3B-SCOPE-UNCHECKED",
            )
        elif (function := service.functions.get(route.function)) is not None and function.image is not None:
            yield place.problem(
                path,
                f"{route.function} runs from an image, and whether its code checks scopes is not known",
                "Remove `scope` and let the code read requestContext.authorizer.scopes, or package the function as a zip file",
                code="P3B-SCOPE-UNCHECKED",
            )
    for scope in declared:
        if scope not in used:
            yield place.problem(
                ("api", "scopes", scope),
                f"no route asks for the scope {quoted(scope)}",
                "Name it as `scope` of a route, or remove it",
                code="P3B-SCOPE-UNUSED",
            )


def _form_problems(service: Service, route: Route, path: Path, place: Place) -> Iterator[Problem]:
    if route.function not in service.functions:
        yield place.problem(
            (*path, "function"),
            f"there is no function {quoted(route.function)}",
            instead(route.function, service.functions),
            code="P3B-FUNCTION-UNKNOWN",
        )
    if (route.response is None) != (route.success == 204):  # noqa: PLR2004  No Content
        yield place.problem(
            (*path, "success"),
            f"status {route.success} {'has no' if route.success != 204 else 'has a'} response",  # noqa: PLR2004
            "Give a response, or success: 204 without one",
            code="P3B-ROUTE-HTTP",
        )
    if route.request is not None and route.method in {"GET", "DELETE"}:
        yield place.problem(
            (*path, "request"),
            f"a {route.method} has no body",
            "Remove request, or use query for its parameters",
            code="P3B-ROUTE-HTTP",
        )
    if route.cache_seconds and route.method != "GET":
        yield place.problem(
            (*path, "cache_seconds"),
            f"a {route.method} changes something and can't be cached",
            "Remove cache_seconds",
            code="P3B-ROUTE-HTTP",
        )


def _parameter_problems(
    route: Route, path: Path, parameters: dict[str, tuple[str, str]], place: Place
) -> Iterator[Problem]:
    """Siblings in a path tree need one parameter name: API Gateway refuses /a/{x} beside /a/{y}."""
    before = ""
    for part in route.path.split("/")[1:]:
        if part.startswith("{"):
            known, owner = parameters.setdefault(before, (part, route.path))
            if known != part:
                yield place.problem(
                    (*path, "path"),
                    f"{part} is used here, and {owner} uses {known}",
                    f"Call it {known} in both",
                    code="P3B-ROUTE-PARAMETER",
                )
            part = "{}"  # noqa: PLW2901  the shape goes on
        before += f"/{part}"
