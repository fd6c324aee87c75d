"""What must be true of load tests: routes, sessions, patterns and objectives that exist, names that a step before has kept."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final

from phase3b.capacity.model.load import DailyArrivals, Load, Scenario, Step, UserArrivals
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
    if scenario.expects is not None and scenario.expects not in objectives.load_tests:
        yield place.problem(
            (*at, "expects"),
            f"there is no load test {quoted(scenario.expects)} in objectives.load_tests",
            instead(scenario.expects, objectives.load_tests),
            code="P3B-LOAD-OBJECTIVE-UNKNOWN",
        )
    arrivals = scenario.arrivals
    if isinstance(arrivals, DailyArrivals) and arrivals.pattern not in simulation.patterns:
        yield place.problem(
            (*at, "arrivals", "pattern"),
            f"there is no pattern {quoted(arrivals.pattern)}",
            instead(arrivals.pattern, simulation.patterns),
            code="P3B-PATTERN-UNKNOWN",
        )
    if isinstance(arrivals, UserArrivals) and (arrivals.seconds is None) == (arrivals.sessions is None):
        yield place.problem(
            (*at, "arrivals"),
            "users need either seconds or sessions, to know when it is over",
            "Write one of them",
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


def _steps(
    steps: Collection[Step], at: Path, routes: Collection[str], objectives: Objectives, place: Place
) -> Iterator[Problem]:
    known = set(GIVEN)
    for number, step in enumerate(steps):
        here: Path = (*at, number)
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
