"""Alarms of the REST and the WebSocket API: requests that are the client's mistake, fail, are slow, throttled or not cached."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from http import HTTPStatus
from math import ceil
from typing import Final

from phase3b.capacity.deployment import ApiDeployment, Deployment, RouteDeployment
from phase3b.drill.causes.amounts import WHOLE, all_bad, beyond, fires_by, over_by, periods
from phase3b.drill.causes.cause import AskApi, Cause, Connect, NotCaused, PutFault, Scene
from phase3b.drill.causes.machine_limits import LONGEST_WAIT_MS, MOST_REQUESTS
from phase3b.local.cloudwatch.aws_rules import aws_rule
from phase3b.local.faults.fault import Fault
from phase3b.naming import Names
from phase3b.plan.cloudwatch.alarm import BURN_KINDS, Alarm
from phase3b.plan.cloudwatch.measures import Share, ShareSlower

METHODS: Final = ("GET", "POST", "PUT", "PATCH", "DELETE")
# What a path has in the place of an id.
NOBODY: Final = "phase3b-drill"
# A body that no schema of an object takes.
NO_OBJECT: Final = "0"
# The machine's time that the requests of one period take at most, in which a bucket of tokens fills again.
REQUESTS_SECONDS: Final = 30
SECONDS: Final = 60
OPEN: Final = "allow"


def of_api(alarm: Alarm, deployment: Deployment, names: Names) -> Cause | NotCaused:
    """The cause of an alarm of one of the APIs."""
    api = deployment.api
    if api is None:
        return NotCaused(alarm, "the service has no API")
    if alarm.kind == "client_errors":
        return _mistakes(alarm, api)
    if alarm.kind == "no_requests":
        return _nobody(alarm)
    if alarm.kind == "blocked_requests":
        return NotCaused(alarm, "AWS WAF's rules are not run here")
    if api.definition.authorizer.function in _images(deployment):
        return NotCaused(alarm, "the authorizer runs from a container image, which is not run here")
    if alarm.kind.startswith("websocket_"):
        return _of_websocket(alarm, deployment, api, names)
    if api.definition.authorizer.unbound_keys != OPEN:
        return NotCaused(
            alarm, "the authorizer refuses API keys that are bound to no customer, and the drill has no other"
        )
    match alarm.kind:
        case "server_errors" | "api_latency" | "availability_burn" | "latency_burn":
            return _failing(alarm, deployment, api, names)
        case "throttled_requests" if isinstance(alarm.measure, Share):
            return _throttled(alarm, api, alarm.measure)
        case _:
            return _not_cached(alarm, deployment, api)


def _nobody(alarm: Alarm) -> Cause:
    """Nothing is done until it must have fired, and then requests come again."""
    every = alarm.period_seconds // SECONDS
    # What has data among the periods that are looked at decides: some more than are judged.
    lasts = (alarm.evaluation_periods + aws_rule("extra_periods") + 1) * every
    scene = Scene("nobody asks anything", ending=(AskApi("GET", f"/{NOBODY}", ceil(alarm.threshold)),), lasts=lasts)
    does = f"no request reaches the API for {lasts} min"
    touched = frozenset({"api"})
    return Cause(alarm, "requests", does, scene, (0,), lasts, lasts + every, "api", touched, diluted=True)


def _mistakes(alarm: Alarm, api: ApiDeployment) -> Cause | NotCaused:
    """A method that a path does not have: anybody may ask for it, and no function is called."""
    assert isinstance(alarm.measure, Share)  # noqa: S101  what plan/apis/alarms.py makes of it
    count = alarm.measure.min_samples + 1
    for path, offered in _methods(api).items():
        other = next((each for each in METHODS if each not in offered), None)
        if other is not None:
            act = AskApi(other, _filled(path), count)
            does = f"{count} requests {other} {path}, which the API does not have"
            return _played(alarm, does, Scene("clients are mistaken", (), (act,)), "api", ("api",))
    return NotCaused(alarm, "every path of the API has every method")


def _failing(alarm: Alarm, deployment: Deployment, api: ApiDeployment, names: Names) -> Cause | NotCaused:
    """A function behind a route is slow, or fails."""
    routes = [each for each in _reached(api, deployment) if each.definition.request is None]
    if not routes:
        return NotCaused(alarm, "no route of the API takes a request without a body and with a token")
    # What the cache answers is quick: of many requests nearly all would be.
    route = next((each for each in routes if not each.cache_seconds or alarm.kind != "latency_burn"), routes[0])
    function = names.function(route.definition.function)
    slower = alarm.measure if isinstance(alarm.measure, ShareSlower) else None
    if alarm.kind == "api_latency" or slower is not None:
        milliseconds = beyond(alarm) if slower is None else slower.limit_ms + 1
        if milliseconds > min(LONGEST_WAIT_MS, _longest(deployment, route)):
            return NotCaused(alarm, f"no answer of {route.definition.function} may take {milliseconds:g} ms")
        count, fault = all_bad(alarm) if slower else 1, Fault("latency", function, milliseconds=milliseconds)
        requests = "a request" if count == 1 else f"each of {count} requests"
        does = f"{requests} {_text(route)} takes {milliseconds:g} ms more"
    else:
        assert isinstance(alarm.measure, Share)  # noqa: S101  what plan/apis/alarms.py makes of it
        count, fault = alarm.measure.min_samples + 1, Fault("errors", function)
        does = f"{count} requests {_text(route)}, whose function fails"
    # Those of an error budget are many at once: as customers of their own they are not throttled with the others.
    rates = deployment.objectives.service_level.burn_rates.values()
    burns = alarm.kind in BURN_KINDS
    most = max(each.min_samples + 1 for each in rates) if burns else count * alarm.datapoints
    act = AskApi(
        route.definition.method,
        _filled(route.definition.path),
        count,
        _customers(api, most),
        "burns" if burns else "fails",
    )
    scene = Scene("the API fails", (PutFault(fault, in_aws=False),), (act,))
    return _played(alarm, does, scene, "api", _touched(api, route))


def _throttled(alarm: Alarm, api: ApiDeployment, share: Share) -> Cause | NotCaused:
    """One customer asks for more than the usage plan gives; what is let through is refused for its body."""
    route = next((each for each in _authorized(api) if each.definition.request is not None), None)
    if route is None:
        return NotCaused(alarm, "no route of the API takes a body and a token: each request would run a function")
    plan = api.capacity.per_customer
    let_through = plan.burst + ceil(plan.requests_per_minute / SECONDS * REQUESTS_SECONDS)
    count = max(share.min_samples + 1, ceil(let_through / (1 - alarm.threshold / WHOLE)) + 1)
    if count > MOST_REQUESTS:
        return NotCaused(alarm, f"{count} requests in a period are more than this machine does ({MOST_REQUESTS})")
    act = AskApi(route.definition.method, _filled(route.definition.path), count, 1, "throttled", NO_OBJECT)
    does = f"{count} requests of one customer, whose plan gives {plan.burst} at once"
    return _played(alarm, does, Scene("a customer is throttled", (), (act,)), "api", _touched(api))


def _not_cached(alarm: Alarm, deployment: Deployment, api: ApiDeployment) -> Cause | NotCaused:
    """Requests that the cache could answer and does not: it is emptied before each."""
    assert isinstance(alarm.measure, Share)  # noqa: S101  what plan/apis/alarms.py makes of it
    route = next(
        (each for each in _reached(api, deployment) if each.cache_seconds and each.definition.request is None), None
    )
    if route is None:
        return NotCaused(alarm, "no route of the API with a token is cached")
    count = alarm.measure.min_samples + 1
    customers = _customers(api, count * alarm.datapoints)
    act = AskApi(route.definition.method, _filled(route.definition.path), count, customers, "cached", fresh=True)
    does = f"{count} requests {_text(route)}, before each of which the cache is emptied"
    return _played(alarm, does, Scene("the cache is empty", (), (act,)), "api", _touched(api, route))


def _of_websocket(alarm: Alarm, deployment: Deployment, api: ApiDeployment, names: Names) -> Cause | NotCaused:
    websocket = api.definition.websocket
    if websocket is None:
        return NotCaused(alarm, "the service has no WebSocket API")
    if websocket.function in _images(deployment):
        return NotCaused(alarm, "its function runs from a container image, which is not run here")
    function, key = names.function(websocket.function), "the WebSocket API fails"
    if alarm.kind == "websocket_latency":
        milliseconds = beyond(alarm)
        if milliseconds > LONGEST_WAIT_MS:
            return NotCaused(alarm, f"each connection would take {milliseconds / 1000:g} s of this machine")
        count, fault = 1, Fault("latency", function, milliseconds=milliseconds)
        does = f"a connection takes {milliseconds:g} ms more"
    else:
        assert isinstance(alarm.measure, Share)  # noqa: S101  what plan/apis/alarms.py makes of it
        count, fault = alarm.measure.min_samples + 1, Fault("errors", function)
        does = f"{count} connections are opened, and their function fails"
        if alarm.kind != "websocket_execution_errors":
            # The integration has answered: a mistake of the client's, as the function says.
            key, fault = "the WebSocket API refuses", replace(fault, status=HTTPStatus.BAD_REQUEST.value)
            does = f"{count} connections are opened, and their function answers with {fault.status}"
    scene = Scene(key, (PutFault(fault, in_aws=False),), (Connect(count),))
    touched = (f"function {websocket.function}", f"function {api.definition.authorizer.function}", "websocket")
    return _played(alarm, does, scene, "websocket", touched)


def _played(alarm: Alarm, does: str, scene: Scene, judges: str, touches: Sequence[str]) -> Cause:
    return Cause(
        alarm,
        "requests",
        does,
        scene,
        periods(alarm),
        fires_by(alarm),
        over_by(alarm),
        judges,
        frozenset(touches),
        diluted=True,
    )


def _authorized(api: ApiDeployment) -> Iterator[RouteDeployment]:
    return (each for each in api.routes if each.definition.auth == "token")


def _reached(api: ApiDeployment, deployment: Deployment) -> Iterator[RouteDeployment]:
    images = _images(deployment)
    return (each for each in _authorized(api) if each.definition.function not in images)


def _images(deployment: Deployment) -> set[str]:
    return {each.name for each in deployment.functions if each.definition.image is not None}


def _longest(deployment: Deployment, route: RouteDeployment) -> float:
    function = next(each for each in deployment.functions if each.name == route.definition.function)
    return 1000.0 * min(function.capacity.timeout_seconds, deployment.quotas.api_timeout_seconds)


def _touched(api: ApiDeployment, route: RouteDeployment | None = None) -> tuple[str, ...]:
    own = () if route is None else (f"function {route.definition.function}",)
    return ("api", f"function {api.definition.authorizer.function}", *own)


def _customers(api: ApiDeployment, requests: int) -> int:
    """How many customers may send so many without being throttled."""
    return -(-requests // api.capacity.per_customer.burst)


def _methods(api: ApiDeployment) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for each in api.routes:
        found.setdefault(each.definition.path, set()).add(each.definition.method)
    return found


def _text(route: RouteDeployment) -> str:
    return f"{route.definition.method} {route.definition.path}"


def _filled(path: str) -> str:
    return "/".join(NOBODY if part.startswith("{") else part for part in path.split("/"))
