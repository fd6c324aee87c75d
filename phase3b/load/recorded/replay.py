"""From what was recorded to what is sent: each request as one of a route, of a test tenant, with ids and bodies of the test's own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import floor
from typing import Any, Final

from phase3b.capacity.model.load import Load, Scenario, Step
from phase3b.capacity.rules.load_rules import GIVEN, names_in
from phase3b.capacity.service.service import Service
from phase3b.errors import Phase3bError, bad_input
from phase3b.load.arrivals import Stretch
from phase3b.load.order import OrderedSession, Recorded, Request
from phase3b.load.ordered_requests import requests_of
from phase3b.load.recorded.recording import RecordedRequest, Recording, callers
from phase3b.load.recorded.route_paths import RoutePaths
from phase3b.local.api.sample_body import Schema

MINUTE: Final = 60.0
# Who was let in when it was recorded is not known: sent again, it would be work that the service did not do.
REFUSED: Final = (401, 403)
FAILED_FROM: Final = 400
NO_REQUEST: Final = "no request of the REST API (events of WebSockets, broken requests)"
_URL: Final = re.compile(r"https?://", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Replay:
    """What is sent: a session for each route, when each comes, and the rates of all of them."""

    sessions: tuple[OrderedSession, ...]
    recorded: Recorded
    stretches: tuple[Stretch, ...]
    notes: tuple[str, ...]


def rates_of(recording: Recording, times: float, requests_per_session: float) -> tuple[Stretch, ...]:
    """Rates of sessions, minute by minute of the recording, so many times as fast."""
    return tuple(
        Stretch(MINUTE / times, each * times / requests_per_session, each * times / requests_per_session)
        for each in recording.rates
    )


def replayed(
    recording: Recording,
    load: Load,
    scenario: Scenario,
    service: Service,
    schemas: Mapping[str, Schema],
    times: float,
) -> Replay:
    """The requests of an access log that can be sent, so many times as fast; what can't be is counted by its reason.

    Raises:
        Phase3bError: none of them can be sent, or a body of `load` is not one that its route takes.
    """
    stage = "" if service.api is None else service.api.stage
    paths = RoutePaths([f"{each.method} {each.path}" for each in service.routes], stage)
    samples = _Samples(load, scenario, service, schemas)
    labels = [_label(each, paths) for each in recording.requests]
    samples.look_at(label for label, _ in labels if label)
    sent: list[tuple[RecordedRequest, str]] = []
    unmapped: Counter[str] = Counter()
    for request, (label, reason) in zip(recording.requests, labels, strict=True):
        why = reason or samples.reasons.get(label, "")
        if why:
            unmapped[why] += 1
        else:
            sent.append((request, label))
    if not sent:
        why = "; ".join(f"{count:,} are {reason}" for reason, count in unmapped.most_common(3))
        raise bad_input(
            f"none of the {len(recording.requests):,} requests of {recording.name} can be sent: {why}",
            "Give a recording of this service, or write what is missing into the scenario",
            code="P3B-LOAD-RECORDING-UNMAPPED",
        )
    number_of = {label: number for number, label in enumerate(dict.fromkeys(label for _, label in sent))}
    tenant_of = {caller: number % scenario.tenants for number, caller in enumerate(callers(each for each, _ in sent))}
    first = floor(sent[0][0].at)
    recorded = Recorded(
        tuple((each.at - first) / times for each, _ in sent),
        tuple(tenant_of[each.caller] for each, _ in sent),
        tuple(number_of[label] for _, label in sent),
        dict(unmapped.most_common()),
    )
    counts = Counter(label for _, label in sent)
    sessions = tuple(OrderedSession(label, float(counts[label]), (samples.requests[label],)) for label in number_of)
    seconds = floor(sent[-1][0].at - first) + 1
    return Replay(
        sessions,
        recorded,
        _stretches([each.at - first for each, _ in sent], seconds, times),
        tuple(_notes(recording, [each for each, _ in sent], unmapped, scenario, len(tenant_of), seconds, times)),
    )


def _label(request: RecordedRequest, paths: RoutePaths) -> tuple[str, str]:
    """The route of a request, or why there is none: without what customers wrote into the path."""
    if not request.method:
        return "", NO_REQUEST
    if request.status in REFUSED:
        return "", "refused with 401 or 403 when they were recorded"
    label = paths.of(request.method, request.path)
    if label is not None:
        return label, ""
    begin = re.match(r"/?[A-Za-z0-9_.-]{0,20}", request.path)
    return "", f"of no route of the service: {request.method.upper()[:10]} {begin[0] if begin else ''}..."


@dataclass(slots=True)
class _Samples:
    """What is sent to each route, or in `reasons` why nothing is: the first step that sends to it has its body and query."""

    load: Load
    scenario: Scenario
    service: Service
    schemas: Mapping[str, Schema]
    requests: dict[str, Request] = field(default_factory=dict)
    reasons: dict[str, str] = field(default_factory=dict)

    def look_at(self, labels: Iterator[str]) -> None:
        """Every route that was recorded."""
        steps = self._steps()
        asked = {label: steps.get(label, Step(send=label)) for label in dict.fromkeys(labels)}
        known = {name for step in (*self.scenario.prepare, *asked.values()) for name in step.keep} | set(GIVEN)
        for label, step in asked.items():
            missing = sorted(names_in([step.send, step.query, step.body]) - known)
            if missing:
                self.reasons[label] = f"{label}: no step of prepare keeps {', '.join(missing)}"
                continue
            made = self._made(label, step)
            if made is not None:
                alone = step.pushed and self.scenario.listeners >= self.scenario.tenants
                self.requests[label] = replace(made, think_seconds=0.0, percent=100.0, pushed=alone)

    def _steps(self) -> dict[str, Step]:
        """The first step of each route, of the scenario's own sessions before others."""
        own = [*self.scenario.sessions, *(each for each in self.load.sessions if each not in self.scenario.sessions)]
        steps: dict[str, Step] = {}
        for name in own:
            for step in self.load.sessions[name].steps:
                steps.setdefault(step.send, step)
        return steps

    def _made(self, label: str, step: Step) -> Request | None:
        try:
            (made,) = requests_of([step], self.service, self.schemas, "load.sessions")
        except Phase3bError:
            if step.body is not None:
                raise
            self.reasons[label] = f"{label}: no body could be made, and no step of load.sessions has one"
            return None
        if step.body is None and any(_URL.match(text) for text in _texts(made.body)):
            self.reasons[label] = f"{label}: its body has a URL, and no step of load.sessions says which may be called"
            return None
        return made


def _texts(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case Mapping():
            for each in value.values():
                yield from _texts(each)
        case list() | tuple():
            for each in value:
                yield from _texts(each)
        case _:
            pass


def _stretches(at: Sequence[float], seconds: int, times: float) -> tuple[Stretch, ...]:
    """The rate of each second."""
    counts = Counter(floor(each) for each in at)
    return tuple(Stretch(1 / times, counts[second] * times, counts[second] * times) for second in range(seconds))


def _notes(
    recording: Recording,
    sent: Sequence[RecordedRequest],
    unmapped: Counter[str],
    scenario: Scenario,
    tenants: int,
    seconds: int,
    times: float,
) -> Iterator[str]:
    speed = "" if times == 1 else f", {times:g} times as fast"
    yield (
        f"recorded in {recording.name}: {len(sent):,} requests of {tenants:,} tenants in {seconds:,} s{speed}, sent as test tenants "
        "with ids and bodies of the test's own"
    )
    yield from recording.notes
    if tenants > scenario.tenants:
        yield f"the {tenants:,} recorded tenants share {scenario.tenants:,} test tenants: more of them would have limits of their own"
    failed = sum(each.status is not None and each.status >= FAILED_FROM for each in sent)
    if failed:
        yield f"{failed:,} of them had failed when they were recorded (4xx, 5xx), and are sent as good ones"
    for reason, count in unmapped.most_common():
        yield f"{count:,} of {len(recording.requests):,} recorded requests are not sent, {reason}"
