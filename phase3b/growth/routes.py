"""Routes: added with their schemas and the operation that answers them, removed with what only they name."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from keyword import iskeyword
from typing import Final, get_args

from phase3b.capacity.edit.written import Value
from phase3b.capacity.model.load import Step
from phase3b.capacity.rules.load_rules import names_in
from phase3b.capacity.service.api import Method
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.capacity.text.text_form import NAME, ROUTE_PATH
from phase3b.errors import Phase3bError, Problem, bad_input
from phase3b.growth.draft import ASSUMED, Draft
from phase3b.growth.names import known, words
from phase3b.growth.references import (
    Reference,
    cache_places,
    drop_all,
    objective_places,
    refuse_referred,
    switch_places,
)
from phase3b.growth.skeleton import write_operation
from phase3b.quick_dataclass import dataclass

ROUTES: Final = ("service", "routes")
NO_CONTENT: Final = 204
WITH_A_BODY: Final = ("POST", "PUT", "PATCH")
VERBS: Final = {"GET": "get", "POST": "create", "PUT": "put", "PATCH": "update", "DELETE": "delete"}


@dataclass(frozen=True, slots=True)
class NewRoute:
    """What is given of a route; None is what the method and the path say."""

    method: str
    path: str
    function: str
    operation: str | None = None
    summary: str | None = None
    auth: str = "token"
    query: str | None = None
    request: str | None = None
    response: str | None = None
    scope: str | None = None


def add_route(draft: Draft, new: NewRoute) -> None:
    """A route, the schemas that it names, and where there is none yet the operation that answers it.

    Raises:
        Phase3bError: it is there already, has no form of a route, or there is no such function.
    """
    service = draft.capacity.service
    known("function", [new.function], service.functions)
    _refuse_form(new)
    if service.api is None:
        what = "the service has no `api`, and so no routes"
        raise bad_input(what, "Add service.api with its title, stage and authorizer first", code="P3B-API-INCOMPLETE")
    for route in service.routes:
        if (route.method, _shape(route.path)) == (new.method, _shape(new.path)):
            what = f"{route.method} {route.path} is there already, answered by {route.function}"
            raise bad_input(what, "Use another path, or change it in the file", code="P3B-ROUTE-TWICE")
    operation = new.operation or _operation(new)
    same = next((each for each in service.routes if each.operation == operation), None)
    entry: dict[str, Value] = {
        "method": new.method,
        "path": new.path,
        "function": new.function,
        "operation": operation,
        "summary": new.summary or (same.summary if same else words(operation)),
    }
    if same is not None:
        schemas: Mapping[str, str | None] = {"query": same.query, "request": same.request, "response": same.response}
        success = int(same.success)
    else:
        schemas, success = _schemas(new, operation)
    entry |= {key: name for key, name in schemas.items() if name is not None}
    if success != 200:  # noqa: PLR2004  what a route without `success` answers
        entry["success"] = success
    if new.auth != "token":
        entry["auth"] = new.auth
    if new.scope is not None:
        if new.scope not in service.api.scopes:
            what, known_scopes = f"there is no scope {quoted(new.scope)} in service.api.scopes", service.api.scopes
            fix = instead(new.scope, known_scopes) if known_scopes else "Declare it there first, with what it allows"
            raise bad_input(what, fix, code="P3B-SCOPE-UNKNOWN")
        entry["scope"] = new.scope
    draft.edit.append(ROUTES, entry)
    write_operation(draft, new, operation, schemas, success)


def _refuse_form(new: NewRoute) -> None:
    problems = []
    if new.method not in get_args(Method):
        what = f"{quoted(new.method)} is not a method that a route can have"
        problems.append(Problem(what, f"Use one of {', '.join(get_args(Method))}", code="P3B-VALUE-CHOICE"))
    if re.fullmatch(ROUTE_PATH.pattern, new.path) is None:
        what = f"{quoted(new.path)} is not a path that a route can have"
        problems.append(Problem(what, f"Use {ROUTE_PATH.words}", code="P3B-VALUE-FORM"))
    if new.operation is not None and re.fullmatch(NAME.pattern, new.operation) is None:
        what = f"{quoted(new.operation)} is not a name that an operation can have"
        problems.append(Problem(what, f"Use {NAME.words}", code="P3B-NAME-FORM"))
    elif iskeyword(new.operation or ""):
        what = f"{quoted(str(new.operation))} is a keyword of Python, and no module can be imported by that name"
        problems.append(Problem(what, "Give another --operation", code="P3B-NAME-RESERVED"))
    if problems:
        raise Phase3bError(*problems)


def _operation(new: NewRoute) -> str:
    """GET /invoices -> list_invoices, GET /invoices/{invoice_id} -> get_invoice, POST /invoices -> create_invoice."""
    parts = new.path.strip("/").split("/")
    named = [part.replace("-", "_").strip("_") for part in parts if not part.startswith("{")]
    what = "_".join(named[-1:]) or parts[0].strip("{}").removesuffix("_id")
    one = parts[-1].startswith("{")
    if new.method == "GET" and not one:
        return f"list_{what}"
    return f"{VERBS[new.method]}_{what.removesuffix('s') or what}"


def _schemas(new: NewRoute, operation: str) -> tuple[Mapping[str, str | None], int]:
    """The names of a new operation's schemas, and its status of success."""
    name = "".join(part.capitalize() for part in operation.split("_"))
    response = None if new.method == "DELETE" and new.response is None else new.response or f"{name}Response"
    request = new.request or (f"{name}Request" if new.method in WITH_A_BODY else None)
    success = NO_CONTENT if response is None else 201 if new.method == "POST" else 200
    return {"query": new.query, "request": request, "response": response}, success


def _shape(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


def remove_routes(draft: Draft, routes: Sequence[tuple[str, str]]) -> None:
    """Routes by method and path.

    Raises:
        Phase3bError: one is not there.
    """
    there = [(str(each.method), each.path) for each in draft.capacity.service.routes]
    problems = [
        Problem(
            f"there is no route {method} {quoted(path)}",
            f"There is {', '.join(f'{other} {path}' for other, each in there if each == path)}"
            if any(each == path for _, each in there)
            else "phase3b openapi lists the paths",
            code="P3B-ROUTE-UNKNOWN",
        )
        for method, path in routes
        if (method, path) not in there
    ]
    if problems:
        raise Phase3bError(*problems)
    if len(set(routes)) == len(there):
        what = "no route would be left, and an API has at least one"
        raise bad_input(what, "Remove service.api and what the tiers say of it with them", code="P3B-REMOVE-LAST")
    cut_routes(draft, [there.index(each) for each in dict.fromkeys(routes)])
    for method, path in dict.fromkeys(routes):
        function = draft.capacity.service.routes[there.index((method, path))].function
        draft.notes.append(
            f"{draft.tree / function}/handler.py may still answer {method} {path}: nobody calls that any more"
        )


def _cut_load_steps(draft: Draft, routes: Collection[str]) -> None:
    """Steps of load tests that send to these routes; a session that can't go on without one is its owner's to change.

    Raises:
        Phase3bError: nothing would be left of a session, or a later step needs what such a step keeps.
    """
    load = draft.capacity.load
    places: dict[tuple[str, ...], Sequence[Step]] = {
        ("load", "sessions", name, "steps"): session.steps for name, session in load.sessions.items()
    }
    places |= {("load", "scenarios", name, "prepare"): scenario.prepare for name, scenario in load.scenarios.items()}
    # Each call of a benchmark is one by itself.
    single: dict[tuple[str, ...], Sequence[Step]] = {
        ("load", "benchmark", "prepare"): load.benchmark.prepare,
        ("load", "benchmark", "requests"): load.benchmark.requests,
    }
    gone = {
        at: [number for number, step in enumerate(steps) if step.send in routes]
        for at, steps in (places | single).items()
    }
    refuse_referred(draft, (each for at, steps in places.items() for each in _needed(at, steps, gone[at])))
    for at, numbers in gone.items():
        for number in reversed(numbers):
            draft.edit.cut((*at, number))


def _needed(at: tuple[str, ...], steps: Sequence[Step], gone: Sequence[int]) -> Iterator[Reference]:
    """The steps to cut that the rest can't do without."""
    left = [step for number, step in enumerate(steps) if number not in gone]
    used = {name for step in left for name in (*names_in(step.send), *names_in(step.query), *names_in(step.body))}
    _, kind, name, part = at
    for number in gone:
        if used & set(steps[number].keep) or (kind == "sessions" and not left):
            fix = f"Change what {name} of load.{kind} sends first: the rest can't do without this step"
            yield Reference(f"the route {steps[number].send}", f"load.{kind}.{name}.{part}[{number}].send", fix)


def cut_routes(draft: Draft, positions: Sequence[int]) -> None:
    """Routes by their positions in the file, with what only they name: cache times of their operation, and their target.

    Raises:
        Phase3bError: a load test can't do without a request to one.
    """
    routes = draft.capacity.service.routes
    sent = [f"{routes[position].method} {routes[position].path}" for position in positions]
    _cut_load_steps(draft, sent)
    left = [each for position, each in enumerate(routes) if position not in positions]
    gone = {routes[position].operation for position in positions} - {each.operation for each in left}
    scopes = {routes[position].scope for position in positions} - {each.scope for each in left} - {None}
    for scope in scopes:
        draft.drop(("service", "api", "scopes", str(scope)))
    for position in sorted(positions, reverse=True):
        draft.edit.cut((*ROUTES, position))
    targets = {routes[position].objective for position in positions} - {each.objective for each in left} - {None}
    for target in targets:
        drop_all(draft, objective_places(draft, "operations", str(target)))
    for operation in gone:
        for place in list(cache_places(draft, operation)):
            draft.drop(place, keep=len(place) - 2)
    switched = {f"{routes[position].method} {routes[position].path}" for position in positions}
    drop_all(draft, switch_places(draft, "routes", switched))
    for name in switched:
        draft.drop((*ASSUMED, "routes", name))
