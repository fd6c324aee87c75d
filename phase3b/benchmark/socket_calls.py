"""The WebSocket events of a benchmark: to connect, a message and its answer, a push from its request to its arrival."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import websocket

from phase3b.benchmark.client import Client
from phase3b.benchmark.environments import Environments
from phase3b.benchmark.measured import Measurements, Start
from phase3b.benchmark.route_calls import CONNECT_LABEL, MESSAGE_LABEL, RouteCall
from phase3b.load.order import Filled

if TYPE_CHECKING:
    from phase3b.benchmark.calling import Tenant

# What the operations of objectives.yaml call them.
CONNECT_OPERATION: Final = "connect_websocket"
MESSAGE_OPERATION: Final = "websocket_message"
PUSH_OPERATION: Final = "deliver_notification"
TRIES: Final = 3
NO_MESSAGE: Final = "load.benchmark.message says none that is answered"


@dataclass(frozen=True, slots=True)
class SocketCalls:
    """What is done in each round; `pushes` are requests that lead to a message with their {marker}.

    `function` answers the connections; an empty `url` is a service without a WebSocket API.
    """

    client: Client
    environments: Environments
    url: str
    function: str
    message: str | None
    pushes: Sequence[RouteCall]
    timeout_seconds: float
    impossible: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.url and self.message is None:
            self.impossible[MESSAGE_LABEL] = NO_MESSAGE

    def round(self, tenant: Tenant, kind: str, stretch: int, found: Measurements) -> None:
        """Each event once, over one connection."""
        if not self.url:
            return
        counting = _Counting(self, kind, stretch, found)
        socket = counting.timed(CONNECT_LABEL, CONNECT_OPERATION, lambda: self._connected(tenant))
        if socket is None:
            return
        try:
            if self.message is not None:
                counting.repeated(MESSAGE_LABEL, MESSAGE_OPERATION, lambda: self._answered(socket))
            for push in self.pushes:
                counting.repeated(f"push of {push.label}", PUSH_OPERATION, partial(self._pushed, socket, push, tenant))
        finally:
            socket.close(timeout=1)

    def _connected(self, tenant: Tenant) -> Any:
        return websocket.create_connection(f"{self.url}?token={tenant.token}", timeout=self.timeout_seconds)

    def _answered(self, socket: Any) -> Any:
        socket.send(self.message)
        return socket.recv()

    def _pushed(self, socket: Any, push: RouteCall, tenant: Tenant) -> Any:
        marker = f"{random.getrandbits(64):016x}"
        names = Filled({"tenant": tenant.name, "user": "load-test", "number": "1", "marker": marker})
        answer = self.client.send(
            push.method, names.text(push.path), tenant.headers, names.value(push.query), names.value(push.body)
        )
        if answer.status != push.success:
            raise NotPushedError(answer.why)
        deadline = time.monotonic() + self.timeout_seconds
        while time.monotonic() < deadline:
            text = socket.recv()
            if marker in (text if isinstance(text, str) else text.decode("utf-8", "replace")):
                return text
        raise NotPushedError("no message with its marker arrived")


class NotPushedError(Exception):
    """A message that did not arrive."""


@dataclass(frozen=True, slots=True)
class _Counting:
    """One round, and where it counts."""

    calls: SocketCalls
    kind: str
    stretch: int
    found: Measurements

    def repeated(self, label: str, operation: str, event: Callable[[], Any]) -> None:
        """An event that is made again in a warm round while a process was started for it."""
        for _ in range(TRIES):
            before = self.cold(label)
            self.timed(label, operation, event)
            if self.kind != "warm" or self.cold(label) == before:
                return

    def cold(self, label: str) -> int:
        """How many cold ones were counted."""
        counted = self.found.calls.get((label, "cold"))
        return 0 if counted is None else sum(counted.statuses.values())

    def timed(self, label: str, operation: str, event: Callable[[], Any]) -> Any:
        """What an event gives, None where it failed; how long it took is counted by whether a process was started for it."""
        if label in self.found.impossible:
            return None
        of, function = self.calls.environments, self.calls.function
        if self.kind == "cold":
            of.end(function)
        before = of.started(function)
        began = time.perf_counter()
        try:
            given = event()
        except (OSError, websocket.WebSocketException, NotPushedError) as error:
            self._failed(label, operation, f"{type(error).__name__}: {error}")
            return None
        seconds = time.perf_counter() - began
        start: Start = "not known"
        if of.known:
            start = "cold" if of.started(function) > before else "warm"
        if self.kind == "cold" and start == "warm":
            self.found.not_cold += 1
        elif self.kind != "warm-up":
            counted = self.found.of(label, start, operation, function)
            counted.record(self.stretch, seconds)
            counted.statuses["ok"] = counted.statuses.get("ok", 0) + 1
        return given

    def _failed(self, label: str, operation: str, why: str) -> None:
        if self.kind == "warm-up":
            self.found.impossible.setdefault(label, why)
            return
        start: Start = "cold" if self.kind == "cold" else "warm" if self.calls.environments.known else "not known"
        counted = self.found.of(label, start, operation, self.calls.function)
        counted.failed += 1
        counted.statuses[why] = counted.statuses.get(why, 0) + 1
