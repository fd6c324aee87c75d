"""A benchmark of a service that is up, as the capacity file describes it: what is called, as whom, how often."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from phase3b.benchmark.calling import Tenant
from phase3b.benchmark.client import Client
from phase3b.benchmark.environments import Environments
from phase3b.benchmark.rounds import Benchmark, Rounds
from phase3b.benchmark.route_calls import RouteCall, RouteCalls, label, route_calls
from phase3b.benchmark.socket_calls import SocketCalls
from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.load import Step
from phase3b.capacity.service.api import Route
from phase3b.load.target import Target
from phase3b.local.api.sample_body import Schema

# From the first preparation to the last call: tokens are good for so long.
TOKEN_SECONDS = 3 * 3600


def planned(
    capacity: Capacity,
    deployment: Deployment,
    target: Target,
    environments: Environments,
    schemas: Mapping[str, Schema],
    rounds: Rounds,
    run: str,
) -> Benchmark:
    """The benchmark; its tenants are named after the `run`, so that what an earlier one left is not among their things."""
    wanted, settings = capacity.load.benchmark, capacity.load.settings
    api = deployment.api
    routes = [] if api is None else [each.definition for each in api.routes]
    cached = frozenset(label(each.definition) for each in (() if api is None else api.routes) if each.cache_seconds)
    names = [f"{settings.tenant_prefix}-{run}-{number:02d}" for number in range(wanted.tenants)]
    tenants = [
        Tenant(name, token, key)
        for name, token, key in zip(names, target.tokens(names, TOKEN_SECONDS), target.api_keys(names), strict=True)
    ]
    client = Client(target.rest_url, float(settings.request_timeout_seconds))
    known = route_calls(routes, schemas, wanted)
    by_label = {label(each): each for each in routes}
    pushed = {step.send: step for session in capacity.load.sessions.values() for step in session.steps if step.pushed}
    websocket = None if api is None else api.definition.websocket
    up = websocket is not None and websocket.enabled and bool(target.websocket_url)
    sockets = SocketCalls(
        client,
        environments,
        target.websocket_url if up else "",
        websocket.function if websocket is not None else "",
        wanted.message,
        _calls(list(pushed.values()), by_label, known),
        float(settings.push_timeout_seconds),
    )
    prepare = _calls(wanted.prepare, by_label, known)
    return Benchmark(client, environments, known, sockets, tenants, prepare, cached, rounds)


def _calls(steps: Sequence[Step], routes: Mapping[str, Route], known: RouteCalls) -> list[RouteCall]:
    """Steps as calls; those of routes that this environment has not are left out."""
    found = []
    for step in steps:
        route = routes.get(step.send)
        if route is None:
            continue
        body = step.body if step.body is not None or step.send not in known.calls else known.calls[step.send].body
        found.append(
            RouteCall(
                step.send,
                route.method,
                route.path,
                step.query,
                body,
                route.function,
                route.success,
                route.objective,
                {},
            )
        )
    return found
