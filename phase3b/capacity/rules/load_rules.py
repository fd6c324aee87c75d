"""What must be true of load tests: routes, sessions, patterns and objectives that exist, names that a step before has kept."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final

from phase3b.capacity.model.load import (
    Benchmark,
    DailyArrivals,
    Load,
    RecordedArrivals,
    Scenario,
    Step,
    SuccessRuns,
    TargetArrivals,
    UserArrivals,
)
from phase3b.capacity.model.objectives import Objectives
from phase3b.capacity.model.simulation import Simulation
from phase3b.capacity.service.service import Service
from phase3b.capacity.text.node import Path
from phase3b.capacity.text.place import Place
from phase3b.capacity.text.problem_text import instead, quoted
from phase3b.errors import Problem

# What every session knows of itself.
GIVEN: Final = ("tenant", "user", "number", "marker")
_NAME: Final = re.compile(r"\{([A-Za-z_][A-Za-z0-9_]*)\}")


def load_problems(
    load: Load, service: Service, objectives: Objectives, simulation: Simulation, place: Place
) -> Iterator[Problem]:
    """Every session and scenario can be run and judged."""
    routes = {f"{each.method} {each.path}" for each in service.routes}
    for name, session in load.sessions.items():
        yield from _steps(session.steps, ("sessions", name, "steps"), routes, objectives, place)
    for name, scenario in load.scenarios.items():
        at: Path = ("scenarios", name)
        yield from _steps(scenario.prepare, (*at, "prepare"), routes, objectives, place)
        yield from _scenario(scenario, at, load, objectives, simulation, place)
    yield from _steps(load.benchmark.prepare, ("benchmark", "prepare"), routes, objectives, place)
    yield from _requests(load.benchmark, routes, objectives, place)
    yield from _success(load, place)


def _requests(benchmark: Benchmark, routes: Collection[str], objectives: Objectives, place: Place) -> Iterator[Problem]:
    """Routes and operations that exist. Names in braces are looked for in the answers of routes, which the file has not."""
    for number, step in enumerate(benchmark.requests):
        yield from _sent(step, ("benchmark", "requests", number), routes, objectives, place)


def _success(load: Load, place: Place) -> Iterator[Problem]:
    """Each number is shown by a scenario that sends it."""
    for key in SuccessRuns.model_fields:
        name = getattr(load.success, key)
        if name is None:
            continue
        if name not in load.scenarios:
            yield place.problem(
                ("success", key),
                f"there is no scenario {quoted(name)}",
                instead(name, load.scenarios) if load.scenarios else "Describe it in load.scenarios",
                code="P3B-LOAD-SCENARIO-UNKNOWN",
            )
            continue
        match load.scenarios[name].arrivals:
            case UserArrivals():
                fits = key == "concurrent_users"
            case TargetArrivals(target=target):
                fits = key == target
            case _:
                fits = False
        if not fits:
            wanted = "{type: users}" if key == "concurrent_users" else f"{{type: target, target: {key}}}"
            yield place.problem(
                ("success", key),
                f"the scenario {quoted(name)} does not send {key}",
                f"Name one whose arrivals are {wanted}",
                code="P3B-LOAD-SUCCESS",
            )


def _scenario(
    scenario: Scenario, at: Path, load: Load, objectives: Objectives, simulation: Simulation, place: Place
) -> Iterator[Problem]:
    for session in scenario.sessions:
        if session not in load.sessions:
            yield place.key_problem(
                (*at, "sessions", session),
                f"there is no session {quoted(session)}",
                instead(session, load.sessions) if load.sessions else "Describe it in load.sessions",
                code="P3B-LOAD-SESSION-UNKNOWN",
            )
    many = bool(scenario.sessions) and scenario.locust_file is not None
    none = not scenario.sessions and scenario.locust_file is None
    if many or (none and not place.shortened((*at, "sessions"))):
        yield place.problem(
            at,
            "what users do is of sessions or of a Locust file, one of the two",
            "Write either sessions: {NAME: 1} or locust_file: users.py",
            code="P3B-LOAD-SESSIONS",
        )
    if scenario.locust_file is not None and isinstance(scenario.arrivals, DailyArrivals | RecordedArrivals):
        yield place.problem(
            (*at, "arrivals"),
            f"arrivals of the type {scenario.arrivals.type} need sessions: how many requests a user of a Locust file sends is not known before",
            "Write arrivals of another type, such as {type: constant, per_second: 5, seconds: 60}",
            code="P3B-LOAD-SESSIONS",
        )
    if scenario.expects is not None and scenario.expects not in objectives.load_tests:
        yield place.problem(
            (*at, "expects"),
            f"there is no load test {quoted(scenario.expects)} in objectives.load_tests",
            instead(scenario.expects, objectives.load_tests),
            code="P3B-LOAD-OBJECTIVE-UNKNOWN",
        )
    for name, message in scenario.messages.items():
        if message.objective is not None and message.objective not in objectives.operations:
            yield place.problem(
                (*at, "messages", name, "objective"),
                f"there is no operation {quoted(message.objective)} in objectives.operations",
                instead(message.objective, objectives.operations),
                code="P3B-LOAD-OBJECTIVE-UNKNOWN",
            )
    if scenario.messages and not scenario.listeners:
        yield place.problem(
            (*at, "messages"),
            "there are no connections that could send them",
            "Write how many: listeners: 100",
            code="P3B-LOAD-LISTENERS",
        )
    arrivals = scenario.arrivals
    if isinstance(arrivals, TargetArrivals):
        yield from _target(arrivals, (*at, "arrivals"), objectives, place)
    pattern = arrivals.pattern if isinstance(arrivals, (DailyArrivals, TargetArrivals)) else None
    if pattern is not None and pattern not in simulation.patterns:
        yield place.problem(
            (*at, "arrivals", "pattern"),
            f"there is no pattern {quoted(pattern)}",
            instead(pattern, simulation.patterns),
            code="P3B-PATTERN-UNKNOWN",
        )
    if isinstance(arrivals, UserArrivals) and (arrivals.seconds is None) == (arrivals.sessions is None):
        yield place.problem(
            (*at, "arrivals"),
            "users need either seconds or sessions, to know when it is over",
            "Write one of them",
            code="P3B-LOAD-ENDLESS",
        )
    if scenario.locust_file is not None and isinstance(arrivals, UserArrivals) and arrivals.seconds is None:
        yield place.problem(
            (*at, "arrivals"),
            "users of a Locust file have tasks and no sessions that could be counted",
            "Write seconds in place of sessions",
            code="P3B-LOAD-ENDLESS",
        )
    pushed = any(
        step.pushed for name in scenario.sessions if name in load.sessions for step in load.sessions[name].steps
    )
    if pushed and scenario.listeners < scenario.tenants:
        yield place.problem(
            (*at, "listeners"),
            f"a message to a tenant without a connection never arrives: {scenario.tenants:,} tenants and "
            f"{scenario.listeners:,} listeners",
            f"Write listeners: {scenario.tenants}, or more",
            code="P3B-LOAD-LISTENERS",
        )


def _target(arrivals: TargetArrivals, at: Path, objectives: Objectives, place: Place) -> Iterator[Problem]:
    """The number is there, and it is known how long it is sent."""
    if getattr(objectives.service_level, arrivals.target) is None:
        yield place.problem(
            (*at, "target"),
            f"objectives.service_level has no {arrivals.target}",
            f"Write objectives.service_level.{arrivals.target}",
            code="P3B-LOAD-OBJECTIVE-UNKNOWN",
        )
    if (arrivals.compressed_times is None) == (arrivals.busiest_seconds is None):
        yield place.problem(
            at,
            "a target needs either compressed_times or busiest_seconds, to know how long it is sent",
            "Write one of them",
            code="P3B-LOAD-ENDLESS",
        )
    if arrivals.pattern is not None and not arrivals.target.endswith("_per_day"):
        yield place.problem(
            (*at, "pattern"),
            f"a pattern is the shape of a day, and {arrivals.target} is of an hour",
            "Leave the pattern out",
            code="P3B-LOAD-SUCCESS",
        )


def _steps(
    steps: Collection[Step], at: Path, routes: Collection[str], objectives: Objectives, place: Place
) -> Iterator[Problem]:
    known = set(GIVEN)
    for number, step in enumerate(steps):
        here: Path = (*at, number)
        yield from _sent(step, here, routes, objectives, place)
        for key, value in (("send", step.send), ("query", step.query), ("body", step.body)):
            for name in sorted(names_in(value) - known):
                yield place.problem(
                    (*here, key),
                    f"nothing before this step keeps {quoted(name)}",
                    f"Add keep: {{{name}: KEY_OF_THE_ANSWER}} to a step before it, or use one of {', '.join(sorted(known))}",
                    code="P3B-LOAD-NAME-UNKNOWN",
                )
        if step.pushed and "marker" not in names_in(step.body) | names_in(step.query):
            yield place.problem(
                (*here, "pushed"),
                "the message that it leads to can't be recognised",
                "Put {marker} into a text of its body that the message repeats",
                code="P3B-LOAD-MARKER",
            )
        known |= set(step.keep)


def _sent(step: Step, here: Path, routes: Collection[str], objectives: Objectives, place: Place) -> Iterator[Problem]:
    if step.send not in routes:
        yield place.problem(
            (*here, "send"),
            f"{quoted(step.send)} is not one of service.routes",
            instead(step.send, routes),
            code="P3B-LOAD-ROUTE-UNKNOWN",
        )
    if step.objective is not None and step.objective not in objectives.operations:
        yield place.problem(
            (*here, "objective"),
            f"there is no operation {quoted(step.objective)} in objectives.operations",
            instead(step.objective, objectives.operations),
            code="P3B-LOAD-OBJECTIVE-UNKNOWN",
        )


def names_in(value: Any) -> set[str]:
    """The names in braces of every text of a value."""
    match value:
        case str():
            return set(_NAME.findall(value))
        case Mapping():
            return {name for each in value.values() for name in names_in(each)}
        case list() | tuple():
            return {name for each in value for name in names_in(each)}
        case _:
            return set()
