"""How many invocations run at a time, as Lambda would count them, and which are throttled because too many do.

This machine runs fewer at a time than AWS, and makes others wait. On Lambda nobody waits: an invocation that has waited
here for longer than its function usually takes would have ended by then, and does not count.

Sources: "Understanding Lambda function scaling", "Configuring reserved concurrency" and "Monitoring concurrency" in the Lambda
Developer Guide.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from phase3b.local.api.local_service import LocalFunction
from phase3b.local.metrics.own_metrics import OwnMetrics
from phase3b.plan.cloudwatch.metrics import Metric

# How much the last duration changes what is usual.
WEIGHT: Final = 0.1


class ThrottledError(Exception):
    """There is no concurrency for another invocation."""


@dataclass(eq=False, slots=True)
class Execution:
    """One invocation, from its request to its end; it waits until it has a place on this machine."""

    arrived: float
    _of: _OfFunction

    def started(self) -> None:
        """It has a place."""
        if self._of.waiting.pop(self, self) is None:
            self._of.placed += 1

    def ended(self) -> None:
        """It is over, or nobody wants it any more."""
        if self._of.waiting.pop(self, self) is not None:
            self._of.placed -= 1


@dataclass(slots=True)
class _OfFunction:
    """How many have a place, and those that wait for one, in the order in which they came."""

    placed: int = 0
    waiting: dict[Execution, None] = field(default_factory=dict)


@dataclass(slots=True)
class Concurrency:
    """Of all functions of an account and region.

    `unreserved` is how many may run of functions without reserved concurrency, all together; None where there is no such limit.
    `allocated` is what the account keeps for functions whether they run or not. `clock` gives seconds.
    """

    functions: Mapping[str, LocalFunction]
    metrics: OwnMetrics
    clock: Callable[[], float]
    unreserved: int | None = None
    allocated: int = 0
    _of: dict[str, _OfFunction] = field(default_factory=dict)
    _typical: dict[str, float] = field(default_factory=dict)
    _most: Counter[str] = field(default_factory=Counter)
    _most_in_account: int = 0
    _most_unreserved: int = 0

    @contextmanager
    def execution(self, name: str) -> Iterator[Execution]:
        """An invocation while the block runs.

        Raises:
            ThrottledError: none may run beside those that do.
        """
        function, running = self.functions[name], self._running(name)
        reserved = function.reserved_concurrency
        if reserved is not None:
            throttled = running >= reserved
        else:
            throttled = self.unreserved is not None and self._all_unreserved() >= self.unreserved
        if throttled:
            self.metrics.put(Metric.FUNCTION_THROTTLES, 1, FunctionName=function.aws_name)
            raise ThrottledError
        if function.provisioned_concurrency is not None:
            spilled = float(running >= function.provisioned_concurrency)
            self.metrics.put(Metric.SPILLOVER, spilled, FunctionName=function.aws_name)
        of = self._of.setdefault(name, _OfFunction())
        begun = Execution(self.clock(), of)
        of.waiting[begun] = None
        self._note(name, 1)
        try:
            yield begun
        finally:
            begun.ended()

    def took(self, name: str, seconds: float) -> None:
        """How long an invocation ran, without what it waited."""
        typical = self._typical.get(name, seconds)
        self._typical[name] = typical + WEIGHT * (seconds - typical)

    def publish(self) -> None:
        """The most at a time since the last time that this was asked, of each function that ran and of all."""
        for name in self.functions:
            self._note(name)
        for name, most in self._most.items():
            if most:
                self.metrics.put(Metric.CONCURRENT_EXECUTIONS, most, FunctionName=self.functions[name].aws_name)
        if self._most_in_account:
            self.metrics.put(Metric.CONCURRENT_EXECUTIONS, self._most_in_account)
        self.metrics.put(Metric.CLAIMED_CONCURRENCY, self.allocated + self._most_unreserved)
        self._most.clear()
        self._most_in_account = self._most_unreserved = 0

    def _note(self, name: str, more: int = 0) -> None:
        """`more` has just come, and nobody knows yet whether it waits for long."""
        running = self._running(name, more)
        self._most[name] = max(self._most[name], running)
        others = [each for each in self._of if each != name]
        self._most_in_account = max(self._most_in_account, running + sum(map(self._running, others)))
        unreserved = self._all_unreserved() + (more if self.functions[name].reserved_concurrency is None else 0)
        self._most_unreserved = max(self._most_unreserved, unreserved)

    def _all_unreserved(self) -> int:
        return sum(self._running(name) for name in self._of if self.functions[name].reserved_concurrency is None)

    def _running(self, name: str, least: int = 0) -> int:
        """Those that have a place, and of those that wait the ones that would not have ended by now."""
        of = self._of.get(name)
        if of is None:
            return 0
        # Before the first has ended nobody knows how long one takes.
        since, young = self.clock() - self._typical.get(name, 0.0), 0
        for each in reversed(of.waiting):
            if each.arrived <= since:
                break
            young += 1
        return of.placed + max(young, min(least, len(of.waiting)))
