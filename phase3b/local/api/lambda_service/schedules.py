"""Rules of EventBridge that call functions by the account's clock, and Lambda's queue of asynchronous invocations behind them.

What SNS has published to a function comes into the same queue.

Sources: "Creating an Amazon EventBridge rule that runs on a schedule" and "Monitoring Amazon EventBridge" in the EventBridge User
Guide; "How Lambda handles errors and retries with asynchronous invocation" in the Lambda Developer Guide. How often and how long an
event is tried again, where nothing else is configured: account_state/aws_defaults.json.
"""

from __future__ import annotations

import asyncio
import heapq
import json
import logging
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from typing import Any, Final

from phase3b.capacity.schedules.schedule_expression import days_of, minutes_of_day, rate_minutes, schedule_fault
from phase3b.local.account_state.limits import AsynchronousInvocation, asynchronous
from phase3b.local.api.lambda_service.function_pool import FunctionBusyError, FunctionError, FunctionTimeoutError
from phase3b.local.api.lambda_service.functions import Functions
from phase3b.local.api.local_service import LocalFunction, ScheduleSource
from phase3b.plan.cloudwatch.metrics import Metric

LOG: Final = logging.getLogger(__name__)
LOOK_SECONDS: Final = 0.5
MINUTE: Final = 60
# A jump of the clock over days is not caught up run by run: the newest ones are.
MOST_AT_ONCE: Final = 60
Client = Any


def runs_between(expression: str, begin: float, end: float, origin: float) -> list[float]:
    """When a schedule without a fault runs after `begin` up to `end`, in seconds since 1970; a rate counts from `origin`.

    Of a long time the newest runs, as many as are worked through.
    """
    rate = rate_minutes(expression)
    if rate is not None:
        step = rate * MINUTE
        first, last = int((begin - origin) // step) + 1, int((end - origin) // step)
        return [origin + step * number for number in range(max(1, first, last - MOST_AT_ONCE + 1), last + 1)]
    return list(_cron_runs(expression, begin, end))[-MOST_AT_ONCE:]


def _cron_runs(expression: str, begin: float, end: float) -> Iterator[float]:
    first, last = datetime.fromtimestamp(begin, UTC).date(), datetime.fromtimestamp(end, UTC).date()
    minutes = minutes_of_day(expression)
    for day in days_of(expression).days_in(range(first.year, last.year + 1)):
        if not first <= day <= last:
            continue
        midnight = datetime.combine(day, time(), UTC)
        for minute in minutes:
            at = (midnight + timedelta(minutes=minute)).timestamp()
            if begin < at <= end:
                yield at


@dataclass(order=True, slots=True)
class _Queued:
    """An event in Lambda's queue: when it is tried next, and what became of it."""

    due: float
    number: int
    source: ScheduleSource = field(compare=False)
    came: float = field(compare=False)
    failures: int = field(default=0, compare=False)
    throttles: int = field(default=0, compare=False)
    why: tuple[str, str] = field(default=("", ""), compare=False)


@dataclass(slots=True)
class Schedules:
    """Of one session; `now` asks for the account's time.

    `published` takes what SNS has for functions, `enabled` says whether a rule is there and on, `reached` whether it can call its function, and may.
    """

    functions: Functions
    sources: tuple[ScheduleSource, ...]
    now: Callable[[], float]
    enabled: Callable[[ScheduleSource], bool]
    reached: Callable[[ScheduleSource], bool]
    sqs: Callable[[str], Client]
    retries: AsynchronousInvocation = field(default_factory=asynchronous)
    published: Callable[[], list[ScheduleSource]] = list
    _queue: list[_Queued] = field(default_factory=list)
    _count: int = 0

    @property
    def not_run(self) -> tuple[str, ...]:
        """Rules whose expression EventBridge would not take."""
        return tuple(
            f"the schedule {each.rule} is not run here: {fault.what}"
            for each in self.sources
            if (fault := schedule_fault(each.expression)) is not None
        )

    async def run(self) -> None:
        """Calls what is due, until it is cancelled."""
        origin = looked = await asyncio.to_thread(self.now)
        async with asyncio.TaskGroup() as group:
            while True:
                await asyncio.sleep(LOOK_SECONDS)
                try:
                    now = await asyncio.to_thread(self.now)
                    await self.look(looked, now, origin, group)
                    looked = now
                except asyncio.CancelledError:
                    raise
                except Exception:
                    LOG.exception("the schedules can't be looked at")

    async def look(self, begin: float, end: float, origin: float, group: asyncio.TaskGroup) -> None:
        """What has become due after `begin` up to `end`."""
        for source in self.sources:
            if schedule_fault(source.expression) is not None:
                continue
            for at in runs_between(source.expression, begin, end, origin):
                await self._fire(source, at)
        for event in await asyncio.to_thread(self.published):
            self._add(_Queued(end, 0, event, end))
        while self._queue and self._queue[0].due <= end:
            group.create_task(self._attempt(heapq.heappop(self._queue), end))

    async def _fire(self, source: ScheduleSource, at: float) -> None:
        """EventBridge hands the event to Lambda, which has it from then on; where it can't, it has failed."""
        if not await asyncio.to_thread(self.enabled, source):
            return
        if not await asyncio.to_thread(self.reached, source):
            LOG.warning("the rule %s can't call %s", source.rule, source.function)
            self.functions.metrics.put(Metric.FAILED_RULE_INVOCATIONS, 1, RuleName=source.rule)
            return
        self._add(_Queued(at, 0, source, at))

    def _add(self, queued: _Queued) -> None:
        self._count += 1
        queued.number = self._count
        heapq.heappush(self._queue, queued)

    async def _attempt(self, queued: _Queued, now: float) -> None:
        name, metrics = self.functions.aws_name(queued.source.function), self.functions.metrics
        metrics.put(Metric.EVENT_AGE, max(0.0, now - queued.came) * 1000, FunctionName=name)
        try:
            await self.functions.invoke(queued.source.function, queued.source.event, alias=queued.source.alias)
        except FunctionBusyError:
            queued.throttles += 1
            first, longest = self.retries.throttled_pauses
            queued.why, pause = (
                ("TooManyRequestsException", "Rate Exceeded."),
                min(longest, first * 2**queued.throttles),
            )
        except (FunctionError, FunctionTimeoutError) as error:
            queued.failures += 1
            queued.why = (getattr(error, "kind", "Sandbox.Timedout"), str(error))
            LOG.warning("%s failed with an event of %s: %s", queued.source.function, queued.source.rule, error)
            if queued.failures > len(self.retries.retry_pauses):
                await self._drop(queued)
                return
            pause = self.retries.retry_pauses[queued.failures - 1]
        else:
            return
        if now + pause - queued.came > self.retries.longest_age:
            await self._drop(queued)
            return
        queued.due = now + pause
        self._add(queued)

    async def _drop(self, queued: _Queued) -> None:
        """To the dead-letter queue, and then it is gone."""
        function = self._function(queued.source.function)
        of = {"FunctionName": function.aws_name}
        if function.dead_letters:
            try:
                await asyncio.to_thread(self._send, function, queued)
            except Exception:
                LOG.exception("an event of %s is not taken by its dead-letter queue", queued.source.rule)
                self.functions.metrics.put(Metric.DEAD_LETTER_ERRORS, 1, **of)
        self.functions.metrics.put(Metric.DROPPED_EVENTS, 1, **of)

    def _send(self, function: LocalFunction, queued: _Queued) -> None:
        kind, message = queued.why
        attributes: Mapping[str, str] = {
            "RequestID": str(uuid.uuid4()),
            "ErrorCode": "429" if kind == "TooManyRequestsException" else "200",
            "ErrorMessage": message or kind,
        }
        self.sqs(function.name).send_message(
            QueueUrl=function.dead_letters,
            MessageBody=json.dumps(queued.source.event),
            MessageAttributes={
                name: {"DataType": "String", "StringValue": text[:1024]} for name, text in attributes.items()
            },
        )

    def _function(self, name: str) -> LocalFunction:
        return next(each for each in self.functions.service.functions if each.name == name)
