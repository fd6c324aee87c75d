"""From a scenario of the capacity file to the order that workers are given."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.capacity import Capacity
from phase3b.capacity.model.expected_traffic import expected_traffic
from phase3b.capacity.model.load import (
    ConstantArrivals,
    DailyArrivals,
    LoadSettings,
    RampArrivals,
    RecordedArrivals,
    Scenario,
    StepArrivals,
    TargetArrivals,
    UserArrivals,
)
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import Phase3bError, Problem, bad_input
from phase3b.load.arrivals import Spacing, Stretch
from phase3b.load.order import Limits, LocustFile, Message, Order, OrderedSession, Recorded, Request, Users
from phase3b.load.ordered_requests import requests_of
from phase3b.load.recorded.recording import Recording
from phase3b.load.recorded.replay import rates_of, replayed
from phase3b.load.target import Target
from phase3b.local.api.sample_body import Schema
from phase3b.simulation.traces.patterns import multiples

SECONDS_PER_DAY = 86_400
SECONDS_PER_HOUR = 3600
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
    *,
    recording: Recording | None = None,
    locust_file: LocustFile | None = None,
) -> Order:
    """The order of a scenario, for a service that is up.

    `recording` is what a scenario of recorded arrivals sends, `locust_file` has the users of one that names such a file.

    Raises:
        Phase3bError: there is no such scenario, or something that it needs is unknown.
    """
    scenario, settings = scenario_of(capacity, name), capacity.load.settings
    warm_up = settings.warm_up_seconds if scenario.warm_up_seconds is None else scenario.warm_up_seconds
    tenants = tuple(f"{settings.tenant_prefix}-{number:05d}" for number in range(scenario.tenants))
    prepare = _prepared(capacity, schemas, name)
    coming = _coming(capacity, deployment, name, schemas, recording)
    users = coming.users
    if users is None and not any(each.sessions for each in coming.stretches):
        what, code = "no session ever begins: every rate is 0", "P3B-VALUE-RANGE"
        if recording is not None:
            raise bad_input(f"{recording.name}: {what}", "Name a recording that has requests", code=code)
        raise Phase3bError(Problem(what, "Use a rate above 0", path=f"load.scenarios.{name}.arrivals", code=code))
    seconds = (
        sum(each.seconds for each in coming.stretches) if users is None else users.seconds or settings.longest_seconds
    )
    return Order(
        scenario=name,
        rest_url=target.rest_url,
        websocket_url=target.websocket_url,
        api_keys=target.api_keys(tenants),
        tenants=tenants,
        tokens=target.tokens(tenants, round(seconds + warm_up + MINUTE * 10)),
        zipf_exponent=scenario.zipf_exponent,
        sessions=coming.sessions,
        prepare=prepare,
        stretches=coming.stretches,
        spacing=coming.spacing,
        users=users,
        listeners=scenario.listeners,
        warm_up_seconds=float(warm_up),
        seed=seed,
        limits=_limits(settings),
        connections_per_second=settings.connections_per_second,
        messages=tuple(
            Message(each, message.body, message.answer, message.per_hour) for each, message in scenario.messages.items()
        ),
        recorded=coming.recorded,
        locust_file=locust_file,
        routes={f"{each.method} {each.path}": each.success for each in capacity.service.routes},
        notes=coming.notes,
    )


def _steps_of(session: str) -> str:
    return f"load.sessions.{session}.steps"


def _prepared(capacity: Capacity, schemas: Mapping[str, Schema], name: str) -> tuple[Request, ...]:
    """What is sent before the run, once all bodies of the scenario are such as their routes take.

    Raises:
        Phase3bError: with each that is not.
    """
    scenario = capacity.load.scenarios[name]
    problems: list[Problem] = []
    prepare: tuple[Request, ...] = ()
    for steps, path in (
        *((capacity.load.sessions[each].steps, _steps_of(each)) for each in scenario.sessions),
        (scenario.prepare, f"load.scenarios.{name}.prepare"),
    ):
        try:
            prepare = requests_of(steps, capacity.service, schemas, path)
        except Phase3bError as error:
            problems += error.problems
    if problems:
        raise Phase3bError(*problems)
    return prepare


@dataclass(frozen=True, slots=True)
class _Coming:
    """Who comes when, and does what."""

    sessions: tuple[OrderedSession, ...]
    stretches: tuple[Stretch, ...] = ()
    spacing: Spacing = "poisson"
    users: Users | None = None
    recorded: Recorded | None = None
    notes: tuple[str, ...] = ()


def _limits(settings: LoadSettings) -> Limits:
    return Limits(
        float(settings.window_seconds),
        float(settings.request_timeout_seconds),
        float(settings.push_timeout_seconds),
        settings.in_flight_per_worker,
        settings.stop_error_percent,
        float(settings.stop_after_seconds),
        float(settings.longest_seconds),
    )


def _coming(
    capacity: Capacity,
    deployment: Deployment,
    name: str,
    schemas: Mapping[str, Schema],
    recording: Recording | None,
) -> _Coming:
    scenario, service = capacity.load.scenarios[name], capacity.service
    sessions = tuple(
        OrderedSession(each, weight, requests_of(capacity.load.sessions[each].steps, service, schemas, _steps_of(each)))
        for each, weight in scenario.sessions.items()
    )
    arrivals = scenario.arrivals
    match arrivals:
        case ConstantArrivals():
            constant = Stretch(arrivals.seconds, arrivals.per_second, arrivals.per_second)
            return _Coming(sessions, (constant,), arrivals.spacing)
        case RampArrivals():
            ramp = Stretch(arrivals.seconds, arrivals.from_per_second, arrivals.to_per_second)
            return _Coming(sessions, (ramp,), arrivals.spacing)
        case StepArrivals():
            rates = tuple(Stretch(arrivals.seconds_each, rate, rate) for rate in arrivals.per_second)
            return _Coming(sessions, rates, arrivals.spacing)
        case DailyArrivals():
            return _Coming(sessions, tuple(_daily(capacity, deployment, arrivals, sessions)), arrivals.spacing)
        case RecordedArrivals():
            if recording is None:
                raise AssertionError("recorded arrivals are ordered with their recording")
            if recording.rates:
                rates = rates_of(recording, arrivals.times, requests_per_session(sessions))
                notes = (f"rates as recorded in {recording.name}; what is done is of the scenario", *recording.notes)
                return _Coming(sessions, rates, arrivals.spacing, notes=notes)
            replay = replayed(recording, capacity.load, scenario, service, schemas, arrivals.times)
            return _Coming(replay.sessions, replay.stretches, "even", recorded=replay.recorded, notes=replay.notes)
        case TargetArrivals():
            return _Coming(sessions, tuple(_of_target(capacity, deployment, arrivals)), arrivals.spacing)
        case UserArrivals():
            seconds = None if arrivals.seconds is None else float(arrivals.seconds)
            return _Coming(sessions, users=Users(arrivals.users, seconds, arrivals.sessions, arrivals.pause_seconds))
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


def _of_target(capacity: Capacity, deployment: Deployment, arrivals: TargetArrivals) -> Iterator[Stretch]:
    """The whole number in so much less time, with the shape of the day; or the busiest minute's rate for so long."""
    whole = float(getattr(deployment.objectives.service_level, arrivals.target) or 0)
    period = SECONDS_PER_DAY if arrivals.target.endswith("_per_day") else SECONDS_PER_HOUR
    pattern = None if arrivals.pattern is None else capacity.simulation.patterns[arrivals.pattern]
    shape = [1.0] if pattern is None else multiples(pattern)[: SECONDS_PER_DAY // MINUTE]
    # So that the sum is the number itself, also where a pattern's first day is more than its mean.
    scale = whole / period / (sum(shape) / len(shape))
    if arrivals.busiest_seconds is not None:
        rate = scale * max(shape)
        yield Stretch(arrivals.busiest_seconds, rate, rate)
        return
    faster = arrivals.compressed_times or 1.0
    seconds_each = period / len(shape) / faster
    for times in shape:
        yield Stretch(seconds_each, scale * times * faster, scale * times * faster)


def requests_per_session(sessions: Sequence[OrderedSession]) -> float:
    """How many requests a session has on average, by the weights of the kinds."""
    weights = sum(each.weight for each in sessions)
    return sum(each.weight / weights * sum(request.percent / 100 for request in each.requests) for each in sessions)
