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
FAILED_FROM: Final = 400
FAULTS_FROM: Final = 500


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

    def prepare(self, tenant: int) -> int:
        """What is sent for a tenant before the run; how much of it failed."""
        names = self.names(tenant, -1 - tenant)
        answers = [self.send(each, names, tenant, None) for each in self.order.prepare]
        return sum(answer is None or answer >= FAILED_FROM for answer in answers)

    def names(self, tenant: int, number: int) -> Filled:
        """What a session knows when it begins."""
        return Filled({"tenant": self.order.tenants[tenant], "user": "load-test", "number": str(number)})

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
        """One request: its status, 599 of one that failed; None where a name for it is missing. `meant_at` None: not counted."""
        marker = f"{random.getrandbits(64):016x}"
        names.names["marker"] = marker
        path = names.text(request.path)
        if "{" in path:
            return None
        target = self.base + quote(path, safe="/%")
        if request.query:
            target = f"{target}?{urlencode(names.value(request.query))}"
        body = b"" if request.body is None else json.dumps(names.value(request.body)).encode()
        headers = {"Authorization": f"Bearer {self.order.tokens[tenant]}", "x-api-key": self.order.api_keys[tenant]}
        if body:
            headers["Content-Type"] = "application/json"
        if request.pushed and meant_at is not None:
            self.listeners.expect(marker, meant_at, self.window(meant_at), f"{PUSH}{request.label}")
        sent_at = time.monotonic()
        received, answer = 0, b""
        try:
            response = self.client.request(request.method, target, body=body, headers=headers)
            status = int(response.status_code)
            answer = bytes(response.read())
            received = len(answer)
            name = str(status)
        except Exception as error:  # noqa: BLE001  whatever a client raises is a request that failed, and is counted by its name
            status, name = 599, type(error).__name__
        ended_at = time.monotonic()
        if status >= FAILED_FROM and request.pushed:
            self.listeners.forget(marker)
        if meant_at is not None:
            self.last_at = ended_at
            count = self.tally.of(self.window(meant_at), request.label)
            if not FAILED_FROM <= status < FAULTS_FROM:
                histogram.record(count.latency, ended_at - meant_at)
                histogram.record(count.service, ended_at - sent_at)
            count.statuses[name] = count.statuses.get(name, 0) + 1
            count.errors += status >= FAILED_FROM
            count.throttled += status == THROTTLED
            count.sent_bytes += len(body)
            count.received_bytes += received
        if request.keep and status < FAILED_FROM:
            self._keep(request.keep, answer, names)
        return status

    def _keep(self, keep: Mapping[str, str], answer: bytes, names: Filled) -> None:
        try:
            read = json.loads(answer)
        except ValueError:
            return
        for name, key in keep.items():
            value = kept(read, key)
            if value is not None:
                names.names[name] = value
