"""A benchmark: rounds in which everything is called once, in an order that is drawn for each.

What a busy machine does to a moment so hits all of them alike. Each call has ids of its own, made just before and not
measured, and what it made is deleted after it.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final

from phase3b.benchmark.calling import Caller, NeededError, Prepared, Tenant
from phase3b.benchmark.client import Answer, Client
from phase3b.benchmark.environments import Environments
from phase3b.benchmark.measured import STRETCHES, Latencies, Measurements, Start
from phase3b.benchmark.route_calls import RouteCall, RouteCalls
from phase3b.benchmark.socket_calls import SocketCalls

FAILED_FROM: Final = 400
# How often a cold call is made that found a process, or a warm one that found none: what streams and queues do at the same
# time takes processes and starts them.
TRIES: Final = 3
Told = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Rounds:
    """How many there are of each kind, and from which seed their order is drawn."""

    warm_up: int
    warm: int
    cold: int
    seed: int
    patience_seconds: float


@dataclass(slots=True)
class Benchmark:
    """One run."""

    client: Client
    environments: Environments
    routes: RouteCalls
    sockets: SocketCalls
    tenants: Sequence[Tenant]
    prepare: Sequence[RouteCall]
    cached: frozenset[str]
    rounds: Rounds
    found: Measurements = field(default_factory=Measurements)
    # What took waiting for is kept for later rounds.
    waited: dict[str, Prepared] = field(default_factory=dict)
    caller: Caller = field(init=False)

    def __post_init__(self) -> None:
        self.caller = Caller(self.client, self.routes, self.rounds.patience_seconds)

    def run(self, told: Told) -> Measurements:
        """All rounds. Ctrl-C ends it with what there is."""
        began = time.perf_counter()
        self.found.begun_at = datetime.now(UTC).isoformat(timespec="seconds")
        self.found.starts_known = self.environments.known
        self.found.impossible.update(self.routes.impossible)
        self.found.impossible.update(self.sockets.impossible)
        try:
            self._prepare_tenants()
            for kind, count in (
                ("warm-up", self.rounds.warm_up),
                ("warm", self.rounds.warm),
                ("cold", self.rounds.cold),
            ):
                if kind == "cold" and not self.environments.known:
                    continue
                for number in range(count):
                    told(kind, number + 1, count)
                    self._round(kind, number, count)
        except KeyboardInterrupt:
            self.found.interrupted = True
        self.found.seconds = time.perf_counter() - began
        self.found.throttled = self.caller.throttled
        for prepared in self.waited.values():
            self.caller.delete(prepared)
        self.client.close()
        self.environments.close()
        return self.found

    def _prepare_tenants(self) -> None:
        for tenant in self.tenants:
            for call in self.prepare:
                answer = self.caller.sent(call, self.caller.nothing(tenant))
                if answer.status >= FAILED_FROM:
                    self.found.impossible.setdefault(f"prepare: {call.label}", answer.why)

    def _round(self, kind: str, number: int, count: int) -> None:
        labels: list[str] = [name for name in self.routes.calls if name not in self.found.impossible]
        drawn = random.Random(f"{self.rounds.seed} {kind} {number}")  # noqa: S311  no secret
        drawn.shuffle(labels)
        stretch = number * STRETCHES // max(count, STRETCHES) if kind == "warm" else number
        tenant = self.tenants[number % len(self.tenants)]
        for name in labels:
            self._route(self.routes.calls[name], tenant, kind, stretch)
        # Not the tenant whose notifications were just sent: a message of theirs would be taken for an answer.
        other = self.tenants[(number + len(self.tenants) // 2) % len(self.tenants)]
        self.sockets.round(other, kind, stretch, self.found)

    def _route(self, call: RouteCall, tenant: Tenant, kind: str, stretch: int) -> None:
        for tries in range(TRIES):
            try:
                start = self._called(call, tenant, kind, stretch)
            except NeededError as error:
                self._failed(call, kind, str(error))
                return
            # A warm call that found every process busy is counted as the cold one that it was, and made again.
            if (kind, start) not in {("cold", "warm"), ("warm", "cold")}:
                return
            if kind == "cold" and tries == TRIES - 1:
                self.found.not_cold += 1

    def _called(self, call: RouteCall, tenant: Tenant, kind: str, stretch: int) -> Start | None:
        """Makes what it needs, calls it, counts it, deletes what it made; how its function started, None of a failure."""
        prepared = self.waited.get(call.label) or self.caller.prepared(call, tenant)
        if call.label in self.cached:
            self.environments.empty_cache()
        if kind == "cold":
            self.environments.end(call.function)
        answer = self.caller.sent(call, prepared)
        if kind == "warm-up" and answer.status != call.success and call.sources:
            answer = self._again(call, prepared, answer)
        start: Start | None = None
        if answer.status == call.success:
            start = self._count(call, answer, kind, stretch)
            if call.label in self.cached:
                self._cached(call, prepared, kind, stretch)
            self.caller.made(call, answer, prepared)
        else:
            self._failed(call, kind, answer.why)
        if call.label not in self.waited:
            self.caller.delete(prepared, but=call.label)
        return start

    def _again(self, call: RouteCall, prepared: Prepared, answer: Answer) -> Answer:
        """What it needs may be made in the background: it is tried until the patience ends, and kept if that was it."""
        answer = self.caller.patiently(call, prepared, answer)
        if answer.status == call.success:
            self.waited[call.label] = prepared
        return answer

    def _count(self, call: RouteCall, answer: Answer, kind: str, stretch: int) -> Start:
        start = self._start(answer)
        if kind == "warm-up":
            return start
        if kind == "cold" and start == "warm":
            return start
        counted = self.found.of(call.label, start, call.operation, call.function)
        counted.record(stretch, answer.seconds)
        counted.statuses[str(answer.status)] = counted.statuses.get(str(answer.status), 0) + 1
        if answer.duration_ms is not None:
            seconds = ((answer.init_ms or 0.0) + answer.duration_ms) / 1000
            self.found.invocation(call.function, start).record(stretch, seconds)
        return start

    def _start(self, answer: Answer) -> Start:
        if not self.environments.known:
            return "not known"
        if answer.cached:
            return "cached"
        return "warm" if answer.init_ms is None else "cold"

    def _cached(self, call: RouteCall, prepared: Prepared, kind: str, stretch: int) -> None:
        """The same request again, which the cache of the API answers."""
        answer = self.caller.sent(call, prepared)
        if kind == "warm" and answer.cached and answer.status == call.success:
            self._count(call, answer, kind, stretch)

    def _failed(self, call: RouteCall, kind: str, why: str) -> None:
        if kind == "warm-up":
            self.found.impossible.setdefault(call.label, why)
            return
        start: Start = "cold" if kind == "cold" else "warm" if self.environments.known else "not known"
        counted: Latencies = self.found.of(call.label, start, call.operation, call.function)
        counted.failed += 1
        counted.statuses[why] = counted.statuses.get(why, 0) + 1
