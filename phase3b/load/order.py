"""What a run is told: where to, who comes when and does what. It goes as JSON to every worker, on whichever machine."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from phase3b.load.arrivals import Arrival, Choice, Spacing, Stretch, arrivals, moments, zipf_weights


@dataclass(frozen=True, slots=True)
class Request:
    """One step of a session; texts in `path`, `query` and `body` may have names in braces.

    `label` is what it is counted under; `keep` has keys of the answer by the name that they get; `percent` is how often it is
    sent at all.
    """

    label: str
    method: str
    path: str
    query: Mapping[str, str]
    body: Any
    keep: Mapping[str, str]
    think_seconds: float
    percent: float
    pushed: bool


@dataclass(frozen=True, slots=True)
class OrderedSession:
    """A kind of session, with its weight."""

    name: str
    weight: float
    requests: tuple[Request, ...]


@dataclass(frozen=True, slots=True)
class Users:
    """A closed model: so many at a time, for seconds or until so many sessions have begun after the warm-up."""

    users: int
    seconds: float | None
    sessions: int | None
    pause_seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Message:
    """What every connection sends `per_hour` times in an hour; an answer to it has the keys of `answer`."""

    name: str
    body: Mapping[str, Any]
    answer: Mapping[str, Any]
    per_hour: float


@dataclass(frozen=True, slots=True)
class Limits:
    """What ends a request, a run, and what makes one invalid; of load.settings.

    `longest_seconds` ends a run whose length is not known before, `most_requests` one that would cost too much; None: nothing.
    """

    window_seconds: float
    request_timeout_seconds: float
    push_timeout_seconds: float
    in_flight_per_worker: int
    stop_error_percent: float
    stop_after_seconds: float
    longest_seconds: float | None = None
    most_requests: int | None = None


@dataclass(frozen=True, slots=True)
class LocustFile:
    """A file of users: its text, as workers on other machines do not have it, and its folder, for what it imports."""

    name: str
    folder: str
    text: str


@dataclass(frozen=True, slots=True)
class Recorded:
    """Requests as they were recorded, in the order of their times: when (seconds since the first), whose, which of the sessions.

    `unmapped` says why others are not sent, and how many of each.
    """

    at: tuple[float, ...]
    tenant: tuple[int, ...]
    session: tuple[int, ...]
    unmapped: Mapping[str, int]

    def arrivals(self, warm_up_seconds: float) -> Iterator[Arrival]:
        """All of them after the warm-up, in which the first of them come once more than they were recorded."""
        rows = list(zip(self.at, self.tenant, self.session, strict=True))
        for number, (at, tenant, session) in enumerate(rows):
            if at >= warm_up_seconds:
                break
            yield Arrival(-1 - number, at, tenant, session)
        for number, (at, tenant, session) in enumerate(rows):
            yield Arrival(number, warm_up_seconds + at, tenant, session)


@dataclass(frozen=True, slots=True)
class Order:
    """A run. `stretches` of an open model or `users` of a closed one; seconds count from the end of the warm-up.

    Of `recorded` requests, `stretches` are their rates. `notes` are what a reader of the report must know of how this was made.
    `tokens` and `api_keys` are those of the tenants, in their order; `listeners` WebSocket connections are open meanwhile.
    """

    scenario: str
    rest_url: str
    websocket_url: str
    api_keys: tuple[str, ...]
    tenants: tuple[str, ...]
    tokens: tuple[str, ...]
    zipf_exponent: float
    sessions: tuple[OrderedSession, ...]
    prepare: tuple[Request, ...]
    stretches: tuple[Stretch, ...]
    spacing: Spacing
    users: Users | None
    listeners: int
    warm_up_seconds: float
    seed: int
    limits: Limits
    connections_per_second: float = 1.0
    messages: tuple[Message, ...] = ()
    recorded: Recorded | None = None
    # In place of sessions. `routes` are those of the service with their declared status of success, by which requests are counted.
    locust_file: LocustFile | None = None
    routes: Mapping[str, int] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    def arrivals(self) -> Iterator[Arrival]:
        """When sessions of an open model are meant to begin, in seconds since the beginning of the warm-up."""
        if self.recorded is not None:
            yield from self.recorded.arrivals(self.warm_up_seconds)
            return
        tenants = Choice.of(zipf_weights(len(self.tenants), self.zipf_exponent))
        # Of a Locust file the worker draws what a user does.
        sessions = Choice.of([each.weight for each in self.sessions] or [1.0])
        first = self.stretches[0].from_per_second
        warm = Stretch(self.warm_up_seconds, first, first)
        warmed = bool(self.warm_up_seconds and first)
        stretches = (warm, *self.stretches) if warmed else self.stretches
        shift = 0.0 if warmed else self.warm_up_seconds
        for each in arrivals(moments(stretches, self.spacing, self.seed), tenants, sessions, self.seed):
            yield replace(each, at=shift + each.at)

    def is_of(self, number: int, tenant: int, index: int, workers: int) -> bool:
        """Whether a session is that of one of so many workers.

        A tenant has one worker where its connections and the ids that it was given are in that worker's memory.
        """
        together = self.listeners or self.recorded is not None
        return (tenant if together else number) % workers == index

    def tenant_of(self, user: int, number: int) -> int:
        """Whose a user's session of that number is: the next tenant's each time, so that more tenants than users have their turn.

        A tenant that has one worker keeps its users.
        """
        together = self.listeners or self.recorded is not None
        return (user if together else number) % len(self.tenants)

    @property
    def seconds(self) -> float | None:
        """How long arrivals come after the warm-up; None where that is not known before."""
        if self.users is not None:
            return self.users.seconds
        return sum(each.seconds for each in self.stretches)

    def as_json(self) -> str:
        """As text."""
        return json.dumps(asdict(self), ensure_ascii=False)


def order_of(text: str) -> Order:
    """The order that a text is of."""
    given: dict[str, Any] = json.loads(text)
    return Order(
        **{
            **given,
            "tenants": tuple(given["tenants"]),
            "tokens": tuple(given["tokens"]),
            "api_keys": tuple(given["api_keys"]),
            "sessions": tuple(
                OrderedSession(each["name"], each["weight"], _requests(each["requests"])) for each in given["sessions"]
            ),
            "prepare": _requests(given["prepare"]),
            "stretches": tuple(Stretch(**each) for each in given["stretches"]),
            "users": None if given["users"] is None else Users(**given["users"]),
            "limits": Limits(**given["limits"]),
            "recorded": None if given["recorded"] is None else _recorded(given["recorded"]),
            "messages": tuple(Message(**each) for each in given["messages"]),
            "locust_file": None if given["locust_file"] is None else LocustFile(**given["locust_file"]),
            "notes": tuple(given["notes"]),
        }
    )


def _recorded(given: Mapping[str, Any]) -> Recorded:
    return Recorded(tuple(given["at"]), tuple(given["tenant"]), tuple(given["session"]), given["unmapped"])


def _requests(given: Sequence[Mapping[str, Any]]) -> tuple[Request, ...]:
    return tuple(Request(**each) for each in given)


@dataclass(slots=True)
class Filled:
    """The names that a session knows, and texts with them in place of the braces."""

    names: dict[str, str] = field(default_factory=dict)

    def text(self, text: str) -> str:
        """One text."""
        for name, value in self.names.items():
            text = text.replace(f"{{{name}}}", value)
        return text

    def value(self, value: Any) -> Any:
        """A value with all of its texts filled."""
        match value:
            case str():
                return self.text(value)
            case Mapping():
                return {name: self.value(each) for name, each in value.items()}
            case list() | tuple():
                return [self.value(each) for each in value]
            case _:
                return value


def kept(answer: Any, key: str) -> str | None:
    """The value of an answer at a dotted key; None where it has none."""
    for part in key.split("."):
        if isinstance(answer, Mapping):
            answer = answer.get(part)
        elif (
            isinstance(answer, Sequence) and not isinstance(answer, str) and part.isdigit() and int(part) < len(answer)
        ):
            answer = answer[int(part)]
        else:
            return None
    return None if answer is None or isinstance(answer, (Mapping, list)) else str(answer)
