"""From a scenario of the capacity file to the order that workers are given."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, assert_never

from jsonschema import Draft4Validator

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.expected_traffic import expected_traffic
from phase3b.capacity.model.load import (
    ConstantArrivals,
    DailyArrivals,
    LoadSettings,
    RampArrivals,
    Scenario,
    Step,
    StepArrivals,
    UserArrivals,
)
from phase3b.capacity.rules.load_rules import GIVEN, names_in
from phase3b.capacity.service.service import Service
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import bad_input
from phase3b.load.arrivals import Spacing, Stretch
from phase3b.load.order import Filled, Limits, Order, OrderedSession, Request, Users
from phase3b.load.target import Target
from phase3b.local.api.requests.body_faults import faults
from phase3b.local.api.sample_body import NoSampleError, Schema, sample
from phase3b.simulation.traces.patterns import multiples

SECONDS_PER_DAY = 86_400
MINUTE = 60


def scenario_of(capacity: Capacity, name: str) -> Scenario:
    """The scenario of a name.

    Raises:
        Phase3bError: there is none.
    """
    scenarios = capacity.load.scenarios
    if name not in scenarios:
        raise bad_input(
            f"there is no scenario {quoted(name)} in {capacity.name}",
            instead(name, scenarios) if scenarios else "Describe it in load.scenarios",
            code="P3B-LOAD-SCENARIO-UNKNOWN",
        )
    return scenarios[name]


def ordered(
    capacity: Capacity,
    deployment: Deployment,
    name: str,
    target: Target,
    schemas: Mapping[str, Schema],
    seed: int,
) -> Order:
    """The order of a scenario, for a service that is up.

    Raises:
        Phase3bError: there is no such scenario, or something that it needs is unknown.
    """
    scenario, settings = scenario_of(capacity, name), capacity.load.settings
    sessions = tuple(
        OrderedSession(each, weight, tuple(_requests(capacity.load.sessions[each].steps, capacity.service, schemas)))
        for each, weight in scenario.sessions.items()
    )
    stretches, spacing, users = _arrivals(capacity, deployment, scenario, sessions)
    warm_up = settings.warm_up_seconds if scenario.warm_up_seconds is None else scenario.warm_up_seconds
    tenants = tuple(f"{settings.tenant_prefix}-{number:05d}" for number in range(scenario.tenants))
    seconds = sum(each.seconds for each in stretches) if users is None else users.seconds or settings.longest_seconds
    return Order(
        scenario=name,
        rest_url=target.rest_url,
        websocket_url=target.websocket_url,
        api_keys=target.api_keys(tenants),
        tenants=tenants,
        tokens=target.tokens(tenants, round(seconds + warm_up + MINUTE * 10)),
        zipf_exponent=scenario.zipf_exponent,
        sessions=sessions,
        prepare=tuple(_requests(scenario.prepare, capacity.service, schemas)),
        stretches=stretches,
        spacing=spacing,
        users=users,
        listeners=scenario.listeners,
        warm_up_seconds=float(warm_up),
        seed=seed,
        limits=_limits(settings),
    )


def _limits(settings: LoadSettings) -> Limits:
    return Limits(
        float(settings.window_seconds),
        float(settings.request_timeout_seconds),
        float(settings.push_timeout_seconds),
        settings.in_flight_per_worker,
        settings.stop_error_percent,
        float(settings.stop_after_seconds),
    )


def _requests(steps: Sequence[Step], service: Service, schemas: Mapping[str, Schema]) -> Iterator[Request]:
    for step in steps:
        method, _, path = step.send.partition(" ")
        yield Request(
            label=step.send,
            method=method,
            path=path,
            query=step.query,
            body=_body(step, service, schemas),
            keep=step.keep,
            think_seconds=step.think_seconds,
            percent=step.percent,
            pushed=step.pushed,
        )


def _body(step: Step, service: Service, schemas: Mapping[str, Schema]) -> Any:
    """The body as the step has it, or the smallest that the schema takes.

    Raises:
        Phase3bError: the route's schema refuses it, so that every request would be answered with 400.
    """
    route = next(each for each in service.routes if f"{each.method} {each.path}" == step.send)
    schema = None if route.request is None else schemas[route.request]
    if step.body is None:
        if schema is None:
            return None
        try:
            return sample(schema, schemas)
        except NoSampleError as error:
            raise bad_input(
                f"no body could be made for {step.send}: none of our texts matches {error}",
                "Write its body into the step",
                code="P3B-LOAD-BODY",
            ) from None
    # What a step before keeps is known when it is sent; all else can be judged now.
    if schema is not None and names_in(step.body) <= set(GIVEN):
        given = Filled({"tenant": "load-test-00001", "user": "load-test", "number": "1", "marker": "0123456789abcdef"})
        whole = {**schema, "components": {"schemas": dict(schemas)}}
        found = faults(Draft4Validator(whole), given.value(step.body))
        if found:
            raise bad_input(
                f"the body of {step.send} in load is not one that {route.request} takes: {found}",
                f"Write one that the schema {route.request} of lambda_src/{route.function}/schemas.json takes",
                code="P3B-LOAD-BODY",
            )
    return step.body


def _arrivals(
    capacity: Capacity, deployment: Deployment, scenario: Scenario, sessions: Sequence[OrderedSession]
) -> tuple[tuple[Stretch, ...], Spacing, Users | None]:
    arrivals = scenario.arrivals
    match arrivals:
        case ConstantArrivals():
            return (Stretch(arrivals.seconds, arrivals.per_second, arrivals.per_second),), arrivals.spacing, None
        case RampArrivals():
            ramp = Stretch(arrivals.seconds, arrivals.from_per_second, arrivals.to_per_second)
            return (ramp,), arrivals.spacing, None
        case StepArrivals():
            return (
                tuple(Stretch(arrivals.seconds_each, rate, rate) for rate in arrivals.per_second),
                arrivals.spacing,
                None,
            )
        case DailyArrivals():
            return tuple(_daily(capacity, deployment, arrivals, sessions)), arrivals.spacing, None
        case UserArrivals():
            seconds = None if arrivals.seconds is None else float(arrivals.seconds)
            return (), "even", Users(arrivals.users, seconds, arrivals.sessions)
        case _:
            assert_never(arrivals)


def _daily(
    capacity: Capacity, deployment: Deployment, arrivals: DailyArrivals, sessions: Sequence[OrderedSession]
) -> Iterator[Stretch]:
    """A stretch for each minute of the pattern, so much shorter: the requests in a second are those of the tier's load."""
    assumed = capacity.service.assumptions
    if assumed is None:
        raise bad_input(
            f"{capacity.name} has no assumptions of how many requests a tier has",
            "phase3b assume > assumptions.yaml writes a first guess, to be named in it: service.assumptions: {file: assumptions.yaml}",
            code="P3B-ASSUMPTION-MISSING",
        )
    invocations = expected_traffic(deployment.tier).invocations_per_day
    requests = sum(
        invocations * each.invocations_percent / 100 * each.rest_percent / 100 for each in assumed.functions.values()
    )
    mean = requests / SECONDS_PER_DAY / requests_per_session(sessions)
    shape = multiples(capacity.simulation.patterns[arrivals.pattern])
    for begin, end in zip(shape, (*shape[1:], shape[-1]), strict=True):
        yield Stretch(MINUTE / arrivals.compressed_times, mean * begin, mean * end)


def requests_per_session(sessions: Sequence[OrderedSession]) -> float:
    """How many requests a session has on average, by the weights of the kinds."""
    weights = sum(each.weight for each in sessions)
    return sum(each.weight / weights * sum(request.percent / 100 for request in each.requests) for each in sessions)
