"""Real handlers, measured in the processes of the local API under several loads, cold and warm."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Any, Final

from phase3b.benchmark.calling import Caller, NeededError, Tenant
from phase3b.benchmark.client import Client
from phase3b.benchmark.route_calls import RouteCall, RouteCalls
from phase3b.errors import Phase3bError, outside_failure
from phase3b.local.api.lambda_service.environments import ENVIRONMENTS, RESPONSE_CACHE
from phase3b.local.api.lambda_service.measured_invocations import MEASURED_INVOCATIONS
from phase3b.local.api.sample_body import Schema
from phase3b.tuning.memory.invocation import Invocation, Load
from phase3b.tuning.memory.measuring.large_payload import large
from phase3b.tuning.memory.measuring.local_invocations import Called, invocations_of
from phase3b.tuning.memory.measuring.planned_calls import in_order

OK: Final = 200
# What another call at the same time has put into the API's cache since it was emptied.
TRIES: Final = 3
SETTLING_SECONDS: Final = 0.5
LOADS: Final[tuple[Load, ...]] = ("idle", "normal", "peak")
Told = Callable[[str, int, int], None]
"""Hears the load, how many of its calls are done, and how many there are."""


@dataclass(frozen=True, slots=True)
class LocalOrder:
    """What is measured. `counts` are calls by route, `schemas` of the request bodies by route, `cached` what the API may answer itself.

    `at_a_time` and `pause_seconds` are those of tuning.memory; `sizes` is the memory of each function.
    """

    counts: Mapping[str, int]
    at_a_time: Mapping[str, int]
    pause_seconds: float
    cold: int
    large_times: int
    large_count: int
    sizes: Mapping[str, int]
    schemas: Mapping[str, Schema]
    all_schemas: Mapping[str, Schema]
    patience_seconds: float
    timeout_seconds: float
    cached: frozenset[str] = frozenset()
    seed: int = 1


@dataclass(slots=True)
class LocalMeasured:
    """What came of it; `failed` are the routes whose calls failed, with the last reason, `refused_large` those with a large body.

    `lost` are invocations that the session did not keep until they were asked for.
    """

    invocations: list[Invocation] = field(default_factory=list)
    failed: dict[str, str] = field(default_factory=dict)
    refused_large: dict[str, str] = field(default_factory=dict)
    lost: int = 0
    interrupted: bool = False


@dataclass(slots=True)
class LocalRun:
    """One run against a session: `url` is its REST API, `functions_url` where its invocations are asked for.

    `beside` is done in each load after its calls: what no route does.
    """

    url: str
    functions_url: str
    routes: RouteCalls
    tenants: Callable[[], Sequence[Tenant]]
    order: LocalOrder
    told: Told
    beside: Callable[[], None] = lambda: None
    found: LocalMeasured = field(default_factory=LocalMeasured)
    _last: int = 0
    _ending: bool = False

    def run(self) -> LocalMeasured:
        """Cold starts, then each load. Ctrl-C ends it with what there is.

        Raises:
            Phase3bError: the session does not tell of its invocations.
        """
        self._last = self._told_after(0)[0]
        try:
            self._load("normal", self._cold_calls(), 1, cold=True)
            for load in LOADS:
                calls = [self.routes.calls[name] for name in in_order(self.order.counts, f"{self.order.seed} {load}")]
                self._load(load, calls, self.order.at_a_time[load])
            self._load("large payload", self._large_calls(), self.order.at_a_time["normal"])
        except KeyboardInterrupt:
            self.found.interrupted = True
        return self.found

    def _cold_calls(self) -> list[RouteCall]:
        """Of each function its most frequent route, so often as cold starts are wanted."""
        best: dict[str, str] = {}
        for name, count in self.order.counts.items():
            function = self.routes.calls[name].function
            if function not in best or count > self.order.counts[best[function]]:
                best[function] = name
        return [self.routes.calls[name] for name in best.values() for _ in range(self.order.cold)]

    def _large_calls(self) -> list[RouteCall]:
        """Of each route whose schema lets its body be larger."""
        found = []
        for name, schema in self.order.schemas.items():
            if name not in self.order.counts:
                continue
            call = self.routes.calls[name]
            body = large(call.body, schema, self.order.all_schemas, self.order.large_times)
            if body != call.body:
                found += [replace(call, body=body)] * self.order.large_count
        return found

    def _load(self, load: Load, calls: Sequence[RouteCall], at_a_time: int, *, cold: bool = False) -> None:
        """All calls of a load, and what was invoked meanwhile."""
        tenants, done = list(self.tenants()), [0]
        answering = {self.routes.calls[name].function for name in self.order.counts}
        for function in self.order.sizes:
            # What no route calls has no other cold starts.
            if function not in answering:
                self._asked("DELETE", ENVIRONMENTS.format(function=function))

        def lane(number: int) -> list[Called]:
            client = Client(self.url, self.order.timeout_seconds)
            caller = Caller(client, self.routes, self.order.patience_seconds)
            mine = []
            for position in range(number, len(calls), at_a_time):
                if self._ending:
                    break
                if load == "idle":
                    time.sleep(self.order.pause_seconds)
                mine.append(self._call(caller, calls[position], tenants[position % len(tenants)], cold=cold))
                done[0] += 1
                self.told("cold" if cold else load, done[0], len(calls))
            client.close()
            return mine

        called: list[Called] = []
        with ThreadPoolExecutor(max_workers=at_a_time) as lanes:
            try:
                for each in lanes.map(lane, range(at_a_time)):
                    called += each
            except BaseException:
                # Ctrl-C: what is under way ends, and nothing more begins.
                self._ending = True
                raise
        if not cold:
            self.beside()
        where = self.found.refused_large if load == "large payload" else self.found.failed
        where.update({each.route: each.why for each in called if not each.success})
        self._gather(load, called)

    def _call(self, caller: Caller, call: RouteCall, tenant: Tenant, *, cold: bool) -> Called:
        try:
            prepared = caller.prepared(call, tenant)
        except NeededError as error:
            return Called(call.label, None, 0, success=False, why=str(error))
        if cold:
            # What was made for it has started processes as well.
            self._asked("DELETE", ENVIRONMENTS.format(function=call.function))
        for _ in range(TRIES):
            if call.label in self.order.cached:
                self._asked("DELETE", RESPONSE_CACHE)
            answer = caller.sent(call, prepared)
            if not answer.cached:
                break
        if call.sources and answer.status != call.success:
            answer = caller.patiently(call, prepared, answer)
        success = answer.status == call.success
        if success:
            caller.made(call, answer, prepared)
        caller.delete(prepared, but=call.label)
        return Called(call.label, answer.invocation, answer.status, success, "" if success else answer.why)

    def _gather(self, load: Load, called: Sequence[Called]) -> None:
        """Waits until nothing is invoked any more, and takes what was."""
        deadline = time.monotonic() + self.order.patience_seconds
        last, lost, told = self._told_after(self._last)
        while time.monotonic() < deadline:
            time.sleep(SETTLING_SECONDS)
            again = self._told_after(self._last)
            if again[0] == last:
                break
            last, lost, told = again
        self._last, self.found.lost = last, self.found.lost + lost
        routes = {name: self.routes.calls[name].function for name in self.order.counts}
        # What a schema allows, the function may still refuse: that is no fault of its memory.
        counted = [each for each in called if each.success or load != "large payload"]
        self.found.invocations += invocations_of(told, load, counted, routes, self.order.sizes)

    def _told_after(self, number: int) -> tuple[int, int, list[dict[str, Any]]]:
        client = Client(self.functions_url, self.order.timeout_seconds)
        answer = client.send("GET", MEASURED_INVOCATIONS, {}, {"after": str(number)})
        client.close()
        if answer.status != OK or not isinstance(answer.body, dict):
            raise _untold(answer.why)
        return int(answer.body["last"]), int(answer.body["lost"]), list(answer.body["invocations"])

    def _asked(self, method: str, path: str) -> None:
        client = Client(self.functions_url, self.order.timeout_seconds)
        client.send(method, path, {})
        client.close()


def _untold(why: str) -> Phase3bError:
    return outside_failure(
        f"the session does not tell of its invocations: {why}",
        "An earlier version of phase3b has brought it up. Run: phase3b local down, then: phase3b local up",
        code="P3B-TUNE-SESSION",
    )
