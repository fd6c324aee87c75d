"""One call of a route with all that it needs: ids that are made just before, and deleted after it."""

from __future__ import annotations

import random
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from phase3b.benchmark.client import Answer
from phase3b.benchmark.route_calls import RouteCall, RouteCalls
from phase3b.load.order import Filled, kept

TOO_MANY: Final = 429
PAUSE_SECONDS: Final = 0.5


@dataclass(frozen=True, slots=True)
class Tenant:
    """A test tenant, with what it sends in each request."""

    name: str
    token: str
    api_key: str

    @property
    def headers(self) -> Mapping[str, str]:
        """Of a REST request."""
        return {"Authorization": f"Bearer {self.token}", "x-api-key": self.api_key}


@dataclass(slots=True)
class Prepared:
    """The names that a call needs, whose they are, and what has to be deleted after it: DELETE routes with their names."""

    tenant: Tenant
    names: Filled
    undo: list[str] = field(default_factory=list)


class NeededError(Exception):
    """What a call needs could not be made."""


class Sender(Protocol):
    """What requests are sent with."""

    def send(
        self,
        method: str,
        path: str,
        headers: Mapping[str, str],
        query: Mapping[str, str] | None = None,
        body: Any = None,
    ) -> Answer:
        """One request."""


@dataclass(slots=True)
class Caller:
    """Calls of the routes over one connection; `throttled` counts how often a customer's limit was waited for."""

    client: Sender
    routes: RouteCalls
    patience_seconds: float
    throttled: int = 0

    def prepared(self, call: RouteCall, tenant: Tenant) -> Prepared:
        """The names that it needs.

        Raises:
            NeededError: a route did not answer with one.
        """
        prepared = self.nothing(tenant)
        self._need(call, prepared)
        return prepared

    @staticmethod
    def nothing(tenant: Tenant) -> Prepared:
        """Of a call that needs nothing of others."""
        names: dict[str, Any] = {
            "tenant": tenant.name,
            "user": "load-test",
            "number": "1",
            "marker": f"{random.getrandbits(64):016x}",
        }
        return Prepared(tenant, Filled(names))

    def _need(self, call: RouteCall, prepared: Prepared) -> None:
        for name, source in call.sources.items():
            if name in prepared.names.names:
                continue
            making = self.routes.calls[source.label]
            self._need(making, prepared)
            answer = self.sent(making, prepared)
            value = kept(answer.body, source.key) if answer.status == making.success else None
            if value is None:
                raise NeededError(f"{source.label}, which it needs for {name}: {answer.why}")
            prepared.names.names[name] = value
            self.made(making, answer, prepared)

    def made(self, call: RouteCall, answer: Answer, prepared: Prepared) -> None:
        """Notes what has to be deleted."""
        if call.undo is None:
            return
        deleting, name, key = call.undo
        value = kept(answer.body, key)
        if value is not None:
            prepared.names.names.setdefault(name, value)
            prepared.undo.append(deleting)

    def delete(self, prepared: Prepared, but: str = "") -> None:
        """Deletes it; not by the route `but`, whose call was what was wanted."""
        for deleting in prepared.undo:
            call = self.routes.calls.get(deleting)
            if call is not None and deleting != but:
                self.sent(call, prepared)

    def sent(self, call: RouteCall, prepared: Prepared) -> Answer:
        """One request; a customer's limit that is reached is waited for, as the service has no part in it."""
        deadline = time.perf_counter() + self.patience_seconds
        while True:
            names = prepared.names
            answer = self.client.send(
                call.method,
                names.text(call.path),
                prepared.tenant.headers,
                names.value(call.query),
                names.value(call.body),
            )
            if answer.status != TOO_MANY or time.perf_counter() > deadline:
                return answer
            self.throttled += 1
            time.sleep(PAUSE_SECONDS)

    def patiently(self, call: RouteCall, prepared: Prepared, answer: Answer) -> Answer:
        """The first success of a call whose things are made in the background, or its last failure when the patience ends."""
        deadline = time.perf_counter() + self.patience_seconds
        while answer.status != call.success and answer.status in {404, 409} and time.perf_counter() < deadline:
            time.sleep(PAUSE_SECONDS)
            answer = self.sent(call, prepared)
        return answer
