"""Functions measured on AWS: versions of each size, invoked with weighted payloads, and gone afterwards."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Any

from phase3b.benchmark.calling import Caller, NeededError
from phase3b.benchmark.route_calls import RouteCalls
from phase3b.local.api.local_service import LocalRoute
from phase3b.tuning.memory.invocation import Invocation
from phase3b.tuning.memory.measuring.planned_calls import in_order
from phase3b.tuning.memory.measuring.published_versions import (
    Journal,
    Publishing,
    SizeFailedError,
    ended,
    of_aws,
    one_line,
    versions,
)
from phase3b.tuning.memory.measuring.version_invocations import InvokedRoutes, InvokedTenant, Stage, VersionInvoker

Told = Callable[[str, int, int], None]
"""Hears the function, how many of its sizes are done, and how many there are."""


@dataclass(frozen=True, slots=True)
class Payload:
    """An event of a function that is given, such as a recorded one; it is counted under its label."""

    label: str
    weight: float
    event: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class AwsOrder:
    """What is measured. `counts` are calls by route or payload of each function, at each size.

    `names` are what AWS calls the functions, `stage` and `scopes` what an event says.
    """

    functions: Sequence[str]
    sizes_mb: Sequence[int]
    counts: Mapping[str, Mapping[str, int]]
    payloads: Mapping[str, Sequence[Payload]]
    names: Mapping[str, str]
    routes: tuple[LocalRoute, ...]
    stage: Stage
    scopes: str
    at_a_time: int
    cold: int
    tenant: str
    patience_seconds: float
    seed: int = 1


@dataclass(slots=True)
class AwsMeasured:
    """What came of it: `notes` says which sizes failed and why, `not_measured` which functions."""

    invocations: list[Invocation] = field(default_factory=list)
    not_measured: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    interrupted: bool = False


@dataclass(slots=True)
class AwsRun:
    """One run; `client` is one of Lambda, which is asked by several threads at a time.

    `left` says of functions by AWS's names why an earlier run's changes of them could not be ended: they are not measured.
    """

    client: Any
    calls: RouteCalls
    order: AwsOrder
    journal: Journal
    told: Told
    pause: Callable[[float], None] | None = None
    left: Mapping[str, str] = field(default_factory=dict)
    found: AwsMeasured = field(default_factory=AwsMeasured)
    _ending: bool = False

    def run(self) -> AwsMeasured:
        """One function after the other; Ctrl-C ends it with what there is, and with everything as it was.

        Raises:
            Phase3bError: something could not be restored; the message says what and how.
        """
        try:
            for function in self.order.functions:
                self._function(function)
        except KeyboardInterrupt:
            self.found.interrupted = True
        return self.found

    def _function(self, function: str) -> None:
        if not self.order.counts.get(function):
            self.found.not_measured[function] = "no route of it can be called, and no payload of it was given"
            return
        name = self.order.names[function]
        if name in self.left:
            self.found.not_measured[function] = f"an earlier run has left it changed: {self.left[name]}"
            return
        publishing = Publishing(self.client, name, self.journal)
        if self.pause is not None:
            publishing.pause = self.pause
        try:
            try:
                at_a_time = self._at_a_time(function)
                others = self._others(function)
                publishing.begin()
            except Exception as error:
                if not of_aws(error):
                    raise
                self.found.not_measured[function] = one_line(error)
                return
            if at_a_time == 0:
                self.found.not_measured[function] = "its reserved concurrency is 0: it is switched off"
                return
            published = self._published(function, publishing)
            for number, (size, version) in enumerate(published.items()):
                self.told(function, number + 1, len(published))
                self._size(function, size, {**others, function: version}, at_a_time)
        finally:
            ended(publishing)
            self.found.notes += publishing.kept

    def _at_a_time(self, function: str) -> int:
        """No more than are reserved for it: customers have the rest."""
        found = self.client.get_function_concurrency(FunctionName=self.order.names[function])
        reserved = found.get("ReservedConcurrentExecutions")
        return self.order.at_a_time if reserved is None else min(self.order.at_a_time, int(reserved))

    def _others(self, function: str) -> dict[str, str]:
        """The newest version of each function that makes what a call of this one needs."""
        needed: set[str] = set()
        waiting = [self.calls.calls[name] for name in self.order.counts[function] if name in self.calls.calls]
        while waiting:
            call = waiting.pop()
            making = [self.calls.calls[source.label] for source in call.sources.values()]
            needed |= {each.function for each in making} - {function}
            waiting += making
        found = {each: list(versions(self.client, self.order.names[each])) for each in needed}
        return {each: numbers[-1] for each, numbers in found.items() if numbers}

    def _published(self, function: str, publishing: Publishing) -> dict[int, str]:
        """The versions by size; $LATEST has its own memory again before any of them is invoked."""
        published: dict[int, str] = {}
        for size in self.order.sizes_mb:
            try:
                published[size] = publishing.published(size)
            except SizeFailedError as error:
                self.found.notes.append(f"{function} at {size:,} MB could not be published: {error}")
        try:
            publishing.restore()
        except SizeFailedError as error:
            self.found.notes.append(f"{function}: {error}")
        return published

    def _size(self, function: str, size: int, numbers: Mapping[str, str], at_a_time: int) -> None:
        counts = self.order.counts[function]
        most = max(counts, key=lambda each: counts[each])
        # As many at a time as may be, in environments that are not there yet: these are the cold ones.
        cold = [most] * min(self.order.cold, at_a_time)
        warm = in_order(counts, f"{self.order.seed} {function} {size}")
        for calls, lanes in ((cold, len(cold)), (warm, at_a_time)):
            if calls:
                self._called(function, size, numbers, calls, lanes)
        own = [each for each in self.found.invocations if (each.function, each.memory_mb) == (function, size)]
        if not any(each.outcome == "ok" for each in own):
            why = next((each.why or each.outcome for each in own), "nothing was invoked")
            self.found.notes.append(f"{function} at {size:,} MB: no invocation went well: {why}")

    def _called(
        self, function: str, size: int, numbers: Mapping[str, str], calls: Sequence[str], at_a_time: int
    ) -> None:
        given = {each.label: each for each in self.order.payloads.get(function, ())}

        def lane(number: int) -> list[Invocation]:
            invoker = VersionInvoker(
                self.client, self.order.names, dict(numbers), {(function, numbers[function]): size}
            )
            sender = InvokedRoutes(invoker, self.order.routes, self.order.stage, self.order.scopes)
            caller = Caller(sender, self.calls, self.order.patience_seconds)
            tenant = InvokedTenant(f"{self.order.tenant}-{number:02d}", "", "")
            return [
                invoker.invoke(function, given[name].event, name, "normal").invocation
                if name in given
                else self._route(caller, invoker, name, tenant, function, size)
                for name in calls[number::at_a_time]
                if not self._ending
            ]

        with ThreadPoolExecutor(max_workers=at_a_time) as lanes:
            try:
                for each in lanes.map(lane, range(at_a_time)):
                    self.found.invocations += each
            except BaseException:
                # Ctrl-C: what is under way ends, and nothing more begins.
                self._ending = True
                raise

    def _route(
        self, caller: Caller, invoker: VersionInvoker, name: str, tenant: InvokedTenant, function: str, size: int
    ) -> Invocation:
        call = self.calls.calls[name]
        try:
            prepared = caller.prepared(call, tenant)
        except (NeededError, KeyError) as error:
            return Invocation(function, name, "normal", size, "", "failed", why=f"what it needs: {error}")
        answer = caller.sent(call, prepared)
        if call.sources and answer.status != call.success:
            answer = caller.patiently(call, prepared, answer)
        made = invoker.found[answer.invocation or 0]
        if answer.status == call.success:
            caller.made(call, answer, prepared)
        elif made.outcome == "ok":
            made = replace(made, outcome="failed", why=answer.why)
        caller.delete(prepared, but=name)
        return made
