"""What a run is told: where to, who comes when and does what. It goes as JSON to every worker, on whichever machine."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from phase3b.load.arrivals import Spacing, Stretch


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


@dataclass(frozen=True, slots=True)
class Limits:
    """What ends a request, a run, and what makes one invalid; of load.settings."""

    window_seconds: float
    request_timeout_seconds: float
    push_timeout_seconds: float
    in_flight_per_worker: int
    stop_error_percent: float
    stop_after_seconds: float


@dataclass(frozen=True, slots=True)
class Order:
    """A run. `stretches` of an open model or `users` of a closed one; seconds count from the end of the warm-up.

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
        }
    )


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
