"""Handlers of the session that `phase3b local up` holds, measured; what its test tenants leave there is removed again."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from math import ceil
from typing import Any

from phase3b.benchmark.calling import Tenant
from phase3b.benchmark.client import Client
from phase3b.benchmark.environments import NoEnvironments
from phase3b.benchmark.measured import Measurements
from phase3b.benchmark.planned import TOKEN_SECONDS, planned
from phase3b.benchmark.rounds import Benchmark, Rounds
from phase3b.benchmark.socket_calls import SocketCalls
from phase3b.capacity.deployment import Deployment
from phase3b.capacity.model.capacity import Capacity
from phase3b.cli.bench.local_benchmark import Rising
from phase3b.load.cleaning import TenantItems
from phase3b.load.destination.api_keys import LoadTestKeys
from phase3b.load.local_target import local_access
from phase3b.load.target import Target
from phase3b.local.api.lambda_service.repeated_invocations import REPEATED
from phase3b.local.api.sample_body import Schema
from phase3b.local.aws.claim import Session
from phase3b.naming import names_of
from phase3b.tuning.memory.measuring.local_invocations import weights_by_count
from phase3b.tuning.memory.measuring.local_run import LocalMeasured, LocalOrder, LocalRun
from phase3b.tuning.memory.measuring.planned_calls import Counts, allotted, weights_of
from phase3b.tuning.memory.reported import EMBEDDED, ONE_THREAD, Found

SCHEDULE_SOURCE = "phase3b.schedule"
# Of a connection: to connect, a message, to disconnect.
SOCKET_INVOCATIONS = 3


@dataclass(frozen=True, slots=True)
class LocalMeasuring:
    """What is measured, and how: `functions` alone (none: all), so many `invocations` of each under each load."""

    capacity: Capacity
    deployment: Deployment
    session: Session
    target: Target
    schemas: Mapping[str, Schema]
    functions: Sequence[str]
    invocations: int
    seed: int

    def measured(self, *, quiet: bool) -> Found:
        """Runs it; then its tenants, with all that they have, are deleted, however it ended."""
        name = f"tune-{datetime.now(UTC):%Y%m%d%H%M%S}"
        begun_at, began = datetime.now(UTC).isoformat(timespec="seconds"), time.monotonic()
        try:
            with Rising(quiet=quiet) as rising:
                warm = Rounds(1, 0, 0, self.seed, float(self.capacity.load.benchmark.patience_seconds))
                benchmark = planned(
                    self.capacity, self.deployment, self.target, NoEnvironments(), self.schemas, warm, name
                )
                impossible = benchmark.run(rising.told).impossible
                run = self._run(benchmark, rising.told)
                found = run.run()
        finally:
            self._clean(f"{self.capacity.load.settings.tenant_prefix}-{name}")
        return self._found(run, found, impossible, begun_at, time.monotonic() - began)

    def _run(self, benchmark: Benchmark, told: Callable[[str, int, int], None]) -> LocalRun:
        wanted = self.capacity.tuning.memory
        can = {
            name: call.function
            for name, call in benchmark.routes.calls.items()
            if name not in benchmark.found.impossible and (not self.functions or call.function in self.functions)
        }
        weights = weights_of(wanted.scenario, self.capacity.load, list(can))
        routes = () if self.deployment.api is None else self.deployment.api.routes
        order = LocalOrder(
            allotted(can, weights, Counts(self.invocations, min(int(wanted.route_invocations), self.invocations))),
            wanted.at_a_time.model_dump(),
            float(wanted.pause_seconds),
            int(wanted.cold_invocations),
            int(wanted.large_payload_times),
            int(wanted.route_invocations),
            {each.name: each.capacity.memory_mb for each in self.deployment.functions},
            {
                f"{each.definition.method} {each.definition.path}": self.schemas[each.definition.request]
                for each in routes
                if each.definition.request is not None
            },
            self.schemas,
            float(self.capacity.load.benchmark.patience_seconds),
            float(self.capacity.load.settings.request_timeout_seconds),
            benchmark.cached,
            self.seed,
        )
        names = [each.name for each in benchmark.tenants]
        keys = {each.name: each.api_key for each in benchmark.tenants}

        def tenants() -> list[Tenant]:
            # Tokens that are new: the authorizer is asked about each of them once more.
            tokens = self.target.tokens(names, TOKEN_SECONDS)
            return [Tenant(name, token, keys[name]) for name, token in zip(names, tokens, strict=True)]

        beside = _Beside(self, benchmark.sockets, tenants)
        return LocalRun(self.target.rest_url, self.session.functions, benchmark.routes, tenants, order, told, beside)

    def _found(
        self, run: LocalRun, found: LocalMeasured, impossible: Mapping[str, str], begun_at: str, seconds: float
    ) -> Found:
        routes = {name: run.routes.calls[name].function for name in run.order.counts}
        of_routes = weights_of(self.capacity.tuning.memory.scenario, self.capacity.load, list(routes))
        weights = {}
        for function in {each.function for each in found.invocations}:
            own = {name: of_routes[name] for name, of in routes.items() if of == function}
            weights[function] = own or weights_by_count(
                [each for each in found.invocations if each.function == function]
            )
        notes = [
            f"modelled from invocations in the session of {self.session.environment} ({self.session.tier or self.deployment.tier_name}) on this machine",
            ONE_THREAD,
            EMBEDDED,
            f"a core of this machine counts as {self.capacity.tuning.memory.machine_speed_percent:g} % of a vCPU (tuning.memory.machine_speed_percent)",
            *(f"not called: {name}: {why}" for name, why in sorted(impossible.items())),
            *(f"calls of {name} failed: {why}" for name, why in sorted(found.failed.items())),
            *(f"a large body of {name} is refused: {why}" for name, why in sorted(found.refused_large.items())),
            *((f"{found.lost:,} invocations are not known: there were too many",) if found.lost else ()),
            *(("interrupted: with what had been measured until then",) if found.interrupted else ()),
        ]
        return Found(
            "the embedded AWS",
            "modelled",
            begun_at,
            seconds,
            tuple(found.invocations),
            weights,
            {},
            tuple(notes),
            not found.interrupted and not found.lost,
        )

    def _clean(self, prefix: str) -> None:
        names = names_of(self.deployment)
        access = local_access(self.session, self.deployment)
        items = TenantItems(access.client("dynamodb"), self.capacity.service.tenant_key, prefix, (), scan=True)
        items.clean([names.table(each.name) for each in self.deployment.tables], delete=True)
        LoadTestKeys(access.client("apigateway"), names, prefix).delete()


@dataclass(frozen=True, slots=True)
class _Beside:
    """What no route does: connections with a message, and the tasks of schedules."""

    measuring: LocalMeasuring
    sockets: SocketCalls
    tenants: Callable[[], Sequence[Tenant]]

    def __call__(self) -> None:
        self._connections()
        self._schedules()

    def _connections(self) -> None:
        sockets = self.sockets
        wanted = sockets.url and (not self.measuring.functions or sockets.function in self.measuring.functions)
        if not wanted or sockets.impossible:
            return
        alone = SocketCalls(
            sockets.client,
            NoEnvironments(),
            sockets.url,
            sockets.function,
            sockets.message,
            (),
            sockets.timeout_seconds,
        )
        tenants, found = list(self.tenants()), Measurements()
        # A function that answers routes is known by them: of its connections a few are enough.
        answers = self.measuring.deployment.api is not None and self.measuring.deployment.api.answers(sockets.function)
        for number in range(1 if answers else ceil(self.measuring.invocations / SOCKET_INVOCATIONS)):
            alone.round(tenants[number % len(tenants)], "warm", 0, found)

    def _schedules(self) -> None:
        client = Client(self.measuring.session.functions, self.sockets.timeout_seconds)
        with contextlib.closing(client):
            for function in self.measuring.deployment.functions:
                if self.measuring.functions and function.name not in self.measuring.functions:
                    continue
                for schedule in function.definition.schedules.values():
                    event = {"source": SCHEDULE_SOURCE, "task": schedule.task}
                    body: dict[str, Any] = {
                        "event": event,
                        "count": int(self.measuring.capacity.tuning.memory.route_invocations),
                        "cold": 0,
                        "at_a_time": 1,
                    }
                    client.send("POST", REPEATED.format(function=function.name), {}, None, body)
