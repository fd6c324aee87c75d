"""Sends the requests of sessions, and counts what comes back."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import quote, urlencode, urlsplit

import gevent
from geventhttpclient import HTTPClient

from phase3b.load import histogram
from phase3b.load.engine.listeners import Listeners
from phase3b.load.order import Filled, Order, OrderedSession, Request, kept
from phase3b.load.tally import PUSH, WARM_UP, Tally

THROTTLED: Final = 429
# A redirect is none either: nobody follows it, and what was asked for did not come.
FAILED_FROM: Final = 300
FAULTS_FROM: Final = 500
NO_ANSWER: Final = 599


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: its status (NO_ANSWER where nothing did), how it is counted, its body, and when; monotonic times."""

    status: int
    name: str
    body: bytes
    sent_at: float
    ended_at: float
    sent_bytes: int

    @property
    def ok(self) -> bool:
        """Whether it is no failure."""
        return self.status < FAILED_FROM


@dataclass(slots=True)
class Sender:
    """One worker's. `begin` is the monotonic time at which the warm-up began."""

    order: Order
    listeners: Listeners
    tally: Tally = field(default_factory=Tally)
    begin: float = 0.0
    last_at: float = 0.0
    base: str = ""
    client: Any = None
    unfilled: dict[str, int] = field(default_factory=dict)
    # Of recorded requests, which are no sessions: the ids that each tenant was given, by name.
    given: dict[int, dict[str, list[str]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Connections are kept, as many as sessions may be at a time."""
        url = urlsplit(self.order.rest_url)
        self.base = url.path.rstrip("/")
        limits = self.order.limits
        self.client = HTTPClient.from_url(
            f"{url.scheme}://{url.netloc}",
            concurrency=limits.in_flight_per_worker,
            connection_timeout=limits.request_timeout_seconds,
            network_timeout=limits.request_timeout_seconds,
        )

    def window(self, at: float) -> int:
        """The window of a monotonic time; everything of the warm-up has one together."""
        since = at - self.begin - self.order.warm_up_seconds
        return WARM_UP if since < 0 else int(since // self.order.limits.window_seconds)

    def over(self, at: float) -> bool:
        """Whether the run has ended by then: what a session would still do belongs to no rate."""
        seconds = self.order.seconds
        return seconds is not None and at >= self.begin + self.order.warm_up_seconds + seconds

    def prepare(self, tenant: int) -> list[str]:
        """What is sent for a tenant before the run; what of it failed, and how."""
        names, failed = self.names(tenant, -1 - tenant), []
        for each in self.order.prepare:
            answer = self.send(each, names, tenant, None)
            if answer is None:
                failed.append(f"{each.label} without what its path names")
            elif answer == NO_ANSWER:
                failed.append(f"{each.label} without an answer")
            elif answer != self.declared(each.label, answer):
                failed.append(f"{each.label} {answer} in place of {self.declared(each.label, answer)}")
            elif answer >= FAILED_FROM:
                failed.append(f"{each.label} {answer}")
        return failed

    def declared(self, label: str, status: int) -> int:
        """What the route of a good answer declares: another status of success is not what was asked for."""
        return self.order.routes.get(label, status) if status < FAILED_FROM else status

    def names(self, tenant: int, number: int) -> Filled:
        """What a session knows when it begins."""
        names = {"tenant": self.order.tenants[tenant], "user": "load-test", "number": str(number)}
        # In turn, as customers don't all look at the newest.
        given = {name: values[number % len(values)] for name, values in self.given.get(tenant, {}).items() if values}
        return Filled({**given, **names})

    def session(self, session: OrderedSession, tenant: int, number: int, meant_at: float) -> None:
        """One session, from the time at which it is meant to begin; it ends where a name that it needs was not kept."""
        drawn = random.Random(f"session {self.order.seed} {number}")  # noqa: S311  no secret
        names = self.names(tenant, number)
        for request in session.requests:
            if drawn.random() * 100 >= request.percent:
                continue
            if request.think_seconds:
                meant_at += drawn.expovariate(1 / request.think_seconds)
            if self.over(meant_at):
                return
            pause = meant_at - time.monotonic()
            if pause > 0:
                gevent.sleep(pause)
            if self.send(request, names, tenant, meant_at) is None:
                return
            meant_at = time.monotonic()

    def send(self, request: Request, names: Filled, tenant: int, meant_at: float | None) -> int | None:
        """One request: its status, NO_ANSWER of one that failed; None where a name for it is missing. `meant_at` None: not counted."""
        marker = f"{random.getrandbits(64):016x}"
        names.names["marker"] = marker
        path = names.text(request.path)
        if "{" in path:
            if meant_at is not None and self.window(meant_at) >= 0:
                self.unfilled[request.label] = self.unfilled.get(request.label, 0) + 1
            return None
        target = quote(path, safe="/%")
        if request.query:
            target = f"{target}?{urlencode(names.value(request.query))}"
        body = None if request.body is None else names.value(request.body)
        if request.pushed and meant_at is not None:
            self.listeners.expect(marker, meant_at, self.window(meant_at), f"{PUSH}{request.label}")
        answer = self.asked(request.method, target, body, tenant, {})
        status = answer.status
        if status >= FAILED_FROM and request.pushed:
            self.listeners.forget(marker)
        if meant_at is not None:
            self.count(request.label, answer, meant_at)
        if request.method == "DELETE" and status < FAILED_FROM:
            self._forget(request.path, names, tenant)
        if request.keep and status < FAILED_FROM:
            self._keep(request.keep, answer.body, names, tenant)
        return status

    def asked(self, method: str, target: str, body: Any, tenant: int, headers: Mapping[str, str]) -> Answer:
        """Sends a request as a tenant, and waits; `target` is the path after the stage, with its query."""
        sent = b"" if body is None else json.dumps(body).encode()
        own = {"Authorization": f"Bearer {self.order.tokens[tenant]}", "x-api-key": self.order.api_keys[tenant]}
        if sent:
            own["Content-Type"] = "application/json"
        sent_at, answer = time.monotonic(), b""
        try:
            response = self.client.request(method, self.base + target, body=sent, headers={**own, **headers})
            status = int(response.status_code)
            answer = bytes(response.read())
            name = str(status)
        except Exception as error:  # noqa: BLE001  whatever a client raises is a request that failed, and is counted by its name
            status, name = NO_ANSWER, type(error).__name__
        return Answer(status, name, answer, sent_at, time.monotonic(), len(sent))

    def count(self, label: str, answer: Answer, meant_at: float, *, failed: bool | None = None) -> None:
        """Counts an answer; `failed` None: its status says whether it is a failure."""
        self.last_at = max(self.last_at, answer.ended_at)
        count = self.tally.of(self.window(meant_at), label)
        declared = self.declared(label, answer.status)
        wrong = (not answer.ok or answer.status != declared) if failed is None else failed
        if not FAILED_FROM <= answer.status < FAULTS_FROM or not wrong:
            histogram.record(count.latency, answer.ended_at - meant_at)
            histogram.record(count.service, answer.ended_at - answer.sent_at)
        name = answer.name if wrong != answer.ok else f"{answer.name} taken as {'a failure' if wrong else 'good'}"
        if failed is None and answer.status != declared:
            name = f"{answer.name} in place of {declared}"
        count.statuses[name] = count.statuses.get(name, 0) + 1
        count.errors += wrong
        count.throttled += answer.status == THROTTLED
        count.sent_bytes += answer.sent_bytes
        count.received_bytes += len(answer.body)

    def _forget(self, path: str, names: Filled, tenant: int) -> None:
        """What was deleted is in no later request."""
        for name, values in self.given.get(tenant, {}).items():
            value = names.names.get(name)
            if f"{{{name}}}" in path and value in values:
                values.remove(value)

    def _keep(self, keep: Mapping[str, str], answer: bytes, names: Filled, tenant: int) -> None:
        try:
            read = json.loads(answer)
        except ValueError:
            return
        for name, key in keep.items():
            value = kept(read, key)
            if value is not None:
                names.names[name] = value
                if self.order.recorded is not None:
                    self.given.setdefault(tenant, {}).setdefault(name, []).append(value)
